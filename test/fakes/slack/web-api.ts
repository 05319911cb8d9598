import { checkBlocks, type Block } from "./blocks.ts";
import type { Content, Posted, Workspace } from "./workspace.ts";

/** The arguments of one call, decoded. */
export type Args = Record<string, unknown>;
/** What Slack answers in the body. */
export type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string; [key: string]: unknown };

/** The scope that a method wants of the bot's token. Source: the page of each method under docs.slack.dev/reference/methods. */
export const SCOPES: Record<string, string> = {
  "chat.postMessage": "chat:write",
  "chat.update": "chat:write",
  "chat.delete": "chat:write",
  "chat.postEphemeral": "chat:write",
  "conversations.open": "im:write",
  "conversations.info": "channels:read",
  "conversations.history": "channels:history",
  "users.info": "users:read",
  "assistant.threads.setSuggestedPrompts": "assistant:write",
  "assistant.threads.setStatus": "assistant:write",
  "files.info": "files:read",
  "files.getUploadURLExternal": "files:write",
  "files.completeUploadExternal": "files:write",
};

const fail = (error: string): Answer => ({ ok: false, error });
const word = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a call of chat.* says, checked; or Slack's word for what is wrong. */
function contentOf(args: Args, longest: number): Content | string {
  const text = word(args["text"]);
  if (text.length > longest) return "msg_too_long";
  const blocks = args["blocks"] === undefined ? [] : checkBlocks(args["blocks"], "message");
  if (typeof blocks === "string") return blocks;
  return text === "" && blocks.length === 0 ? "no_text" : { text, blocks };
}

/** One method over the state of the workspace; faults, tokens and limits were dealt with before. */
export function createWebApi(workspace: Workspace, here: () => string) {
  const uploads = new Map<string, { name: string; length: number; content: Uint8Array | null }>();
  const bot = { user_id: "U0DUBAN", bot_id: "B0DUBAN", team_id: "T0CITY", team: "City", user: "duban", url: "https://city.slack.com/" };

  const place = (args: Args): string | { id: string; kind: string; members: Set<string> } => {
    const id = word(args["channel"]);
    const channel = /^[UW]/.test(id) ? workspace.direct(id) : workspace.channels.get(id);
    if (!channel) return "channel_not_found";
    return channel.bot ? channel : "not_in_channel";
  };
  const mine = (args: Args): Posted | undefined =>
    workspace.messages.find(
      ({ channel, ts, author, only }) => channel === args["channel"] && ts === args["ts"] && author === "bot" && only === null,
    );
  const post = (args: Args, only: string | null): Answer => {
    const channel = place(args);
    if (typeof channel === "string") return fail(channel);
    if (only !== null && !channel.members.has(only)) return fail("user_not_in_channel");
    const content = contentOf(args, 40_000);
    if (typeof content === "string") return fail(content);
    const thread = word(args["thread_ts"]) || null;
    const { ts } = workspace.post({ channel: channel.id, thread, author: "bot", only }, content);
    return only === null ? { ok: true, channel: channel.id, ts, message: { ts, text: content.text } } : { ok: true, message_ts: ts };
  };
  const update = (args: Args): Answer => {
    const message = mine(args);
    if (!message) return fail("message_not_found");
    // An edited text may have 4,000 bytes, where a new one may have 40,000 characters.
    const content = contentOf(args, Buffer.byteLength(word(args["text"])) > 4000 ? 0 : 4000);
    if (typeof content === "string") return fail(content);
    workspace.change(message, content);
    return { ok: true, channel: message.channel, ts: message.ts, text: content.text };
  };
  const complete = (args: Args): Answer => {
    const files = args["files"] as { id: string; title?: string }[];
    const channel = place({ channel: args["channel_id"] });
    if (typeof channel === "string") return fail(channel);
    const thread = word(args["thread_ts"]) || null;
    for (const { id } of files) {
      const upload = uploads.get(id);
      if (!upload?.content) return fail("file_not_found");
      const file = { name: upload.name, content: upload.content };
      workspace.post({ channel: channel.id, thread, author: "bot", only: null, file }, { text: word(args["initial_comment"]), blocks: [] });
    }
    return { ok: true, files: files.map(({ id, title }) => ({ id, title })) };
  };
  const publish = (args: Args): Answer => {
    const view = args["view"] as { type?: string; blocks?: unknown };
    const blocks: Block[] | string = view.type === "home" ? checkBlocks(view.blocks, "home") : "invalid_arguments";
    if (typeof blocks === "string") return fail(blocks);
    workspace.publish(word(args["user_id"]), blocks);
    return { ok: true, view: { id: "V0HOME" } };
  };
  const methods: Record<string, (args: Args) => Answer> = {
    "auth.test": () => ({ ok: true, ...bot }),
    "chat.postMessage": (args) => post(args, null),
    "chat.postEphemeral": (args) => post(args, word(args["user"])),
    "chat.update": update,
    "chat.delete": (args) => {
      const message = mine(args);
      if (message) workspace.messages.splice(workspace.messages.indexOf(message), 1);
      return message ? { ok: true } : fail("message_not_found");
    },
    "conversations.open": (args) => ({ ok: true, channel: { id: workspace.direct(word(args["users"])).id } }),
    "conversations.info": (args) => {
      const channel = place(args);
      return typeof channel === "string" ? fail(channel) : { ok: true, channel: { id: channel.id, is_im: channel.kind === "im" } };
    },
    "conversations.history": (args) => ({
      ok: true,
      messages: workspace.messages
        .filter(({ channel, only }) => channel === args["channel"] && only === null)
        .map(({ ts, text, author }) => ({ ts, text, user: author === "bot" ? bot.user_id : author }))
        .toReversed(),
    }),
    "users.info": (args) => ({ ok: true, user: { id: args["user"], locale: "zh-CN" } }),
    "views.publish": publish,
    "assistant.threads.setStatus": () => ({ ok: true }),
    "assistant.threads.setSuggestedPrompts": (args) => {
      const prompts = args["prompts"] as { title: string; message: string }[];
      if (prompts.length > 4) return fail("invalid_arguments");
      workspace.prompts.set([args["channel_id"], args["thread_ts"]].filter(Boolean).join(" "), prompts);
      return { ok: true };
    },
    "files.getUploadURLExternal": (args) => {
      const id = `F${uploads.size + 1}`;
      uploads.set(id, { name: word(args["filename"]), length: Number(args["length"]), content: null });
      return { ok: true, file_id: id, upload_url: `${here()}/upload/${id}` };
    },
    "files.completeUploadExternal": complete,
    "files.info": (args) => {
      const id = word(args["file"]);
      const file = workspace.files.get(id);
      if (!file) return fail("file_not_found");
      const url = file.url ?? `${here()}/files/${id}`;
      const { name, content } = file;
      return { ok: true, file: { id, name, size: content.byteLength, url_private: url, url_private_download: url } };
    },
  };
  return {
    bot,
    /** Does the call and gives the answer. A method that this fake does not know answers as Slack does. */
    call: (method: string, args: Args): Answer => methods[method]?.(args) ?? fail("unknown_method"),
    /** Takes the bytes of an upload; false where they are not those that were announced. */
    upload(id: string, content: Uint8Array): boolean {
      const upload = uploads.get(id);
      if (upload?.length !== content.byteLength) return false;
      upload.content = content;
      return true;
    },
  };
}

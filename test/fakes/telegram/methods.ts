import type { Message, MessageEntity } from "grammy/types";
import type { Limiter } from "./limiter.ts";
import type { Field } from "./multipart.ts";
import { parseHtml } from "./html.ts";
import { params } from "./params.ts";
import { Refused } from "./refused.ts";
import type { Updates } from "./updates.ts";
import { keyboardOf, type Room, type Shown, type World } from "./world.ts";

/** One call, as it came over the wire. */
export interface Call {
  method: string;
  given: Record<string, unknown>;
  gone: AbortSignal;
}

interface Fake {
  world: World;
  updates: Updates;
  limiter: Limiter;
}

const LONGEST = 4096;
const LONGEST_CAPTION = 1024;

function words(text: string, mode: "HTML" | undefined, longest: number): { text: string; entities: MessageEntity[] } {
  const parsed = mode === "HTML" ? parseHtml(text) : { text, entities: [] };
  if (parsed.text.length > longest) throw new Refused(`Bad Request: ${longest === LONGEST ? "message" : "message caption"} is too long`);
  return parsed;
}

/** Refuses callback data that is not 1–64 bytes. Source: https://core.telegram.org/bots/api#inlinekeyboardbutton */
function keyboard(markup: Parameters<typeof keyboardOf>[0]): Shown["keyboard"] {
  const rows = keyboardOf(markup);
  const wrong = rows.flat().some(({ data }) => Buffer.byteLength(data) < 1 || Buffer.byteLength(data) > 64);
  if (wrong) throw new Refused("Bad Request: BUTTON_DATA_INVALID");
  return rows;
}

function replyTo(room: Room, reply: { message_id: number; allow_sending_without_reply?: boolean | undefined } | undefined): number | null {
  if (!reply) return null;
  if (room.messages.has(reply.message_id)) return reply.message_id;
  if (reply.allow_sending_without_reply) return null;
  throw new Refused("Bad Request: message to be replied not found");
}

function show({ world }: Fake, room: Room, shown: Omit<Shown, "chat" | "message" | "versions" | "deleted" | "at">): Message {
  const message = world.nextMessage(room);
  const { text, file, keyboard: rows, thread } = shown;
  world.shown.push({ ...shown, chat: room.chat.id, message, versions: [text], deleted: false, at: performance.now() });
  const drawn = {
    message_id: message,
    date: Math.floor(Date.now() / 1000),
    chat: room.chat,
    from: world.me,
    ...(file ? { caption: text, document: { file_id: `bot-${message}`, file_unique_id: `u${message}`, file_name: file.name } } : { text }),
    ...(thread === null ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(rows.length > 0
      ? { reply_markup: { inline_keyboard: rows.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))) } }
      : {}),
  } as Message;
  room.messages.set(message, drawn);
  return drawn;
}

function sendMessage(fake: Fake, { given }: Call): Message {
  const asked = params("sendMessage", given);
  const room = fake.world.room(asked.chat_id);
  const { text, entities } = words(asked.text, asked.parse_mode, LONGEST);
  if (text.trim() === "") throw new Refused("Bad Request: message text is empty");
  const rows = keyboard(asked.reply_markup);
  const hangs = replyTo(room, asked.reply_parameters);
  fake.limiter.pass(room.chat.id);
  return show(fake, room, { thread: asked.message_thread_id ?? null, text, entities, keyboard: rows, file: null, replyTo: hangs });
}

function sendFile(fake: Fake, { method, given }: Call): Message {
  const asked = params("sendFile", given);
  const room = fake.world.room(asked.chat_id);
  const kind = method === "sendPhoto" ? "photo" : "document";
  const attached = given[(asked[kind] ?? "").replace("attach://", "")] as Field | undefined;
  if (!attached || typeof attached === "string") throw new Refused("Bad Request: there is no document in the request");
  const { text, entities } = words(asked.caption ?? "", asked.parse_mode, LONGEST_CAPTION);
  fake.limiter.pass(room.chat.id);
  return show(fake, room, {
    thread: asked.message_thread_id ?? null,
    text,
    entities,
    keyboard: keyboard(asked.reply_markup),
    file: { ...attached, kind },
    replyTo: replyTo(room, asked.reply_parameters),
  });
}

function sent({ world }: Fake, chat: number | string, message: number): Shown {
  const room = world.room(chat);
  const shown = world.shown.find((one) => one.chat === room.chat.id && one.message === message && !one.deleted);
  if (!shown) throw new Refused(`Bad Request: ${room.messages.has(message) ? "message can't be edited" : "message to edit not found"}`);
  return shown;
}

/** "Not modified" where text, entities and buttons are the same as before. */
function change(shown: Shown, to: Pick<Shown, "text" | "entities" | "keyboard">): true {
  const before = JSON.stringify([shown.text, shown.entities, shown.keyboard]);
  if (before === JSON.stringify([to.text, to.entities, to.keyboard])) {
    throw new Refused(
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  if (to.text !== shown.text) shown.versions.push(to.text);
  Object.assign(shown, to);
  return true;
}

function poll({ updates }: Fake, { given, gone }: Call): Promise<unknown> {
  const { offset = 0, limit = 100, timeout = 0, allowed_updates } = params("getUpdates", given);
  return updates.poll({ offset, limit, waitMs: timeout * 1000, allowed: allowed_updates ?? null, gone });
}

/** What each method of the Bot API does here; a method that is missing is answered 404. */
export const METHODS: Record<string, (fake: Fake, call: Call) => unknown> = {
  getMe: ({ world }) => ({ ...world.me, can_join_groups: true, can_read_all_group_messages: true, supports_inline_queries: false }),
  getUpdates: poll,
  sendMessage,
  sendDocument: sendFile,
  sendPhoto: sendFile,
  editMessageText(fake, { given }) {
    const asked = params("editMessageText", given);
    return change(sent(fake, asked.chat_id, asked.message_id), {
      ...words(asked.text, asked.parse_mode, LONGEST),
      keyboard: keyboard(asked.reply_markup),
    });
  },
  editMessageReplyMarkup(fake, { given }) {
    const { chat_id, message_id, reply_markup } = params("editMessageReplyMarkup", given);
    const shown = sent(fake, chat_id, message_id);
    return change(shown, { text: shown.text, entities: shown.entities, keyboard: keyboard(reply_markup) });
  },
  deleteMessage(fake, { given }) {
    const { chat_id, message_id } = params("deleteMessage", given);
    sent(fake, chat_id, message_id).deleted = true;
    return true;
  },
  answerCallbackQuery({ world }, { given }) {
    const { callback_query_id } = params("answerCallbackQuery", given);
    if (world.spinning.delete(callback_query_id)) return true;
    throw new Refused("Bad Request: query is too old and response timeout expired or query ID is invalid");
  },
  getFile({ world }, { given }) {
    const { file_id } = params("getFile", given);
    const file = world.files.get(file_id);
    if (!file) throw new Refused("Bad Request: invalid file_id");
    // Bots are given nothing above 20 MB. Source: https://core.telegram.org/bots/api#getfile
    if (file.content.byteLength > 20 * 1024 * 1024) throw new Refused("Bad Request: file is too big");
    return { file_id, file_unique_id: `u-${file_id}`, file_size: file.content.byteLength, file_path: file.path };
  },
  setMyCommands({ world }, { given }) {
    const { commands, language_code } = params("setMyCommands", given);
    world.commands.set(language_code ?? "", commands);
    return true;
  },
  sendChatAction({ world }, { given }) {
    const { chat_id, action } = params("sendChatAction", given);
    world.actions.push({ chat: world.room(chat_id).chat.id, action });
    return true;
  },
  setWebhook({ updates }, { given }) {
    const { url, secret_token } = params("setWebhook", given);
    updates.setHook(url ? { url, secret: secret_token ?? null } : null);
    return true;
  },
  deleteWebhook({ updates }) {
    updates.setHook(null);
    return true;
  },
  getWebhookInfo: ({ updates }) => ({
    url: updates.hook?.url ?? "",
    has_custom_certificate: false,
    pending_update_count: updates.waiting.length,
  }),
};

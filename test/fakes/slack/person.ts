import type { createDelivery } from "./delivery.ts";
import * as payloads from "./payloads.ts";
import type { Posted, Workspace } from "./workspace.ts";

/** Where something is said: a channel, and a thread of it. */
interface Where {
  channel: string;
  thread?: string;
}

/** What one person does in Slack, and what this person sees. What they say gives its timestamp. */
export interface Person {
  readonly id: string;
  /** In the direct chat, or where `where` says; `@duban` in the text is a mention. */
  says(text: string, where?: Where): string;
  /** Slack tells an app of a mention twice where it listens to both: as a message and as a mention. */
  mentions(text: string, where: Where, told?: "mention" | "message" | "both"): string;
  /** Changes the text of what this person said last. */
  revises(text: string): void;
  commands(text: string, channel: string): void;
  /** Presses the button with this label; on the newest message that has it, which may be an answer to somebody else, where none is named. */
  presses(label: string, on?: Posted): void;
  pressesAtHome(label: string): void;
  opensHome(): void;
  /** Opens the direct chat with the bot. */
  opensMessages(): void;
  /** Opens the panel that older apps have; gives its thread. */
  opensAssistant(): string;
  sendsFile(name: string, content: Uint8Array, text?: string, thread?: string): string;
  /** The bot's messages that this person can see, oldest first. */
  sees(): Posted[];
}

type Delivery = ReturnType<typeof createDelivery>;

export function createPerson(
  id: string,
  workspace: Workspace,
  delivery: Delivery,
  answerUrl: (channel: string, person: string, on?: Posted) => string,
): Person {
  const direct = workspace.direct(id).id;
  let last: { person: string; text: string; channel: string; thread: string | null; ts: string } | undefined;
  const say = (text: string, { channel, thread = null }: { channel: string; thread?: string | null }) => {
    const { ts } = workspace.post({ channel, thread, author: id, only: null }, { text, blocks: [] });
    last = { person: id, text, channel, thread, ts };
    return last;
  };
  const openTab = (tab: "home" | "messages"): void => {
    const event = { type: "app_home_opened", user: id, channel: direct, tab, event_ts: workspace.timestamp() };
    delivery.add("events_api", payloads.eventCallback(event));
  };
  const sees = (): Posted[] =>
    workspace.messages.filter(
      ({ author, channel, only }) => author === "bot" && workspace.channels.get(channel)?.members.has(id) && (only === null || only === id),
    );
  return {
    id,
    says(text, where = { channel: direct }) {
      const said = say(text, where);
      delivery.add("events_api", payloads.message(said));
      return said.ts;
    },
    mentions(text, where, told = "mention") {
      const said = say(text, where);
      if (told !== "mention") delivery.add("events_api", payloads.message(said));
      if (told !== "message") delivery.add("events_api", payloads.mention(said));
      return said.ts;
    },
    revises(text) {
      if (!last) throw new Error("Nothing was said yet.");
      const before = last.text;
      last = { ...last, text };
      delivery.add("events_api", payloads.changed(last, before, workspace.timestamp()));
    },
    commands: (text, channel) => void delivery.add("slash_commands", payloads.slash(id, channel, text, answerUrl(channel, id))),
    presses(label, on) {
      const message = on ?? sees().findLast(({ buttons }) => buttons.some((one) => one.label === label));
      const button = message?.buttons.find((one) => one.label === label);
      if (!message || !button) throw new Error(`No button "${label}" is to be seen.`);
      delivery.add("interactive", payloads.pressOnMessage(id, message, button, answerUrl(message.channel, id, message)));
    },
    pressesAtHome(label) {
      const button = workspace.homes.get(id)?.buttons.find((one) => one.label === label);
      if (!button) throw new Error(`No button "${label}" is on the Home tab.`);
      delivery.add("interactive", payloads.pressOnHome(id, button));
    },
    opensHome: () => openTab("home"),
    opensMessages: () => openTab("messages"),
    opensAssistant() {
      const thread_ts = workspace.timestamp();
      const assistant_thread = { user_id: id, context: {}, channel_id: direct, thread_ts };
      delivery.add("events_api", payloads.eventCallback({ type: "assistant_thread_started", assistant_thread, event_ts: thread_ts }));
      return thread_ts;
    },
    sendsFile(name, content, text = "", thread) {
      const said = say(text, { channel: direct, thread: thread ?? null });
      const file = { id: payloads.fresh("F"), name, title: name, size: content.byteLength, mimetype: "text/plain", mode: "hosted" };
      workspace.files.set(file.id, { name, content });
      delivery.add("events_api", payloads.message(said, { subtype: "file_share", files: [file] }));
      return said.ts;
    },
    sees,
  };
}

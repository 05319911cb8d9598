import type { Adapter, Capabilities, Core, Limits, Outgoing, OutgoingFile } from "../../src/chat/adapter.ts";
import type { Fetched } from "../../src/chat/file.ts";
import { plainText, type Card } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";

/** A message as the people of the platform see it. */
interface Seen {
  id: string;
  conversation: string;
  card: Card;
  answers: string | null;
  /** How often it was changed. */
  edits: number;
}

/** A platform in memory: what is sent to it can be read, and each call can be made to fail. */
export interface Platform extends Adapter {
  core: Core;
  seen: Seen[];
  /** The files that arrived; only where `can.files`. */
  files: OutgoingFile[];
  /** References that were asked for, in order, failed tries too. */
  fetches: string[];
  /** What a reference holds; what it throws, the fetch throws. */
  holds: (reference: string) => Promise<Fetched>;
  /** Numbers of the messages in the order of the calls, failed ones too. */
  calls: number[];
  /** Runs before each call is carried out; what it throws, the call throws. */
  before: (message: Outgoing) => void | Promise<void>;
  /** Runs after the call was carried out: what it throws is an answer that was lost. */
  after: (message: Outgoing) => void | Promise<void>;
  stopped: boolean;
}

interface Shape {
  can?: Partial<Capabilities>;
  limits?: Partial<Limits>;
}

export function platform(name = "fake", { can, limits }: Shape = {}): Platform {
  const made: Platform = {
    name,
    can: { buttons: 8, edit: true, files: false, speaksFirst: true, longest: 4_000, ...can },
    limits: { perSecond: 1_000, conversationMs: 0, ...limits },
    core: { receive: async () => {}, sentAfter: async () => [], fileSent: async () => null, log: () => {} },
    seen: [],
    files: [],
    fetches: [],
    holds: async () => ({ ok: false, why: "gone" }),
    calls: [],
    before: () => {},
    after: () => {},
    stopped: false,
    measure: (card) => plainText(card, words(card.lang)).length,
    async start(core) {
      made.core = core;
    },
    async stop() {
      made.stopped = true;
    },
    async send(message) {
      made.calls.push(message.number);
      await made.before(message);
      const { conversation, card, answers } = message;
      const id = `m${made.seen.length + 1}`;
      made.seen.push({ id, conversation, card, answers, edits: 0 });
      await made.after(message);
      return id;
    },
    async edit(id, message) {
      made.calls.push(message.number);
      await made.before(message);
      const there = made.seen.find((one) => one.id === id);
      if (!there) throw new Error("an edit of what was never sent");
      Object.assign(there, { card: message.card, edits: there.edits + 1 });
      await made.after(message);
    },
    async sendFile(file) {
      if (!made.can.files) throw new Error("this platform takes no files");
      made.files.push(file);
      return `f${made.files.length}`;
    },
    async fetch(reference) {
      made.fetches.push(reference);
      return made.holds(reference);
    },
    async check() {
      return { ok: true, says: "fine" };
    },
  };
  return made;
}

import type { Card } from "../chat/card.ts";
import type { Drawing, Inbound } from "../chat/event.ts";
import type { WorkTx } from "./work/port.ts";

/** An event as it stands in the inbox; numbers run upwards in the order of arrival. */
export interface StoredEvent {
  number: number;
  event: Inbound;
  /** When it was stored, in milliseconds since the epoch. */
  at: number;
}

/** What came in. A key is taken once on each platform. */
export interface Inbox {
  /** Stores events in their order and gives those that are new; known keys are left out. */
  put(events: Inbound[], at: number): Promise<StoredEvent[]>;
  /** Events that wait to be handled, with numbers above `after`, in order. */
  waiting(after: number, limit: number): Promise<StoredEvent[]>;
  /** The event has been handled: its text goes, its key stays. */
  done(number: number): Promise<void>;
  /** The event can't be handled; `fault` is the number that the person and the log were given. */
  dead(number: number, fault: string): Promise<void>;
}

/** What a message is: a new one, another card in the place of one that was sent, or a file. */
export type Body =
  | { kind: "send"; card: Card }
  | { kind: "edit"; card: Card; edits: string }
  /** `content` is a drawing until the first attempt to send it. */
  | { kind: "file"; name: string; content: Uint8Array | Drawing; caption: string };

/** A message to be sent. */
export interface Draft {
  /** Taken once. */
  key: string;
  platform: string;
  conversation: string;
  person: string | null;
  body: Body;
  /** The platform's id of the message that this answers. */
  answers: string | null;
  bulk: boolean;
  /** What ties its lines in the log to the event that caused it. */
  trace: string;
  at: number;
}

/** `unknown`: the platform's answer was lost, it may or may not have arrived. */
type State = "waiting" | "sending" | "sent" | "unknown" | "dead";

/** A message as it stands in the outbox; numbers run upwards over all platforms. */
export interface Message extends Draft {
  number: number;
  state: State;
  /** The platform's id of it, once sent. */
  id: string | null;
  /** Why it was not sent, in the words of the last ending; null while nothing went wrong. */
  reason: string | null;
}

/** A message's place in its line. */
export interface Waiting {
  number: number;
  conversation: string;
  bulk: boolean;
  /** Not to be tried before this time. */
  notBefore: number;
  /** How often it was tried. */
  attempts: number;
  at: number;
}

/** How an attempt ended. */
export type Ending =
  | { state: "sent"; id: string | null }
  /** `anew`: an edit that can't be made is to be sent as a new message. */
  | { state: "waiting"; notBefore: number; reason: string; anew?: boolean }
  | { state: "unknown"; reason: string }
  | { state: "dead"; reason: string };

/** What goes out. */
export interface Outbox {
  /** Stores messages in their order; known keys are left out. */
  put(drafts: Draft[]): Promise<void>;
  /** A platform's waiting messages with numbers above `after`, in order. */
  line(platform: string, after: number): Promise<Waiting[]>;
  read(number: number): Promise<Message | null>;
  find(key: string): Promise<Message | null>;
  /** The keys under which an effect was sent: its own, then those of its further parts. */
  partsOf(key: string): Promise<string[]>;
  /** The platform's id of the message that stands for the effect `key` now, and whether one is still to be sent. */
  standing(key: string): Promise<{ id: string | null; underWay: boolean }>;
  /** The key of what was sent in answer to a person's message. */
  answering(platform: string, conversation: string, message: string): Promise<string | null>;
  /** An attempt begins: the body as it goes out is kept with it. */
  begin(number: number, body: Body, at: number): Promise<void>;
  /** The attempt under way has ended. */
  end(number: number, ending: Ending, at: number): Promise<void>;
  /** Unknown messages of a conversation that nothing has told the person about. */
  unannounced(platform: string, conversation: string): Promise<Message[]>;
  /** The message `by` tells of the unknown ones. */
  announce(numbers: number[], by: number): Promise<void>;
  /** The message `by` did not arrive: what it would have told of is to be told again. */
  unannounce(by: number): Promise<void>;
  /** After a crash: sends that were under way become unknown, edits wait again. Gives how many of each. */
  recover(): Promise<{ unknown: number; again: number }>;
  /** The last `limit` messages to a conversation after a number, in order: what was sent, and what may have been. */
  sentAfter(platform: string, conversation: string, number: number, limit: number): Promise<Message[]>;
  /** One-time codes that are no longer good go from every message. */
  fade(now: number): Promise<void>;
  /** How many messages that are not sent stand in each state, by platform. */
  counts(): Promise<{ platform: string; state: State; count: number }[]>;
}

/** Whose conversation: one person in one place. */
export interface Whose {
  platform: string;
  conversation: string;
  person: string;
}

/** What is remembered of a conversation. The JSON is the bot's own: it checks what it reads. */
interface Talk {
  lang: "zh" | "en";
  memory: unknown;
  last: unknown;
  actions: unknown;
  at: number;
}

/** What is remembered of each person in each place. */
export interface Talks {
  get(whose: Whose): Promise<Talk | null>;
  put(whose: Whose, talk: Talk): Promise<void>;
}

/** What a button means. */
export interface Token {
  token: string;
  /** Who may press it; null for anybody in its conversation. */
  person: string | null;
  until: number;
  lang: "zh" | "en";
  /** The bot's own: it checks what it reads. */
  deed: unknown;
  /** The key of the effect whose message carries the button. */
  effect: string;
  /** The key of what the first press brought about. */
  used: string | null;
}

/** What the buttons mean that are out there. */
export interface Tokens {
  put(tokens: Token[]): Promise<void>;
  get(token: string): Promise<Token | null>;
  use(token: string, key: string): Promise<void>;
}

/** Everything that one transaction may read and change. */
export interface Tx {
  inbox: Inbox;
  outbox: Outbox;
  talks: Talks;
  tokens: Tokens;
  work: WorkTx;
  /** Forgets what ended before a time, and tokens that expired before it. */
  prune(before: number): Promise<void>;
  /** Empties what was said to an account, and forgets what it said: nothing in the store says any more who it was. */
  forget(account: { platform: string; person: string; conversation: string | null }): Promise<void>;
}

/** Where the work is kept. */
export interface Store {
  /**
   * Runs `work` in one transaction: durable and whole once this has resolved, or without a trace where it rejects.
   * Transactions run one after another. Rejects with StoreFault where the disk or the file is the reason.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

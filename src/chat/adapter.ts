import type { Card } from "./card.ts";
import type { Inbound } from "./event.ts";
import type { Fetched } from "./file.ts";

/** What a platform can do, as data; the core degrades a card to it. */
export interface Capabilities {
  /** Most buttons on one message; 0 where there are none and actions are numbered lines. */
  buttons: number;
  /** A message that was sent can be changed in its place. */
  edit: boolean;
  files: boolean;
  /** May write to a person who has not just written. */
  speaksFirst: boolean;
  /** Longest message, in the units of `measure`. */
  longest: number;
}

/** How fast a platform may be written to; below its own limits. */
export interface Limits {
  /** Messages a second over all conversations. */
  perSecond: number;
  /** Milliseconds between two messages to one conversation. */
  conversationMs: number;
}

/** One message on its way out. */
export interface Outgoing {
  /** Runs upwards over all messages of the store; a page that comes back asks for what came after it. */
  number: number;
  conversation: string;
  card: Card;
  /** The platform's id of the message that this replies to, or null. */
  answers: string | null;
}

/** A file that was sent, without its bytes. */
export interface SentFile {
  number: number;
  conversation: string;
  /** `size` in bytes. */
  file: { name: string; size: number; caption: string };
}

/** What was sent: a message, where an edit has the id of the message that it changed and null stands for an answer that was lost; or a file. */
export type Sent = (Outgoing & { id: string | null }) | SentFile;

/** A file on its way out. */
export interface OutgoingFile {
  number: number;
  conversation: string;
  name: string;
  content: Uint8Array;
  caption: string;
}

/** What doctor says of a platform: one line, and the remedy where something is wrong. */
export type Check = { ok: true; says: string } | { ok: false; says: string; remedy: string };

/** What the core gives an adapter to work with. */
export interface Core {
  /**
   * Stores events, all in one transaction; keys that are known are left out. Only once this has resolved may the platform
   * be told that they were taken. Rejects where they can't be stored: then the platform must hand them over again.
   */
  receive(events: Inbound[]): Promise<void>;
  /** What was sent to a conversation after a number, oldest first: for pages that come back. */
  sentAfter(conversation: string, number: number): Promise<Sent[]>;
  /** The file that a message of this number brought to a conversation; null where it brought none, or it is forgotten. */
  fileSent(conversation: string, number: number): Promise<{ name: string; content: Uint8Array } | null>;
  /** One line for the operator: never a text, a name or a token. */
  log(line: string): void;
}

/** A platform: it turns what happens there into events, and draws cards. It translates, no more. */
export interface Adapter {
  readonly name: string;
  readonly can: Capabilities;
  readonly limits: Limits;
  /** How long a card becomes when it is drawn, in the units of `can.longest`. Pure. */
  measure(card: Card): number;
  /** Begins to listen. Resolves when the adapter is ready, or is trying again by itself; never rejects for what the platform does. */
  start(core: Core): Promise<void>;
  /** Stops taking events and lets go of everything that it holds open. Sends that are under way may still end. */
  stop(): Promise<void>;
  /** Sends one message, once, without retries of its own; gives the platform's id of it. Throws DeliveryError. */
  send(message: Outgoing): Promise<string>;
  /** Changes a message that `send` gave the id of. Throws DeliveryError. Called only where `can.edit`. */
  edit(id: string, message: Outgoing): Promise<void>;
  /** Sends a file. Throws DeliveryError. Called only where `can.files`. */
  sendFile(file: OutgoingFile): Promise<string>;
  /**
   * Fetches a file that came in, at most `most` bytes of it. Throws DeliveryError; but for `refused` and `revoked` another try may go
   * well, since fetching changes nothing. Ends when the signal is given. Called only where `can.files`.
   */
  fetch(reference: string, most: number, signal: AbortSignal): Promise<Fetched>;
  /** A file's event has been handled: what the adapter kept for it may go. */
  release?(reference: string): Promise<void>;
  /** Whether the platform can be reached with the token that is set. Never throws. */
  check(): Promise<Check>;
  /** Where the platform posts its events, and what takes them; only where it was configured so. */
  readonly webhook?: { path: string; take(request: Request): Promise<Response> };
}

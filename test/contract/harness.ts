import type { Adapter } from "../../src/chat/adapter.ts";
import type { Fault } from "../fakes/faults.ts";

/** One message of the bot as a person sees it now: after edits, without markup. */
export interface Seen {
  text: string;
  /** The labels of its buttons, in reading order. */
  buttons: string[];
  file: { name: string; content: Uint8Array } | null;
}

/** What only some platforms have; the parts of the contract that need it run only there. */
export type Trait =
  /** Buttons that a person presses. */
  | "press"
  /** A message of the bot can be changed in its place. */
  | "edit"
  /** A person can change what they said. */
  | "revise"
  /** A person can send a file, and be sent one. */
  | "file"
  /** The platform hands an event over again until it was stored, and sometimes once too often. */
  | "again"
  /** There is a server that can fail. */
  | "server";

/** One platform with one adapter, and one person in a direct chat with the bot. */
export interface Harness {
  /** Not started yet. */
  adapter: Adapter;
  says(text: string): Promise<void>;
  /** What the person sees of the bot's messages, oldest first. */
  sees(): Promise<Seen[]>;
  /** Lets go of everything, after the adapter was stopped. */
  close(): Promise<void>;
  /** Tokens and keys that must never be seen in a log. */
  secrets: string[];
  /** `press`: the button with this label on the bot's newest message. */
  presses?(label: string): Promise<void>;
  /** `revise`: changes the text of what the person said last. */
  revises?(text: string): Promise<void>;
  /** `file`: the platform has none of the files any longer that people sent. */
  losesFiles?(): void;
  /** `file` */
  sendsFile?(name: string, content: Uint8Array): Promise<void>;
  /** `again`: hands the newest event over once more. */
  repeats?(): Promise<void>;
  /** `server`: the next call that sends, edits, uploads or fetches the bytes of a file meets this. */
  fails?(call: "send" | "edit" | "file" | "fetch", fault: Fault): void;
  /** `server`: the platform's own words for "this chat wants nothing from you" and "this token is no longer good". */
  words?: { refused: string; revoked: string };
  /** `server`: nothing listens any more. */
  goesDown?(): Promise<void>;
  /** `server`: the token is taken back from now on. */
  revokes?(): void;
}

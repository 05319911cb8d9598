import type { Card } from "./card.ts";

interface Came {
  /** The same when the platform hands the same thing over again. */
  key: string;
  /** Who sent it; opaque, unique on its platform. */
  person: string;
  /** Where the answer goes: a chat and its thread. */
  conversation: string;
}

/** Something that a platform handed over. */
export type Inbound =
  | (Came & { type: "text"; text: string })
  | (Came & { type: "action"; token: string })
  | (Came & { type: "joined"; lang: "zh" | "en" });

/** Something that is to happen on a platform. */
export interface Effect {
  type: "send";
  key: string;
  conversation: string;
  card: Card;
}

import type { Card } from "./card.ts";

interface Came {
  /** The adapter's name: `telegram`, `slack`, `web`, `terminal`. */
  platform: string;
  /** The same when the platform hands the same thing over again; unique on its platform. */
  key: string;
  /** Who it came from; opaque, unique on its platform. */
  person: string;
  /** Where the answer goes: a chat and its thread. Opaque, made by the adapter, and still good after a restart. */
  conversation: string;
  /** Only this person reads the conversation: a direct chat, or an answer that is shown to the asker alone. */
  private: boolean;
  /** Where an answer that only the asker sees may be shared with the others; null where there is no such place. */
  shared: string | null;
  /** The platform's id of the message that this is about, so that an answer can hang on it; null where there is none. */
  message: string | null;
  /** The person's language as the platform tells it; null where it does not. */
  lang: "zh" | "en" | null;
}

/** Something that a platform handed over. */
export type Inbound =
  /** `edited`: the text of `message` was changed; its answer is changed with it. */
  | (Came & { type: "text"; text: string; edited: boolean })
  | (Came & { type: "action"; token: string })
  /**
   * A file; `reference` is what the adapter needs to fetch it. `size` in bytes, null where it is not told. `about` is the platform's id of
   * the message that it was sent in reply to, null where it replies to none.
   */
  | (Came & { type: "file"; name: string; size: number | null; reference: string; about: string | null })
  /** The person opened the conversation; `code` is what a link brought along. */
  | (Came & { type: "joined"; code: string | null });

interface Goes {
  /** Its own for every effect; an effect with a key that is known already is not taken again. */
  key: string;
  platform: string;
  conversation: string;
  /** Who is answered, or null where nobody asked. */
  person: string | null;
}

/** A file that is made when it is sent, and not before, such as a picture; what is to be drawn, as JSON that who draws it reads. */
export interface Drawing {
  draws: string;
}

/** Something that is to happen on a platform. */
export type Effect =
  /** `answers`: the platform's id of the message that this replies to. `bulk` waits until no reply waits. */
  | (Goes & { type: "send"; card: Card; answers: string | null; bulk: boolean })
  /** Puts another card in the place of the one that the effect `edits` (its key) sent. Doing it twice does no harm. */
  | (Goes & { type: "edit"; edits: string; card: Card })
  /** `beside`: a card says the same in text, so that nothing is said where files can't be sent. */
  | (Goes & { type: "file"; name: string; content: Uint8Array | Drawing; caption: string; bulk: boolean; beside?: boolean });

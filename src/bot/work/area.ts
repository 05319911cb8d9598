import type { Deed } from "../deed.ts";
import type { Said, Turn } from "../turn.ts";
import type { Worker } from "./worker.ts";

/** One subject of the work that people write about. `route.ts` asks each in turn; the first that answers has it. */
export interface Area {
  /** Whether a message belongs here whoever writes it: who is not bound is then asked for a code. Never true of a question to the plan. */
  hears: (message: string) => boolean;
  /** Answers a message of somebody who is bound; null where it belongs to another area, or is a question to the plan. */
  said: (turn: Turn, worker: Worker, message: string) => Promise<Said | null>;
  /** What it says names places with their figures, and only reads: it is shown to the person alone, and no group reads it. */
  alone?: true;
}

/** Deeds that are about the work: all but those of answers, of the plan and of delivery. */
export type WorkDeed = Exclude<Deed, { type: "ask" | "look" | "share" | "section" | "indicators" | "bind" | "again" }>;

type ByType = { [D in WorkDeed as D["type"]]: D };

/** The deed of a type. */
export type DeedOf<K extends keyof ByType> = { [P in K]: ByType[P] & { type: P } }[K];

/**
 * How a press is shown. `new`: a message of its own, once. `in place`: the message with the button changes, as often as it is pressed.
 * `decision`: likewise, but what it does is done once.
 */
export interface Press<D> {
  how: "new" | "in place" | "decision";
  does: (turn: Turn, worker: Worker, deed: D) => Promise<Said>;
}

/** What the deeds of these types do. */
export type Presses<K extends keyof ByType = keyof ByType> = { [P in K]: Press<DeedOf<P>> };

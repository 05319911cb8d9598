import type { Limits } from "../chat/adapter.ts";
import type { Verdict } from "./judge.ts";

/** A timer that rings late is made up for by so many milliseconds: the whole rate is used, and no second sees a burst. */
const CATCH_UP = 10;

/** Calls that may be under way at once, at most. */
const MOST = 32;

/** When a whole platform may next be written to: its pace, the pauses that its answers ask for, and how many calls may be under way. */
export class Gate {
  /** Calls that failed in a row. */
  failures = 0;
  /**
   * Calls that may be under way now. One until an answer came, one more with each: while nobody knows how the platform does,
   * right after a start and after an answer that was lost, a crash or an outage leaves one message unknown and not thirty.
   */
  abreast = 1;
  #spacing: number;
  #paceAt = 0;
  #heldUntil = 0;
  #revoked = false;
  /** While one conversation was told to wait, another one that is told so too means that all are. */
  #slowed = { conversation: "", until: 0 };

  constructor({ perSecond }: Limits) {
    this.#spacing = 1000 / perSecond;
  }

  /** The time from which on something may go. */
  get opensAt(): number {
    return Math.max(this.#paceAt, this.#heldUntil);
  }

  /** The end of the last pause that an answer asked for. */
  get heldUntil(): number {
    return this.#heldUntil;
  }

  passed(now: number): void {
    this.#paceAt = Math.max(this.#paceAt, now - CATCH_UP) + this.#spacing;
  }

  hold(until: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, until);
  }

  wentWell(): void {
    this.failures = 0;
    this.abreast = Math.min(MOST, this.abreast + 1);
    this.#revoked = false;
  }

  /** Takes a failed call into account; true where it is news that the token is no longer good. */
  wentWrong(conversation: string, { reason, pause, ending }: Verdict, now: number): boolean {
    this.failures = reason === "unavailable" || reason === "revoked" ? this.failures + 1 : 0;
    if (reason === "unknown" || reason === "unavailable") this.abreast = 1;
    this.hold(now + pause);
    if (reason === "rate" && ending.state === "waiting") {
      if (this.#slowed.until > now && this.#slowed.conversation !== conversation) this.hold(ending.notBefore);
      this.#slowed = { conversation, until: ending.notBefore };
    }
    const news = reason === "revoked" && !this.#revoked;
    this.#revoked = reason === "revoked";
    return news;
  }
}

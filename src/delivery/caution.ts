import type { Alarm } from "../clock.ts";

/** So many milliseconds after a start a call is alone, however long others wait. */
const CAREFUL = 2_000;
/** So many milliseconds a message waits for the sake of care; a call that takes longer keeps nobody any more. */
const PATIENCE = 1_000;

/**
 * One call is under way at a time, over all platforms, as long as nobody has to wait for it: a program that dies leaves what was under way
 * unknown, and so at most one message. Where a message has waited for a second, it goes beside the others; but not right after a
 * start, as a program that dies again and again would leave that many unknown each time.
 */
export class Caution {
  #startedAt = 0;
  /** When each call began that is under way. */
  #calls: number[] = [];
  #waiting = new Set<() => void>();

  /** The program has started. */
  begin(clock: Alarm): void {
    this.#startedAt = clock.now();
  }

  /**
   * Lets a call begin, which must `leave` later, and gives null; or gives the time at which it may be asked again. Where a call ends
   * before, `later` is called. `since` is when the message could have gone.
   */
  enter(now: number, since: number, later: () => void): number | null {
    const at = this.#mayBeginAt(since);
    if (at > now) this.#waiting.add(later);
    else this.#calls.push(now);
    return at > now ? at : null;
  }

  #mayBeginAt(since: number): number {
    const last = this.#calls.at(-1);
    if (last === undefined) return 0;
    const patient = Math.min(last, Math.max(since, this.#startedAt)) + PATIENCE;
    return Math.max(patient, this.#startedAt + CAREFUL);
  }

  /** The call that began at that time has ended; who waited has its turn before who calls again. */
  leave(began: number): void {
    this.#calls.splice(this.#calls.indexOf(began), 1);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const ring of waiting) ring();
  }
}

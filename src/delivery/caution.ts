import type { Alarm } from "../clock.ts";

/** So many milliseconds after a start. */
const CAREFUL = 2_000;

/**
 * The care of the first seconds: one call is under way at a time, over all platforms. A program that dies right after each start,
 * again and again, leaves one message unknown each time, and not one for each that it had begun.
 */
export class Caution {
  #until = 0;
  #taken = false;
  #waiting = new Set<() => void>();
  #stopTimer = (): void => {};

  /** The program has started. */
  begin(clock: Alarm): void {
    this.#until = clock.now() + CAREFUL;
    this.#stopTimer = clock.after(CAREFUL, () => this.leave());
  }

  /** The program is about to end; nothing is to keep it. */
  end(): void {
    this.#stopTimer();
  }

  /** Whether a call may begin now; where not, `later` is called when one may. */
  enter(now: number, later: () => void): boolean {
    if (now >= this.#until) return true;
    if (this.#taken) this.#waiting.add(later);
    else return (this.#taken = true);
    return false;
  }

  /** A call has ended; who waited has its turn before who calls again. */
  leave(): void {
    this.#taken = false;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const ring of waiting) ring();
  }
}

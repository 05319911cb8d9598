import type { Clock } from "../../src/clock.ts";

/** A clock that stands where it is put: milliseconds since the epoch, and the same instant as a date. */
export interface StandingClock extends Clock {
  pass(milliseconds: number): void;
}

export function standingClock(iso: string): StandingClock {
  let at = Date.parse(iso);
  return {
    now: () => at,
    today: () => new Date(at).toISOString().slice(0, 10),
    pass: (milliseconds) => (at += milliseconds),
  };
}

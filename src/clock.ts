/** The only thing that knows the time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Today in the bureau's zone, as an ISO date. */
  today(): string;
}

/** A clock that can also ring. */
export interface Alarm extends Clock {
  /** Calls `ring` once after so many milliseconds; what is given back stops it. */
  after(milliseconds: number, ring: () => void): () => void;
}

/** The longest that a timer can wait; what is later rings early and is set again by who asked. */
const LONGEST = 2 ** 31 - 1;

/** The machine's clock, read in a time zone. */
export function systemClock(zone = "Asia/Shanghai"): Alarm {
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  return {
    now: () => Date.now(),
    today: () => iso.format(new Date()),
    after(milliseconds, ring) {
      const timer = setTimeout(ring, Math.min(Math.max(0, milliseconds), LONGEST));
      return () => clearTimeout(timer);
    },
  };
}

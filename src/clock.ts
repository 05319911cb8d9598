/** The only thing that knows the time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Today in the bureau's zone, as an ISO date. */
  today(): string;
}

/** The machine's clock, read in a time zone. */
export function systemClock(zone = "Asia/Shanghai"): Clock {
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  return { now: () => Date.now(), today: () => iso.format(new Date()) };
}

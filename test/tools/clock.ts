import type { Alarm } from "../../src/clock.ts";

/** A clock that stands where it is put: milliseconds since the epoch, and the same instant as a date. Alarms ring as time passes. */
export interface StandingClock extends Alarm {
  pass(milliseconds: number): void;
}

export function standingClock(iso: string): StandingClock {
  let at = Date.parse(iso);
  const alarms = new Set<{ time: number; ring: () => void }>();
  const next = (until: number) => [...alarms].filter(({ time }) => time <= until).toSorted((one, other) => one.time - other.time)[0];
  return {
    now: () => at,
    today: () => new Date(at).toISOString().slice(0, 10),
    after(milliseconds, ring) {
      const alarm = { time: at + Math.max(0, milliseconds), ring };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    pass(milliseconds) {
      const until = at + milliseconds;
      for (let alarm = next(until); alarm; alarm = next(until)) {
        alarms.delete(alarm);
        at = Math.max(at, alarm.time);
        alarm.ring();
      }
      at = until;
    },
  };
}

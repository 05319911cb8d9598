import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";

/** Nothing is sent unasked between these times of the day (bureau's zone). */
const QUIET = { from: 21 * 60 + 30, until: 7 * 60 + 30 } as const;

/** Minutes away from the full and the half hour, at which every other program sends. */
const MINUTES: readonly number[] = [...range(7, 23), ...range(37, 53)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const minutesOf = (hour: number, minute: number): number => hour * 60 + minute;

/** When digests go out in the morning, as minutes of the day: 08:37 to 09:23, and so never at :58 to :02 or :28 to :32. */
const MORNING = [
  ...MINUTES.filter((minute) => minute >= 37).map((minute) => minutesOf(8, minute)),
  ...MINUTES.filter((minute) => minute < 37).map((minute) => minutesOf(9, minute)),
];

function pick(list: readonly number[], seed: string): number {
  const [byte = 0, next = 0] = createHash("sha256").update(seed).digest();
  return list[(byte * 256 + next) % list.length] ?? 0;
}

const slots = new Map<string, number>();

/** The minute of the day at which a person's digests go out: always the same, and spread over all persons. */
export function slotOf(person: string): number {
  let slot = slots.get(person);
  if (slot === undefined) slots.set(person, (slot = pick(MORNING, person)));
  return slot;
}

/** The instant of a minute of a day in a zone, in milliseconds since the epoch. */
export function instantOf(day: string, minute: number, zone: string): number {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** The day and minute of the day of an instant in a zone. */
export function localOf(instant: number, zone: string): { day: string; minute: number } {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return { day: there.toPlainDate().toString(), minute: minutesOf(there.hour, there.minute) };
}

/** Whether a minute of the day lies in the quiet hours, 21:30 to 07:30. */
export const isQuiet = (minute: number): boolean => minute >= QUIET.from || minute < QUIET.until;

/** How far behind the full or the half hour what was held back goes out. */
const AFTER = range(7, 23);

/** The minute after the quiet hours at which what was held back goes to a person: 07:37 to 07:53 where they end at 07:30. */
export const dawnOf = (person: string, end: number = QUIET.until): number => Math.ceil(end / 30) * 30 + pick(AFTER, person);

import { Temporal } from "temporal-polyfill";

/** A day in a zone with its instants: `from` is its first, `to` the first of the next. */
interface Span {
  day: string;
  from: number;
  to: number;
}

/** The day that was asked for last in each zone: nearly always it is asked for again. */
const asked = new Map<string, Span>();

function spanAround(instant: number, zone: string): Span {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const to = at.add({ days: 1 }).startOfDay().epochMilliseconds;
  return { day: at.toPlainDate().toString(), from: at.startOfDay().epochMilliseconds, to };
}

/** The ISO day of an instant (milliseconds since the epoch) in a time zone. */
export function dayAt(instant: number, zone: string): string {
  const last = asked.get(zone);
  if (last && last.from <= instant && instant < last.to) return last.day;
  const span = spanAround(instant, zone);
  asked.set(zone, span);
  return span.day;
}

/** An instant as day and minute in a time zone: 2023-10-09 10:12. */
export function momentAt(instant: number, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return at.toString({ smallestUnit: "minute" }).replace("T", " ");
}

const A_DAY = 86_400_000;

/** Days since 1970-01-01. Counted in UTC, where every day has 24 hours: an overview counts some ten thousand of them. */
function numberOf(day: string): number {
  const number = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / A_DAY;
  if (Number.isNaN(number)) throw new RangeError(`No day: ${day}`);
  return number;
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(day: string, days: number): string {
  return new Date((numberOf(day) + days) * A_DAY).toISOString().slice(0, 10);
}

/** How many days lie from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The instant at which a day ends in a zone, exclusive: the first millisecond of the next day. */
export function endOfDay(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/** The first day of a month, `2023-09-01`. Months count from 1 and may run over: month 13 is January of the next year. */
export function monthStart(year: number, month: number): string {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 })
    .add({ months: month - 1 })
    .toString();
}

/** The last day of a month; months may run over. */
export function monthEnd(year: number, month: number): string {
  return addDays(monthStart(year, month + 1), -1);
}

/** Monday of an ISO week (ISO 8601: week 1 holds the year's first Thursday); null where the year has no such week. */
export function weekStart(year: number, week: number): string | null {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return week >= 1 && monday.add({ days: 3 }).year === year ? monday.toString() : null;
}

/** The ISO year and week that a day lies in. */
export function weekOf(day: string): { year: number; week: number } {
  const date = Temporal.PlainDate.from(day);
  return { year: date.yearOfWeek ?? date.year, week: date.weekOfYear ?? 1 };
}

/** Whether a text is a day of the calendar, `2023-10-09`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

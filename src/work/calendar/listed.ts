import { addDays, isDay } from "../period/day.ts";
import type { Calendar, ListedDay, SchoolHoliday } from "./calendar.ts";

/** A line of a list of days that can't be read, as it stands there. */
interface ListFault {
  readonly line: number;
  readonly word: string;
}

/** A list of days as it was read: days off, days of work, and holidays of the schools. */
export interface DayList {
  readonly days: readonly ListedDay[];
  readonly holidays: readonly SchoolHoliday[];
  readonly faults: readonly ListFault[];
}

const DATE = "(?:(?:(20\\d\\d)[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})[日号]?)";
const LINE = new RegExp(
  `^${DATE}(?:\\s*(?:至|到|to|until|~|—|–|-|,)\\s*${DATE})?[\\s,，]*(休|放假|off|班|上班|work|寒假|暑假|school holiday)[\\s,，:：]*(.*)$`,
  "iu",
);
const LONGEST = 100;

function dayFrom(year: string | undefined, month: string | undefined, date: string | undefined, fallback: number): string | null {
  const day = `${year ?? fallback}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

/** Both days and all between; null where they are out of order or too far apart for a holiday. */
function stretch(from: string, to: string): string[] | null {
  if (to < from || addDays(from, LONGEST) < to) return null;
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

type Read = { days: ListedDay[] } | { holiday: SchoolHoliday } | null;

function readLine(line: string, year: number, status: ListedDay["status"]): Read {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, y1, m1, d1, y2, m2, d2, kind = "", rest = ""] = match;
  const from = dayFrom(y1, m1, d1, year);
  const to = m2 === undefined ? from : dayFrom(y2 ?? y1, m2, d2, year);
  if (from === null || to === null) return null;
  const name = rest.trim();
  if (/假$|school/i.test(kind) && kind !== "放假") return to < from ? null : { holiday: { from, to, name: name || kind } };
  const works = /班|work/i.test(kind);
  const days = stretch(from, to);
  return days && { days: days.map((day) => ({ day, works, status, name })) };
}

/**
 * Reads a list of days, a line each: `2027-10-01至10-07 休 国庆节`, `2027-10-09 班`, `2027-07-10至08-31 暑假`. A date without a
 * year is of the year that stands in the first line (放假安排 2027), else of `fallback`. Also commas, `off`, `work`.
 */
export function readDayList(text: string, fallback: number, status: ListedDay["status"] = "gazetted"): DayList {
  const lines = text
    .normalize("NFKC")
    .split(/\r?\n|;/)
    .map((line) => line.trim());
  const year = Number(/^\D*(20\d\d)年?\D*$/.exec(lines[0] ?? "")?.[1] ?? fallback);
  const days: ListedDay[] = [];
  const holidays: SchoolHoliday[] = [];
  const faults: ListFault[] = [];
  lines.forEach((line, at) => {
    if (line === "" || line.startsWith("#") || (at === 0 && !/\d{1,2}[-/.月]\d/.test(line))) return;
    const read = readLine(line, year, status);
    if (!read) faults.push({ line: at + 1, word: line.slice(0, 60) });
    else if ("holiday" in read) holidays.push(read.holiday);
    else days.push(...read.days);
  });
  return { days, holidays, faults };
}

/** The days that are worked in one calendar and not in the other, among some days. */
export function daysChanged(before: Calendar, after: Calendar, days: readonly string[]): { day: string; works: boolean }[] {
  return days.filter((day) => before.isWorkday(day) !== after.isWorkday(day)).map((day) => ({ day, works: after.isWorkday(day) }));
}

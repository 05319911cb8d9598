import { gazettedDay, isGazetted, predictedDay, type Ruled } from "./gazette.ts";

/** How sure a day is: by the State Council's notice, expected only (暂按推算), or set by the bureau. */
type DayStatus = "gazetted" | "predicted" | "local";

/** A day that an administrator entered: of a new year's notice, or a day that is different here. */
export interface ListedDay {
  readonly day: string;
  readonly works: boolean;
  readonly status: Exclude<DayStatus, "predicted">;
  readonly name: string;
}

/** A holiday of the schools (寒暑假): offices work, teachers do not. Both days belong to it. */
export interface SchoolHoliday {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

interface CalendarDay extends Ruled {
  readonly day: string;
  readonly status: DayStatus;
}

/** Which days are worked. Days are ISO days; a year without a notice is expected, and says so. */
export interface Calendar {
  dayOf(day: string): CalendarDay;
  isWorkday(day: string): boolean;
  /** The workday so many workdays after a day, or before it for a negative count; the day itself is not counted. */
  addWorkdays(day: string, count: number): string;
  /** The day itself where it is worked, else the next that is. */
  onOrAfter(day: string): string;
  /** The school holiday that a day lies in, or null. */
  schoolHoliday(day: string): SchoolHoliday | null;
  /** Whether a year's days come from a notice, shipped or imported. */
  isAnnounced(year: number): boolean;
}

/** So many days of one year are a notice: fewer are single days that are different here. */
const A_NOTICE = 10;
const DAY_MS = 86_400_000;
/** No holiday is longer; where a list says so, it is wrong. */
const LONGEST = 400;

const step = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);

function announced(listed: readonly ListedDay[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { day, status } of listed) {
    const year = Number(day.slice(0, 4));
    if (status === "gazetted") counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= A_NOTICE).map(([year]) => year));
}

/** Makes a calendar from the shipped notices and what the bureau's administrators entered, which goes before them. */
export function createCalendar(listed: readonly ListedDay[] = [], holidays: readonly SchoolHoliday[] = []): Calendar {
  const own = new Map(listed.map((one) => [one.day, one]));
  const imported = announced(listed);
  const known = new Map<string, CalendarDay>();
  const steps = new Map<string, string>();
  const isAnnounced = (year: number): boolean => isGazetted(year) || imported.has(year);
  const read = (day: string): CalendarDay => {
    const entered = own.get(day);
    if (entered) return { day, works: entered.works, status: entered.status, name: entered.name || null };
    const year = Number(day.slice(0, 4));
    if (isGazetted(year)) return { day, status: "gazetted", ...gazettedDay(day) };
    // An imported notice names every day that is not as the week has it.
    if (imported.has(year)) return { day, status: "gazetted", works: ![0, 6].includes(new Date(Date.parse(day)).getUTCDay()), name: null };
    return { day, status: "predicted", ...predictedDay(day) };
  };
  const dayOf = (day: string): CalendarDay => {
    const there = known.get(day);
    if (there) return there;
    const made = read(day);
    known.set(day, made);
    return made;
  };
  const next = (day: string, by: 1 | -1): string => {
    const key = `${day}${by}`;
    const there = steps.get(key);
    if (there !== undefined) return there;
    let found = step(day, by);
    for (let tries = 0; tries < LONGEST && !dayOf(found).works; tries += 1) found = step(found, by);
    steps.set(key, found);
    return found;
  };
  return {
    dayOf,
    isAnnounced,
    isWorkday: (day) => dayOf(day).works,
    addWorkdays(day, count) {
      let found = day;
      for (let at = 0; at < Math.abs(count); at += 1) found = next(found, count < 0 ? -1 : 1);
      return found;
    },
    onOrAfter: (day) => (dayOf(day).works ? day : next(day, 1)),
    schoolHoliday: (day) => holidays.find(({ from, to }) => from <= day && day <= to) ?? null,
  };
}

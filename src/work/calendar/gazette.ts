import data from "chinese-days/dist/chinese-days.json" with { type: "json" };

/** What a day is by its own date: a day off or of work, and where that is known from. */
export interface Ruled {
  readonly works: boolean;
  /** The holiday that it belongs to, as printed in the notice; null for a plain weekday or weekend. */
  readonly name: string | null;
}

// The package's functions read a day in the machine's zone and call a day of an unannounced year a workday; its table does neither.
const nameOf = (entry: string): string => entry.split(",")[1] ?? entry;
const OFF = new Map(Object.entries(data.holidays).map(([day, entry]) => [day, nameOf(entry)]));
const WORKED = new Map(Object.entries(data.workdays).map(([day, entry]) => [day, nameOf(entry)]));
const YEARS = new Set([...OFF.keys()].map((day) => Number(day.slice(0, 4))));

/** Whether the State Council's notice for a year is in the table that Duban was shipped with. */
export const isGazetted = (year: number): boolean => YEARS.has(year);

const DAY_MS = 86_400_000;
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(Date.parse(day)).getUTCDay());

/** A day of a gazetted year: holidays and make-up workdays (调休) as the notice has them, else Monday to Friday. */
export function gazettedDay(day: string): Ruled {
  const off = OFF.get(day);
  if (off !== undefined) return { works: false, name: off };
  const worked = WORKED.get(day);
  return worked === undefined ? { works: !isWeekend(day), name: null } : { works: true, name: worked };
}

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const after = (day: string, days: number): string => isoOf(Date.parse(day) + days * DAY_MS);

/** The days of a year on which the lunar months 1, 5 and 8 have their feasts: 春节, 端午, 中秋. Leap months print as `5bis`. */
function lunarFeasts(year: number): Map<string, string> {
  const found = new Map<string, string>();
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY_MS) found.set(lunar.format(time), isoOf(time));
  return found;
}

/** 清明, by the formula for the years 2000 to 2099. */
function pureBrightness(year: number): string {
  const y = year % 100;
  return `${year}-04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`;
}

/** The holidays that the regulation names (全国年节及纪念日放假办法, 2024), without the bridges that only a notice can make. */
function expected(year: number): Map<string, string> {
  const feasts = lunarFeasts(year);
  const days = new Map<string, string>();
  const add = (name: string, first: string | undefined, count: number): void => {
    if (first === undefined) return;
    for (let at = 0; at < count; at += 1) days.set(after(first, at), name);
  };
  const spring = feasts.get("1/1");
  add("元旦", `${year}-01-01`, 1);
  // From the eve on, 8 days; a new moon close to midnight (2027) makes the astronomers' tables differ by a day, so both are covered.
  add("春节", spring && after(spring, -2), 9);
  add("清明", pureBrightness(year), 1);
  add("劳动节", `${year}-05-01`, 5);
  add("端午", feasts.get("5/5"), 1);
  add("中秋", feasts.get("8/15"), 1);
  add("国庆节", `${year}-10-01`, 7);
  return days;
}

const years = new Map<number, Map<string, string>>();

/** A day of a year without a notice, as it is to be expected: holidays are days off, and no weekend is worked. */
export function predictedDay(day: string): Ruled {
  const year = Number(day.slice(0, 4));
  let days = years.get(year);
  if (!days) years.set(year, (days = expected(year)));
  const off = days.get(day);
  return off === undefined ? { works: !isWeekend(day), name: null } : { works: false, name: off };
}

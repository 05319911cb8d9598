import { normalize } from "../../../knowledge/language/index.ts";
import { addDays } from "../period/day.ts";
import { readPeriods } from "../period/words.ts";

const DATE =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}[日号]?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i;
const UNTIL = new RegExp(`(?:开到|到|至|截至|\\b(?:until|till|to|on)\\b)\\s*(${DATE.source})`, "i");
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const HALF_A_YEAR = 180;

const two = (n: string | number): string => String(n).padStart(2, "0");

/** The ISO day of a date as people write it; without a year the one nearest to `today`. Null where it is none. */
export function dayWritten(written: string, today: string): string | null {
  const said = normalize(written);
  const full = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(said);
  if (full) return `${full[1]}-${two(full[2] ?? "")}-${two(full[3] ?? "")}`;
  const named = /^([a-z]{3})[a-z]*\.? (\d{1,2})$|^(\d{1,2}) ([a-z]{3})[a-z]*$/.exec(said);
  const short = /^(\d{1,2})\D(\d{1,2})/.exec(said);
  const month = named ? MONTHS.indexOf(named[1] ?? named[4] ?? "") + 1 : Number(short?.[1]);
  const date = Number(named?.[2] ?? named?.[3] ?? short?.[2]);
  const read = month > 0 && date > 0 ? `${month}月${date}日` : said;
  const noon = Date.parse(`${today}T12:00:00Z`);
  const { hits } = readPeriods(read, { instant: noon, zone: "UTC", terms: [] }, false);
  const day = hits.find((one) => one.day !== null)?.day ?? null;
  if (day === null) return null;
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => `${one}${day.slice(4)}`);
  return near.find((one) => one >= addDays(today, -HALF_A_YEAR) && one < addDays(today, HALF_A_YEAR + 6)) ?? day;
}

/** The day behind 到 or until, and the text without both. */
export function takeUntil(text: string, today: string): { day: string | null; text: string } {
  const match = UNTIL.exec(text);
  if (!match) return { day: null, text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { day: dayWritten(match[1] ?? "", today), text: rest };
}

const BEFORE = new RegExp(`(${DATE.source})\\s*(?:之前|以前|前)|\\b(?:by|before)\\s+(${DATE.source})`, "i");

/** The day by which something is to be done (10-30前, by Oct 30), with what stands before and behind it; null where none is named. */
export function takeDeadline(text: string, today: string): { day: string; before: string; behind: string } | null {
  const match = BEFORE.exec(text);
  const day = match ? dayWritten(match[1] ?? match[2] ?? "", today) : null;
  if (!match || day === null) return null;
  return { day, before: text.slice(0, match.index), behind: text.slice(match.index + match[0].length) };
}

/** Two days with 至, 到, to or a dash between them, and the text without them. */
export function takeSpan(text: string, today: string): { from: string; to: string; text: string } | null {
  const span = new RegExp(`(${DATE.source})\\s*(?:至|到|~|～|—+|–|-|\\bto\\b|\\buntil\\b)\\s*(${DATE.source})`, "i").exec(text);
  if (!span) return null;
  const [from, to] = [dayWritten(span[1] ?? "", today), dayWritten(span[2] ?? "", today)];
  if (from === null || to === null) return null;
  return { from, to, text: `${text.slice(0, span.index)} ${text.slice(span.index + span[0].length)}` };
}

import { normalize } from "../../../knowledge/language/index.ts";
import { daysBetween, isDay } from "../period/day.ts";

const DATE =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}[日号]?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i;
const UNTIL = new RegExp(`(?:开到|到|至|截至|\\b(?:until|till|to|on)\\b)\\s*(${DATE.source})`, "i");

const two = (n: string | number): string => String(n).padStart(2, "0");

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Month and day of a date without a year: 10-20, 10月20日, 20 Oct, October 20. */
function monthDay(said: string): string | null {
  const [, month, day] = /^(\d{1,2})\D(\d{1,2})/.exec(said) ?? [];
  if (month !== undefined && day !== undefined) return `${two(month)}-${two(day)}`;
  const named = MONTHS.findIndex((name) => said.includes(name)) + 1;
  const number = /\d{1,2}/.exec(said)?.[0];
  return named > 0 && number !== undefined ? `${two(named)}-${two(number)}` : null;
}

/** The ISO day of a date as people write it; without a year the one nearest to `today`. Null where it is none. */
function dayWritten(written: string, today: string): string | null {
  const said = normalize(written);
  const full = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(said);
  const short = full ? null : monthDay(said);
  const year = Number(today.slice(0, 4));
  const days = full
    ? [`${full[1]}-${two(full[2] ?? "")}-${two(full[3] ?? "")}`]
    : [year - 1, year, year + 1].map((one) => `${one}-${short}`);
  const real = days.filter(isDay);
  return real.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null;
}

/** The day behind 到 or until, and the text without both. */
export function takeUntil(text: string, today: string): { day: string | null; text: string } {
  const folded = text.normalize("NFKC");
  const match = UNTIL.exec(folded.length === text.length ? folded : text);
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

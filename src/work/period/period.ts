import { addDays, dayAt, monthEnd, monthStart, weekOf, weekStart } from "./day.ts";

export const PERIOD_KINDS = ["week", "month", "quarter", "half", "year", "term", "school year", "once"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * A stretch of days with a code: `2023-W36` (ISO week), `2023-09`, `2023Q3`, `2023H1`, `2023`, `2023-2024T1` (第一学期),
 * `SY2023-2024` (学年), `once`. Both days belong to it.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** The dates of one 学期 as the province sets them. `year` is the autumn that the school year begins in, `term` 1 or 2. */
export interface TermDates {
  readonly year: number;
  readonly term: 1 | 2;
  readonly from: string;
  readonly to: string;
}

/** When and where a message was written, and which terms are loaded. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly instant: number;
  readonly zone: string;
  readonly terms: readonly TermDates[];
}

/** Today at a moment, in its zone. */
export function todayOf({ instant, zone }: Moment): string {
  return dayAt(instant, zone);
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Month 1 to 12 of a year. */
export function monthOf(year: number, month: number): Period {
  return { kind: "month", code: `${year}-${two(month)}`, from: monthStart(year, month), to: monthEnd(year, month) };
}

/** Quarter 1 to 4 of a year; 0 and below or 5 and above run over into other years. */
export function quarterOf(year: number, quarter: number): Period {
  const at = year * 4 + quarter - 1;
  const [y, q] = [Math.floor(at / 4), (at % 4) + 1];
  return { kind: "quarter", code: `${y}Q${q}`, from: monthStart(y, 3 * q - 2), to: monthEnd(y, 3 * q) };
}

/** Half 1 or 2 of a calendar year. */
export function halfOf(year: number, half: number): Period {
  return { kind: "half", code: `${year}H${half}`, from: monthStart(year, 6 * half - 5), to: monthEnd(year, 6 * half) };
}

/** A calendar year. */
export function yearOf(year: number): Period {
  return { kind: "year", code: String(year), from: `${year}-01-01`, to: `${year}-12-31` };
}

/** An ISO week, or null where the year has no such week. */
export function isoWeek(year: number, week: number): Period | null {
  const from = weekStart(year, week);
  return from ? { kind: "week", code: `${year}-W${two(week)}`, from, to: addDays(from, 6) } : null;
}

/** A 学年: 1 September to 31 August, named by the autumn in which it begins (DHIS2 `FinancialSep`). */
export function schoolYearOf(year: number): Period {
  return { kind: "school year", code: `SY${year}-${year + 1}`, from: `${year}-09-01`, to: `${year + 1}-08-31` };
}

/** A 学期 with its local dates, or null where they are not loaded: they are never guessed. */
export function termOf(terms: readonly TermDates[], year: number, term: 1 | 2): Period | null {
  const found = terms.find((one) => one.year === year && one.term === term);
  return found ? { kind: "term", code: `${year}-${year + 1}T${term}`, from: found.from, to: found.to } : null;
}

/** The period of a kind that holds a day; null for a day between terms, and for `once`. */
export function periodAt(kind: PeriodKind, day: string, terms: readonly TermDates[]): Period | null {
  const [year = 0, month = 1] = day.split("-").map(Number);
  switch (kind) {
    case "week": {
      const at = weekOf(day);
      return isoWeek(at.year, at.week);
    }
    case "month":
      return monthOf(year, month);
    case "quarter":
      return quarterOf(year, Math.ceil(month / 3));
    case "half":
      return halfOf(year, month <= 6 ? 1 : 2);
    case "year":
      return yearOf(year);
    case "term": {
      const found = terms.find(({ from, to }) => from <= day && day <= to);
      return found ? termOf(terms, found.year, found.term) : null;
    }
    case "school year":
      return schoolYearOf(month >= 9 ? year : year - 1);
    case "once":
      return null;
    default:
      return kind satisfies never;
  }
}

/** The periods of a kind that touch a stretch of days, in order; `once` is the stretch itself. */
export function periodsWithin(kind: PeriodKind, from: string, to: string, terms: readonly TermDates[]): Period[] {
  if (kind === "once") return from <= to ? [{ kind, code: "once", from, to }] : [];
  if (kind === "term") {
    const touching = terms.filter((term) => term.from <= to && term.to >= from).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return touching.flatMap(({ year, term }) => termOf(terms, year, term) ?? []);
  }
  const found: Period[] = [];
  for (let day = from; day <= to;) {
    const period = periodAt(kind, day, terms);
    if (!period) break;
    found.push(period);
    day = addDays(period.to, 1);
  }
  return found;
}

/** The period that a code names, or null. The opposite of `Period.code`; `once` needs its duty and is null here. */
export function periodOfCode(code: string, terms: readonly TermDates[]): Period | null {
  const [, year = "", rest = ""] = /^(?:SY)?(\d{4})(.*)$/.exec(code) ?? [];
  const y = Number(year);
  const n = Number(/\d+$/.exec(rest)?.[0] ?? 0);
  if (code === `SY${y}-${y + 1}`) return schoolYearOf(y);
  if (/^Q[1-4]$/.test(rest)) return quarterOf(y, n);
  if (/^H[12]$/.test(rest)) return halfOf(y, n);
  if (/^-W\d{2}$/.test(rest)) return isoWeek(y, n);
  if (/^-(?:0[1-9]|1[0-2])$/.test(rest)) return monthOf(y, n);
  if (rest === `-${y + 1}T1` || rest === `-${y + 1}T2`) return termOf(terms, y, n === 1 ? 1 : 2);
  return rest === "" && code === year && y > 0 ? yearOf(y) : null;
}

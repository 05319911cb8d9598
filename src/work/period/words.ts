import { addDays, isDay } from "./day.ts";
import { readAtoms, type Atom, type AtomHit, type PeriodRule } from "./atoms.ts";
import {
  halfOf,
  isoWeek,
  monthOf,
  periodAt,
  quarterOf,
  schoolYearOf,
  termOf,
  todayOf,
  yearOf,
  type Moment,
  type Period,
  type PeriodKind,
  type TermDates,
} from "./period.ts";

/** A period as a message names it. More than one candidate: the word fits several, and is asked. */
export interface PeriodHit {
  /** The words that name it, where they stand in the normalised text. */
  spans: [start: number, end: number][];
  words: string;
  candidates: Period[];
  /** A day that was named in place of a period: it lies in a period of every kind. */
  day: string | null;
  /** Why there is no candidate: a rule that the word breaks, or terms that an administrator has not loaded. */
  wrong: PeriodRule | "no terms" | null;
}

interface Reading {
  hits: PeriodHit[];
}

type Year = Extract<Atom, { type: "year" | "school year" | "relative" }>;
type Named = Pick<PeriodHit, "candidates" | "day" | "wrong">;

const found = (...candidates: (Period | null)[]): Named => ({
  candidates: candidates.flatMap((one) => one ?? []),
  day: null,
  wrong: null,
});
const wrong = (rule: NonNullable<PeriodHit["wrong"]>): Named => ({ candidates: [], day: null, wrong: rule });

const begun = (today: string, make: (year: number) => Period | null): Period | null => {
  const year = Number(today.slice(0, 4));
  const candidates = [year, year - 1, year - 2].map(make);
  return candidates.find((one) => one !== null && one.from <= today) ?? candidates.find((one) => one !== null) ?? null;
};

function terms(list: (Period | null)[]): Named {
  const named = found(...list);
  const different = named.candidates.filter((one, at) => named.candidates.findIndex(({ code }) => code === one.code) === at);
  return different.length > 0 ? { ...named, candidates: different } : wrong("no terms");
}

const toPeriod = (all: readonly TermDates[], one: TermDates | undefined): Period | null => (one ? termOf(all, one.year, one.term) : null);

/** The term that is on, `by` away; between terms 本学期 is the one that ended and the one to come. */
function relativeTerm({ terms: all }: Moment, today: string, by: number): Named {
  const sorted = all.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const at = sorted.findIndex(({ from, to }) => from <= today && today <= to);
  if (at >= 0) return terms([toPeriod(all, sorted[at + by])]);
  const past = sorted.findLastIndex(({ to }) => to < today);
  if (by === 0) return terms([toPeriod(all, sorted[past]), toPeriod(all, sorted[past + 1])]);
  return terms([toPeriod(all, sorted[by < 0 ? past + 1 + by : past + by])]);
}

function schoolYearAt(today: string): Period {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return schoolYearOf(month >= 9 ? year : year - 1);
}

/** A period of a kind `by` steps away from the one that today lies in. */
function relative(moment: Moment, today: string, kind: PeriodKind, by: number): Named {
  if (kind === "term") return relativeTerm(moment, today, by);
  let period = periodAt(kind, today, moment.terms);
  for (let step = 0; period && step < Math.abs(by); step += 1) {
    period = periodAt(kind, addDays(by < 0 ? period.from : period.to, Math.sign(by)), moment.terms);
  }
  return found(period);
}

function partOf(year: number, { kind, n }: Extract<Atom, { type: "part" }>): Period | null {
  switch (kind) {
    case "quarter":
      return quarterOf(year, n);
    case "half":
      return halfOf(year, n);
    case "month":
      return monthOf(year, n);
    case "week":
      return isoWeek(year, n);
    default:
      return kind satisfies never;
  }
}

function dayNamed(year: number | null, { month, day }: Extract<Atom, { type: "day" }>, today: string): Named {
  const two = (n: number): string => String(n).padStart(2, "0");
  const inYear = (y: number): string => `${y}-${two(month)}-${two(day)}`;
  const thisYear = Number(today.slice(0, 4));
  const iso = inYear(year ?? (inYear(thisYear) <= today ? thisYear : thisYear - 1));
  return isDay(iso) ? { candidates: [], day: iso, wrong: null } : wrong("day");
}

/** 秋季 2023 is the first term of 2023-2024, 春季 2024 its second; 2024年第二学期 may be either spring. */
function termIn(moment: Moment, today: string, atom: Extract<Atom, { type: "term" }>, year: Year | null): Named {
  const { terms: all } = moment;
  const term = (autumn: number): Period | null => termOf(all, autumn, atom.term);
  if (year?.type === "school year") return terms([term(year.year)]);
  const calendar = yearNamed(year, today);
  if (year?.type === "relative" && year.kind === "school year")
    return terms([term(Number(schoolYearAt(today).code.slice(2, 6)) + year.by)]);
  if (calendar === null) return terms([begun(today, term)]);
  if (atom.term === 1) return terms([term(calendar)]);
  return terms(atom.season ? [term(calendar - 1)] : [term(calendar - 1), term(calendar)]);
}

function yearNamed(year: Year | null, today: string): number | null {
  if (year?.type === "year") return year.year;
  return year?.type === "relative" && year.kind === "year" ? Number(today.slice(0, 4)) + year.by : null;
}

/** What an atom names, in a year or without one: then it is the latest that has begun. */
function named(atom: Atom, year: Year | null, moment: Moment): Named {
  const today = todayOf(moment);
  const calendar = yearNamed(year, today);
  switch (atom.type) {
    case "none":
      return wrong(atom.rule);
    case "year":
      return found(yearOf(atom.year));
    case "school year":
      return found(schoolYearOf(atom.year));
    case "relative":
      return relative(moment, today, atom.kind, atom.by);
    case "months":
      return found(...atom.months.map((month) => begun(today, (y) => (month >= 1 && month <= 12 ? monthOf(y, month) : null))));
    case "day":
      return dayNamed(calendar, atom, today);
    case "term":
      return termIn(moment, today, atom, year);
    case "either term":
      return year ? termIn(moment, today, { type: "term", term: atom.term, season: false }, year) : relativeTerm(moment, today, atom.by);
    case "part": {
      const period = calendar === null ? begun(today, (y) => partOf(y, atom)) : partOf(calendar, atom);
      if (!period) return wrong(atom.kind);
      const spring = atom.kind === "half" && atom.n === 1 ? termOf(moment.terms, Number(period.code.slice(0, 4)) - 1, 2) : null;
      return found(period, spring);
    }
    default:
      return atom satisfies never;
  }
}

const isYear = (atom: Atom): atom is Year =>
  atom.type === "year" ||
  atom.type === "school year" ||
  (atom.type === "relative" && (atom.kind === "year" || atom.kind === "school year"));

/** A year, and whether it stands in a whole date: then it is that day's alone. */
type YearHit = AtomHit & { ofDay: boolean };

const takesYear = (atom: Atom): boolean => ["part", "term", "either term", "day"].includes(atom.type);

/** A part takes the year that stands nearest to it, if no other part is nearer to that year. */
function hitOf(hit: AtomHit, years: YearHit[], text: string, moment: Moment): PeriodHit {
  const near = takesYear(hit.atom)
    ? years
        .filter((year) => !year.ofDay || year.start === hit.start)
        .toSorted((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start))[0]
    : undefined;
  const year = near && isYear(near.atom) ? near.atom : null;
  const spans = [hit, ...(near ? [near] : [])].map(({ start, end }): [number, number] => [start, end]);
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  const words = [...new Set(sorted.map(([start, end]) => text.slice(start, end)))].join(" ");
  return { spans: sorted, words, ...named(hit.atom, year, moment) };
}

/**
 * The periods that a normalised text names, resolved against the message's instant in the bureau's zone. A part of a year without
 * a year is the latest that has begun. With `weak`, bare figures such as 2023 count as years.
 */
export function readPeriods(text: string, moment: Moment, weak: boolean): Reading {
  const atoms = readAtoms(text, weak);
  const parts = atoms.filter(({ atom }) => !isYear(atom));
  const years = atoms
    .filter(({ atom }) => isYear(atom))
    .map((year): YearHit => ({ ...year, ofDay: parts.some(({ atom, start }) => atom.type === "day" && start === year.start) }));
  const joined = parts.some(({ atom }) => takesYear(atom) || atom.type === "none");
  const hits = [...parts, ...(joined ? [] : years)].map((hit) => hitOf(hit, years, text, moment));
  return { hits };
}

/** A hit as the cadence of a duty wants it. `inside`: a smaller period was named, which lies in these; it is asked. */
export type Fit = { type: "fits"; period: Period } | { type: "several" | "inside"; periods: Period[] } | { type: "other kind" };

/** Which period of a cadence a hit means: 9月30日 lies in one of every kind, 九月 is asked where quarters are reported. */
export function fitTo(hit: Pick<PeriodHit, "candidates" | "day">, cadence: PeriodKind, moment: Moment): Fit {
  if (hit.day) {
    const period = periodAt(cadence, hit.day, moment.terms);
    return period ? { type: "fits", period } : { type: "other kind" };
  }
  const same = hit.candidates.filter(({ kind }) => kind === cadence);
  const [only] = same;
  // 上半年 where terms are reported: the spring term is near it, and another word.
  if (only && hit.candidates[0]?.kind !== cadence) return { type: "inside", periods: same };
  if (only) return same.length === 1 ? { type: "fits", period: only } : { type: "several", periods: same };
  const around = hit.candidates.flatMap((one) => {
    const outer = periodAt(cadence, one.to, moment.terms);
    return outer && outer.from <= one.from && one.to <= outer.to ? [outer] : [];
  });
  return around.length > 0 ? { type: "inside", periods: around } : { type: "other kind" };
}

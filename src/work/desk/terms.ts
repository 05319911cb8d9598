import { addDays, daysBetween } from "../period/day.ts";
import type { TermDates } from "../period/period.ts";
import { takeSpan } from "./until.ts";

/** Fewest and most days of a term. */
const SHORTEST = 60;
const LONGEST = 220;

/** What a line says about a term's dates: 2023-2024第一学期 9月1日至1月20日. Null where a part of it is missing. */
export function termTyped(text: string, today: string): TermDates | null {
  const which =
    /(\d{4})\s*[-—~～/至]\s*(\d{4})\s*(?:学年)?\s*(?:第?\s*([一二12])\s*学期|(?:t|term)\s*([12])|([上下秋春])(?:学期|季)?)/i.exec(text);
  if (!which) return null;
  const year = Number(which[1]);
  if (Number(which[2]) !== year + 1) return null;
  const term = /[一1上秋]/.test(which[3] ?? which[4] ?? which[5] ?? "") ? 1 : 2;
  const span = takeSpan(text.slice(which.index + which[0].length), today);
  return span ? { year, term, ...placed({ year, term }, span) } : null;
}

/** The days of a span in the years of their term: the first begins in its autumn, the second in the spring after. */
function placed(
  { year, term }: Pick<TermDates, "year" | "term">,
  { from, to }: { from: string; to: string },
): { from: string; to: string } {
  const begins = term === 1 ? year : year + 1;
  const ends = term === 1 && to.slice(5) < "07-01" ? year + 1 : begins;
  return { from: `${begins}${from.slice(4)}`, to: `${ends}${to.slice(4)}` };
}

export type TermProblem = { type: "backwards" } | { type: "length"; days: number } | { type: "overlaps"; other: TermDates };

/** Why a term can't be kept beside the others, or null. One that is there already is replaced, not overlapped. */
export function termProblem(term: TermDates, others: readonly TermDates[]): TermProblem | null {
  const days = daysBetween(term.from, term.to) + 1;
  if (days < 2) return { type: "backwards" };
  if (days < SHORTEST || days > LONGEST) return { type: "length", days };
  const other = others.find((one) => (one.year !== term.year || one.term !== term.term) && one.from <= term.to && term.from <= one.to);
  return other ? { type: "overlaps", other } : null;
}

/** The terms that a day needs and nobody has entered: the one that is on or comes next, and the one after. */
export function missingTerms(terms: readonly TermDates[], today: string): Pick<TermDates, "year" | "term">[] {
  const [year = 0, month = 1] = addDays(today, 0).split("-").map(Number);
  const autumn = month >= 8 ? year : year - 1;
  const wanted: Pick<TermDates, "year" | "term">[] = [
    { year: autumn, term: 1 },
    { year: autumn, term: 2 },
  ];
  return wanted.filter((one) => !terms.some((there) => there.year === one.year && there.term === one.term));
}

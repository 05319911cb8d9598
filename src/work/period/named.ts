import { normalize } from "../../../knowledge/language/index.ts";
import type { Moment, Period } from "./period.ts";
import { readPeriods, type PeriodHit } from "./words.ts";

/** What a request says of periods: the words that say it, and what is left of the request without them. */
export interface PeriodsNamed {
  readonly words: string;
  readonly rest: string;
  /** Whether a period is meant: itself, or lying in one that is. */
  meant(period: Period): boolean;
}

const holds = ({ candidates, day }: PeriodHit, period: Period): boolean =>
  day === null
    ? candidates.some((one) => one.code === period.code || (one.from <= period.from && period.to <= one.to))
    : period.from <= day && day <= period.to;

/** Reads which periods a request is about: 三季度 is the latest third quarter, 2023 everything within. Null where it names none. */
export function periodsNamed(text: string, moment: Moment): PeriodsNamed | null {
  const plain = normalize(text);
  const { hits } = readPeriods(plain, moment, true);
  if (hits.length === 0) return null;
  const spans = hits.flatMap((hit) => hit.spans).toSorted((a, b) => b[0] - a[0]);
  const rest = spans.reduce((left, [start, end]) => `${left.slice(0, start)} ${left.slice(end)}`, plain).trim();
  return { words: hits.map(({ words }) => words).join(" "), rest, meant: (period) => hits.some((hit) => holds(hit, period)) };
}

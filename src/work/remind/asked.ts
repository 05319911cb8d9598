import { normalize } from "../../../knowledge/language/index.ts";
import type { Indicator } from "../duty/indicator.ts";
import type { Moment, Period } from "../period/period.ts";
import { readPeriods } from "../period/words.ts";

/** What a request about several figures names: periods (several where a word fits several), and indicators. */
export interface Asked {
  readonly periods: readonly Period[];
  readonly indicators: readonly Indicator[];
  /** What is left of the words: a place, or what is not understood. */
  readonly rest: string;
}

const namesOf = ({ names, aliases, code }: Indicator): string[] => [names.zh, names.en, ...aliases, code].map(normalize);

/** Reads 三季度, 近视率 2024Q1, 体质优良率. */
export function askedIn(words: string, indicators: readonly Indicator[], moment: Moment): Asked {
  let rest = normalize(words);
  const found: Indicator[] = [];
  for (const indicator of indicators) {
    const name = namesOf(indicator)
      .filter((one) => one.length > 1 && rest.includes(one))
      .toSorted((a, b) => b.length - a.length)[0];
    if (name === undefined) continue;
    found.push(indicator);
    rest = rest.replace(name, " ");
  }
  const { hits } = readPeriods(rest, moment, true);
  const spans = hits.flatMap((hit) => hit.spans).toSorted((a, b) => b[0] - a[0]);
  for (const [start, end] of spans) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return { periods: hits.flatMap(({ candidates }) => candidates), indicators: found, rest: rest.replace(/\s+/g, " ").trim() };
}

import { normalize } from "../../../knowledge/language/index.ts";
import type { Moment } from "../period/period.ts";
import { periodsNamed, type PeriodsNamed } from "../period/named.ts";
import type { Names } from "./names.ts";

/** What a request is about: periods, places and an indicator, each null or empty where none is named. */
export interface Subject {
  readonly periods: PeriodsNamed | null;
  readonly places: readonly string[];
  readonly indicator: { type: "none" } | { type: "one"; code: string } | { type: "several"; codes: readonly string[] };
  /** Words that nothing explains. */
  readonly unknown: string;
}

interface Known {
  /** Names of places, whoever they belong to. */
  readonly places: readonly Names[];
  readonly indicators: Names;
  readonly moment: Moment;
}

function cutOut(text: string, spans: readonly { start: number; end: number }[]): string {
  const sorted = spans.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

function indicatorIn(words: string, names: Names): { indicator: Subject["indicator"]; unknown: string } {
  if (words === "") return { indicator: { type: "none" }, unknown: "" };
  const [first] = names.exact(words);
  if (first) return { indicator: { type: "one", code: first.key }, unknown: cutOut(words, [first]).trim() };
  const match = names.match(words);
  if (match.type === "one") return { indicator: { type: "one", code: match.key }, unknown: "" };
  return match.type === "none"
    ? { indicator: { type: "none" }, unknown: words }
    : { indicator: { type: "several", codes: match.keys }, unknown: "" };
}

/** Reads 一中 近视率 三季度, in any order: periods first, since they hold digits, then places, then what indicator is left. */
export function subjectOf(text: string, { places, indicators, moment }: Known): Subject {
  const periods = periodsNamed(text, moment);
  let rest = periods?.rest ?? normalize(text);
  const found: string[] = [];
  for (const names of places) {
    const hits = names.exact(rest);
    found.push(...hits.map(({ key }) => key));
    rest = cutOut(rest, hits);
  }
  const words = rest
    .replaceAll(/[@,，、的]/g, " ")
    .trim()
    .replaceAll(/\s+/g, " ");
  return { periods, places: [...new Set(found)], ...indicatorIn(words, indicators) };
}

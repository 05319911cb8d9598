import { normalize } from "../../../knowledge/language/index.ts";
import type { Indicator } from "../duty/indicator.ts";
import { schoolsUnder, type Organisation, type Unit } from "../organisation.ts";
import type { Moment, Period } from "../period/period.ts";
import { readPeriods, type PeriodHit } from "../period/words.ts";
import { createNames, type NameMatch } from "../submission/names.ts";

/** What an office's line names, in any order: places, an indicator, periods, numbers of reports; and why. */
export interface Slots {
  readonly places: readonly Unit[];
  readonly indicator: NameMatch;
  readonly periods: readonly PeriodHit[];
  /** Running numbers of reports: #123. */
  readonly ids: readonly number[];
  /** What stands behind 因为, 原因, 来源, because; null where no such word stands. */
  readonly reason: string | null;
  /** What nothing explains, in the normalised text. */
  readonly rest: string;
}

// prettier-ignore
const REASON = /(?:[,，;；、]\s*)?(?:原因(?:是|为)?|理由(?:是|为)?|因为|由于|来源(?:是|为)?|出处(?:是|为)?|因(?=[^\s素此])|\b(?:because(?: of)?|due to|reason(?: is)?|source)\b)\s*[:：]?\s*/i;

/** Takes the reason off the end of a line, in its own words. */
function takeReason(text: string): { rest: string; reason: string | null } {
  const match = REASON.exec(text);
  if (!match) return { rest: text, reason: null };
  const reason = text.slice(match.index + match[0].length).trim();
  return { rest: text.slice(0, match.index), reason: reason === "" ? null : reason };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function formOf(word: string): RegExp {
  const [left, right] = [/^[a-z\d]/.test(word) ? "(?<![a-z\\d])" : "", /[a-z\d]$/.test(word) ? "(?![a-z\\d])" : ""];
  return new RegExp(`@?${left}${escaped(word)}${right}`, "g");
}

/** The places that a normalised text names by code, name or another name, the longest name first; and the text without them. */
export function takePlaces(text: string, organisation: Organisation): { units: Unit[]; rest: string } {
  const named = [...organisation.units.values()]
    .flatMap((unit) => [unit.code, unit.name, ...unit.aliases].map((word) => ({ unit, word: normalize(word) })))
    .filter(({ word }) => word.length > 1 && text.includes(word))
    .toSorted((a, b) => b.word.length - a.word.length);
  let rest = text;
  const found: { unit: Unit; at: number }[] = [];
  for (const { unit, word } of named) {
    const form = formOf(word);
    const at = rest.search(form);
    if (at < 0) continue;
    found.push({ unit, at });
    // Blanks of the same length keep what stands behind at its place.
    rest = rest.replace(form, (match) => " ".repeat(match.length));
  }
  const units = found.toSorted((a, b) => a.at - b.at).map(({ unit }) => unit);
  return { units: [...new Set(units)], rest };
}

/** The numbers of reports that a text names, and the text without them. */
function takeIds(text: string): { ids: number[]; rest: string } {
  const ids = [...text.matchAll(/[#＃]\s*(\d{1,9})/g)].map(([, id]) => Number(id));
  return { ids: [...new Set(ids)], rest: text.replace(/[#＃]\s*\d{1,9}/g, " ") };
}

function takePeriods(text: string, moment: Moment, weak: boolean): { hits: PeriodHit[]; rest: string } {
  const { hits } = readPeriods(text, moment, weak);
  let rest = text;
  for (const [start, end] of hits.flatMap(({ spans }) => spans)) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return { hits, rest };
}

const tidy = (text: string): string =>
  text
    .replace(/[,，、;；:：。]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The indicator that words name: the longest name that stands in them, else what the words as a whole may mean. */
export function takeIndicator(text: string, indicators: readonly Indicator[]): { indicator: NameMatch; rest: string } {
  const names = createNames(indicators.map(({ code, names, aliases }) => ({ key: code, names: [code, names.zh, names.en, ...aliases] })));
  const hits = names.exact(text);
  const longest = hits.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (longest) {
    const same = hits.filter(({ start, end }) => start === longest.start && end === longest.end).map(({ key }) => key);
    const rest = text.slice(0, longest.start) + " " + text.slice(longest.end);
    const [key = "", ...more] = [...new Set(same)];
    return { indicator: more.length > 0 ? { type: "several", keys: [key, ...more] } : { type: "one", key }, rest };
  }
  // Words behind a blank may be the reason: the first word alone is tried as well.
  const whole = tidy(text);
  const [first = ""] = whole.split(" ");
  for (const words of new Set([whole, first])) {
    const match = words.length > 1 ? names.match(words) : { type: "none" as const };
    if (match.type !== "none") return { indicator: match, rest: words === whole ? "" : whole.slice(first.length) };
  }
  return { indicator: { type: "none" }, rest: text };
}

/** Reads a line without its first word. `weak`: bare years count as periods. */
export function readSlots(
  text: string,
  {
    organisation,
    indicators,
    moment,
    weak = false,
  }: { organisation: Organisation; indicators: readonly Indicator[]; moment: Moment; weak?: boolean },
): Slots {
  const { rest: said, reason } = takeReason(text);
  const { ids, rest: unnumbered } = takeIds(said);
  const { units, rest: placeless } = takePlaces(normalize(unnumbered), organisation);
  const { hits, rest: timeless } = takePeriods(placeless, moment, weak);
  const { indicator, rest } = takeIndicator(timeless, indicators);
  return { places: units, indicator, periods: hits, ids, reason, rest: tidy(rest) };
}

/** The schools that places stand for: a school itself, and every school below an office. */
export function schoolsOf(places: readonly Unit[], organisation: Organisation): Unit[] {
  const all = places.flatMap((unit) => (unit.kind === "school" ? [unit] : schoolsUnder(organisation, unit.id)));
  return [...new Map(all.map((unit) => [unit.id, unit])).values()];
}

/** Whether a period lies in one that was named: the same, or inside a year or a half. */
export function isNamed(period: Pick<Period, "code" | "from" | "to">, hits: readonly PeriodHit[]): boolean {
  if (hits.length === 0) return true;
  return hits.some(({ candidates, day }) =>
    day !== null
      ? period.from <= day && day <= period.to
      : candidates.some(({ code, from, to }) => code === period.code || (from <= period.from && period.to <= to)),
  );
}

/** What stands behind 除, 除了, except: left out of a batch. */
export function takeExcept(text: string): { said: string; except: string | null } {
  const match = /(?:[,，;；、]\s*)?(?:除去|除了|除|不含|不包括|\b(?:except(?: for)?|but not|without)\b)\s*[:：]?\s*/i.exec(text);
  if (!match) return { said: text, except: null };
  const except = text.slice(match.index + match[0].length).replace(/(?:以外|之外|外)\s*$/, "");
  return { said: text.slice(0, match.index), except };
}

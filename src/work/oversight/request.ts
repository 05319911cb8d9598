import { normalize } from "../../../knowledge/language/index.ts";
import type { Moment, Period } from "../period/period.ts";
import { todayOf } from "../period/period.ts";
import { isDay } from "../period/day.ts";
import { readPeriods } from "../period/words.ts";
import type { Names } from "../submission/names.ts";

/** What a question about figures filters by: 没达标, 达标, 落后, 没报, 迟报, 免报. */
export type Condition = "unmet" | "met" | "behind" | "missing" | "late" | "waived";

type Kind = "missing" | "overview" | "trend" | "bands" | "which" | "targets" | "circular";

/** What a message asks to see. */
export interface Wish {
  readonly kind: Kind;
  /** Only for `which`. */
  readonly condition: Condition | null;
  /** The stretch of days that was named, with the words for it; null where none was. */
  readonly stretch: { readonly words: string; readonly periods: readonly Period[] } | null;
  /** The unit that was named, by id. */
  readonly place: string | null;
  /** Codes of indicators that the words may mean; empty where none is named. */
  readonly indicators: readonly string[];
  /** The words fit several indicators, and one must be chosen. */
  readonly vague: boolean;
  /** The words for a term whose dates nobody has entered; null where there is none. */
  readonly noTerms: string | null;
  /** The day of 截至, or null for now. */
  readonly asOf: string | null;
  /** Words that nothing explains. */
  readonly unread: string;
}

// prettier-ignore
const KINDS: [Kind, RegExp][] = [
  ["overview", /^\s*\/?(?:概览|总览|总体情况|overview)(?=$|[\s:：])/i],
  ["trend", /^\s*\/?(?:趋势|走势|trend)(?=$|[\s:：])/i],
  ["circular", /^\s*\/?(?:起草)?(?:通报|circular)(?=$|[\s:：])/i],
  ["bands", /^\s*\/?(?:排名|排行榜?|ranking|rank|league table)(?=$|[\s:：])/i],
  ["missing", /^\s*\/?(?:未报|谁(?:还)?没报|missing|not reported|who (?:has|have) not reported(?: yet)?)(?=$|[\s:：?？])/i],
];

/** Forms that stand behind what they are about; a question to the plan may look the same, so everything else in it must be understood. */
// prettier-ignore
const BEHIND: [Kind, RegExp][] = [
  ["targets", /^\s*\/?(?:目标|targets?)(?=[\s:：])/i],
  ["trend", /(?:趋势|走势)图?\s*[?？]?\s*$|^\s*trend of\b/i],
  ["missing", /(?:谁(?:还)?(?:没|未)(?:有)?报|未报)\s*[?？]?\s*$/i],
];

const WHICH = /哪些(?:学校|校|单位|区县?)|哪几(?:所|个)(?:学校)?|(?:which|what) (?:schools?|places)/i;

// prettier-ignore
const CONDITIONS: [Condition, RegExp][] = [
  ["missing", /(?:还)?(?:没|未)(?:有)?(?:上报|报送|报)|(?:has|have|did) not report(?:ed)?|\bnot reported\b|\bmissing\b/i],
  ["unmet", /(?:没有?|未|不)达(?:到)?(?:标|目标)|(?:miss(?:ed|ing)?|below|short of|not (?:met|meet(?:ing)?)|fail(?:ed)?) (?:the |its |their )?targets?|off target/i],
  ["behind", /落后|滞后|偏慢|跟不上|behind(?: schedule)?/i],
  ["met", /达(?:到)?(?:标|目标)|(?:met|reached|on) (?:the |its |their )?targets?/i],
  ["late", /迟报|晚报|reported late|\blate\b/i],
  ["waived", /免报|waived/i],
];

const AS_OF = /(?:截至|截止到?|as of)\s*((?:20\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号]?)/i;

const FILLERS =
  /[?？。,，、:：的了呢吗在有都还请问看一下查给我]|\b(?:the|of|in|for|their|its|have|has|had|did|do|does|are|were|is|was|to|me|show|please|at|on)\b/gi;

/** A day as it was written after 截至; a day without a year is the last one up to today. */
function dayOf(words: string, today: string): string | null {
  const numbers = words.match(/\d+/g) ?? [];
  const [day = "", month = "", year] = numbers.toReversed();
  const of = (y: number): string => `${y}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const now = Number(today.slice(0, 4));
  const made = year === undefined ? (of(now) <= today ? of(now) : of(now - 1)) : of(Number(year));
  return isDay(made) ? made : null;
}

type Asked = { kind: Kind; condition: Condition | null; rest: string; plain: boolean };

function asked(text: string): Asked | null {
  for (const [kind, form] of KINDS) if (form.test(text)) return { kind, condition: null, rest: text.replace(form, " "), plain: true };
  const condition = WHICH.test(text) ? CONDITIONS.find(([, form]) => form.test(text)) : undefined;
  if (condition) return { kind: "which", condition: condition[0], rest: text.replace(condition[1], " ").replace(WHICH, " "), plain: false };
  for (const [kind, form] of BEHIND) if (form.test(text)) return { kind, condition: null, rest: text.replace(form, " "), plain: false };
  return null;
}

/** Whether a message can't be anything but a wish to oversee, whatever it names: it begins with the word for it. */
export const asksOversight = (message: string): boolean => asked(normalize(message))?.plain === true;

function blanked(text: string, spans: readonly (readonly [number, number])[]): string {
  const chars = text.split("");
  for (const [start, end] of spans) chars.fill(" ", start, end);
  return chars.join("");
}

interface Known {
  readonly moment: Moment;
  readonly indicators: Names;
  readonly places: Names;
}

/** Reads what a message asks to see; null where it asks for something else. Names are made ready by the caller, once for many messages. */
export function wishOf(message: string, { moment, indicators, places }: Known): Wish | null {
  const found = asked(normalize(message));
  if (!found) return null;
  const { kind, condition, plain } = found;
  const since = AS_OF.exec(found.rest);
  const asOf = since?.[1] === undefined ? null : dayOf(since[1], todayOf(moment));
  let rest = since ? found.rest.replace(AS_OF, " ") : found.rest;
  const { hits } = readPeriods(rest, moment, true);
  const named = hits.filter(({ candidates }) => candidates.length > 0);
  rest = blanked(
    rest,
    hits.flatMap(({ spans }) => spans),
  );
  const [place] = places.exact(rest);
  if (place) rest = blanked(rest, [[place.start, place.end]]);
  const exact = indicators.exact(rest);
  const left = blanked(
    rest,
    exact.map(({ start, end }) => [start, end]),
  )
    .replace(FILLERS, " ")
    .replace(/\s+/g, " ")
    .trim();
  const match = exact.length > 0 || left === "" ? { type: "none" as const } : indicators.match(left);
  const near = match.type === "one" ? [match.key] : match.type === "none" ? [] : match.keys;
  const unread = near.length > 0 ? "" : left;
  if (!plain && (unread !== "" || ((kind === "trend" || kind === "targets") && exact.length + near.length === 0))) return null;
  return {
    kind,
    condition,
    stretch:
      named.length > 0 ? { words: named.map(({ words }) => words).join(" "), periods: named.flatMap((hit) => hit.candidates) } : null,
    place: place?.key ?? null,
    indicators: exact.length > 0 ? [...new Set(exact.map(({ key }) => key))] : near,
    vague: match.type === "several" || match.type === "near",
    noTerms: hits.find(({ wrong }) => wrong === "no terms")?.words ?? null,
    asOf,
    unread,
  };
}

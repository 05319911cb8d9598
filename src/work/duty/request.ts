import type { Organisation, Unit } from "../organisation.ts";
import type { PeriodKind } from "../period/period.ts";

type Stage = Unit["stages"][number];

/** What an administrator's line asks for: 督办 体质健康优良率 每年 全部初中. */
export interface DutyRequest {
  /** The words for what is to be reported. */
  readonly metric: string;
  readonly cadence: PeriodKind | null;
  readonly stages: readonly Stage[];
  /** A place that was named, or null for everything below the administrator's own. */
  readonly under: Unit | null;
  /** 可零报告: that nothing happened is an answer. */
  readonly zeroReport: boolean;
}

const ASKS = /^\s*\/?(?:督办|duty)(?:\s*[:：]?\s+(\S[^]*)|\s*[:：]?\s*)$/i;

// prettier-ignore
const CADENCES: [PeriodKind, RegExp][] = [
  ["school year", /每学年|\b(?:each|every) school year\b/i],
  ["term", /每学期|\btermly\b|\b(?:each|every) term\b/i],
  ["half", /每半年|\bhalf[- ]yearly\b|\b(?:each|every) half year\b/i],
  ["quarter", /每季度?|\bquarterly\b|\b(?:each|every) quarter\b/i],
  ["month", /每月|\bmonthly\b|\b(?:each|every) month\b/i],
  ["week", /每周|\bweekly\b|\b(?:each|every) week\b/i],
  ["year", /每年|\b(?:yearly|annually)\b|\b(?:each|every) year\b/i],
];

// prettier-ignore
const STAGES: [Stage, RegExp][] = [
  ["kindergarten", /(?:全部|所有|各)幼儿园|\ball kindergartens?\b/i],
  ["primary", /(?:全部|所有|各)小学|\ball primary(?: schools)?\b/i],
  ["junior", /(?:全部|所有|各)初中|\ball junior(?: schools)?\b/i],
  ["senior", /(?:全部|所有|各)高中|\ball senior(?: schools)?\b/i],
  ["vocational", /(?:全部|所有|各)中职|\ball vocational(?: schools)?\b/i],
];

const ZERO = /[（(]?\s*(?:可以?|允许)(?:以)?零报告\s*[)）]?|\bzero reports? (?:is |are )?(?:allowed|ok)\b/i;

const EVERY = /(?:全部|所有|各)(?:学校)?|\ball(?: schools)?\b/gi;

function placeIn(text: string, organisation: Organisation): { unit: Unit; word: string } | null {
  const named = [...organisation.units.values()].flatMap((unit) =>
    [unit.name, ...unit.aliases, `@${unit.code}`].map((word) => ({ unit, word })),
  );
  const lower = text.toLowerCase();
  const found = named.filter(({ word }) => word.length > 1 && lower.includes(word.toLowerCase()));
  return found.toSorted((a, b) => b.word.length - a.word.length)[0] ?? null;
}

/** The places that a text names, and what it says beside them. `all` is said of every place, or of every one of a stage. */
export function placesTyped(said: string, organisation: Organisation): { rest: string; under: Unit | null; stages: Stage[]; all: boolean } {
  const place = placeIn(said, organisation);
  let rest = place ? said.replace(new RegExp(place.word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"), " ") : said;
  const stages = STAGES.filter(([, form]) => form.test(rest));
  for (const [, form] of stages) rest = rest.replace(form, " ");
  const bare = rest.replace(EVERY, " ");
  const plain = bare
    .replace(/[,，、;；]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { rest: plain, under: place?.unit ?? null, stages: stages.map(([stage]) => stage), all: stages.length > 0 || bare !== rest };
}

/** Reads a line that asks for a duty; null where it asks for none. */
export function dutyTyped(text: string, organisation: Organisation): DutyRequest | null {
  const match = ASKS.exec(text.normalize("NFKC"));
  if (!match) return null;
  const said = match[1] ?? "";
  const cadence = CADENCES.find(([, form]) => form.test(said)) ?? null;
  const zeroReport = ZERO.test(said);
  const asked = said.replace(ZERO, " ");
  const { rest, stages, under } = placesTyped(cadence ? asked.replace(cadence[1], " ") : asked, organisation);
  return { metric: rest, cadence: cadence?.[0] ?? null, stages, under, zeroReport };
}

/** Whether a line asks for a duty, whatever it names. */
export const asksDuty = (text: string): boolean => ASKS.test(text.normalize("NFKC"));

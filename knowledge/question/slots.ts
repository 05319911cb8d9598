import { readNumbers } from "../language/numerals.ts";
import { readScopes } from "../language/scope.ts";
import type { SlotSpan } from "../language/segment.ts";
import { readUnit, unitClass } from "../language/units.ts";
import type { Plan, Stage } from "../model.ts";
import { clockIn } from "./clock.ts";
import { readTiers } from "./tier.ts";
import { readReference, type Reference } from "./reference.ts";

/** A figure that the asker brings: 3节, 1450 students, 58.3%, 20周. */
export interface Quantity {
  value: number;
  /** As in the commitments' units, `null` where none is said. */
  unit: string | null;
  start: number;
}

export type Slot =
  | { kind: "scope"; stages: Stage[]; grades: [number, number] | null; ukYear: boolean }
  | { kind: "year"; year: number; by: boolean }
  | { kind: "quantity"; quantity: Quantity }
  | { kind: "per"; per: string; every: number }
  | { kind: "unit"; unit: string }
  | { kind: "clock"; minutes: number }
  | { kind: "reference"; reference: Reference }
  | { kind: "tier"; text: string };

type Found = SlotSpan<Slot>;

const YEAR =
  /(?<before>到|至|截至|截止|by(?: the end of)?|before|until|till)?\s*(?<![\d.])(?<year>(?:199\d|20[0-4]\d))(?![\d.%]|\s*(?:students?|pupils?|people|teachers?|children|kids|名|人|个|位|元|所|yuan|places))\s*(?:年)?(?<after>底前|末前|年底|底|末|之前|以前|前)?/g;
// prettier-ignore
const RELATIVE: [RegExp, number][] = [
  [/今年|本年|this year/g, 0],
  [/明年|next year/g, 1],
  [/后年/g, 2],
  [/去年|last year/g, -1],
  [/前年/g, -2],
];

function years(text: string, today: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(YEAR)) {
    const by = Boolean(match.groups?.["before"] ?? match.groups?.["after"]);
    const slot: Slot = { kind: "year", year: Number(match.groups?.["year"]), by };
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, slot });
  }
  for (const match of text.matchAll(/二[〇零○0]([一二三四])([〇零○0一二三四五六七八九])年?/g)) {
    const digits = [match[1], match[2]].map((char) => Math.max(0, "零一二三四五六七八九".indexOf(char ?? "")));
    const slot: Slot = { kind: "year", year: 2000 + Number(digits.join("")), by: false };
    found.push({ start: match.index, end: match.index + match[0].length, slot });
  }
  for (const match of text.matchAll(/(?<![\d.])([2-3]\d)年(?!级|制|内|来|前|度?计划)(底|末|前)?/g)) {
    const slot: Slot = { kind: "year", year: 2000 + Number(match[1]), by: Boolean(match[2]) };
    found.push({ start: match.index, end: match.index + match[0].length, slot });
  }
  for (const match of text.matchAll(/(?<![\d.])([2-3]\d)(?=年?[到至~—-][2-3]\d年(?!级|制|内|来))/g)) {
    const slot: Slot = { kind: "year", year: 2000 + Number(match[1]), by: false };
    found.push({ start: match.index, end: match.index + match[0].length, slot });
  }
  for (const [pattern, shift] of RELATIVE) {
    for (const match of text.matchAll(pattern)) {
      const slot: Slot = { kind: "year", year: Number(today.slice(0, 4)) + shift, by: false };
      found.push({ start: match.index, end: match.index + match[0].length, slot });
    }
  }
  return found;
}

// prettier-ignore
const PER: [RegExp, string][] = [
  [/(?:每|一|1个?|单|(?:a|per|each|every|one)\s+|\/\s*)(?<every>[两二三四五六2-6]|two|three|other|second)?个?\s*(?:周|星期|礼拜|weeks?|wks?)(?![a-z])|weekly/g, "week"],
  [/(?:每|一|(?:a|per|each|every|one)\s+|\/\s*)(?<every>[两二三2-6]|two|three|other|second)?\s*(?:天|日|days?)(?![a-z])|daily/g, "day"],
  [/(?:每|一|(?:a|per|each|every|one)\s+|\/\s*)(?<every>[两二三四五2-6]|two|three|other)?个?\s*(?:学期|terms?|semesters?)(?![a-z])/g, "term"],
  [/(?:每|(?<!第)一|(?:a|per|each|every|one)\s+|\/\s*)(?<every>[两二三四五2-9]|two|three|five|other|second)?个?\s*(?:学年|年(?!级)|years?|yrs?)(?![a-z])|yearly|annually|annual|年均/g, "year"],
  [/(?:每|一|(?:a|per|each|every|one)\s+|\/\s*)个?\s*(?:月|months?)(?![a-z])|monthly/g, "month"],
  [/(?:每|(?<![初高小])一)个?班(?![级额主])|(?:per|each|every|a) class(?![a-z])|(?<=(?:per|each|every) (?:kindergarten|primary|junior|senior) )class(?![a-z])/g, "class"],
  [/(?:每|一)(?:所|个)?学?校(?![长园服车医内外])|(?:per|each|every|a) school(?! (?:year|day|week|term))(?![a-z])/g, "school"],
  [/每(?:个|名|位)?(?:学生|生)|生均|人均|(?:per|each|every) (?:(?!junior|senior|primary|middle|secondary|vocational|high|kindergarten)[a-z]+ )?(?:student|pupil|kid|child)(?![a-z])|per head/g, "student"],
];
/** 两周一节: a rate over several weeks without its 每. */
const OVER = /([两二三四2-4])个?周(?=[只上开排]?[一二两三1-3]\s*(?:节|课|次))/g;
const EVERY: Record<string, number> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, two: 2, three: 3, five: 5, other: 2, second: 2 };

function pers(text: string): Found[] {
  const over = [...text.matchAll(OVER)].map((match): Found => {
    const every = EVERY[match[1] ?? ""] ?? Number(match[1]);
    return { start: match.index, end: match.index + match[0].length, slot: { kind: "per", per: "week", every } };
  });
  return over.length > 0
    ? over
    : PER.flatMap(([pattern, per]) =>
        [...text.matchAll(pattern)].map((match): Found => {
          const word = match.groups?.["every"];
          const every = word ? (EVERY[word] ?? Number(word)) : 1;
          return { start: match.index, end: match.index + match[0].length, slot: { kind: "per", per, every } };
        }),
      );
}

function scopes(text: string, system: Plan["system"]): Found[] {
  return readScopes(text, system).map((hit) => ({
    start: hit.start,
    end: hit.end,
    slot: { kind: "scope", stages: hit.stages, grades: hit.grades, ukYear: hit.note === "uk-year" },
  }));
}

const DURATIONS: [RegExp, string][] = [
  [/^\s*个?(?:教学|学习)?(?:周|星期|weeks?|wks?)(?![a-z])/, "week"],
  [/^\s*(?:天|日|days?)(?![a-z])/, "day"],
  [/^\s*个?(?:学期|terms?|semesters?)(?![a-z])/, "term"],
  [/^\s*(?:学年|年|years?|yrs?)(?![a-z])/, "year"],
  [/^\s*个?(?:月|months?)(?![a-z])/, "month"],
  [/^\s*个?(?:季度?(?!节)|quarters?)(?![a-z])/, "quarter"],
];

/** 650 day pupils are no days. */
const DAY_PUPILS = /^\s*days? ?(?:pupils?|students?|kids|boys|girls)/;

/** 2 student art clubs are no students: one word for people before another noun says of what kind. */
const OF_PEOPLE =
  /^\s*(?:student|pupil|teacher|parent) (?!(?:per|in|at|on|of|for|from|with|to|and|or|is|are|a|an|the|each|every|who|whose|that|must|should|can|need|needs|do|does|have|has|enough|ok|okay|allowed|max|maximum|minimum|only|here|we|i|it|how|what|which|will|there|if|when)\b)[a-z]+/;

function unitAfter(text: string, at: number): { unit: string; end: number } | null {
  if (DAY_PUPILS.test(text.slice(at)) || OF_PEOPLE.test(text.slice(at))) return null;
  for (const [pattern, unit] of DURATIONS) {
    const match = pattern.exec(text.slice(at, at + 14));
    if (match) return { unit, end: at + match[0].length };
  }
  const blank = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  const unit = readUnit(text, at + blank);
  const place = unit && /[a-z]/.test(text[at + blank] ?? "") && unitClass(unit.unit) === "count";
  const classes = place && unit.unit === "class" && !/^\s*(?:a|per|each|every|of|in)\b/.test(text.slice(unit.end));
  const plural = /^\s*(?:schools|kindergartens)\b/.test(text.slice(at));
  return place && !classes && !plural ? null : unit;
}

/** 一次多长 asks what one time takes: its 一 is no figure of the asker's. */
const EACH_TIME = /[一每]次(?=要?(?:多[长久少]|几))/g;

/** We did it twice, only once. */
const TIMES = /\b(twice|thrice|(?<=\b(?:only|just|is|was|it|do|did) )once)\b/g;
const OFTEN: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

function times(text: string): Found[] {
  return [...text.matchAll(TIMES)].map(({ index, 0: word }): Found => {
    const quantity: Quantity = { value: OFTEN[word] ?? 1, unit: "time", start: index };
    return { start: index, end: index + word.length, slot: { kind: "quantity", quantity } };
  });
}

function quantities(text: string): Found[] {
  return readNumbers(text.replace(EACH_TIME, "．．")).map((hit): Found => {
    const unit = hit.percent ? { unit: "%", end: hit.end } : unitAfter(text, hit.end);
    const quantity: Quantity = { value: hit.value, unit: unit?.unit ?? null, start: hit.start };
    return { start: hit.start, end: unit?.end ?? hit.end, slot: { kind: "quantity", quantity } };
  });
}

const ASKED_UNIT = /(?:几个?|多少个?|how many|how much|what)\s*/g;
const PLAIN_UNIT =
  /(?<!percentage |grade )\b(?:points|marks)(?= (?:for|does|do|is|are)\b)|课时|学时|学分|节数|(?:periods?|lessons?|hours?|hrs?|minutes?|credits?)(?![a-z])|百分之几|百分之多少|(?<![\d])[%％]/g;

/** Units that are asked for: 几节, 多少课时, how many minutes, credits. */
function units(text: string): Found[] {
  const found: Found[] = [];
  const add = (start: number): void => {
    const unit = readUnit(text, start);
    const noun = unit && /[a-z]/.test(text[start] ?? "") && !["teaching time", "share", "money", "area"].includes(unitClass(unit.unit));
    const from = unit?.unit === "place" && !/[a-z]/.test(text[start] ?? "") ? unit.end - 2 : start;
    if (unit && !noun) found.push({ start: from, end: unit.end, slot: { kind: "unit", unit: unit.unit } });
  };
  for (const match of text.matchAll(ASKED_UNIT)) {
    const end = match.index + match[0].length;
    add(end);
    if (match[0].endsWith("个")) add(end - 1);
  }
  for (const match of text.matchAll(PLAIN_UNIT)) {
    if (/^[百%％]/.test(match[0])) {
      found.push({ start: match.index, end: match.index + match[0].length, slot: { kind: "unit", unit: "%" } });
    } else add(match.index);
  }
  return found;
}

/** Everything in a normalised question that has a form of its own: grades, years, figures, units, rates, places in the plan. */
export function readSlots(text: string, { system, wording }: { system: Plan["system"]; wording: string }, today: string): SlotSpan<Slot>[] {
  const reference = readReference(text);
  const place: Found[] = reference ? [{ start: reference.start, end: reference.end, slot: { kind: "reference", reference } }] : [];
  const clock = clockIn(text);
  const time: Found[] = clock ? [{ start: clock.start, end: clock.end, slot: { kind: "clock", minutes: clock.minutes } }] : [];
  const fixed = [...place, ...time, ...readTiers(text, wording), ...years(text, today), ...scopes(text, system), ...pers(text)];
  const free = [...quantities(text), ...times(text)].filter(
    (hit) => !fixed.some((slot) => slot.start <= hit.start && hit.start < slot.end),
  );
  return [...fixed, ...free, ...units(text)];
}

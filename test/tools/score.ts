import { readFileSync } from "node:fs";
import type { Comparator, Indicator, Plan, Section, Value } from "../../knowledge/index.ts";

/**
 * Kinds of units that say the same thing of a figure: what is counted may be named closely or loosely, and a rate that the
 * metric's name carries (班额, 生均) may be said or not.
 */
// prettier-ignore
const SAME_UNIT: RegExp[] = [
  /^(?:%|percentage point)$/,
  /^(?:period|class hour|hour|lesson)$/,
  /^(?:staff|person|teacher|people|student|child|nurse|doctor|officer|.* worker|carer|counsellor|vice-principal)$/,
  /^students per .*$/,
  /^.*(?:yuan)$/,
  /^(?:labour )?week$/,
];
const RATED = new Set([
  "class",
  "school",
  "student",
  "staff",
  "teacher",
  "person",
  "time",
  "session",
  "visit",
  "county",
  "100 students",
  "student/year",
  "town",
  "township",
  "street",
  "subdistrict",
  "village",
  "studio",
  "canteen",
  "meal",
  "term of office",
  "holiday",
]);

export interface GoldIndicator {
  id: string;
  kind: Indicator["kind"];
  value: Value;
  unit: string;
  per: string | null;
  comparator: Comparator;
  deadline: number | string | null;
  baseline: { year: number | null; value?: number | null } | null;
  scope: { stage: string[]; grades: [number, number] | null };
  quote: string;
  quote_start: number;
}

export type GoldSection = Pick<Section, "id" | "label" | "title" | "start" | "text_start" | "end" | "truncated">;

/** A share of gold items that were found right, with those that were not. */
export interface Score {
  right: number;
  of: number;
  lost: string[];
}

const read = (file: URL): unknown => JSON.parse(readFileSync(file, "utf8"));

/** The gold of one plan; `folder` ends in a slash. */
export function goldOf(folder: URL): { sections: GoldSection[]; indicators: GoldIndicator[] } {
  return {
    sections: read(new URL("sections.json", folder)) as GoldSection[],
    indicators: read(new URL("indicators.json", folder)) as GoldIndicator[],
  };
}

/** Sections whose id, label and span are found; a blank at either end of a span does not count. */
export function scoreOutline(plan: Plan, gold: GoldSection[]): Score {
  const span = (start: number, end: number): string => plan.text.slice(start, end).trim();
  const lost = gold.filter(
    (one) =>
      !plan.sections.some(
        (found) =>
          found.id === one.id &&
          (found.label === one.label.trim() || found.label.startsWith(one.label.trim())) &&
          span(found.start, found.end) === span(one.start, one.end),
      ),
  );
  return { right: gold.length - lost.length, of: gold.length, lost: lost.map(({ id, label, title }) => `${id} ${label} ${title ?? ""}`) };
}

const MEASURED =
  /^(?:%|percentage point|period|class hour|hour|minute|credit|month|day|week|year|metre|square metre|Mbps|mu)$|yuan|^students per/;

/** Things that are counted may be named in many words; what is measured may not. */
function sameUnit(a: string, b: string): boolean {
  if (a === b || SAME_UNIT.some((unit) => unit.test(a) && unit.test(b))) return true;
  return !MEASURED.test(a) && !MEASURED.test(b) && a.includes("/") === b.includes("/");
}

/** 每生每年 is money for each student and a year: gold may name either. */
const YEARLY_MONEY = new Set(["student", "year", "student/year", "student/term"]);

/** 一校一策 is an item/school; gold may write a plan per school. */
const eachOne = (unit: string, gold: GoldIndicator): boolean => unit.startsWith("item/") && gold.comparator === "ratio" && gold.value === 1;

const samePer = (a: string | null, b: string | null, unit: string): boolean =>
  a === b ||
  (b !== null && a?.split("/").includes(b)) ||
  (unit === "o'clock" && [a, b].every((one) => one === null || one === "day")) ||
  (unit === "yuan" && YEARLY_MONEY.has(a ?? "") && YEARLY_MONEY.has(b ?? "")) ||
  (a === null && RATED.has(b ?? "")) ||
  (b === null && RATED.has(a ?? "")) ||
  (RATED.has(a ?? "") && RATED.has(b ?? ""));

/** 达到85% may be read as exactly or as at least; a bound that is printed may not. */
const sameComparator = (a: Comparator, b: Comparator): boolean => a === b || (["=", ">="].includes(a) && ["=", ">="].includes(b));

const MONEY: Record<string, number> = { "10,000 yuan": 1e4, "100 million yuan": 1e8 };
const sizes = (value: Value): number[] => (value === null ? [] : Array.isArray(value) ? value : [value]).map(Math.abs);

function sameValue(a: Value, b: Value): boolean {
  const [left, right] = [sizes(a), sizes(b)];
  return left.length === right.length && left.every((one, at) => Math.abs(one - (right[at] ?? Number.NaN)) <= 0.005 * Math.max(1, one));
}

/** Duban keeps money in yuan; gold may keep the printed unit. */
const inYuan = ({ value, unit }: GoldIndicator): Value => (typeof value === "number" ? value * (MONEY[unit] ?? 1) : value);

/** 三年新增 is a total over the plan's years: gold may write it as a rate, with the plan's end as its date, or as neither. */
const isTotal = ({ per, quote }: GoldIndicator, sentence: string): boolean =>
  (/^\d+ years$/.test(per ?? "") && !quote.includes("每")) || /(?<![每\d第近前])[二三四五六]年(?![级制])/.test(sentence);

/** 初中可组织一次 may be read as one or as at most one; 增加3600个 as that many or as a rise by so many. */
const MAY = /可(?:以)?(?:适当)?(?:安排|组织|开设|举行)/;
/** 压减90%以上 is a fall of at least so much; gold may write it as the share that is cut. */
const CUT = /压减|精简|压缩/;
const RISES = /(?<!新)增加/;

function comparable({ comparator }: Indicator, gold: GoldIndicator): boolean {
  const pair = [comparator, gold.comparator].toSorted().join();
  if (MAY.test(gold.quote) && pair === "<=,=") return true;
  if (RISES.test(gold.quote) && pair === "=,change" && !/%|百分点/.test(gold.quote)) return true;
  if (CUT.test(gold.quote) && ["=,change", ">=,change"].includes(pair)) return true;
  return sameComparator(comparator, gold.comparator);
}

/** A cell of a table's year says so by its date: gold may call it a yearly figure as well. */
const isCell = ({ quote, deadline }: GoldIndicator): boolean => quote.includes("|") && deadline !== null;

/** 小学起始年级 may be kept as the stage or as its first grade. */
const isFirstGrade = ({ quote }: GoldIndicator): boolean => quote.includes("起始年级");

function whatDiffers(found: Indicator, gold: GoldIndicator, { period, text }: Plan): string[] {
  const start = Math.max(...["。", "；", "\n"].map((stop) => text.lastIndexOf(stop, gold.quote_start - 1))) + 1;
  const total = isTotal(gold, text.slice(start, gold.quote_start + gold.quote.length));
  const stages = gold.scope.stage.filter((stage) => stage !== "all");
  const checks: [string, boolean][] = [
    ["value", sameValue(found.value, inYuan(gold))],
    ["unit", gold.kind === "redacted" || sameUnit(found.unit, gold.unit) || eachOne(found.unit, gold)],
    ["per", gold.kind === "redacted" || total || (isCell(gold) && gold.per === "year") || samePer(found.per, gold.per, found.unit)],
    ["comparator", gold.kind === "redacted" || comparable(found, gold)],
    [
      "deadline",
      (total && [null, period?.to].includes(found.deadline as number | null | undefined)) ||
        found.deadline === gold.deadline ||
        `${found.deadline}-12-31` === gold.deadline,
    ],
    ["baseline", (found.baseline?.year ?? null) === (gold.baseline?.year ?? null)],
    ["stages", found.scope.stages.toSorted().join() === stages.toSorted().join()],
    [
      "grades",
      gold.scope.grades === null ||
        found.scope.grades === null ||
        isFirstGrade(gold) ||
        JSON.stringify(found.scope.grades) === JSON.stringify(gold.scope.grades),
    ],
  ];
  return checks.flatMap(([name, right]) => (right ? [] : [name]));
}

/** 小学和初中教师: one record for two stages, or one for each. */
function acrossStages(near: Indicator[]): Indicator[] {
  const [first] = near;
  if (!first || near.length < 2 || !near.every(({ value, metric_zh }) => value === first.value && metric_zh === first.metric_zh)) return [];
  const grades = near.flatMap(({ scope }) => scope.grades ?? []);
  const stages = [...new Set(near.flatMap(({ scope }) => scope.stages))];
  return [{ ...first, scope: { ...first.scope, stages, grades: grades.length > 0 ? [Math.min(...grades), Math.max(...grades)] : null } }];
}

/** Commitments with a printed or hidden figure that are found in their quote with everything that the gold says of them. */
export function scoreCommitments(plan: Plan, gold: GoldIndicator[]): Score {
  const lost = gold
    .filter(({ kind }) => kind === "numeric" || kind === "redacted")
    .map((one) => {
      const near = plan.indicators.filter(({ start, end }) => start < one.quote_start + one.quote.length && one.quote_start < end);
      const differences = [...near, ...acrossStages(near)]
        .map((found) => whatDiffers(found, one, plan))
        .toSorted((a, b) => a.length - b.length)[0] ?? ["not found"];
      return { one, differences };
    });
  const wrong = lost.filter(({ differences }) => differences.length > 0);
  return {
    right: lost.length - wrong.length,
    of: lost.length,
    lost: wrong.map(({ one, differences }) => `${one.id} (${differences.join()}): ${JSON.stringify(one.value)} ${one.unit} “${one.quote}”`),
  };
}

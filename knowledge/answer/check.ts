import type { Profile } from "../profile.ts";
import { unitClass } from "../language/units.ts";
import type { Indicator } from "../model.ts";
import type { Quantity } from "../question/slots.ts";
import type { Question } from "../question/question.ts";
import { figure } from "../say/units.ts";
import { thresholdOf } from "../indicators/threshold.ts";
import { meetsOwn } from "./threshold.ts";
import { isSized } from "./condition.ts";
import { DURATION } from "./joint.ts";
import { excludedBy } from "./exclusion.ts";
import { rowFor } from "./row.ts";
import type { Draft } from "./draft.ts";

type Verdict = "yes" | "no";

/** How the asker's figure stands to the plan's: the figure compared, and what it comes to. */
interface Comparison {
  verdict: Verdict;
  formula: string | null;
  operands: number[];
}

const EPSILON = 1e-9;

/** An exact figure that is meant as the most there may be: 每学期只组织一次. */
const ONLY = /只(?!增|减)|仅|严控|控制在|压减|最多/;

function holds(indicator: Indicator, said: number): boolean | null {
  const { comparator, value } = indicator;
  if (Array.isArray(value)) return said >= value[0] - EPSILON && said <= value[1] + EPSILON;
  if (value === null) return null;
  switch (comparator) {
    case "=":
      return ONLY.test(indicator.quote) ? said <= value + EPSILON : said >= value - EPSILON;
    case ">=":
      return said >= value - EPSILON;
    case "<=":
      return said <= value + EPSILON;
    case "change":
      return Math.abs(said) >= Math.abs(value) - EPSILON;
    case "ratio":
      return indicator.unit.includes(" per ") ? said <= value + EPSILON : said >= value - EPSILON;
    case "range":
      return null;
    default:
      return comparator satisfies never;
  }
}

const CLOCKED = new Set(["minute", "hour"]);

/** Whether a figure is in what a commitment counts: 90 minutes beside 1.5 hours, never lessons beside minutes. */
const comparable = (quantity: Quantity, indicator: Indicator): boolean => {
  if (quantity.unit === null || quantity.unit === indicator.unit) return true;
  if (quantity.unit === "period" && indicator.unit === "hour" && indicator.quote.includes("学时")) return true;
  const [said, asked] = [unitClass(indicator.unit), unitClass(quantity.unit)];
  if (said === "teaching time" || said === "times") return CLOCKED.has(indicator.unit) && CLOCKED.has(quantity.unit);
  return said === asked || (indicator.unit === "percentage point" && quantity.unit === "%");
};

const OF_STAFF = new Set(["teacher", "staff", "person"]);

/** 900人, 1名专职教师: the size of the asker's school says which rule holds, and is no number of the staff it counts. */
function isSize(quantity: Quantity, { unit, quote, per }: Indicator, { quantities }: Question): boolean {
  const people = quantity.unit !== null && unitClass(quantity.unit) === "people";
  if (people && per === "school" && quantity.value >= 50 && unitClass(unit) !== "people") return true;
  if (unit === "teacher" || unit === "staff") if (quantity.unit === "student") return true;
  if (!OF_STAFF.has(unit) || quantity.value < 50) return false;
  const counted = quantities.filter((one) => one.unit === null || ["people", "count"].includes(unitClass(one.unit)));
  return isSized(quote) || counted.some((one) => one.value * 10 <= quantity.value);
}

/** The figure in the commitment's unit: hours and minutes in each other. */
function inUnit({ value, unit }: Quantity, indicator: Indicator): number {
  if (unit === "hour" && indicator.unit === "minute") return value * 60;
  return unit === "minute" && indicator.unit === "hour" ? value / 60 : value;
}

/** 1450 students and 3 nurses against 1 for every 600. */
function byRatio(indicator: Indicator, quantities: Quantity[]): Comparison | null {
  const [first, second] = quantities;
  if (indicator.comparator !== "ratio" || !indicator.unit.includes(" per ") || !first || !second) return null;
  if (typeof indicator.value !== "number") return null;
  const [many, few] = first.value >= second.value ? [first.value, second.value] : [second.value, first.value];
  const needed = Math.ceil(many / indicator.value - EPSILON);
  const formula = `${figure(many)} ÷ ${figure(indicator.value)} → ${needed}`;
  return { verdict: few >= needed ? "yes" : "no", formula, operands: [many, few, indicator.value, needed] };
}

/** Psych class every second week, without a number: it is once. */
function onceEvery({ per, quantities, asks }: Question, indicator: Indicator): Quantity | null {
  const counts = unitClass(indicator.unit) === "teaching time" || indicator.unit === "time";
  const bare = per !== null && per.every > 1 && quantities.length === 0 && !asks.has("value") && !asks.has("none");
  return bare && counts && !CLOCKED.has(indicator.unit) ? { value: 1, unit: indicator.unit, start: 0 } : null;
}

/** A rate over several weeks is brought to one: 1 lesson every 2 weeks is 0.5 a week; the plan's own may be over several too. */
function perOne(question: Question, indicator: Indicator, said: number): { value: number; formula: string | null } {
  const { per } = question;
  const [, span = "1", unit = indicator.per] = /^(\d+) (\w+?)s?$/.exec(indicator.per ?? "") ?? [];
  if (!per || per.per !== unit || per.every === Number(span)) return { value: said, formula: null };
  if (span !== "1") return { value: (said * Number(span)) / per.every, formula: null };
  const value = said / per.every;
  return { value, formula: `${figure(said)} ÷ ${per.every} = ${figure(value)}` };
}

/** Whether a figure with a unit is none that these commitments can be held to, nor the size of the asker's school. */
export function isElse(question: Question, profiles: Profile[]): boolean {
  return question.quantities.some(
    (quantity) =>
      quantity.unit !== null &&
      !DURATION.has(quantity.unit) &&
      profiles.every(
        ({ indicator }) => !comparable(quantity, indicator) && !isSize(quantity, indicator, question) && !indicator.unit.includes(" per "),
      ),
  );
}

export function comparison(indicator: Indicator, question: Question): Comparison | null {
  const threshold = thresholdOf(indicator);
  const own = threshold && meetsOwn(question, threshold);
  if (own) return { verdict: own.meets ? "yes" : "no", formula: null, operands: [own.said] };
  const pair = byRatio(indicator, question.quantities);
  if (pair) return pair;
  const fitting = question.quantities.filter(
    (quantity) =>
      !isEach(quantity, question) &&
      comparable(quantity, indicator) &&
      !isSize(quantity, indicator, question) &&
      !isTheTarget(quantity, indicator, question),
  );
  const said = fitting.find(({ unit }) => unit === indicator.unit) ?? fitting[0] ?? onceEvery(question, indicator);
  if (!said) return question.asks.has("none") ? noneAtAll(indicator) : null;
  const { value, formula } = perOne(question, indicator, inUnit(said, indicator));
  const verdict = holds(indicator, value);
  if (verdict === null) return null;
  return { verdict: verdict ? "yes" : "no", formula, operands: [said.value, value, question.per?.every ?? 1] };
}

/** 一个基地同时去500人: one of them, beside what is to be judged. */
const PLACES = new Set(["base", "school", "kindergarten", "class", "room", "place", "site"]);
const isEach = ({ value, unit }: Quantity, { quantities }: Question): boolean =>
  value === 1 && unit !== null && PLACES.has(unit) && quantities.some((one) => one.value > 1 && one.unit !== unit);

/** When several figures are named, the one that repeats the plan's target is not the one to judge. */
function isTheTarget(quantity: Quantity, indicator: Indicator, question: Question): boolean {
  const counted = question.quantities.filter((one) => comparable(one, indicator) && !isSize(one, indicator, question));
  return counted.length > 1 && quantity.value === indicator.value;
}

function noneAtAll(indicator: Indicator): Comparison | null {
  const verdict = holds(indicator, 0);
  return verdict === null ? null : { verdict: verdict ? "yes" : "no", formula: null, operands: [0] };
}

function state(draft: Draft, { verdict, formula }: Comparison, indicator: Indicator, exceeds: boolean): Draft {
  const { say, lang } = draft;
  if (exceeds) draft.judge(verdict === "yes" ? "no" : "yes", verdict === "yes" ? say.within : say.exceeded, indicator);
  else if (thresholdOf(indicator)) draft.judge(verdict, verdict === "yes" ? say.reached : say.notReached, indicator);
  else draft.judge(verdict, verdict === "yes" ? say.yes : say.no, indicator);
  rowFor(draft, [indicator], false).value([indicator]);
  if (formula) {
    draft.note(lang === "zh" ? `${say.derived}：${formula}` : `${say.derived}: ${formula}`).derived();
  }
  draft.citations.forEach((_, at) => draft.quote(at));
  return draft;
}

/** Says whether the asker's figure meets a commitment; null where the two can't be compared. */
export function verdictOn(draft: Draft, question: Question, profiles: Profile[]): Draft | null {
  const apart = excludedBy(draft, question, profiles);
  if (apart) return apart;
  const all = profiles.flatMap((profile) => {
    const found = comparison(profile.indicator, question);
    return found ? [{ found, indicator: profile.indicator }] : [];
  });
  const pairs = all.filter(({ indicator }) => byRatio(indicator, question.quantities) !== null);
  const judged = pairs.length > 0 ? pairs : all;
  const [first] = judged;
  if (!first || new Set(judged.map(({ found }) => found.verdict)).size !== 1) return null;
  if (judged.length > 1 && new Set(judged.map(({ indicator }) => JSON.stringify(indicator.value))).size > 1) return null;
  return state(draft, first.found, first.indicator, question.asks.has("exceed"));
}

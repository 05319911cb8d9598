import { normalize } from "../language/normalize.ts";
import { unitClass } from "../language/units.ts";
import type { Indicator } from "../model.ts";
import type { Profile } from "../profile.ts";
import type { Quantity } from "../question/slots.ts";
import type { Question } from "../question/question.ts";
import { figure, unitOf } from "../say/units.ts";
import { countedAs } from "./counted-as.ts";
import type { Draft } from "./draft.ts";
import { DURATION, dueIn, joint, type Result } from "./joint.ts";
import { isHigherFloor, withRatio } from "./ratio-beside.ts";
import { rowFor } from "./row.ts";

const PEOPLE = new Set(["person", "teacher", "student", "staff", "people", "child", "pupil"]);

const isCount = ({ unit }: Quantity): boolean => unit === null || unit === "item" || PEOPLE.has(unit);

/** Whether a figure counts what a rate is per: days by days, classes by classes, students by people or a bare number. */
function counts(named: string, quantity: Quantity): boolean {
  const one = named.replace(/e?s$/, "");
  if (DURATION.has(one)) return quantity.unit === one;
  if (one === "student" || one === "pupil" || one === "child")
    return isCount(quantity) && quantity.unit !== "teacher" && quantity.unit !== "staff";
  if (one === "teacher" || one === "staff") return quantity.unit === "teacher" || quantity.unit === "staff";
  return quantity.unit === one || quantity.unit === (one === "clas" ? "class" : one);
}

/** Two decimals, or four where two would hide that there is a remainder. */
function short(exact: number): string {
  const two = Math.round(exact * 100) / 100;
  return figure(Number.isInteger(two) ? Math.round(exact * 1e4) / 1e4 : two);
}

/** 1450 students at 1 for every 600 → 3 staff. */
function byRatio(indicator: Indicator, quantities: Quantity[]): Result | null {
  const { unit, value } = indicator;
  const [many, one] = unit.split(" per ");
  if (indicator.comparator !== "ratio" || !many || !one || typeof value !== "number") return null;
  const count = quantities.find((quantity) => counts(many, quantity) && quantity.value > 1);
  if (!count) return null;
  const exact = count.value / value;
  const up = Math.ceil(exact - 1e-9);
  const formula = `${figure(count.value)} ÷ ${figure(value)} = ${short(exact)}${up === exact ? "" : ` → ${up}`}`;
  return { value: up, unit: one, per: null, formula, operands: [count.value, value], rounded: up !== exact };
}

/** 120 teachers at 22 % → 27 teachers. */
function byShare(indicator: Indicator, question: Question): Result | null {
  const { value } = indicator;
  if (indicator.unit !== "%" || indicator.comparator === "change" || typeof value !== "number") return null;
  const count = question.quantities.find((quantity) => isCount(quantity) && quantity.value > 1);
  if (!count) return null;
  const exact = (count.value * value) / 100;
  const up = Math.ceil(exact - 1e-9);
  const formula = `${figure(count.value)} × ${figure(value)}% = ${figure(exact)}${up === exact ? "" : ` → ${up}`}`;
  return { value: up, unit: countedUnit(question, count), per: null, formula, operands: [count.value, value], rounded: up !== exact };
}

function countedUnit(question: Question, { unit }: Quantity): string {
  if (unit && unit !== "person" && unit !== "item") return unit;
  return (
    question.counted.find((id) => PEOPLE.has(id)) ??
    (question.content.some((item) => item.type === "concept" && item.id === "teacher") ? "teacher" : "person")
  );
}

/** 4 periods a week over 20 weeks → 80 periods; 1150 yuan a student for 800 students. */
function byRate(indicator: Indicator, quantities: Quantity[]): Result | null {
  const { per, value, unit } = indicator;
  const added = indicator.comparator === "change" && (unit !== "yuan" || per !== "student");
  if (typeof value !== "number" || per === null || added || indicator.comparator === "ratio") return null;
  const [, span, unitOfSpan] = /^(\d+) (\w+?)s?$/.exec(per) ?? [];
  const rates = (unitOfSpan ?? per).split("/");
  const counted = (named: string): Quantity | undefined =>
    quantities.find((quantity) => counts(named, quantity) && quantity.value !== Number(span ?? 1));
  const named = rates.find((one) => counted(one) !== undefined);
  const many = named === undefined ? undefined : counted(named);
  if (!many) return null;
  const rest = rates.find((one) => one !== named) ?? null;
  const product = (value * many.value) / Number(span ?? 1);
  const formula = `${figure(value)} × ${figure(many.value)}${span ? ` ÷ ${span}` : ""} = ${figure(product)}`;
  return { value: product, unit, per: rest, formula, operands: [value, many.value], rounded: false };
}

/** 每个工作室每年经费5万元, for 45 of them over three years: so much for each, by their number and the years. */
function byEach({ knowledge: { lexicon } }: Draft, { indicator }: Profile, { asks, content, quantities }: Question): Result | null {
  const { value, unit, per, quote, start, figure: place } = indicator;
  if (!asks.has("total") || typeof value !== "number" || indicator.comparator === "change" || unit === "%") return null;
  const before = normalize(quote.slice(0, place ? place.start - start : 0));
  const things = content.flatMap((item) => (item.type === "concept" ? (lexicon.concepts.get(item.id)?.zh ?? []) : [item.text]));
  if (!things.some((thing) => EACH.some((each) => before.includes(`${each}${thing}`)))) return null;
  const many = quantities.find((one) => !DURATION.has(one.unit ?? "") && unitClass(one.unit ?? "item") === "count");
  const span = quantities.find((one) => one.unit !== null && one.unit === per);
  if (!many || quantities.length !== (span ? 2 : 1) || (per !== null && !span)) return null;
  const operands = [value, many.value, ...(span ? [span.value] : [])];
  const product = operands.reduce((whole, factor) => whole * factor, 1);
  return { value: product, unit, per: null, formula: `${operands.map(figure).join(" × ")} = ${figure(product)}`, operands, rounded: false };
}

const EACH = ["每个", "每所", "每间", "每支", "每门", "每项", "每处"];

/** 58.3 % in 2019, falling by 0.5 points a year → at most 56.3 % in 2023. */
function byChange(indicator: Indicator, question: Question): Result | null {
  const { value, baseline, deadline } = indicator;
  const share = question.quantities.find((quantity) => quantity.unit === "%" || quantity.unit === null);
  if (indicator.comparator !== "change" || typeof value !== "number" || !share) return null;
  const years = question.years.map((named) => named.year);
  const from = years.length > 1 ? Math.min(...years) : baseline?.year;
  const to = years.length > 0 && Math.max(...years) !== from ? Math.max(...years) : Number(String(deadline ?? "").slice(0, 4));
  const span = indicator.per === "year" ? (from && to ? to - from : Number.NaN) : 1;
  if (!(span > 0)) return null;
  const end = share.value + value * span;
  const sign = value < 0 ? "−" : "+";
  const size = figure(Math.abs(value));
  const formula = `${figure(share.value)} ${sign} ${size}${span === 1 ? "" : ` × ${span}`} = ${figure(end)}`;
  return {
    value: end,
    unit: "%",
    per: null,
    formula,
    operands: [share.value, Math.abs(value), span, from ?? 0, to].filter(Boolean),
    rounded: false,
  };
}

/** 52.6 % in 2023, falling by 0.6 points a year, asked for 2028: at most 49.6 %. */
function byPath(indicator: Indicator, question: Question): Result | null {
  const { value, baseline, comparator, per, unit } = indicator;
  const year = Math.max(...question.years.map((named) => named.year));
  const base = baseline?.value;
  if (comparator !== "change" || per !== "year" || typeof value !== "number" || typeof base !== "number" || !baseline) return null;
  if (question.quantities.length > 0 || question.asks.has("difference") || question.pers.includes("year")) return null;
  const span = year - baseline.year;
  if (!(span > 0) || !Number.isFinite(span)) return null;
  const end = Math.round((base + value * span) * 1e6) / 1e6;
  const formula = `${figure(base)} ${value < 0 ? "−" : "+"} ${figure(Math.abs(value))} × ${span} = ${figure(end)}`;
  const size = unit === "percentage point" ? "%" : unit;
  return { value: end, unit: size, per: null, formula, operands: [base, Math.abs(value), span], rounded: false };
}

/** From 48.5 % in 2021 to 55 % in 2024: a rise of 6.5 percentage points. */
function byDifference(indicator: Indicator, question: Question): Result | null {
  const { value, baseline, unit, comparator } = indicator;
  const wants = question.asks.has("difference");
  const own = question.quantities.some((quantity) => !DURATION.has(quantity.unit ?? ""));
  if (!wants || own || comparator === "change" || typeof value !== "number" || typeof baseline?.value !== "number") return null;
  const earliest = Math.min(...question.years.map(({ year }) => year));
  if (question.years.length > 1 && baseline.year !== undefined && baseline.year !== earliest) return null;
  const [more, less] = value < baseline.value ? [baseline.value, value] : [value, baseline.value];
  const difference = Math.round((more - less) * 1e6) / 1e6;
  const formula = `${figure(more)} − ${figure(less)} = ${figure(difference)}`;
  const size = unit === "%" ? "percentage point" : unit;
  return { value: difference, unit: size, per: null, formula, operands: [value, baseline.value], rounded: false };
}

function resultOf(indicator: Indicator, question: Question): Result | null {
  return (
    byDifference(indicator, question) ??
    byPath(indicator, question) ??
    byRatio(indicator, question.quantities) ??
    byChange(indicator, question) ??
    byShare(indicator, question) ??
    byRate(indicator, question.quantities)
  );
}

function state(draft: Draft, question: Question, { value, unit, per, formula }: Result, indicators: Indicator[]): Draft {
  const { lang, say } = draft;
  const size = `${figure(value)}${lang === "en" && unit === "staff" ? "" : unitOf(lang, unit, value)}`;
  draft.outcome = "answer";
  const bound = boundOf(indicators, question);
  const words = bound === ">=" ? (lang === "zh" ? "至少" : "At least ") : bound === "<=" ? (lang === "zh" ? "至多" : "At most ") : "";
  const rate = per === "week" ? (lang === "zh" ? "每周" : " per week") : "";
  const line =
    lang === "zh" ? `${rate}${words}${size}（${say.derived}：${formula}）` : `${words}${size}${rate} (${say.derived}: ${formula})`;
  draft.fact(line.trim()).derived();
  draft.values.push({
    value,
    unit,
    per,
    comparator: bound ?? "=",
    scope: indicators[0]?.scope ?? { stages: [], grades: null, region: null },
    operand: false,
    derived: true,
  });
  for (const indicator of indicators) {
    rowFor(draft, [indicator], false).value([indicator], true);
  }
  draft.citations.forEach((_, at) => draft.quote(at));
  return draft;
}

/** A floor stays a floor and a ceiling a ceiling; a falling path gives a ceiling, and a fall to a ceiling is a floor. */
export function boundOf(indicators: Indicator[], question: Question): ">=" | "<=" | null {
  const falls = ({ baseline, value }: Indicator): boolean =>
    typeof baseline?.value === "number" && typeof value === "number" && value < baseline.value;
  if (question.asks.has("difference") && indicators.length > 0 && indicators.every((one) => one.comparator === "<=" && falls(one)))
    return ">=";
  const bounds = indicators.map(({ comparator, bound, value }) => {
    if (comparator !== "change") return comparator === "ratio" ? ">=" : comparator;
    return bound === ">=" && typeof value === "number" ? (value < 0 ? "<=" : ">=") : "=";
  });
  if (bounds.includes(">=")) return ">=";
  return bounds.includes("<=") ? "<=" : null;
}

/** 2023年1500万元，以后每年增加100万元, over five years: the first year's sum for each year, and the steps. */
function byGrowth(question: Question, profiles: Profile[]): { result: Result; indicators: Indicator[] } | null {
  const years = question.quantities.find(({ unit }) => unit === "year")?.value;
  const steps = profiles.find(({ indicator: { comparator, per } }) => comparator === "change" && per === "year")?.indicator;
  const first = profiles.find(({ indicator: { comparator, per } }) => comparator === "=" && per === null)?.indicator;
  if (!years || !steps || !first || steps.unit !== first.unit || typeof steps.value !== "number" || typeof first.value !== "number")
    return null;
  const times = (years * (years - 1)) / 2;
  const value = first.value * years + steps.value * times;
  const formula = `${figure(first.value)} × ${years} ${steps.value < 0 ? "−" : "+"} ${figure(Math.abs(steps.value))} × ${times} = ${figure(value)}`;
  const result = { value, unit: first.unit, per: null, formula, operands: [first.value, steps.value], rounded: false };
  return { result, indicators: [first, steps] };
}

/** 2024年2600万元，以后每年递增5%, asked for 2025: the first year's sum grown once for each year. */
function byCompound({ knowledge }: Draft, question: Question, profiles: Profile[]): { result: Result; indicators: Indicator[] } | null {
  const year = question.years[0]?.year;
  const rate = profiles.find(({ indicator: { comparator, per, unit } }) => comparator === "change" && per === "year" && unit === "%");
  if (year === undefined || !rate || typeof rate.indicator.value !== "number" || question.quantities.length > 0) return null;
  const first = knowledge.profiles.find(
    ({ indicator }) =>
      indicator.metric_zh === rate.indicator.metric_zh && indicator.section === rate.indicator.section && indicator.comparator === "=",
  )?.indicator;
  const times = first ? year - dueIn(first) : 0;
  if (!first || typeof first.value !== "number" || times < 1 || times > 5) return null;
  const growth = 100 + rate.indicator.value;
  const value = Math.round(first.value * (growth / 100) ** times);
  const formula = `${figure(first.value)}${` × ${figure(growth)}%`.repeat(times)} = ${figure(value)}`;
  const result = { value, unit: first.unit, per: first.per, formula, operands: [first.value, growth], rounded: false };
  return { result, indicators: [first, rate.indicator] };
}

/** The whole rise is the one to the last year. */
function lastDue<One extends { indicator: Indicator }>(results: One[]): One[] {
  const last = Math.max(...results.map(({ indicator }) => dueIn(indicator)));
  return results.filter(({ indicator }) => dueIn(indicator) === last);
}

/** Answers a question that brings figures to one commitment; a ratio decides before 每校至少1名. Null where no rule joins the two. */
export function calculation(draft: Draft, question: Question, profiles: Profile[]): Draft | null {
  const grown = question.asks.has("total") ? byGrowth(question, profiles) : byCompound(draft, question, profiles);
  const joined = grown ?? joint(draft, question, profiles);
  if (joined) return state(draft, question, joined.result, joined.indicators);
  const results = withRatio(draft, question, profiles).flatMap((profile) => {
    const counted = countedAs(draft.knowledge, question, profile.indicator);
    const result = byEach(draft, profile, question) ?? resultOf(profile.indicator, counted ? asCounted(question, counted) : question);
    return result ? [{ result, indicator: profile.indicator, counted }] : [];
  });
  const latest = question.asks.has("difference") ? lastDue(results) : results;
  const ratios = latest.filter(({ indicator }) => indicator.comparator === "ratio");
  const deciding = ratios.length > 0 ? ratios : latest;
  const [only] = deciding;
  if (!only || new Set(deciding.map(({ result }) => result.value)).size !== 1) return null;
  if (ratios.length > 0 && profiles.some((one) => isHigherFloor(one, only.result))) return null;
  state(draft, question, only.result, [only.indicator]);
  if (only.counted)
    draft.quoteOn(only.counted.clause, []).note(draft.say.countedAs(only.counted.said, only.counted.as)).counted(only.counted.as);
  return only.result.rounded || only.result.unit === "staff" ? draft.note(draft.say.roundUp) : draft;
}

const asCounted = (question: Question, { said, as }: { said: number; as: number }): Question => ({
  ...question,
  quantities: question.quantities.map((one) => (one.value === said ? { ...one, value: as } : one)),
});

/** Adds up commitments of one unit and rate: 体育加艺术一周共几节. */
export function sum(draft: Draft, question: Question, indicators: Indicator[]): Draft | null {
  const [first] = indicators;
  if (!first || indicators.length < 2) return null;
  const alike = indicators.every((one) => one.unit === first.unit && one.per === first.per && typeof one.value === "number");
  if (!alike) return null;
  const operands = indicators.map((one) => Number(one.value));
  const total = operands.reduce((whole, part) => whole + part, 0);
  const formula = `${operands.map(figure).join(" + ")} = ${figure(total)}`;
  return state(draft, question, { value: total, unit: first.unit, per: first.per, formula, operands, rounded: false }, indicators);
}

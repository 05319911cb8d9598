import type { Indicator } from "../model.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { figure } from "../say/units.ts";
import type { Draft } from "./draft.ts";
import { fitsScope } from "./fit.ts";

export const DURATION = new Set(["day", "week", "month", "term", "year"]);

/** What a calculation comes to, before it is put in words. */
export interface Result {
  value: number;
  unit: string;
  per: string | null;
  formula: string;
  operands: number[];
  rounded: boolean;
}

export const dueIn = ({ deadline }: Indicator): number => Number(String(deadline ?? 0).slice(0, 4));

/** 2028 to 2030 in one row of a table: both years' figures of the one metric. */
function betweenYears({ knowledge }: Draft, question: Question, profiles: Profile[]): { result: Result; indicators: Indicator[] } | null {
  const years = question.years.map(({ year }) => year);
  if (!question.asks.has("difference") || years.length !== 2) return null;
  const at = (year: number): Indicator[] => {
    const due = knowledge.profiles
      .map(({ indicator }) => indicator)
      .filter((one) => dueIn(one) === year && profiles.some(({ indicator }) => isSameMetric(indicator, one)));
    const printed = due.filter(({ quote }) => quote.includes(String(year)));
    return due.length > 1 && printed.length > 0 ? printed : due;
  };
  const [first, more] = at(Math.min(...years));
  const [last, other] = at(Math.max(...years));
  if (!first || !last || more || other || typeof first.value !== "number" || typeof last.value !== "number") return null;
  const [high, low] = [Math.max(first.value, last.value), Math.min(first.value, last.value)];
  const value = Math.round((high - low) * 1e6) / 1e6;
  const formula = `${figure(high)} − ${figure(low)} = ${figure(value)}`;
  const unit = last.unit === "%" ? "percentage point" : last.unit;
  return { result: { value, unit, per: null, formula, operands: [high, low], rounded: false }, indicators: [first, last] };
}

const isSameMetric = (a: Indicator, b: Indicator): boolean =>
  a.metric_zh === b.metric_zh && a.unit === b.unit && a.section === b.section && a.comparator === b.comparator && a.comparator !== "change";

/** Grade 3 beside grade 6: the figures of the two scopes that are named. */
function betweenScopes({ knowledge }: Draft, question: Question, profiles: Profile[]): { result: Result; indicators: Indicator[] } | null {
  if (!question.asks.has("difference") || question.scopes.length !== 2 || question.years.length > 0) return null;
  const each = question.scopes.map((scope) => profiles.filter(({ indicator }) => fitsScope(knowledge, [scope], indicator)));
  const [one, other] = each.map((found) => (found.length === 1 ? found[0]?.indicator : undefined));
  if (!one || !other || one === other || one.unit !== other.unit || one.per !== other.per || one.comparator !== other.comparator)
    return null;
  if (typeof one.value !== "number" || typeof other.value !== "number" || one.comparator === "ratio") return null;
  const [high, low] = [Math.max(one.value, other.value), Math.min(one.value, other.value)];
  const value = Math.round((high - low) * 1e6) / 1e6;
  const formula = `${figure(high)} − ${figure(low)} = ${figure(value)}`;
  const unit = one.unit === "%" ? "percentage point" : one.unit;
  return { result: { value, unit, per: one.per, formula, operands: [high, low], rounded: false }, indicators: [one, other] };
}

/** 每周2次，每次不少于2课时, over four weeks: what one time takes, by the times, by the weeks. */
function byTimes({ knowledge }: Draft, question: Question, profiles: Profile[]): { result: Result; indicators: Indicator[] } | null {
  const span = question.quantities.find(({ unit }) => unit !== null && DURATION.has(unit));
  const each = profiles.filter(({ indicator }) => isPerTime(indicator));
  const [one] = each;
  if (!span || !one || each.length !== 1 || typeof one.indicator.value !== "number") return null;
  const rates = knowledge.profiles.filter(
    ({ clause, indicator: { unit, per, value, metric_zh } }) =>
      clause === one.clause && unit === "time" && per === span.unit && typeof value === "number" && metric_zh === one.indicator.metric_zh,
  );
  const [rate] = rates;
  if (!rate || rates.length !== 1 || typeof rate.indicator.value !== "number") return null;
  const operands = [one.indicator.value, rate.indicator.value, span.value];
  const value = operands.reduce((product, factor) => product * factor, 1);
  const formula = `${operands.map(figure).join(" × ")} = ${figure(value)}`;
  const result = { value, unit: one.indicator.unit, per: null, formula, operands, rounded: false };
  return { result, indicators: [one.indicator, rate.indicator] };
}

const isPerTime = ({ per }: Indicator): boolean => per === "time" || per === "visit" || per === "session";

/** Whether a calculation is asked for, so that a bare figure of the plan's would be no answer. */
export function wantsCalculation({ quantities, asks, years }: Question, indicators: Indicator[]): boolean {
  const lasting = quantities.some(({ unit }) => unit !== null && DURATION.has(unit));
  return (lasting && indicators.length > 0 && indicators.every(isPerTime)) || (asks.has("difference") && years.length > 1);
}

/** What two commitments come to together. */
export function joint(draft: Draft, question: Question, profiles: Profile[]): { result: Result; indicators: Indicator[] } | null {
  return betweenYears(draft, question, profiles) ?? betweenScopes(draft, question, profiles) ?? byTimes(draft, question, profiles);
}

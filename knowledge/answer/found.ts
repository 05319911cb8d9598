import { unitClass } from "../language/units.ts";
import { isSpecific, type Profile } from "../profile.ts";
import type { Indicator } from "../model.ts";
import type { Question } from "../question/question.ts";
import { calculation, sum } from "./calculate.ts";
import { isElse, verdictOn } from "./check.ts";
import type { Draft } from "./draft.ts";
import { quoteHolds } from "./evidence.ts";
import { clauseHolds, fitsScope } from "./fit.ts";
import { hidden } from "./masked.ts";
import { wantsCalculation } from "./joint.ts";
import { match, type Match } from "./match.ts";
import { metricName } from "../say/commitment.ts";
import { isUnclear } from "./single.ts";
import { thresholdOf } from "../indicators/threshold.ts";
import { asksThreshold, pickedBy } from "./threshold.ts";
import { stated, valueAnswer } from "./value.ts";

/** Whether a check brings something to be judged. */
export const isCheck = ({ asks, quantities }: Question): boolean =>
  asks.has("enough") || asks.has("check") || asks.has("may") || asks.has("exceed") || (asks.has("none") && quantities.length === 0);

/** Only yes or no is wanted: a sum of the asker's figures and the plan's is no answer. */
const isBareCheck = (question: Question): boolean =>
  isCheck(question) && question.quantities.length > 0 && !wantsAmount(question) && !question.asks.has("total");

const wantsAmount = ({ asks, unit, howMany }: Question): boolean =>
  asks.has("value") || asks.has("difference") || asks.has("least") || asks.has("most") || unit !== null || howMany;

const NEEDS = /\b(?:need|have to|has to|must|required)\b|要不要|必须|需要|需不需要|用不用/;

function checked(draft: Draft, question: Question, found: Match): Draft | null {
  if (!isCheck(question) || found.found.length === 0) return null;
  const own = isElse(question, found.found) ? verdictOn(draft, question, sameUnit(draft, question)) : null;
  if (own) return own;
  return (
    verdictOn(draft, question, found.found) ?? verdictOn(draft, question, sameUnit(draft, question)) ?? needed(draft, question, found.found)
  );
}

/** 在这个学校教了五年，要轮岗吗: on the topic, the one commitment that counts in the asker's very unit. */
export function sameUnit({ knowledge }: Draft, question: Question): Profile[] {
  const { content, quantities, scopes } = question;
  const units = quantities.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const found = knowledge.profiles.filter(
    (profile) =>
      (units.includes(profile.indicator.unit) || isAskedThreshold(question, profile)) &&
      fitsScope(knowledge, scopes, profile.indicator) &&
      content.every((item) => quoteHolds(knowledge, profile, item)),
  );
  const picked = pickedBy(knowledge, content, found);
  return content.length > 0 && picked.length === 1 ? picked : [];
}

function isAskedThreshold(question: Question, { indicator }: Profile): boolean {
  const threshold = thresholdOf(indicator);
  return threshold !== null && asksThreshold(question, threshold);
}

/** 干满几年就得交流: the number of a condition itself, where it is the one that the question's words single out. */
export function conditionAsked(draft: Draft, question: Question): Draft | null {
  const { knowledge } = draft;
  if (question.content.length === 0 || question.quantities.length > 0) return null;
  const asked = knowledge.profiles.filter((profile) => {
    const threshold = thresholdOf(profile.indicator);
    return (
      threshold !== null &&
      asksThreshold(question, threshold) &&
      fitsScope(knowledge, question.scopes, profile.indicator) &&
      question.content.every((item) => quoteHolds(knowledge, profile, item))
    );
  });
  const picked = pickedBy(knowledge, question.content, asked);
  return picked.length > 0 && new Set(picked.map(({ indicator }) => indicator.figure?.start)).size === 1
    ? valueAnswer(draft, question, picked)
    : null;
}

/** 每校要不要配心理老师: a floor of one or more says yes. */
function needed(draft: Draft, question: Question, found: Profile[]): Draft | null {
  const [first] = found;
  const { indicator } = first ?? {};
  const floor = indicator && typeof indicator.value === "number" && indicator.value > 0 && [">=", "="].includes(indicator.comparator);
  const asks = question.quantities.length === 0 && !question.asks.has("value") && !question.asks.has("none") && NEEDS.test(question.text);
  if (!floor || !first || !asks || question.content.length === 0) return null;
  if (!question.content.every((item) => clauseHolds(draft.knowledge, first.clause, item))) return null;
  return draft.judge("yes", draft.say.textYes, null).quoteOn(first.clause, question.content);
}

/** 体育加艺术: each topic answered by itself, in the same scope, then added. */
export function added(draft: Draft, question: Question): Draft | null {
  const topics = question.content.filter((item) => item.type === "term" || isSpecific(draft.knowledge.lexicon.concepts.get(item.id)));
  if (!question.asks.has("total") || topics.length < 2) return null;
  const parts = topics.map((item) => match(draft.knowledge, { ...question, content: [item] }).found);
  if (parts.some((found) => found.length !== 1)) return null;
  const [each] = new Set(parts.flat());
  if (new Set(parts.flat()).size === 1 && !/各/.test(each?.indicator.quote ?? "")) return null;
  return sum(
    draft,
    question,
    parts.flatMap((found) => found.map((profile) => profile.indicator)),
  );
}

const CONJOINED = /和|与|以及|[、,，]|\band\b|&|[几多少][^几多少]+[几多少]|呢/;

/** 名师多少个 名校长呢: each topic answered by itself, where one clause states them side by side. */
export function several(draft: Draft, question: Question): Draft | null {
  const topics = question.content.filter((item) => item.type === "term" || isSpecific(draft.knowledge.lexicon.concepts.get(item.id)));
  if (topics.length < 2 || topics.length > 4 || !CONJOINED.test(question.text) || isCheck(question) || question.quantities.length > 0)
    return null;
  const parts = topics.map((item) => match(draft.knowledge, { ...question, content: [item] }).found);
  const clauses = new Set(parts.flatMap((found) => found.map(({ clause }) => clause)));
  const whole = parts.every((found) => found.length > 0 && found.every(({ indicator }) => indicator.value !== null || indicator.redacted));
  return whole && clauses.size === 1 ? valueAnswer(draft, question, [...new Set(parts.flat())]) : null;
}

/** One metric with a figure a year, asked for altogether: the figures are added. */
function overYears(draft: Draft, question: Question, { found }: Match): Draft | null {
  const indicators = found.map(({ indicator }) => indicator);
  const [first] = indicators;
  const years = new Set(indicators.map(({ deadline }) => deadline));
  const countable = first && ["count", "people", "money"].includes(unitClass(first.unit));
  const one = indicators.every(({ metric_zh }) => metric_zh === first?.metric_zh);
  return question.asks.has("total") && countable && one && years.size === indicators.length ? sum(draft, question, indicators) : null;
}

/** What is promised without a figure (大体相当, 全覆盖) is answered in the plan's own words. */
function implied(draft: Draft, question: Question, found: Match): Draft | null {
  if (isCheck(question) || question.asks.has("difference")) return null;
  const only = found.found.filter(({ indicator }) => indicator.kind === "implied");
  const [first] = only;
  return first && only.length === found.found.length && !question.asks.has("explain") ? stated(draft, first.indicator) : null;
}

/** Several metrics are left, and a table of them would be no answer: the asker chooses. */
function whichOne(draft: Draft, question: Question, profiles: Profile[]): Draft | null {
  if (!isUnclear(draft.knowledge, question, profiles)) return null;
  const names = [...new Set(profiles.map(({ indicator }) => metricName(indicator, draft.lang)))];
  draft.outcome = "clarify";
  draft.fact(draft.say.whichOne);
  draft.choices = names
    .slice(0, 6)
    .map((label) => ({ label, question: draft.lang === "zh" ? `${label}是多少` : `What is the figure for ${label}?` }));
  return draft;
}

/** A difference or what is left is no figure by itself, and yes or no about 40 % is no number of hours. */
function isBesideThePoint(question: Question, indicators: Indicator[]): boolean {
  if (question.asks.has("total") && (isMixed(indicators) || isOneOfTwo(question, indicators))) return true;
  if (question.asks.has("difference")) return indicators.every(({ comparator }) => comparator !== "change");
  if (!isBareCheck(question)) return false;
  const units = question.quantities.flatMap(({ unit }) => (unit === null ? [] : [unitClass(unit)]));
  return units.length > 0 && indicators.every(({ unit }) => !units.includes(unitClass(unit)));
}

const JOINED = /新建[^,，。?？]{0,3}[加和与+][^,，。?？]{0,3}[改扩]|new[^,.?]{0,12}(?:and|plus)[^,.?]{0,12}(?:expan|rebuil|renovat)/;

/** 新建加改扩建一共: the figure of one of them is not that of both. */
const isOneOfTwo = ({ text }: Question, indicators: Indicator[]): boolean =>
  indicators.length === 1 && JOINED.test(text) && !/新建、|改扩建、/.test(indicators[0]?.quote ?? "");

/** Figures of several years for one sum: the whole is none of them, and adding up parts and whole would count twice. */
function isMixed(indicators: Indicator[]): boolean {
  const [first] = indicators;
  const dues = new Set(indicators.map(({ deadline }) => deadline));
  return indicators.length > 2 && dues.size > 1 && first !== undefined && ["count", "people", "money"].includes(unitClass(first.unit));
}

const indicatorsOf = (profiles: Profile[]): Indicator[] => profiles.map(({ indicator }) => indicator);

/** Answers from the commitments that fit: a verdict, a calculation, what is hidden, or the values. */
export function fromFound(draft: Draft, question: Question, found: Match): Draft | null {
  if (found.found.length === 0) return null;
  const figures = found.found.filter(({ indicator }) => indicator.value !== null || indicator.redacted);
  return (
    checked(draft, question, found) ??
    (found.found.length === 1 ? added(draft, question) : null) ??
    overYears(draft, question, found) ??
    (!isBareCheck(question) && (question.quantities.length > 0 || question.asks.has("difference") || question.years.length > 0)
      ? calculation(draft, question, [...found.found, ...found.further])
      : null) ??
    hidden(draft, question, found) ??
    whichOne(draft, question, figures) ??
    (figures.length > 0 && !wantsCalculation(question, indicatorsOf(figures)) && !isBesideThePoint(question, indicatorsOf(figures))
      ? valueAnswer(draft, question, figures)
      : implied(draft, question, found))
  );
}

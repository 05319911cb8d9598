import type { Knowledge } from "../compile.ts";
import { readScopes, scopeOverlap } from "../language/scope.ts";
import type { Indicator } from "../model.ts";
import { isSpecific, type Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { isMeasureOf } from "./evidence.ts";

/** What tells the scopes of one metric apart in its name, and therefore no two metrics: 小班人数, 初中班额, 2025年学位. */
const SCOPE_WORDS =
  /小班|中班|大班|混龄班?|特殊教育|义务教育(?:阶段|学校)?|普通|学校|标准|学期起|(?:19|20)\d\d年|[全各]?[市县区省]级?|[\s·●\-—:："“”]/g;

const known = new WeakMap<Profile, string>();

/** A metric's name without the words of its scope: two commitments of one name are one metric. */
function metricKey({ plan }: Knowledge, profile: Profile): string {
  const there = known.get(profile);
  if (there !== undefined) return there;
  let text = profile.metricText;
  for (const { start, end } of readScopes(text, plan.system).toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + text.slice(end);
  const key = text.replace(SCOPE_WORDS, "");
  known.set(profile, key);
  return key;
}

/** Whose a figure is, where it is one for each of many: 每县不少于3个 beside 25个. */
const OWNERS = new Set(["county", "town", "school", "class", "subdistrict"]);

/** At the rate that was asked, where one of the same people has it: 每天2小时, not 每周5天; with none asked, the whole before each. */
function atRate({ plan }: Knowledge, { pers }: Question, profiles: Profile[]): Profile[] {
  const fits = ({ indicator: { per } }: Profile): boolean =>
    pers.length > 0 ? per !== null && pers.some((one) => per.includes(one)) : per === null || !OWNERS.has(per);
  const beside = (one: Profile, other: Profile): boolean =>
    one.indicator.metric_zh === other.indicator.metric_zh && scopeOverlap(one.indicator.scope, other.indicator.scope, plan.system);
  return profiles.filter((one) => fits(one) || !profiles.some((other) => fits(other) && beside(one, other)));
}

/** Those that a test picks, where it picks any and not all. */
function prefer(profiles: Profile[], test: (indicator: Indicator) => boolean): Profile[] {
  const picked = profiles.filter(({ indicator }) => test(indicator));
  return picked.length > 0 ? picked : profiles;
}

/** 几年办一回, every how many years: the figure is in the rate. */
const SPACED = /(?:几|多少)个?(?:年|月|周|星期|学期)[^,，。?？几]{0,4}[一1][次回届]|隔几|every how many/;
/** 一周几次一次几课时 asks for two figures. */
const TWO = /几|多少|多长|多久|how (?:many|much|long|often)/g;
const BY_RATE = /[几多少]次|how (?:many times|often)/;

/** A figure asked as the most is a ceiling, one asked as the least is none; every few years is no number of times a year. */
function byManner(question: Question, profiles: Profile[]): Profile[] {
  const { asks, text } = question;
  let left = profiles;
  if (asks.has("most") && !asks.has("least")) left = prefer(left, ({ comparator }) => comparator === "<=" || comparator === "range");
  if (asks.has("least") && !asks.has("most")) left = prefer(left, ({ comparator }) => comparator !== "<=");
  if (SPACED.test(text)) left = prefer(left, ({ per }) => per !== null && /^\d/.test(per));
  else if (BY_RATE.test(text)) left = prefer(left, ({ unit }) => unit === "time");
  return left;
}

const DENIED = /^(?:无|非|不|未|免)/;

/** 无书面作业日 is about no homework: it answers only who asks for none. */
function asAffirmed({ text }: Question, profiles: Profile[]): Profile[] {
  if (/无|非|不留|免|\bno\b|without|free/.test(text)) return profiles;
  const affirmed = profiles.filter(({ metricText }) => !DENIED.test(metricText));
  return affirmed.length > 0 ? affirmed : profiles;
}

/** Characters of a metric's name that no asked concept's words explain. */
function leftOver({ lexicon }: Knowledge, question: Question, key: string): number {
  const ids = [...question.soft, ...question.content.flatMap((item) => (item.type === "concept" ? [item.id] : []))];
  const terms = question.content.flatMap((item) => (item.type === "term" ? [item.text] : []));
  const words = [...ids.flatMap((id) => lexicon.concepts.get(id)?.zh ?? []), ...terms].toSorted((a, b) => b.length - a.length);
  return words.reduce((rest, word) => rest.replaceAll(word, ""), key).length;
}

const countOf = (knowledge: Knowledge, profiles: Profile[]): number => new Set(profiles.map((one) => metricKey(knowledge, one))).size;

/** With nobody named, metrics that are each for other people are one table: 大专 of kindergarten teachers, 本科 of the others. */
function eachItsPeople(knowledge: Knowledge, { scopes }: Question, profiles: Profile[]): boolean {
  if (scopes.length > 0) return false;
  const own = ({ indicator: { scope } }: Profile): boolean => scope.stages.length > 0 || scope.grades !== null;
  const meet = (a: Profile, b: Profile): boolean =>
    metricKey(knowledge, a) !== metricKey(knowledge, b) && scopeOverlap(a.indicator.scope, b.indicator.scope, knowledge.plan.system);
  return profiles.every((one, at) => own(one) && !profiles.slice(at + 1).some((other) => meet(one, other)));
}

const SEVERAL = ["list", "total", "difference", "explain", "tasks"] as const;

/** The asker wants more than one thing: a list, each, a sum, a change. */
const several = ({ asks }: Question): boolean => SEVERAL.some((ask) => asks.has(ask));

/**
 * Of several metrics that fit, the one that was asked: by its manner (a limit, every few years), as affirmed, then the
 * one whose name the question explains best. Several may be left: then it is not clear which.
 */
export function singled(knowledge: Knowledge, question: Question, profiles: Profile[]): Profile[] {
  if (profiles.length < 2 || several(question) || question.quantities.length > 0) return profiles;
  const both = (question.text.match(TWO) ?? []).length > 1;
  return nearestName(knowledge, question, both ? profiles : atRate(knowledge, question, profiles));
}

function nearestName(knowledge: Knowledge, question: Question, profiles: Profile[]): Profile[] {
  if (countOf(knowledge, profiles) < 2 || eachItsPeople(knowledge, question, profiles)) return profiles;
  const left = asAffirmed(question, byManner(question, profiles));
  if (countOf(knowledge, left) < 2) return left;
  const sizes = left.map((one) => leftOver(knowledge, question, metricKey(knowledge, one)));
  const least = Math.min(...sizes);
  return left.filter((_, at) => (sizes[at] ?? 0) <= least + 1);
}

/** 省级示范园每月520元，市级示范园420元: one clause's figures of one sort that all bear the asked name are grades of it. */
function areGrades({ lexicon }: Knowledge, { content }: Question, profiles: Profile[]): boolean {
  const [first] = profiles;
  if (!first || content.length === 0) return false;
  const ids = content.flatMap((item) => (item.type === "concept" && isSpecific(lexicon.concepts.get(item.id)) ? [item.id] : []));
  const tail = first.metricText.slice(-2);
  return profiles.every(
    ({ clause, indicator, metric, metricText }) =>
      clause === first.clause &&
      indicator.unit === first.indicator.unit &&
      indicator.per === first.indicator.per &&
      indicator.comparator === first.indicator.comparator &&
      metricText.endsWith(tail) &&
      ids.some((id) => metric.has(id)),
  );
}

/** 小班25人, 中班30人 to a class: what was asked is a measure, and each of them is one. */
function areOneMeasure({ content }: Question, profiles: Profile[]): boolean {
  const [only, ...others] = content;
  return only?.type === "concept" && others.length === 0 && profiles.every((profile) => isMeasureOf(profile, only.id));
}

/** Whether several metrics are left where a single figure was asked: a table of them would answer nothing. */
export function isUnclear(knowledge: Knowledge, question: Question, profiles: Profile[]): boolean {
  if (profiles.length < 2 || several(question) || question.asks.has("each") || eachItsPeople(knowledge, question, profiles)) return false;
  if (areGrades(knowledge, question, profiles) || areOneMeasure(question, profiles)) return false;
  return countOf(knowledge, profiles) > 1;
}

import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import { metricName } from "../say/commitment.ts";
import { scopeText } from "../say/scope.ts";
import type { Draft } from "./draft.ts";
import { fitsScope, fitsUnit } from "./fit.ts";
import { truncatedAnswer } from "./section.ts";
import { clausesOn, fitsScopeWords, nearest, topicOf } from "./text.ts";
import { merged, rowFor } from "./row.ts";

/** The scopes or years that do exist, as nearest facts under a refusal. */
function facts(draft: Draft, profiles: Profile[]): Draft {
  draft.note(draft.say.nearest);
  for (const group of merged(profiles.map(({ indicator }) => indicator)).slice(0, 6)) rowFor(draft, group, true);
  draft.used = [];
  draft.citations.forEach((_, at) => draft.blocks.push({ type: "near", citation: at }));
  return draft;
}

/** The metric is in the plan, this scope is not. */
export function wrongScope(draft: Draft, question: Question, profiles: Profile[]): Draft {
  const scope = question.scopes.map((one) => scopeText(one, draft.knowledge.plan, draft.lang)).join("、");
  const metric = profiles[0] ? metricName(profiles[0].indicator, draft.lang) : "";
  return facts(draft.fact(draft.say.wrongScope(scope, metric)), profiles);
}

/** The metric is in the plan, this year is not. */
export function wrongYear(draft: Draft, question: Question, profiles: Profile[]): Draft {
  const years = question.years.map(({ year }) => String(year)).join("、");
  const metric = profiles[0] ? metricName(profiles[0].indicator, draft.lang) : "";
  draft.fact(draft.say.wrongYear(years, metric));
  return facts(draft, profiles);
}

const bounds = (profiles: Profile[], comparator: string): boolean =>
  profiles.every(({ indicator }) => indicator.comparator === comparator && indicator.value !== null);

/** The most is asked of what the plan sets a floor for, or the least of a ceiling: the figure would be no answer. */
export function wrongBound(draft: Draft, question: Question, profiles: Profile[]): Draft | null {
  const { asks, quantities } = question;
  if (quantities.length > 0 || asks.has("most") === asks.has("least")) return null;
  const other = asks.has("most") ? ">=" : "<=";
  if (!bounds(profiles, other) || profiles.some(({ indicator }) => unitClass(indicator.unit) === "share")) return null;
  const metric = profiles[0] ? metricName(profiles[0].indicator, draft.lang) : "";
  return facts(draft.fact(other === ">=" ? draft.say.noMost(metric) : draft.say.noLeast(metric)), profiles);
}

/** Only a part of what a commitment counts was asked: 书法 of 艺术课程. */
export function partOnly(draft: Draft, question: Question, profiles: Profile[]): Draft {
  const metric = profiles[0] ? metricName(profiles[0].indicator, draft.lang) : "";
  draft.fact(draft.say.partOnly(topicOf(draft, question.content), metric));
  draft.outcome = "unquantified";
  const { indicator } = profiles[0] ?? {};
  if (indicator) draft.quote(draft.citation(indicator.section, ...wholeClause(draft, profiles[0]?.clause ?? 0)));
  return draft;
}

function wholeClause(draft: Draft, clause: number): [number, number] {
  const span = draft.knowledge.plan.clauses[clause];
  return [span?.start ?? 0, span?.end ?? 0];
}

/** The plan names the topic and gives no figure; null where it does not name it. */
export function unquantified(draft: Draft, question: Question, items: Item[]): Draft | null {
  const clauses = clausesOn(draft.knowledge, items)
    .filter((clause) => fitsScopeWords(draft.knowledge, question, clause))
    .filter((clause) => !asksLessons(draft, question) || speaksOfLessons(draft, clause));
  if (clauses.length === 0) return null;
  const { plan } = draft.knowledge;
  if (plan.truncated && clauses.length === 1 && clauses[0] === plan.clauses.length - 1) return truncatedAnswer(draft);
  if (clauses.slice(0, 3).some((clause) => printsFigure(draft, question, clause))) return withFigures(draft, items, clauses);
  draft.outcome = "unquantified";
  draft.fact(draft.say.unquantified(topicOf(draft, items)));
  for (const clause of clauses.slice(0, 3)) draft.quoteOn(clause, items);
  return draft;
}

/** 每两年举办一届 is a figure for who asks how often. */
const OFTEN = /多久|几[年月周天]|how often|how many times|how frequent/;
const CADENCE = /每[一两二三四五\d]?个?(?:年|学年|学期|季度|半年|月|周|天|日)/;

/** Whether a clause prints a figure that may be the one asked for: then it is not said that there is none. */
function printsFigure({ knowledge }: Draft, question: Question, clause: number): boolean {
  const fits = ({ indicator }: Profile): boolean =>
    typeof indicator.value === "number" &&
    (fitsUnit(question, indicator) || (question.asks.has("difference") && typeof indicator.baseline?.value === "number")) &&
    fitsScope(knowledge, question.scopes, indicator);
  const spaced = OFTEN.test(question.text) && CADENCE.test(knowledge.clauseTexts[clause] ?? "");
  return spaced || knowledge.profiles.some((profile) => profile.clause === clause && fits(profile));
}

/** The topic stands beside figures, and none can be singled out: no answer, with the clauses as nearest. */
function withFigures(draft: Draft, items: Item[], clauses: number[]): Draft {
  draft.fact(draft.say.withFigures(topicOf(draft, items))).note(draft.say.notAnAnswer);
  for (const clause of clauses.slice(0, 3)) {
    const span = draft.knowledge.plan.clauses[clause];
    if (span) draft.near(span.section, span.start, span.end);
  }
  return draft;
}

function asksLessons({ knowledge }: Draft, { unit, soft }: Question): boolean {
  return (unit !== null && unitClass(unit) === "teaching time") || soft.some((id) => knowledge.lexicon.concepts.get(id)?.kind === "lesson");
}

/** A subject's name is also a common word (科学的机制): a question about lessons is met only by a clause about lessons. */
function speaksOfLessons({ knowledge }: Draft, clause: number): boolean {
  return [...(knowledge.clauseConcepts[clause] ?? [])].some((id) => knowledge.lexicon.concepts.get(id)?.kind === "lesson");
}

/** Nothing in the plan: names what is missing, with the closest clauses labelled as no answer. */
export function silent(draft: Draft, question: Question): Draft {
  const { knowledge, say } = draft;
  const absent = question.content.filter((item) => knowledge.search.all([item], 1).length === 0);
  const all = question.content.length > 0 ? question.content : question.soft.map((id): Item => ({ type: "concept", id }));
  draft.outcome = "abstain";
  if (all.length === 0) return draft.fact(say.noTopic);
  draft.fact(absent.length > 0 ? say.notInPlan(topicOf(draft, absent)) : say.notTogether(topicOf(draft, all)));
  return nearest(
    draft,
    all.filter((item) => !absent.includes(item)),
  );
}

/** Some words were not understood: no answer, and they are named. */
export function notUnderstood(draft: Draft, question: Question): Draft {
  draft.outcome = "abstain";
  const words = question.unknown.length > 0 ? question.unknown : question.stray;
  draft.fact(draft.say.notUnderstood(words.join(draft.lang === "zh" ? "、" : " ")));
  return nearest(draft, question.content);
}

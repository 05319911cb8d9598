import type { Ask } from "../lexicon.ts";
import type { Clause, Indicator } from "../model.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { unitOf, valueText } from "../say/units.ts";
import type { Asked } from "./decide.ts";
import type { Draft } from "./draft.ts";
import { clauseAt, labelOf, type Knowledge } from "../compile.ts";
import { rowFor } from "./row.ts";
import { valueAnswer } from "./value.ts";

function stateWhen(draft: Draft, indicator: Indicator): Draft {
  const { say, knowledge } = draft;
  draft.outcome = "answer";
  const due = indicator.deadline === null ? say.noDeadline(knowledge.plan.period?.to ?? null) : say.deadline(String(indicator.deadline));
  draft.fact(due).part(indicator, "deadline");
  shown(draft, indicator, datedFrom(draft.knowledge, indicator));
  const head = datingClause(draft.knowledge, indicator);
  return head === null ? draft : draft.quote(draft.citation(head.section, head.start, head.end));
}

/** 2024年8月底建成: the head of a list that dates its items, where an item's own clause does not; null where none does. */
function datingClause({ plan }: Knowledge, { deadline, start, section }: Indicator): Clause | null {
  const at = clauseAt(plan, start);
  const year = String(deadline ?? "").slice(0, 4);
  const prints = (clause: Clause | undefined): boolean => clause !== undefined && plan.text.slice(clause.start, clause.end).includes(year);
  if (year === "" || prints(plan.clauses[at])) return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const clause = plan.clauses[before];
    if (!clause || !(section === clause.section || section.startsWith(`${clause.section}.`))) return null;
    if (prints(clause)) return clause;
  }
  return null;
}

/** Where the words begin that date a commitment and state it: its quote, or the stretch of its clause before it that prints the year. */
function datedFrom({ plan }: Knowledge, { deadline, quote, start }: Indicator): number {
  const year = String(deadline ?? "").slice(0, 4);
  const clause = plan.clauses[clauseAt(plan, start)];
  const at = quote.includes(year) ? -1 : plan.text.lastIndexOf(year, start);
  if (!clause || at < clause.start) return start;
  return Math.max(clause.start, ...[...",，;；:：)）"].map((mark) => plan.text.lastIndexOf(mark, at) + 1));
}

/** Several commitments of one name fall due at several times: each with its own. */
function stateAllDates(draft: Draft, found: Profile[]): Draft {
  draft.outcome = "table";
  draft.fact(draft.say.count(found.length)).counted(found.length);
  for (const { indicator } of found) {
    rowFor(draft, [indicator], false);
    if (!indicator.redacted && indicator.value !== null) draft.value([indicator]);
  }
  draft.citations.forEach((_, at) => draft.quote(at));
  return draft;
}

function stateBaseline(draft: Draft, indicator: Indicator): Draft {
  const { say } = draft;
  const { baseline, scope } = indicator;
  draft.outcome = baseline ? "answer" : "unquantified";
  draft.fact(baseline ? say.baseline(baseline.year) : say.noBaseline);
  if (baseline) draft.part(indicator, "baseline");
  if (baseline)
    draft.values.push({ value: baseline.year, unit: "year", per: null, comparator: "=", scope, operand: false, derived: false });
  return shown(draft, indicator);
}

function shown(draft: Draft, indicator: Indicator, from = indicator.start): Draft {
  draft.used.push(indicator);
  draft.quote(draft.citation(indicator.section, from, indicator.end));
  return draft.named(indicator);
}

/** What a commitment starts from, with its year. */
export function stateBase(draft: Draft, indicator: Indicator): Draft {
  const { baseline, scope, per } = indicator;
  const unit = indicator.unit === "percentage point" ? "%" : indicator.unit;
  const value = baseline?.value ?? null;
  draft.outcome = "answer";
  draft.fact(draft.say.baselineValue(baseline?.year ?? 0, `${valueText(value)}${unitOf(draft.lang, unit, value)}`)).part(indicator, "base");
  draft.values.push({ value, unit, per, comparator: "=", scope, operand: false, derived: false });
  return shown(draft, indicator);
}

const MONTH_ASKED = /几月|几号|哪一?天|哪个月|\b(?:what|which) (?:month|day|date)\b/;

/** What asks for the target beside the old value: 原来多少 要提到多少. */
const ALSO_ASKED: Ask[] = ["value", "indicators", "change", "each"];

/** Answers what is asked about a commitment other than its value: its deadline, its baseline. */
export function attribute(draft: Draft, question: Question, found: Profile[]): Draft | null {
  const { asks } = question;
  const dated = found.find(({ indicator }) => indicator.baseline !== null) ?? found[0];
  if (!dated) return null;
  const both = asks.has("indicators") && typeof dated.indicator.baseline?.value === "number";
  if (asks.has("baseline") && !both) return stateBaseline(draft, dated.indicator);
  const onlyBase = asks.has("base") && question.years.length < 2 && !ALSO_ASKED.some((ask) => asks.has(ask));
  const based = found.find(
    ({ indicator: { baseline } }) =>
      typeof baseline?.value === "number" &&
      question.quantities.length === 0 &&
      (onlyBase || (question.years.length === 1 && baseline.year === question.years[0]?.year)),
  );
  if (based) return stateBase(draft, based.indicator);
  const when = asks.has("when") && !asks.has("value") && question.quantities.length === 0;
  const due = found.find(({ indicator }) => indicator.deadline !== null) ?? found[0];
  if (!when || !due || due.indicator.deadline === null) return null;
  // Which month or day it is, no year answers.
  if (MONTH_ASKED.test(question.text) && typeof due.indicator.deadline === "number") return null;
  const dates = new Set(found.map(({ indicator }) => indicator.deadline));
  return dates.size > 1 && question.years.length === 0 ? stateAllDates(draft, found) : stateWhen(draft, due.indicator);
}

/** 原文 and 在哪一条 after an answer: the clauses that were shown, with their place. */
export function aboutTheSource(draft: Draft, { question, memory, inherited }: Asked): Draft | null {
  const wants = question.asks.has("quote") || question.asks.has("where");
  if (!wants || !inherited || !memory) return null;
  const { knowledge, say } = draft;
  const profiles = knowledge.profiles.filter((profile) => memory.indicators.includes(profile.indicator.id));
  if (question.asks.has("quote") && profiles.length > 0) return valueAnswer(draft, question, profiles);
  const places = memory.cited.map(({ section }) => section);
  draft.outcome = "where";
  draft.fact(
    [...new Set(places)].map((id) => say.whereIn(labelOf(knowledge.plan, id), knowledge.sections.get(id)?.title ?? "")).join("；"),
  );
  for (const { section, start, end } of memory.cited) draft.quote(draft.citation(section, start, end));
  draft.used.push(...profiles.map((profile) => profile.indicator));
  return draft;
}

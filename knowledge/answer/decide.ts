import { unitClass } from "../language/units.ts";
import type { Memory, Question } from "../question/question.ts";
import { excludedBy, leavesOut } from "./exclusion.ts";
import { forbiddenAtAll, verdictFromText } from "./permission.ts";
import type { Draft } from "./draft.ts";
import { verdictOn } from "./check.ts";
import { added, conditionAsked, fromFound, isCheck, sameUnit, several } from "./found.ts";
import { listIndicators } from "./list.ts";
import { maskedClause } from "./masked.ts";
import { match, type Match } from "./match.ts";
import { aboutTheSource, attribute, stateBase } from "./attribute.ts";
import { sectionAnswer, truncatedAnswer } from "./section.ts";
import { sibling } from "./sibling.ts";
import { notUnderstood, partOnly, silent, unquantified, wrongBound, wrongScope, wrongYear } from "./silence.ts";
import { clockCheck } from "./clock.ts";
import { asksWho, wantsFigure } from "./fit.ts";
import { clausesOn, clockText, dateText, listText, textItems, whereText, whoText } from "./text.ts";
import { isTitled, onTopic } from "./topic.ts";

/** A question with the turn before it, as the rules see it. */
export interface Asked {
  question: Question;
  memory: Memory | null;
  /** The topic was left to the turn before. */
  inherited: boolean;
}

type Rule = [name: string, rule: (draft: Draft, asked: Asked) => Draft | null];

const wantsList = ({ asks }: Question): boolean => asks.has("list") || asks.has("tasks");

const isEmpty = (question: Question): boolean =>
  question.content.length + question.soft.length + question.scopes.length + question.years.length + question.quantities.length === 0 &&
  !question.unit &&
  !question.reference &&
  !question.closing &&
  !question.asks.has("indicators") &&
  !question.asks.has("tasks");

/** The commitments decide where the metric is known: by value, or by what is missing. */
const byCommitment: Rule = [
  "commitment",
  (draft, asked) => {
    const { question } = asked;
    const counts = question.unit !== null || question.quantities.some(({ unit }) => unit !== null);
    if (question.content.length === 0 && question.soft.length === 0 && !counts) return null;
    const found = match(draft.knowledge, question);
    const everything = wantsTopic(draft, question, found) ? listIndicators(draft, question) : null;
    if (everything) return everything;
    if (wantsDateOnly(question) && found.found.length > 0 && found.found.every(({ indicator }) => indicator.deadline === null)) return null;
    if (question.asks.has("clock") && question.quantities.length === 0) return null;
    const banned = isBarePermission(question) ? forbiddenAtAll(draft, question, (items) => clausesOn(draft.knowledge, items)) : null;
    if (banned) return banned;
    const beyond = found.found.length > 0 ? wrongBound(draft, question, found.found) : null;
    if (beyond) return beyond;
    const condition = CONDITION_ASKED.test(question.text) ? conditionAsked(draft, question) : null;
    if (condition) return condition;
    const answered =
      (question.asks.has("difference") ? null : attribute(draft, question, found.found)) ??
      fromFound(draft, question, found) ??
      conditionAsked(draft, question) ??
      added(draft, question) ??
      several(draft, question);
    if (answered) return answered;
    const no =
      isCheck(question) && question.content.length > 0
        ? forbiddenAtAll(draft, question, (items) => clausesOn(draft.knowledge, items))
        : null;
    if (no) return no;
    if (found.wrongScope.length > 0)
      return sibling(draft, asked) ?? (wantsText(question) ? null : wrongScope(draft, question, found.wrongScope));
    if (found.wrongYear.length > 0) return wrongYear(draft, question, found.wrongYear);
    const judged = isCheck(question) && question.quantities.length > 0 ? verdictOn(draft, question, sameUnit(draft, question)) : null;
    if (judged) return judged;
    if (found.partOnly.length > 0 && wantsFigure(question)) return partOnly(draft, question, found.partOnly);
    return null;
  },
];

/** 教满几年就得交流: the number of the condition itself. */
const CONDITION_ASKED = /满(?:多少|几)(?:个)?(?:年|人|名)/;

/** Whether a thing may be done at all: no figure is brought and none is asked for. */
const isBarePermission = (question: Question): boolean =>
  isCheck(question) &&
  question.quantities.length === 0 &&
  question.content.length > 1 &&
  !wantsFigure(question) &&
  !question.asks.has("none");

/**
 * A whole topic is asked for, by name: list all the safety requirements, 劳动教育有啥硬指标. What it says on a topic
 * is all of it too, where a section's title names the topic or more belongs to it than its one metric.
 */
const WHOLE = /\brules\b|requirements|规定|规矩|哪些要求/;

function wantsTopic({ knowledge }: Draft, question: Question, { found }: Match): boolean {
  const { asks, content, unit, per, quantities, years } = question;
  const each = asks.has("list") && asks.has("each");
  if (content.length === 0 || (unit !== null && !each) || per !== null || quantities.length > 0 || (asks.has("value") && !each))
    return false;
  if (asks.has("list") && found.length <= 1) return true;
  const all = asks.has("list") && (asks.has("indicators") || question.soft.length === 0 || isTitled(knowledge, question));
  const open =
    found.length > 1 || WHOLE.test(question.text) || (found.length === 0 && isTitled(knowledge, question)) || isBroad(knowledge, question);
  const general = asks.has("explain") && open && years.length === 0 && !asks.has("when") && !asks.has("baseline");
  return (all || general) && (onTopic(knowledge, question).length > found.length || (general && isBroad(knowledge, question)));
}

/** A topic that several clauses speak of, asked for without a grade or a kind of figure: its one figure is not all that is said. */
const isBroad = (knowledge: Draft["knowledge"], question: Question): boolean =>
  question.soft.length + question.scopes.length === 0 &&
  !namesFigure({ knowledge }, question) &&
  clausesOn(knowledge, question.content).length > 2;

/** When, and nothing else: a figure without a date is no answer. */
const wantsDateOnly = ({ asks, unit, per, quantities, years }: Question): boolean =>
  asks.has("when") &&
  !asks.has("value") &&
  !asks.has("indicators") &&
  unit === null &&
  per === null &&
  quantities.length + years.length === 0;

/** A word for a kind of figure (share, 人数), or for money, or for the lessons of a grade, wants a figure too. */
const namesFigure = ({ knowledge }: Pick<Draft, "knowledge">, { soft, content, scopes }: Question): boolean => {
  const kinds = [...soft, ...content.flatMap((item) => (item.type === "concept" ? [item.id] : []))].map(
    (id) => knowledge.lexicon.concepts.get(id)?.kind,
  );
  const lessonOf = kinds.includes("lesson") && scopes.some(({ grades }) => grades !== null);
  return kinds.includes("measure") || kinds.includes("money") || lessonOf;
};
const wantsText = ({ asks }: Question): boolean => asks.has("explain") || asks.has("list") || asks.has("where") || asks.has("quote");

const byText: Rule = [
  "text",
  (draft, { question }) => {
    const items = textItems(question);
    if (items.length === 0) return null;
    const clauses = clausesOn(draft.knowledge, items);
    if (question.asks.has("clock")) return clockText(draft, question) ?? silent(draft, question);
    if (question.asks.has("when")) {
      const date = dateText(draft, question);
      if (date) return date;
    }
    if ((question.asks.has("check") && !question.asks.has("value")) || question.asks.has("may") || question.asks.has("none")) {
      const verdict =
        question.content.length > 0
          ? (excludedBy(draft, question, draft.knowledge.profiles) ?? verdictFromText(draft, question, clauses))
          : null;
      if (verdict) return verdict;
    }
    const masked = question.asks.has("which") ? maskedClause(draft, question, clauses) : null;
    if (masked) return masked;
    const who = asksWho(question) ? whoText(draft, question) : null;
    if (who) return who;
    if (asksWho(question) && clauses.length > 3) return silent(draft, question);
    const figure = wantsFigure(question) || question.asks.has("indicators") || question.asks.has("when");
    if (figure || (namesFigure(draft, question) && !wantsText(question))) return unquantified(draft, question, items);
    return listText(draft, question);
  },
];

const closingPart: Rule = [
  "closing part",
  (draft, { question }) =>
    question.closing && draft.knowledge.plan.truncated && clausesOn(draft.knowledge, question.content).length === 0
      ? truncatedAnswer(draft)
      : null,
];

const whatFollows: Rule = [
  "what follows",
  (draft, { question }) => {
    if (!question.asks.has("after") || !draft.knowledge.plan.truncated) return null;
    const last = draft.knowledge.plan.clauses.length - 1;
    const held = question.content.length === 0 || clausesOn(draft.knowledge, question.content).includes(last);
    return held ? truncatedAnswer(draft) : null;
  },
];

const where: Rule = [
  "where",
  (draft, { question, inherited }) =>
    question.asks.has("where") && !inherited && textItems(question).length > 0 ? whereText(draft, question, textItems(question)) : null,
];

const exclusion: Rule = ["left out", (draft, { question }) => (isCheck(question) ? leavesOut(draft, question) : null)];

const clock: Rule = ["time of day", (draft, { question }) => (isCheck(question) ? clockCheck(draft, question) : null)];

const manyIndicators: Rule = [
  "list of commitments",
  (draft, { question }) => {
    const general = question.content.length === 0 && (wantsList(question) || question.asks.has("indicators"));
    if (!general) return null;
    const slots = question.scopes.length + question.years.length > 0 || question.per !== null || question.unit !== null;
    const figures = question.asks.has("indicators") || question.years.length > 0 || question.soft.length > 0;
    if (!figures && !(slots && question.scopeConcepts.length === 0)) return null;
    return listIndicators(draft, question);
  },
];

/** The rules in order; the first that has something to say decides. */
const RULES: Rule[] = [
  [
    "no words",
    (draft, { question, memory }) =>
      isEmpty(question) && question.unknown.length === 0 && (!memory || question.asks.has("greeting") || question.asks.size === 0)
        ? draft.fact(draft.say.help)
        : null,
  ],
  ["source of the last answer", (draft, asked) => aboutTheSource(draft, asked)],
  ["section named", (draft, { question }) => (question.reference ? sectionAnswer(draft, question) : null)],
  closingPart,
  ["not understood", (draft, { question }) => (question.unknown.length > 0 ? notUnderstood(draft, question) : null)],
  whatFollows,
  where,
  [
    "only targets",
    (draft, { question }) =>
      question.asks.has("now") && !question.asks.has("indicators") && question.quantities.length === 0 && !wantsText(question)
        ? onlyTargets(draft, question)
        : null,
  ],
  [
    "not understood",
    (draft, { question }) =>
      question.stray.length > 0 && (wantsFigure(question) || isCheck(question) || namesFigure(draft, question))
        ? notUnderstood(draft, question)
        : null,
  ],
  exclusion,
  clock,
  manyIndicators,
  byCommitment,
  byText,
  ["silence", (draft, { question }) => silent(draft, question)],
];

/** Current figures are not in a plan: what it prints as its base is the nearest, else says so with the target beside it. */
function onlyTargets(draft: Draft, question: Question): Draft | null {
  const aims = match(draft.knowledge, question).found.filter(
    ({ indicator }) => indicator.deadline !== null || unitClass(indicator.unit) === "share",
  );
  if (aims.length === 0) return null;
  const based = aims.find(({ indicator: { baseline } }) => typeof baseline?.value === "number");
  if (based) return stateBase(draft, based.indicator);
  draft.fact(draft.say.noActual);
  draft.outcome = "abstain";
  for (const { indicator } of aims.slice(0, 4)) draft.near(indicator.section, indicator.start, indicator.end);
  return draft;
}

/** Decides a question by the first rule that has something to say, and writes down which it was. */
export function decide(draft: Draft, asked: Asked): Draft {
  for (const [name, rule] of RULES) {
    const answered = rule(draft, asked);
    if (!answered) continue;
    answered.trace.push(name);
    return answered;
  }
  return draft;
}

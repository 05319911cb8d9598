import type { Knowledge } from "../compile.ts";
import { readScopes, scopeOverlap } from "../language/scope.ts";
import { scanConcepts } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";
import type { Draft } from "./draft.ts";
import { clauseHolds } from "./fit.ts";

const FORBIDS =
  /严禁|禁止|不[得准许](?!超|高于|低于|少于|多于|大于|小于|早于|晚于|迟于|突破)|杜绝|严控|查处|取消|消除|遏制|防止|[不未](?:布置|进行|组织|举行|举办|安排|开设|设置|招收|提前|采用|收取|承认|新批|新增|审批)|零起点|一律不/;
const PERMITS = /可以|可(?=适当|根据|结合|按)|允许|鼓励|支持|有条件的/;

/** 防止过度使用 forbids too much of a thing, not the thing. */
const TOO_MUCH = /(?:防止|遏制|避免|杜绝|消除)[^,，]{0,10}过(?:度|早|重|多|高)/;

/** The stretches of a clause between commas: what one of them forbids, the next need not. */
function stretchesOf(text: string): string[] {
  return text.split(/[,，:：]/);
}

function holds({ lexicon }: Knowledge, question: Question, stretch: string): boolean {
  const concepts = scanConcepts(stretch, lexicon);
  return question.content.every((item) => (item.type === "term" ? stretch.includes(item.text) : concepts.has(item.id)));
}

function fits({ plan }: Knowledge, { scopes }: Question, stretch: string): boolean {
  if (scopes.length === 0) return true;
  const named = readScopes(stretch, plan.system).map(({ stages, grades }) => ({ stages, grades, region: null }));
  return named.length === 0 || scopes.some((scope) => named.some((one) => scopeOverlap(scope, one, plan.system)));
}

/** What a clause says of the asked thing in the asked scope: forbidden, permitted, or neither. */
function ruling(knowledge: Knowledge, question: Question, clause: number): "forbids" | "permits" | null {
  const text = knowledge.clauseTexts[clause] ?? "";
  const whole = stretchesOf(text).filter((stretch) => holds(knowledge, question, stretch));
  // Of many stretches one forbids something, and nobody knows what of it is asked.
  const few = stretchesOf(text).length < 4;
  const stretches =
    whole.length > 0
      ? whole.filter((stretch) => fits(knowledge, question, stretch))
      : [text].filter(() => few && question.scopes.length === 0);
  if (stretches.some((stretch) => FORBIDS.test(stretch.replace(TOO_MUCH, "")))) return "forbids";
  return stretches.some((stretch) => PERMITS.test(stretch)) ? "permits" : null;
}

/** Says no from a clause that forbids what is asked in its scope; null where none does. */
function forbidden(draft: Draft, question: Question, clauses: number[]): Draft | null {
  const { knowledge, say } = draft;
  const clause = clauses.find((number) => ruling(knowledge, question, number) === "forbids");
  if (clause === undefined) return null;
  const denies = question.asks.has("none");
  return draft.judge(denies ? "yes" : "no", denies ? say.textYes : say.textNo, null).quoteOn(clause, question.content);
}

/** The question in broader words: who may set no exam may set no final exam. */
function inBroaderWords({ lexicon }: Knowledge, question: Question): Question | null {
  const content = question.content.map((item) => {
    const broader = item.type === "concept" ? lexicon.concepts.get(item.id)?.broader[0] : undefined;
    return broader === undefined ? item : { type: "concept" as const, id: broader };
  });
  return content.some((item, at) => item !== question.content[at]) ? { ...question, content } : null;
}

/** Says no from a clause that forbids what is asked, or what that is a kind of; null where none does. */
export function forbiddenAtAll(draft: Draft, question: Question, clausesOn: (items: Item[]) => number[]): Draft | null {
  const { knowledge } = draft;
  const broader = inBroaderWords(knowledge, question);
  const forThem = (clause: number): boolean =>
    stretchesOf(knowledge.clauseTexts[clause] ?? "").some(
      (stretch) =>
        broader !== null &&
        holds(knowledge, broader, stretch) &&
        FORBIDS.test(stretch) &&
        readScopes(stretch, knowledge.plan.system).length > 0 &&
        fits(knowledge, question, stretch),
    );
  return (
    forbidden(draft, question, clausesOn(question.content)) ??
    (broader && question.scopes.length > 0 ? forbidden(draft, broader, clausesOn(broader.content).filter(forThem)) : null)
  );
}

/** Asks whether a thing is forbidden: that a clause speaks of it decides nothing. */
const BANNED = /\b(?:banned?|prohibit(?:ed)?|forbid(?:den)?|illegal)\b|禁止|禁不禁|严禁/;

const STOPS = /停课|停止|停办|停运|取消|免除|暂停|不再/;

/**
 * Says yes or no from a clause that holds every word of the question; null where none does. What is asked as
 * a permission (可以, may we) needs a clause that permits or forbids: that the plan speaks of it is no leave.
 */
export function verdictFromText(draft: Draft, question: Question, clauses: number[]): Draft | null {
  const { knowledge, say } = draft;
  const holding = clauses.filter((number) => question.content.every((item) => clauseHolds(knowledge, number, item)));
  const no = forbidden(draft, question, holding);
  if (no || BANNED.test(question.text)) return no;
  if (question.quantities.some(({ unit, value }) => (unit !== null && unit !== "item") || value > 1)) return null;
  // 台风红色预警时停课: whether one still has to come is not yes because it is spoken of.
  const stops = holding.some((number) => STOPS.test(knowledge.clauseTexts[number] ?? "")) && !STOPS.test(question.text);
  if (stops && /还[要得用]/.test(question.text)) return null;
  const clause = holding.find((number) => !question.asks.has("may") || ruling(knowledge, question, number) === "permits");
  if (clause === undefined) return null;
  const yes = !question.asks.has("none");
  return draft.judge(yes ? "yes" : "no", yes ? say.textYes : say.textNo, null).quoteOn(clause, question.content);
}

import type { Knowledge } from "../compile.ts";
import type { Question } from "../question/question.ts";
import type { Draft } from "./draft.ts";
import type { Match } from "./match.ts";
import { namesScope } from "./text.ts";
import { markIn } from "./row.ts";
import { redacted } from "./value.ts";

/** A mark that stands for a name or a number; xx教育 hides only a word that everybody knows. */
const HIDDEN = /[“"][xX×＊*]+[”"]|[xX×＊*]{2,}(?=[区市县镇所名个家人万元%]|中学|小学|实验|高中)/;

/** What the plan hides is asked for by name: which district, 什么工作成果. */
export function hidden(draft: Draft, question: Question, { found }: Match): Draft | null {
  if (!question.asks.has("which") || question.asks.has("value")) return null;
  const masked = found.find(({ indicator }) => HIDDEN.test(indicator.quote));
  return masked ? redacted(draft, masked.indicator) : null;
}

/** Whether the word behind a mark is what was asked for: xx区 where a district is. */
function hidesAsked({ clauseTexts, lexicon }: Knowledge, question: Question, clause: number): boolean {
  const asked = new Set([...question.soft, ...question.content.flatMap((item) => (item.type === "concept" ? [item.id] : []))]);
  const text = clauseTexts[clause] ?? "";
  return [...text.matchAll(/[x*]{2,}/g)].some(({ index, 0: mark }) =>
    [1, 2, 3].some((length) => {
      const entry = lexicon.zh.get(text.slice(index + mark.length, index + mark.length + length));
      return entry?.type === "concept" && asked.has(entry.concept.id);
    }),
  );
}

/** Of the clauses that hide something: where the mark stands for what was asked, where the stage is named, else the first. */
export function maskedClause(draft: Draft, question: Question, clauses: number[]): Draft | null {
  const { knowledge } = draft;
  const hiding = clauses.filter((clause) => HIDDEN.test(knowledge.clauseTexts[clause] ?? ""));
  const best =
    hiding.find((clause) => hidesAsked(knowledge, question, clause)) ?? hiding.find((clause) => namesScope(knowledge, question, clause));
  const span = knowledge.plan.clauses[best ?? hiding[0] ?? -1];
  if (!span) return null;
  draft.outcome = "redacted";
  draft.fact(draft.say.redacted(markIn(knowledge.plan.text.slice(span.start, span.end))));
  return draft.quote(draft.citation(span.section, span.start, span.end));
}

import { decide } from "./answer/decide.ts";
import { Draft } from "./answer/draft.ts";
import type { Knowledge } from "./compile.ts";
import { check } from "./gate.ts";
import { normalize } from "./language/normalize.ts";
import type { Answer } from "./model.ts";
import { inherit, remember } from "./question/followup.ts";
import type { Memory, Question } from "./question/question.ts";
import { explain } from "./say/trace.ts";
import { correct } from "./question/correct.ts";
import { languageOf, understand } from "./question/understand.ts";

/** Longer questions are cut to their first sentence that asks; longer texts still are refused. */
const LONG = 2_000;
const TOO_LONG = 100_000;

function firstQuestion(text: string): string {
  const sentences = text
    .split(/(?<=[?？。！!\n])/)
    .map((part) => part.trim())
    .filter(Boolean);
  return (sentences.find((part) => /[?？]$/.test(part)) ?? sentences[0] ?? text).slice(0, 300);
}

function plainly(draft: Draft, text: string): Answer {
  draft.fact(text);
  return draft.done();
}

function notes(draft: Draft, question: Question, today: string): void {
  const { plan } = draft.knowledge;
  for (const { from, to } of question.corrected) draft.note(draft.say.corrected(from, to));
  const mentionsYear = question.ukYear && draft.values.length > 0;
  if (mentionsYear) draft.note(draft.say.ukYear);
  if (draft.truncated && draft.outcome !== "truncated") draft.note(draft.say.truncatedHere);
  const stated = draft.citations.length > 0 && draft.outcome !== "abstain";
  if (plan.period && Number(today.slice(0, 4)) > plan.period.to && stated) draft.note(draft.say.expired(plan.period.to));
}

/** An answer before the last gate, with the question as it was understood. */
export interface Prepared {
  draft: Draft;
  question: Question;
  memory: Memory;
}

type Options = { today: string; memory: Memory | null };

/** Understands and answers, up to the gate. */
export function prepare(knowledge: Knowledge, asked: string, { today, memory }: Options): Prepared {
  const draft = new Draft(knowledge, languageOf(asked));
  const understood = correct(knowledge, understand(knowledge, asked, today), today);
  const { question, inherited } = inherit(understood, memory);
  decide(draft, { question, memory, inherited });
  notes(draft, question, today);
  draft.trace = explain(draft, question, inherited);
  return { draft, question, memory: remember(question, draft) };
}

/**
 * Answers one question from one plan. Pure and synchronous; `today` (ISO date) says what 今年 means and
 * whether the plan is past. `memory` is what the last turn left behind, or null; the new one is given back.
 * Every text gets an answer: what can't be read is answered with a sentence that says so.
 */
export function ask(knowledge: Knowledge, asked: string, options: Options): { answer: Answer; memory: Memory | null } {
  const { memory } = options;
  const empty = new Draft(knowledge, languageOf(asked.slice(0, LONG)));
  if (asked.length > TOO_LONG) return { answer: plainly(empty, empty.say.tooLong), memory };
  const one = asked.length > LONG ? firstQuestion(asked) : asked;
  if (!/[\p{L}\p{N}]/u.test(normalize(one))) return { answer: plainly(empty, empty.say.noText), memory };
  const prepared = prepare(knowledge, one, options);
  return { answer: check(prepared.draft, prepared.question), memory: prepared.memory };
}

import type { Claim } from "../answer/draft.ts";
import type { Knowledge } from "../compile.ts";
import type { Answer, Indicator } from "../model.ts";
import type { Question } from "../question/question.ts";

/** An answer with what it claims: which block states which commitment, which arithmetic, which count. */
export interface Sealed {
  knowledge: Knowledge;
  question: Question;
  answer: Answer;
  claims: Claim[];
}

export function indicatorOf({ knowledge }: Sealed, id: string): Indicator | undefined {
  return knowledge.byId.get(id);
}

/** The words of a block, with the label of a row; empty for a quote. */
export function textOf({ answer }: Sealed, block: number): { text: string; label: string | null } {
  const found = answer.blocks[block];
  if (!found || !("text" in found)) return { text: "", label: null };
  return { text: found.text, label: found.type === "row" ? found.label : null };
}

/** Whether two figures are the same but for the last bits of arithmetic. */
export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

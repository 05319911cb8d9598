import type { Knowledge } from "../compile.ts";
import { clockIn } from "../question/clock.ts";
import type { Question } from "../question/question.ts";
import type { Draft } from "./draft.ts";
import { clausesOn, fitsScopeWords, textItems } from "./text.ts";

const LATEST = /不晚于|不得晚于|不迟于|不得迟于|不超过|不得超过|之前|以前|前结束/;
const EARLIEST = /不早于|不得早于|之后|以后/;

/** 九点 in the evening is 21:00 where the plan speaks of 20:30. */
function beside(said: number, printed: number): number {
  return said < 720 && printed >= 720 ? said + 720 : said;
}

/** The printed bound of a clause on a time of day, and whether the asker's time keeps it. */
function clockVerdict(text: string, said: number): "yes" | "no" | null {
  const printed = clockIn(text)?.minutes;
  if (printed === undefined) return null;
  const time = beside(said, printed);
  if (LATEST.test(text)) return time <= printed ? "yes" : "no";
  return EARLIEST.test(text) ? (time >= printed ? "yes" : "no") : null;
}

/** The stretches of a clause between commas; a bound belongs to the subject in its own. */
function stretch(knowledge: Knowledge, clause: number): string {
  const text = knowledge.clauseTexts[clause] ?? "";
  return text.split(/[;；]/).find((part) => clockIn(part) !== null) ?? text;
}

/** Says whether a time of day keeps the plan's bound: 晚自习上到九点可以不. */
export function clockCheck(draft: Draft, question: Question): Draft | null {
  const said = question.clock;
  if (said === null) return null;
  const { knowledge, say } = draft;
  const items = textItems(question);
  for (const clause of clausesOn(knowledge, items)) {
    if (!fitsScopeWords(knowledge, question, clause)) continue;
    const verdict = clockVerdict(stretch(knowledge, clause), said);
    if (verdict) return draft.judge(verdict, verdict === "yes" ? say.yes : say.no, null).quoteOn(clause, items);
  }
  return null;
}

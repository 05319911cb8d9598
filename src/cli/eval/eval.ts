import { compile } from "../../../knowledge/index.ts";
import { lastAnswer } from "../ask.ts";
import { FileError, loadPlan, readBytes } from "../documents.ts";
import { goldFile, type GoldQuestion } from "./gold.ts";
import { grade } from "./grade.ts";
import { report, type Graded } from "./report.ts";

interface EvalOptions {
  document?: string;
  min?: number;
  ids?: string;
  today: string;
}

function goldOf(file: string): GoldQuestion[] {
  const text = new TextDecoder().decode(readBytes(file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FileError(`${file}: it is not JSON; a gold file is a list of questions.`, { cause: error });
  }
  const parsed = goldFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new FileError(`${file}: question ${String(issue?.path[0] ?? 0)}, ${issue?.path.slice(1).join(".")}: ${issue?.message}`);
}

function chosen(questions: GoldQuestion[], ids: string | undefined): GoldQuestion[] {
  if (ids === undefined) return questions;
  const wanted = new Set(new TextDecoder().decode(readBytes(ids)).split(/\s+/).filter(Boolean));
  return questions.filter(({ id }) => wanted.has(id));
}

/** `eval GOLD.json`: 0, or 1 where a language's share of right answers is below `--min`. */
export function evaluate(file: string, { document, min, ids, today }: EvalOptions): number {
  const knowledge = compile(loadPlan(document));
  const rows = chosen(goldOf(file), ids).map((gold): Graded => {
    const answer = lastAnswer(knowledge, gold.turns, today);
    return { gold, answer, grade: grade(gold, answer) };
  });
  process.stdout.write(report(rows));
  if (min === undefined) return 0;
  const langs = [...new Set(rows.map(({ gold }) => gold.lang))];
  const low = langs.filter((lang) => {
    const own = rows.filter(({ gold }) => gold.lang === lang);
    return own.filter((one) => one.grade.right).length / own.length < min;
  });
  if (low.length > 0) process.stderr.write(`Below ${min} in: ${low.join(", ")}.\n`);
  return low.length > 0 ? 1 : 0;
}

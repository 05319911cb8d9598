import { createInterface } from "node:readline";
import { z } from "zod";
import { ask as answerFrom, compile, type Answer, type Knowledge, type Memory } from "../../knowledge/index.ts";
import { loadPlan } from "./documents.ts";

export interface AskOptions {
  document?: string;
  today: string;
  json?: boolean;
}

/** The answer as the contract's JSON object, without `id`. */
function answerJson({ outcome, text, verdict, values, citations, truncated, trace }: Answer): Record<string, unknown> {
  return { outcome, text, verdict, values, citations, truncated, trace };
}

/** Answers the last turn of a conversation. */
export function lastAnswer(knowledge: Knowledge, turns: string[], today: string): Answer {
  let memory: Memory | null = null;
  let answer: Answer | undefined;
  for (const turn of turns) ({ answer, memory } = answerFrom(knowledge, turn, { today, memory }));
  return answer ?? answerFrom(knowledge, "", { today, memory: null }).answer;
}

/** `ask "question"`. */
export function ask(question: string, { document, today, json }: AskOptions): number {
  const knowledge = compile(loadPlan(document));
  const answer = lastAnswer(knowledge, [question], today);
  process.stdout.write(json ? `${JSON.stringify(answerJson(answer))}\n` : `${answer.text}\n`);
  return 0;
}

const conversation = z.object({ id: z.union([z.string(), z.number()]), turns: z.array(z.string()).min(1) });

function idOf(value: unknown): string | number | null {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function answerLine(knowledge: Knowledge, line: string, today: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: "the line is not JSON" };
  }
  const parsed = conversation.safeParse(value);
  if (!parsed.success) return { id: idOf(value), error: 'a line is {"id": …, "turns": ["…"]} with at least one turn' };
  return { id: parsed.data.id, ...answerJson(lastAnswer(knowledge, parsed.data.turns, today)) };
}

/** Writes a line and waits where the reader is slow; a reader that went away ends the run quietly. */
function writeLine(line: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve())));
}

/** `ask --jsonl`: a conversation a line in, an answer a line out, in order, each as soon as it is there. */
export async function askLines({ document, today }: AskOptions): Promise<number> {
  const knowledge = compile(loadPlan(document));
  process.stdout.on("error", () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== "") await writeLine(JSON.stringify(answerLine(knowledge, line, today)));
  }
  return 0;
}

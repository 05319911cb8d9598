import { readFileSync } from "node:fs";
import { ask, type Answer, type Knowledge, type Memory } from "../../knowledge/index.ts";

interface Row {
  turns: string[];
}

const GOLD = JSON.parse(readFileSync(new URL("../gold/qa.json", import.meta.url), "utf8")) as Row[];

/** The last turns of the gold questions, as people type them. */
export const QUESTIONS = GOLD.map(({ turns }) => turns.at(-1) ?? "");

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);

/** Milliseconds for the last turn of every gold question, after one round to warm up. */
export function warmTimes(knowledge: Knowledge): { time: number; answer: Answer }[] {
  const round = () =>
    GOLD.map(({ turns }) => {
      let memory: Memory | null = null;
      for (const turn of turns.slice(0, -1)) memory = ask(knowledge, turn, { today: "2022-09-01", memory }).memory;
      const began = performance.now();
      const { answer } = ask(knowledge, turns.at(-1) ?? "", { today: "2022-09-01", memory });
      return { time: performance.now() - began, answer };
    });
  round();
  return round();
}

import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import Fuse from "fuse.js";
import { compile, readPlan, type Plan } from "../../knowledge/index.ts";
import { enlarged } from "./clauses.ts";
import { median, percentile, QUESTIONS, warmTimes } from "./times.ts";

/** One figure of the run on the seed plan with 100,000 generated clauses. */
export interface LargeRow {
  name: string;
  value: number;
  unit: "ms" | "MB" | "times";
  aim: string;
}

const CLAUSES = 100_000;
const RUNS = 5;
/** fuse.js takes seconds for each question: a few are enough for a ratio. */
const FEW = 12;

function timesOf(questions: string[], find: (question: string) => unknown): number[] {
  return questions.map((question) => {
    const began = performance.now();
    find(question);
    return performance.now() - began;
  });
}

/** FTS5 with the trigram tokenizer over the same clauses, asked with the same questions as they were typed. */
function trigram(texts: string[]): (question: string) => unknown {
  const database = new Database(":memory:");
  database.exec("CREATE VIRTUAL TABLE clause USING fts5(body, tokenize='trigram')");
  const insert = database.prepare("INSERT INTO clause(body) VALUES (?)");
  database.transaction(() => texts.forEach((text) => insert.run(text)))();
  const select = database.prepare("SELECT rowid FROM clause WHERE clause MATCH ? ORDER BY rank LIMIT 5");
  return (question) => {
    const pieces = [...question.matchAll(/(?=([\p{L}\p{N}]{3}))/gu)].map((match) => `"${match[1]}"`);
    return pieces.length === 0 ? [] : select.all(pieces.join(" OR "));
  };
}

function fuse(texts: string[]): (question: string) => unknown {
  const index = new Fuse(texts, { ignoreLocation: true, threshold: 0.4 });
  return (question) => index.search(question, { limit: 5 });
}

function measure(plan: Plan): LargeRow[] {
  const knowledge = compile(plan);
  const runs = Array.from({ length: RUNS }, () => warmTimes(knowledge));
  const memory = process.memoryUsage.rss() / 1024 / 1024;
  const decided = /量化要求决定|commitments$|commitments with|量化要求$/;
  const of = (byCommitment: boolean): number[][] =>
    runs.map((run) => run.filter(({ answer }) => decided.test(answer.trace.at(-1) ?? "") === byCommitment).map(({ time }) => time));
  const all = median(runs.map((run) => median(run.map(({ time }) => time))));
  const texts = plan.clauses.map(({ start, end }) => plan.text.slice(start, end));
  const trigrams = median(timesOf(QUESTIONS.slice(0, 60), trigram(texts)));
  const fuzzy = median(timesOf(QUESTIONS.slice(0, FEW), fuse(texts)));
  const many = `${(CLAUSES / 1000).toFixed(0)},000 more clauses`;
  return [
    { name: `${many}, decided by commitments, median`, value: median(of(true).map(median)), unit: "ms", aim: "3 ms" },
    { name: `${many}, through search, median`, value: median(of(false).map(median)), unit: "ms", aim: "20 ms" },
    { name: `${many}, through search, p99`, value: median(of(false).map((times) => percentile(times, 0.99))), unit: "ms", aim: "120 ms" },
    { name: `${many}, memory (RSS)`, value: memory, unit: "MB", aim: "300 MB" },
    { name: `${many}, FTS5 trigram against Duban, median`, value: trigrams / all, unit: "times", aim: "" },
    { name: `${many}, fuse.js against Duban, median`, value: fuzzy / all, unit: "times", aim: "" },
  ];
}

const seed = readPlan(readFileSync(new URL("../../knowledge/plans/seed.txt", import.meta.url)));
console.log(JSON.stringify(measure(readPlan(Buffer.from(enlarged(seed.text, CLAUSES))))));

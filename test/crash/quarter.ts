import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { fireKey } from "../../src/work/remind/plan.ts";
import { decent, expectedFires, FIRST, LAST } from "../tools/quarter.ts";
import { random } from "../tools/random.ts";

export interface QuarterOptions {
  schools: number;
  kills: number;
  seed: number;
  /** Where it ends, in milliseconds since the epoch; the quarter's last day where it is not told. */
  until?: number;
}

interface FireRow {
  number: number;
  obligation: string;
  due: string;
  rung: string;
  person: string;
  at: number;
  standing: string;
  message: string | null;
}

/** What a quarter came to. */
export interface QuarterReport {
  kills: number;
  lost: number;
  messages: number;
  unknown: number;
  standings: Record<string, number>;
  /** Most digests that one person got on one day. */
  mostADay: number;
  seconds: number;
  /** Everything that must not be; empty where all is well. */
  problems: string[];
}

const CHILD = fileURLToPath(new URL("../tools/remind-child.ts", import.meta.url));

/** A simulated day has about so many steps. */
const STEPS_A_DAY = 8;

/** Runs the program until it has lived through the quarter; kills it so many times on the way. Gives how many kills there were. */
async function live(folder: string, { schools, kills, seed, until = LAST }: QuarterOptions): Promise<number> {
  const chance = random(seed);
  // Half of the quarter is left for what a fast machine does until its kill arrives.
  const perLife = Math.max(1, Math.floor((((until - FIRST) / 86_400_000) * STEPS_A_DAY) / (kills * 2)));
  for (let run = 0; ; run += 1) {
    const told = [folder, schools, seed * 1_000 + run, until].map(String);
    const child = spawn(process.execPath, [CHILD, ...told], { stdio: ["ignore", "pipe", "inherit"] });
    const exited = once(child, "exit");
    const lines = createInterface({ input: child.stdout });
    let done = false;
    let steps = 0;
    // Some never get to be ready, the others live for some steps of the quarter and die in the middle of one.
    const life = chance.below(8) === 0 ? 0 : 1 + chance.below(perLife);
    const lived = new Promise<void>((resolve) => {
      if (life === 0) resolve();
      lines.on("line", (line) => {
        done ||= line === "done";
        if (line === "step" && ++steps >= life) resolve();
      });
    });
    if (run < kills) {
      await Promise.race([lived, exited]);
      const soon = new Promise((resolve) => setTimeout(resolve, chance.below(40)));
      await Promise.race([soon, exited]);
      child.kill("SIGKILL");
    }
    const [code] = (await exited) as [number | null];
    if (done) return Math.min(run, kills);
    if (run >= kills) throw new Error(`the last run ended with ${String(code)} before the quarter did`);
  }
}

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").filter(Boolean) : []);

function firesOf(folder: string): FireRow[] {
  const database = new Database(join(folder, "data", "duban.db"), { readonly: true });
  const fires = database.prepare("SELECT * FROM reminder_fire ORDER BY number").all() as FireRow[];
  database.close();
  return fires;
}

const counted = <T>(list: readonly T[], keyOf: (one: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
};

/** Holds what people saw and what the program wrote down against what was promised. */
function judge(folder: string, options: QuarterOptions, kills: number): Omit<QuarterReport, "seconds"> {
  const fires = firesOf(folder);
  // What fell due in the last days may still be under way.
  const end = (options.until ?? LAST) - 3 * 86_400_000;
  const seen = linesOf(join(folder, "ledger")).map((line) => line.split(" ") as [string, string, string]);
  const lost = linesOf(join(folder, "lost")).length;
  const problems: string[] = [];
  const twice = [...counted(seen, ([key]) => key)].filter(([, count]) => count > 1);
  problems.push(...twice.map(([key, count]) => `${key} was seen ${count} times`));
  const digests = seen.filter(([key]) => key.startsWith("remind:"));
  const days = counted(digests, ([, person, at]) => `${person} ${new Date(Number(at) + 8 * 3_600_000).toISOString().slice(0, 10)}`);
  const mostADay = Math.max(0, ...days.values());
  if (mostADay > 1) problems.push(`somebody got ${mostADay} digests on one day`);
  problems.push(
    ...seen.filter(([, , at]) => !decent(Number(at))).map(([key, , at]) => `${key} came at ${new Date(Number(at)).toISOString()}`),
  );
  const there = new Set(fires.map(fireKey));
  const expected = expectedFires(options.schools, FIRST + 3_600_000, end);
  problems.push(...expected.filter((key) => !there.has(key)).map((key) => `${key} was never planned`));
  const open = fires.filter(({ at, standing }) => at < end && ["planned", "deferred", "digested"].includes(standing));
  problems.push(...open.map(({ number, standing }) => `fire ${number} is still ${standing}`));
  const read = new Set(seen.map(([key]) => key));
  const silent = fires.filter(({ standing, message }) => standing === "sent" && !read.has(message ?? ""));
  problems.push(...silent.map(({ number }) => `fire ${number} counts as sent and was not seen`));
  const unknown = new Set(fires.filter(({ standing }) => standing === "unknown").map(({ message }) => message)).size;
  if (unknown > kills + lost)
    problems.push(`${unknown} messages are unknown, more than ${kills} kills and ${lost} lost answers account for`);
  const standings = Object.fromEntries([...counted(fires, ({ standing }) => standing)].toSorted(([a], [b]) => a.localeCompare(b)));
  return { kills, lost, messages: seen.length, unknown, standings, mostADay, problems };
}

/** Lets the program live through a quarter of reminders with kills and lost answers, and says what came of it. */
export async function quarter(options: QuarterOptions): Promise<QuarterReport> {
  const folder = mkdtempSync(join(tmpdir(), "duban-quarter-"));
  const began = performance.now();
  try {
    const kills = await live(folder, options);
    return { ...judge(folder, options, kills), seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures of a run in one line. */
export function quarterLine({ kills, lost, messages, unknown, standings, mostADay, problems, seconds }: QuarterReport): string {
  const each = Object.entries(standings).map(([standing, count]) => `${standing} ${count}`);
  return (
    `quarter: ${kills} kills, ${lost} answers lost, ${messages} messages, ${unknown} unknown (at most ${kills + lost}); fires: ${each.join(", ")}; ` +
    `at most ${mostADay} digest a person and day; ${problems.length} problems; ${seconds.toFixed(0)} s`
  );
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { words } from "../../src/words/words.ts";
import { until } from "../contract/recording-core.ts";
import { settingsFor, startProgram, type Program } from "../tools/program.ts";
import { random, type Random } from "../tools/random.ts";
import { judge, type Report } from "./judge.ts";
import { readAccount, type Account, type Row } from "./rows.ts";
import { numberOf, openTown, type Town } from "./town.ts";

export interface CrashOptions {
  kills: number;
  messages: number;
  seed: number;
}

/** So many questions in a row from one person; and never more from anyone than a person may ask in a minute. */
const BURST = 3;
const EACH = 8;
const DRAIN_MS = 120_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const peopleFor = (messages: number): number => Math.max(18, Math.ceil(messages / EACH));

interface Run extends CrashOptions {
  town: Town;
  chance: Random;
  data: string;
  settings: Record<string, string>;
  asked: number;
}

const askerOf = (run: Run, at: number): number => Math.floor(at / BURST) % peopleFor(run.messages);

function ask(run: Run, who = askerOf(run, run.asked)): void {
  run.town.ask(who, numberOf(run.asked));
  run.asked += 1;
}

/** Half of a round's questions come while nothing runs, the others at random moments of the program's short life. */
async function round(run: Run, upTo: number): Promise<void> {
  const { chance } = run;
  while (run.asked < upTo - (upTo - run.asked) / 2) ask(run);
  const program = startProgram(run.settings);
  // Now and then it does not even get to be ready.
  if (chance.below(8) === 0) await sleep(chance.below(600));
  else {
    await program.ready;
    const life = sleep(chance.below(900));
    while (run.asked < upTo) {
      ask(run);
      await sleep(chance.below(60));
    }
    await life;
  }
  await program.kill();
}

const settled = ({ rows, unhandled }: Account): boolean =>
  unhandled === 0 && rows.every(({ state }) => !["waiting", "sending"].includes(state));

/** Until everything that was asked is stored, and everything that was stored has come to its end. */
async function drained(run: Run): Promise<Row[]> {
  const { town, data, asked } = run;
  const account = await until(
    "the end of all that waits",
    async () => {
      await sleep(100);
      const taken = town.telegram.updates.waiting.length === 0 && town.slack.envelopes.every(({ acknowledged }) => acknowledged);
      const found = taken ? readAccount(data) : null;
      return found && found.rows.length >= asked && settled(found) && found;
    },
    DRAIN_MS,
  );
  return account.rows;
}

/** Who was left with an unknown message as the last one asks once more. */
async function lastWords(run: Run, rows: Row[]): Promise<Row[]> {
  const open = rows.filter(
    ({ state, conversation, order }) =>
      state === "unknown" && !rows.some((other) => other.conversation === conversation && other.order > order),
  );
  run.town.weather(false);
  for (const { number } of open) ask(run, askerOf(run, (number ?? numberOf(0)) - numberOf(0)));
  return drained(run);
}

/** Presses the button of an announcement: what may be missing is shown. */
async function showsMissing({ town, messages }: Run, rows: Row[]): Promise<string[]> {
  const shown = new Set(town.told().map(({ number }) => number));
  const pairs = rows
    .filter(({ state, number }) => state === "unknown" && !shown.has(number))
    .map((lost) => ({ lost, next: rows.find(({ conversation, order }) => conversation === lost.conversation && order > lost.order) }));
  const pair = pairs.find(({ next }) => next?.state === "sent");
  if (!pair?.lost.number || !pair.next?.number) return [];
  const { number } = pair.lost;
  const who = Math.floor((number - numberOf(0)) / BURST) % peopleFor(messages);
  town.press(who, words("zh").showMissing, pair.next.number);
  const there = await until("it", () => town.told().some((one) => one.number === number), 15_000).catch(() => false);
  return there ? [] : [`${number} was not shown when its button was pressed`];
}

async function live(run: Run): Promise<Report> {
  const { town, kills, messages } = run;
  const began = performance.now();
  for (let kill = 1; kill <= kills; kill += 1) await round(run, Math.round((messages * kill) / kills));
  const program: Program = startProgram(run.settings);
  try {
    await program.ready;
    const rows = await lastWords(run, await drained(run));
    const { lost, waits } = town.met();
    const numbers = Array.from({ length: run.asked }, (_, at) => numberOf(at));
    const found = judge({ told: town.told(), rows, numbers, kills, lost });
    const problems = [...found.problems, ...(await showsMissing(run, rows))];
    return { ...found, problems, kills, messages: run.asked, lost, waits, seconds: (performance.now() - began) / 1000 };
  } finally {
    await program.kill();
  }
}

/** Runs the whole program against both fakes, kills it again and again while people ask, and says what came of it. */
export async function crash(options: CrashOptions): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "duban-crash-"));
  const chance = random(options.seed);
  const town = await openTown(peopleFor(options.messages), chance);
  const data = join(folder, "data");
  try {
    return await live({ ...options, town, chance, data, settings: settingsFor(town.telegram, town.slack, data), asked: 0 });
  } finally {
    await town.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures of a run in one line. */
export function inOneLine({ kills, messages, lost, waits, answered, unknown, announced, problems, seconds }: Report): string {
  return (
    `crash: ${kills} kills, ${messages} messages, ${lost} answers lost, ${waits} times told to wait; ${answered} answered, ` +
    `${unknown} unknown (at most ${kills + lost}), ${announced} of them told of by the next message, ${problems.length} problems; ${seconds.toFixed(0)} s`
  );
}

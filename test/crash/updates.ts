import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../src/clock.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { until } from "../contract/recording-core.ts";
import { createFakeSlack, type FakeSlack } from "../fakes/slack.ts";
import { startFakeTelegram, type FakeTelegram } from "../fakes/telegram.ts";
import { quartersBefore, RATED, schoolAt, settleCity } from "../tools/city.ts";
import { settingsFor, startProgram } from "../tools/program.ts";
import { random, type Random } from "../tools/random.ts";
import { judgeRecords, readRecords } from "./records.ts";
import { createReporter, slackDesk, telegramDesk, type Desk, type Reporter, type Update } from "./reporters.ts";
import { readAccount } from "./rows.ts";

export interface UpdatesOptions {
  kills: number;
  principals: number;
  /** How many figures each of them reports; more than four would be more messages than a person may write in a minute. */
  each: number;
  seed: number;
}

export interface UpdatesReport {
  kills: number;
  confirmed: number;
  unknown: number;
  repeated: number;
  seconds: number;
  /** Everything that must not be; empty where all is well. */
  problems: string[];
}

const LOOK = 50;
const ACCOUNT_EVERY = 8;
const DRAIN_MS = 120_000;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Figures that are all different, each for a place and an indicator of its own. */
function updatesOf(principal: number, each: number): Update[] {
  const [quarter] = quartersBefore(systemClock().today(), 1);
  return RATED.slice(0, each).map(({ code, names }, at) => ({
    school: schoolAt(principal),
    indicator: code,
    name: names.zh,
    period: quarter?.code ?? "",
    value: 20 + (principal * each + at) / 10,
  }));
}

interface Run extends UpdatesOptions {
  chance: Random;
  settings: Record<string, string>;
  data: string;
  reporters: Reporter[];
  /** So many of the principals have begun. */
  begun: number;
}

/** Whether the program has nothing left to do for anybody. */
function quiet({ data }: Run, telegram: FakeTelegram, slack: FakeSlack): boolean {
  if (telegram.updates.waiting.length > 0 || slack.envelopes.some(({ acknowledged }) => !acknowledged)) return false;
  const account = readAccount(data);
  return account?.unhandled === 0 && account.rows.every(({ state }) => state !== "waiting" && state !== "sending");
}

/** The program lives for a moment, while more and more principals are at work. */
async function round(run: Run, kill: number): Promise<void> {
  const { chance, reporters, kills } = run;
  const program = startProgram(run.settings);
  run.begun = Math.ceil((reporters.length * kill) / kills);
  if (chance.below(8) === 0) await sleep(chance.below(600));
  else {
    await program.ready;
    await sleep(chance.below(2_000));
  }
  await program.kill();
}

async function verified(settings: Record<string, string>): Promise<string[]> {
  const check = startProgram(settings, { args: ["audit", "verify"] });
  const code = await new Promise<number | null>((resolve) => check.child.once("exit", resolve));
  return code === 0 ? [] : [`the audit does not hold: ${check.output()}`];
}

async function live(run: Run, updates: Update[], looking: () => boolean): Promise<string[]> {
  for (let kill = 1; kill <= run.kills; kill += 1) await round(run, kill);
  const program = startProgram(run.settings);
  try {
    await program.ready;
    const all = await until("the last figure", looking, DRAIN_MS).catch(() => false);
    const late = all
      ? []
      : run.reporters.flatMap((one, at) => (one.done ? [] : [`principal ${at} waits after ${one.read.length} figures`]));
    await program.stop();
    return [...late, ...judgeRecords(updates, run.reporters, readRecords(run.data), run.kills), ...(await verified(run.settings))];
  } finally {
    await program.kill();
  }
}

async function prepare(data: string, desks: Desk[]): Promise<void> {
  mkdirSync(data, { mode: 0o700 });
  const store = await openStore(join(data, "duban.db"), { now: Date.now });
  await settleCity(store, { schools: desks.length, indicators: RATED, accounts: desks.map(({ account }) => account) });
  await store.close();
}

/** Principals report and confirm while the whole program is killed again and again; says what came of it. */
export async function crashUpdates(options: UpdatesOptions): Promise<UpdatesReport> {
  const { principals, each, kills } = options;
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "duban-crash-"));
  const data = join(folder, "data");
  const chance = random(options.seed);
  const telegram = await startFakeTelegram();
  const slack = await createFakeSlack();
  const desks = Array.from({ length: principals }, (_, at) => (at % 2 === 0 ? telegramDesk(telegram) : slackDesk(slack, `U0P${at}`)));
  await prepare(data, desks);
  const lists = desks.map((_, at) => updatesOf(at, each));
  const reporters = desks.map((desk, at) => createReporter(desk, lists[at] ?? [], () => chance.below(4) === 0));
  const run: Run = { ...options, chance, data, reporters, begun: 0, settings: settingsFor(telegram, slack, data) };
  let looks = 0;
  let nothing = false;
  const look = (): void => {
    // The account is a file to be read: not at every look.
    if (looks % ACCOUNT_EVERY === 0) nothing = quiet(run, telegram, slack);
    looks += 1;
    for (const reporter of reporters.slice(0, run.begun)) reporter.act(nothing);
  };
  const looking = setInterval(look, LOOK);
  try {
    const problems = await live(run, lists.flat(), () => reporters.every(({ done }) => done) && quiet(run, telegram, slack));
    const { unknown, observations } = readRecords(data);
    const repeated = reporters.reduce((sum, one) => sum + one.repeated, 0);
    return { kills, confirmed: observations.length, unknown, repeated, problems, seconds: (performance.now() - began) / 1000 };
  } finally {
    clearInterval(looking);
    await telegram.goDown();
    await slack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures of a run in one line. */
export function updatesInOneLine({ kills, confirmed, unknown, repeated, problems, seconds }: UpdatesReport): string {
  return (
    `updates: ${kills} kills, ${confirmed} confirmed figures on record, ${unknown} answers unknown, ${repeated} messages said again, ` +
    `${problems.length} problems; ${seconds.toFixed(0)} s`
  );
}

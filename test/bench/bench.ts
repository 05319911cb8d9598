import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { city } from "./city.ts";
import { durable as measureDurable } from "./durable.ts";
import type { LargeRow } from "./large.ts";
import type { TableRow } from "./table.ts";
import { planning } from "./planning.ts";
import { oversight } from "./oversight.ts";
import { overviewPage } from "./overview-page.ts";
import { rate } from "./rate.ts";
import { median, percentile, warmTimes } from "./times.ts";
import type { UpdateRow } from "./updates.ts";
import { compile, readPlan } from "../../knowledge/index.ts";
import { until } from "../contract/recording-core.ts";
import { createFakeSlack } from "../fakes/slack.ts";
import { startFakeTelegram } from "../fakes/telegram.ts";
import { settingsFor, startProgram } from "../tools/program.ts";

const RUNS = 5;
const FLAGS = ["--max-semi-space-size=4"];
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

const rows: [name: string, measured: string, aim: string][] = [];

function seed(): void {
  const knowledge = compile(readPlan(readFileSync(file("../../knowledge/plans/seed.txt"))));
  const runs = Array.from({ length: RUNS }, () => warmTimes(knowledge).map(({ time }) => time));
  rows.push(["seed, understanding + answer, median", ms(median(runs.map(median))), "1 ms"]);
  rows.push(["seed, understanding + answer, p99", ms(median(runs.map((times) => percentile(times, 0.99)))), "10 ms"]);
}

/** Reminders of a whole year, planned from nothing. */
function reminders(): void {
  const runs = Array.from({ length: RUNS }, planning);
  const [first] = runs;
  rows.push([
    `reminders of ${first?.obligations} obligations planned (${first?.fires} fires)`,
    ms(median(runs.map((run) => run.ms))),
    "1000 ms",
  ]);
}

type Apart = LargeRow | TableRow | UpdateRow;

function shown({ value, unit }: Pick<Apart, "value" | "unit">): string {
  if (unit === "ms") return ms(value);
  if (unit === "MB") return `${value.toFixed(0)} MB`;
  return unit === "/s" ? `${value.toFixed(0)} / s` : `× ${value.toFixed(2)}`;
}

/** What needs much memory, or is compared as a process, is measured in one of its own, started as the product is. */
function apart(name: "large.ts" | "table.ts" | "updates.ts"): void {
  const run = spawnSync(process.execPath, [...FLAGS, file(name)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (run.status !== 0) throw new Error(`the run of ${name} failed`);
  for (const row of JSON.parse(run.stdout) as Apart[]) rows.push([row.name, shown(row), row.aim]);
}

/** From node's start until it listens, and the resident memory two seconds later. */
async function start(settings: Record<string, string>, listens: () => unknown): Promise<{ time: number; memory: number }> {
  const began = performance.now();
  const program = startProgram({ ...settings, DUBAN_DATA: data }, { flags: FLAGS });
  await program.ready;
  await until("the platforms", listens);
  const time = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.child.pid}/status`, "utf8"))?.[1];
  await program.stop();
  return { time, memory: Number(kilobytes) / 1024 };
}

async function starts(name: string, memory: string, begin: () => Promise<{ time: number; memory: number }>): Promise<void> {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await begin());
  rows.push([`start to listening, ${name}`, ms(median(runs.map(({ time }) => time))), "2000 ms"]);
  rows.push([`idle memory (RSS), ${name}`, `${median(runs.map(({ memory }) => memory)).toFixed(0)} MB`, memory]);
}

/** Until Telegram was asked for messages and Slack's socket is open. */
async function startWithBoth(): Promise<{ time: number; memory: number }> {
  const telegram = await startFakeTelegram();
  const slack = await createFakeSlack();
  const listens = (): boolean => slack.sockets() === 1 && telegram.calls.some(({ method }) => method === "getUpdates");
  const measured = await start(settingsFor(telegram, slack, data), listens);
  await telegram.goDown();
  await slack.stop();
  return measured;
}

async function limited(): Promise<void> {
  for (const { name, value, unit, aim } of await rate()) rows.push([name, unit === "%" ? `${value.toFixed(1)} %` : `${value}`, aim]);
}

/** Events on their way through inbox and outbox, written through to the disk of this machine. */
async function durable(): Promise<void> {
  for (const { name, value, unit, aim } of await measureDurable()) {
    const measured = unit === "ms" ? ms(value) : unit === "/s" ? `${value.toFixed(0)} / s` : `× ${value.toFixed(2)}`;
    rows.push([name, measured, aim]);
  }
}

/** Reports, from a principal's line to its row on record. */
async function reports(): Promise<void> {
  apart("updates.ts");
  for (const { name, value, aim } of await city()) rows.push([name, ms(value), aim]);
}

const data = mkdtempSync(join(tmpdir(), "duban-bench-"));
seed();
reminders();
for (const { name, value, aim } of [...(await oversight()), ...(await overviewPage())]) rows.push([name, ms(value), aim]);
await durable();
apart("large.ts");
apart("table.ts");
await reports();
await limited();
await starts("the web alone", "150 MB", () => start({}, () => true));
await starts("with Telegram and Slack", "220 MB", startWithBoth);
rmSync(data, { recursive: true });

console.log(`Node ${process.version}; medians of ${RUNS} runs; ratios are against Duban in the same run\n`);
for (const [name, measured, aim] of rows)
  console.log(`${name.padEnd(62)} ${measured.padStart(10)}   ${aim === "" ? "" : aim.startsWith("at") ? aim : `at most ${aim}`}`);

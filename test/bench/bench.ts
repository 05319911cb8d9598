import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { durable as measureDurable } from "./durable.ts";
import type { LargeRow } from "./large.ts";
import { median, percentile, warmTimes } from "./times.ts";
import { compile, readPlan } from "../../knowledge/index.ts";

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

/** The large plan is read in a process of its own, so that its memory is its own. */
function large(): void {
  const run = spawnSync(process.execPath, [...FLAGS, file("large.ts")], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (run.status !== 0) throw new Error("the run on the large plan failed");
  for (const row of JSON.parse(run.stdout) as LargeRow[])
    rows.push([
      row.name,
      row.unit === "ms" ? ms(row.value) : row.unit === "MB" ? `${row.value.toFixed(0)} MB` : `× ${row.value.toFixed(1)}`,
      row.aim,
    ]);
}

/** From node's start to the line that says where the page is, and the resident memory two seconds later. */
async function start(): Promise<{ time: number; memory: number }> {
  const began = performance.now();
  const server = spawn(process.execPath, [...FLAGS, file("../../src/start.mjs"), "start"], {
    env: { ...process.env, PORT: "0", DUBAN_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => server.stdout.once("data", resolve));
  const time = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1];
  server.kill();
  await new Promise((resolve) => server.once("exit", resolve));
  return { time, memory: Number(kilobytes) / 1024 };
}

/** Events on their way through inbox and outbox, written through to the disk of this machine. */
async function durable(): Promise<void> {
  for (const { name, value, unit, aim } of await measureDurable()) {
    const measured = unit === "ms" ? ms(value) : unit === "/s" ? `${value.toFixed(0)} / s` : `× ${value.toFixed(2)}`;
    rows.push([name, measured, aim]);
  }
}

const data = mkdtempSync(join(tmpdir(), "duban-bench-"));
seed();
await durable();
large();
const starts = [];
for (let run = 0; run < RUNS; run += 1) starts.push(await start());
rmSync(data, { recursive: true });
rows.push(["start to listening", ms(median(starts.map(({ time }) => time))), "2000 ms"]);
rows.push(["idle memory (RSS)", `${median(starts.map(({ memory }) => memory)).toFixed(0)} MB`, "150 MB"]);

console.log(`Node ${process.version}; medians of ${RUNS} runs; ratios are against Duban in the same run\n`);
for (const [name, measured, aim] of rows)
  console.log(`${name.padEnd(62)} ${measured.padStart(10)}   ${aim === "" ? "" : aim.startsWith("at") ? aim : `at most ${aim}`}`);

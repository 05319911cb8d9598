import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { ask } from "../../knowledge/index.ts";
import { createBot } from "../../src/bot/bot.ts";
import type { Inbound } from "../../src/chat/event.ts";
import { systemClock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { platform } from "../tools/platform.ts";
import { seed } from "../tools/seed.ts";
import { median, percentile, QUESTIONS } from "./times.ts";

const EVENTS = 600;
const RUNS = 5;
const BATCH = 100;
const clock = systemClock();

/** Figures of the way from an event to its answer, everything written through to the disk. */
export interface DurableRow {
  name: string;
  value: number;
  unit: "times" | "ms" | "/s";
  aim: string;
}

function eventAt(at: number, run: string): Inbound {
  const text = QUESTIONS[at % QUESTIONS.length] ?? "";
  const person = `p${at}`;
  const came = {
    platform: "fake",
    key: `${run}:${at}`,
    person,
    conversation: person,
    private: true,
    shared: null,
    message: `${at}`,
    lang: null,
  };
  return { ...came, type: "text", text, edited: false };
}

/** The least that could be done with the same promise: the same rows in the same two commits around the answer, and nothing else. */
async function bare(file: string): Promise<number> {
  await (await openStore(file, { now: () => clock.now() })).close();
  const database = new Database(file);
  database.pragma("synchronous = FULL");
  const take = database.prepare(
    "INSERT INTO inbox(platform, key, conversation, person, body, at, state) VALUES ('fake', ?, ?, ?, ?, ?, 'new')",
  );
  const talk = database.prepare("INSERT INTO conversation VALUES ('fake', ?, ?, 'zh', ?, ?, ?, ?)");
  const token = database.prepare("INSERT INTO token VALUES (?, ?, ?, 'zh', ?, ?, NULL)");
  const put = database.prepare(
    "INSERT INTO outbox(key, platform, conversation, person, kind, body, answers, bulk, trace, at, state, not_before, attempts) VALUES (?, 'fake', ?, ?, 'send', ?, ?, 0, '', ?, 'waiting', 0, 0)",
  );
  const done = database.prepare("UPDATE inbox SET state = 'done', body = '' WHERE number = ?");
  const finish = database.transaction((number: number | bigint, event: Inbound, { answer, memory }: ReturnType<typeof ask>) => {
    const { key, person, conversation, message } = event;
    const behind = JSON.stringify({
      answer: key,
      lines: answer.trace,
      cited: answer.citations.map(({ section, start, end }) => ({ section, start, end })),
    });
    const tokens = ["source", "why"].map((name) => `${clock.now()}${name}${key}`);
    for (const one of tokens) token.run(one, person, clock.now(), behind, key);
    talk.run(conversation, person, JSON.stringify(memory), behind, JSON.stringify(tokens), clock.now());
    put.run(`${key}:reply`, conversation, person, JSON.stringify([answer.blocks, answer.citations, tokens]), message, clock.now());
    done.run(number);
  });
  const began = performance.now();
  for (let at = 0; at < EVENTS; at += 1) {
    const event = eventAt(at, "bare");
    const { lastInsertRowid } = take.run(event.key, event.conversation, event.person, JSON.stringify(event), clock.now());
    finish(lastInsertRowid, event, ask(seed, event.type === "text" ? event.text : "", { today: clock.today(), memory: null }));
  }
  const rate = EVENTS / ((performance.now() - began) / 1000);
  database.close();
  return rate;
}

async function ours(file: string): Promise<number> {
  const store = await openStore(file, { now: () => clock.now() });
  let handled = 0;
  let all = (): void => {};
  const finished = new Promise<void>((resolve) => (all = resolve));
  const answered = (): void => void ((handled += 1) === EVENTS && all());
  const meter = { received() {}, answered, attempted() {} };
  const { handle } = createBot({ knowledge: seed, clock });
  // No sender: what is measured ends with the row in the outbox.
  const delivery = createDelivery({ store, handle, adapters: [], clock, log: () => {}, meter });
  await delivery.start();
  const core = delivery.coreFor(platform());
  const began = performance.now();
  for (let at = 0; at < EVENTS; at += 1) await core.receive([eventAt(at, "ours")]);
  await finished;
  const rate = EVENTS / ((performance.now() - began) / 1000);
  await delivery.stop();
  await store.close();
  return rate;
}

async function intake(file: string): Promise<number> {
  const store = await openStore(file, { now: () => clock.now() });
  const put = (events: Inbound[]) => store.transaction((tx) => tx.inbox.put(events, clock.now()));
  const batch = (run: string) => Array.from({ length: BATCH }, (_, at) => eventAt(at, run));
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const first = performance.now();
    for (const event of batch(`single ${run}`)) await put([event]);
    const second = performance.now();
    await put(batch(`together ${run}`));
    ratios.push((second - first) / (performance.now() - second));
  }
  await store.close();
  return median(ratios.slice(1));
}

async function latency(file: string): Promise<number> {
  const store = await openStore(file, { now: () => clock.now() });
  const fake = platform();
  const delivery = createDelivery({ store, handle: createBot({ knowledge: seed, clock }).handle, adapters: [fake], clock, log: () => {} });
  await (
    await delivery.start()
  ).ready;
  const times: number[] = [];
  for (let at = 0; at < EVENTS; at += 1) {
    const sent = new Promise<void>((resolve) => (fake.after = () => resolve()));
    const began = performance.now();
    await fake.core.receive([eventAt(at, "latency")]);
    await sent;
    times.push(performance.now() - began);
  }
  await delivery.stop();
  await store.close();
  return percentile(times.slice(EVENTS / 4), 0.95);
}

/** Measures the durable way in a folder of its own, the bare loop and ours in turn. */
export async function durable(): Promise<DurableRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "duban-bench-"));
  const file = (name: string): string => join(folder, `${name}.db`);
  const pairs: { bare: number; ours: number }[] = [];
  // The first run of each only warms up.
  await bare(file("warm-bare"));
  await ours(file("warm-ours"));
  for (let run = 0; run < RUNS; run += 1) pairs.push({ bare: await bare(file(`bare${run}`)), ours: await ours(file(`ours${run}`)) });
  const together = await intake(file("intake"));
  const p95 = await latency(file("latency"));
  rmSync(folder, { recursive: true });
  return [
    { name: "durable events, inbox to outbox row", value: median(pairs.map(({ ours }) => ours)), unit: "/s", aim: "" },
    {
      name: "the same against a bare loop that writes the same rows",
      value: median(pairs.map(({ bare, ours }) => ours / bare)),
      unit: "times",
      aim: "at least 0.7",
    },
    { name: `intake, ${BATCH} events together against one by one`, value: together, unit: "times", aim: "at least 5" },
    { name: "reply latency on our side, warm, p95", value: p95, unit: "ms", aim: "20 ms" },
  ];
}

if (import.meta.main) for (const { name, value, unit, aim } of await durable()) console.log(name, value.toFixed(2), unit, aim);

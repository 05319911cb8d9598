import { rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBot } from "../../src/bot/bot.ts";
import type { Inbound } from "../../src/chat/event.ts";
import { systemClock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Store, Tx } from "../../src/store/store.ts";
import { quartersBefore, RATED, schoolAt, settleCity } from "../tools/city.ts";
import { platform } from "../tools/platform.ts";
import { seed } from "../tools/seed.ts";
import { percentile } from "./times.ts";

const SCHOOLS = 1_000;
const QUARTERS = 12;
/** Principals who write, each for the first time since the start and then again; each stays below what may be written in a minute. */
const ASKED = 150;
const clock = systemClock();

/** How long a principal of a large city waits for us. */
export interface CityRow {
  name: string;
  value: number;
  unit: "ms";
  aim: string;
}

async function load({ work }: Tx, school: number, periods: readonly string[]): Promise<void> {
  for (const [at, { code }] of RATED.entries())
    for (const [back, period] of periods.entries()) {
      const said = { school: schoolAt(school), indicator: code, period, revision: 1, operation: "set" as const };
      const value = 50 + ((school + at + back) % 400) / 10;
      const who = { of: null, reverts: null, reason: null, by: `p${school}`, onBehalfOf: null, event: `load:${school}` };
      await work.figures.add({ ...said, value, ...who, occurredAt: 1, recordedAt: 1, lateDays: 0, copied: false });
    }
}

/** The city with everything reported but the newest quarter. */
async function loaded(store: Store): Promise<void> {
  const accounts = Array.from({ length: SCHOOLS }, (_, at) => ({ platform: "fake", user: `u${at}` }));
  await settleCity(store, { schools: SCHOOLS, indicators: RATED, accounts });
  const periods = quartersBefore(clock.today(), QUARTERS + 1).slice(1);
  const codes = periods.map(({ code }) => code);
  for (let school = 0; school < SCHOOLS; school += 1) await store.transaction((tx) => load(tx, school, codes));
}

/** From the moment that a message is handed over until its answer stands in the outbox. */
function timed(store: Store): {
  begin: () => Promise<void>;
  ask: (who: number, text: string) => Promise<number>;
  end: () => Promise<void>;
} {
  let count = 0;
  let outcome: (kind: string) => void = () => {};
  const answered = (_platform: string, kind: string): void => outcome(kind);
  const { handle } = createBot({ knowledge: seed, clock });
  const meter = { received() {}, answered, attempted() {} };
  const delivery = createDelivery({ store, handle, adapters: [], clock, log: () => {}, meter });
  return {
    begin: async () => void (await delivery.start()),
    async ask(who, text) {
      count += 1;
      const person = `u${who}`;
      const came = { platform: "fake", key: `c${count}`, person, conversation: person, private: true, shared: null };
      const event: Inbound = { ...came, message: `${count}`, lang: null, type: "text", text, edited: false };
      const done = new Promise<string>((resolve) => (outcome = resolve));
      const began = performance.now();
      await delivery.coreFor(platform()).receive([event]);
      const kind = await done;
      const time = performance.now() - began;
      if (kind !== "report" && kind !== "mine") throw new Error(`"${text}" was answered as ${kind}`);
      return time;
    },
    end: () => delivery.stop(),
  };
}

/** Measures a principal's confirm card and own reports with every school's figures of three years on record. */
export async function city(): Promise<CityRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "duban-bench-"));
  const store = await openStore(join(folder, "city.db"), { now: () => clock.now() });
  await loaded(store);
  const { begin, ask, end } = timed(store);
  await begin();
  const [newest] = quartersBefore(clock.today(), 1);
  const line = (at: number): string => `${RATED[at % RATED.length]?.names.zh} 61.${at % 10}% ${newest?.code}`;
  const [first, card, mine]: number[][] = [[], [], []];
  await ask(SCHOOLS - 1, line(0));
  for (let at = 0; at < ASKED; at += 1) {
    first?.push(await ask(at, line(at)));
    card?.push(await ask(at, line(at + 1)));
    mine?.push(await ask(at, "我的"));
  }
  await end();
  await store.close();
  rmSync(folder, { recursive: true });
  const p95 = (times: number[] = []): number => percentile(times, 0.95);
  return [
    { name: "1,000 schools: confirm card, first message of a person, p95", value: p95(first), unit: "ms", aim: "50 ms" },
    { name: "1,000 schools: confirm card, p95", value: p95(card), unit: "ms", aim: "50 ms" },
    { name: "1,000 schools: own reports, p95", value: p95(mine), unit: "ms", aim: "50 ms" },
  ];
}

if (import.meta.main) for (const { name, value, unit, aim } of await city()) console.log(name, value.toFixed(1), unit, aim);

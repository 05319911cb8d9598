import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { createBot } from "../../src/bot/bot.ts";
import type { Card } from "../../src/chat/card.ts";
import type { Inbound } from "../../src/chat/event.ts";
import { systemClock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { traceOf } from "../../src/delivery/fault.ts";
import type { Log } from "../../src/log.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { quartersBefore, RATED, schoolAt, settleCity } from "../tools/city.ts";
import { platform } from "../tools/platform.ts";
import { seed } from "../tools/seed.ts";
import { median } from "./times.ts";

const PRINCIPALS = 75;
/** Figures of each; two messages a figure, and nobody writes more than ten a minute. */
const EACH = 4;
const RUNS = 3;
const clock = systemClock();
const indicators = RATED.slice(0, EACH);
const period = quartersBefore(clock.today(), 1)[0]?.code ?? "";

/** Figures of the way from a reported line to its row on record, everything written through to the disk. */
export interface UpdateRow {
  name: string;
  value: number;
  unit: "times" | "/s";
  aim: string;
}

interface Update {
  who: number;
  code: string;
  text: string;
  value: number;
}

const UPDATES: Update[] = indicators.flatMap(({ code, names }, at) =>
  Array.from({ length: PRINCIPALS }, (_, who) => {
    const value = 40 + ((who + at) % 200) / 10;
    return { who, code, text: `${names.zh} ${value}% ${period}`, value };
  }),
);

async function filled(file: string) {
  const store = await openStore(file, { now: () => clock.now() });
  const accounts = Array.from({ length: PRINCIPALS }, (_, at) => ({ platform: "fake", user: `u${at}` }));
  await settleCity(store, { schools: PRINCIPALS, indicators, accounts });
  return store;
}

function came(who: number) {
  const person = `u${who}`;
  return { platform: "fake", key: randomUUID(), person, conversation: person, private: true, shared: null, message: "1", lang: null };
}

/** The least that could be done with the same promise: the same rows in the same four commits for a figure, and nothing else. */
async function bare(file: string): Promise<number> {
  await (await filled(file)).close();
  const database = new Database(file);
  database.pragma("synchronous = FULL");
  const take = database.prepare(
    "INSERT INTO inbox(platform, key, conversation, person, body, at, state) VALUES ('fake', ?, ?, ?, ?, ?, 'new')",
  );
  const talk = database.prepare("INSERT OR REPLACE INTO conversation VALUES ('fake', ?, ?, 'zh', 'null', 'null', ?, ?)");
  const token = database.prepare("INSERT INTO token VALUES (?, ?, ?, 'zh', ?, ?, NULL)");
  const used = database.prepare("UPDATE token SET used = ? WHERE token = ?");
  const put = database.prepare(
    "INSERT INTO outbox(key, platform, conversation, person, kind, body, answers, bulk, trace, at, state, not_before, attempts) VALUES (?, 'fake', ?, ?, 'send', ?, '1', 0, '', ?, 'waiting', 0, 0)",
  );
  const done = database.prepare("UPDATE inbox SET state = 'done', body = '' WHERE number = ?");
  const keep = database.prepare("INSERT INTO report_card VALUES (?, ?, 'fake', ?, ?, ?, ?, ?, NULL)");
  const confirm = database.prepare("UPDATE report_card SET used_for = ? WHERE id = ?");
  const observe = database.prepare(
    "INSERT INTO observation(school, indicator, period, revision, operation, value, by, event, occurred_at, recorded_at, late_days, copied) VALUES (?, ?, ?, 1, 'set', ?, ?, ?, ?, ?, 0, 0)",
  );
  const words = database.prepare("INSERT INTO raw_words(hash, salt, words, at) VALUES (?, ?, ?, ?)");
  const audit = database.prepare("INSERT INTO audit VALUES (?, ?, ?, 'report', ?, ?, 'null', ?, ?, ?, ?)");
  const said = (card: string): string => JSON.stringify({ lang: "zh", parts: [{ type: "text", text: card.repeat(4) }], actions: [card] });
  const draw = database.transaction((inbox: number | bigint, { key, person }: Inbound, { text }: Update) => {
    keep.run(key, person, person, person, said(text), clock.now(), clock.now());
    token.run(`${key}t`, person, clock.now(), said(text), key);
    talk.run(person, person, said(text), clock.now());
    put.run(key, person, person, said(text), clock.now());
    done.run(inbox);
  });
  let seq = 0;
  const record = database.transaction(
    (inbox: number | bigint, card: string, { key, person }: Inbound, { who, code, text, value }: Update) => {
      used.run(key, `${card}t`);
      const { lastInsertRowid } = observe.run(schoolAt(who), code, period, value, `p${who}`, key, clock.now(), clock.now());
      words.run(key, key, text, clock.now());
      audit.run((seq += 1), clock.now(), `p${who}`, schoolAt(who), code, `${value}`, key, key, `${key}${seq}`);
      confirm.run(`[${lastInsertRowid}]`, card);
      token.run(`${key}u`, person, clock.now(), said(text), key);
      talk.run(person, person, said(text), clock.now());
      put.run(key, person, person, said(text), clock.now());
      done.run(inbox);
    },
  );
  const taken = (event: Inbound): number | bigint =>
    take.run(event.key, event.conversation, event.person, JSON.stringify(event), clock.now()).lastInsertRowid;
  const began = performance.now();
  for (const update of UPDATES) {
    const message: Inbound = { ...came(update.who), type: "text", text: update.text, edited: false };
    draw(taken(message), message, update);
    const press: Inbound = { ...came(update.who), type: "action", token: `${message.key}t` };
    record(taken(press), message.key, press, update);
  }
  const rate = UPDATES.length / ((performance.now() - began) / 1000);
  database.close();
  return rate;
}

/** A bot behind a delivery; what a person says resolves with the card once its event is handled and on the disk. */
async function opened(store: Store) {
  const bot = createBot({ knowledge: seed, clock });
  const cards = new Map<string, Card>();
  const ends = new Map<string, () => void>();
  const handle: typeof bot.handle = async (event, tx) => {
    const found = await bot.handle(event, tx);
    const [effect] = found.effects;
    if (effect && effect.type !== "file") cards.set(event.person, effect.card);
    return found;
  };
  const log: Log = (_, { trace } = {}) => ends.get(`${trace}`)?.();
  // No sender: what is measured ends with the row in the outbox.
  const delivery = createDelivery({ store, handle, adapters: [], clock, log });
  await delivery.start();
  const core = delivery.coreFor(platform());
  const said = async (event: Inbound): Promise<Card | undefined> => {
    const done = new Promise<void>((resolve) => ends.set(traceOf(event.platform, event.key), resolve));
    await core.receive([event]);
    await done;
    return cards.get(event.person);
  };
  return { delivery, said };
}

/** The figures of one principal after another. */
function* takenFrom(principals: Update[][]): Generator<Update> {
  for (let next = principals.shift(); next; next = principals.shift()) yield* next;
}

/** So many principals report at the same time, each waiting for each answer. */
async function ours(file: string, abreast: number): Promise<number> {
  const store = await filled(file);
  const { delivery, said } = await opened(store);
  const principals = Array.from({ length: PRINCIPALS }, (_, who) => UPDATES.filter((update) => update.who === who));
  const reporting = async (): Promise<void> => {
    for (const update of takenFrom(principals)) {
      const shown = await said({ ...came(update.who), type: "text", text: update.text, edited: false });
      await said({ ...came(update.who), type: "action", token: shown?.actions[0]?.token ?? "" });
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: abreast }, reporting));
  const rate = UPDATES.length / ((performance.now() - began) / 1000);
  await delivery.stop();
  const on = await store.transaction(({ work }) => work.figures.heads(Array.from({ length: PRINCIPALS }, (_, at) => schoolAt(at))));
  await store.close();
  if (on.length !== UPDATES.length) throw new Error(`${on.length} of ${UPDATES.length} figures are on record`);
  return rate;
}

/** Measures confirmed figures, the bare loop and ours in turn: with all principals at work, and with one at a time. */
async function updates(): Promise<UpdateRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "duban-bench-"));
  const file = (name: string): string => join(folder, `${name}.db`);
  // The first run of each only warms up.
  await bare(file("warm-bare"));
  await ours(file("warm-ours"), PRINCIPALS);
  const runs: { bare: number; crowd: number; alone: number }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push({
      bare: await bare(file(`bare${run}`)),
      crowd: await ours(file(`crowd${run}`), PRINCIPALS),
      alone: await ours(file(`alone${run}`), 1),
    });
  rmSync(folder, { recursive: true });
  const against = "against a bare loop that writes the same rows";
  return [
    { name: `durable confirmed updates, ${PRINCIPALS} at work`, value: median(runs.map(({ crowd }) => crowd)), unit: "/s", aim: "" },
    { name: `the same ${against}`, value: median(runs.map(({ bare, crowd }) => crowd / bare)), unit: "times", aim: "at least 0.6" },
    { name: `one at a time ${against}`, value: median(runs.map(({ bare, alone }) => alone / bare)), unit: "times", aim: "" },
  ];
}

console.log(JSON.stringify(await updates()));

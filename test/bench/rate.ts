import { createTelegramAdapter } from "../../adapters/telegram/adapter.ts";
import { createBot } from "../../src/bot/bot.ts";
import { systemClock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { startFakeTelegram, TELEGRAM_RATE } from "../fakes/telegram.ts";
import { until } from "../contract/recording-core.ts";
import { seed } from "../tools/seed.ts";
import { median, QUESTIONS } from "./times.ts";

const RUNS = 5;
const CHATS = 150;
/** What one busy chat is sent after that. */
const IN_ONE = 6;

/** How much of a limited platform's rate is used, and how often it had to say wait. */
export interface RateRow {
  name: string;
  value: number;
  unit: "%" | "times";
  aim: string;
}

interface Used {
  all: number;
  one: number;
  refused: number;
}

/** Messages a second between the first and the last of them. */
function rateOf(times: number[]): number {
  return (times.length - 1) / (((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000);
}

/** A real adapter and a real bot on a Telegram that holds to its limits; more is asked than may be answered at once. */
async function run(): Promise<Used> {
  const fake = await startFakeTelegram({ rate: TELEGRAM_RATE });
  const clock = systemClock();
  const store = await openStore(":memory:", { now: () => clock.now() });
  const adapter = createTelegramAdapter({ token: fake.token, api: fake.api, webhook: null });
  const delivery = createDelivery({
    store,
    handle: createBot({ knowledge: seed, clock }).handle,
    adapters: [adapter],
    clock,
    log: () => {},
  });
  const people = Array.from({ length: CHATS }, () => fake.person());
  for (const [at, person] of people.entries()) person.says(QUESTIONS[at % 7] ?? "");
  await (
    await delivery.start()
  ).ready;
  const { shown } = fake.world;
  await until("an answer in each chat", () => shown.length >= CHATS, 60_000);
  for (let at = 0; at < IN_ONE; at += 1) people[0]?.says(QUESTIONS[at] ?? "");
  await until("all answers in the busy chat", () => shown.length >= CHATS + IN_ONE, 60_000);
  await delivery.stop();
  await store.close();
  await fake.goDown();
  const [all, one] = [shown.slice(0, CHATS), shown.slice(CHATS)].map((part) => part.map(({ at }) => at));
  return {
    all: rateOf(all ?? []) / TELEGRAM_RATE.perSecond,
    one: rateOf(one ?? []) / (1000 / TELEGRAM_RATE.chatMs),
    refused: fake.limiter.refused,
  };
}

/** Medians of five runs; of the refusals, the worst. */
export async function rate(): Promise<RateRow[]> {
  const runs: Used[] = [];
  for (let at = 0; at < RUNS; at += 1) runs.push(await run());
  const share = (of: "all" | "one"): number => median(runs.map((one) => one[of])) * 100;
  return [
    { name: "of a platform's 30 messages a second used", value: share("all"), unit: "%", aim: "at least 95 %" },
    { name: "of a chat's message a second used", value: share("one"), unit: "%", aim: "at least 95 %" },
    { name: "told to wait meanwhile, in the worst run", value: Math.max(...runs.map(({ refused }) => refused)), unit: "times", aim: "1" },
  ];
}

if (import.meta.main) for (const { name, value, unit, aim } of await rate()) console.log(name, value.toFixed(1), unit, aim);

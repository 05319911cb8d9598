import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createReminders } from "../../src/bot/work/remind/tick.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { takeFolder } from "../../src/store/folder.ts";
import { openFolderStore } from "../../src/store/open.ts";
import { echo } from "./desk.ts";
import { standingClock } from "./clock.ts";
import { platform } from "./platform.ts";
import { FIRST, isNoon, LAST, nextStep, reportUpTo, settleCity, ZONE } from "./quarter.ts";
import { random } from "./random.ts";
import { seed } from "./seed.ts";
import { settle } from "./settle.ts";

// A program of its own: it lives through a quarter on a clock that stands where it is put, and may die at any instant. What people see
// stands in a ledger, the answers that were lost in another, and the clock in a file, so that the next run goes on from there.
const [folder = "", schools = "30", chanceSeed = "1", last = String(LAST)] = process.argv.slice(2);
const [count, until] = [Number(schools), Number(last)];
const [ledger, lost, time] = ["ledger", "lost", "time"].map((name) => join(folder, name)) as [string, string, string];
const clock = standingClock(new Date(existsSync(time) ? Number(readFileSync(time, "utf8")) : FIRST).toISOString());
const held = takeFolder(join(folder, "data"));
const store = await openFolderStore(held, () => clock.now());
const chance = random(Number(chanceSeed));
const fake = platform("fake", { limits: { perSecond: Infinity, conversationMs: 0 } });
fake.send = async ({ number, conversation }) => {
  await new Promise((resolve) => setImmediate(resolve));
  if (chance.below(100) < 3) throw new DeliveryError("rate", "slow down", { retryAfterMs: 1_000 });
  const key = (await store.transaction((tx) => tx.outbox.read(number)))?.key ?? "";
  appendFileSync(ledger, `${key} ${conversation} ${clock.now()}\n`);
  await new Promise((resolve) => setImmediate(resolve));
  if (chance.below(200) === 0) {
    appendFileSync(lost, `${number}\n`);
    throw new DeliveryError("unknown", "the answer was lost");
  }
  return String(number);
};
await settleCity(store, count, fake.name);
const tick = createReminders({ knowledge: seed, clock, zone: ZONE, channels: [{ name: fake.name, speaksFirst: true, perSecond: 25 }] });
const delivery = createDelivery({ store, handle: echo, tick, adapters: [fake], clock, log: () => {} });
await delivery.start();
process.stdout.write("ready\n");

/** What is still to come at this instant: something to be sent or decided, or only word of how messages ended. */
const waits = (): Promise<"sending" | "settling" | null> =>
  store.transaction(async (tx) => {
    const open = (await tx.outbox.counts()).some(({ state }) => state === "waiting" || state === "sending");
    const next = await tx.work.reminders.fires.nextAt();
    if (open || (next !== null && next <= clock.now())) return "sending";
    return (await tx.work.reminders.fires.open()).length > 0 ? "settling" : null;
  });

while (clock.now() < until) {
  clock.pass(nextStep(clock.now()) - clock.now());
  await settle(5);
  // Until all that fell due is decided and sent, and its end is noted.
  for (let turns = 0; turns < 5_000; turns += 1) {
    const what = await waits();
    if (what === null) break;
    clock.pass(what === "settling" ? 61_000 : turns % 50 === 49 ? 20_000 : 100);
    await settle(5);
  }
  if (isNoon(clock.now())) await reportUpTo(store, count, clock.now());
  writeFileSync(`${time}.new`, String(clock.now()));
  renameSync(`${time}.new`, time);
  process.stdout.write("step\n");
}
await delivery.stop();
await store.close();
process.stdout.write("done\n");
process.exit(0);

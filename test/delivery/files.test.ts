import { expect, test } from "vitest";
import { DeliveryError, type DeliveryReason } from "../../src/chat/delivery-error.ts";
import type { Inbound } from "../../src/chat/event.ts";
import type { Fetched } from "../../src/chat/file.ts";
import { createDelivery, type Delivery } from "../../src/delivery/delivery.ts";
import type { Handle } from "../../src/delivery/worker.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { standingClock } from "../tools/clock.ts";
import { echo } from "../tools/desk.ts";
import { platform } from "../tools/platform.ts";
import { settle } from "../tools/settle.ts";

const said = (fetched: Fetched | null): string =>
  fetched === null ? "not fetched" : fetched.ok ? `${fetched.content.byteLength} bytes` : fetched.why;

/** Says what became of each file. */
const handle: Handle = async (event, tx, fetched) => {
  if (event.type !== "file") return echo(event, tx, fetched);
  const { platform, key, conversation, person } = event;
  const card = { lang: "zh" as const, parts: [{ type: "text" as const, text: `${event.name}: ${said(fetched)}` }], actions: [] };
  return {
    effects: [{ type: "send", key: `${key}:reply`, platform, conversation, person, card, answers: null, bulk: false }],
    outcome: "file",
  };
};

async function desk(holds: (reference: string, time: number) => Promise<Fetched>, kept?: Store) {
  const clock = standingClock("2022-09-01T01:00:00Z");
  const store = kept ?? (await openStore(":memory:", { now: () => clock.now() }));
  const fake = platform("fake", { can: { files: true } });
  const released: string[] = [];
  fake.holds = (reference) => holds(reference, fake.fetches.filter((one) => one === reference).length);
  fake.release = async (reference) => void released.push(reference);
  const wants = async (event: Inbound): Promise<boolean> => event.person === "anna";
  const log: string[] = [];
  const keep = (line: string, facts?: object): void => void log.push(`${line} ${JSON.stringify(facts)}`);
  const delivery: Delivery = createDelivery({ store, handle, wants, adapters: [fake], clock, log: keep, chance: () => 0.5 });
  await (
    await delivery.start()
  ).ready;
  const come = (
    of: { key: string; conversation?: string; person?: string } & ({ text: string } | { file: string; size?: number }),
  ): Inbound => {
    const { key, conversation = "one", person = "anna" } = of;
    const came = { platform: "fake", key, person, conversation, private: true, shared: null, lang: null, message: key };
    if ("text" in of) return { ...came, type: "text", text: of.text, edited: false };
    return { ...came, type: "file", name: of.file, size: of.size ?? null, reference: of.file, about: null };
  };
  const read = (): string[] => fake.seen.map(({ card }) => card.parts.map((part) => ("text" in part ? part.text : "")).join("|"));
  return { clock, store, fake, delivery, released, log, come, read };
}

const content = (size: number): Fetched => ({ ok: true, content: new Uint8Array(size) });

test("its conversation waits for a file and keeps its order; the others go on", async () => {
  let give: (fetched: Fetched) => void = () => {};
  const { fake, come, read, released } = await desk(() => new Promise((resolve) => (give = resolve)));
  await fake.core.receive([
    come({ key: "1", file: "a.csv" }),
    come({ key: "2", text: "after" }),
    come({ key: "3", text: "elsewhere", conversation: "two" }),
  ]);
  await settle();
  expect(read()).toEqual(["elsewhere"]);
  await fake.core.receive([come({ key: "4", text: "later" })]);
  give(content(7));
  await settle();
  expect(read()).toEqual(["elsewhere", "a.csv: 7 bytes", "after", "later"]);
  expect(released).toEqual(["a.csv"]);
});

test("what may pass is tried again with growing pauses, what will not is said at once", async () => {
  const throwing = (reason: DeliveryReason, retryAfterMs: number | null = null): Promise<Fetched> =>
    Promise.reject(new DeliveryError(reason, "no", { retryAfterMs }));
  const { fake, come, read, clock } = await desk((reference, time) => {
    if (reference === "flaky") return time < 3 ? throwing("unavailable") : Promise.resolve(content(3));
    if (reference === "limited") return time < 2 ? throwing("rate", 20_000) : Promise.resolve(content(4));
    if (reference === "down") return throwing("unavailable");
    if (reference === "broken") return Promise.reject(new Error("a fault of ours, with a secret"));
    return reference === "refused" ? throwing("refused") : Promise.resolve({ ok: false, why: "gone" });
  });
  const names = ["flaky", "limited", "down", "broken", "refused", "gone"];
  await fake.core.receive(names.map((file, at) => come({ key: file, file, conversation: `c${at}` })));
  await settle();
  for (let second = 0; second < 120; second += 1) {
    clock.pass(1_000);
    await settle(4);
  }
  expect(read().toSorted()).toEqual(["broken: away", "down: away", "flaky: 3 bytes", "gone: gone", "limited: 4 bytes", "refused: gone"]);
  expect(names.map((name) => fake.fetches.filter((one) => one === name).length)).toEqual([3, 2, 5, 5, 1, 1]);
});

test("a file that says it is too large, and one that nobody wants, are not fetched at all", async () => {
  const { fake, come, read, log } = await desk(async () => content(1));
  await fake.core.receive([
    come({ key: "1", file: "big.jpg", size: 10_000_001 }),
    come({ key: "2", file: "plan.docx", person: "cleo", conversation: "c" }),
  ]);
  await settle();
  expect(read().toSorted()).toEqual(["big.jpg: too large", "plan.docx: not fetched"]);
  expect(fake.fetches).toEqual([]);
  expect(log.join("\n")).not.toMatch(/big\.jpg|plan\.docx/);
});

test("stopped or killed while a file is on its way, the next start fetches it again and answers once, in order", async () => {
  const first = await desk(() => new Promise(() => {}));
  await first.fake.core.receive([first.come({ key: "1", file: "a.csv" }), first.come({ key: "2", text: "after" })]);
  await settle();
  const stopped = first.delivery.stop();
  first.clock.pass(20_000);
  await stopped;
  expect(first.read()).toEqual([]);
  const second = await desk(async () => content(7), first.store);
  await settle();
  expect(second.read()).toEqual(["a.csv: 7 bytes", "after"]);
  const third = await desk(async () => content(7), first.store);
  await settle();
  expect(third.read()).toEqual([]);
});

test("files are fetched a few at a time", async () => {
  const waiting: ((fetched: Fetched) => void)[] = [];
  const { fake, come, read } = await desk(() => new Promise((resolve) => void waiting.push(resolve)));
  await fake.core.receive(Array.from({ length: 7 }, (_, at) => come({ key: `${at}`, file: `f${at}`, conversation: `c${at}` })));
  await settle();
  expect(waiting).toHaveLength(3);
  while (read().length < 7) {
    waiting.shift()?.(content(1));
    await settle();
  }
  expect(new Set(fake.fetches).size).toBe(7);
});

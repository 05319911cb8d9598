import { expect, test } from "vitest";
import { DeliveryError, type DeliveryReason } from "../../src/chat/delivery-error.ts";
import { backoff } from "../../src/delivery/backoff.ts";
import { StoreFault } from "../../src/store/store-fault.ts";
import { desk, echo } from "../tools/desk.ts";
import { platform } from "../tools/platform.ts";
import { settle } from "../tools/settle.ts";

const failing = (reason: DeliveryReason, retryAfterMs: number | null = null) => {
  throw new DeliveryError(reason, "no", { retryAfterMs });
};

test("messages go out in their order in each conversation, with the pace of the platform", async () => {
  const fake = platform("fake", { limits: { perSecond: 10, conversationMs: 1_000 } });
  const { say, sayIn, pass, read } = await desk({ fake });
  await say("a", "b", "c");
  await sayIn("two", "d");
  expect(read()).toEqual(["a"]);
  await pass(150);
  expect(read("two")).toEqual(["d"]);
  await pass(849);
  expect(read()).toEqual(["a"]);
  await pass(1);
  expect(read()).toEqual(["a", "b"]);
  await pass(1_000);
  expect(read()).toEqual(["a", "b", "c"]);
});

test("the whole rate of a platform is used, and no more", async () => {
  const fake = platform("fake", { limits: { perSecond: 20, conversationMs: 0 } });
  const { sayIn, pass } = await desk({ fake });
  for (let at = 0; at < 50; at += 1) await sayIn(`c${at}`, "x");
  const before = fake.calls.length;
  for (let at = 0; at < 20; at += 1) await pass(50);
  expect(fake.calls.length - before).toBe(20);
});

test("replies go before what is bulk", async () => {
  const fake = platform("fake", { limits: { perSecond: 1, conversationMs: 0 } });
  const { say, sayIn, pass } = await desk({ fake });
  await say("first");
  await say("bulk one");
  await sayIn("two", "bulk two");
  await sayIn("three", "reply");
  for (let at = 0; at < 3; at += 1) await pass(1_000);
  expect(fake.seen.map(({ card }) => card.parts.map((part) => ("text" in part ? part.text : "")).join())).toEqual([
    "first",
    "reply",
    "bulk one",
    "bulk two",
  ]);
});

test("a platform that says how long to wait is obeyed to the millisecond, and order is kept", async () => {
  const { fake, say, pass, read } = await desk();
  let times = 1;
  fake.before = () => void (times-- > 0 && failing("rate", 7_000));
  await say("a", "b");
  await pass(6_999);
  expect(fake.calls).toHaveLength(1);
  await pass(1);
  await pass(50);
  expect(read()).toEqual(["a", "b"]);
});

test("a second conversation that is slowed down means that the whole platform is", async () => {
  const { fake, sayIn, pass } = await desk();
  fake.before = () => failing("rate", 20_000);
  await sayIn("one", "a");
  await sayIn("two", "b");
  await pass(1_000);
  expect(fake.calls).toHaveLength(2);
  await sayIn("three", "c");
  await pass(19_000);
  expect(fake.calls).toHaveLength(2);
});

test("an outage is met with ever longer waits, and nothing is lost", async () => {
  expect([1, 2, 3, 20].map((failures) => backoff(failures, () => 0.999_999))).toEqual([1_000, 2_000, 4_000, 300_000]);
  expect([1, 2].map((failures) => backoff(failures, () => 0))).toEqual([500, 1_000]);
  const { fake, say, pass, read, clock } = await desk();
  let away = true;
  const tries: number[] = [];
  fake.before = () => {
    tries.push(clock.now());
    if (away) failing("unavailable");
  };
  await say("a");
  for (let at = 0; at < 60; at += 1) await pass(1_000);
  expect(tries.length).toBeGreaterThan(3);
  expect(tries.length).toBeLessThan(9);
  away = false;
  for (let at = 0; at < 60; at += 1) await pass(1_000);
  expect(read()).toEqual(["a"]);
});

test("what may have arrived is never sent again; the next message says so, with a button that shows it", async () => {
  const { fake, say, pass, rows, store } = await desk();
  let lost = 1;
  fake.after = () => void (lost-- > 0 && failing("unknown"));
  await say("a");
  await pass(100_000);
  expect(fake.calls).toHaveLength(1);
  await say("b");
  const next = fake.seen.at(-1);
  expect(next?.card.parts[0]).toEqual({ type: "note", text: "我的上一条回答可能没有送到。" });
  const [show] = next?.card.actions ?? [];
  expect(show?.label).toBe("再看上一条");
  const [a] = await rows();
  expect(a?.state).toBe("unknown");
  expect(await store.transaction((tx) => tx.tokens.get(show?.token ?? ""))).toMatchObject({
    person: "anna",
    deed: { type: "again", key: a?.key },
  });
  await say("c");
  expect(fake.seen.at(-1)?.card.parts).toHaveLength(1);
});

test("where the message that tells of it is refused, the next one tells of it", async () => {
  const { fake, say, pass, read } = await desk();
  fake.after = () => failing("unknown");
  await say("a");
  fake.after = () => {};
  fake.before = () => failing("refused");
  await say("b");
  fake.before = () => {};
  await pass(100);
  await say("c");
  expect(read().at(-1)).toBe("我的上一条回答可能没有送到。|c");
});

test("an edit whose answer was lost is made again; one that is refused is sent as a message", async () => {
  const { fake, say, pass, read } = await desk();
  await say("a");
  let lost = 1;
  fake.after = () => void (lost-- > 0 && failing("unknown"));
  await say("edit 1");
  await pass(2_000);
  expect(fake.seen[0]?.edits).toBe(2);
  let refuse = 1;
  fake.before = () => void (refuse-- > 0 && failing("refused"));
  await say("edit 1");
  await pass(100);
  expect(read()).toEqual(["edit 1", "edit 1"]);
});

test("an edit of what never arrived becomes a message, and later edits change that", async () => {
  const { fake, say, pass, read } = await desk();
  fake.before = () => failing("refused");
  await say("a");
  fake.before = () => {};
  await say("edit 1");
  await pass(100);
  expect(read()).toEqual(["edit 1"]);
  await say("edit 1");
  await pass(100);
  expect(fake.seen).toHaveLength(1);
  expect(fake.seen[0]?.edits).toBe(1);
});

test("a platform without edits gets a new message", async () => {
  const { say, read } = await desk({ fake: platform("fake", { can: { edit: false } }) });
  await say("a", "edit 1");
  expect(read()).toEqual(["a", "edit 1"]);
});

test("what is refused is given up and reported to the administrators once, with what to do; a report is not", async () => {
  const office = platform("office");
  const { fake, say, pass, rows } = await desk({ others: [office], admins: [{ platform: "office", conversation: "boss" }] });
  fake.before = () => failing("refused");
  office.before = () => failing("refused");
  await say("a secret");
  await pass(1_000);
  const [message, report, ...more] = await rows();
  expect(message?.state).toBe("dead");
  expect(report).toMatchObject({ platform: "office", conversation: "boss", bulk: true, state: "dead" });
  expect(JSON.stringify(report?.body)).toContain("duban doctor");
  expect(JSON.stringify(report?.body)).not.toContain("secret");
  expect(more).toEqual([]);
});

test("a token that is no longer good stops the platform with one line, and all goes out once it is good again", async () => {
  const { fake, say, pass, read, log } = await desk();
  fake.before = () => failing("revoked");
  await say("a", "b");
  for (let at = 0; at < 10; at += 1) await pass(60_000);
  expect(fake.calls.length).toBeLessThan(12);
  expect(log.filter((line) => line.includes("refuses the token"))).toHaveLength(1);
  fake.before = () => {};
  for (let at = 0; at < 3; at += 1) await pass(60_000);
  expect(read()).toEqual(["a", "b"]);
});

test("a fault of ours is answered with a number, reported, and does not stop the others", async () => {
  const { say, pass, read, rows, store, log } = await desk({
    admins: [{ platform: "fake", conversation: "boss" }],
    async handle(event, tx) {
      if (event.type === "text" && event.text === "boom") {
        await tx.outbox.announce([1], 1);
        throw new Error("the words boom");
      }
      return echo(event, tx, null);
    },
  });
  await say("a", "boom", "c");
  await pass(100);
  expect(read()[1]).toMatch(/编号 [0-9A-F]{6}/);
  expect([read()[0], read()[2]]).toEqual(["a", "c"]);
  expect(read("boss")).toHaveLength(1);
  expect((await rows())[0]).toMatchObject({ key: "fake:1:reply" });
  expect(await store.transaction((tx) => tx.inbox.waiting(0, 9))).toEqual([]);
  expect(log.join("\n")).not.toContain("the words");
});

test("where the store fails, events are refused or wait, and are answered once it works again", async () => {
  let full = false;
  const { fake, say, pass, read } = await desk({
    async handle(event, tx) {
      if (full) throw new StoreFault("full");
      return echo(event, tx, null);
    },
  });
  full = true;
  await say("a", "b");
  await pass(3_000);
  expect(read()).toEqual([]);
  full = false;
  for (let at = 0; at < 40; at += 1) await pass(1_000);
  expect(read()).toEqual(["a", "b"]);
  expect(fake.calls).toHaveLength(2);
});

test("the same event handed over again is answered once", async () => {
  const { fake, say, read } = await desk();
  await say("a");
  const again = { platform: "fake", key: "1", person: "anna", conversation: "one", private: true, shared: null, lang: null, message: null };
  await fake.core.receive([{ ...again, type: "text", text: "a", edited: false }]);
  await settle();
  expect(read()).toEqual(["a"]);
});

test("stopping sends what can be sent and leaves the rest; the next start sends that", async () => {
  const first = await desk({ fake: platform("fake", { limits: { perSecond: 1, conversationMs: 0 } }) });
  await first.say(...Array.from({ length: 20 }, (_, at) => `m${at}`));
  const stopping = first.delivery.stop();
  await expect(first.fake.core.receive([])).rejects.toThrow(/stopping/);
  for (let at = 0; at < 12; at += 1) await first.pass(1_000);
  await stopping;
  expect(first.fake.stopped).toBe(true);
  const sent = first.read().length;
  expect(sent).toBeGreaterThanOrEqual(8);
  expect(sent).toBeLessThan(11);
  const second = await desk({ store: first.store, clock: first.clock });
  for (let at = 0; at < 20; at += 1) await second.pass(100);
  expect([...first.read(), ...second.read()]).toEqual(Array.from({ length: 20 }, (_, at) => `m${at}`));
});

test("after a crash a message under way is unknown, an edit is made again, events that were not handled are", async () => {
  const first = await desk();
  await first.say("a", "b");
  await first.pass(6_000);
  first.fake.before = () => new Promise(() => {});
  await first.say("c", "edit 1");
  await first.sayIn("two", "d");
  // It goes beside the one that hangs once it has waited for a second.
  await first.pass(1_000);
  const second = await desk({
    store: first.store,
    clock: first.clock,
    fake: Object.assign(platform(), { seen: first.fake.seen }),
    after: 9,
  });
  for (let at = 0; at < 5; at += 1) await second.pass(100);
  expect((await second.rows()).map(({ state }) => state)).toEqual(["sent", "sent", "unknown", "sent", "unknown"]);
  await second.say("e");
  expect(second.fake.seen.at(-1)?.card.parts[0]).toMatchObject({ type: "note" });
});

test("what ended a month ago is forgotten, at the start and every day", async () => {
  const { say, pass, rows } = await desk();
  await say("a");
  await pass(29 * 24 * 3_600_000);
  expect(await rows()).toHaveLength(1);
  await pass(2 * 24 * 3_600_000);
  expect(await rows()).toHaveLength(0);
});

test("a long answer is several messages, in order, buttons on the last; changed, each takes its place", async () => {
  const { fake, say, pass, read } = await desk({ fake: platform("fake", { can: { longest: 200 } }) });
  await say("三年级每周3课时。".repeat(40));
  for (let at = 0; at < 5; at += 1) await pass(100);
  const parts = read();
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join("")).toBe("三年级每周3课时。".repeat(40));
  await say("edit 1");
  for (let at = 0; at < 5; at += 1) await pass(100);
  expect(read()).toEqual(["edit 1", ...parts.slice(1).map(() => "（见上一条）")]);
  expect(fake.seen).toHaveLength(parts.length);
});

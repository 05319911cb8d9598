import { afterEach, beforeEach, expect, test } from "vitest";
import type { Adapter } from "../../../src/chat/adapter.ts";
import { createRecordingCore, until, type RecordingCore } from "../../contract/recording-core.ts";
import { startFakeTelegram, type FakeTelegram } from "../../fakes/telegram.ts";
import type { Person } from "../../fakes/telegram/people.ts";
import { adapterFor } from "./harness.ts";

let fake: FakeTelegram;
let person: Person;
let adapter: Adapter;
let core: RecordingCore;

beforeEach(async () => {
  fake = await startFakeTelegram();
  person = fake.person();
  adapter = adapterFor(fake);
  core = createRecordingCore();
});
afterEach(async () => {
  await adapter.stop();
  await fake.goDown();
  for (const line of core.lines) expect(line).not.toContain(fake.token.split(":")[1]);
});

const polls = (): number => fake.calls.filter(({ method }) => method === "getUpdates").length;
const texts = (): unknown[] => core.stored.map((event) => (event.type === "text" ? event.text : event.type));
const asking = (): Promise<boolean> => until("a question for updates", () => polls() > 0);

test("the offset moves only after the batch was stored, and what was confirmed does not come again", async () => {
  core.failNext(3);
  person.says("一");
  await adapter.start(core);
  await core.event(0);
  await until("the confirmation", () => fake.updates.waiting.length === 0);
  const offsets = fake.calls.filter(({ method }) => method === "getUpdates").map(({ given }) => given["offset"]);
  expect(offsets.slice(0, 5)).toEqual([0, 0, 0, 0, 500_002]);
  expect(core.lines.filter((line) => line.includes("could not be stored"))).toHaveLength(1);
});

test("more than one batch arrives whole and in order", async () => {
  const said = Array.from({ length: 250 }, (_, at) => `第${at}个问题`);
  for (const text of said) person.says(text);
  await adapter.start(core);
  await core.event(249);
  expect(texts()).toEqual(said);
});

test("a batch in the wrong order loses nothing", async () => {
  for (const text of ["一", "二", "三"]) person.says(text);
  fake.updates.shuffleNext();
  await adapter.start(core);
  await core.event(2);
  await until("the confirmation", () => fake.updates.waiting.length === 0);
  expect(new Set(texts())).toEqual(new Set(["一", "二", "三"]));
});

test("an answer with updates that was lost comes again", async () => {
  await adapter.start(core);
  await asking();
  fake.faults.plan("getUpdates", { kind: "lost" });
  person.says("一");
  await core.event(0);
  person.says("二");
  await core.event(1);
  expect(texts()).toEqual(["一", "二"]);
});

test("starts at once where nothing listens, says so once, and works as soon as it can", async () => {
  await fake.goDown();
  const before = performance.now();
  await adapter.start(core);
  expect(performance.now() - before).toBeLessThan(200);
  await until("the trouble", () => core.lines.length);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(core.lines).toEqual(["Telegram can't be reached. This goes on trying."]);
  await fake.comeBack();
  person.says("一");
  await core.event(0);
  expect(core.lines[1]).toBe("Telegram works again.");
});

test("a server that restarts, and cut connections, lose nothing", async () => {
  await adapter.start(core);
  await asking();
  person.says("一");
  await core.event(0);
  fake.cutConnections();
  person.says("二");
  await core.event(1);
  await fake.goDown();
  person.says("三");
  await fake.comeBack();
  await core.event(2);
  expect(texts()).toEqual(["一", "二", "三"]);
});

test.each([
  [500, "Telegram said 500: Internal Server Error. This goes on trying."],
  [502, "Telegram said 502: Internal Server Error. This goes on trying."],
])("a server that says %i again and again is told once", async (status, line) => {
  fake.faults.plan("getUpdates", { kind: "status", status }, 6);
  person.says("一");
  await adapter.start(core);
  await core.event(0);
  await until("the end", () => core.lines.length > 1);
  expect(core.lines).toEqual([line, "Telegram works again."]);
});

test("two programs with one token: one line, no exit, and the messages come to one of them", async () => {
  await adapter.start(core);
  await asking();
  const second = adapterFor(fake);
  const theirs = createRecordingCore();
  await second.start(theirs);
  await until("the conflict", () => core.lines.length + theirs.lines.length);
  expect([...core.lines, ...theirs.lines][0]).toContain("Another program asks Telegram");
  await second.stop();
  person.says("一");
  await until("the message", () => core.stored.length + theirs.stored.length);
  expect(core.lines.filter((line) => line.includes("Another program")).length).toBeLessThanOrEqual(1);
});

test("a webhook that was set before is taken away, and what waited is kept", async () => {
  fake.updates.setHook({ url: "http://127.0.0.1:9/old", secret: null });
  person.says("一");
  await adapter.start(core);
  await core.event(0);
  expect(fake.updates.hook).toBeNull();
});

test("a token that is taken back while running: one line with the remedy, and no exit", async () => {
  await adapter.start(core);
  await asking();
  fake.revoke();
  fake.cutConnections();
  await until("the line", () => core.lines.some((line) => line.includes("@BotFather")));
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(core.lines.filter((line) => line.includes("@BotFather"))).toHaveLength(1);
});

test("told to wait, it waits so long", async () => {
  fake.faults.plan("getUpdates", { kind: "rate", retryAfter: 1 });
  const before = performance.now();
  person.says("一");
  await adapter.start(core);
  await core.event(0);
  expect(performance.now() - before).toBeGreaterThan(990);
});

test("an update in a form that is not known is passed over and told, without its content", async () => {
  fake.updates.push({ message: { text: "geheim", chat: "?" } } as never);
  person.says("一");
  await adapter.start(core);
  await core.event(0);
  expect(texts()).toEqual(["一"]);
  expect(core.lines).toEqual(["Telegram sent something in a form that is not known here; it was left out."]);
});

test("stop ends a question that waits, and what comes later stays for the next start", async () => {
  await adapter.start(core);
  await asking();
  const before = performance.now();
  await adapter.stop();
  expect(performance.now() - before).toBeLessThan(500);
  person.says("一");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(core.stored).toEqual([]);
  expect(fake.updates.waiting).toHaveLength(1);
  await adapter.start(core);
  await core.event(0);
});

test("a press stops spinning once it is stored, not before, and never for want of an answer", async () => {
  person.says("一");
  await adapter.start(core);
  const { conversation } = await core.event(0);
  const action = { label: "为什么", token: "t1", kind: "tool" } as const;
  await adapter.send({
    number: 1,
    conversation,
    answers: null,
    card: { lang: "zh", parts: [{ type: "fact", text: "3" }], actions: [action] },
  });
  core.failNext(2);
  person.presses("为什么");
  await until("the failures", () => core.handed.length >= 3);
  expect(fake.calls.filter(({ method }) => method === "answerCallbackQuery")).toEqual([]);
  await core.event(1);
  await until("the end of the spinning", () => fake.world.spinning.size === 0);
  fake.faults.plan("answerCallbackQuery", { kind: "cut" });
  person.presses("为什么");
  await core.event(2);
  person.says("二");
  await core.event(3);
});

test("the menu of commands is registered in both languages", async () => {
  await adapter.start(core);
  const zh = await until("the Chinese menu", () => fake.world.commands.get("zh"));
  const en = fake.world.commands.get("");
  expect(zh.map(({ command }) => command)).toEqual(["ask", "plan", "indicators", "why", "language", "help"]);
  expect(en?.map(({ command }) => command)).toEqual(zh.map(({ command }) => command));
  expect(zh[1]?.description).toBe("计划目录");
});

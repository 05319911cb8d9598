import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Adapter } from "../../../src/chat/adapter.ts";
import { createRecordingCore, until, type RecordingCore } from "../../contract/recording-core.ts";
import { startFakeTelegram, type FakeTelegram } from "../../fakes/telegram.ts";
import { adapterFor } from "./harness.ts";

const HOOK = { url: "https://duban.example/hooks/telegram?x=1", secret: "hook-secret_1" };
const UPDATE = readFileSync(new URL("../../fixtures/events/telegram/text-private.json", import.meta.url), "utf8");

let fake: FakeTelegram;
let adapter: Adapter;
let core: RecordingCore;

beforeEach(async () => {
  fake = await startFakeTelegram();
  adapter = adapterFor(fake, HOOK);
  core = createRecordingCore();
});
afterEach(async () => {
  await adapter.stop();
  await fake.goDown();
  expect(core.lines.join("\n")).not.toContain("体育");
});

const ready = async (): Promise<void> => {
  await adapter.start(core);
  await until("the webhook", () => fake.updates.hook);
};
async function post(body: string, secret: string | null = HOOK.secret): Promise<number | undefined> {
  const headers = { "content-type": "application/json", ...(secret === null ? {} : { "x-telegram-bot-api-secret-token": secret }) };
  return (await adapter.webhook?.take(new Request("http://127.0.0.1/hooks/telegram", { method: "POST", headers, body })))?.status;
}

test("it is told to Telegram with its secret, and nothing is polled", async () => {
  await ready();
  expect(adapter.webhook?.path).toBe("/hooks/telegram");
  expect(fake.updates.hook).toEqual(HOOK);
  expect(fake.calls.map(({ method }) => method)).not.toContain("getUpdates");
});

test("stored before it is taken, and a second time has the same key", async () => {
  await ready();
  expect(await post(UPDATE)).toBe(200);
  expect(core.stored).toMatchObject([{ type: "text", key: "734100001" }]);
  expect(await post(UPDATE)).toBe(200);
  expect(core.handed).toHaveLength(2);
  expect(core.stored).toHaveLength(1);
});

test.each([null, "", "hook-secret_2", "hook-secret_", "hook-secret_11"])("a forged secret (%s) is turned away", async (secret) => {
  await ready();
  expect(await post(UPDATE, secret)).toBe(401);
  expect(core.handed).toEqual([]);
});

test.each(["", "{", "null", "[]", '"text"', "{}", '{"update_id":"1"}', '{"message":{}}', '{"update_id":1.5}'])(
  "a body that is no update (%s) is turned away",
  async (body) => {
    await ready();
    expect(await post(body)).toBe(400);
    expect(core.handed).toEqual([]);
  },
);

test("an update of a kind or form that is not known is taken, so that it does not come for ever", async () => {
  await ready();
  expect(await post('{"update_id":5,"poll":{"id":"1"}}')).toBe(200);
  expect(core.lines).toEqual([]);
  expect(await post('{"update_id":6,"message":{"text":"体育"}}')).toBe(200);
  expect(core.lines).toHaveLength(1);
  expect(core.handed).toEqual([]);
});

test("what can't be stored is not taken, and neither is anything before the start or after the end", async () => {
  expect(await post(UPDATE)).toBe(503);
  await ready();
  core.failNext(1);
  expect(await post(UPDATE)).toBe(503);
  await adapter.stop();
  expect(await post(UPDATE)).toBe(503);
  expect(core.stored).toEqual([]);
});

test("Telegram out of reach at the start: tried again until the webhook is set", async () => {
  fake.faults.plan("setWebhook", { kind: "status", status: 502 }, 3);
  fake.faults.plan("getMe", { kind: "cut" }, 2);
  await ready();
  expect(core.lines.length).toBeLessThanOrEqual(3);
});

test("by polling there is no webhook to post to", () => {
  expect(adapterFor(fake).webhook).toBeUndefined();
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createFakeSlack } from "../fakes/slack.ts";
import { startFakeTelegram } from "../fakes/telegram.ts";
import { adapterFor as slackAdapter } from "./slack/harness.ts";
import { adapterFor as telegramAdapter } from "./telegram/harness.ts";

const never = new AbortController().signal;

test("Telegram: what bots are never given is too large, a token that was taken back is the operator's to mend", async () => {
  const fake = await startFakeTelegram();
  const adapter = telegramAdapter(fake);
  fake.world.files.set("big", { path: "documents/big", name: "big", content: Buffer.alloc(21 * 1024 * 1024) });
  fake.world.files.set("odd", { path: "documents/表 1#?.csv", name: "odd", content: Buffer.from("a") });
  expect(await adapter.fetch("big", 10_000_000, never)).toEqual({ ok: false, why: "too large" });
  expect(await adapter.fetch("unheard of", 10, never)).toEqual({ ok: false, why: "gone" });
  fake.faults.plan("getFile", { kind: "error", code: "Bad Request: wrong file_id or the file is temporarily unavailable" });
  await expect(adapter.fetch("odd", 10, never)).rejects.toMatchObject({ reason: "unavailable" });
  fake.faults.plan("getFile", { kind: "rate", retryAfter: 3 });
  await expect(adapter.fetch("odd", 10, never)).rejects.toMatchObject({ reason: "rate", retryAfterMs: 3_000 });
  fake.revoke();
  await expect(adapter.fetch("big", 10, never)).rejects.toMatchObject({ reason: "revoked" });
  await fake.goDown();
  const error: unknown = await adapter.fetch("big", 10, never).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ reason: "unavailable" });
  expect(String(error)).not.toContain(fake.token);
});

test("Slack: without its scope a file is refused, and the token is shown to no other machine", async () => {
  const fake = await createFakeSlack();
  const adapter = slackAdapter(fake);
  let asked = 0;
  const elsewhere = createServer((_, response) => {
    asked += 1;
    response.end("bytes");
  });
  await new Promise<void>((resolve) => void elsewhere.listen(0, "127.0.0.1", resolve));
  const { port } = elsewhere.address() as AddressInfo;
  fake.workspace.files.set("F1", { name: "表.csv", content: new Uint8Array(10) });
  fake.workspace.files.set("F2", { name: "linked", content: new Uint8Array(10), url: `http://127.0.0.1:${port}/file` });
  expect(await adapter.fetch("F1", 100, never)).toMatchObject({ ok: true });
  expect(await adapter.fetch("F1", 5, never)).toEqual({ ok: false, why: "too large" });
  expect(await adapter.fetch("F2", 100, never)).toEqual({ ok: false, why: "gone" });
  expect(asked).toBe(0);
  fake.faults.plan("files.info", { kind: "status", status: 500 });
  await expect(adapter.fetch("F1", 100, never)).rejects.toMatchObject({ reason: "unavailable" });
  fake.withhold("files:read");
  await expect(adapter.fetch("F1", 100, never)).rejects.toMatchObject({ reason: "refused" });
  elsewhere.close();
  await fake.stop();
});

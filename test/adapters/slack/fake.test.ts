import { expect, test } from "vitest";
import { until } from "../../contract/recording-core.ts";
import type { FakeSlack } from "../../fakes/slack.ts";
import { openFake } from "./open.ts";

/** A call as any client would make it, with what was answered. */
async function call(
  { api, tokens }: FakeSlack,
  method: string,
  args: object,
  token: string = tokens.bot,
): Promise<Record<string, unknown>> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const response = await fetch(api + method, { method: "POST", headers, body: JSON.stringify(args) });
  return (await response.json()) as Record<string, unknown>;
}

const section = (text: string): object => ({ type: "section", text: { type: "plain_text", text } });
const buttons = (count: number, label = "x", value = "y"): object => ({
  type: "actions",
  elements: Array.from({ length: count }, (_, at) => ({
    type: "button",
    action_id: `a${at}`,
    value,
    text: { type: "plain_text", text: label },
  })),
});
const table = { type: "table", rows: [[{ type: "rich_text", elements: [] }]] };

test.each<[string, object, string | undefined]>([
  ["a text", { text: "a" }, undefined],
  ["nothing", {}, "no_text"],
  ["a text of 40,001 characters", { text: "a".repeat(40_001) }, "msg_too_long"],
  ["50 blocks", { blocks: Array.from({ length: 50 }, () => section("a")) }, undefined],
  ["51 blocks", { blocks: Array.from({ length: 51 }, () => section("a")) }, "invalid_blocks"],
  ["a section of 3,000 characters", { blocks: [section("a".repeat(3000))] }, undefined],
  ["a section of 3,001 characters", { blocks: [section("a".repeat(3001))] }, "invalid_blocks"],
  ["an empty section", { blocks: [section("")] }, "invalid_blocks"],
  ["25 buttons in a row", { blocks: [buttons(25)] }, undefined],
  ["26 buttons in a row", { blocks: [buttons(26)] }, "invalid_blocks"],
  ["a label of 76 characters", { blocks: [buttons(1, "a".repeat(76))] }, "invalid_blocks"],
  ["a value of 2,001 characters", { blocks: [buttons(1, "a", "b".repeat(2001))] }, "invalid_blocks"],
  ["one table", { blocks: [table] }, undefined],
  ["two tables", { blocks: [table, table] }, "invalid_attachments"],
  ["more than 13,200 characters", { blocks: Array.from({ length: 5 }, () => section("a".repeat(2900))) }, "msg_blocks_too_long"],
  ["a block that there is not", { blocks: [{ type: "blink" }] }, "invalid_blocks"],
])("this fake takes messages as Slack does: %s", async (_, message, error) => {
  const fake = await openFake();
  fake.workspace.channel("C0EDU");
  expect((await call(fake, "chat.postMessage", { channel: "C0EDU", ...message })).error).toBe(error);
});

test("a message goes only to channels that are there and that the bot is in, with a token that is good", async () => {
  const fake = await openFake();
  fake.workspace.channel("C0OUTSIDE", [], false);
  expect(await call(fake, "chat.postMessage", { channel: "C0NONE", text: "a" })).toMatchObject({ error: "channel_not_found" });
  expect(await call(fake, "chat.postMessage", { channel: "C0OUTSIDE", text: "a" })).toMatchObject({ error: "not_in_channel" });
  expect(await call(fake, "auth.test", {}, "xoxb-other")).toMatchObject({ error: "invalid_auth" });
  fake.refuse("account_inactive");
  expect(await call(fake, "auth.test", {})).toMatchObject({ error: "account_inactive" });
});

test("a changed text may have 4,000 bytes, as an edited message is smaller than a new one", async () => {
  const fake = await openFake();
  fake.workspace.channel("C0EDU");
  const { ts } = await call(fake, "chat.postMessage", { channel: "C0EDU", text: "a" });
  expect(await call(fake, "chat.update", { channel: "C0EDU", ts, text: "督".repeat(1333) })).toMatchObject({ ok: true });
  expect(await call(fake, "chat.update", { channel: "C0EDU", ts, text: "督".repeat(1334) })).toMatchObject({ error: "msg_too_long" });
});

test("a ticket opens one socket", async () => {
  const fake = await openFake();
  const { url } = await call(fake, "apps.connections.open", {}, fake.tokens.app);
  const first = new WebSocket(String(url));
  await until("the first socket", () => fake.sockets() === 1);
  const second = new WebSocket(String(url));
  const failed = new Promise((resolve) => {
    second.addEventListener("error", resolve);
  });
  await failed;
  expect(fake.sockets()).toBe(1);
  first.close();
  await until("its end", () => fake.sockets() === 0);
});

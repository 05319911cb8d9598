import { webApi } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import { deliveryError, deliveryErrorBefore } from "../../../adapters/slack/failure.ts";
import { DeliveryError } from "../../../src/chat/delivery-error.ts";
import { failureOf, open, saying, to } from "./open.ts";

const platform = (error: string): Error => new webApi.WebAPIPlatformError({ ok: false, error, response_metadata: {} });
const broken = (code: string): Error =>
  new webApi.WebAPIRequestError(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
const http = (status: number): Error => new webApi.WebAPIHTTPError(status, "", {}, "");

describe("what a failed call means for the message", () => {
  test.each<[string, Error, string]>([
    ["invalid_auth", platform("invalid_auth"), "revoked"],
    ["token_revoked", platform("token_revoked"), "revoked"],
    ["account_inactive", platform("account_inactive"), "revoked"],
    ["internal_error", platform("internal_error"), "unknown"],
    ["fatal_error", platform("fatal_error"), "unknown"],
    ["ratelimited", platform("ratelimited"), "rate"],
    ["service_unavailable", platform("service_unavailable"), "unavailable"],
    ["channel_not_found", platform("channel_not_found"), "refused"],
    ["not_in_channel", platform("not_in_channel"), "refused"],
    ["missing_scope", platform("missing_scope"), "refused"],
    ["msg_too_long", platform("msg_too_long"), "refused"],
    ["a word that is not known yet", platform("something_new"), "refused"],
    ["an answer that breaks off", platform('{"ok":true,"message":{"text":"每周3课时'), "unknown"],
    ["HTTP 503", http(503), "unavailable"],
    ["HTTP 500", http(500), "unknown"],
    ["HTTP 502", http(502), "unknown"],
    ["HTTP 404", http(404), "refused"],
    ["429 with a time", new webApi.WebAPIRateLimitedError(3), "rate"],
    ["429 without a time", new Error("Retry header did not contain a valid timeout (url: …)"), "rate"],
    ["nobody listens", broken("ECONNREFUSED"), "unavailable"],
    ["no such host", broken("ENOTFOUND"), "unavailable"],
    ["a certificate that is not good", broken("CERT_HAS_EXPIRED"), "unavailable"],
    ["a wire that is cut", broken("ECONNRESET"), "unknown"],
    ["an other side that hangs up", broken("UND_ERR_SOCKET"), "unknown"],
    ["no answer in time", new webApi.WebAPIRequestError(new DOMException("", "TimeoutError")), "unknown"],
    ["something else", new Error("?"), "unknown"],
  ])("%s", (_, error, reason) => {
    expect(deliveryError(error).reason).toBe(reason);
    expect(deliveryError(error).message).not.toContain("每周3课时");
  });

  test("the time to wait is handed on, and a delivery error stays itself", () => {
    expect(deliveryError(new webApi.WebAPIRateLimitedError(3)).retryAfterMs).toBe(3000);
    const error = new DeliveryError("refused", "no");
    expect(deliveryError(error)).toBe(error);
  });

  test("what is lost before anybody could see it is surely not delivered", () => {
    expect(deliveryErrorBefore(broken("ECONNRESET")).reason).toBe("unavailable");
    expect(deliveryErrorBefore(platform("missing_scope")).reason).toBe("refused");
  });
});

test("a call is made once, whatever comes of it", async () => {
  const { fake, adapter, core, person } = await open();
  person.says("体育课");
  const { conversation } = await core.event(0);
  fake.faults.plan("chat.postMessage", { kind: "status", status: 500 });
  fake.faults.plan("chat.postMessage", { kind: "lost" });
  fake.faults.plan("chat.postMessage", { kind: "rate", retryAfter: 1 });
  const reasons = [];
  for (const text of ["一", "二", "三"]) reasons.push((await failureOf(adapter.send(to(conversation, saying(text))))).reason);
  expect(reasons).toEqual(["unknown", "unknown", "rate"]);
  expect(person.sees().map(({ text }) => text)).toEqual(["二"]);
  expect(fake.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(3);
});

test("a scope that is missing is said with its remedy, and neither a token nor a text", async () => {
  const { fake, adapter, core, person } = await open();
  person.says("体育课");
  const { conversation } = await core.event(0);
  fake.withhold("chat:write");
  const { reason, message } = await failureOf(adapter.send(to(conversation, saying("每周3课时"))));
  expect(reason).toBe("refused");
  expect(message).toContain("missing_scope");
  expect(message).toContain("manifest.yaml");
  expect(message).not.toMatch(/xoxb|每周3课时/);
  expect(await adapter.check()).toEqual({
    ok: false,
    says: "The bot token lacks chat:write.",
    remedy: expect.stringContaining("manifest.yaml"),
  });
});

test.each([
  ["conversations.open", { kind: "cut" }, "unavailable", 0],
  ["files.getUploadURLExternal", { kind: "lost" }, "unavailable", 0],
  ["upload", { kind: "status", status: 500 }, "unavailable", 0],
  ["upload", { kind: "lost" }, "unavailable", 0],
  ["files.completeUploadExternal", { kind: "lost" }, "unknown", 1],
  ["files.completeUploadExternal", { kind: "cut" }, "unknown", 0],
] as const)("a file whose step %s meets %j: %s", async (step, fault, reason, arrived) => {
  const { fake, adapter, core, person } = await open();
  person.says("报表");
  const { conversation } = await core.event(0);
  fake.faults.plan(step, fault);
  const file = { number: 1, conversation, name: "报表.csv", content: new TextEncoder().encode("a,b\n1,2\n"), caption: "" };
  expect((await failureOf(adapter.sendFile(file))).reason).toBe(reason);
  expect(person.sees()).toHaveLength(arrived);
});

test("a conversation of another platform is refused", async () => {
  const { adapter } = await open();
  expect((await failureOf(adapter.send(to("telegram:1", saying("?"))))).reason).toBe("refused");
  expect((await failureOf(adapter.edit("C1:1.2", to("telegram:1", saying("?"))))).reason).toBe("refused");
});

test("a long message that is changed keeps all that it says", async () => {
  const { adapter, core, person } = await open();
  person.says("全文");
  const { conversation } = await core.event(0);
  const id = await adapter.send(to(conversation, saying("短")));
  const text = "督办。".repeat(2000);
  await adapter.edit(id, to(conversation, saying(text)));
  expect(person.sees()).toMatchObject([{ text, edits: 1 }]);
});

test("below Slack's limit of a message a second nothing is refused; above it, it says how long to wait", async () => {
  const { fake, adapter, core, person } = await open();
  person.says("体育课");
  const { conversation } = await core.event(0);
  fake.limit(true);
  await adapter.send(to(conversation, saying("一")));
  expect(await failureOf(adapter.send(to(conversation, saying("二"))))).toMatchObject({ reason: "rate", retryAfterMs: 1000 });
  await new Promise((resolve) => setTimeout(resolve, adapter.limits.conversationMs));
  await adapter.send(to(conversation, saying("三")));
  expect(person.sees().map(({ text }) => text)).toEqual(["一", "三"]);
});

test("an answer to a command whose arrival is not known is not sent a second way", async () => {
  const { fake, adapter, core, person } = await open();
  fake.workspace.channel("C0OUTSIDE", [person.id], false);
  person.commands("体育课", "C0OUTSIDE");
  const { conversation } = await core.event(0);
  fake.faults.plan("response_url", { kind: "lost" });
  expect((await failureOf(adapter.send(to(conversation, saying("每周3课时"))))).reason).toBe("unknown");
  expect(person.sees()).toMatchObject([{ channel: "C0OUTSIDE" }]);
});

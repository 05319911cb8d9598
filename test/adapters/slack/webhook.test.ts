import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { signedRequest } from "../../fakes/slack/delivery.ts";
import { message, slash } from "../../fakes/slack/payloads.ts";
import { adapterFor } from "./harness.ts";
import { openFake, startOn } from "./open.ts";

const json = (body: unknown) => ({ body: typeof body === "string" ? body : JSON.stringify(body), type: "application/json" });
const event = () => json(message({ person: "U0LIN", text: "体育课", channel: "D0LIN", thread: null, ts: "1700000001.000001" }));

async function opened() {
  const fake = await openFake();
  const { adapter, core } = await startOn(fake, adapterFor(fake, "posts"));
  const take = async (request: Request): Promise<Response> => {
    if (!adapter.webhook) throw new Error("There is no webhook.");
    return adapter.webhook.take(request);
  };
  return { core, adapter, take, secret: fake.tokens.signing };
}

describe("posts of Slack", () => {
  test("an event with a good signature is stored, then acknowledged", async () => {
    const { core, take, secret } = await opened();
    expect((await take(signedRequest(event(), { secret }))).status).toBe(200);
    expect(core.stored).toMatchObject([{ type: "text", text: "体育课" }]);
  });

  test("what could not be stored is not acknowledged", async () => {
    const { core, take, secret } = await opened();
    core.failNext(1);
    const request = () => signedRequest(event(), { secret });
    expect((await take(request())).status).toBe(503);
    expect((await take(request())).status).toBe(200);
    expect(core.stored).toHaveLength(1);
    expect(core.lines.join()).not.toContain("体育课");
  });

  test("the address is verified", async () => {
    const { core, take, secret } = await opened();
    const response = await take(signedRequest(json({ type: "url_verification", challenge: "3eZbrw1aB" }), { secret }));
    expect([response.status, await response.text()]).toEqual([200, "3eZbrw1aB"]);
    expect(core.handed).toEqual([]);
  });

  test("a command and a press come as forms", async () => {
    const { core, take, secret } = await opened();
    const form = new URLSearchParams(slash("U0LIN", "C0EDU", "体育课", "http://127.0.0.1:1/") as Record<string, string>).toString();
    const response = await take(signedRequest({ body: form, type: "application/x-www-form-urlencoded" }, { secret }));
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(core.stored).toMatchObject([{ type: "text", text: "体育课", private: true }]);
  });

  test.each<[string, (secret: string) => Request]>([
    ["another secret", () => signedRequest(event(), { secret: "wrong" })],
    ["no signature", () => new Request("http://127.0.0.1/", { method: "POST", body: event().body })],
    ["a signature of nothing", (secret) => signedRequest(event(), { secret, headers: { "x-slack-signature": "v0=" } })],
    ["another version", (secret) => signedRequest(event(), { secret, headers: { "x-slack-signature": "v1=abc" } })],
    [
      "a body that was changed",
      (secret) => {
        const { headers } = signedRequest(event(), { secret });
        return new Request("http://127.0.0.1/", { method: "POST", headers, body: event().body.replace("体育课", "校园餐") });
      },
    ],
    ["a request of more than five minutes ago", (secret) => signedRequest(event(), { secret, at: Math.floor(Date.now() / 1000) - 301 })],
    [
      "a time that is none",
      (secret) => {
        const { body, type } = event();
        const signature = `v0=${createHmac("sha256", secret).update(`v0:NaN:${body}`).digest("hex")}`;
        return signedRequest({ body, type }, { secret, headers: { "x-slack-request-timestamp": "soon", "x-slack-signature": signature } });
      },
    ],
    [
      "no time",
      (secret) => {
        const request = signedRequest(event(), { secret });
        request.headers.delete("x-slack-request-timestamp");
        return request;
      },
    ],
  ])("%s: 401, and nothing is stored", async (_, request) => {
    const { core, take, secret } = await opened();
    expect((await take(request(secret))).status).toBe(401);
    expect(core.handed).toEqual([]);
  });

  test.each(["{", "", "null", "[]", '"text"', "payload=%7B"])("a malformed body is refused: %s", async (body) => {
    const { core, take, secret } = await opened();
    const type = body.startsWith("payload") ? "application/x-www-form-urlencoded" : "application/json";
    expect((await take(signedRequest({ body, type }, { secret }))).status).toBe(400);
    expect(core.handed).toEqual([]);
  });

  test("a body of 10 MB is refused", async () => {
    const { take, secret } = await opened();
    expect((await take(signedRequest(json(`"${"a".repeat(10_000_000)}"`), { secret }))).status).toBe(413);
  });

  test("what is of no kind that is read is acknowledged, so that it does not come again", async () => {
    const { core, take, secret } = await opened();
    expect((await take(signedRequest(json({ type: "view_submission", view: {} }), { secret }))).status).toBe(200);
    expect(core.handed).toEqual([]);
  });

  test("after the end nothing is acknowledged", async () => {
    const { adapter, take, secret } = await opened();
    await adapter.stop();
    expect((await take(signedRequest(event(), { secret }))).status).toBe(503);
  });
});

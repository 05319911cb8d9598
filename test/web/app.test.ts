import { afterAll, expect, test } from "vitest";
import { compile, readPlan } from "../../knowledge/index.ts";
import type { Adapter } from "../../src/chat/adapter.ts";
import { platform } from "../tools/platform.ts";
import { until } from "../tools/settle.ts";
import { webChat } from "../tools/web-chat.ts";

async function app(host = "127.0.0.1", platforms: Adapter[] = []) {
  const { app: web, chat, clock, stop } = await webChat({ host, platforms });
  stops.push(stop);
  const request = (path: string, init: RequestInit = {}) =>
    web.request(`http://127.0.0.1:3000${path}`, {
      ...init,
      headers: { host: "127.0.0.1:3000", ...(init.headers as Record<string, string>) },
    });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    request("/api/message", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return { request, post, clock, chat };
}

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

/** The first cards of a session's stream. */
async function cards(response: Response, count: number): Promise<string> {
  let text = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if ((text.match(/event: card/g) ?? []).length >= count) break;
  }
  return text;
}

test("the pages say their language, load nothing from elsewhere and nothing inline", async () => {
  const { request } = await app();
  for (const path of ["/?lang=zh", "/?lang=en", "/plan?lang=zh", "/plan?lang=en"]) {
    const response = await request(path);
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page).toContain(path.endsWith("en") ? '<html lang="en">' : '<html lang="zh-CN">');
    expect(page).not.toMatch(/\sstyle=|<style|\son\w+=|https?:\/\//);
  }
});

test("the browser's language is taken where none is asked for", async () => {
  const { request } = await app();
  expect(await (await request("/", { headers: { "accept-language": "en-GB,en;q=0.9" } })).text()).toContain('lang="en"');
  expect(await (await request("/", { headers: { "accept-language": "zh-CN" } })).text()).toContain('lang="zh-CN"');
});

test("a message is answered on its session's stream, a repeated one once", async () => {
  const { request, post } = await app();
  const first = await post({ type: "text", text: "三年级一周几节体育课", key: "one" });
  const cookie = first.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  const session = { cookie: cookie.split(";")[0] ?? "" };
  await post({ type: "text", text: "三年级一周几节体育课", key: "one" }, session);
  await post({ type: "text", text: "高中呢", key: "two" }, session);
  const text = await cards(await request("/api/events", { headers: session }), 2);
  expect(text.match(/event: card/g)).toHaveLength(2);
  expect(text).toContain("每周3课时");
  expect(text).toContain("每周2课时");
});

test("a page that comes back gets what it missed, and nothing of another session", async () => {
  const { request, post } = await app();
  const first = await post({ type: "text", text: "三年级一周几节体育课", key: "one" });
  const session = { cookie: (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
  await post({ type: "text", text: "高中呢", key: "two" }, session);
  const both = await cards(await request("/api/events", { headers: session }), 2);
  const seen = /id: (\d+)/.exec(both)?.[1] ?? "";
  const text = await cards(await request("/api/events", { headers: { ...session, "last-event-id": seen } }), 1);
  expect(text).not.toContain("每周3课时");
  expect(text).toContain("每周2课时");
  const other = await request("/api/events");
  const reader = other.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain("event: ready");
  await reader?.cancel();
});

test("another name, another page's post, a wrong form, too much, too often: each is refused by its number", async () => {
  const { request, post } = await app();
  expect((await request("/", { headers: { host: "evil.example" } })).status).toBe(403);
  expect((await post({ type: "text", text: "x" }, { origin: "http://evil.example" })).status).toBe(403);
  expect((await post({ type: "text", text: "x" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post({ type: "nonsense" })).status).toBe(400);
  expect((await post("no json")).status).toBe(400);
  expect((await post({ type: "text", text: "字".repeat(70_000) })).status).toBe(413);
  expect((await request("/static/../app.ts")).status).toBe(404);
  expect((await request("/nowhere")).status).toBe(404);
  const statuses: number[] = [];
  for (let at = 0; at < 260; at += 1) statuses.push((await request("/healthz")).status);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
});

test("before it is started the chat says that it is not ready", async () => {
  const { post, chat } = await app();
  await chat.stop();
  expect((await post({ type: "text", text: "x" })).status).toBe(503);
});

test("what a plan or a person writes is text on the page, never markup", async () => {
  const plan = '<b>市</b>三年行动计划（2021—2023年）\n一、目标<script>alert(1)</script>\n到2023年，近视率降至40%以下"><img src=x>。\n';
  const { app: web, stop } = await webChat({ knowledge: compile(readPlan(Buffer.from(plan))) });
  stops.push(stop);
  for (const path of ["/", "/plan"]) {
    const page = await (await web.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } })).text();
    expect(page).not.toMatch(/<script>|<img|<b>/);
  }
});

test("a pressed tool changes its message in place, and a page that comes back sees the change", async () => {
  const { request, post } = await app();
  const first = await post({ type: "text", text: "三年级一周几节体育课", key: "one" });
  const session = { cookie: (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
  const drawn = async (count: number) =>
    [...(await cards(await request("/api/events", { headers: session }), count)).matchAll(/data: (\{"message".*)/g)].map(
      (match) => JSON.parse(match[1] ?? "") as { message: string; card: { actions: { label: string; token: string }[] } },
    );
  const token = (await drawn(1))[0]?.card.actions.find(({ label }) => label === "原文")?.token;
  await post({ type: "action", token, key: "two" }, session);
  const [answer, source] = await drawn(2);
  expect(source?.message).toBe(answer?.message);
  expect(source?.card.actions.map(({ label }) => label)).toEqual(["返回", "为什么"]);
});

test("health and metrics say how the outbox stands", async () => {
  const { request, post } = await app();
  await post({ type: "text", text: "三年级一周几节体育课", key: "one" });
  await until(async () => ((await (await request("/healthz")).json()) as { waiting: number }).waiting === 0);
  const health = (await (await request("/healthz")).json()) as Record<string, unknown>;
  expect(health).toMatchObject({ ok: true, platforms: ["web"], waiting: 0, unknown: 0, dead: 0 });
  const metrics = await (await request("/metrics")).text();
  expect(metrics).toContain('duban_received_total{platform="web"} 1');
  expect(metrics).toContain('duban_answered_total{platform="web",outcome="answer"} 1');
  expect(metrics).toContain('duban_reply_seconds_count{platform="web"} 1');
});

test("a platform's webhook is posted to from elsewhere, up to a megabyte", async () => {
  const taken: number[] = [];
  const hooked = platform("hooked");
  const take = async (request: Request): Promise<Response> => {
    taken.push((await request.text()).length);
    return new Response("taken");
  };
  const { request } = await app("127.0.0.1", [Object.assign(hooked, { webhook: { path: "/hooked", take } })]);
  const call = (body: string) =>
    request("/hooked", {
      method: "POST",
      body,
      headers: { host: "duban.example.org", origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    });
  expect((await call("x".repeat(500_000))).status).toBe(200);
  expect((await call("x".repeat(2_000_000))).status).toBe(413);
  expect(taken).toEqual([500_000]);
});

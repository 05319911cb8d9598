import { expect, test } from "vitest";
import { createWebAdapter } from "../../adapters/web/adapter.ts";
import { createBot } from "../../src/bot/bot.ts";
import { createApp } from "../../src/web/app.ts";
import { standingClock } from "../tools/clock.ts";
import { seed } from "../tools/seed.ts";

async function app(host = "127.0.0.1") {
  const clock = standingClock("2022-09-01T01:00:00Z");
  const chat = createWebAdapter();
  await chat.start(createBot({ knowledge: seed, clock, log: () => {} }));
  const web = createApp({ knowledge: seed, clock, log: () => {}, host, chat: chat.routes });
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
  expect(cookie).toMatch(/SameSite=Strict/);
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
  const text = await cards(await request("/api/events", { headers: { ...session, "last-event-id": "1" } }), 1);
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
  const { readPlan, compile } = await import("../../knowledge/index.ts");
  const plan = '<b>市</b>三年行动计划（2021—2023年）\n一、目标<script>alert(1)</script>\n到2023年，近视率降至40%以下"><img src=x>。\n';
  const chat = createWebAdapter();
  const knowledge = compile(readPlan(Buffer.from(plan)));
  const clock = standingClock("2022-09-01T01:00:00Z");
  const web = createApp({ knowledge, clock, log: () => {}, host: "127.0.0.1", chat: chat.routes });
  for (const path of ["/", "/plan"]) {
    const page = await (await web.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } })).text();
    expect(page).not.toMatch(/<script>|<img|<b>/);
  }
});

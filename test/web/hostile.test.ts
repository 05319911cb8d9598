import { afterAll, expect, test } from "vitest";
import { countsOf } from "../../src/web/health.ts";
import { webChat, type WebChat } from "../tools/web-chat.ts";
import { until } from "../tools/settle.ts";

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

async function running(): Promise<WebChat> {
  const web = await webChat();
  stops.push(web.stop);
  return web;
}

const HOST = "127.0.0.1:3000";

function post({ app }: WebChat, body: BodyInit, headers: Record<string, string> = {}, path = "/api/message") {
  return app.request(`http://${HOST}${path}`, {
    method: "POST",
    headers: { host: HOST, "content-type": "application/json", ...headers },
    body,
  });
}

const account = ({ sessions }: WebChat, cookie: string): string =>
  sessions.known(new Request(`http://${HOST}/`, { headers: { cookie } })) ?? "none";

const waiting = async ({ store }: WebChat): Promise<number> => store.transaction(async (tx) => (await tx.inbox.waiting(0, 10_000)).length);

test("bodies that are no event are refused by their form, whatever they are; nothing of them is stored", async () => {
  const web = await running();
  const bodies: BodyInit[] = [
    "", "null", "[]", "1", '"text"', "{", "{}", '{"type":"text"}', '{"type":"text","text":1}', '{"type":"text","text":null}',
    '{"type":["text"],"text":"x"}', '{"type":"text","text":"x","key":7}', `{"type":"text","text":"x","key":"${"k".repeat(65)}"}`,
    '{"type":"action","token":{"$ne":null}}', '{"type":"joined","lang":"fr"}', '{"type":"joined","lang":"zh","code":["a"]}',
    '{"__proto__":{"type":"text","text":"x"}}', "[".repeat(20_000), '{"type":"text","text":"\\ud800',
    new Uint8Array([0xff, 0xfe, 0x00, 0x80]), new Uint8Array(1_000),
  ]; // prettier-ignore
  for (const [at, body] of bodies.entries()) expect((await post(web, body)).status, `body ${at}`).toBe(400);
  expect(await waiting(web)).toBe(0);
});

test("odd texts are taken and answered: halves of surrogates, null bytes, control characters, text from right to left", async () => {
  const web = await running();
  const first = await post(web, JSON.stringify({ type: "joined", lang: "zh", key: "a" }));
  const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const texts = [
    "\ud800",
    "\udfff三年级\ud83d",
    "\u0000\u0000",
    "\u001b[2J",
    "\u202e几节体育课三年级",
    "\u200b",
    "🏃‍♀️体育课几节",
    "﷽".repeat(500),
    "\r\n\r\n",
  ];
  for (const [at, text] of texts.entries()) {
    const sent = `{"type":"text","text":${JSON.stringify(text)},"key":"t${at}"}`;
    expect((await post(web, sent, { cookie })).status, JSON.stringify(text)).toBe(200);
  }
  await until(async () => (await waiting(web)) === 0, "everything handled");
  await until(async () => (await countsOf(web.store)).waiting === 0, "everything answered");
  expect(await countsOf(web.store)).toMatchObject({ unknown: 0, dead: 0 });
  const said = await web.store.transaction((tx) => tx.outbox.sentAfter("web", account(web, cookie), 0, 100));
  expect(JSON.stringify(said)).not.toContain("暂时无法回答");
});

test("cookies, ranges and headers of any make get a page or a number, never a fault", async () => {
  const { app } = await running();
  const ask = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });
  for (const cookie of [
    "duban_session=",
    "duban_session=%",
    "duban_session=%ff%fe",
    `duban_session=${"a".repeat(24)}.${"b".repeat(43)}`,
    "=;=;;;",
    `x=${"y".repeat(7_000)}`,
    `duban_session=${"a".repeat(24)}.${"b".repeat(42)}=`,
    'duban_session="quoted"',
    "duban_session=__proto__",
  ])
    // prettier-ignore
    for (const path of ["/", "/overview", "/plan", "/api/file/1"])
      expect((await ask(path, { cookie })).status, `${path} ${cookie.slice(0, 40)}`).toBeLessThan(405);
  for (const path of [
    "/?lang=%ff",
    "/?lang=zh&lang=en",
    "/?lang[]=zh",
    "/overview?place=%00&period=<script>&asof=9999-99-99&indicator=__proto__",
    `/overview?place=${"p".repeat(4_000)}`,
    "/static/%2e%2e%2fapp.ts",
    "/static/__proto__",
    "/static/constructor",
    "/static/chat.js%00.css",
    "/api/file/NaN",
    "/api/file/-1",
    "/api/file/1e999",
    "/api/file/9007199254740993",
    "//evil.example",
    "/%",
    "/%zz",
    "/api/message",
  ])
    // prettier-ignore
    expect((await ask(path)).status, path).toBeLessThan(500);
  for (const since of ["NaN", "-1", "1e999", "'", "99999999999999999999"]) {
    const response = await ask("/api/events", { "last-event-id": since });
    expect(response.status, since).toBe(200);
    await response.body?.cancel();
  }
});

test("an Origin that only looks like ours may not write", async () => {
  const web = await running();
  const body = JSON.stringify({ type: "text", text: "x" });
  const foreign = [
    "null", "", "http://127.0.0.1:3000.evil.example", "http://evil.example/?127.0.0.1:3000", "http://127.0.0.1:3001", "http://user@evil.example",
    "http://127.0.0.1:3000@evil.example", "file://", "chrome-extension://abc", "not a url",
  ]; // prettier-ignore
  for (const origin of foreign) expect((await post(web, body, { origin })).status, origin).toBe(403);
  expect((await post(web, body, { origin: `http://${HOST}` })).status).toBe(200);
  for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.1:3000, evil.example", ""])
    expect((await post(web, body, { host })).status, host).toBe(403);
});

test("files that are no form, or hold more than one thing, are refused", async () => {
  const web = await running();
  expect((await post(web, "x", { "content-type": "multipart/form-data" }, "/api/file")).status).toBe(400);
  expect((await post(web, "x", { "content-type": "multipart/form-data; boundary=----a" }, "/api/file")).status).toBe(400);
  const form = (parts: [string, string | File][]): FormData => {
    const made = new FormData();
    for (const [name, part] of parts) made.append(name, part);
    return made;
  };
  const file = new File(["a,b"], "../../etc/passwd\u0000\n.csv");
  const send = (body: FormData) => web.app.request(`http://${HOST}/api/file`, { method: "POST", headers: { host: HOST }, body });
  expect((await send(form([["file", "text"]]))).status).toBe(400);
  expect((await send(form([["key", "a"]]))).status).toBe(400);
  expect((await send(form([["file", file], ["key", file]]))).status).toBe(400); // prettier-ignore
  expect((await send(form([["file", file], ["key", "k".repeat(65)]]))).status).toBe(400); // prettier-ignore
  expect((await send(form([["file", file]]))).status).toBe(200);
});

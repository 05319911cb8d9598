import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { cookieKey } from "../../src/store/cookie-key.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { webChat, type WebChat } from "../tools/web-chat.ts";
import { UNITS } from "../work/town.ts";

const folder = temporaryFolder();
const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

async function running(options: Parameters<typeof webChat>[0] = {}): Promise<WebChat> {
  const web = await webChat(options);
  stops.push(web.stop);
  await web.store.transaction(async ({ work: { places, people } }) => {
    await places.putUnits(UNITS);
    await people.put({ id: "p", name: "甲校长", lang: "zh", left: null, erased: false });
    await people.begin([{ id: "m", person: "p", unit: "s1", role: "reporter", from: "2022-01-01", until: null }]);
  });
  return web;
}

const post = ({ app }: WebChat, headers: Record<string, string> = {}, host = "127.0.0.1:3000") =>
  app.request(`http://${host}/api/message`, {
    method: "POST",
    headers: { host, "content-type": "application/json", ...headers },
    body: JSON.stringify({ type: "text", text: "帮助" }),
  });
const cookieOf = (response: Response): string => (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
const asked = (cookie: string): Request => new Request("http://127.0.0.1:3000/", { headers: { cookie } });

async function bind({ store, sessions }: WebChat, cookie: string): Promise<string> {
  const account = sessions.known(asked(cookie)) ?? "none";
  await store.transaction(({ work }) => work.people.bind({ platform: "web", tenant: "", user: account, person: "p", boundAt: 1 }));
  return account;
}

test("the key of the cookies is made once, for its owner's eyes only", () => {
  const key = cookieKey(folder);
  expect(key).toHaveLength(32);
  expect(cookieKey(folder)).toEqual(key);
  expect(statSync(join(folder, "cookie.key")).mode & 0o777).toBe(0o600);
});

test("a browser's cookie is signed: what was made up or changed proves nobody, and gets a fresh one", async () => {
  const web = await running();
  const cookie = cookieOf(await post(web));
  expect(web.sessions.known(asked(cookie))).toMatch(/^[\w-]{24}$/);
  const changed = cookie.replace(/=(.)/, (_, first: string) => `=${first === "A" ? "B" : "A"}`);
  for (const forged of [changed, cookie.slice(0, -1), "duban_session=abcdefghijklmnopqrstuvwx"]) {
    expect(web.sessions.known(asked(forged))).toBeNull();
    const fresh = cookieOf(await post(web, { cookie: forged }));
    expect(web.sessions.known(asked(fresh))).not.toBeNull();
    expect(fresh).not.toBe(forged);
  }
  expect(cookieOf(await post(web, { cookie }))).toBe(cookie);
});

test("who looks at a page is the person that the browser is bound to, with today's roles; else nobody", async () => {
  const web = await running();
  const cookie = cookieOf(await post(web));
  expect(await web.sessions.viewerOf(asked(cookie))).toBeNull();
  await bind(web, cookie);
  expect(await web.sessions.viewerOf(asked(cookie))).toMatchObject({ person: "p", memberships: [{ unit: "s1", role: "reporter" }] });
  expect(await web.sessions.viewerOf(asked(""))).toBeNull();
  await web.store.transaction(({ work }) => work.people.end("m", "2022-08-31"));
  expect(await web.sessions.viewerOf(asked(cookie))).toBeNull();
});

test("a browser whose binding has ended is told so once, and is somebody new from then on", async () => {
  const web = await running();
  const cookie = cookieOf(await post(web));
  await bind(web, cookie);
  await web.store.transaction(({ work }) => work.people.unbind("p", 2));
  expect(await web.sessions.viewerOf(asked(cookie))).toBeNull();
  const told = await post(web, { cookie });
  expect(told.status).toBe(409);
  const fresh = cookieOf(told);
  expect(fresh).not.toBe(cookie);
  expect((await post(web, { cookie: fresh })).status).toBe(200);
  expect(await web.sessions.viewerOf(asked(fresh))).toBeNull();
});

test("the browser of somebody who was erased is refused like any that ended, and nothing that names it is left", async () => {
  const web = await running();
  const cookie = cookieOf(await post(web));
  const account = await bind(web, cookie);
  await web.store.transaction(async ({ work: { people } }) => {
    await people.unbind("p", 2);
    await people.forgetAccounts("p");
  });
  expect(await web.sessions.ended(account)).toBe(true);
  expect((await post(web, { cookie })).status).toBe(409);
  const kept = await web.store.transaction(({ work }) => work.people.forgetAccounts("p"));
  expect(JSON.stringify(kept)).not.toContain(account);
  // Erased once more, by whoever it was: the cookie stays refused.
  expect((await post(web, { cookie })).status).toBe(409);
});

test("over its public address the cookie goes by https alone, and only our own pages may write", async () => {
  const web = await running({ publicUrl: "https://duban.example.org" });
  const host = "duban.example.org";
  expect((await post(web, { origin: `https://${host}` }, host)).headers.get("set-cookie")).toMatch(/HttpOnly; Secure; SameSite=Lax/);
  expect((await post(web, { origin: `https://${host}` })).status).toBe(200);
  for (const origin of ["https://evil.example", "http://duban.example.org", "null"]) expect((await post(web, { origin })).status).toBe(403);
  expect((await post(web, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post(web, {}, "elsewhere.example")).status).toBe(403);
});

test("listening to more than this machine wants https or a named proxy, and says so", () => {
  expect(() => readConfig({ HOST: "0.0.0.0" })).toThrow(/HOST: 0\.0\.0\.0 lets other machines in without https.*DUBAN_PUBLIC_URL/);
  expect(readConfig({ HOST: "0.0.0.0", DUBAN_PUBLIC_URL: "https://duban.example.org" }).host).toBe("0.0.0.0");
  expect(readConfig({ HOST: "0.0.0.0", DUBAN_PROXY: "10.0.0.5, 10.0.0.6" }).proxies).toEqual(["10.0.0.5", "10.0.0.6"]);
  expect(() => readConfig({ DUBAN_PROXY: "proxy.example" })).toThrow(/DUBAN_PROXY: write the addresses/);
});

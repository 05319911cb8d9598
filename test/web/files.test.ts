import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_BYTES } from "../../src/chat/file.ts";
import { serve, type Server } from "../../src/web/serve.ts";
import { browserPath, launch } from "../tools/browser.ts";
import { furnish } from "../tools/office.ts";
import { until } from "../tools/settle.ts";
import { filled } from "../tools/tables.ts";
import { webChat, type WebChat } from "../tools/web-chat.ts";
import { duty, INDICATORS } from "../work/town.ts";

const PHONE = { width: 390, height: 844 };
/** The cookies of people's browsers; the account stands in front of the signature. */
const cookies = new Map<string, string>();
const sessionOf = (user: string): string => cookies.get(user)?.split(".")[0] ?? "nobody";

let web: WebChat;
let server: Server;
beforeAll(async () => {
  web = await webChat({ at: "2022-10-09T02:00:00Z" });
  server = await serve(web.app, "127.0.0.1", 0);
  for (const user of ["anna", "ben", "dora", "zoe", "yan"]) {
    const response = await fetch(`${server.url}/api/file/0`);
    cookies.set(user, /^duban_session=([^;]+)/.exec(response.headers.get("set-cookie") ?? "")?.[1] ?? "");
  }
  await furnish(web.store, "web", sessionOf);
  await web.store.transaction(async ({ work }) => {
    for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
    for (const code of ["MYOPIA", "FITNESS"]) await work.duties.putDuty(duty(code));
  });
});
afterAll(async () => {
  await web.stop();
  await server.stop();
});

const cookieOf = (user: string): { cookie: string } => ({ cookie: `duban_session=${cookies.get(user) ?? ""}` });
const post = (user: string, content: Uint8Array, headers: Record<string, string> = {}, name = "表.csv"): Promise<Response> => {
  const form = new FormData();
  form.append("key", crypto.randomUUID());
  form.append("file", new File([new Uint8Array(content)], name));
  return fetch(`${server.url}/api/file`, { method: "POST", body: form, headers: { ...cookieOf(user), ...headers } });
};

test("a file is taken from its own page alone, up to ten megabytes, in its form", async () => {
  expect((await post("zoe", new Uint8Array(10))).status).toBe(200);
  expect((await post("zoe", new Uint8Array(10), { origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await post("zoe", new Uint8Array(10), { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post("zoe", new Uint8Array(MOST_BYTES + 1))).status).toBe(413);
  expect((await post("zoe", new Uint8Array(MOST_BYTES + 1_000_000))).status).toBe(413);
  const empty = await fetch(`${server.url}/api/file`, { method: "POST", body: new FormData(), headers: cookieOf("zoe") });
  expect(empty.status).toBe(400);
});

test("a file that was sent opens in the session that it was sent to, and in no other", async () => {
  const headers = { ...cookieOf("dora"), "content-type": "application/json" };
  await fetch(`${server.url}/api/message`, {
    method: "POST",
    headers,
    body: JSON.stringify({ type: "text", text: "模板 三季度", key: "t" }),
  });
  const sent = () => web.store.transaction((tx) => tx.outbox.sentAfter("web", sessionOf("dora"), 0, 60));
  await until(async () => (await sent()).some(({ body, state }) => body.kind === "file" && state === "sent"), "the template");
  const number = (await sent()).find(({ body }) => body.kind === "file")?.number ?? 0;
  const open = (user: string, at = String(number)) => fetch(`${server.url}/api/file/${at}`, { headers: cookieOf(user) });
  const own = await open("dora");
  expect(own.headers.get("content-disposition")).toContain(`filename*=UTF-8''${encodeURIComponent("上报模板")}`);
  expect(own.headers.get("cache-control")).toContain("no-store");
  expect(own.headers.get("x-content-type-options")).toBe("nosniff");
  expect([...new Uint8Array(await own.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  expect([(await open("ben")).status, (await fetch(`${server.url}/api/file/${number}`)).status]).toEqual([404, 404]);
  expect([(await open("dora", "0")).status, (await open("dora", "x")).status, (await open("dora", String(number - 1))).status]).toEqual([
    404, 404, 404,
  ]);
});

describe.runIf(browserPath !== undefined)("in a browser", () => {
  let browser: Browser;
  const faults: string[] = [];
  beforeAll(async () => void (browser = await launch()));
  afterAll(async () => {
    await browser.close();
    expect(faults).toEqual([]);
  });

  async function open(user: string, path = "/?lang=zh"): Promise<Page> {
    const context = await browser.newContext({ viewport: PHONE, acceptDownloads: true });
    await context.addCookies([{ name: "duban_session", value: cookies.get(user) ?? "", url: server.url }]);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${server.url}${path}`);
    await page.getByRole("article").first().waitFor();
    return page;
  }
  const lastCard = (page: Page) => page.getByRole("article").last();

  test("on a phone: the template is saved from its link, filled in, sent by the paper clip, and written by one tap", async () => {
    const page = await open("ben");
    await page.getByRole("textbox").fill("模板 三季度");
    await page.keyboard.press("Enter");
    const link = page.getByRole("link", { name: /上报模板/ });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^上报模板.*\.xlsx$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const table = filled(Buffer.concat(chunks), (row) => ({ now: row[2] === "MYOPIA" ? 51.2 : 55 }));
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "发文件：表格、照片或 PDF" }).click(),
    ]);
    await chooser.setFiles({ name: "三季度.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(table) });
    await page.getByText(/^三季度\.xlsx · \d+ kB$/).waitFor();
    await page.getByRole("button", { name: "写入 2 项" }).click();
    await lastCard(page).getByText("已写入 2 项").waitFor();
    const heads = await web.store.transaction(({ work }) => work.figures.heads(["s1"]));
    expect(new Set(heads.map(({ value }) => value))).toEqual(new Set([51.2, 55]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.reload();
    await page.getByRole("link", { name: /上报模板/ }).waitFor();
  });

  test("a file that is dropped is sent; one that is too large is not, and that is said", async () => {
    const page = await open("zoe", "/?lang=en");
    const drop = (size: number, name: string) =>
      page.evaluate(
        ([bytes, called]) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], called));
          document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
          const marked = document.body.classList.contains("dropping");
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
          return marked && !document.body.classList.contains("dropping");
        },
        [size, name] as const,
      );
    const before = await page.getByRole("article").count();
    expect(await drop(2_000, "plan.docx")).toBe(true);
    await page.getByText("plan.docx · 2 kB").waitFor();
    await until(async () => (await page.getByRole("article").count()) > before, "the answer");
    expect(await lastCard(page).innerText()).toMatch(/文件我还读不了|can't read files/);
    await drop(MOST_BYTES + 1, "big.jpg");
    await page.getByRole("alert").getByText("too large").waitFor();
  });

  test("when the server is away the file waits for another try, and is answered once", async () => {
    const page = await open("yan");
    let down = true;
    await page.route("**/api/file", (route) => (down ? route.abort() : route.continue()));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: /发文件/ }).click()]);
    await chooser.setFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") });
    await page.getByRole("alert").waitFor();
    const before = await page.getByRole("article").count();
    down = false;
    await page.getByRole("button", { name: "再试一次" }).click();
    await until(async () => (await page.getByRole("article").count()) > before, "the answer");
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

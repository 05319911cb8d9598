import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Server } from "../../src/web/serve.ts";
import { browserPath, browserRequired, launch } from "../tools/browser.ts";
import { seed } from "../tools/seed.ts";
import { webChat, type WebChat } from "../tools/web-chat.ts";

const there = browserPath !== undefined;
if (!there && !browserRequired)
  process.stderr.write("no Chromium on this machine: the browser tests are skipped (DUBAN_BROWSER names one)\n");

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

test.runIf(browserRequired)("a browser is on this machine", () => {
  expect(browserPath).toBeDefined();
});

describe.runIf(there)("in a browser", () => {
  let browser: Browser;
  let server: Server;
  let web: WebChat;
  const faults: string[] = [];

  beforeAll(async () => {
    web = await webChat();
    server = await serve(web.app, "127.0.0.1", 0);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await server.stop();
    expect(faults).toEqual([]);
  });

  async function open(path: string, viewport = PHONE): Promise<Page> {
    const page = await (await browser.newContext({ viewport })).newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`${server.url}${path}`);
    if (path.startsWith("/?")) await page.getByRole("article").first().waitFor();
    return page;
  }
  const ask = async (page: Page, question: string): Promise<void> => {
    await page.getByRole("textbox").fill(question);
    await page.keyboard.press("Enter");
  };
  const lastCard = (page: Page) => page.getByRole("article").last();

  test("a teacher asks on a phone, and reads the figure first, the clause and its section under it", async () => {
    const page = await open("/?lang=zh");
    await ask(page, "三年级一周几节体育课");
    await lastCard(page).getByText("每周3课时（小学三至六年级）").waitFor();
    const card = lastCard(page);
    expect(await card.locator("> *").first().innerText()).toBe("每周3课时（小学三至六年级）");
    expect(await card.locator("blockquote p").innerText()).toBe("小学三至六年级和初中每周3课时");
    expect(await card.locator("blockquote footer").innerText()).toContain("二、(一)3.");
    expect(await page.locator(".message.mine").innerText()).toBe("三年级一周几节体育课");
  });

  test("the buttons show, in the answer's place, the clause in its section and how the answer was reached, and lead back", async () => {
    const page = await open("/?lang=en", DESK);
    await ask(page, "how many PE periods in grade 3");
    await lastCard(page).locator("blockquote").waitFor();
    const before = await lastCard(page).innerText();
    await page.getByRole("button", { name: "Original" }).last().click();
    await lastCard(page).getByText("开齐开足体育与健康课").waitFor();
    await page.getByRole("button", { name: "Why" }).last().click();
    await lastCard(page).getByText("decided by the plan's commitments").waitFor();
    await page.getByRole("button", { name: "Back" }).last().click();
    await lastCard(page).locator(".fact").waitFor();
    expect(await lastCard(page).innerText()).toBe(before);
    expect(await page.getByRole("article").count()).toBe(2);
  });

  test("the plan is leafed through in one place", async () => {
    const page = await open("/?lang=zh");
    await ask(page, "计划");
    await lastCard(page).getByText("方案目录").waitFor();
    await page.getByRole("button", { name: "一、 工作目标" }).click();
    await lastCard(page).locator("blockquote, .note").first().waitFor();
    await page.getByRole("button", { name: "返回" }).click();
    await lastCard(page).getByText("方案目录").waitFor();
    expect(await page.getByRole("article").count()).toBe(2);
  });

  test("a starter question is asked by one tap, and shown as one's own", async () => {
    const page = await open("/?lang=zh");
    const starter = page.getByRole("button", { name: "到2023年要完成哪些指标？" });
    await starter.click();
    await page.locator(".message.mine").waitFor();
    await lastCard(page).locator("dl").waitFor();
    expect(await page.locator(".message.mine").innerText()).toBe("到2023年要完成哪些指标？");
  });

  test("the keyboard alone is enough: tab to a starter, Enter, then back to the question", async () => {
    const page = await open("/?lang=zh", DESK);
    const starter = page.getByRole("button", { name: "有哪些量化指标？" });
    await starter.focus();
    await page.keyboard.press("Enter");
    await page.locator(".message.mine").waitFor();
    await page.getByRole("textbox").focus();
    await page.keyboard.type("体育课几节");
    await page.keyboard.press("Enter");
    await lastCard(page).getByText("每周2课时", { exact: true }).waitFor();
  });

  test("when the server is away the page says so, and asks again without answering twice", async () => {
    const page = await open("/?lang=zh");
    let down = true;
    await page.route("**/api/message", (route) => (down ? route.abort() : route.continue()));
    await ask(page, "三年级一周几节体育课");
    await page.getByRole("alert").waitFor();
    faults.splice(0);
    down = false;
    await page.getByRole("button", { name: "再试一次" }).click();
    await lastCard(page).getByText("每周3课时（小学三至六年级）").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.getByRole("article").count()).toBe(2);
  });

  test("nothing is wider than a phone, in both languages, on both pages", async () => {
    for (const path of ["/?lang=zh", "/?lang=en", "/plan?lang=zh", "/plan?lang=en"]) {
      const page = await open(path);
      if (path.startsWith("/?")) {
        await ask(page, "有哪些量化指标");
        await page.locator("dl").waitFor();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test("the plan page finds commitments by word and by number, and a section opens from its link", async () => {
    const page = await open("/plan?lang=zh", DESK);
    const rows = page.locator("#table tbody tr:visible");
    const all = await rows.count();
    await page.getByRole("searchbox").fill("体育 初中");
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(all);
    await page.getByRole("searchbox").fill("没有这样的词");
    expect(await rows.count()).toBe(0);
    await page.locator("#none").waitFor({ state: "visible" });
    await page.getByRole("searchbox").fill("");
    await rows.first().getByRole("link").click();
    expect(await page.locator("li:target details").getAttribute("open")).toBe("");
  });

  test("the plan page works without scripts", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })).newPage();
    await page.goto(`${server.url}/plan?lang=en`);
    expect(await page.locator("tbody tr").count()).toBe(seed.plan.indicators.filter((one) => one.value !== null || one.redacted).length);
  });
});

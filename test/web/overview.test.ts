import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overviewWords } from "../../src/web/overview/words.ts";
import { browserPath, launch } from "../tools/browser.ts";
import { demoWeb, type DemoWeb } from "../tools/demo-web.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

let demo: DemoWeb;
beforeAll(async () => {
  demo = await demoWeb();
});
afterAll(() => demo.stop());

async function get(person: string | null, query: string): Promise<{ status: number; text: string; cache: string | null }> {
  const cookie = person === null ? null : await demo.signIn(person);
  const headers: Record<string, string> = cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {};
  const response = await fetch(`${demo.server.url}/overview${query}`, { headers });
  return { status: response.status, text: await response.text(), cache: response.headers.get("cache-control") };
}

describe("who sees what", () => {
  test("without a session nothing is said of any place, whatever the address asks for", async () => {
    const { text, cache } = await get(null, "?lang=zh&place=S101&period=2022Q2");
    expect(text).toContain("请先登录");
    expect(text).not.toMatch(/东溪区|%<\/p>/);
    expect(cache).toBe("private, no-store");
  });

  test("a principal sees their school and nothing else; an address changed by hand says who may", async () => {
    const own = await get("p-s101", "?lang=zh");
    expect(own.text).toContain('<h1 lang="zh-CN">东溪区第一小学</h1>');
    expect(own.text).not.toMatch(/西溪区|南溪区|东溪区第二小学/);
    for (const place of ["S102", "D1", "BUREAU"]) {
      const { status, text } = await get("p-s101", `?lang=zh&place=${place}`);
      expect([status, text.includes("不在您能查看的范围内")]).toEqual([403, true]);
      expect(text).not.toMatch(/第二小学|西溪区/);
    }
  });

  test("a district sees its schools; what an address says wrong counts as not said", async () => {
    const { status, text } = await get("p-d1", "?lang=en&asof=yesterday&period=%3Cscript%3E&indicator=none");
    expect(status).toBe(200);
    expect(text).toContain("东溪区实验小学");
    expect(text).not.toMatch(/西溪区|<script>/);
  });

  test("the bar of lights ends where its frame ends, and one place is one place", async () => {
    const { text } = await get("p-admin", "?lang=en");
    const [, bar = ""] = /class="progress">.*?<svg class="bar"[^>]*>(.*?)<\/svg>/s.exec(text) ?? [];
    const [, x = "", width = ""] = [...bar.matchAll(/ x="([\d.]+)" y="0" width="([\d.]+)"/g)].at(-1) ?? [];
    expect(Number(x) + Number(width)).toBeCloseTo(100, 1);
    const { missingCount, more } = overviewWords("en");
    expect([missingCount(1, 1), missingCount(2, 3), more(1)]).toEqual(["1 place, 1 figure", "2 places, 3 figures", "and 1 more place"]);
  });

  test("a period without duties says so and leads on; 截至 shows what was known then", async () => {
    expect((await get("p-s101", "?lang=zh&period=2019Q1")).text).toContain("这一期没有要报的指标");
    const then = await get("p-admin", "?lang=zh&period=2022Q2&asof=2022-07-04");
    expect(then.text).toContain("数据截至 2022-07-04 23:59");
    const count = (page: string): number => Number(/<p class="big">[^<]*<\/p>\s*<p>(\d+) \/ 7[12]/.exec(page)?.[1]);
    const now = await get("p-admin", "?lang=zh&period=2022Q2");
    expect(count(then.text)).toBeGreaterThan(0);
    expect(count(then.text)).toBeLessThan(count(now.text));
  });
});

describe.runIf(browserPath !== undefined)("in a browser", () => {
  let browser: Browser;
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    expect(faults).toEqual([]);
  });

  async function open(person: string | null, path: string, viewport = PHONE, dark = false): Promise<Page> {
    const context = await browser.newContext({ viewport, colorScheme: dark ? "dark" : "light" });
    contexts.push(context);
    if (person !== null) await context.addCookies([{ ...(await demo.signIn(person)), url: demo.server.url }]);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`${demo.server.url}${path}`);
    return page;
  }

  /** The pages allow no script but our own, and axe brings its own: it is put in through the browser's tools. */
  async function violations(page: Page): Promise<string[]> {
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: axe.source });
    const nodes = "nodes.map(({ html }) => id + ' ' + html.slice(0, 120))";
    // Contrast must have been looked at: what passed tells that it was.
    const looked = "found.passes.some(({ id }) => id === 'color-contrast') ? [] : ['contrast was not looked at']";
    const run = `axe.run(document).then((found) => JSON.stringify([...found.violations.flatMap(({ id, nodes }) => ${nodes}), ...(${looked})]))`;
    const { result } = await session.send("Runtime.evaluate", { expression: run, awaitPromise: true });
    return JSON.parse(String(result.value)) as string[];
  }

  test("from the bureau down to a school and its sum, by links alone", async () => {
    const page = await open("p-admin", "/overview?lang=zh");
    await page.getByRole("link", { name: "东溪区", exact: true }).click();
    await page.getByRole("link", { name: "东溪区第一小学" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("东溪区第一小学");
    expect(await page.getByRole("navigation", { name: "所在位置" }).innerText()).toContain("云溪市教育局");
    await page.getByText("为什么").first().click();
    const sum = page.locator("details[open] .why").first();
    expect(await sum.innerText()).toMatch(/序时应达：2022-06-30 [\d.]+% \+ \([\d.]+% − [\d.]+%\) × \d+\/\d+ = [\d.]+%/);
    await page.getByRole("link", { name: "儿童青少年总体近视率" }).first().click();
    const chart = page.getByRole("img", { name: /东溪区第一小学 · 儿童青少年总体近视率/ });
    await chart.waitFor();
    const box = await chart.boundingBox();
    expect(box && box.width).toBeLessThanOrEqual(390);
  });

  test("a period and a day are chosen in the form", async () => {
    const page = await open("p-s101", "/overview?lang=en", DESK);
    await page.getByLabel("Period").selectOption("2022Q1");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await page.locator(".stamp").innerText()).toContain("2022Q1");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
  });

  test("each light has a word and a shape, on a phone nothing is wider than the screen", async () => {
    const page = await open("p-admin", "/overview?lang=zh");
    const lights = page.locator(".light");
    for (const light of await lights.all()) {
      expect((await light.innerText()).trim()).not.toBe("");
      expect(await light.locator("svg > *").count()).toBeGreaterThan(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test.each([
    ["p-admin", "/overview?lang=zh", PHONE, false],
    ["p-s101", "/overview?lang=en", DESK, false],
    ["p-d1", "/overview?lang=zh", DESK, true],
    [null, "/overview?lang=en", PHONE, true],
  ] as const)("axe finds nothing: %s %s", async (person, path, viewport, dark) => {
    expect(await violations(await open(person, path, viewport, dark))).toEqual([]);
  });

  /** Asks in the chat and waits for the words of the answer. */
  async function ask(page: Page, words: string, answer: RegExp): Promise<void> {
    await page.getByRole("textbox").fill(words);
    await page.keyboard.press("Enter");
    await page.getByText(answer).last().waitFor();
  }

  test("in the chat on a wide screen the labels take the room that they need, the same in every row", async () => {
    const page = await open("p-admin", "/?lang=zh", DESK);
    await ask(page, "概览", /^应报 \d+/);
    const lefts = (selector: string) =>
      page.locator(`article:last-of-type dl ${selector}`).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)));
    const [labels, texts] = [new Set(await lefts("dt")), new Set(await lefts("dd"))];
    expect([labels.size, texts.size]).toEqual([1, 1]);
    const apart = Math.max(...texts) - Math.max(...labels);
    expect(apart).toBeGreaterThan(40);
    expect(apart).toBeLessThan(120);
  });

  test("a trend that is asked for in the chat is seen there", async () => {
    const page = await open("p-s101", "/?lang=zh");
    await ask(page, "趋势 近视率", /\.png$/);
    const picture = page.getByRole("img", { name: "东溪区第一小学 · 儿童青少年总体近视率" });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1680);
    const box = await picture.boundingBox();
    expect(box && box.width).toBeLessThanOrEqual(390);
  });

  test("printed, nothing is cut off at the side and the first page is not left empty for a list that goes on overleaf", async () => {
    // The width of A4 between the margins, at 96 pixels an inch.
    const paper = { width: 703, height: 1010 };
    const bureau = await open("p-admin", "/overview?lang=zh", paper);
    await bureau.emulateMedia({ media: "print" });
    const cut = await bureau
      .locator("main *:not(svg *)")
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(cut).toEqual([]);
    const school = await open("p-s101", "/overview?lang=zh", paper);
    await school.emulateMedia({ media: "print" });
    const whole = await school
      .locator("section")
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height > innerHeight / 2).map((one) => getComputedStyle(one).breakInside),
      );
    expect(whole.length).toBeGreaterThan(0);
    expect(new Set(whole)).toEqual(new Set(["auto"]));
  });

  test("the numbers behind a trend: a column for corrections only where there were some, and no word broken", async () => {
    const page = await open("p-admin", "/overview?lang=zh", DESK);
    await page.getByText("看数字").click();
    expect(await page.locator(".trend thead th").allInnerTexts()).toEqual(["时间", "数值", "序时应达"]);
    const heights = await page.locator(".trend thead th").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(45);
  });

  test("printed, the sums are open and what is only for the screen is gone", async () => {
    const page = await open("p-s101", "/overview?lang=zh", DESK);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".choose").isVisible()).toBe(false);
    expect(await page.locator(".tabs").isVisible()).toBe(false);
    expect(await page.locator(".why").first().isVisible()).toBe(true);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });
});

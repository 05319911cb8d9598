import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Server } from "../../src/web/serve.ts";
import { browserPath, launch } from "../tools/browser.ts";
import { webChat, type WebChat } from "../tools/web-chat.ts";
import { duty, INDICATORS, UNITS } from "../work/town.ts";
import { INVITE_LASTS, inviteCode, inviteHash } from "../../src/work/people/invite.ts";
import { randomBytes } from "node:crypto";

const PHONE = { width: 390, height: 844 };
/** Where pictures of every step are kept, for people to look at; none are taken where it is not set. */
const pictures = process.env["DUBAN_PICTURES"];

describe.runIf(browserPath !== undefined)("a principal's first day on a phone", () => {
  let browser: Browser;
  let server: Server;
  let web: WebChat;
  const faults: string[] = [];

  beforeAll(async () => {
    web = await webChat({ at: "2023-10-09T02:00:00Z", speed: 120 });
    server = await serve(web.app, "127.0.0.1", 0);
    browser = await launch();
    await web.store.transaction(async ({ work: { places, people, duties } }) => {
      await places.putUnits(UNITS);
      for (const indicator of INDICATORS) await duties.putIndicator(indicator);
      for (const code of ["MYOPIA", "FITNESS"]) await duties.putDuty({ ...duty(code), from: "2023-01-01" });
      for (const [id, name, lang, unit] of [
        ["p-zh", "甲校长", "zh", "s1"],
        ["p-en", "Pat Example", "en", "s3"],
      ] as const) {
        await people.put({ id, name, lang, left: null, erased: false });
        await people.begin([{ id: `m-${id}`, person: id, unit, role: "reporter", from: "2022-01-01", until: null }]);
      }
    });
  });
  afterAll(async () => {
    await browser.close();
    await web.stop();
    await server.stop();
    expect(faults).toEqual([]);
  });

  /** A code for a person, as an administrator gives it. */
  async function invite(person: string, unit: string): Promise<string> {
    const code = inviteCode((count) => randomBytes(count));
    const now = web.now();
    const times = { issuedAt: now, expiresAt: now + INVITE_LASTS.letter, usedAt: null, voidedAt: null };
    await web.store.transaction(({ work }) =>
      work.invites.put({ hash: inviteHash(code), person, place: { unit, role: "reporter" }, issuedBy: "p-admin", ...times }),
    );
    return code;
  }
  async function open(path: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 })).newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${server.url}${path}`);
    await page.getByRole("article").first().waitFor();
    return page;
  }
  const say = async (page: Page, words: string): Promise<void> => {
    await page.getByRole("textbox").fill(words);
    await page.keyboard.press("Enter");
  };
  const card = (page: Page) => page.getByRole("article").last();
  const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).last().click();
  /** Nothing is wider than the phone, and what one presses is large enough for a thumb. */
  async function looks(page: Page, step: string): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const heights = await card(page)
      .getByRole("button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(40);
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${step}.png`) });
  }

  test("in Chinese: invite, bind, report by the form, undo, report in a line, correct, ask, sign out", async () => {
    const page = await open("/?lang=zh");
    await say(page, await invite("p-zh", "s1"));
    await card(page).getByText("是您本人吗").waitFor();
    await looks(page, "zh-1-code");
    await press(page, "是我，绑定");
    await card(page).getByText("已绑定：甲校长").waitFor();
    await say(page, "上报");
    await card(page).getByText("请选一项").waitFor();
    await looks(page, "zh-2-form");
    await press(page, /近视率.*2023Q3/);
    await card(page).getByText("请回复数值").waitFor();
    await looks(page, "zh-3-value");
    await say(page, "51.2");
    await card(page).getByRole("button", { name: "确认上报" }).waitFor();
    await looks(page, "zh-4-confirm");
    await press(page, "确认上报");
    await card(page).getByText("已记录 #1").waitFor();
    await looks(page, "zh-5-recorded");
    await press(page, "撤销");
    await card(page).getByText("已撤销").waitFor();
    await say(page, "近视率 51.4% 三季度");
    await card(page).getByRole("button", { name: "确认上报" }).waitFor();
    await press(page, "确认上报");
    await card(page).getByText("51.4%").waitFor();
    await say(page, "更正 近视率 51.1% 三季度 因为抄错了一行");
    await card(page).getByRole("button", { name: "确认上报" }).waitFor();
    await looks(page, "zh-6-correct");
    await press(page, "确认上报");
    await card(page).getByText("51.1%").waitFor();
    await say(page, "现在近视率多少");
    await card(page).getByText("51.1%（2023Q3）").waitFor();
    await looks(page, "zh-7-current");
    await say(page, "设备");
    await card(page).getByText("已绑定 1 个设备").waitFor();
    await looks(page, "zh-8-devices");
    await say(page, "退出");
    await card(page).getByRole("button", { name: "退出" }).waitFor();
    await press(page, "退出");
    await card(page).getByText("已退出").waitFor();
    await say(page, "我的");
    await card(page).getByText("还不知道您是谁").waitFor();
    const kept = await web.store.transaction(({ work }) => work.figures.of({ school: "s1", indicator: "MYOPIA" }));
    expect(kept.map(({ operation, value }) => [operation, value])).toEqual([
      ["set", 51.2],
      ["retract", null],
      ["set", 51.4],
      ["set", 51.1],
    ]);
  });

  test("in English, by a link that carries the code: nothing is bound before the tap", async () => {
    const code = await invite("p-en", "s3");
    const page = await open(`/?lang=en#code=${code}`);
    await card(page).getByText("Is that you?").waitFor();
    expect(page.url()).not.toContain(code);
    await looks(page, "en-1-code");
    expect(await web.store.transaction(({ work }) => work.people.accountsOf("p-en"))).toEqual([]);
    await press(page, "That's me");
    await card(page).getByText("Bound: Pat Example").waitFor();
    await say(page, "report");
    await card(page).getByText("choose one").waitFor();
    await looks(page, "en-2-form");
    await say(page, "1 51.2%");
    await card(page).getByRole("button", { name: "Confirm" }).waitFor();
    await looks(page, "en-3-confirm");
    await press(page, "Confirm");
    await card(page).getByText("Recorded #").waitFor();
    await looks(page, "en-4-recorded");
    // A reader who comes back sees the same conversation, as the same person.
    await page.reload();
    await card(page).waitFor();
    await say(page, "mine");
    await card(page).getByText("Your reports").waitFor();
    await looks(page, "en-5-mine");
  });
});

import { afterAll, expect, test } from "vitest";
import { newToken } from "../../src/chat/token.ts";
import { bureau } from "../tools/bureau.ts";
import type { Conversation } from "../tools/conversation.ts";

const zone = process.env["TZ"];
afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const press = (talk: Conversation, token: string, person = "ben", more: { conversation?: string } = {}) =>
  talk.come({ type: "action", token, person, ...more });
const figures = (talk: Conversation) => talk.store.transaction(({ work }) => work.figures.heads(["s1", "s2", "s3", "s4"]));

test("made-up and other people's tokens do nothing, wherever they are pressed", async () => {
  const talk = await bureau();
  for (const token of ["", "x", "../../x", "'; --", "__proto__", "\u0000", "a".repeat(64), newToken(talk.clock.now())])
    expect(await press(talk, token), token).toContain("这个按钮已经过期");
  await talk.say("近视率 51.2% 二季度", "ben");
  const token = talk.card()?.actions.find(({ label }) => label === "确认上报")?.token ?? "";
  for (const person of ["dora", "anna", "fay", "stranger"])
    expect(await press(talk, token, person), person).toMatch(/不是给您的|for someone else/);
  // A letter in another case, or one more, is another token.
  for (const near of [token.toUpperCase(), token.toLowerCase(), `${token} `, token.slice(0, -1)].filter((one) => one !== token))
    expect(await press(talk, near)).toContain("这个按钮已经过期");
  expect(await figures(talk)).toEqual([]);
  expect(await press(talk, token)).toContain("已记录 #1");
});

test("the last second of a day and the first of the next are told apart in the bureau's zone, wherever the server stands", async () => {
  for (const at of ["UTC", "America/New_York", "Pacific/Kiritimati"]) {
    process.env["TZ"] = at;
    expect(new Date(1_700_000_000_000).getTimezoneOffset()).toBe({ UTC: 0, "America/New_York": 300, "Pacific/Kiritimati": -840 }[at]);
    // 2023-06-30 is the quarter's last day; Shanghai is eight hours ahead of UTC.
    const before = await bureau("2023-06-30T15:59:59Z");
    expect(await before.say("近视率 51.2% 本季度", "ben"), at).toContain("2023Q2（04-01—06-30）");
    expect(await before.say("近视率 51.2% 本月", "ben"), at).not.toContain("07-01—07-31");
    const after = await bureau("2023-06-30T16:00:00Z");
    expect(await after.say("近视率 51.2% 上季度", "ben"), at).toContain("2023Q2（04-01—06-30）");
    expect(await after.say("近视率 51.2% 本季度", "ben"), at).toContain("2023Q3（07-01—09-30）");
    const year = await bureau("2023-12-31T15:59:59Z");
    expect(await year.say("近视率 51.2% 四季度", "ben"), at).toContain("2023Q4（10-01—12-31）");
    const next = await bureau("2023-12-31T16:00:00Z");
    expect(await next.say("近视率 51.2% 去年四季度", "ben"), at).toContain("2023Q4（10-01—12-31）");
    expect(await next.say("近视率 51.2% 上季度", "ben"), at).toContain("2023Q4（10-01—12-31）");
  }
});

test("a leave and a deadline on the leap day, and none on a leap day that is not", async () => {
  const talk = await bureau("2024-02-20T02:00:00Z");
  expect(await talk.say("提醒 2024-02-29 报送自查报告 全部学校", "anna")).toContain("2024-02-29 截止");
  expect(await talk.say("提醒 2023-02-29 报送自查报告 全部学校", "anna")).toContain("例如：提醒 2023-10-20");
  expect(await talk.say("提醒 2-29 报送自查报告 全部学校", "anna")).toContain("2024-02-29 截止");
  expect(await talk.say("提醒 2-30 报送自查报告 全部学校", "anna")).toContain("请写日期和事项");
  expect(await talk.say("近视率 51.2% 去年2月29日", "ben")).not.toContain("确认上报");
});

test("a term that goes over the new year is one term, named in December and in January", async () => {
  for (const at of ["2023-12-31T15:59:59Z", "2023-12-31T16:00:00Z", "2024-01-19T02:00:00Z"]) {
    const talk = await bureau(at);
    await talk.store.transaction(({ work }) =>
      work.places.putTerms([
        { year: 2023, term: 1, from: "2023-09-01", to: "2024-01-19" },
        { year: 2023, term: 2, from: "2024-02-19", to: "2024-07-05" },
      ]),
    );
    await talk.say("督办 学生体质健康测试优良率 每学期 全部学校");
    await talk.press("确认布置");
    expect(await talk.say("优良率 55% 本学期", "ben"), at).toContain("2023-2024T1（09-01—01-19）");
  }
});

import { expect, test } from "vitest";
import { bureau } from "../tools/bureau.ts";

test("我的 says of each report whether it waits, was approved, was returned and why, or was replaced", async () => {
  const talk = await bureau();
  await talk.say("近视率 51.2% 二季度", "ben");
  await talk.press("确认上报", "ben");
  expect(await talk.say("我的", "ben")).toContain("51.2%，待审");
  await talk.say("退回 #1 口径不对", "ed");
  await talk.press("确认退回", "ed");
  expect(await talk.say("我的", "ben")).toContain("51.2%，已退回：口径不对");
  await talk.say("更正 近视率 51.1% 二季度 因为 重新核对过", "ben");
  await talk.press("确认上报", "ben");
  const again = await talk.say("我的", "ben");
  expect(again).toContain("51.1%，待审");
  expect(again).toContain("51.2%，已有新数");
  await talk.say("审核 二季度", "ed");
  await talk.press("确认通过 1 条", "ed");
  expect(await talk.say("我的", "ben")).toContain("51.1%，已通过");
  expect(await talk.say("mine", "ben")).toContain("51.1%, approved");
});

test("怎么上报 shows how, with an example of one's own; who reports nothing, and who is nobody yet, is told that", async () => {
  const talk = await bureau();
  for (const text of ["怎么上报", "请问如何填报？", "我要怎么报数据"]) {
    const how = await talk.say(text, "ben");
    expect(how, text).toMatch(/直接写一行：近视率 \S+ \S+\n/);
    // The example is read as a report.
    const example = /直接写一行：(.*)/.exec(how)?.[1] ?? "";
    expect(await talk.say(example, "ben")).toContain("近视率 ·");
  }
  expect(await talk.say("How do I report?", "fay")).toMatch(/^Write one line: myopia/i);
  expect(await talk.say("怎么上报", "iris")).toContain("您没有填报的学校");
  expect(await talk.say("怎么上报", "stranger")).toContain("绑定码");
  // With a word of what, it stays the plan's to answer.
  expect(await talk.say("学校怎么报送近视率数据", "ben")).not.toContain("直接写一行");
});

test("help of who is not bound names the code; the bare words 审计 and 预演 are answered with what is missing", async () => {
  const talk = await bureau();
  expect(await talk.say("帮助", "stranger")).toContain("绑定码");
  expect(await talk.say("help", "stranger")).toContain("the code from your administrator");
  expect(await talk.say("审计", "stranger")).toContain("还不知道您是谁");
  expect(await talk.say("预演", "anna")).toBe("请写要预演哪一期。\n例如：预演 2024Q1");
  expect(await talk.say("rehearse", "anna")).toContain("For example: rehearse 2024Q1");
});

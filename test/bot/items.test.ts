import { expect, test } from "vitest";
import { bureau, toldTo } from "../tools/bureau.ts";

test("an office opens an item, the place acknowledges and answers, it is sent back, answered again and closed", async () => {
  const talk = await bureau();
  const shown = await talk.say("督办 一中 近视率 7-30前说明上升原因", "gus");
  expect(shown).toContain("将立项督办");
  expect(shown).toContain("云汀市第一中学");
  expect(shown).toContain("事项  近视率");
  expect(shown).toContain("要求  说明上升原因");
  expect(shown).toContain("期限  2023-07-30");
  expect(await talk.press("确认立项", "gus")).toContain("已立项 D1");
  expect(toldTo(talk, "ben").at(-1)).toContain("2023-07-30 前：说明上升原因");
  expect(await talk.say("督办 S001 近视率 8-1前 再说明", "gus")).toContain("“近视率”已有督办单 D1 没有销号");

  expect(await talk.say("督办单", "ben")).toContain("D1  云汀市第一中学 · 近视率 · 待签收 · 2023-07-30 前");
  await talk.press("签收 D1", "ben");
  expect(await talk.press("签收", "ben")).toContain("已签收 D1");
  expect(toldTo(talk, "gus").at(-1)).toContain("D1 已签收");
  expect(await talk.say("反馈 D1", "ben")).toContain("请写明情况");
  expect(await talk.say("反馈 D1 换了检查机构 复查后为 51.0%", "ben")).toContain("换了检查机构 复查后为 51.0%");
  expect(await talk.press("反馈", "ben")).toContain("已反馈 D1");
  expect(toldTo(talk, "gus").at(-1)).toContain("同意请回复：销号 D1");

  await talk.say("退回 D1 请附复查结果", "gus");
  expect(await talk.press("退回", "gus")).toContain("已退回 D1");
  expect(toldTo(talk, "ben").at(-1)).toContain("请重新反馈：反馈 D1");
  await talk.say("反馈 D1 复查结果已报卫健局", "dora");
  await talk.press("反馈", "dora");
  await talk.say("销号 D1", "gus");
  expect(await talk.press("销号", "gus")).toContain("已销号 D1");
  expect(await talk.say("督办单", "ben")).toContain("没有未销号的督办单");
  const rows = await talk.store.transaction(({ work }) => work.audit.page(0, 100));
  expect(rows.filter(({ subject }) => subject === "item:1").map(({ action }) => action)).toEqual([
    "open item",
    "acknowledge item",
    "answer item",
    "return item",
    "answer item",
    "close item",
  ]);
});

test("one item is shown whole: what is asked, how it stands, what was done and written; to who may read its place, in their language", async () => {
  const talk = await bureau();
  await talk.say("督办 一中 近视率 7-30前说明上升原因", "gus");
  await talk.press("确认立项", "gus");
  const first = await talk.say("D1", "ben");
  expect(first).toContain("要求  说明上升原因");
  expect(first).toContain("状态  待签收");
  expect(first).toContain("反馈 D1 情况说明");
  await talk.say("反馈 D1 换了检查机构", "ben");
  await talk.press("反馈", "ben");
  const answered = await talk.say("督办单 d1", "gus");
  expect(answered).toMatch(/20\d\d-\d\d-\d\d 立项 {2}\S+/);
  expect(answered).toMatch(/20\d\d-\d\d-\d\d 反馈 {2}\S+\n\s*换了检查机构/);
  expect(answered).toContain("退回 D1 原因");
  expect(await talk.press("销号 D1", "gus")).toContain("反馈  换了检查机构");
  await talk.press("销号", "gus");
  expect(await talk.say("督办单", "gus")).toContain("没有未销号");
  expect(await talk.say("D1", "gus")).toContain("状态  已销号");
  expect(await talk.say("item D1", "gus")).toContain("State  closed");
  expect(await talk.say("D 1", "gus")).toContain("State  closed");
  expect(await talk.say("D9", "ben")).toContain("没有督办单 D9");
  expect(await talk.say("D1", "stranger")).not.toMatch(/近视率|绑定/);
});

test("what is pressed twice is done once, and what has changed since is shown again", async () => {
  const talk = await bureau();
  expect(await talk.say("follow up S001 myopia by Jul 30 explain the rise", "gus")).toContain("By  2023-07-30");
  await talk.press("Open item", "gus");
  await talk.say("ack D1", "ben");
  await talk.press("acknowledge", "ben");
  expect(await talk.press("acknowledge", "ben")).not.toContain("can't be done");
  const events = await talk.store.transaction(({ work }) => work.items.events([1]));
  expect(events.map(({ act }) => act)).toEqual(["open", "acknowledge"]);
});

test("a line that is not whole says what is missing, and nobody acts outside their part", async () => {
  const talk = await bureau();
  expect(await talk.say("督办 近视率 7-30前说明", "gus")).toContain("没有认出单位");
  expect(await talk.say("督办 S001 近视率 7-30前", "gus")).toContain("请写明要求做什么");
  expect(await talk.say("督办 S001 近视率 7-1前说明", "gus")).toContain("2023-07-01 已经过去");
  expect(await talk.say("督办 S003 近视率 7-30前说明", "gus")).toContain("您不能为青禾小学做这件事");
  expect(await talk.say("督办 S001 近视率 7-30前说明", "ben")).toContain("不能");
  await talk.say("督办 S001 近视率 7-30前说明", "gus");
  await talk.press("确认立项", "gus");
  expect(await talk.say("反馈 D1 代答", "gus")).toContain("您不能为云汀市第一中学做这件事");
  expect(await talk.say("销号 D1", "ben")).toContain("不能");
  expect(await talk.say("签收 D1", "fay")).toContain("D1");
  expect(await talk.say("签收 D9", "ben")).toContain("没有督办单 D9");
  expect(await talk.say("督办单", "stranger")).toContain("还不知道您是谁");
});

test("a line with a cadence is still a duty, and a question is still a question", async () => {
  const talk = await bureau();
  expect(await talk.say("督办 体质健康优良率 每年 全部初中", "anna")).not.toContain("立项");
  expect(await talk.say("10月30日前要完成什么？", "ben")).not.toContain("立项");
});

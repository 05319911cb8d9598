import { expect, test } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import type { Conversation } from "../tools/conversation.ts";
import { office } from "../tools/office.ts";
import { seed } from "../tools/seed.ts";

async function asked(...more: string[]): Promise<Conversation> {
  const talk = await office();
  for (const line of ["督办 儿童青少年总体近视率 每季度 全部学校", "督办 学生体质健康测试优良率 每季度 全部学校", ...more]) {
    await talk.say(line);
    expect(await talk.press("确认布置")).toContain("已布置");
  }
  return talk;
}

const rows = (talk: Conversation) => talk.store.transaction(({ work }) => work.figures.heads(["s1"]));
const buttons = (talk: Conversation): string[] => talk.card()?.actions.map(({ label }) => label) ?? [];

test("the form lists what is open by due date, asks for a value, and shows the same card as for a line", async () => {
  const talk = await asked();
  const list = await talk.say("上报", "ben");
  expect(list).toContain("待报");
  expect(buttons(talk)[0]).toMatch(/^1 .*2022Q3（10-10 前）$/);
  const button = buttons(talk).find((label) => label.includes("近视率") && label.includes("2022Q3")) ?? "";
  const ask = await talk.press(button, "ben");
  expect(ask).toContain("上次  以前没有报过");
  expect(ask).toContain("目标");
  expect(ask).toContain("请回复数值，例如：51.2%");
  const shown = await talk.say("51.2", "ben");
  expect(shown).toContain("2022Q3（07-01—09-30）");
  expect(await rows(talk)).toEqual([]);
  expect(await talk.press("确认上报", "ben")).toContain("已记录 #1");
  expect(buttons(talk)[1]).toMatch(/^继续上报/);
  const next = await talk.press(buttons(talk)[1] ?? "", "ben");
  expect(next).not.toContain("近视率 · 2022Q3");
});

test("a bare number is the value, not a button; another period may be written; the number in the list and the value will do", async () => {
  const talk = await asked();
  await talk.say("上报", "ben");
  const labels = buttons(talk);
  const at = labels.findIndex((label) => label.includes("近视率") && label.includes("2022Q3"));
  await talk.press(labels[at] ?? "", "ben");
  expect(await talk.say("2", "ben")).toContain("本次  2%");
  await talk.say("上报", "ben");
  await talk.press(labels[at] ?? "", "ben");
  expect(await talk.say("51.6% 四季度", "ben")).toContain("2022Q4（10-01—12-31）");
  await talk.say("上报", "ben");
  expect(await talk.say(`${at + 1} 51.2`, "ben")).toContain("2022Q3（07-01—09-30）");
  expect(await talk.press("确认上报", "ben")).toContain("51.2%");
});

test("a form goes on after a restart, keeps asking after a bad value, and leaves others' words and questions alone", async () => {
  const talk = await asked();
  await talk.say("上报", "ben");
  await talk.press(buttons(talk).find((label) => label.includes("近视率") && label.includes("2022Q3")) ?? "", "ben");
  expect(await talk.say("151%", "ben")).toContain("超出范围");
  expect(await talk.say("三年级一周几节体育课？", "ben")).toContain("每周3课时");
  // Another process, with nothing in its memory, takes the next message.
  const { handle } = createBot({ knowledge: seed, clock: talk.clock });
  const came = {
    platform: "fake",
    key: "later",
    person: "ben",
    conversation: "one",
    private: true,
    shared: null,
    message: "m",
    lang: null,
  };
  const { effects } = await talk.store.transaction((tx) => handle({ ...came, type: "text", text: "51.2", edited: false }, tx));
  expect(JSON.stringify(effects)).toContain("2022Q3（07-01—09-30）");
});

test("cancel leaves the form: a number is then no value", async () => {
  const talk = await asked();
  await talk.say("上报", "ben");
  await talk.press(buttons(talk)[0] ?? "", "ben");
  expect(await talk.say("取消", "ben")).toContain("没有记录");
  expect(await talk.say("51.2%", "ben")).not.toContain("本次");
  await talk.say("report", "ben");
  await talk.press(buttons(talk)[0] ?? "", "ben");
  expect(await talk.press("Cancel", "ben")).toContain("Nothing was recorded");
});

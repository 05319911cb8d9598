import { expect, test } from "vitest";
import type { Conversation } from "../tools/conversation.ts";
import { office } from "../tools/office.ts";

async function asked(): Promise<Conversation> {
  const talk = await office();
  await talk.say("督办 儿童青少年总体近视率 每季度 全部学校");
  expect(await talk.press("确认布置")).toContain("已布置");
  return talk;
}

const rows = (talk: Conversation) => talk.store.transaction(({ work }) => work.figures.heads(["s1"]));
const say = (talk: Conversation, text: string, message: string, edited = false) =>
  talk.come({ type: "text", text, message, edited, person: "ben" });

test("editing a report before it is confirmed replaces its card in place; the old button records nothing", async () => {
  const talk = await asked();
  await say(talk, "近视率 51.2% 三季度", "m1");
  const old = talk.card()?.actions[0]?.token ?? "";
  const id = talk.platform.seen.at(-1)?.id;
  const shown = await say(talk, "近视率 51.4% 三季度", "m1", true);
  expect(shown).toContain("本次  51.4%");
  expect(talk.platform.seen.at(-1)?.id).toBe(id);
  expect(await talk.come({ type: "action", token: old, person: "ben" })).toContain("情况有变化，没有记录");
  expect(await rows(talk)).toEqual([]);
  expect(await talk.press("确认上报", "ben")).toContain("51.4%");
  expect(await rows(talk)).toMatchObject([{ value: 51.4, revision: 1 }]);
});

test("a report that was edited away can no longer be confirmed", async () => {
  const talk = await asked();
  await say(talk, "近视率 51.2% 三季度", "m1");
  const old = talk.card()?.actions[0]?.token ?? "";
  expect(await say(talk, "算了", "m1", true)).toContain("没有记录");
  expect(await talk.come({ type: "action", token: old, person: "ben" })).toContain("已过期");
  expect(await rows(talk)).toEqual([]);
});

test("editing a recorded report asks whether to correct it, and does nothing by itself", async () => {
  const talk = await asked();
  await say(talk, "近视率 51.2% 三季度", "m1");
  await talk.press("确认上报", "ben");
  expect(await say(talk, "近视率 51.2% 三季度 ", "m1", true)).toContain("数没有变");
  expect(await say(talk, "近视率 51.4% 三季度", "m1", true)).toContain("检测到您修改了消息，是否更正为 51.4%？");
  expect(await rows(talk)).toMatchObject([{ value: 51.2, revision: 1 }]);
  expect(await talk.press("更正", "ben")).toContain("51.4%");
  expect(await rows(talk)).toMatchObject([{ value: 51.4, revision: 2, reason: "原消息已修改" }]);
  expect(await say(talk, "今天天气不错", "m1", true)).toContain("已记录的 #1 没有变");
});

test("an edited report of what was approved is told to ask for a return", async () => {
  const talk = await asked();
  await say(talk, "近视率 51.2% 三季度", "m1");
  await talk.press("确认上报", "ben");
  await talk.store.transaction(({ work }) => work.figures.act({ observation: 1, act: "approve", by: "p-admin", comment: null, at: 1 }));
  expect(await say(talk, "近视率 51.4% 三季度", "m1", true)).toMatch(/已审核，不能直接改。[^]*退回/);
  expect(await rows(talk)).toMatchObject([{ value: 51.2 }]);
  expect(await talk.say("撤销", "ben")).toMatch(/已审核.*申请退回/);
});

test("an expired card says so, even a day later, and offers the same text again with one button", async () => {
  const talk = await asked();
  await talk.say("近视率 51.2% 三季度", "ben");
  const token = talk.card()?.actions[0]?.token ?? "";
  talk.clock.pass(25 * 3_600_000);
  const told = await talk.come({ type: "action", token, person: "ben" });
  expect(told).toContain("已过期，没有记录");
  expect(told).toContain("近视率 51.2% 三季度");
  expect(await talk.press("再核对一次", "ben")).toContain("本次  51.2%");
  expect(await talk.press("确认上报", "ben")).toContain("已记录 #1");
});

test("the slower of two sees who reported what, with its unit, and the fresh card", async () => {
  const talk = await asked();
  await talk.say("近视率 51.2% 三季度", "ben");
  const token = talk.card()?.actions[0]?.token ?? "";
  await talk.say("近视率 51% 三季度", "dora");
  await talk.press("确认上报", "dora");
  const told = await talk.come({ type: "action", token, person: "ben" });
  expect(told).toContain("乙老师刚报了 51%");
  expect(told).toContain("本次  51.2%");
});

test("what comes after its days is taken, and marked late on the card and in the record", async () => {
  const talk = await office("2022-10-20T02:00:00Z");
  await talk.say("督办 儿童青少年总体近视率 每季度 全部学校");
  await talk.press("确认布置");
  expect(await talk.say("近视率 51.2% 三季度", "ben")).toMatch(/迟报 ?5 ?天/);
  expect(await talk.press("确认上报", "ben")).toContain("迟报 5 天");
  expect(await rows(talk)).toMatchObject([{ lateDays: 5 }]);
});

test("a zero report is for the duties that take one, all in one confirm", async () => {
  const talk = await office();
  await talk.say("督办 儿童青少年总体近视率 每季度 全部学校");
  await talk.press("确认布置");
  expect(await talk.say("零报告 三季度", "ben")).toContain("没有可以零报告的待报事项");
  expect(await talk.say("督办 学生体质健康测试优良率 每季度 全部学校 可零报告")).toContain("零报告  可以，记为 0");
  await talk.press("确认布置");
  const shown = await talk.say("零报告 三季度", "ben");
  expect(shown).toContain("优良率");
  expect(shown).not.toContain("近视率");
  expect(await talk.press("确认上报", "ben")).toContain("已记录 #1");
  expect(await rows(talk)).toMatchObject([{ value: 0, period: "2022Q3" }]);
  expect(await talk.say("zero report Q3", "ben")).toContain("Nothing open takes a zero report");
});

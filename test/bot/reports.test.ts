import { expect, test } from "vitest";
import type { Conversation } from "../tools/conversation.ts";
import { office } from "../tools/office.ts";
import { start, verdict, verifyPage } from "../../src/work/record/audit.ts";

async function reporting(): Promise<Conversation> {
  const talk = await office();
  for (const line of ["督办 儿童青少年总体近视率 每季度 全部学校", "督办 学生体质健康测试优良率 每季度 全部学校"]) {
    await talk.say(line);
    expect(await talk.press("确认布置")).toContain("已布置");
  }
  return talk;
}

const rows = (talk: Conversation) => talk.store.transaction(({ work }) => work.figures.heads(["s1"]));

test("nothing is written before it is confirmed; a tap writes once, and the words lie apart from the chain", async () => {
  const talk = await reporting();
  const shown = await talk.say("近视率 51.2% 三季度", "ben");
  expect(shown).toContain("云汀市第一中学");
  expect(shown).toContain("2022Q3（07-01—09-30）");
  expect(await rows(talk)).toEqual([]);
  const card = talk.card();
  expect(await talk.press("确认上报", "dora")).toContain("这个按钮不是给您的");
  const token = card?.actions.find(({ label }) => label === "确认上报")?.token ?? "";
  expect(await talk.come({ type: "action", token, person: "ben" })).toContain("已记录 #1");
  expect(await talk.come({ type: "action", token, person: "ben" })).toContain("没有重复记录");
  expect(await rows(talk)).toMatchObject([{ value: 51.2, period: "2022Q3", by: "p-head", revision: 1 }]);
  const page = await talk.store.transaction(({ work }) => work.audit.page(0, 100));
  expect(verdict(verifyPage(start, page)).whole).toBe(true);
  const [last] = page.slice(-1);
  expect(last).toMatchObject({ action: "report", from: null, to: 51.2 });
  expect(JSON.stringify(page)).not.toContain("近视率 51.2");
  expect(await talk.store.transaction(({ work }) => work.audit.words(last?.raw ?? ""))).toBe("近视率 51.2% 三季度");
});

test("the slower of two is told who was quicker, and a correction wants a reason", async () => {
  const talk = await reporting();
  await talk.say("近视率 51.2% 三季度", "ben");
  const token = talk.card()?.actions[0]?.token ?? "";
  await talk.say("近视率 50.8% 三季度", "dora");
  await talk.press("确认上报", "dora");
  expect(await talk.come({ type: "action", token, person: "ben" })).toContain("乙老师刚报了 50.8");
  expect(await talk.say("更正 近视率 51.0% 三季度", "ben")).toContain("请说明原因");
  expect(await talk.say("抄错", "ben")).toContain("至少 5 个字");
  expect(await talk.say("因为表格抄错了一行", "ben")).toContain("50.8% → 51%");
  expect(await talk.press("确认上报", "ben")).toContain("51%");
  expect(await rows(talk)).toMatchObject([{ value: 51, revision: 2, reason: "表格抄错了一行", by: "p-head" }]);
});

test("of several lines exactly those that were confirmed are written, and bad ones are named", async () => {
  const talk = await reporting();
  const shown = await talk.say("近视率 51.2% 三季度\n优良率 151% 三季度\n无人机 3", "ben");
  expect(shown).toContain("超出范围");
  expect(await talk.press("提交有效的 1 条", "ben")).toContain("已记录 #1");
  expect(await rows(talk)).toHaveLength(1);
  expect(await talk.say("近视率 51.2% 三季度", "ben")).toContain("已经是这个数");
});

test("a figure that stands twice in a message is recorded once, and who wrote it is told", async () => {
  const talk = await reporting();
  expect(await talk.say("近视率 51.2% 三季度\n近视率 51.4% 三季度", "ben")).toContain("写了两次，只记第一次写的数");
  expect(await talk.press("提交有效的 1 条", "ben")).toContain("51.2%");
  expect(await rows(talk)).toMatchObject([{ value: 51.2, revision: 1 }]);
});

test("a card expires, other schools are refused, and strangers are answered from the plan alone", async () => {
  const talk = await reporting();
  await talk.say("近视率 51.2% 三季度", "ben");
  talk.clock.pass(16 * 60_000);
  expect(await talk.press("确认上报", "ben")).toContain("已过期");
  expect(await talk.say("近视率 51.2% 三季度 @S003", "ben")).toContain("无权");
  expect(await talk.say("近视率 51.2% 三季度", "cleo")).not.toContain("确认上报");
  expect(await rows(talk)).toEqual([]);
});

test("mine shows reports and what is open; a reported figure is never mixed with the plan's sentence", async () => {
  const talk = await reporting();
  expect(await talk.say("我的", "ben")).toContain("还没有上报过");
  await talk.say("近视率 51.2% 三季度", "ben");
  await talk.press("确认上报", "ben");
  const mine = await talk.say("mine", "ben");
  expect(mine).toContain("#1");
  expect(mine).toContain("Open (");
  const now = await talk.say("现在近视率多少", "ben");
  expect(now).toContain("51.2% (2022Q3)");
  expect(now).not.toContain("“");
  const plan = await talk.say("近视率方案怎么要求", "ben");
  expect(plan).not.toContain("51.2%");
  expect(plan).toContain("“");
});

test("who is not bound and reports is told how to be bound, in three lines; a question goes to the plan", async () => {
  const talk = await office();
  const zh = await talk.say("近视率 51.2% 三季度", "cleo");
  expect(zh).toContain("没有绑定");
  expect(zh).toContain("绑定码");
  expect(zh).not.toContain("推算");
  expect(zh.split("\n").length).toBeLessThanOrEqual(3);
  const en = await talk.say("myopia 51.2% Q3", "cleo");
  expect(en).toContain("not bound");
  expect(en.split("\n").length).toBeLessThanOrEqual(3);
  expect(await talk.say("近视率的目标是多少", "cleo")).toContain("0.5个百分点");
});

test("a name alone is answered from the plan and asks the value; with a period it is a report, and the last value is offered", async () => {
  const talk = await reporting();
  const bare = await talk.say("近视率", "ben");
  expect(bare).toContain("0.5个百分点");
  expect(bare).toContain("还缺数值");
  await talk.say("近视率 51.9% 三季度", "ben");
  await talk.press("确认上报", "ben");
  expect(await talk.say("近视率 四季度", "ben")).toContain("还缺数值");
  expect(await talk.press("同上次 51.9%（2022Q3）", "ben")).toContain("2022Q4");
  expect(await talk.press("确认上报", "ben")).toContain("已记录 #2");
});

test("a wrong value is told before a period is asked; unknown names offer what is owed; a command alone says its form", async () => {
  const talk = await reporting();
  expect(await talk.say("近视率 0.512", "ben")).toContain("0.512% 还是 51.2%");
  expect(await talk.say("近视率 151", "ben")).toContain("应在 0-100");
  expect(await talk.say("升学率 98% 三季度", "ben")).toContain("“升学率”不是您要报的指标");
  expect(await talk.say("零报告 三季度", "ben")).toContain("没有可以零报告");
  expect(await talk.say("更正", "ben")).toMatch(/例如：更正 .+ 因/);
  expect(await talk.say("graduation rate 98% Q3", "ben")).toContain("myopia");
  expect(await rows(talk)).toEqual([]);
});

test("thanks are no reason; a reason that was given is shown and not asked again", async () => {
  const talk = await reporting();
  await talk.say("近视率 51.2% 三季度", "ben");
  await talk.press("确认上报", "ben");
  await talk.say("近视率 50.8% 三季度", "ben");
  expect(await talk.say("好的收到谢谢", "ben")).not.toContain("50.8%");
  const card = await talk.say("因为表格抄错了一行", "ben");
  expect(card).toContain("原因：表格抄错了一行");
  expect(card).not.toContain("请说明原因");
});

test("a district's report on behalf of a school keeps both names, and the school is told", async () => {
  const talk = await reporting();
  await talk.store.transaction(async ({ work: { people } }) => {
    await people.put({ id: "p-district", name: "丙科员", lang: "zh", left: null, erased: false });
    await people.begin([{ id: "m-district", person: "p-district", unit: "dn", role: "reporter", from: "2022-01-01", until: null }]);
    await people.bind({ platform: "fake", tenant: "", user: "dan", person: "p-district", boundAt: 1 });
  });
  await talk.come({ type: "text", text: "我的", edited: false, person: "ben", conversation: "with ben" });
  expect(await talk.say("近视率 51.2 三季度", "dan")).toContain("您可以报几所学校");
  expect(await talk.say("代报 S001 近视率 51.2% 三季度", "dan")).toContain("记录写明是您代报");
  const said = await talk.press("确认上报", "dan");
  expect(said).toContain("代报");
  expect(said).toContain("丙科员代贵校上报了 #1");
  expect(await rows(talk)).toMatchObject([{ by: "p-district", onBehalfOf: "s1", value: 51.2 }]);
  expect(await talk.say("代报 S003 近视率 51.2% 三季度", "dan")).toContain("无权");
});

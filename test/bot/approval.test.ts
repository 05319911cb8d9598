import { expect, test } from "vitest";
import { bureau, toldTo } from "../tools/bureau.ts";
import type { Conversation } from "../tools/conversation.ts";

async function report(talk: Conversation, who: string, line: string): Promise<void> {
  await talk.say(line, who);
  await talk.press(/[\u4e00-\u9fff]/.test(line) ? "确认上报" : "Confirm", who);
}

const acts = (talk: Conversation, ids: number[]) => talk.store.transaction(({ work }) => work.figures.acts(ids));

test("what waits is listed by indicator and period, and a batch is approved with exceptions by one confirm", async () => {
  const talk = await bureau();
  expect(await talk.say("待审", "ed")).toContain("没有待审的数");
  await report(talk, "ben", "近视率 51.2% 二季度");
  await report(talk, "fay", "myopia 49.5% Q2");
  const list = await talk.say("待审核", "ed");
  expect(list).toContain("待审 2 条");
  expect(list).toContain("近视率 2023Q2  2 条");
  expect(await talk.press("近视率 2023Q2", "ed")).toContain("#1 云汀市第一中学  51.2%");
  const shown = await talk.say("审核 二季度 除 S002", "ed");
  expect(shown).toContain("将通过 1 条");
  expect(shown).toContain("不通过，留待以后：#2 云汀市第二中学 近视率 2023Q2 49.5%");
  expect(await acts(talk, [1, 2])).toEqual([]);
  const confirm = talk.card()?.actions[0]?.token ?? "";
  expect(await talk.press("确认通过 1 条", "ed")).toContain("已通过 1 条");
  expect((await acts(talk, [1, 2])).map(({ observation, act, by }) => [observation, act, by])).toEqual([[1, "approve", "p-north"]]);
  expect(await talk.come({ type: "action", token: confirm, person: "ed" })).toContain("已经办过了");
  expect(await talk.say("待审", "ed")).toContain("待审 1 条");
  expect(await talk.say("审核 三季度", "ed")).toContain("没有“三季度”的待审数");
});

test("a report is returned with a comment that its reporter reads in their language, and a new revision waits again", async () => {
  const talk = await bureau();
  await report(talk, "fay", "myopia 49.5% Q2");
  await talk.say("审核 #1", "ed");
  await talk.press("确认通过 1 条", "ed");
  expect(await talk.say("correct myopia 48.5% Q2 because of a second count", "fay")).toContain("To ask for that, write: return #1 because");
  expect(await talk.say("return #1 because of a second count", "fay")).toContain("Ask for #1 to be returned");
  expect(await talk.press("Ask", "fay")).toContain("Asked: 北审核");
  expect(toldTo(talk, "ed").at(-1)).toContain("Pat Example申请退回 #1 云汀市第二中学 近视率 2023Q2 49.5%\n原因：a second count");
  expect(await talk.say("退回 #1", "ed")).toContain("请写明为什么退回");
  expect(await talk.say("退回 #9 口径不对", "ed")).toContain("没有 #9");
  const shown = await talk.say("退回 #1 口径不对", "ed");
  expect(shown).toContain("口径不对");
  expect(shown).toContain("原来的通过作废");
  expect(await talk.press("确认退回", "ed")).toContain("已退回 #1");
  expect(toldTo(talk, "fay").at(-1)).toContain("Returned: #1 云汀市第二中学 myopia rate 2023Q2 49.5%\nWhy: 口径不对");
  expect(toldTo(talk, "fay").at(-1)).toContain("correct myopia rate 49.5% 2023Q2 because");
  expect(await talk.say("退回 #1 口径不对", "ed")).toContain("已经退回");
  talk.clock.pass(60_000);
  expect(await talk.say("待审", "ed")).toContain("退回待改 #1");
  await report(talk, "fay", "correct myopia 48.5% Q2 because of a second count");
  expect(await talk.say("pending", "ed")).toContain("Waiting for approval: 1");
  expect(await talk.say("审核 #1", "ed")).toContain("没有 #1");
  expect(await talk.say("approve #2", "ed")).toContain("48.5%");
});

test("nobody approves their own, nor another district's, and what was changed meanwhile is not approved", async () => {
  const talk = await bureau();
  await talk.store.transaction(async ({ work: { people } }) => {
    await people.begin([{ id: "m-own", person: "p-head", unit: "dn", role: "approver", from: "2022-01-01", until: null }]);
    await people.begin([{ id: "m-south", person: "p-second", unit: "ds", role: "approver", from: "2022-01-01", until: null }]);
  });
  await report(talk, "ben", "近视率 51.2% 二季度");
  const own = await talk.say("审核 二季度", "ben");
  expect(own).toContain("您自己报的不能由您审");
  expect(talk.card()?.actions).toEqual([]);
  expect(await talk.say("待审", "dora")).toContain("没有待审的数");
  expect(await talk.say("退回 #1 口径不对", "iris")).toContain("没有 #1 这个编号，或不归您审");
  await talk.say("审核 二季度", "ed");
  const go = talk.card()?.actions[0]?.token ?? "";
  await report(talk, "ben", "更正 近视率 51.1% 二季度 因为录入时看错了");
  expect(await talk.come({ type: "action", token: go, person: "ed" })).toContain("#1 已有新数 #2，没有通过");
  expect(await acts(talk, [1, 2])).toEqual([]);
});

test("what waits is no group's to read", async () => {
  const talk = await bureau();
  await report(talk, "ben", "近视率 51.2% 二季度");
  for (const line of ["待审", "审核 二季度"]) {
    const said = await talk.come({ type: "text", text: line, edited: false, person: "ed", conversation: "group", private: false });
    expect(said).toContain("只在私聊里办");
    expect(said).not.toContain("51.2%");
  }
});

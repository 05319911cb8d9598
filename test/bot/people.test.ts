import { expect, test } from "vitest";
import { start, verdict, verifyPage } from "../../src/work/record/audit.ts";
import { bureau, chatOf, toldTo } from "../tools/bureau.ts";
import type { Conversation } from "../tools/conversation.ts";
import { settle } from "../tools/settle.ts";

const codeIn = (text: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? "no code";

async function report(talk: Conversation, who: string, line: string): Promise<void> {
  await talk.say(line, who);
  await talk.press("确认上报", who);
}

const chainHolds = (talk: Conversation) =>
  talk.store.transaction(async ({ work }) => verdict(verifyPage(start, await work.audit.page(0, 1_000))).whole);

test("who is at a place and where a person is: for administrators, within their places, and on record", async () => {
  const talk = await bureau();
  const shown = await talk.say("人员 S001", "gus");
  expect(shown).toContain("甲校长  填报（2022-01-01 起）、已绑定 fake");
  expect(shown).toContain("乙老师");
  expect(await talk.say("人员 甲校长", "gus")).toContain("云汀市第一中学  填报（2022-01-01 起）");
  expect(await talk.say("人员 S003", "gus")).toContain("没有“S003”这个人");
  expect(await talk.say("people DN")).toContain("approver (since 2022-01-01)");
  const rows = await talk.store.transaction(({ work }) => work.audit.of(["s1"], [], 1e9, 9));
  expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
    ["read people", "p-north-admin"],
    ["read people", "p-north-admin"],
  ]);
});

test("a school is handed over: the old account is unbound, open cards are void, the history stays, a new code comes", async () => {
  const talk = await bureau();
  await report(talk, "ben", "近视率 51.2% 二季度");
  await talk.say("更正 近视率 51.3% 二季度 因为录入时看错了", "ben");
  const stale = talk.card()?.actions[0]?.token ?? "";
  expect(await talk.say("交接 S003 给 李校长", "gus")).toContain("您不能为青禾小学做这件事");
  expect(await talk.say("交接 S001 给 李校长", "gus")).toContain("指哪一位");
  const shown = await talk.press("甲校长（云汀市第一中学填报）", "gus");
  expect(shown).toContain("接手  李校长（新的人，会给绑定码）");
  expect(shown).toContain("以前的上报仍是甲校长报的");
  const done = await talk.press("确认交接", "gus");
  expect(done).toContain("已交接：云汀市第一中学，由李校长接手");
  expect(toldTo(talk, "ben").at(-1)).toContain("这个账号已解绑");
  expect(await talk.come({ type: "action", token: stale, person: "ben" })).toContain("还不知道您是谁");
  expect(await talk.say("我的", "ben")).toContain("还不知道您是谁");
  expect(await talk.say(codeIn(done), "li")).toContain("给云汀市第一中学填报人李校长的");
  await talk.press("是我，绑定", "li");
  expect(await talk.say("我的", "li")).not.toContain("2023Q2，");
  const [row] = await talk.store.transaction(({ work }) => work.figures.of({ school: "s1", indicator: "MYOPIA" }));
  expect(row?.by).toBe("p-head");
  expect(await chainHolds(talk)).toBe(true);
});

test("who leaves is unbound and told, and places without a reporter are named; the last administrator stays", async () => {
  const talk = await bureau();
  expect(await talk.say("离任 云管理")).toContain("最后一位管理员");
  expect(await talk.say("离任 Pat Example 到 2023-12-31")).toContain("还没到");
  expect(await talk.say("离任 Pat Example", "gus")).toContain("之后没有填报人的单位：云汀市第二中学");
  expect(await talk.press("确认离任", "gus")).toContain("已离任");
  expect(toldTo(talk, "fay").at(-1)).toContain("Your service ended on 2023-07-09");
  expect(await talk.say("mine", "fay")).toContain("I do not know you yet");
  expect(await talk.say("解绑 乙老师", "gus")).toContain("账号  fake");
  expect(await talk.press("确认解绑", "gus")).toContain("已解绑乙老师");
  expect(await talk.say("解绑 乙老师", "gus")).toContain("没有绑定账号");
  expect(await talk.say("解绑 甲校长", "hal")).toContain("没有“甲校长”这个人");
});

test("roles are given and ended within one's places; an auditor is named by the bureau alone", async () => {
  const talk = await bureau();
  expect(await talk.say("授权 李老师 审计 S001", "gus")).toContain("可以做的人：云汀市教育局的管理员");
  expect(await talk.say("授权 李老师 S001", "gus")).toContain("角色：查看、填报、审核、管理、审计");
  expect(await talk.say("授权 李老师 审核 S001", "gus")).toContain("姓名  李老师（新的人，会给绑定码）");
  expect(codeIn(await talk.press("确认授权", "gus"))).not.toBe("no code");
  expect(await talk.say("授权 Pat Example 审核 S001", "gus")).toContain("姓名  Pat Example");
  await talk.press("确认授权", "gus");
  expect(toldTo(talk, "fay").at(-1)).toContain("You have a new role: approver at 云汀市第一中学");
  expect(await talk.say("help", "fay")).toContain("Approve: pending");
  expect(await talk.say("取消授权 Pat Example 审核 S001", "gus")).toContain("将取消授权");
  await talk.press("确认取消", "gus");
  expect(await talk.say("帮助", "fay")).not.toContain("待审");
});

test("the audit says who, when, from, to and in which words, in private, to who may", async () => {
  const talk = await bureau();
  await report(talk, "ben", "近视率 51.2% 二季度");
  await report(talk, "ben", "更正 近视率 51.3% 二季度 因为录入时看错了");
  const shown = await talk.say("审计 S001 二季度", "iris");
  expect(shown).toContain("2023-07-09 10:00  甲校长 上报 云汀市第一中学 近视率 2023Q2 51.2% → 51.3%");
  expect(shown).toContain("原话：近视率 51.2% 二季度");
  expect(await talk.say("审计 S001 三季度", "iris")).toContain("没有记录");
  expect(await talk.say("审计 S003", "gus")).toContain("您不能为青禾小学做这件事");
  expect(await talk.say("审计 S001", "ben")).toContain("您不能为云汀市第一中学做这件事");
  expect(await talk.come({ type: "text", text: "审计 S001", edited: false, person: "iris", private: false })).toContain("只在私聊里办");
  await talk.store.transaction(({ work }) => work.audit.purgeWords(talk.clock.now() + 1));
  expect(await talk.say("audit S001 Q2", "iris")).toContain("words purged after their time");
  expect(await chainHolds(talk)).toBe(true);
});

test("who asks to be erased is nowhere named any more, and figures and the chain stay", async () => {
  const talk = await bureau();
  await report(talk, "ben", "近视率 51.2% 二季度");
  await talk.come({ type: "text", text: "我的", edited: false, person: "ben", conversation: chatOf("ben") });
  expect(await talk.say("删除我的信息", "ben")).toContain("不能恢复");
  expect(await talk.press("确认删除", "ben")).toContain("已删除。已报的数保留");
  await talk.store.transaction(async (tx) => {
    expect(await tx.work.people.person("p-head")).toMatchObject({ name: "", erased: true });
    expect(await tx.work.people.accountsOf("p-head")).toEqual([]);
    expect(await tx.work.people.membershipsOf("p-head")).toMatchObject([{ unit: "s1", role: "reporter", until: "2023-07-09" }]);
    expect(await tx.work.figures.of({ school: "s1", indicator: "MYOPIA" })).toMatchObject([{ value: 51.2, by: "p-head" }]);
    for (let number = 1; ; number += 1) {
      const row = await tx.outbox.read(number);
      if (!row) break;
      expect(JSON.stringify(row.body)).not.toContain("甲校长");
      if (row.person === "ben") expect(JSON.stringify(row.body)).toContain("已删除");
    }
  });
  expect(await talk.say("我的", "ben")).toContain("还不知道您是谁");
  const shown = await talk.say("审计 S001 二季度", "iris");
  expect(shown).toContain("（姓名已删除） 上报 云汀市第一中学 近视率 2023Q2 51.2%");
  expect(shown).toContain("原话已按期清除");
  expect(await chainHolds(talk)).toBe(true);
});

test("the words of messages are kept for as long as is set, by the clock; the chain that names their hash stays whole", async () => {
  const talk = await bureau();
  await report(talk, "ben", "近视率 51.2% 二季度");
  const raw = await talk.store.transaction(async ({ work }) => (await work.audit.of(["s1"], ["2023Q2"], 1e9, 1))[0]?.raw ?? "");
  const kept = () => talk.store.transaction(({ work }) => work.audit.words(raw));
  const days = async (count: number): Promise<void> => {
    for (let day = 0; day < count; day += 1) {
      talk.clock.pass(86_400_000);
      await settle();
    }
  };
  await days(179);
  expect(await kept()).toBe("近视率 51.2% 二季度");
  await days(2);
  expect(await kept()).toBeNull();
  expect(await chainHolds(talk)).toBe(true);
});

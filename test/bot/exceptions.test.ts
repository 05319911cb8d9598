import { expect, test } from "vitest";
import { bureau, toldTo } from "../tools/bureau.ts";

test("a figure is waived with a reason, leaves what is expected, and comes back when the waiver ends", async () => {
  const talk = await bureau();
  expect(await talk.say("免报 S001 近视率 2023Q2", "gus")).toContain("请写明原因");
  const shown = await talk.say("免报 S001 近视率 二季度 因为 校舍维修没有体检", "gus");
  expect(shown).toContain("2023Q2（2023-04-01 — 2023-06-30）");
  expect(shown).toContain("校舍维修没有体检");
  expect(shown).toContain("通知  甲校长、乙老师");
  expect(await talk.press("确认免报", "gus")).toContain("已免报 1 项");
  expect(toldTo(talk, "ben").at(-1)).toContain("近视率免报了，不用再报。原因：校舍维修没有体检");
  expect(await talk.say("近视率 51.2% 二季度", "ben")).toContain("免报");
  expect(await talk.say("免报 S001 近视率 2023Q2 因为 再来一次", "gus")).toContain("已经免报");
  expect(await talk.say("取消免报 S001 近视率 2023Q2", "gus")).toContain("将取消免报");
  expect(await talk.press("确认取消", "gus")).toContain("重新计入应报");
  expect(toldTo(talk, "ben").at(-1)).toContain("2023-07-20 前");
  expect(await talk.say("近视率 51.2% 二季度", "ben")).toContain("本次  51.2%");
});

test("nobody waives their own school's figure, an outsider is told who may, and every word that is not known is named", async () => {
  const talk = await bureau();
  await talk.store.transaction(({ work: { people } }) =>
    people.begin([{ id: "m-own", person: "p-head", unit: "dn", role: "admin", from: "2022-01-01", until: null }]),
  );
  expect(await talk.say("免报 S001 近视率 2023Q2 因为 停电了", "ben")).toContain("不能替自己的学校（云汀市第一中学）决定");
  const outside = await talk.say("免报 S003 近视率 2023Q2 因为 停电了", "gus");
  expect(outside).toContain("您不能为青禾小学做这件事。可以做的人：南汀区教育局的管理员");
  expect(await talk.say("免报 S009 近视率 2023Q2 因为 停电了", "gus")).toContain("没有认出单位");
  expect(await talk.say("免报 S001 无人机率 2023Q2 因为 停电了", "gus")).toContain("没有“无人机率”这个指标");
  expect(await talk.say("免报 S001 近视率 因为 停电了", "gus")).toContain("没有认出时间");
  expect(await talk.say("免报 S001 优良率 2023Q2 因为 停电了", "gus")).toContain("不用报体质健康优良率");
  expect(await talk.say("waive S001 myopia 2022 because of building works", "gus")).toContain("Which period is meant?");
  expect(await talk.press("2022Q4", "gus")).toContain("2022Q4 (2022-10-01 — 2022-12-31)");
  expect(await talk.press("Waive", "gus")).toContain("Waived: 1");
});

test("a locked period is opened again with a reason and an end, thirty days at most", async () => {
  const talk = await bureau();
  expect(await talk.say("近视率 51.2% 2023Q1", "ben")).toContain("截止");
  expect(await talk.say("开锁 S001 近视率 2023Q1 因为停电", "gus")).toContain("请写开到哪一天");
  expect(await talk.say("开锁 S001 近视率 2023Q1 到 8-20 因为停电", "gus")).toContain("最多开 30 天，最晚 2023-08-08");
  expect(await talk.say("开锁 S001 近视率 2023Q1 到 7月1日 因为停电", "gus")).toContain("2023-07-01 已经过去");
  expect(await talk.say("开锁 S001 近视率 2023Q2 到 7-20 因为停电", "gus")).toContain("还没有截止（2023-08-29 后才截止）");
  expect(await talk.say("开锁 S001 近视率 2023Q1 到 7-20", "gus")).toContain("请写明原因");
  expect(await talk.say("开锁 S001 近视率 2023Q1 到7-20 因停电", "gus")).toContain("开到  2023-07-20");
  expect(await talk.press("确认开锁", "gus")).toContain("已开锁 1 项，到 2023-07-20");
  expect(toldTo(talk, "dora").at(-1)).toContain("重新开放到 2023-07-20");
  expect(await talk.say("近视率 51.2% 2023Q1", "ben")).toContain("本次  51.2%");
  const rows = await talk.store.transaction(({ work }) => work.audit.of(["s1"], ["2023Q1"], 1e9, 5));
  expect(rows).toMatchObject([{ action: "unlock", actor: "p-north-admin", subject: "s1|MYOPIA|2023Q1", to: "2023-07-20" }]);
});

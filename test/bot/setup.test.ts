import { expect, test } from "vitest";
import { bureau, toldTo } from "../tools/bureau.ts";

test("baselines that are missing are listed, and set with their source for a place or all below", async () => {
  const talk = await bureau();
  expect(await talk.say("基线")).toContain("近视率  缺 4/4 所");
  expect(await talk.say("基线 近视率 53.6 2019")).toContain("请写来源");
  expect(await talk.say("基线 近视率 153.6 2019 来源 体检表")).toContain("数值应在 0 到 100 之间");
  expect(await talk.say("基线 S001 近视率 来源 体检表")).toContain("没有认出数值");
  const shown = await talk.say("基线 近视率 53.6 2019 来源 2019年体检汇总表第3页");
  expect(shown).toContain("日期  2019-12-31");
  expect(shown).toContain("来源  2019年体检汇总表第3页");
  expect(await talk.press("确认基线")).toContain("4 所");
  expect(await talk.say("基线 @S001 近视率 52.1% 2019-06-30 来源：校医登记册")).toContain("已有基线  云汀市第一中学；旧的保留为前一版");
  await talk.press("确认基线");
  const kept = await talk.store.transaction(({ work }) => work.duties.baselines("s1"));
  expect(kept.map(({ version, value, on, source }) => [version, value, on, source])).toEqual([
    [1, 53.6, "2019-12-31", "2019年体检汇总表第3页"],
    [2, 52.1, "2019-06-30", "校医登记册"],
  ]);
  expect(await talk.say("baselines")).toContain("Every indicator that is reported has a baseline");
  expect(await talk.say("基线 S003 近视率 50 2019 来源 体检表", "gus")).toContain("您不能为青禾小学做这件事");
  expect(await talk.say("近视率 51.2% 二季度", "ben")).not.toContain("缺基线");
});

test("the bureau alone sets the dates of terms, which are checked and listed", async () => {
  const talk = await bureau();
  expect(await talk.say("学期")).toContain("缺：2022-2023第一学期");
  expect(await talk.say("学期 2023-2024第一学期 9月1日至1月20日", "gus")).toContain("可以做的人：云汀市教育局的管理员");
  expect(await talk.say("学期 2023-2024第一学期 9月1日")).toContain("例如：学期 2023-2024第一学期");
  expect(await talk.say("学期 2023-2024第一学期 9月1日至9月20日")).toContain("一个学期 60 到 220 天，这里是 20 天");
  expect(await talk.say("学期 2023-2024第一学期 9月1日至1月20日")).toContain("2023-09-01 至 2024-01-20（142 天）");
  await talk.press("确认学期");
  expect(await talk.say("学期 2023-2024第二学期 2024-01-10 至 2024-07-05")).toContain("与2023-2024第一学期的日期重叠");
  expect(await talk.say("term 2023-2024 T2 2024-02-20 to 2024-07-05")).toContain("2024-02-20 to 2024-07-05");
  expect(await talk.press("Set term")).toContain("Set: 2023-2024 term 2");
  expect(await talk.store.transaction(({ work }) => work.places.terms())).toEqual([
    { year: 2023, term: 1, from: "2023-09-01", to: "2024-01-20" },
    { year: 2023, term: 2, from: "2024-02-20", to: "2024-07-05" },
  ]);
});

test("duties are listed, their days changed and they are ended; whoever reports is told", async () => {
  const talk = await bureau();
  expect(await talk.say("任务")).toContain("近视率  按季度报，4 所；期末后 20 天前报，25 天后算迟报，60 天截止");
  expect(await talk.say("改期 近视率 30 20 60")).toContain("天数要从小到大");
  expect(await talk.say("改期 近视率 30")).toContain("请写三个天数");
  expect(await talk.say("改期 近视率 30 35 120", "gus")).toContain("可以做的人：云汀市教育局的管理员");
  const shown = await talk.say("改期 近视率 30 35 120");
  expect(shown).toContain("2023Q2：2023-07-20 → 2023-07-30");
  expect(shown).toContain("有 4 项已截止的会重新开放");
  expect(await talk.press("确认改期")).toContain("已改期");
  expect(toldTo(talk, "fay").at(-1)).toBe("The due day of myopia rate has changed: 2023Q2 is now due 2023-07-30.");
  talk.clock.pass(60_000);
  expect(await talk.say("结束任务 近视率 到 2023-12-31")).toContain("不再要报  2024Q1 起，4 所");
  expect(await talk.press("确认结束")).toContain("已结束：近视率，到 2023-12-31");
  expect(toldTo(talk, "ben").at(-1)).toContain("近视率不再布置，2023-12-31 以后的期次不用报了");
  const [duty] = await talk.store.transaction(({ work }) => work.duties.duties());
  expect(duty).toMatchObject({ due: 30, timely: 35, locks: 120, until: "2023-12-31" });
  expect(await talk.say("end duty drones")).toContain("duties");
});

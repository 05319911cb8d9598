import { expect, test } from "vitest";
import { trendPng } from "../../src/chart/png.ts";
import { office } from "../tools/office.ts";
import { overseeing } from "../tools/overseen.ts";
import { indicatorBy } from "../work/town.ts";

test("who has not reported: names, what they owe, when it was due and when they last reported; only in scope", async () => {
  const talk = await overseeing();
  const all = await talk.say("未报 三季度");
  expect(all).toContain("云汀市教育局 · 2023Q3：3 个单位还有 4 项没有报");
  expect(all).toContain("云汀市第一中学  体质健康优良率 2023Q3；2023-10-20 到期");
  expect(all).toContain("填报人：甲校长、乙老师 · 最近上报 2023-10-12");
  expect(all).toContain("没有填报人 · 这一期还没有报过");
  expect(all).toContain("数据截至 2023-11-10 10:00");
  const south = await talk.say("谁还没报", "erin");
  expect(south).toContain("南汀区教育局");
  expect(south).not.toContain("第一中学");
  expect(await talk.say("未报 三季度 北汀区教育局", "erin")).toContain("不在您能查看的范围内");
  expect(await talk.say("未报 三季度", "cleo")).toContain("还不知道您是谁");
});

test("in a group the count stands there, and the list comes in the person's own chat", async () => {
  const talk = await overseeing();
  await talk.come({ type: "text", text: "未报 三季度", edited: false, person: "erin", conversation: "group", private: false });
  const at = (conversation: string) => JSON.stringify(talk.platform.seen.filter((one) => one.conversation === conversation));
  expect(at("group")).toContain("2 个单位还有 3 项没有报");
  expect(at("group")).toContain("名单已发到您的私聊");
  expect(at("group")).not.toContain("云汀市第三中学");
  expect(at("erin-alone")).toContain("云汀市第三中学");
});

test("overview: counts, then down by buttons to a school with its two lights, and why", async () => {
  const talk = await overseeing();
  const city = await talk.say("概览 三季度");
  expect(city).toContain("应报 6，已报 2（33.3%），按时 1（16.7%）");
  expect(city).toContain("北汀区教育局  已报 1/2");
  const south = await talk.press("南汀区教育局");
  expect(south).toContain("青禾小学  已报 1/2");
  const school = await talk.press("青禾小学");
  expect(school).toContain("近视率 2023Q3  53%  ✓ 迟报5天  ■ 滞后 慢");
  expect(school).toContain("体质健康优良率 2023Q3  无  ✗ 未报，超期16天");
  const why = await talk.press("为什么：近视率");
  expect(why).toContain("基线  2019-12-31 53.6%");
  expect(why).toContain("目标  不高于 51%（2023-12-31），未达到");
  expect(why).toContain("序时应达  2023-09-30 53.6% + (51% − 53.6%) × 1369/1461 = 51.164%");
  // 53.6 falls by 2.6 in 1461 days: 53 was enough up to day 337.15.
  expect(why).toContain("差距  比路径慢 1032 天");
  expect(why).toContain("规则");
  expect(await talk.press("返回")).toBe(school);
  expect(await talk.press("↑ 南汀区教育局")).toBe(south);
  expect(talk.platform.seen.filter(({ conversation }) => conversation === "one")).toHaveLength(1);
});

test("a typed 为什么 explains the overview, and English is equal", async () => {
  const talk = await overseeing();
  await talk.say("overview Q3");
  const why = await talk.say("why");
  expect(why).toContain("2 with a value ÷ 6 expected = 33.3%");
  expect(await talk.say("which schools missed the target in Q3 myopia rate")).toContain("target not met: 2 of 3 places");
});

test("截至 shows the old numbers and what has changed since", async () => {
  const talk = await overseeing();
  const then = await talk.say("概览 三季度 截至 10-10", "ben");
  expect(then).toContain("51.2%");
  expect(then).toContain("数据截至 2023-10-10 23:59");
  expect(then).toContain("2023-10-10 以来改了 1 项");
  expect(then).toContain("51.2% → 51.4%（抄错了一行）");
  expect(await talk.say("概览 三季度", "ben")).toContain("51.4%");
  expect(await talk.say("概览 三季度 截至 12-40")).toContain("请写日期");
  expect(await talk.say("概览 截至 2023-12-01")).toContain("还没有到");
});

test("截至 also asks what was asked then: a due day that was moved, a duty that was ended or made since", async () => {
  const talk = await overseeing();
  const before = await talk.say("未报 三季度");
  expect(before).toContain("2023-10-20 到期");
  await talk.say("改期 近视率 45 50 60");
  expect(await talk.press("确认改期")).toContain("改");
  await talk.say("结束任务 体质健康优良率 到 2023-06-30");
  expect(await talk.press("确认结束")).toContain("已结束");
  talk.clock.pass(86_400_000);
  expect(await talk.say("未报 三季度")).not.toContain("2023-10-20 到期");
  expect(await talk.say("未报 三季度")).not.toContain("体质健康优良率");
  // The same counts as before both decisions: they were made on 11-10.
  const then = await talk.say("未报 三季度 截至 11-09");
  expect(then.replace(/数据截至.*/, "")).toBe(before.replace(/数据截至.*/, ""));
  const ahead = "未报 2023Q4 儿童青少年总体近视率";
  await talk.say("督办 儿童青少年总体近视率 每季度 全部初中");
  expect(await talk.press("确认布置")).toContain("已布置");
  expect(await talk.say(ahead)).toContain("儿童青少年总体近视率 2023Q4");
  expect(await talk.say(`${ahead} 截至 11-10`)).toContain("2023-11-10 那天这里没有要报的指标");
});

test("asked in words: a list with counts and the filter as it was understood; what is out of scope says so", async () => {
  const talk = await overseeing();
  const list = await talk.say("三季度哪些学校近视率没达标");
  expect(list).toContain("未达目标：2 / 3 个单位");
  expect(list).toContain("筛选  范围：云汀市教育局 · 近视率 · 2023Q3 · 未达目标 · 目标 不高于 51%（2023-12-31）");
  expect(list).toContain("另有 1 项没有数值或没有目标");
  expect(list).toContain("云汀市第一中学  51.4%");
  expect(await talk.say("三季度北汀区教育局哪些学校近视率没达标", "erin")).toContain("不在您能查看的范围内");
  expect(await talk.say("哪些学校三季度迟报", "erin")).toContain("迟报：1 / 2 个单位");
  // A question to the plan stays one.
  expect(await talk.say("哪些学校要达到体育设施标准")).not.toContain("个单位");
});

test("no ranks: bands by code and the reason", async () => {
  const talk = await overseeing();
  const bands = await talk.say("排名 近视率 三季度");
  expect(bands).toContain("不排名次");
  expect(bands).toContain("■ 滞后  2 所 · 2 项\n云汀市第一中学、青禾小学");
  expect(bands).not.toMatch(/第\s*[1一]\s*名/);
});

test("a trend is a table, and a picture where files are taken", async () => {
  const talk = await overseeing();
  // The drawing library is loaded with the first picture; a conversation in a test does not wait for a disk.
  await trendPng({ indicator: indicatorBy("MYOPIA"), place: "", points: [], path: null }, "zh");
  const table = await talk.say("趋势 近视率", "ben");
  expect(table).toContain("云汀市第一中学 · 近视率");
  expect(table).toContain("目标 不高于 51%（2023-12-31）");
  expect(table).toContain("2023Q3  51.4%；更正前 51.2%；序时应达 51.164%");
  expect(table).toContain("2023Q2  无");
  expect(talk.platform.files).toEqual([]);
  talk.platform.can.files = true;
  await talk.say("trend myopia rate", "ben");
  await expect.poll(() => talk.platform.files.length).toBe(1);
  const [file, ...more] = talk.platform.files;
  expect(more).toEqual([]);
  expect(file).toMatchObject({ name: "trend-云汀市第一中学-myopia-rate-2023Q4.png", caption: "云汀市第一中学 · myopia rate" });
  expect(Array.from((file?.content ?? new Uint8Array()).subarray(0, 4))).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(await talk.say("趋势 近视率")).toContain("各校的数不能合成一个");
  expect(await talk.press("青禾小学")).toContain("2023Q3  53%");
  expect(await talk.say("趋势")).toContain("看哪一项指标？");
});

test("targets: a row for each year with its clause, on the school's baseline where there is one", async () => {
  const talk = await overseeing();
  const yearly = { by: -0.5, since: 2019, until: 2023, clause: { section: "2.1.4", start: 0, end: 4, quote: "示例条文" } };
  await talk.store.transaction(({ work }) => work.duties.putIndicator({ ...indicatorBy("MYOPIA"), targets: [], yearly }));
  const own = await talk.say("目标 近视率", "ben");
  expect(own).toContain("2020-12-31  不高于 53.1%\n2021-12-31  不高于 52.6%\n2022-12-31  不高于 52.1%\n2023-12-31  不高于 51.6%");
  expect(own).toContain("按云汀市第一中学的基线 2019-12-31 53.6% 算");
  expect(own).toContain("“示例条文”");
  const city = await talk.say("目标 近视率");
  expect(city).toContain("2020-12-31  比 2019 年底低 0.5 点以上");
  expect(city).toContain("缺 2019 年基线");
  expect(await talk.say("目标 优良率")).toContain("2023-12-31  不低于 53%");
  expect(await talk.say("概览 三季度", "ben")).not.toContain("缺基线");
});

test("what can't be understood is named, with an example; what is not asked says so", async () => {
  const talk = await overseeing();
  expect(await talk.say("概览 无人机")).toContain("没看懂“无人机”");
  expect(await talk.say("概览 2021年")).toContain("没有要报的指标");
  const empty = await office();
  expect(await empty.say("概览")).toContain("还没有要报的指标");
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { misread, type Gold } from "../tools/updates.ts";

const gold: Gold = {
  context: {
    now: "2026-10-12T09:30:00+08:00",
    zone: "Asia/Shanghai",
    terms: [
      { id: "2025-2026-T2", from: "2026-02-27", to: "2026-07-03" },
      { id: "2026-2027-T1", from: "2026-09-01", to: "2027-01-22" },
    ],
    person: { schools: [{ id: "S1", name: "示例市第十九小学", aliases: ["19小"] }] },
    other_schools: [{ id: "S2", name: "示例市第二十小学", aliases: ["20小"] }],
    // prettier-ignore
    indicators: [
      { id: "myopia", zh: "近视率", en: "Myopia rate", aliases_zh: [], aliases_en: ["myopia"], unit: "%", kind: "percent", cadence: "quarter", min: 0, max: 100, lower_is_better: true, period_required: false },
      { id: "drills", zh: "演练次数", en: "Safety drills", aliases_zh: ["演练"], aliases_en: ["drills"], unit: "次", kind: "count", cadence: "month", min: 0, max: 20, lower_is_better: false, period_required: false },
      { id: "pupils", zh: "在校生数", en: "Enrolment", aliases_zh: [], aliases_en: [], unit: "人", kind: "count", cadence: "school-year", min: 1, max: 6000, lower_is_better: false, period_required: true },
    ],
  },
  messages: [],
};

const draft = (indicator: string, value: number, period: string) => ({
  drafts: [{ indicator, value, period, school: "S1" }],
  problems: [],
});
const problem = (name: string) => ({ drafts: [], problems: [name] });

// prettier-ignore
test.each([
  ["19小近视率51.2%，10月12日报", draft("myopia", 51.2, "2026-Q3")], ["12/10/2026 - myopia Q3: 51.2%", draft("myopia", 51.2, "2026-Q3")], ["近视率 48,6% 二季度", draft("myopia", 48.6, "2026-Q2")], ["myopia: 615 out of 1,200 in Q3", draft("myopia", 51.25, "2026-Q3")],
  ["myopia 51.2% in Q3 (target 51.6%)", draft("myopia", 51.2, "2026-Q3")], ["8月演练一次", draft("drills", 1, "2026-08")], ["演练 2次", draft("drills", 2, "2026-09")], ["8、9月演练3次", problem("period-ambiguous")], ["下个月计划演练2次", problem("period-future")],
  ["在校生数 1286", problem("period-missing")], ["enrolment 1,286 for 2026-27", draft("pupils", 1286, "2026-2027")], ["20小 近视率 50 三季度", problem("school-unknown")], ["when is the Q3 myopia number due", problem("not-an-update")], ["你好", problem("not-an-update")],
])("%s", (text, expect_) => {
  expect(misread({ ...gold, messages: [{ id: "1", text, expect: expect_ }] })).toEqual([]);
});

const half = (file: string): Gold => JSON.parse(readFileSync(new URL(`../gold/${file}`, import.meta.url), "utf8")) as Gold;

test.each([
  "updates.json",
  "updates-2.json",
  "updates-3.json",
  "updates-5.json",
  "updates-7.json",
  "updates-8.json",
  "updates-12.json",
  "updates-16.json",
  "updates-17.json",
  "updates-18.json",
])("the messages of %s are read right", (file) => {
  expect(misread(half(file))).toEqual([]);
});

/** Read otherwise still: a share told by parts beside half a name, boarders counted behind drills, a sigh, what is asked otherwise. */
test.each([
  ["updates-4.json", ["m025", "m065"]],
  ["updates-6.json", ["j024"]],
  ["updates-9.json", ["v050", "v078"]],
  ["updates-10.json", ["j010", "j061", "j091"]],
  ["updates-11.json", ["m11-054"]],
  ["updates-13.json", ["m13-048"]],
  ["updates-14.json", ["m14-044"]],
  ["updates-15.json", ["f047"]],
  ["updates-19.json", ["s065"]],
])("the messages of %s are read right but for a few", (file, notYet) => {
  expect(misread(half(file)).map(({ id }) => id)).toEqual(notYet);
});

// prettier-ignore
test.each([
  // ways of saying it
  ["8月、9月演练各2次", { drafts: [{ indicator: "drills", value: 2, period: "2026-08", school: "S1" }, { indicator: "drills", value: 2, period: "2026-09", school: "S1" }], problems: [] }], ["9月一次演练都没有", draft("drills", 0, "2026-09")], ["Q3myopia51.2%", draft("myopia", 51.2, "2026-Q3")], ["mypoia 51.2 Q3", draft("myopia", 51.2, "2026-Q3")],
  ["三季度近视率51.2，与二季度持平", draft("myopia", 51.2, "2026-Q3")], ["drills 2 in August, 1 in September", { drafts: [{ indicator: "drills", value: 2, period: "2026-08", school: "S1" }, { indicator: "drills", value: 1, period: "2026-09", school: "S1" }], problems: [] }],
  ["演练数周五报", problem("not-an-update")], ["枫岭：近视率49.7 三季度", problem("school-unknown")], ["体检结果：近视率51.2 三季度", draft("myopia", 51.2, "2026-Q3")],
])("as it is said: %j", (text, expect_) => {
  expect(misread({ ...gold, messages: [{ id: "1", text, expect: expect_ }] })).toEqual([]);
});

// prettier-ignore
test.each([
  // taken back in the same breath
  ["近视率 51.2 三季度，写错了，50.8", draft("myopia", 50.8, "2026-Q3")], ["myopia 51.2 Q3, sorry, 50.8", draft("myopia", 50.8, "2026-Q3")], ["近视率50.8 三季度（之前报的58作废）", draft("myopia", 50.8, "2026-Q3")],
  // samples, people taking part, days and times
  ["三季度查了400人，近视率51.2%", draft("myopia", 51.2, "2026-Q3")], ["9月演练2次，参加学生600人", draft("drills", 2, "2026-09")], ["9月演练2次，上午10:30和下午2点半各一次", draft("drills", 2, "2026-09")],
  ["drills 2 in Sept (the 3rd and the 17th)", draft("drills", 2, "2026-09")], ["9月演练一共2次，9月3日、17日", draft("drills", 2, "2026-09")],
  // several periods
  ["近视率 一季度52.1 二季度51.7", { drafts: [{ indicator: "myopia", value: 52.1, period: "2026-Q1", school: "S1" }, { indicator: "myopia", value: 51.7, period: "2026-Q2", school: "S1" }], problems: [] }],
  ["上上季度近视率 51.7", draft("myopia", 51.7, "2026-Q2")], ["drills 1 the month before last", draft("drills", 1, "2026-08")], ["myopia 51.2 July - September", draft("myopia", 51.2, "2026-Q3")],
  // not exact, not an update
  ["9月演练两三次", problem("range-given")], ["noted, thank you", problem("not-an-update")], ["好的收到", problem("not-an-update")], ["那个季度近视率51.2", problem("period-missing")],
])("%s", (text, expect_) => {
  expect(misread({ ...gold, messages: [{ id: "1", text, expect: expect_ }] })).toEqual([]);
});

const unknown = problem("school-unknown");
const both = { ...draft("myopia", 51.2, "2026-Q3"), problems: ["school-unknown"] };

// Letters, and what is dictated.
// prettier-ignore
test.each([
  ["From: Fernhill Primary\nmyopia Q3 51.2", unknown], ["From: St. Mary's Primary\nmyopia Q3 51.2", unknown], ["20小：我们三季度近视率51.2", unknown], ["20小上报：\n我们学校三季度近视率51.2", unknown], ["From: 19小\nmyopia Q3 51.2", draft("myopia", 51.2, "2026-Q3")], ["近视率 一极度51.2", draft("myopia", 51.2, "2026-Q1")],
])("letters and dictation: %j", (text, expect_) => {
  expect(misread({ ...gold, messages: [{ id: "1", text, expect: expect_ }] })).toEqual([]);
});

// A figure of another place is never the writer's, whatever the place is called.
// prettier-ignore
test.each([
  ["第20小学近视率49.7 三季度", unknown], ["四十小近视率49.7 三季度", unknown], ["枫岭小学三季度近视率49.7", unknown], ["代枫岭报：近视率49.7 三季度", unknown], ["代报 枫岭 近视率49.7", unknown], ["20小\n近视率49.7 三季度", unknown], ["近视率49.7 三季度\n20小", unknown],
  ["reporting for No. 40 Primary: myopia 49.7 Q3", unknown], ["myopia for Fernhill Primary Q3 49.7", unknown], ["on behalf of Fernhill: myopia 49.7 Q3", unknown], ["20小近视率49.7（19小代报）", unknown], ["19小代20小报：近视率49.7 三季度", unknown], ["20小 三季度近视率49.7 二季度50.1", { drafts: [], problems: ["school-unknown", "school-unknown"] }],
  ["@枫岭小学 近视率49.7 三季度", unknown], ["@20小 近视率49.7 三季度", unknown], ["@Fernhill Primary myopia 49.7 Q3", unknown], ["@王老师 近视率51.2 三季度", draft("myopia", 51.2, "2026-Q3")],
  // two places in a line, each with its own figure
  ["19小近视率51.2，20小49.8，三季度", both], ["近视率：19小51.2，枫叶小学49.8 三季度", both], ["三季度近视率51.2，20小49.8", both], ["19小：近视率51.2；40小：近视率49.8（都是三季度）", both],
  // another spelling of the writer's place, a place compared with, one that took part, and words that name none
  ["第19小学近视率51.2 三季度", draft("myopia", 51.2, "2026-Q3")], ["十九小三季度近视率51.2", draft("myopia", 51.2, "2026-Q3")], ["19小近视率51.2 三季度，比20小低0.7个点", draft("myopia", 51.2, "2026-Q3")], ["9月和20小联合演练2次", draft("drills", 2, "2026-09")],
  ["我们小学三季度近视率51.2", draft("myopia", 51.2, "2026-Q3")], ["myopia in our primary school 51.2 in Q3", draft("myopia", 51.2, "2026-Q3")], ["9月演练2次，10小时准备", draft("drills", 2, "2026-09")], ["9月演练2次，家长到学校参加", draft("drills", 2, "2026-09")],
])("whose figure: %j", (text, expect_) => {
  expect(misread({ ...gold, messages: [{ id: "1", text, expect: expect_ }] })).toEqual([]);
});

// What is told behind a report, a share in its parts, a range, a promise.
// prettier-ignore
test.each([
  ["9月演练4次，其中夜间1次，消防3次", draft("drills", 4, "2026-09")], ["9月演练2次，1次没拉警报", draft("drills", 2, "2026-09")], ["9月演练2次，崴了1人", draft("drills", 2, "2026-09")], ["9月演练2次，疏散用时3分钟", draft("drills", 2, "2026-09")], ["4 drills in Sept but 2 were cut short", draft("drills", 4, "2026-09")], ["drills 2 in Sept, 600 pupils took part", draft("drills", 2, "2026-09")],
  ["myopia 51.2 Q3, two classes not tested yet", draft("myopia", 51.2, "2026-Q3")], ["please change Sept drills from 1 to 2, we forgot one", draft("drills", 2, "2026-09")], ["近视率改成50.4，二季度，演练那天没测全", draft("myopia", 50.4, "2026-Q2")],
  ["三季度查了1250人，近视635人", draft("myopia", 50.8, "2026-Q3")], ["Q3: screened 1200 pupils, 615 myopia", draft("myopia", 51.25, "2026-Q3")], ["615 of 1200 pupils have myopia, Q3", draft("myopia", 51.25, "2026-Q3")],
  ["近视率50到51 三季度", problem("range-given")], ["myopia 50 to 51% in Q3", problem("range-given")], ["9月演练俩次", draft("drills", 2, "2026-09")], ["收到，明天上报", problem("not-an-update")], ["ok, we'll send it on Monday", problem("not-an-update")],
  ["2 drills in Sept, 1 on stairs", draft("drills", 2, "2026-09")], ["三季度近视率51.2，全市48", draft("myopia", 51.2, "2026-Q3")], ["myopia Q3 51.2 (615/1200)", draft("myopia", 51.2, "2026-Q3")],
  // what reports something else is no aside
  ["9月演练2次，校园欺凌1起", { ...draft("drills", 2, "2026-09"), problems: ["indicator-unknown"] }], ["myopia 51.2 Q3, graduation 98%", { ...draft("myopia", 51.2, "2026-Q3"), problems: ["indicator-unknown"] }],
])("told beside it: %j", (text, expect_) => {
  expect(misread({ ...gold, messages: [{ id: "1", text, expect: expect_ }] })).toEqual([]);
});

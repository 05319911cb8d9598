import { expect, test } from "vitest";
import { createCalendar } from "../../src/work/calendar/calendar.ts";
import { planDates } from "../../src/work/remind/deadline.ts";
import { workdaysTo } from "../../src/work/remind/decision.ts";
import { fireKey, replan, type PlannedFire } from "../../src/work/remind/plan.ts";
import { remindTyped } from "../../src/work/remind/request.ts";
import { staffOf, type Wish } from "../../src/work/remind/staff.ts";
import { readPlan } from "../../knowledge/index.ts";
import { TERMS, town } from "./town.ts";

const TODAY = "2023-10-09";
const typed = (text: string): unknown => remindTyped(text, TODAY);

test("wishes are read in both languages, and what begins as one and goes on otherwise is answered with its form", () => {
  expect(typed("稍后 2天")).toEqual({ type: "snooze", days: 2 });
  expect(typed("稍后两天")).toEqual({ type: "snooze", days: 2 });
  expect(typed("snooze 3 days")).toEqual({ type: "snooze", days: 3 });
  expect(typed("请假 10-16至10-20 由李主任代")).toEqual({ type: "leave", from: "2023-10-16", until: "2023-10-20", deputy: "李主任" });
  expect(typed("请假10月16日到20日")).toEqual({ type: "form", of: "leave" });
  expect(typed("on leave 10-16 to 10-20 deputy Li")).toEqual({ type: "leave", from: "2023-10-16", until: "2023-10-20", deputy: "Li" });
  expect(typed("请假 12-28至1-3 由王老师代")).toEqual({ type: "leave", from: "2023-12-28", until: "2024-01-03", deputy: "王老师" });
  expect(typed("停止提醒")).toEqual({ type: "stop", kind: null });
  expect(typed("停止提醒 逾期")).toEqual({ type: "stop", kind: "late" });
  expect(typed("停止提醒 天气")).toEqual({ type: "form", of: "stop" });
  expect(typed("催办 三季度")).toEqual({ type: "nudge", words: "三季度" });
  expect(typed("/预演 2024Q1")).toEqual({ type: "rehearse", words: "2024Q1" });
  expect(typed("提醒 2023-10-20 报送自查报告")).toEqual({ type: "deadline", due: "2023-10-20", words: "报送自查报告" });
  expect(typed("提醒 10月20日前 报送自查报告")).toEqual({ type: "deadline", due: "2023-10-20", words: "报送自查报告" });
  expect(typed("值班 7-10至8-25")).toMatchObject({ type: "on duty" });
});

test("questions to the plan are none of them", () => {
  for (const text of [
    "近视率的目标是多少",
    "提醒学生用眼的要求有哪些",
    "请假制度怎么规定",
    "holiday homework",
    "稍后再说吧",
    "值班制度",
    "催办制度是什么",
    "请假 制度",
    "on leave policy of teachers",
    "on duty rules",
    "稍后 再说",
  ])
    expect(typed(text)).toBeNull();
});

const fire = (rung: string, due: string, at: number): PlannedFire => ({
  obligation: "o",
  source: "d",
  unit: "s1",
  due,
  rung,
  person: "p",
  at,
});

test("a new plan adds what lies ahead, moves what waits, and drops the old version; nothing is planned before the activation", () => {
  const waiting = [
    { ...fire("T-1", "2023-10-20", 50), stands: false },
    { ...fire("T+1", "2023-10-18", 60), stands: false },
  ];
  const planned = [
    fire("T-5", "2023-10-20", 10),
    fire("T-1", "2023-10-20", 55),
    fire("T+1", "2023-10-20", 70),
    fire("T+3", "2023-10-20", 80),
  ];
  const change = replan({ planned, waiting, decided: new Set(["o|2023-10-20|T+3"]), from: () => 20 });
  expect(change.adds).toEqual([planned[2]]);
  expect(change.moves).toEqual([{ fire: waiting[0], at: 55 }]);
  expect(change.drops).toEqual([{ fire: waiting[1], why: "moved" }]);
  expect(replan({ planned: [], waiting, decided: new Set(), from: () => 20 }).drops.map(({ why }) => why)).toEqual(["gone", "gone"]);
});

test("working days are counted over holidays and make-up days", () => {
  const calendar = createCalendar();
  expect([
    workdaysTo("2023-10-09", "2023-09-28", calendar),
    workdaysTo("2023-10-20", "2023-10-20", calendar),
    workdaysTo("2023-09-28", "2023-10-08", calendar),
    workdaysTo("2023-10-07", "2023-10-05", calendar),
  ]).toEqual([3, 0, -2, 1]);
});

const PEOPLE = ["a", "b"].map((id) => ({ id, name: id, lang: "zh" as const, left: null, erased: false }));
const HELD = PEOPLE.map(({ id }, at) => ({
  id: `m${id}`,
  person: id,
  unit: "s1",
  role: "reporter" as const,
  from: `2022-0${at + 1}-01`,
  until: null,
}));
const place = (user: string) => [{ platform: "fake", user, conversation: user }];
const wish = (more: Partial<Wish>): Wish => ({
  number: 1,
  person: "a",
  wish: "leave",
  kind: null,
  from: "2023-07-01",
  until: "2023-08-31",
  deputy: null,
  ...more,
});

test("the contact is the longest in office who can be reached; in school holidays whoever took the duty; else the deputy", () => {
  const organisation = town();
  const staff = (wishes: Wish[], reached = ["a", "b"]) =>
    staffOf({ organisation, persons: PEOPLE, memberships: HELD, addresses: new Map(reached.map((one) => [one, place(one)])), wishes });
  expect(staff([]).contactAt("s1", TODAY, false)).toBe("a");
  expect(staff([], ["b"]).contactAt("s1", TODAY, false)).toBe("b");
  expect(staff([wish({ person: "b", wish: "on duty" })]).contactAt("s1", "2023-07-20", true)).toBe("b");
  expect(staff([wish({ person: "b", wish: "on duty" })]).contactAt("s1", "2023-07-20", false)).toBe("a");
  expect(staff([wish({ deputy: "b" })]).contactAt("s1", "2023-07-20", false)).toBe("b");
  expect(staff([wish({ deputy: "b" })]).contactAt("s1", "2023-09-20", false)).toBe("a");
  expect(staff([]).contactAt("dn", TODAY, false)).toBeNull();
});

test("an office's list goes to each administrator who can be reached, else to its contact", () => {
  const held = HELD.map((one) => ({ ...one, unit: "b", role: "admin" as const }));
  const approver = { id: "mc", person: "c", unit: "b", role: "approver" as const, from: "2022-01-01", until: null };
  const persons = ["a", "b", "c"].map((id) => ({ id, name: id, lang: "zh" as const, left: null, erased: false }));
  const staff = (reached: string[], wishes: Wish[] = []) => {
    const addresses = new Map(reached.map((one) => [one, place(one)]));
    return staffOf({ organisation: town(), persons, memberships: [...held, approver], addresses, wishes });
  };
  expect(staff(["a", "b", "c"]).readersAt("b", TODAY)).toEqual(["a", "b"]);
  expect(staff(["b", "c"]).readersAt("b", TODAY)).toEqual(["b"]);
  expect(staff(["a", "b", "c"], [wish({ deputy: "b" })]).readersAt("b", "2023-07-20")).toEqual(["b"]);
  expect(staff(["c"]).readersAt("b", TODAY)).toEqual(["c"]);
  expect(staff([]).readersAt("b", TODAY)).toEqual(["a"]);
  expect(staff([]).readersAt("dn", TODAY)).toEqual([]);
});

test("a list is one reminder for each person: a new one is added beside those who have it, and who has it keeps it until it fires", () => {
  const list = (person: string): PlannedFire => ({ ...fire("T+10", "2023-10-20", 50), person });
  const waiting = ["a", "gone"].map((person) => ({ ...list(person), stands: false }));
  const planned = [list("a"), list("b"), list("had")];
  const change = replan({ planned, waiting, decided: new Set([fireKey(list("had"))]), from: () => 20 });
  expect(change).toEqual({ adds: [list("b")], moves: [], drops: [] });
});

test("a plan's own dates: years, every few years and terms, each with its clause; the past is counted and not planned", () => {
  const text =
    "云汀市教育计划(2021-2023年)\n一、目标\n到2023年,近视率控制在50%以下。每年开展1次体检。每学期组织2次演练。每5年评选1次先进学校。";
  const plan = readPlan(new TextEncoder().encode(text));
  const dates = planDates(plan, TERMS, "2023-01-01");
  expect(new Set(dates.ahead.map(({ due }) => due))).toEqual(new Set(["2023-01-13", "2023-07-07", "2023-12-31"]));
  expect(dates.ahead.every(({ clause }) => text.includes(clause.quote))).toBe(true);
  expect(dates).toMatchObject({ past: 2, beyond: 1, termless: 0, over: false });
  expect(planDates(plan, [], "2023-01-01").termless).toBe(1);
  expect(planDates(plan, TERMS, "2024-01-01")).toMatchObject({ ahead: [], over: true });
});

import { expect, test } from "vitest";
import { createCalendar } from "../../src/work/calendar/calendar.ts";
import { isQuietFor, leavesEnough } from "../../src/work/calendar/quiet.ts";
import { nextMoment } from "../../src/work/remind/plan.ts";
import { remindTyped } from "../../src/work/remind/request.ts";

const calendar = createCalendar([], []);
const hours = (text: string) => {
  const asked = remindTyped(text, "2023-10-09");
  return asked?.type === "quiet" ? asked.hours : asked?.type;
};
const at = (hour: number, minute = 0): number => hour * 60 + minute;

test("quiet hours as people say them, in both languages; what is no time of day is no wish", () => {
  const said: [string, unknown][] = [
    ["晚上8点后别发", { from: at(20), until: null }],
    ["晚上八点半以后不要提醒我", { from: at(20, 30), until: null }],
    ["8点后别发消息", { from: at(20), until: null }],
    ["早上9点前别发", { from: null, until: at(9) }],
    ["下午6点之后请勿打扰", { from: at(18), until: null }],
    ["20：00到8：30不要发提醒", { from: at(20), until: at(8, 30) }],
    ["免打扰 20:00-07:30", { from: at(20), until: at(7, 30) }],
    ["免打扰 晚上7点至次日早上8点", { from: at(19), until: at(8) }],
    ["quiet 20:00-07:30", { from: at(20), until: at(7, 30) }],
    ["quiet hours 8pm to 8am", { from: at(20), until: at(8) }],
    ["no reminders after 8 pm", { from: at(20), until: null }],
    ["don't send messages before 9", { from: null, until: at(9) }],
    ["取消免打扰", null],
    ["quiet off", null],
    ["免打扰", "form"],
    ["quiet 25:00-30:00", "form"],
    ["免打扰 8点", "form"],
    ["晚上8点后学生还能留校吗", undefined],
    ["近视率 8后别发", undefined],
  ];
  for (const [text, expected] of said) expect(hours(text), text).toEqual(expected);
});

test("a person's hours come on top of the bureau's; they leave two hours of a day, or are refused", () => {
  const own = { from: at(20), until: at(10) };
  expect([at(9, 59), at(10), at(19, 59), at(20), at(22), at(3)].map((minute) => isQuietFor(minute, own))).toEqual([
    true, false, false, true, true, true,
  ]); // prettier-ignore
  expect(isQuietFor(at(22), { from: at(8), until: at(9) })).toBe(true);
  expect(leavesEnough(own)).toBe(true);
  expect(leavesEnough({ from: at(9), until: at(8) })).toBe(false);
  expect(leavesEnough({ from: at(7), until: at(20) })).toBe(false);
});

test("what falls into a person's own hours goes out shortly after them, on a workday", () => {
  const moment = (iso: string, own: { from: number; until: number } | null): string =>
    new Date(nextMoment(Date.parse(iso), "p", calendar, "Asia/Shanghai", own) + 8 * 3_600_000).toISOString().slice(0, 16);
  const late = { from: at(18), until: at(10) };
  expect(moment("2023-10-12T08:50:00+08:00", late)).toMatch(/^2023-10-12T10:(?:0[7-9]|1\d|2[0-3])$/);
  expect(moment("2023-10-12T12:00:00+08:00", late)).toBe("2023-10-12T12:00");
  expect(moment("2023-10-13T18:30:00+08:00", late)).toMatch(/^2023-10-16T10:/);
  expect(moment("2023-10-12T12:30:00+08:00", { from: at(12), until: at(14) })).toMatch(/^2023-10-12T14:/);
});

test("a time of day behind the date of a deadline pins its reminders", () => {
  expect(remindTyped("提醒 2023-10-20 15:00 报送自查报告 全部初中", "2023-10-09")).toEqual({
    type: "deadline", due: "2023-10-20", pin: at(15), words: "报送自查报告 全部初中",
  }); // prettier-ignore
  expect(remindTyped("remind 10-20 2 pm self-assessment", "2023-10-09")).toMatchObject({ pin: at(14), words: "self-assessment" });
  expect(remindTyped("提醒 2023-10-20 3份自查报告", "2023-10-09")).toEqual({ type: "deadline", due: "2023-10-20", words: "3份自查报告" });
  expect(remindTyped("提醒 2023-10-20 15:00", "2023-10-09")).toEqual({ type: "form", of: "deadline" });
});

import { expect, test } from "vitest";
import { asksOversight, wishOf } from "../../src/work/oversight/request.ts";
import { createNames } from "../../src/work/submission/names.ts";
import { INDICATORS, momentOn, UNITS } from "./town.ts";

const indicators = createNames(
  INDICATORS.map(({ code, names, aliases }) => ({ key: code, names: [code, names.zh, names.en, ...aliases] })),
);
const places = createNames(UNITS.map(({ id, code, name, aliases }) => ({ key: id, names: [code, name, ...aliases] })));
const wish = (text: string) => wishOf(text, { moment: momentOn("2023-11-10"), indicators, places });
const codes = (text: string) => wish(text)?.stretch?.periods.map(({ code }) => code);

test.each([
  ["未报 三季度", { kind: "missing", indicators: [], place: null, asOf: null }, ["2023Q3"]],
  ["三季度谁没报", { kind: "missing" }, ["2023Q3"]],
  ["近视率三季度还有谁未报", { kind: "missing", indicators: ["MYOPIA"] }, ["2023Q3"]],
  ["谁还没报？", { kind: "missing", stretch: null }, undefined],
  ["概览", { kind: "overview", stretch: null, place: null }, undefined],
  ["概览 青禾小学 2023年", { kind: "overview", place: "s3" }, ["2023"]],
  ["概览 三季度 截至 10-10", { kind: "overview", asOf: "2023-10-10" }, ["2023Q3"]],
  ["概览 截至2022年12月5日", { kind: "overview", asOf: "2022-12-05" }, undefined],
  ["概览 截至 12-05", { asOf: "2022-12-05" }, undefined],
  ["趋势 近视率", { kind: "trend", indicators: ["MYOPIA"] }, undefined],
  ["一中近视率趋势", { kind: "trend", indicators: ["MYOPIA"], place: "s1" }, undefined],
  ["trend of fitness", { kind: "trend", indicators: ["FITNESS"] }, undefined],
  ["排名 优良率", { kind: "bands", indicators: ["FITNESS"] }, undefined],
  ["三季度哪些学校近视率没达标", { kind: "which", condition: "unmet", indicators: ["MYOPIA"] }, ["2023Q3"]],
  ["哪些学校近视率达标了", { kind: "which", condition: "met" }, undefined],
  ["哪几所学校三季度迟报", { kind: "which", condition: "late" }, ["2023Q3"]],
  ["which schools are behind in Q3 on fitness", { kind: "which", condition: "behind" }, ["2023Q3"]],
  ["who has not reported yet?", { kind: "missing" }, undefined],
] as const)("%s", (text, expected, periods) => {
  expect(wish(text)).toMatchObject({ ...expected, unread: "" });
  expect(codes(text)).toEqual(periods);
});

test.each([
  "近视率 51.2% 三季度",
  "哪些学校要配校医",
  "未报名的学生怎么办",
  "近视率要降到多少",
  "what must schools report",
  "体育课的发展趋势",
])("%s is no wish to oversee", (text) => {
  expect(wish(text)).toBeNull();
  expect(asksOversight(text)).toBe(false);
});

test("what can't be understood is named; words that fit several are asked", () => {
  expect(wish("概览 无人机")).toMatchObject({ unread: "无人机" });
  expect(wish("趋势 体育")).toMatchObject({ vague: true, indicators: ["PE", "PEHOUR"] });
});

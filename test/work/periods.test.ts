import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize } from "../../knowledge/language/index.ts";
import { addDays } from "../../src/work/period/day.ts";
import { periodAt, PERIOD_KINDS, periodOfCode, periodsWithin, todayOf } from "../../src/work/period/period.ts";
import { fitTo, readPeriods } from "../../src/work/period/words.ts";
import { momentOn, TERMS } from "./town.ts";

const read = (text: string, day = "2023-10-09") => readPeriods(normalize(text), momentOn(day), true).hits;
const codes = (text: string, day?: string): string[] =>
  read(text, day).flatMap(({ candidates, day: named }) => [...candidates.map(({ code }) => code), ...(named ? [named] : [])]);

describe("words for a period, on 9 October 2023 unless it says otherwise", () => {
  // prettier-ignore
  test.each<[string, string[], string?]>([
    ["三季度", ["2023Q3"]], ["第三季度", ["2023Q3"]], ["2023年第3季度", ["2023Q3"]], ["23年三季度", ["2023Q3"]], ["2023Q3", ["2023Q3"]], ["Q3 2023", ["2023Q3"]],
    ["q3 (2023)", ["2023Q3"]], ["third quarter of 2023", ["2023Q3"]], ["二〇二三年三季度", ["2023Q3"]], ["上季度", ["2023Q3"]], ["last quarter", ["2023Q3"]],
    ["本季度", ["2023Q4"]], ["去年四季度", ["2022Q4"]], ["四季度", ["2023Q4"], "2024-01-09"], ["一季度", ["2023Q1"], "2023-12-31"], ["上季度", ["2022Q4"], "2023-02-01"],
    ["九月", ["2023-09"]], ["9月份", ["2023-09"]], ["2023-09", ["2023-09"]], ["2023/9", ["2023-09"]], ["12月", ["2022-12"]], ["上个月", ["2023-09"]], ["Sept 2023", ["2023-09"]],
    ["9月30日", ["2023-09-30"]], ["2023/9/30", ["2023-09-30"]], ["30th of September", ["2023-09-30"]],
    ["下半年", ["2023H2"]], ["2022年下半年", ["2022H2"]], ["second half of 2022", ["2022H2"]], ["今年", ["2023"]], ["去年", ["2022"]], ["2022年", ["2022"]],
    ["第36周", ["2023-W36"]], ["2023-W36", ["2023-W36"]], ["上周", ["2023-W40"]],
    ["2023-2024第一学期", ["2023-2024T1"]], ["2023-2024学年第一学期", ["2023-2024T1"]], ["2023-2024T1", ["2023-2024T1"]], ["本学期", ["2023-2024T1"]], ["上个学期", ["2022-2023T2"]],
    ["2023年秋季学期", ["2023-2024T1"]], ["春季学期", ["2022-2023T2"]], ["autumn term", ["2023-2024T1"]], ["上学年第二学期", ["2022-2023T2"]],
    ["2022-2023学年", ["SY2022-2023"]], ["上学年", ["SY2022-2023"]], ["last school year", ["SY2022-2023"]],
    ["上学期", ["2022-2023T2"]], ["8、9月", ["2023-08", "2023-09"]], ["暑假", ["2023-07", "2023-08"]], ["2022-2023学年上学期", ["2022-2023T1"]], ["for 2022-23", ["SY2022-2023"]], ["7-9月", ["2023Q3"]], ["上学期", ["2023-2024T1"], "2024-03-03"], ["下学期", ["2023-2024T2"]],
    ["本学期", ["2022-2023T1", "2022-2023T2"], "2023-02-01"], ["上半年", ["2023H1", "2022-2023T2"]],
    ["51.2 43", []], ["共12节", []],
  ])("%s is %j", (text, expected, day) => {
    expect(codes(text, day)).toEqual(expected);
  });

  // prettier-ignore
  test.each([["2023Q5", "quarter"], ["五季度", "quarter"], ["13月", "month"], ["2023-W53", "week"], ["2023-2025学年", "school year"], ["2月30日", "day"]])("%s breaks the rule of the %s", (text, rule) => {
    expect(read(text).map(({ wrong }) => wrong)).toEqual([rule]);
  });

  test("terms that nobody loaded are not guessed", () => {
    const [hit] = readPeriods("2023-2024第一学期", momentOn("2023-10-09", []), true).hits;
    expect(hit).toMatchObject({ candidates: [], wrong: "no terms" });
  });

  test("a bare figure is a year only where it may be one", () => {
    expect(readPeriods("2023 51.2", momentOn("2023-10-09"), false)).toEqual({ hits: [] });
    expect(codes("2023 51.2")).toEqual(["2023"]);
  });

  test("the day is the bureau's, not the server's", () => {
    const moment = { instant: Date.parse("2023-09-30T16:30:00Z"), zone: "Asia/Shanghai", terms: TERMS };
    expect(todayOf(moment)).toBe("2023-10-01");
    expect(readPeriods("本季度", moment, true).hits[0]?.candidates[0]?.code).toBe("2023Q4");
  });
});

describe("a period as a duty's cadence wants it", () => {
  // prettier-ignore
  test.each([
    ["上半年", "half", { type: "fits", period: { code: "2023H1" } }], ["上半年", "term", { type: "inside", periods: [{ code: "2022-2023T2" }] }],
    ["9月30日", "quarter", { type: "fits", period: { code: "2023Q3" } }], ["九月", "quarter", { type: "inside", periods: [{ code: "2023Q3" }] }],
    ["暑假", "month", { type: "several" }], ["三季度", "month", { type: "other kind" }],
  ] as const)("%s for a %s", (text, cadence, expected) => {
    const [hit] = read(text);
    expect(hit && fitTo(hit, cadence, momentOn("2023-10-09"))).toMatchObject(expected);
  });
});

test("every period is found again by its code and by any of its days; periods of a kind follow each other", () => {
  const kinds = PERIOD_KINDS.filter((kind) => kind !== "once" && kind !== "term");
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: -8_000, max: 8_000 }),
      fc.integer({ min: 0, max: 400 }),
      (kind, offset, more) => {
        const day = addDays("2020-02-29", offset);
        const period = periodAt(kind, day, TERMS);
        expect(period && period.from <= day && day <= period.to).toBe(true);
        expect(periodOfCode(period?.code ?? "", TERMS)).toEqual(period);
        const list = periodsWithin(kind, day, addDays(day, more), TERMS);
        expect(list[0]).toEqual(period);
        list.slice(1).forEach((next, at) => expect(next.from).toBe(addDays(list[at]?.to ?? "", 1)));
      },
    ),
    { numRuns: 500 },
  );
});

test.each(["2023Q5", "2023-13", "2023-W53", "2023-2025T1", "SY2023-2025", "", "23", "2023T1"])("%s is no code", (code) => {
  expect(periodOfCode(code, TERMS)).toBeNull();
});

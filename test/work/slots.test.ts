import { describe, expect, test } from "vitest";
import { readSlots, takeExcept, type Slots } from "../../src/work/desk/slots.ts";
import { missingTerms, termProblem, termTyped } from "../../src/work/desk/terms.ts";
import { takeUntil } from "../../src/work/desk/until.ts";
import { INDICATORS, TERMS, town } from "./town.ts";

const moment = { instant: Date.parse("2023-10-09T02:00:00Z"), zone: "Asia/Shanghai", terms: TERMS };
const read = (text: string): Slots => readSlots(text, { organisation: town(), indicators: INDICATORS, moment, weak: true });
const seen = ({ places, indicator, periods, ids, reason }: Slots) => [
  places.map(({ code }) => code).join(","),
  indicator.type === "one" ? indicator.key : indicator.type,
  periods.flatMap(({ candidates }) => candidates.map(({ code }) => code)).join(","),
  ids.join(","),
  reason,
];

describe("an office's line", () => {
  test.each([
    ["S001 近视率 2023Q3 因为 停电", ["S001", "MYOPIA", "2023Q3", "", "停电"]],
    ["近视率 三季度 一中，因停电", ["S001", "MYOPIA", "2023Q3", "", "停电"]],
    ["@s001 myopia Q3 because of a power cut", ["S001", "MYOPIA", "2023Q3", "", "a power cut"]],
    ["Ｓ００１ 近视率 ２０２３Ｑ３ 原因：停电", ["S001", "MYOPIA", "2023Q3", "", "停电"]],
    ["S001 S004 近视率 2023年三季度 理由是校舍维修", ["S001,S004", "MYOPIA", "2023Q3", "", "校舍维修"]],
    ["北汀区教育局 近视率 上季度", ["DN", "MYOPIA", "2023Q3", "", null]],
    ["#12、#15", ["", "none", "", "12,15", null]],
    ["No. 1 School fitness 2022", ["S001", "FITNESS", "2022", "", null]],
    ["S001 近市率 2023Q3", ["S001", "MYOPIA", "2023Q3", "", null]],
    ["S0012 近视率", ["", "MYOPIA", "", "", null]],
  ])("%s", (line, slots) => {
    expect(seen(read(line))).toEqual(slots);
  });

  test("what is left out of a batch stands behind 除 or except", () => {
    expect(takeExcept("三季度 除 S003")).toEqual({ said: "三季度 ", except: "S003" });
    expect(takeExcept("三季度，除了一中、#12 以外")).toEqual({ said: "三季度", except: "一中、#12 " });
    expect(takeExcept("Q3 except for S003")).toEqual({ said: "Q3 ", except: "S003" });
    expect(takeExcept("三季度")).toEqual({ said: "三季度", except: null });
  });

  test.each([
    ["到 10-20", "2023-10-20"],
    ["到2023年11月2日 因停电", "2023-11-02"],
    ["until 20 Oct", "2023-10-20"],
    ["until Jan 5", "2024-01-05"],
    ["到１０月２０日", "2023-10-20"],
    ["因停电", null],
  ])("until when: %s", (text, day) => {
    expect(takeUntil(text, "2023-10-09").day).toBe(day);
  });
});

describe("the dates of a term", () => {
  test.each([
    ["2023-2024第一学期 9月1日至1月20日", { year: 2023, term: 1, from: "2023-09-01", to: "2024-01-20" }],
    ["2023-2024学年第二学期 2月20日-7月5日", { year: 2023, term: 2, from: "2024-02-20", to: "2024-07-05" }],
    ["2023-2024 T2 2024-02-20 to 2024-07-05", { year: 2023, term: 2, from: "2024-02-20", to: "2024-07-05" }],
    ["2023—2024上学期 9.1—1.20", { year: 2023, term: 1, from: "2023-09-01", to: "2024-01-20" }],
    ["2023-2025第一学期 9月1日至1月20日", null],
    ["2023-2024第一学期 9月1日", null],
  ])("%s", (text, term) => {
    expect(termTyped(text, "2023-07-01")).toEqual(term);
  });

  test("days run forward, have the length of a term, and overlap with no other; what is missing is named", () => {
    const term = { year: 2023, term: 1 as const, from: "2023-09-01", to: "2024-01-20" };
    expect(termProblem(term, [])).toBeNull();
    expect(termProblem({ ...term, to: "2023-08-01" }, [])).toEqual({ type: "backwards" });
    expect(termProblem({ ...term, to: "2023-09-20" }, [])).toEqual({ type: "length", days: 20 });
    const next = { year: 2023, term: 2 as const, from: "2024-01-15", to: "2024-06-30" };
    expect(termProblem(next, [term])).toEqual({ type: "overlaps", other: term });
    expect(termProblem({ ...term, to: "2024-01-25" }, [term])).toBeNull();
    expect(missingTerms([term], "2023-10-09")).toEqual([{ year: 2023, term: 2 }]);
  });
});

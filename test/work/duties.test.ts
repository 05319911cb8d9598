import { describe, expect, test } from "vitest";
import { baselineOf, baselineProblems } from "../../src/work/duty/baseline.ts";
import { burdenOf } from "../../src/work/duty/burden.ts";
import { alreadyAsked, dutyProblems, newKeys, obligationsOf } from "../../src/work/duty/duty.ts";
import { entryState, LONGEST_UNLOCK, unlockProblem, waiverProblem } from "../../src/work/duty/exceptions.ts";
import { indicatorFrom, targetFor } from "../../src/work/duty/indicator.ts";
import { duty, TERMS, town } from "./town.ts";

const YEAR = { from: "2023-01-01", to: "2023-12-31" };
const owedBy = (more = {}) => obligationsOf(duty("MYOPIA", more), town(), TERMS, YEAR);

describe("what is owed", () => {
  test("every open school owes every period; a school that closed on 31 August owes neither Q3 nor Q4", () => {
    const all = owedBy();
    expect(all).toHaveLength(4 * 4 - 2);
    expect(all.filter(({ school }) => school === "s2").map(({ period }) => period.code)).toEqual(["2023Q1", "2023Q2"]);
    expect(all.find(({ key }) => key === "d-MYOPIA:s1:2023Q3")).toMatchObject({
      due: "2023-10-20",
      timelyUntil: "2023-10-25",
      locksAfter: "2023-11-29",
    });
  });

  test("a rerun adds nothing", () => {
    const keys = new Set(owedBy().map(({ key }) => key));
    expect(keys.size).toBe(14);
    expect(newKeys(owedBy(), keys)).toEqual([]);
  });

  test("stages, exceptions, terms and once", () => {
    expect(
      new Set(owedBy({ places: { under: "b", kind: "school", stages: ["primary"], except: [] } }).map(({ school }) => school)),
    ).toEqual(new Set(["s3"]));
    expect(owedBy({ places: { under: "dn", kind: "school", stages: [], except: ["s1"] } }).map(({ school }) => school)).toEqual([
      "s2",
      "s2",
    ]);
    expect([...new Set(owedBy({ cadence: "term" }).map(({ period }) => period.code))]).toEqual(["2022-2023T1", "2022-2023T2"]);
    expect(owedBy({ cadence: "once", from: "2023-01-01", until: "2023-06-30" }).map(({ key }) => key)).toContain("d-MYOPIA:s2:once");
  });

  // prettier-ignore
  test.each([
    ["lock before timely", { locks: 24 }], ["timely before due", { timely: 19 }], ["no source", { note: " " }], ["until before from", { until: "2021-01-01" }],
    ["unknown place", { places: { under: "x", kind: "school" as const, stages: [], except: [] } }], ["due before end", { due: -1 }],
  ])("%s is refused", (rule, more) => {
    expect(dutyProblems(duty("MYOPIA", more), town()).map((problem) => problem.rule)).toContain(rule);
  });

  test("a second duty that asks the same number is found, and the load is counted", () => {
    const second = duty("MYOPIA", { id: "again", places: { under: "dn", kind: "school", stages: [], except: [] } });
    expect(alreadyAsked(second, [duty("MYOPIA"), duty("PE")], town())).toEqual([{ duty: "d-MYOPIA", places: ["s1", "s2"] }]);
    const term = { from: "2023-09-01", to: "2024-01-19", limit: 3 };
    const burden = burdenOf(duty("PE", { cadence: "month" }), [duty("MYOPIA")], town(), TERMS, term);
    expect(burden.find(({ school }) => school === "s1")).toEqual({ school: "s1", before: 2, after: 6, over: true });
  });
});

describe("when it can be entered", () => {
  const obligation = owedBy().find(({ key }) => key === "d-MYOPIA:s1:2023Q3");
  if (!obligation) throw new Error("no obligation");
  const none = { waivers: [], locks: [] };
  const lock = { obligation: obligation.key, reason: "停电", by: "a", at: 0, opensUntil: "2023-12-10" };
  const waiver = { obligation: obligation.key, reason: "新建校", by: "a", at: 0, endedAt: null };

  // prettier-ignore
  test.each([
    ["2023-06-30", none, { type: "not begun" }], ["2023-10-25", none, { type: "open" }], ["2023-10-26", none, { type: "late", days: 1 }], ["2023-11-29", none, { type: "late", days: 35 }],
    ["2023-11-30", none, { type: "locked", since: "2023-11-30" }], ["2023-12-10", { waivers: [], locks: [lock] }, { type: "reopened", days: 46 }], ["2023-12-11", { waivers: [], locks: [lock] }, { type: "locked" }],
    ["2023-10-01", { waivers: [waiver], locks: [] }, { type: "waived", reason: "新建校" }], ["2023-10-01", { waivers: [{ ...waiver, endedAt: 5 }], locks: [] }, { type: "open" }],
  ])("on %s", (day, exceptions, expected) => {
    expect(entryState(obligation, day, exceptions)).toMatchObject(expected);
  });

  test("a lock is opened for a reason and for thirty days at most", () => {
    const ask = (opensUntil: string, reason = "因停电") => unlockProblem({ opensUntil, reason }, obligation, "2023-12-01");
    expect([ask("2023-12-31"), ask("2024-01-01"), ask("2023-11-30"), ask("2023-12-10", " ")]).toEqual([
      null,
      "too long",
      "in the past",
      "no reason",
    ]);
    expect(LONGEST_UNLOCK).toBe(30);
    expect(unlockProblem({ opensUntil: "2023-11-01", reason: "停电" }, obligation, "2023-10-20")).toBe("not locked");
    expect(waiverProblem({ reason: "" })).toBe("no reason");
  });
});

describe("targets and baselines", () => {
  const commitment = {
    id: "2.1-1",
    metric_zh: "体质健康优良率",
    metric_en: "fitness",
    scope: { stages: [], grades: null, region: null },
    comparator: ">=",
    value: 53,
    unit: "%",
    per: null,
    cadence: null,
    deadline: 2023,
    baseline: null,
    hedge: null,
    redacted: false,
    kind: "numeric",
    section: "2.1",
    start: 0,
    end: 4,
    quote: "示例条文",
    bound: null,
    figure: null,
    parts: [],
  } as const;

  test("a commitment suggests an indicator with its target and clause", () => {
    const indicator = indicatorFrom({ ...commitment, scope: { stages: [], grades: null, region: null }, parts: [] }, "FITNESS");
    expect(indicator).toMatchObject({ measure: "percent", better: "higher", least: 0, most: 100 });
    expect(targetFor(indicator, "2023-09-30")).toMatchObject({ value: 53, on: "2023-12-31", clause: { quote: "示例条文" } });
    expect(targetFor(indicator, "2024-03-31")).toBeNull();
  });

  test("the newest version of a target and of a baseline holds", () => {
    const target = (on: string, value: number, version: number) => ({
      on,
      value,
      version,
      comparator: "<=" as const,
      clause: null,
      note: "示例",
    });
    const indicator = {
      ...indicatorFrom({ ...commitment, scope: { stages: [], grades: null, region: null }, parts: [] }, "X"),
      targets: [target("2023-12-31", 52, 1), target("2023-12-31", 51, 2), target("2022-12-31", 53, 1)],
    };
    expect(targetFor(indicator, "2023-03-31")?.value).toBe(51);
    expect(targetFor(indicator, "2022-12-31")?.value).toBe(53);
    const baseline = {
      indicator: "X",
      school: "s1",
      on: "2019-12-31",
      value: 53.6,
      source: "2019年统计公报第3页",
      by: "a",
      at: 0,
      version: 1,
    };
    expect(baselineOf([baseline, { ...baseline, value: 53.4, version: 2 }], "X", "s1")?.value).toBe(53.4);
    expect(baselineProblems({ on: "2019-13-01", value: 101, source: "" }, { least: 0, most: 100 })).toEqual([
      "no source",
      "no day",
      "out of range",
    ]);
  });
});

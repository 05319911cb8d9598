import { describe, expect, test } from "vitest";
import type { EntryState } from "../../src/work/duty/exceptions.ts";
import { CARD_LASTS, cardLine } from "../../src/work/submission/card.ts";
import { changeShown, check, type Head, type Known } from "../../src/work/submission/check.ts";
import { readSubmission } from "../../src/work/submission/resolve.ts";
import { refusalText, warningText } from "../../src/work/submission/say.ts";
import { INDICATORS, readingOn, scopeOn, UNITS } from "./town.ts";

const one = readingOn("2023-10-09");

describe("checks against what is known", () => {
  const OPEN: EntryState = { type: "open" };
  const head = (value: number, period = "2023Q2", more: Partial<Head> = {}): Head => ({
    observation: 7,
    period,
    revision: 1,
    value,
    by: "p",
    approved: false,
    ...more,
  });
  const known = (more: Partial<Known> = {}): Known => ({
    state: OPEN,
    revision: 0,
    head: null,
    earlier: [],
    lastYear: null,
    parts: [],
    partsAsked: 0,
    ...more,
  });
  const by = (code: string) => INDICATORS.find((indicator) => indicator.code === code) ?? INDICATORS[0]!;
  const checked = (text: string, more: Partial<Known> = {}, correcting = false) => {
    const [claim] = readSubmission(text, one).claims;
    if (!claim) throw new Error("no claim");
    return { claim, indicator: by(claim.indicator), result: check(claim, by(claim.indicator), known(more), correcting) };
  };

  // prettier-ignore
  test.each<[string, Partial<Known>, string]>([
    ["近视率 51.2", { state: { type: "locked", since: "2023-11-30" } }, "locked"], ["近视率 51.2", { state: { type: "waived", reason: "新建校" } }, "waived"], ["近视率 51.2", { head: head(51, "2023Q3", { approved: true }) }, "approved"],
    ["近视率 51.2", { head: head(51.2, "2023Q3") }, "same"], ["累计培训教师人数 120", { earlier: [head(130)] }, "falls"], ["近视率 无变化", {}, "nothing before"], ["近视率 51.2", { state: { type: "not begun", from: "2023-10-01" } }, "not begun"],
  ])("%s with %j is refused: %s", (text, more, type) => {
    const { claim, indicator, result } = checked(text, more);
    expect(result).toMatchObject({ ok: false, refusal: { type } });
    for (const lang of ["zh", "en"] as const) {
      const answer = result.ok ? "" : refusalText(claim, result.refusal, indicator, one.scope, lang);
      expect(type === "same" ? answer === null : (answer ?? "").split("\n").length <= 3).toBe(true);
    }
  });

  // prettier-ignore
  test.each<[string, Partial<Known>, string[], string | null]>([
    ["近视率 51.2", { earlier: [head(51.9)] }, [], null], ["近视率 31.2", { earlier: [head(51.2)] }, ["jump"], "reason"], ["近视率 31.2 原因：换了检测机构", { earlier: [head(51.2)] }, ["jump"], null],
    ["近视率 51.2", { earlier: [head(51.2), head(51.2, "2023Q1")] }, ["copied"], "tap"], ["欺凌 0", { earlier: [head(0), head(0, "2023Q1")] }, [], null], ["近视率 51.2", { state: { type: "late", days: 2 } }, ["late"], null],
    ["近视率 51.4", { revision: 1, head: head(51.2, "2023Q3") }, ["correction"], "reason"], ["近视率 51.2", { lastYear: head(80, "2022Q3") }, ["jump"], "reason"],
  ])("%s with %j warns of %j", (text, more, types, needs) => {
    const { result, indicator } = checked(text, more);
    expect(result.ok && result.draft.warnings.map(({ type }) => type)).toEqual(types);
    expect(result.ok && result.draft.needs).toBe(needs);
    for (const warning of result.ok ? result.draft.warnings : []) expect(result.ok && warningText(warning, result.draft, indicator, "zh")).not.toBe("");
  });

  test("a running total may fall in a correction; parts must make the sum", () => {
    expect(checked("累计培训教师人数 120", { earlier: [head(130)] }, true).result.ok).toBe(true);
    const whole = { ...by("PUPILS"), parts: ["A", "B"] };
    const [claim] = readSubmission("学生数 8", one).claims;
    const parts = [
      { name: "小学", value: 3 },
      { name: "初中", value: 4 },
    ];
    expect(claim && check(claim, whole, known({ parts, partsAsked: 2 }), false)).toMatchObject({
      ok: false,
      refusal: { type: "sum", sum: 7 },
    });
    expect(claim && check(claim, whole, known({ parts: parts.slice(1), partsAsked: 2 }), false)).toMatchObject({
      ok: true,
      draft: { warnings: [{ type: "parts missing" }] },
    });
  });

  test("the confirm card: old 51.9, new 51.2, −0.7, target, effect, three dates", () => {
    const { claim, indicator, result } = checked("近视率 51.2% 三季度", { earlier: [head(51.9)] });
    const obligation = scopeOn("2023-10-09", ["s1"]).obligations.find(({ key }) => key === claim.obligation);
    const school = UNITS.find(({ id }) => id === "s1");
    if (!result.ok || !obligation || !school) throw new Error("no draft");
    const baseline = { indicator: "MYOPIA", school: "s1", on: "2019-12-31", value: 53.6, source: "示例", by: "a", at: 0, version: 1 };
    expect(cardLine(result.draft, { indicator, school, obligation, baseline })).toMatchObject({
      value: 51.2,
      previous: { value: 51.9, change: -0.7 },
      target: { comparator: "<=", value: 51, on: "2023-12-31" },
      effect: { light: "yellow" },
      period: { code: "2023Q3", from: "2023-07-01", to: "2023-09-30" },
      due: "2023-10-20",
      timelyUntil: "2023-10-25",
      locksAfter: "2023-11-29",
    });
    expect(CARD_LASTS).toBe(900_000);
    expect([changeShown(-0.7, indicator), changeShown(0, indicator), changeShown(2, indicator)]).toEqual(["−0.7", "0", "+2"]);
  });
});

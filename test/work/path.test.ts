import { describe, expect, test } from "vitest";
import { indicatorFrom } from "../../src/work/duty/indicator.ts";
import { expectedOn, lagDays, pathOf, type Path } from "../../src/work/oversight/path.ts";
import { trackOf } from "../../src/work/oversight/track.ts";
import { quarterOf } from "../../src/work/period/period.ts";
import { indicatorBy as by, target } from "./town.ts";

const path = (on: string, value: number, ...targets: ReturnType<typeof target>[]): Path => {
  const made = pathOf({ ...by("FITNESS"), targets }, { on, value });
  if (typeof made === "string") throw new Error(made);
  return made;
};

describe("lag in days behind the path from baseline to target", () => {
  // prettier-ignore
  test.each([
    [48.2, "2022-06-30", ["2020-12-31", 45, target("2023-12-31", ">=", 53)], 48.989, 108],
    [51.2, "2022-09-30", ["2019-12-31", 53.6, target("2023-12-31", "<=", 51.6)], 52.226, -749],
    [52.6, "2022-09-30", ["2019-12-31", 53.6, target("2023-12-31", "<=", 51.6)], 52.226, 274],
    [36.5, "2021-01-31", ["2020-12-31", 36.5, target("2023-12-31", ">=", 40)], 36.599, 31],
    [45, "2023-12-31", ["2020-12-31", 45, target("2023-12-31", ">=", 53)], 53, 1095],
    [44, "2021-12-31", ["2020-12-31", 45, target("2023-12-31", ">=", 53)], 47.667, 502],
    [53, "2023-12-31", ["2020-12-31", 45, target("2023-12-31", ">=", 53)], 53, 0],
  ] as const)("%d on %s", (value, day, [on, base, goal], expected, lag) => {
    const way = path(on, base, goal);
    expect(expectedOn(way, day)).toBe(expected);
    expect(lagDays(way, value, day)).toBe(lag);
  });

  const judge = (
    value: number,
    base: { on: string; value: number } | null,
    targets: ReturnType<typeof target>[],
    period = quarterOf(2022, 2),
  ) => trackOf(value, { indicator: { ...by("FITNESS"), targets }, baseline: base, period });
  const FROM = { on: "2020-12-31", value: 45 };
  const TO = [target("2023-12-31", ">=", 53)];

  test("the cadence parts yellow from red: 108 days behind is red for a quarter and yellow for a half year", () => {
    expect(judge(48.2, FROM, TO)).toMatchObject({ light: "red", expected: 48.989, lagDays: 108, cadenceDays: 91 });
    expect(judge(48.2, FROM, TO, { ...quarterOf(2022, 2), from: "2022-01-01" })).toMatchObject({
      light: "yellow",
      lagDays: 108,
      cadenceDays: 181,
    });
    expect(judge(48.9, FROM, TO)).toMatchObject({ light: "yellow" });
    expect(judge(49, FROM, TO)).toMatchObject({ light: "green" });
  });

  test("a target's day that passed unmet is red, then and afterwards; met is green", () => {
    expect(judge(52.9, FROM, TO, quarterOf(2023, 4))).toMatchObject({ light: "red", met: false });
    expect(judge(52.9, FROM, TO, quarterOf(2024, 2))).toMatchObject({ light: "red", expected: 53 });
    expect(judge(53, FROM, TO, quarterOf(2024, 2))).toMatchObject({ light: "green", met: true });
    expect(judge(53.5, FROM, TO)).toMatchObject({ light: "green", met: true });
  });

  test("grey has no value, white no baseline or no target: never a colour", () => {
    expect(trackOf(null, { indicator: by("FITNESS"), baseline: FROM, period: quarterOf(2022, 2) })).toEqual({ light: "grey" });
    expect(judge(54, null, TO)).toMatchObject({ light: "white", why: "no baseline", met: true });
    expect(judge(54, FROM, [])).toEqual({ light: "white", why: "no target", goal: null, met: false });
    expect(judge(54, { on: "2024-01-01", value: 50 }, TO)).toMatchObject({ light: "white", why: "no baseline" });
  });

  test("who began above the target and fell below it is behind, not ahead", () => {
    expect(judge(52, { on: "2020-12-31", value: 54 }, TO)).toMatchObject({ light: "red", expected: 53, lagDays: 546 });
    expect(judge(53.2, { on: "2020-12-31", value: 54 }, TO)).toMatchObject({ light: "green" });
  });

  test("several targets make a path of several stretches; the newest version of each holds", () => {
    const way = path("2020-12-31", 45, target("2023-12-31", ">=", 53), target("2022-12-31", ">=", 52), target("2022-12-31", ">=", 49, 2));
    expect(way.milestones.map(({ on, value }) => [on, value])).toEqual([
      ["2022-12-31", 49],
      ["2023-12-31", 53],
    ]);
    expect([expectedOn(way, "2021-12-31"), expectedOn(way, "2023-07-01")]).toEqual([47, 50.995]);
    expect(lagDays(way, 48, "2023-07-01")).toBe(365);
    expect(lagDays(way, 51, "2023-07-01")).toBe(0);
    expect(lagDays(way, 52, "2023-07-01")).toBe(-92);
  });
});

describe("每年降低: a series of steps, one target for each year's end", () => {
  const yearly = { by: -0.5, since: 2019, until: 2023, clause: null };
  const indicator = { ...by("MYOPIA"), targets: [], yearly };

  test("the commitment's change becomes the series once a baseline of its year is known", () => {
    const way = pathOf(indicator, { on: "2019-12-31", value: 53.6 });
    if (typeof way === "string") throw new Error(way);
    expect(way.milestones.map(({ on, value, comparator }) => [on, value, comparator])).toEqual([
      ["2020-12-31", 53.1, "<="],
      ["2021-12-31", 52.6, "<="],
      ["2022-12-31", 52.1, "<="],
      ["2023-12-31", 51.6, "<="],
    ]);
    expect(expectedOn(way, "2022-09-30")).toBe(52.226);
    // Enough up to the end of 2021, 273 days before.
    expect(lagDays(way, 52.6, "2022-09-30")).toBe(273);
  });

  test("each year's end is a target of its own: unmet it is red, met it is green", () => {
    const on = (value: number, period = quarterOf(2021, 4)) =>
      trackOf(value, { indicator, baseline: { on: "2019-12-31", value: 53.6 }, period });
    expect(on(52.7)).toMatchObject({ light: "red", lagDays: 73, goal: { on: "2021-12-31", value: 52.6 } });
    expect(on(52.6)).toMatchObject({ light: "green", met: true });
    expect(on(52.7, quarterOf(2021, 3))).toMatchObject({ light: "green", expected: 52.726, lagDays: -19 });
  });

  test("a baseline of another year is none, and of two demands for one day the stricter counts", () => {
    expect(pathOf(indicator, { on: "2020-06-30", value: 53 })).toBe("no baseline");
    expect(pathOf(indicator, null)).toBe("no baseline");
    const both = pathOf({ ...indicator, targets: [target("2023-12-31", "<=", 51)] }, { on: "2019-12-31", value: 53.6 });
    expect(typeof both === "string" ? both : both.milestones.at(-1)?.value).toBe(51);
  });

  test("the plan's own words make it", () => {
    const commitment = {
      id: "x",
      metric_zh: "近视率",
      metric_en: "myopia",
      scope: { stages: [], grades: null, region: null },
      comparator: "change" as const,
      value: -0.5,
      unit: "percentage point",
      per: "year",
      cadence: "yearly",
      deadline: 2023,
      baseline: { year: 2019, value: null },
      hedge: null,
      redacted: false,
      kind: "numeric" as const,
      section: "2",
      start: 0,
      end: 4,
      quote: "示例条文",
      bound: ">=" as const,
      figure: null,
      parts: [],
    };
    expect(indicatorFrom(commitment, "M")).toMatchObject({
      unit: "%",
      better: "lower",
      targets: [],
      yearly: { by: -0.5, since: 2019, until: 2023 },
    });
    expect(indicatorFrom({ ...commitment, baseline: null }, "M").yearly).toBeUndefined();
  });
});

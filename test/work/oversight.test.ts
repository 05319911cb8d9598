import { describe, expect, test } from "vitest";
import { placesOf } from "../../src/work/policy.ts";
import { bandsOf } from "../../src/work/oversight/bands.ts";
import { byPart, completenessOf, lightsOf } from "../../src/work/oversight/count.ts";
import { missingIn } from "../../src/work/oversight/missing.ts";
import { oversee, owedIn, type Asked, type Records, type View } from "../../src/work/oversight/oversee.ts";
import { rolledTrack, rolledUp } from "../../src/work/oversight/roll-up.ts";
import { changesBetween, type Revision } from "../../src/work/oversight/seen.ts";
import { trackOf } from "../../src/work/oversight/track.ts";
import { endOfDay } from "../../src/work/period/day.ts";
import { monthOf, quarterOf } from "../../src/work/period/period.ts";
import { duty, indicatorBy as by, INDICATORS, target, TERMS, town } from "./town.ts";

const ZONE = "Asia/Shanghai";
const asked: Asked = { organisation: town(), indicators: INDICATORS, duties: [duty("MYOPIA"), duty("FITNESS")], terms: TERMS };
const EVERYWHERE = new Set(["b", "dn", "ds", "s1", "s2", "s3", "s4"]);
const view = (more: Partial<View> = {}): View => ({
  places: EVERYWHERE,
  indicators: new Set(["MYOPIA"]),
  periods: new Set(["2023Q3"]),
  from: "2022-01-01",
  to: "2024-12-31",
  ...more,
});
const at = (day: string, hour = "09:00") => Date.parse(`${day}T${hour}:00+08:00`);
let id = 0;
const row = (school: string, value: number | null, day: string, more: Partial<Revision> = {}): Revision => {
  id += 1;
  return {
    id,
    school,
    indicator: "MYOPIA",
    period: "2023Q3",
    revision: 1,
    value,
    of: null,
    lateDays: 0,
    recordedAt: at(day),
    copied: false,
    reason: null,
    ...more,
  };
};
const baseline = (school: string, value = 53.6) => ({
  indicator: "MYOPIA",
  school,
  on: "2019-12-31",
  value,
  source: "示例",
  by: "a",
  at: 0,
  version: 1,
});
const records = (more: Partial<Records> = {}): Records => ({ revisions: [], waivers: [], baselines: [], ...more });
const asOf = (day: string) => ({ instant: endOfDay(day, ZONE) - 1, zone: ZONE });
const see = (revisions: Revision[], day = "2023-11-20", more: Partial<Records> = {}, part: Partial<View> = {}) =>
  oversee(asked, records({ revisions, ...more }), view(part), asOf(day));
const reportedOf = (entries: ReturnType<typeof see>) => entries.map(({ obligation, reported }) => [obligation.school, reported.type]);

describe("reported, complete, on time", () => {
  const rows = [row("s1", 51.2, "2023-10-10"), row("s3", 50, "2023-10-30", { lateDays: 5 })];

  test("satisfied and on time over expected, what is waived apart; a school that closed owes nothing", () => {
    const waivers = [{ obligation: "d-MYOPIA:s4:2023Q3", reason: "新建校", by: "a", at: at("2023-10-01"), endedAt: null }];
    expect(completenessOf(see(rows))).toEqual({
      expected: 3,
      satisfied: 2,
      onTime: 1,
      late: 1,
      awaited: 0,
      missing: 1,
      waived: 0,
      completeness: 2 / 3,
      timeliness: 1 / 3,
    });
    expect(completenessOf(see(rows, "2023-11-20", { waivers }))).toMatchObject({
      expected: 2,
      satisfied: 2,
      waived: 1,
      completeness: 1,
      timeliness: 0.5,
    });
    // Waived only since the first of October.
    expect(completenessOf(see(rows, "2023-09-30", { waivers }))).toMatchObject({ expected: 3, waived: 0, awaited: 3 });
    expect(completenessOf([])).toMatchObject({ expected: 0, completeness: null });
  });

  test("two duties that ask the same number are one figure, due at the earlier day", () => {
    const twice = { ...asked, duties: [duty("MYOPIA"), duty("MYOPIA", { id: "again", due: 5 })] };
    const owed = owedIn(twice, view(), "2023-11-20");
    expect([...owed.values()].map(({ school, due }) => [school, due])).toEqual([
      ["s1", "2023-10-05"],
      ["s3", "2023-10-05"],
      ["s4", "2023-10-05"],
    ]);
  });

  test("what came late but true is 迟报 and green; what came early but bad is 按时 and red", () => {
    const baselines = [baseline("s1"), baseline("s3")];
    const both = see([row("s1", 50, "2023-10-30", { lateDays: 5 }), row("s3", 53, "2023-10-02")], "2023-11-20", { baselines });
    expect(both.slice(0, 2).map(({ reported, track }) => [reported.type, track.light])).toEqual([
      ["late", "green"],
      ["on time", "red"],
    ]);
    expect(lightsOf(both)).toEqual({ green: 1, yellow: 0, red: 1, grey: 1, white: 0 });
  });

  test("awaited until the timely day, then missing, and locked where it is", () => {
    expect(see([], "2023-10-25")[0]?.reported).toEqual({ type: "awaited", due: "2023-10-20" });
    expect(see([], "2023-10-26")[0]?.reported).toEqual({ type: "missing", days: 1, locked: false });
    expect(see([], "2023-11-30")[0]?.reported).toMatchObject({ type: "missing", locked: true });
    expect(see([], "2023-06-30")).toEqual([]);
  });

  test("a late correction leaves a timely figure timely; taken back and given again late it is late; taken back it is missing", () => {
    const corrected = row("s1", 51, "2023-11-10", { revision: 2, lateDays: 16 });
    expect(see([corrected, ...rows])[0]?.reported).toEqual({ type: "on time" });
    const gone = row("s1", null, "2023-10-11", { revision: 2 });
    expect(see([...rows, gone])[0]?.reported.type).toBe("missing");
    expect(see([...rows, gone, { ...corrected, revision: 3 }])[0]?.reported).toEqual({ type: "late", days: 16 });
  });

  test("who has not reported, with the day it is due and who reports there", () => {
    const memberships = [{ id: "m", person: "p4", unit: "s4", role: "reporter" as const, from: "2022-01-01", until: null }];
    const missing = missingIn(see(rows, "2023-11-20", {}, { indicators: null }), {
      organisation: asked.organisation,
      memberships,
      day: "2023-11-20",
    });
    expect(
      missing.map(({ place, due, reporters, entries }) => [place, due, reporters, entries.map(({ indicator }) => indicator.code)]),
    ).toEqual([
      ["s1", "2023-10-20", [], ["FITNESS"]],
      ["s3", "2023-10-20", [], ["FITNESS"]],
      ["s4", "2023-10-20", ["p4"], ["MYOPIA", "FITNESS"]],
    ]);
  });

  test("nobody sees a figure outside their places", () => {
    const membership = { id: "m", person: "p", unit: "dn", role: "reader" as const, from: "2022-01-01", until: null };
    const actor = { person: "p", memberships: [membership], organisation: asked.organisation, today: "2023-11-20" };
    expect(reportedOf(see(rows, "2023-11-20", {}, { places: placesOf(actor, "read") }))).toEqual([["s1", "on time"]]);
  });

  test("counted by district, then by school, by code", () => {
    const entries = see(rows);
    expect([...byPart(entries, asked.organisation, "b")].map(([part, own]) => [part, own.length])).toEqual([
      ["dn", 1],
      ["ds", 2],
    ]);
    expect([...byPart(entries, asked.organisation, "ds").keys()]).toEqual(["s3", "s4"]);
  });
});

describe("as it stood", () => {
  const first = row("s1", 51.2, "2023-10-10");
  const later = row("s1", 51.4, "2023-10-12", { revision: 2, reason: "抄错了一行" });
  const rows = [later, first, row("s3", 50, "2023-10-11", { lateDays: 0 })];

  test("截至 gives the old numbers again, whatever came since", () => {
    const then = oversee(asked, records({ revisions: [first] }), view(), asOf("2023-10-10"));
    expect(oversee(asked, records({ revisions: rows }), view(), asOf("2023-10-10"))).toEqual(then);
    expect(then[0]?.seen).toMatchObject({ value: 51.2, observation: first.id, replaced: [] });
    const now = oversee(asked, records({ revisions: rows }), view(), asOf("2023-10-31"));
    expect(now[0]?.seen).toMatchObject({ value: 51.4, revision: 2, replaced: [{ observation: first.id, value: 51.2 }] });
  });

  test("a baseline that was entered later is not known yet", () => {
    const baselines = [{ ...baseline("s1"), at: at("2023-10-20") }];
    const light = (day: string) => oversee(asked, records({ revisions: rows, baselines }), view(), asOf(day))[0]?.track.light;
    expect([light("2023-10-19"), light("2023-10-20")]).toEqual(["white", "red"]);
  });

  test("differences since then name the figure, the old and the new value, the reason and the observation", () => {
    expect(changesBetween(rows, at("2023-10-10", "23:59"), at("2023-10-31"))).toEqual([
      { school: "s1", indicator: "MYOPIA", period: "2023Q3", from: 51.2, to: 51.4, observation: later.id, reason: "抄错了一行" },
      { school: "s3", indicator: "MYOPIA", period: "2023Q3", from: null, to: 50, observation: rows[2]?.id, reason: null },
    ]);
    expect(changesBetween(rows, at("2023-10-12"), at("2023-10-31"))).toEqual([]);
  });
});

describe("rolled up and in bands", () => {
  const of = (numerator: number, denominator: number) => ({ of: { numerator, denominator }, value: (100 * numerator) / denominator });

  test("a rate is the sum of numerators over the sum of denominators, with its coverage; never the mean of rates", () => {
    const entries = see([row("s1", 0, "2023-10-10", of(900, 1000)), row("s3", 0, "2023-10-10", of(1, 10))]);
    const rolled = rolledUp(entries);
    expect(rolled).toEqual({ type: "rate", value: 89.21, numerator: 901, denominator: 1010, covered: 2, expected: 3 });
    const around = { indicator: by("MYOPIA"), baseline: baseline("b"), period: quarterOf(2023, 3) };
    expect(rolledTrack(rolled, around)?.light).toBe("red");
    expect(rolledTrack(rolled, { ...around, baseline: null })?.light).toBe("white");
  });

  test("rates without denominators are a list: no average anywhere", () => {
    const entries = see([row("s1", 51.2, "2023-10-10"), row("s3", 50, "2023-10-10")]);
    const rolled = rolledUp(entries);
    expect(rolled).toEqual({ type: "list", covered: 2, expected: 3 });
    expect(rolledTrack(rolled, { indicator: by("MYOPIA"), baseline: baseline("b"), period: quarterOf(2023, 3) })).toBeNull();
    const mixed = see([row("s1", 0, "2023-10-10", of(1, 2)), row("s3", 50, "2023-10-10")]);
    expect(rolledUp(mixed)).toMatchObject({ type: "rate", covered: 1, expected: 3 });
  });

  test("counts add up, other numbers do not", () => {
    const all = (code: string) => ({ ...asked, duties: [duty(code)] });
    const rows = (code: string) => [row("s1", 3, "2023-10-10", { indicator: code }), row("s3", 4, "2023-10-10", { indicator: code })];
    const entries = (code: string) =>
      oversee(all(code), records({ revisions: rows(code) }), view({ indicators: null }), asOf("2023-11-01"));
    expect(rolledUp(entries("PUPILS"))).toEqual({ type: "sum", value: 7, covered: 2, expected: 3 });
    expect(rolledUp(entries("PE"))).toEqual({ type: "list", covered: 2, expected: 3 });
    expect(rolledUp([])).toEqual({ type: "list", covered: 0, expected: 0 });
  });

  test("bands hold places by code, all five of them, and no place in a row", () => {
    const baselines = ["s1", "s3", "s4"].map((school) => baseline(school));
    const entries = see([row("s4", 50, "2023-10-10"), row("s3", 50.5, "2023-10-10"), row("s1", 53, "2023-10-10")], "2023-11-20", {
      baselines,
    });
    const bands = bandsOf(entries, (place) => asked.organisation.units.get(place)?.code ?? place);
    expect(bands.map(({ light, places }) => [light, places])).toEqual([
      ["green", ["s3", "s4"]],
      ["yellow", []],
      ["red", ["s1"]],
      ["grey", []],
      ["white", []],
    ]);
  });

  test("a month's lag is measured in months", () => {
    const monthly = trackOf(48.2, {
      indicator: { ...by("FITNESS"), targets: [target("2023-12-31", ">=", 53)] },
      baseline: { on: "2020-12-31", value: 45 },
      period: monthOf(2022, 6),
    });
    expect(monthly).toMatchObject({ lagDays: 108, cadenceDays: 30, light: "red" });
  });
});

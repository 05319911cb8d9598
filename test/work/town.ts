/** A fictional town for tests: nobody and no place here is real. */
import type { Duty, Obligation } from "../../src/work/duty/duty.ts";
import { obligationsOf } from "../../src/work/duty/duty.ts";
import type { Indicator } from "../../src/work/duty/indicator.ts";
import { organisationOf, type Organisation, type Unit } from "../../src/work/organisation.ts";
import type { Moment, TermDates } from "../../src/work/period/period.ts";
import type { ReportingScope } from "../../src/work/submission/scope.ts";
import { vocabularyOf, type Vocabulary } from "../../src/work/submission/vocabulary.ts";

export const TERMS: TermDates[] = [
  { year: 2022, term: 1, from: "2022-09-01", to: "2023-01-13" },
  { year: 2022, term: 2, from: "2023-02-13", to: "2023-07-07" },
  { year: 2023, term: 1, from: "2023-09-01", to: "2024-01-19" },
  { year: 2023, term: 2, from: "2024-02-19", to: "2024-07-05" },
];

export function momentOn(day: string, terms: readonly TermDates[] = TERMS): Moment {
  return { instant: Date.parse(`${day}T09:00:00+08:00`), zone: "Asia/Shanghai", terms };
}

const unit = (id: string, code: string, kind: Unit["kind"], name: string, parent: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  code,
  kind,
  name,
  aliases: [],
  parent,
  stages: [],
  opened: null,
  closed: null,
  ...more,
});

export const UNITS: Unit[] = [
  unit("b", "B", "bureau", "云汀市教育局", null),
  unit("dn", "DN", "district", "北汀区教育局", "b"),
  unit("ds", "DS", "district", "南汀区教育局", "b"),
  unit("s1", "S001", "school", "云汀市第一中学", "dn", { aliases: ["一中", "No. 1 School"], stages: ["junior", "senior"] }),
  unit("s2", "S002", "school", "云汀市第二中学", "dn", { aliases: ["二中", "No. 2 School"], stages: ["junior"], closed: "2023-08-31" }),
  unit("s3", "S003", "school", "青禾小学", "ds", { aliases: ["青禾", "Qinghe Primary"], stages: ["primary"] }),
  unit("s4", "S004", "school", "云汀市第三中学", "ds", { aliases: ["三中"], stages: ["junior"] }),
];

export function town(units: readonly Unit[] = UNITS): Organisation {
  const built = organisationOf(units);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.organisation;
}

const indicator = (code: string, zh: string, en: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  names: { zh, en },
  aliases: [],
  measure: "percent",
  unit: "%",
  decimals: 2,
  better: "higher",
  least: 0,
  most: 100,
  cumulative: false,
  parts: [],
  zeroReport: false,
  periodSaid: false,
  jump: { by: 10, share: 0.2 },
  targets: [],
  ...more,
});

export const target = (on: string, comparator: ">=" | "<=", value: number, version = 1) =>
  ({ on, comparator, value, version, clause: null, note: "示例" }) as const;

export const INDICATORS: Indicator[] = [
  indicator("MYOPIA", "近视率", "myopia rate", {
    aliases: ["myopia", "学生近视率"],
    better: "lower",
    targets: [target("2023-12-31", "<=", 51)],
  }),
  indicator("FITNESS", "体质健康优良率", "physical fitness excellent rate", {
    aliases: ["优良率", "fitness"],
    targets: [target("2023-12-31", ">=", 53)],
  }),
  indicator("PE", "每周体育课时", "weekly PE periods", { aliases: ["体育课时"], measure: "number", unit: "period", decimals: 1, most: 20 }),
  indicator("PEHOUR", "每天体育活动时间", "daily exercise minutes", {
    aliases: ["体育活动时间"],
    measure: "number",
    unit: "minute",
    decimals: 0,
    most: 600,
  }),
  indicator("BULLY", "欺凌事件", "bullying incidents", { measure: "count", unit: "time", most: null, zeroReport: true, better: "lower" }),
  indicator("PUPILS", "在校学生数", "enrolled students", {
    aliases: ["学生数", "students"],
    measure: "count",
    unit: "student",
    most: null,
  }),
  indicator("TRAINED", "累计培训教师人数", "teachers trained", { measure: "count", unit: "teacher", most: null, cumulative: true }),
  indicator("RATIO", "校医配备比", "students per nurse", { measure: "ratio", unit: "students per staff", most: null }),
];

export function indicatorBy(code: string): Indicator {
  const found = INDICATORS.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
}

export const duty = (code: string, more: Partial<Duty> = {}): Duty => ({
  id: `d-${code}`,
  indicator: code,
  places: { under: "b", kind: "school", stages: [], except: [] },
  cadence: "quarter",
  from: "2022-01-01",
  until: "2024-12-31",
  due: 20,
  timely: 25,
  locks: 60,
  clause: null,
  note: "示例",
  ...more,
});

/** All indicators owed each quarter by every school; Q3 of 2023 is the only one still open. */
export function scopeOn(day: string, schools: string[], more: Partial<ReportingScope> = {}): ReportingScope {
  const organisation = town();
  const obligations: Obligation[] = INDICATORS.flatMap(({ code }) =>
    obligationsOf(duty(code), organisation, TERMS, { from: "2023-01-01", to: "2023-12-31" }),
  ).filter(({ school }) => schools.includes(school));
  return {
    moment: momentOn(day),
    indicators: INDICATORS,
    schools: UNITS.filter(({ id }) => schools.includes(id)),
    elsewhere: UNITS.filter(({ id, kind }) => kind === "school" && !schools.includes(id)),
    obligations,
    done: new Set(obligations.filter(({ period }) => period.to < "2023-09-30").map(({ key }) => key)),
    ...more,
  };
}

export const readingOn = (day: string, schools: string[] = ["s1"], more: Partial<ReportingScope> = {}): Vocabulary =>
  vocabularyOf(scopeOn(day, schools, more));

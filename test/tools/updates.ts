/** Reads update messages as a gold set describes them, and says which were read right. */
import { obligationsOf, type Duty } from "../../src/work/duty/duty.ts";
import type { Indicator } from "../../src/work/duty/indicator.ts";
import { organisationOf, type Unit } from "../../src/work/organisation.ts";
import { todayOf, type Moment, type PeriodKind, type TermDates } from "../../src/work/period/period.ts";
import { addDays } from "../../src/work/period/day.ts";
import type { Trouble } from "../../src/work/submission/problem.ts";
import { isQuestion, isUpdate } from "../../src/work/submission/intent.ts";
import { readSubmission } from "../../src/work/submission/resolve.ts";
import { vocabularyOf, type Vocabulary } from "../../src/work/submission/vocabulary.ts";

interface GoldSchool {
  id: string;
  name: string;
  aliases: string[];
}

interface GoldIndicator {
  id: string;
  zh: string;
  en: string;
  aliases_zh: string[];
  aliases_en: string[];
  unit: string;
  kind: "percent" | "count" | "number";
  cadence: "month" | "quarter" | "term" | "year" | "school-year";
  min: number;
  max: number;
  lower_is_better: boolean;
  period_required: boolean;
}

interface Expectation {
  drafts: { indicator: string; value: number; period: string; school: string }[];
  problems: string[];
}

interface GoldMessage {
  id: string;
  text: string;
  expect: Expectation & { or?: Expectation[] };
  or?: Expectation[];
}

export interface Gold {
  context: {
    now: string;
    zone: string;
    terms: { id: string; from: string; to: string }[];
    person: { schools: GoldSchool[] };
    other_schools: GoldSchool[];
    indicators: GoldIndicator[];
  };
  messages: GoldMessage[];
}

const UNITS: Record<string, string> = {
  "%": "%",
  "节/周": "period",
  分钟: "minute",
  人: "student",
  起: "item",
  次: "item",
  学时: "hour",
  册: "book",
  件: "item",
};
const CADENCES: Record<GoldIndicator["cadence"], PeriodKind> = {
  month: "month",
  quarter: "quarter",
  term: "term",
  year: "year",
  "school-year": "school year",
};

function indicatorOf(gold: GoldIndicator): Indicator {
  return {
    code: gold.id,
    names: { zh: gold.zh, en: gold.en },
    aliases: [...gold.aliases_zh, ...gold.aliases_en],
    measure: gold.kind,
    unit: UNITS[gold.unit] ?? "item",
    decimals: 2,
    better: gold.lower_is_better ? "lower" : "higher",
    least: gold.min,
    most: gold.max,
    cumulative: false,
    parts: [],
    zeroReport: gold.min === 0,
    periodSaid: gold.period_required,
    jump: { by: 10, share: 0.2 },
    targets: [],
  };
}

const unitOf = ({ id, name, aliases }: GoldSchool): Unit => ({
  id,
  code: id,
  kind: "school",
  name,
  aliases,
  parent: "B",
  stages: [],
  opened: null,
  closed: null,
});

/** The scope that a gold set describes: every indicator is owed by every period since 2022; all before the latest closed one are done. */
function scopeOf({ context }: Gold): Vocabulary {
  const terms = context.terms.map(({ id, from, to }): TermDates => ({
    year: Number(id.slice(0, 4)),
    term: id.endsWith("1") ? 1 : 2,
    from,
    to,
  }));
  const moment: Moment = { instant: Date.parse(context.now), zone: context.zone, terms };
  const today = todayOf(moment);
  const schools = context.person.schools.map(unitOf);
  const bureau: Unit = { ...unitOf({ id: "B", name: "示例教育局", aliases: [] }), kind: "bureau", parent: null };
  const built = organisationOf([bureau, ...schools]);
  if (!built.ok) throw new Error("The gold set's places make no tree");
  const within = { from: "2022-01-01", to: addDays(today, 400) };
  const all = context.indicators.flatMap((gold) => {
    const duty: Duty = {
      id: gold.id,
      indicator: gold.id,
      places: { under: "B", kind: "school", stages: [], except: [] },
      cadence: CADENCES[gold.cadence],
      from: within.from,
      until: within.to,
      due: 10,
      timely: 10,
      locks: null,
      clause: null,
      note: "示例",
    };
    return obligationsOf(duty, built.organisation, terms, within);
  });
  const closed = all.filter(({ period }) => period.to < today);
  const latest = new Map(closed.map((one) => [one.indicator, one.key]));
  const done = new Set(closed.filter(({ key, indicator }) => latest.get(indicator) !== key).map(({ key }) => key));
  return vocabularyOf({
    moment,
    indicators: context.indicators.map(indicatorOf),
    schools,
    elsewhere: context.other_schools.map(unitOf),
    obligations: all,
    done,
  });
}

const codeOf = (code: string): string =>
  code
    .replace(/^(\d{4})Q/, "$1-Q")
    .replace(/^(\d{4}-\d{4})T/, "$1-T")
    .replace(/^SY/, "");

/** The gold set's word for each kind of trouble. */
const NAMES: Record<Trouble["type"], string> = {
  "nothing read": "not-an-update",
  "command alone": "not-an-update",
  "nothing open": "value-missing",
  "no indicator": "indicator-unknown",
  "which indicator": "indicator-ambiguous",
  "did you mean": "indicator-unknown",
  "no value": "value-missing",
  "which number": "range-given",
  vague: "range-given",
  "change only": "value-missing",
  scale: "fraction-or-percent",
  unit: "unit-mismatch",
  "whole number": "unit-mismatch",
  decimals: "range-given",
  inexact: "range-given",
  "no zero report": "value-missing",
  "nothing before": "value-missing",
  range: "out-of-range",
  "which period": "period-ambiguous",
  "period needed": "period-missing",
  "two periods": "period-ambiguous",
  "wrong period": "period-unknown",
  "no terms": "period-unknown",
  "other cadence": "period-ambiguous",
  "not asked": "period-unknown",
  "not begun": "period-future",
  "which school": "school-ambiguous",
  "unknown school": "school-unknown",
  "not your school": "school-unknown",
  "no duty": "indicator-unknown",
};

/** What one message was read as, in the gold set's words. */
function readAs(text: string, vocabulary: Vocabulary): Expectation {
  const nothing =
    !isUpdate(text, vocabulary) && readSubmission(text, vocabulary).problems.every(({ trouble }) => trouble.type === "nothing read");
  if (nothing || isQuestion(text)) return { drafts: [], problems: ["not-an-update"] };
  const { intent, claims, problems } = readSubmission(text, vocabulary);
  // A command that names nothing acts on what is on record: the gold sets count it as no update.
  const nameless = [...claims, ...problems].every(({ fixed }) => fixed.indicator !== undefined);
  if (intent === "undo" || (intent === "zero report" && nameless)) return { drafts: [], problems: ["not-an-update"] };
  // "Unchanged" takes the last value, and nothing is known before in a gold set.
  const unknown = claims.filter(({ value }) => value === null).map(() => NAMES["nothing before"]);
  return {
    drafts: claims.flatMap(({ indicator, value, period, school }) =>
      value === null ? [] : [{ indicator, value, period: codeOf(period.code), school }],
    ),
    problems: [...unknown, ...problems.map(({ trouble }) => NAMES[trouble.type])],
  };
}

const told = ({ drafts, problems }: Expectation): string =>
  JSON.stringify([
    drafts.map((one) => `${one.indicator} ${one.value.toFixed(2)} ${one.period} ${one.school}`).toSorted((a, b) => a.localeCompare(b)),
    problems.toSorted((a, b) => a.localeCompare(b)),
  ]);

/** The messages that were read otherwise than the gold set wants, with both readings. */
export function misread(gold: Gold): { id: string; text: string; wanted: string; read: string; drafted: boolean }[] {
  const vocabulary = scopeOf(gold);
  return gold.messages.flatMap(({ id, text, expect, or = [] }) => {
    const read = readAs(text, vocabulary);
    const fair = [expect, ...(expect.or ?? []), ...or].map(told);
    return fair.includes(told(read)) ? [] : [{ id, text, wanted: fair[0] ?? "", read: told(read), drafted: read.drafts.length > 0 }];
  });
}

import { normalize } from "../language/normalize.ts";
import type { Knowledge } from "../compile.ts";
import { meets, readThresholds, type Threshold } from "../language/threshold.ts";
import { unitClass } from "../language/units.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { narrow, thresholdOf } from "../indicators/threshold.ts";

/** A condition on whom a commitment is for, as its quote prints it. */
export const isSized = (quote: string): boolean => readThresholds(normalize(quote)).length > 0;

const known = new WeakMap<Profile, Threshold | null>();

function read({ plan }: Knowledge, { clause, indicator }: Profile): Threshold | null {
  const { figure } = indicator;
  const span = plan.clauses[clause];
  if (!span || !figure || thresholdOf(indicator)) return null;
  const before = narrow(plan.text.slice(span.start, figure.start));
  const all = readThresholds(narrow(plan.text.slice(span.start, span.end)));
  const own = Math.max(before.lastIndexOf(",", before.length - 1), before.lastIndexOf(";")) + 1;
  const earlier = Math.max(before.lastIndexOf(",", own - 2), before.lastIndexOf(";", own - 2)) + 1;
  const inside = all.findLast((one) => one.start >= own && one.end <= before.length);
  const led = all.findLast((one) => one.start >= earlier && one.end <= own);
  const alone = led && !/\d/.test(before.slice(earlier, led.start) + before.slice(led.end, own)) && before[own - 1] === ",";
  return inside ?? (alone ? led : null) ?? null;
}

/** Whom a commitment is for by their number, or null; read once. */
function conditionOf(knowledge: Knowledge, profile: Profile): Threshold | null {
  const there = known.get(profile);
  if (there !== undefined) return there;
  const made = read(knowledge, profile);
  known.set(profile, made);
  return made;
}

/** The asker's number of students: with a unit, or the largest of several bare ones. */
function studentsOf({ quantities }: Question): number | null {
  const named = quantities.find(({ unit, value }) => (unit === "student" || unit === "person") && value >= 50);
  const bare = quantities.find(({ unit, value }) => unit === null && value >= 50);
  return named?.value ?? bare?.value ?? null;
}

/** The asker's own number of what a condition counts. */
function sizeOf(question: Question, { unit }: Threshold): number | null {
  return unit === "student" ? studentsOf(question) : (question.quantities.find((one) => one.unit === unit)?.value ?? null);
}

/** Over the three years: of one metric's figures, those for the whole of the plan's period. */
export function forTheWhole({ plan }: Knowledge, { quantities, asks }: Question, profiles: Profile[]): Profile[] {
  const years = quantities.length === 1 && quantities[0]?.unit === "year" ? quantities[0].value : 0;
  const { period } = plan;
  if (!period || years !== period.to - period.from + 1 || asks.has("each") || asks.has("total")) return profiles;
  const due = profiles.filter(({ indicator }) => String(indicator.deadline ?? "").startsWith(String(period.to)));
  return due.length > 0 ? due : profiles;
}

/** 三年招聘450名，其中2024年180名、2025年150名、2026年120名: whether a figure is the sum of those that its sentence sets year by year. */
function isSumOfYears({ profiles }: Knowledge, { indicator, clause }: Profile): boolean {
  const years = profiles.filter(
    (one) =>
      one.clause === clause &&
      one.indicator.metric_zh === indicator.metric_zh &&
      one.indicator.unit === indicator.unit &&
      one.indicator.figure?.start !== indicator.figure?.start &&
      one.indicator.deadline !== null &&
      JSON.stringify(one.indicator.scope) === JSON.stringify(indicator.scope),
  );
  const values = years.map((one) => (typeof one.indicator.value === "number" ? one.indicator.value : Number.NaN));
  const dues = new Set(years.map((one) => one.indicator.deadline));
  return values.length > 1 && dues.size === values.length && values.reduce((sum, one) => sum + one, 0) === indicator.value;
}

/** Asked for one year: its own figure, and not the whole that is due with it. */
export function ofTheYear(knowledge: Knowledge, { years, asks }: Question, profiles: Profile[]): Profile[] {
  if (years.length !== 1 || asks.has("total") || profiles.length < 2) return profiles;
  const parts = profiles.filter((one) => !isSumOfYears(knowledge, one));
  return parts.length > 0 ? parts : profiles;
}

/** 每校1名，超过1200人的配备2名: what the same section sets of the same for others. */
function beside({ profiles: all }: Knowledge, profiles: Profile[]): Profile[] {
  const alike = (one: Profile, other: Profile): boolean =>
    unitClass(one.indicator.unit) === unitClass(other.indicator.unit) &&
    (one.indicator.comparator === "ratio") === (other.indicator.comparator === "ratio") &&
    (one.clause === other.clause ||
      (one.indicator.section === other.indicator.section && one.indicator.metric_zh === other.indicator.metric_zh));
  return all.filter((one) => profiles.includes(one) || profiles.some((other) => alike(one, other)));
}

/** Of the steps by years of service (满5年每月600元, 满10年每月900元), the one that the asker has reached. */
function highest(fitting: { profile: Profile; threshold: Threshold }[]): Profile[] {
  const most = Math.max(...fitting.map(({ threshold }) => threshold.from ?? 0));
  return fitting.filter(({ threshold }) => (threshold.from ?? 0) === most).map(({ profile }) => profile);
}

/** Of commitments that each hold for another size or number of years, the one for the asker's; all of them where none says a number. */
export function forTheirs(knowledge: Knowledge, question: Question, profiles: Profile[]): Profile[] {
  if (question.quantities.length === 0 || profiles.length === 0) return profiles;
  const conditional = beside(knowledge, profiles).flatMap((profile) => {
    const threshold = conditionOf(knowledge, profile);
    const size = threshold ? sizeOf(question, threshold) : null;
    return threshold && size !== null ? [{ profile, threshold, fits: meets(threshold, size) }] : [];
  });
  if (conditional.length === 0) return profiles;
  const fitting = conditional.filter(({ fits }) => fits);
  if (fitting.length > 0) return highest(fitting);
  const others = profiles.filter((profile) => conditionOf(knowledge, profile) === null);
  return others;
}

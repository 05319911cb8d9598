import type { Indicator } from "../model.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { metricName } from "../say/commitment.ts";
import { perEn, perZh, unitOf, valueText } from "../say/units.ts";
import type { Draft } from "./draft.ts";
import { firstGrade } from "./fit.ts";
import { lineFor, markIn, merged, rowFor } from "./row.ts";

/** Indicators from the youngest scope to the oldest, then by deadline, then as printed. */
function inOrder(draft: Draft, indicators: Indicator[]): Indicator[] {
  const due = (one: Indicator): number => Number(String(one.deadline ?? 0).slice(0, 4));
  return indicators.toSorted(
    (a, b) => firstGrade(draft.knowledge, a.scope) - firstGrade(draft.knowledge, b.scope) || due(a) - due(b) || a.start - b.start,
  );
}

/** A rate that the quote prints beside the one that is kept: 每生每学期. */
const RATE_WORDS: Record<string, RegExp> = { day: /每[天日]/, week: /每周/, month: /每个?月/, term: /每学期/, year: /每学?年/ };

function unitNotes(draft: Draft, question: Question, indicator: Indicator): void {
  const { per, unit } = question;
  const differs =
    (per && indicator.per && !indicator.per.split("/").includes(per.per)) ||
    (per && !indicator.per) ||
    (unit === "period" && indicator.unit === "credit");
  if (!differs || (per && RATE_WORDS[per.per]?.test(indicator.quote))) return;
  const rate = (of: string | null): string => (draft.lang === "zh" ? perZh(of) : perEn(of).trim());
  const asked = per ? rate(per.per) : unitOf(draft.lang, unit ?? indicator.unit, null).trim();
  const said = per && indicator.per ? rate(indicator.per) : unitOf(draft.lang, indicator.unit, null).trim();
  draft.note(draft.say.unitNote(asked, said));
}

/** The baseline's value, where it or its year was asked too. */
function base(draft: Draft, question: Question, indicator: Indicator): void {
  const { baseline, per, scope } = indicator;
  const unit = indicator.unit === "percentage point" ? "%" : indicator.unit;
  if (!baseline || baseline.value === null) return;
  const asked = question.asks.has("base") || (question.asks.has("now") && question.asks.has("indicators"));
  if (!asked && !question.asks.has("baseline") && !question.years.some(({ year }) => year === baseline.year)) return;
  const { value, year } = baseline;
  draft.note(draft.say.baselineValue(year, `${valueText(value)}${unitOf(draft.lang, unit, value)}`)).part(indicator, "base");
  draft.values.push({ value, unit, per, comparator: "=", scope, operand: false, derived: false });
}

/** States one commitment: the figure first, the clause under it. */
function single(draft: Draft, question: Question, group: Indicator[]): Draft {
  const [indicator] = group;
  if (!indicator) return draft;
  draft.outcome = "answer";
  draft.fact(lineFor(draft, group)).claim(...group);
  draft.quote(draft.citation(indicator.section, indicator.start, indicator.end));
  draft.named(indicator).value(group);
  base(draft, question, indicator);
  unitNotes(draft, question, indicator);
  return draft;
}

/** States a commitment that prints no figure, in its own words. */
export function stated(draft: Draft, indicator: Indicator): Draft {
  draft.outcome = "answer";
  draft.fact(indicator.quote).claim(indicator);
  draft.quote(draft.citation(indicator.section, indicator.start, indicator.end));
  return draft.named(indicator);
}

function table(draft: Draft, groups: Indicator[][]): Draft {
  draft.outcome = "table";
  const all = groups.flat();
  const metrics = new Set(all.map((one) => metricName(one, draft.lang)));
  draft.fact(metrics.size === 1 ? ([...metrics][0] ?? "") : draft.say.count(groups.length)).counted(groups.length);
  for (const group of groups) {
    rowFor(draft, group, metrics.size === 1);
    if (!group[0]?.redacted) draft.value(group);
  }
  draft.citations.forEach((_, at) => draft.quote(at));
  return draft;
}

/** Answers with the value of one commitment, or with all of them where several scopes remain. */
export function valueAnswer(draft: Draft, question: Question, profiles: Profile[]): Draft {
  const groups = merged(
    inOrder(
      draft,
      profiles.map((profile) => profile.indicator),
    ),
  );
  const [first] = groups;
  if (!first?.[0]) return draft;
  if (groups.length > 1) {
    table(draft, groups);
    if (new Set(groups.map(([one]) => `${one?.metric_zh} ${JSON.stringify(one?.baseline)}`)).size === 1) base(draft, question, first[0]);
    return draft;
  }
  return first[0].redacted ? redacted(draft, first[0]) : single(draft, question, first);
}

/** Says that the plan hides the figure, and shows where. */
export function redacted(draft: Draft, indicator: Indicator): Draft {
  draft.outcome = "redacted";
  draft.fact(draft.say.redacted(markIn(indicator.quote)));
  draft.quote(draft.citation(indicator.section, indicator.start, indicator.end));
  draft.used.push(indicator);
  return draft.named(indicator);
}

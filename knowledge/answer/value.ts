import type { Indicator } from "../model.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import { commitmentText, metricName } from "../say/commitment.ts";
import { scopeText } from "../say/scope.ts";
import { perEn, perZh, unitOf, valueText } from "../say/units.ts";
import type { Draft } from "./draft.ts";
import { firstGrade } from "./match.ts";

const sameFigure = (a: Indicator, b: Indicator): boolean =>
  JSON.stringify([a.value, a.unit, a.per, a.comparator]) === JSON.stringify([b.value, b.unit, b.per, b.comparator]);

/** Indicators from the youngest scope to the oldest, then by deadline, then as printed. */
function inOrder(draft: Draft, indicators: Indicator[]): Indicator[] {
  const due = (one: Indicator): number => Number(String(one.deadline ?? 0).slice(0, 4));
  return indicators.toSorted(
    (a, b) => firstGrade(draft.knowledge, a.scope) - firstGrade(draft.knowledge, b.scope) || due(a) - due(b) || a.start - b.start,
  );
}

/** The mark that hides something in a quote: xx, ××, *. */
function markIn(quote: string): string {
  return /[xX×＊*]+/.exec(quote)?.[0] ?? "xx";
}

/** One line for one commitment, whatever its kind. */
function lineFor(draft: Draft, indicator: Indicator, scoped = true): string {
  if (indicator.redacted) return draft.say.redactedCell(markIn(indicator.quote));
  if (indicator.value === null) return indicator.quote;
  return commitmentText(draft.knowledge.plan, indicator, draft.lang, scoped);
}

function unitNotes(draft: Draft, question: Question, indicator: Indicator): void {
  const { per, unit } = question;
  const differs =
    (per && indicator.per && indicator.per !== per.per) || (per && !indicator.per) || (unit === "period" && indicator.unit === "credit");
  if (!differs) return;
  const rate = (of: string | null): string => (draft.lang === "zh" ? perZh(of) : perEn(of).trim());
  const asked = per ? rate(per.per) : unitOf(draft.lang, unit ?? indicator.unit, null).trim();
  const said = per && indicator.per ? rate(indicator.per) : unitOf(draft.lang, indicator.unit, null).trim();
  draft.note(draft.say.unitNote(asked, said));
}

/** The baseline's value, where its year was asked too. */
function base(draft: Draft, question: Question, indicator: Indicator): void {
  const { baseline, unit, per, scope } = indicator;
  if (!baseline || baseline.value === null || !question.years.some(({ year }) => year === baseline.year)) return;
  const { value, year } = baseline;
  draft.note(draft.say.baselineValue(year, `${valueText(value)}${unitOf(draft.lang, unit, value)}`)).part(indicator, "base");
  draft.values.push({ value, unit, per, comparator: "=", scope, operand: false, derived: false });
}

/** States one commitment: the figure first, the clause under it. */
function single(draft: Draft, question: Question, indicator: Indicator): Draft {
  draft.outcome = "answer";
  draft.fact(lineFor(draft, indicator)).claim(indicator);
  draft.quote(draft.citation(indicator.section, indicator.start, indicator.end));
  draft.named(indicator).value(indicator);
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

/** Adds one commitment as a row: named by its scope where that tells the rows apart, by its metric else. */
export function rowFor(draft: Draft, indicator: Indicator, byScope: boolean): Draft {
  const scope = byScope ? scopeText(indicator.scope, draft.knowledge.plan, draft.lang) : "";
  const citation = draft.citation(indicator.section, indicator.start, indicator.end);
  return draft.row(scope || metricName(indicator, draft.lang), lineFor(draft, indicator, scope === ""), citation).claim(indicator);
}

function table(draft: Draft, indicators: Indicator[]): Draft {
  draft.outcome = "table";
  const metrics = new Set(indicators.map((one) => metricName(one, draft.lang)));
  draft.fact(metrics.size === 1 ? ([...metrics][0] ?? "") : draft.say.count(indicators.length)).counted(indicators.length);
  for (const indicator of indicators) {
    rowFor(draft, indicator, metrics.size === 1);
    if (!indicator.redacted) draft.value(indicator);
  }
  draft.citations.forEach((_, at) => draft.quote(at));
  return draft;
}

/** Answers with the value of one commitment, or with all of them where several scopes remain. */
export function valueAnswer(draft: Draft, question: Question, profiles: Profile[]): Draft {
  const all = inOrder(
    draft,
    profiles.map((profile) => profile.indicator),
  );
  const [first] = all;
  if (!first) return draft;
  if (all.length === 1) return first.redacted ? redacted(draft, first) : single(draft, question, first);
  return table(draft, withoutTwins(all));
}

/** Two rows that say the same of the same scope are one. */
function withoutTwins(indicators: Indicator[]): Indicator[] {
  return indicators.filter(
    (one, at) =>
      !indicators
        .slice(0, at)
        .some(
          (other) =>
            sameFigure(one, other) &&
            JSON.stringify(one.scope) === JSON.stringify(other.scope) &&
            one.deadline === other.deadline &&
            one.start < other.end &&
            other.start < one.end,
        ),
  );
}

/** Says that the plan hides the figure, and shows where. */
export function redacted(draft: Draft, indicator: Indicator): Draft {
  draft.outcome = "redacted";
  draft.fact(draft.say.redacted(markIn(indicator.quote)));
  draft.quote(draft.citation(indicator.section, indicator.start, indicator.end));
  draft.used.push(indicator);
  return draft.named(indicator);
}

import type { Indicator } from "../model.ts";
import { commitmentText, metricName } from "../say/commitment.ts";
import { scopeText } from "../say/scope.ts";
import type { Draft } from "./draft.ts";

const same = (a: Indicator, b: Indicator): boolean =>
  JSON.stringify([a.metric_zh, a.value, a.unit, a.per, a.comparator, a.deadline]) ===
  JSON.stringify([b.metric_zh, b.value, b.unit, b.per, b.comparator, b.deadline]);

/** Commitments that one printed figure states for several scopes (小学三至六年级和初中每周3课时) go together; the order stays. */
export function merged(indicators: Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const group = groups.find(([first]) => first && same(first, indicator) && first.start < indicator.end && indicator.start < first.end);
    if (!group) groups.push([indicator]);
    else if (!group.some(({ scope }) => JSON.stringify(scope) === JSON.stringify(indicator.scope))) group.push(indicator);
  }
  return groups;
}

/** The mark that hides something in a quote: xx, ××, *. */
export function markIn(quote: string): string {
  return /[xX×＊*]+/.exec(quote)?.[0] ?? "xx";
}

function scopesText(draft: Draft, group: Indicator[]): string {
  const scopes = group.map(({ scope }) => scopeText(scope, draft.knowledge.plan, draft.lang)).filter(Boolean);
  return scopes.join(draft.lang === "zh" ? "、" : ", ");
}

/** One line for one commitment, or for several that one figure states; `scoped: false` leaves the scope to a label. */
export function lineFor(draft: Draft, group: Indicator[], scoped = true): string {
  const [indicator] = group;
  if (!indicator) return "";
  if (indicator.redacted) return draft.say.redactedCell(markIn(indicator.quote));
  if (indicator.value === null) return indicator.quote;
  return commitmentText(draft.knowledge.plan, indicator, draft.lang, scoped ? scopesText(draft, group) : "");
}

/** Adds a row: named by its scope where that tells the rows apart, by its metric else. */
export function rowFor(draft: Draft, group: Indicator[], byScope: boolean): Draft {
  const [indicator] = group;
  if (!indicator) return draft;
  const scope = byScope ? scopesText(draft, group) : "";
  const citation = draft.citation(indicator.section, indicator.start, indicator.end);
  return draft.row(scope || metricName(indicator, draft.lang), lineFor(draft, group, scope === ""), citation).claim(...group);
}

import type { Knowledge } from "./compile.ts";
import type { Indicator, Lang } from "./model.ts";
import { metricName } from "./say/commitment.ts";
import { perEn, perZh } from "./say/units.ts";
import { scopeText } from "./say/scope.ts";

/** The scope in words, unless the name says it already. */
function scopeIn({ plan }: Knowledge, indicator: Indicator, lang: Lang, name: string): string {
  const scope = scopeText(indicator.scope, plan, lang);
  return name.includes(scope) ? "" : scope;
}

function question(knowledge: Knowledge, indicator: Indicator, lang: Lang): string {
  const name = metricName(indicator, lang);
  const scope = scopeIn(knowledge, indicator, lang, name);
  const { unit, per } = indicator;
  if (lang === "zh" && unit === "period" && per) return `${scope}${name}${perZh(per)}几节？`;
  if (lang === "en" && unit === "period" && per) return `How many periods of ${name}${perEn(per)}${scope ? `, ${scope}` : ""}?`;
  return lang === "zh" ? `${scope}${name}是多少？` : `What is the ${name}${scope ? ` for ${scope}` : ""}?`;
}

/** Four questions that this plan answers: a value, a target, a list by its year, a place. */
export function starters(knowledge: Knowledge, lang: Lang): string[] {
  const { plan } = knowledge;
  const figures = plan.indicators.filter((indicator) => typeof indicator.value === "number");
  const weekly = figures.find((indicator) => indicator.per === "week") ?? figures[0];
  const due = figures.find((indicator) => indicator.deadline !== null && indicator !== weekly);
  const last = plan.period?.to;
  const part = plan.sections.find((section) => section.depth > 1 && section.title)?.label;
  const year = lang === "zh" ? `到${last}年要完成哪些指标？` : `What must be done by ${last}?`;
  return [
    weekly && question(knowledge, weekly, lang),
    due && question(knowledge, due, lang),
    last ? year : undefined,
    part ? (lang === "zh" ? "有哪些量化指标？" : "List all targets") : undefined,
  ].filter((one) => one !== undefined);
}

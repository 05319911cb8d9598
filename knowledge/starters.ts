import type { Knowledge } from "./compile.ts";
import type { Indicator, Lang } from "./model.ts";
import { metricName } from "./say/commitment.ts";
import { scopeText } from "./say/scope.ts";

function question({ plan }: Knowledge, indicator: Indicator, lang: Lang): string {
  const scope = scopeText(indicator.scope, plan, lang);
  const name = metricName(indicator, lang);
  return lang === "zh" ? `${scope}${name}是多少？` : `${name}${scope ? `, ${scope}` : ""}: how much?`;
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

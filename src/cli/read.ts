import type { Indicator, Plan } from "../../knowledge/index.ts";
import { loadPlan } from "./documents.ts";

/** The keys of the contract, in its order; what else a commitment carries stays inside. */
function indicatorJson(indicator: Indicator): Record<string, unknown> {
  const {
    id,
    metric_zh,
    metric_en,
    scope,
    comparator,
    value,
    unit,
    per,
    cadence,
    deadline,
    baseline,
    hedge,
    redacted,
    kind,
    section,
    quote,
    start,
    end,
  } = indicator;
  return {
    id,
    metric_zh,
    metric_en,
    scope,
    comparator,
    value,
    unit,
    per,
    cadence,
    deadline,
    baseline,
    hedge,
    redacted,
    kind,
    section,
    quote,
    start,
    end,
  };
}

/** The plan as the contract's JSON object. */
function planJson({ title, period, sections, indicators, removed, warnings, text }: Plan): Record<string, unknown> {
  const outline = sections.map(({ id, label, title: heading, depth, start, end, truncated }) => ({
    id,
    label,
    title: heading,
    depth,
    start,
    end,
    truncated,
  }));
  return { title, period, sections: outline, indicators: indicators.map(indicatorJson), removed, warnings, text };
}

function figure({ value, unit, per, redacted }: Indicator): string {
  if (redacted) return "(hidden)";
  if (value === null) return "–";
  const size = Array.isArray(value) ? value.join("–") : String(value);
  return `${size} ${unit}${per ? ` per ${per}` : ""}`;
}

function summary(plan: Plan): string {
  const period = plan.period ? `${plan.period.from}–${plan.period.to}` : "no period found";
  const outline = plan.sections.map(
    ({ depth, label, title, truncated }) =>
      `${"  ".repeat(depth)}${label}${title ?? "(no heading)"}${truncated ? "  [source breaks off here]" : ""}`,
  );
  const rows = plan.indicators.map(
    (one) => `${one.section}\t${one.metric_zh}\t${figure(one)}${one.deadline ? `\tby ${one.deadline}` : ""}`,
  );
  const removed = plan.removed.map(({ start, end, reason }) => `${start}–${end}\t${reason}`);
  return [
    plan.title,
    period,
    "",
    "Outline",
    ...outline,
    "",
    `Commitments (${plan.indicators.length})`,
    ...rows,
    "",
    `Removed (${plan.removed.length})`,
    ...removed,
    ...(plan.warnings.length > 0 ? ["", "Warnings", ...plan.warnings] : []),
    "",
  ].join("\n");
}

/** `read FILE [--json]`. */
export function read(file: string, { json }: { json?: boolean }): number {
  const plan = loadPlan(file);
  process.stdout.write(json ? `${JSON.stringify(planJson(plan))}\n` : summary(plan));
  return 0;
}

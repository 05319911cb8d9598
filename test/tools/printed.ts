import { readPlan, type Indicator } from "../../knowledge/index.ts";
import { gradesOf } from "../../knowledge/language/scope.ts";

/** Grades where they are not all those of the stages. */
function grades({ scope }: Indicator): string {
  const whole = String(gradesOf(scope.stages, "6-3")) === String(scope.grades);
  return scope.grades && !whole ? ` ${scope.grades.join("-")}` : "";
}

/** One commitment as a line of a test: `体育课: >= 3 period per week, primary 1-2, by 2025, from 2022 at 2`. */
function printed(found: Indicator): string {
  const { metric_zh, comparator, bound, redacted, value, unit, per, scope, deadline, baseline } = found;
  const changing = comparator === "change" || comparator === "ratio";
  const size = redacted ? "hidden" : [value].flat().join("–");
  const parts = [
    `${metric_zh}: ${comparator}${changing && bound !== "=" ? ` ${bound}` : ""} ${size} ${unit}${per ? ` per ${per}` : ""}`,
    ...(scope.stages.length > 0 ? [`${scope.stages.join("+")}${grades(found)}`] : []),
    ...(deadline === null ? [] : [`by ${deadline}`]),
    ...(baseline ? [`from ${baseline.year}${baseline.value === null ? "" : ` at ${baseline.value}`}`] : []),
  ];
  return parts.join(", ");
}

/** What a sentence commits to, read as the only one of a plan for 2023 to 2025. */
export function commitmentsOf(sentence: string): string[] {
  const plan = readPlan(new TextEncoder().encode(`某市教育发展三年行动计划（2023—2025年）\n一、工作任务\n${sentence}\n`));
  return plan.indicators.filter(({ figure }) => figure !== null).map(printed);
}

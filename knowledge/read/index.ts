import { clauses } from "../clauses.ts";
import type { Plan } from "../model.ts";
import { gradeSystem, planPeriod } from "../outline/document-title.ts";
import { outline } from "../outline/outline.ts";
import { decode } from "./decode.ts";
import { repair } from "./repair.ts";

/** Reads a plan's bytes into all but its commitments. Throws PlanError where they are no plan. */
export function readText(bytes: Uint8Array): Omit<Plan, "indicators" | "conditions"> {
  const { text, removed } = repair(decode(bytes));
  const { title, sections, warnings } = outline(text);
  return {
    title,
    period: planPeriod(title, text),
    text,
    truncated: sections.at(-1)?.truncated ?? false,
    system: gradeSystem(text),
    sections,
    clauses: clauses(text, sections),
    removed,
    warnings,
  };
}

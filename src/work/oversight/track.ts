import type { Baseline } from "../duty/baseline.ts";
import { meets, targetFor, type Indicator } from "../duty/indicator.ts";
import { daysBetween } from "../period/day.ts";
import type { Period } from "../period/period.ts";
import { expectedOn, goalOn, lagDays, pathOf, type Milestone, type Path } from "./path.ts";

/** What a judgement rests on: everything that 为什么 prints. */
export interface Judged {
  readonly value: number;
  /** The day that the value is of: its period's last. */
  readonly on: string;
  readonly path: Path;
  /** The target that is next on that day, or the last one. */
  readonly goal: Milestone;
  readonly met: boolean;
  /** What the path asks for on the day, to three decimals. */
  readonly expected: number;
  /** Whole days behind the path; negative ahead of it. */
  readonly lagDays: number;
  /** The length of one reporting period: so far behind is yellow, further is red. */
  readonly cadenceDays: number;
}

/**
 * The light `on track`. It measures lag in days on the path from baseline to target, never a ratio: green at or ahead of the path or with the target
 * met, yellow behind by no more than one cadence, red beyond or with a target's day passed unmet. Grey has no value, white nothing to hold it against.
 */
export type Track =
  | { readonly light: "grey" }
  | { readonly light: "white"; readonly why: "no baseline" | "no target"; readonly goal: Milestone | null; readonly met: boolean }
  | ({ readonly light: "green" | "yellow" | "red" } & Judged);

export type Light = Track["light"];

function lightOf({ met, lagDays: lag, goal, on, cadenceDays }: Judged): "green" | "yellow" | "red" {
  if (met) return "green";
  if (on >= goal.on) return "red";
  return lag <= 0 ? "green" : lag <= cadenceDays ? "yellow" : "red";
}

/** The length of a period in days. */
function daysOf({ from, to }: Pick<Period, "from" | "to">): number {
  return daysBetween(from, to) + 1;
}

interface Around {
  indicator: Indicator;
  baseline: Pick<Baseline, "on" | "value"> | null;
  period: Pick<Period, "from" | "to">;
}

/** The path of an indicator from a baseline, and the light of a value on it; `path` may be given where many values share it. */
export function trackOf(
  value: number | null,
  { indicator, baseline, period }: Around,
  path: ReturnType<typeof pathOf> = pathOf(indicator, baseline),
): Track {
  if (value === null) return { light: "grey" };
  const on = period.to;
  if (typeof path === "string") {
    const goal = targetFor(indicator, on);
    return { light: "white", why: path, goal, met: goal !== null && meets(value, goal) };
  }
  const goal = goalOn(path, on);
  const met = meets(value, goal);
  const judged = { value, on, path, goal, met, expected: expectedOn(path, on), lagDays: lagDays(path, value, on) };
  const whole: Judged = { ...judged, cadenceDays: daysOf(period) };
  return { light: lightOf(whole), ...whole };
}

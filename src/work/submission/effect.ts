import { meets, type Target } from "../duty/indicator.ts";
import { daysBetween } from "../period/day.ts";

/**
 * How a value stands on the way to its target. A light measures lag in days on the straight path from baseline to target (序时进度), never a ratio:
 * green at or ahead, yellow behind by no more than one cadence, red beyond, or unmet on the target's day.
 */
export type Effect =
  | { type: "no target" }
  /** 缺基线,无法判断进度: no colour. */
  | { type: "no baseline"; met: boolean }
  | { type: "on path"; met: boolean; expected: number; lagDays: number; light: "green" | "yellow" | "red" };

interface Path {
  target: Target | null;
  baseline: { on: string; value: number } | null;
  /** The last day of the period that the value is of. */
  on: string;
  /** The length of one reporting period in days. */
  cadenceDays: number;
}

function lightOf(lag: number, met: boolean, over: boolean, cadenceDays: number): "green" | "yellow" | "red" {
  if (met || lag <= 0) return over && !met ? "red" : "green";
  return over || lag > cadenceDays ? "red" : "yellow";
}

/** The effect that a value has on the way to the target; `expected` and `lagDays` are rounded to 3 decimals and whole days. */
export function effectOf(value: number, { target, baseline, on, cadenceDays }: Path): Effect {
  if (!target) return { type: "no target" };
  const met = meets(value, target);
  if (!baseline || baseline.on >= target.on || baseline.value === target.value) return { type: "no baseline", met };
  const total = daysBetween(baseline.on, target.on);
  const elapsed = Math.min(daysBetween(baseline.on, on), total);
  const step = (target.value - baseline.value) / total;
  const expected = Number((baseline.value + step * elapsed).toFixed(3));
  const lagDays = Math.round(elapsed - (value - baseline.value) / step);
  return { type: "on path", met, expected, lagDays, light: lightOf(lagDays, met, on >= target.on, cadenceDays) };
}

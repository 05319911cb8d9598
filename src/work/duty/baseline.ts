import { isDay } from "../period/day.ts";

/** Where an indicator stood before the plan began to work: without it no path can be drawn, and no light shown. */
export interface Baseline {
  readonly indicator: string;
  readonly school: string;
  /** The day that the value is of. */
  readonly on: string;
  readonly value: number;
  /** Where the value is from: a document and its page. Never empty. */
  readonly source: string;
  readonly by: string;
  readonly at: number;
  readonly version: number;
}

export type BaselineProblem = "no source" | "no day" | "out of range";

/** Checks a baseline before it is kept; a later one of the same indicator and place is the next version. */
export function baselineProblems(
  { on, value, source }: Pick<Baseline, "on" | "value" | "source">,
  limits: { least: number | null; most: number | null },
): BaselineProblem[] {
  const inside = (limits.least === null || value >= limits.least) && (limits.most === null || value <= limits.most);
  return [
    ...(source.trim().length < 2 ? (["no source"] as const) : []),
    ...(isDay(on) ? [] : (["no day"] as const)),
    ...(Number.isFinite(value) && inside ? [] : (["out of range"] as const)),
  ];
}

/** The baseline that holds: the newest version for the place, or null (缺基线,无法判断进度). */
export function baselineOf(all: readonly Baseline[], indicator: string, school: string): Baseline | null {
  const own = all.filter((one) => one.indicator === indicator && one.school === school);
  return own.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

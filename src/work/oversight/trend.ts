import type { Baseline } from "../duty/baseline.ts";
import type { Indicator } from "../duty/indicator.ts";
import type { Period } from "../period/period.ts";
import type { Entry } from "./oversee.ts";
import { expectedOn, pathOf, type Path } from "./path.ts";
import type { Reported } from "./reported.ts";
import { rolledUp, type RolledUp } from "./roll-up.ts";

/** One period of a trend. Without a value the line is broken there, never joined. */
export interface TrendPoint {
  readonly period: Period;
  readonly value: number | null;
  /** Values that were corrected since, oldest first. */
  readonly replaced: readonly number[];
  /** What the path asks for on the period's last day; null without a path. */
  readonly expected: number | null;
  /** Null for a total. */
  readonly reported: Reported | null;
  /** For a total of several places: how many of them it holds. */
  readonly rolled: RolledUp | null;
}

/** How an indicator went at one place, oldest period first, with its path. */
export interface Trend {
  readonly indicator: Indicator;
  /** The place's name. */
  readonly place: string;
  readonly points: readonly TrendPoint[];
  readonly path: Path | null;
}

interface About {
  readonly indicator: Indicator;
  readonly place: { readonly id: string; readonly name: string };
  /** The place's own. */
  readonly baseline: Pick<Baseline, "on" | "value"> | null;
}

function single({ seen, reported }: Entry): Omit<TrendPoint, "period" | "expected"> {
  return { value: seen?.value ?? null, replaced: seen?.replaced.map(({ value }) => value) ?? [], reported, rolled: null };
}

function total(entries: readonly Entry[]): Omit<TrendPoint, "period" | "expected"> {
  const rolled = rolledUp(entries);
  return { value: rolled.type === "list" ? null : rolled.value, replaced: [], reported: null, rolled };
}

/** The trend of an indicator at a place, from its entries over several periods: a school's own values, or the totals of an office. */
export function trendOf(entries: readonly Entry[], { indicator, place, baseline }: About): Trend {
  const path = pathOf(indicator, baseline);
  const own = entries.filter((one) => one.indicator.code === indicator.code);
  const periods = [...Map.groupBy(own, ({ obligation }) => obligation.period.code).values()];
  const points = periods.flatMap((same): TrendPoint[] => {
    const [first] = same;
    if (!first) return [];
    const { period } = first.obligation;
    const made = first.obligation.school === place.id ? single(first) : total(same);
    return [{ period, expected: typeof path === "string" ? null : expectedOn(path, period.to), ...made }];
  });
  return {
    indicator,
    place: place.name,
    points: points.toSorted((a, b) => a.period.to.localeCompare(b.period.to)),
    path: typeof path === "string" ? null : path,
  };
}

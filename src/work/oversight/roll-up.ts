import type { Baseline } from "../duty/baseline.ts";
import type { Indicator } from "../duty/indicator.ts";
import type { Period } from "../period/period.ts";
import type { Entry } from "./oversee.ts";
import { trackOf, type Track } from "./track.ts";

/** How many of the expected figures a total holds: 38/40校. */
interface Coverage {
  readonly covered: number;
  readonly expected: number;
}

/**
 * A district's or the city's figure made of its schools'. A rate is the sum of numerators over the sum of denominators; rates without denominators
 * are listed and never averaged (`list`), and so is any other figure that does not add up.
 */
export type RolledUp =
  | ({ readonly type: "rate"; readonly value: number; readonly numerator: number; readonly denominator: number } & Coverage)
  | ({ readonly type: "sum"; readonly value: number } & Coverage)
  | ({ readonly type: "list" } & Coverage);

const sum = (numbers: readonly number[]): number => Number(numbers.reduce((a, b) => a + b, 0).toPrecision(12));

/** Rolls up one indicator in one period. `list` covers the figures that were given. */
export function rolledUp(entries: readonly Entry[]): RolledUp {
  const expected = entries.filter(({ reported }) => reported.type !== "waived");
  const given = expected.flatMap(({ seen }) => seen ?? []);
  const measure = entries[0]?.indicator.measure;
  if (measure === "count" && given.length > 0)
    return { type: "sum", value: sum(given.map(({ value }) => value)), covered: given.length, expected: expected.length };
  const shares = given.flatMap(({ of }) => (of && of.denominator > 0 ? [of] : []));
  if (measure !== "percent" || shares.length === 0) return { type: "list", covered: given.length, expected: expected.length };
  const numerator = sum(shares.map((one) => one.numerator));
  const denominator = sum(shares.map((one) => one.denominator));
  const value = Number(((100 * numerator) / denominator).toFixed(2));
  return { type: "rate", value, numerator, denominator, covered: shares.length, expected: expected.length };
}

/** The light of a rolled-up figure, on the place's own baseline: that of one school says nothing about a city. Null where there is no total to judge. */
export function rolledTrack(
  rolled: RolledUp,
  around: { indicator: Indicator; baseline: Pick<Baseline, "on" | "value"> | null; period: Period },
): Track | null {
  return rolled.type === "list" ? null : trackOf(rolled.value, around);
}

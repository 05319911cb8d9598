import { normalize } from "../language/normalize.ts";
import { readThresholds, type Threshold } from "../language/threshold.ts";
import type { Indicator } from "../model.ts";

/** Spaces go, so that figures and their units touch. */
export const narrow = (text: string): string => normalize(text).replaceAll(" ", "");

/** The condition that a commitment's own figure is: 600人以上的学校须设立卫生室, 任教满6年的教师应当交流. Null where it is none. */
export function thresholdOf({ quote, start, figure }: Pick<Indicator, "quote" | "start" | "figure">): Threshold | null {
  if (!figure) return null;
  const at = narrow(quote.slice(0, figure.start - start)).length;
  return readThresholds(narrow(quote)).find((one) => one.start <= at && at < one.end) ?? null;
}

/** A size says only whom a sentence is for; years of service are what it requires. */
export const isSizeOnly = (indicator: Indicator): boolean => !["year", undefined].includes(thresholdOf(indicator)?.unit);

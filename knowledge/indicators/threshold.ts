import { normalize } from "../language/normalize.ts";
import { readThresholds, type Threshold } from "../language/threshold.ts";
import type { Indicator } from "../model.ts";

/** Spaces go, so that figures and their units touch. */
export const narrow = (text: string): string => normalize(text).replaceAll(" ", "");

/** What every condition has in it, as it is printed, in either script: a look at it is a hundred times quicker than reading. */
const BOUND = /[以之]\s*[上下内內]|不\s*[足满滿到]|[未超]|[少多大小低高]\s*[于於]|[满滿达達至到]|[-–—~～－]/;

const known = new WeakMap<object, Threshold | null>();

/** The condition that a commitment's own figure is: 600人以上的学校须设立卫生室, 任教满6年的教师应当交流. Null where it is none. */
export function thresholdOf(indicator: Pick<Indicator, "quote" | "start" | "figure">): Threshold | null {
  const { quote, figure } = indicator;
  if (!figure || !BOUND.test(quote)) return null;
  const there = known.get(indicator);
  if (there !== undefined) return there;
  const at = narrow(quote.slice(0, figure.start - indicator.start)).length;
  const made = readThresholds(narrow(quote)).find((one) => one.start <= at && at < one.end) ?? null;
  known.set(indicator, made);
  return made;
}

/** A size says only whom a sentence is for; years of service are what it requires. */
export const isSizeOnly = (indicator: Indicator): boolean => !["year", undefined].includes(thresholdOf(indicator)?.unit);

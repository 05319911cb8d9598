import type { Obligation } from "../duty/duty.ts";
import type { Waiver } from "../duty/exceptions.ts";
import { daysBetween } from "../period/day.ts";
import type { Seen } from "./seen.ts";

/**
 * The light `reported`: whether a figure came, and when. It says nothing of the value, so that a late true number never looks worse than an early false one.
 * `awaited` may still come on time; `missing` counts days after `timelyUntil`.
 */
export type Reported =
  | { readonly type: "on time" }
  | { readonly type: "late"; readonly days: number }
  | { readonly type: "awaited"; readonly due: string }
  | { readonly type: "missing"; readonly days: number; readonly locked: boolean }
  | { readonly type: "waived"; readonly reason: string };

/** How an obligation stands on a day. A waiver outranks everything; without one, a value that was given counts. */
export function reportedOn(obligation: Obligation, seen: Seen | null, waiver: Waiver | null, day: string): Reported {
  if (waiver) return { type: "waived", reason: waiver.reason };
  if (seen) return seen.lateDays > 0 ? { type: "late", days: seen.lateDays } : { type: "on time" };
  const { due, timelyUntil, locksAfter } = obligation;
  if (day <= timelyUntil) return { type: "awaited", due };
  return { type: "missing", days: daysBetween(timelyUntil, day), locked: locksAfter !== null && day > locksAfter };
}

/** The waiver of each obligation that held at an instant. */
export function waiversAt(waivers: readonly Waiver[], instant: number): ReadonlyMap<string, Waiver> {
  const held = waivers.filter(({ at, endedAt }) => at <= instant && (endedAt === null || endedAt > instant));
  return new Map(held.map((waiver) => [waiver.obligation, waiver]));
}

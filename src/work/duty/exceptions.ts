import { addDays, daysBetween } from "../period/day.ts";
import type { Obligation } from "./duty.ts";

/** A figure that is not expected (免报): it leaves the count of what is expected and is shown apart. */
export interface Waiver {
  readonly obligation: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  /** Milliseconds since the epoch when it was taken back, or null. */
  readonly endedAt: number | null;
}

/** A locked figure opened again, up to and including a day, with the reason and who granted it. */
export interface LockException {
  readonly obligation: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly opensUntil: string;
}

/** Longest time that a lock may be open again, in days. */
export const LONGEST_UNLOCK = 30;
const SHORTEST_REASON = 2;

/** Why a waiver or a lock exception cannot be made, or null. Who may make it is another matter: `policy.ts`. */
export type ExceptionProblem = "no reason" | "too long" | "in the past" | "not locked";

const reasonGiven = (reason: string): boolean => reason.trim().length >= SHORTEST_REASON;

/** Checks a request to open a lock: `到 10-20 因停电`. */
export function unlockProblem(
  request: { opensUntil: string; reason: string },
  obligation: Obligation,
  today: string,
): ExceptionProblem | null {
  if (!reasonGiven(request.reason)) return "no reason";
  if (request.opensUntil < today) return "in the past";
  if (request.opensUntil > addDays(today, LONGEST_UNLOCK)) return "too long";
  return obligation.locksAfter === null || request.opensUntil <= obligation.locksAfter ? "not locked" : null;
}

/** Checks a request to waive a figure. */
export function waiverProblem(request: { reason: string }): ExceptionProblem | null {
  return reasonGiven(request.reason) ? null : "no reason";
}

/** Where an obligation stands on a day. `late` counts days after `timelyUntil`; `locked` and `approved` are told apart in words. */
export type EntryState =
  | { type: "not begun"; from: string }
  | { type: "waived"; reason: string }
  | { type: "open" }
  | { type: "late"; days: number }
  | { type: "reopened"; until: string; days: number }
  | { type: "locked"; since: string };

/** Whether a figure can be entered on a day: the period has begun, it is not waived, and the lock is not past or is opened again. */
export function entryState(
  obligation: Obligation,
  today: string,
  exceptions: { waivers: readonly Waiver[]; locks: readonly LockException[] },
): EntryState {
  const { key, period, timelyUntil, locksAfter } = obligation;
  const waived = exceptions.waivers.find((one) => one.obligation === key && one.endedAt === null);
  if (waived) return { type: "waived", reason: waived.reason };
  if (period.from > today) return { type: "not begun", from: period.from };
  const days = Math.max(0, daysBetween(timelyUntil, today));
  if (locksAfter === null || today <= locksAfter) return days > 0 ? { type: "late", days } : { type: "open" };
  const open = exceptions.locks.filter((one) => one.obligation === key).toSorted((a, b) => b.opensUntil.localeCompare(a.opensUntil))[0];
  return open && today <= open.opensUntil
    ? { type: "reopened", until: open.opensUntil, days }
    : { type: "locked", since: addDays(locksAfter, 1) };
}

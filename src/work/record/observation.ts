import type { FigureKey } from "../policy.ts";

/** `set` gives a value, `retract` takes the figure back, `restore` puts an older value in its place again. */
type Operation = "set" | "retract" | "restore";

/** One row of what was reported: only ever added, never changed. Unique by figure and revision, and by message and figure. */
export interface Observation extends FigureKey {
  /** The running number that people see: #123. */
  readonly id: number;
  /** 1 for the first of a figure, then one more each time, whatever the operation. */
  readonly revision: number;
  readonly operation: Operation;
  /** Null for a retraction. */
  readonly value: number | null;
  readonly of: { readonly numerator: number; readonly denominator: number } | null;
  /** The observation that a retraction or restoration undoes; null for `set`. */
  readonly reverts: number | null;
  readonly reason: string | null;
  readonly by: string;
  /** The office on whose behalf an office above reported it (代报), else null. */
  readonly onBehalfOf: string | null;
  /** The key of the inbound event that confirmed it: a repeated event writes nothing. */
  readonly event: string;
  /** When it was said and when it was written; milliseconds since the epoch. */
  readonly occurredAt: number;
  readonly recordedAt: number;
  /** Days after `timelyUntil`; 0 where on time. */
  readonly lateDays: number;
  /** The value had not moved for three periods, and was confirmed as such. */
  readonly copied: boolean;
}

/** An observation before the store numbers it. */
export type NewObservation = Omit<Observation, "id">;

/** Where a figure stands: its newest revision, and the value if one stands. */
export interface Standing {
  readonly revision: number;
  readonly newest: Observation | null;
  readonly value: number | null;
}

/** The state of one figure, derived from its observations in any order. */
export function standing(observations: readonly Observation[]): Standing {
  const newest = observations.toSorted((a, b) => b.revision - a.revision)[0] ?? null;
  return { revision: newest?.revision ?? 0, newest, value: newest?.value ?? null };
}

/** The figure of an observation as a text: what heads are kept by. */
export function figureOf({ school, indicator, period }: FigureKey): string {
  return `${school}|${indicator}|${period}`;
}

/** The rules that the store's constraints hold as well; what is listed is a fault of ours, not of a person. */
export function rowFaults(row: NewObservation, before: Standing): string[] {
  return [
    ...(row.revision === before.revision + 1 ? [] : ["revision does not follow"]),
    ...((row.value === null) === (row.operation === "retract") ? [] : ["value and operation disagree"]),
    ...((row.reverts === null) === (row.operation === "set") ? [] : ["reverts and operation disagree"]),
    ...(row.value === null || Number.isFinite(row.value) ? [] : ["value is no number"]),
    ...(row.recordedAt >= row.occurredAt ? [] : ["recorded before it was said"]),
  ];
}

import { reviewOf, type ApprovalEvent, type Review } from "./approval.ts";
import type { Observation } from "./observation.ts";

/** One revision as the history shows it. */
export interface Revision {
  readonly row: Observation;
  /** The value that stood before; null where none did. */
  readonly from: number | null;
  /** Numbers of the evidence that came with it. */
  readonly evidence: readonly number[];
  /** What an approver did with this very revision; null where nobody has looked, or a later one took its place before that. */
  readonly act: ApprovalEvent["act"] | null;
}

/** The figure of one period: its revisions, the newest first, and how it stands in review. */
export interface PeriodHistory {
  readonly period: string;
  readonly revisions: readonly Revision[];
  readonly review: Review["type"];
}

function revisionsOf(
  rows: readonly Observation[],
  acts: readonly ApprovalEvent[],
  evidence: readonly { observation: number; number: number }[],
): Revision[] {
  const sorted = rows.toSorted((a, b) => a.revision - b.revision);
  return sorted.map((row, at) => ({
    row,
    from: sorted[at - 1]?.value ?? null,
    evidence: evidence.filter(({ observation }) => observation === row.id).map(({ number }) => number),
    act: acts.findLast(({ observation }) => observation === row.id)?.act ?? null,
  }));
}

/** The history of an indicator at a place, by period; `order` gives the periods, the newest first. */
export function historyOf(
  observations: readonly Observation[],
  acts: readonly ApprovalEvent[],
  evidence: readonly { observation: number; number: number }[],
  order: (a: string, b: string) => number,
): PeriodHistory[] {
  const byPeriod = Map.groupBy(observations, ({ period }) => period);
  return [...byPeriod.keys()].toSorted(order).map((period) => {
    const rows = byPeriod.get(period) ?? [];
    return { period, revisions: revisionsOf(rows, acts, evidence).toReversed(), review: reviewOf(rows, acts).type };
  });
}

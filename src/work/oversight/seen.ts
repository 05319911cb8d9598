import { figureOf, type Observation } from "../record/observation.ts";

/** Of a revision, what oversight looks at; whole observations will do. */
export type Revision = Pick<
  Observation,
  "id" | "school" | "indicator" | "period" | "revision" | "value" | "of" | "lateDays" | "recordedAt" | "copied" | "reason"
>;

/** A figure as it stood at an instant: its value, and where that came from. */
export interface Seen {
  /** The observation that gave the value: #123. */
  readonly observation: number;
  readonly revision: number;
  readonly value: number;
  readonly of: Revision["of"];
  readonly recordedAt: number;
  /** How late it was first given: a later correction of a figure that was on time leaves it on time. Days after `timelyUntil`. */
  readonly lateDays: number;
  /** The value had not moved for three periods, and was confirmed as such. */
  readonly copied: boolean;
  /** Values that stood before and were replaced, oldest first. */
  readonly replaced: readonly { readonly observation: number; readonly value: number; readonly recordedAt: number }[];
}

/** Figures by `figureOf`; a figure that has no value is not among them. */
export type Figures = ReadonlyMap<string, Seen>;

function seenOf(rows: readonly Revision[]): Seen | null {
  const sorted = rows.length > 1 ? rows.toSorted((a, b) => a.revision - b.revision) : rows;
  const head = sorted.at(-1);
  if (!head || head.value === null) return null;
  const gap = sorted.findLastIndex(({ value }) => value === null);
  const first = sorted[gap + 1] ?? head;
  const before = sorted.slice(0, -1);
  const replaced = before.flatMap(({ id, value, recordedAt }) => (value === null ? [] : [{ observation: id, value, recordedAt }]));
  const { id: observation, revision, value, of, recordedAt, copied } = head;
  return { observation, revision, value, of, recordedAt, copied, lateDays: first.lateDays, replaced };
}

/** What stood at an instant, from rows in any order: what was written later is not looked at, so that an old report can be made again. */
export function seenAt(rows: readonly Revision[], instant: number): Figures {
  const figures = new Map<string, Revision[]>();
  for (const row of rows) {
    if (row.recordedAt > instant) continue;
    const key = figureOf(row);
    const there = figures.get(key);
    if (there) there.push(row);
    else figures.set(key, [row]);
  }
  const seen = new Map<string, Seen>();
  for (const [key, own] of figures) {
    const one = seenOf(own);
    if (one) seen.set(key, one);
  }
  return seen;
}

/** How a figure changed between two instants; null stands for no value. */
export interface Change {
  readonly school: string;
  readonly indicator: string;
  readonly period: string;
  readonly from: number | null;
  readonly to: number | null;
  /** The observation that brought it about, and the reason given with it. */
  readonly observation: number;
  readonly reason: string | null;
}

/** What changed between two instants (较10-10通报: 51.2->51.4), by school, indicator and period; figures that were given anew have no `from`. */
export function changesBetween(rows: readonly Revision[], earlier: number, later: number): Change[] {
  const [before, after] = [seenAt(rows, earlier), seenAt(rows, later)];
  const moved = rows.filter(({ recordedAt }) => recordedAt > earlier && recordedAt <= later);
  const newest = new Map<string, Revision>();
  for (const row of moved) {
    const key = figureOf(row);
    if ((newest.get(key)?.revision ?? 0) < row.revision) newest.set(key, row);
  }
  const changes = [...newest].flatMap(([key, { school, indicator, period, id, reason }]): Change[] => {
    const [from, to] = [before.get(key)?.value ?? null, after.get(key)?.value ?? null];
    return from === to ? [] : [{ school, indicator, period, from, to, observation: id, reason }];
  });
  const order = ({ school, indicator, period }: Change): string => `${school}|${indicator}|${period}`;
  return changes.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

import type { Organisation } from "../organisation.ts";
import type { TermDates } from "../period/period.ts";
import { obligationsOf, placesAsked, type Duty } from "./duty.ts";

/** How many figures a place fills in within a stretch of days, before and after a new duty. */
export interface Burden {
  readonly school: string;
  readonly before: number;
  readonly after: number;
  /** Above the limit: an administrator of the bureau must sign it off. */
  readonly over: boolean;
}

/** What the places of a new duty will have to fill in: "一中每学期将填 34 项(+2)". The stretch is a term, or a half year where no terms are loaded. */
export function burdenOf(
  duty: Duty,
  others: readonly Duty[],
  organisation: Organisation,
  terms: readonly TermDates[],
  within: { from: string; to: string; limit: number },
): Burden[] {
  const before = counted(
    others.filter(({ id }) => id !== duty.id),
    organisation,
    terms,
    within,
  );
  const added = counted([duty], organisation, terms, within);
  return placesAsked(duty, organisation).map(({ id }) => {
    const [old, more] = [before.get(id) ?? 0, added.get(id) ?? 0];
    return { school: id, before: old, after: old + more, over: old + more > within.limit };
  });
}

function counted(
  duties: readonly Duty[],
  organisation: Organisation,
  terms: readonly TermDates[],
  within: { from: string; to: string },
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { school } of duties.flatMap((duty) => obligationsOf(duty, organisation, terms, within))) {
    counts.set(school, (counts.get(school) ?? 0) + 1);
  }
  return counts;
}

import type { Obligation } from "../duty/duty.ts";
import { entryState, type LockException, type Waiver } from "../duty/exceptions.ts";
import { periodOfCode, type TermDates } from "../period/period.ts";
import type { Head, Known } from "../submission/check.ts";
import { reviewOf, type ApprovalEvent } from "./approval.ts";
import { standing, type Observation } from "./observation.ts";

/** What was kept about an indicator at a place, over all its periods. */
export interface Kept {
  readonly observations: readonly Observation[];
  readonly acts: readonly ApprovalEvent[];
  readonly waivers: readonly Waiver[];
  readonly locks: readonly LockException[];
  /** For a sum: its parts by their names, each over all periods. */
  readonly parts: readonly { readonly name: string; readonly observations: readonly Observation[] }[];
}

const inPeriod = (observations: readonly Observation[], period: string): Observation[] =>
  observations.filter((one) => one.period === period);

function headOf(observations: readonly Observation[], period: string, acts: readonly ApprovalEvent[]): Head | null {
  const own = inPeriod(observations, period);
  const { newest, value, revision } = standing(own);
  if (!newest || value === null) return null;
  const approved = reviewOf(own, acts).type === "approved";
  return { observation: newest.id, period, revision, value, by: newest.by, approved };
}

/** The same period a year before: every year in the code one less. */
const yearBefore = (code: string): string => code.replace(/\d{4}/g, (year) => String(Number(year) - 1));

function earlierPeriods({ period }: Obligation, observations: readonly Observation[], terms: readonly TermDates[]): string[] {
  const begun = [...new Set(observations.map((one) => one.period))].flatMap((code) => {
    const other = periodOfCode(code, terms);
    return other && other.kind === period.kind && other.from < period.from ? [other] : [];
  });
  return begun.toSorted((a, b) => b.from.localeCompare(a.from)).map(({ code }) => code);
}

/** What is known of one figure today, as the checks want it; the figure's own revisions and the approved one among them beside it. */
export function knownOf(
  obligation: Obligation,
  kept: Kept,
  { today, terms }: { today: string; terms: readonly TermDates[] },
): { known: Known; observations: Observation[]; approved: number | null } {
  const { observations, acts, parts } = kept;
  const { code } = obligation.period;
  const own = inPeriod(observations, code);
  const head = headOf(observations, code, acts);
  const earlier = earlierPeriods(obligation, observations, terms).flatMap((period) => headOf(observations, period, acts) ?? []);
  const known: Known = {
    state: entryState(obligation, today, kept),
    revision: standing(own).revision,
    head,
    earlier,
    lastYear: obligation.period.kind === "once" ? null : headOf(observations, yearBefore(code), acts),
    parts: parts.flatMap(({ name, observations: some }) => {
      const { value } = standing(inPeriod(some, code));
      return value === null ? [] : [{ name, value }];
    }),
    partsAsked: parts.length,
  };
  return { known, observations: own, approved: head?.approved ? head.observation : null };
}

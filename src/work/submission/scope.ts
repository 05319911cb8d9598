import { z } from "zod";
import type { Indicator } from "../duty/indicator.ts";
import type { Obligation } from "../duty/duty.ts";
import type { Unit } from "../organisation.ts";
import type { Moment } from "../period/period.ts";

/** What a message is read against: what its writer may report, for which places, at which moment. The store fills it. */
export interface ReportingScope {
  readonly moment: Moment;
  /** The indicators that the writer's places owe; names outside this list are never guessed. */
  readonly indicators: readonly Indicator[];
  /** The places that the writer may report for. */
  readonly schools: readonly Unit[];
  /** Other places of the tree: known by name only, to say that they are not the writer's. */
  readonly elsewhere: readonly Unit[];
  /** What the places owe, past and present. Those not in `done` stand in for a period that is not named. */
  readonly obligations: readonly Obligation[];
  /** Keys of obligations that have a value. */
  readonly done: ReadonlySet<string>;
}

/** What was settled by a button, and overrules the text. Codes and ids as stored. A stored one is read with this schema. */
export const FIXED = z.strictObject({
  indicator: z.string().optional(),
  school: z.string().optional(),
  period: z.string().optional(),
  value: z.number().optional(),
});

export type Fixed = z.infer<typeof FIXED>;

/** The obligations of an indicator at a place. */
export function owed(scope: ReportingScope, indicator: string, school: string): Obligation[] {
  return scope.obligations.filter((one) => one.indicator === indicator && one.school === school);
}

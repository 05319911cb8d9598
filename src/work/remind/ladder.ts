import type { Calendar } from "../calendar/calendar.ts";

/** Who a rung speaks to: the contact of the place itself, or those who get the lists of the office above it or of the bureau. */
export type Audience = "own" | "above" | "bureau";

/** The kinds of reminders that a person may stop (停止提醒 临期): before something is due, once it is late, and lists of others' open items. */
export type Kind = "before" | "late" | "list";

/** One step of the ladder. */
export interface Rung {
  /** `T-5`, `T+3`, `T+3 above`. */
  readonly name: string;
  /** In working days from the due day; negative is before. */
  readonly offset: number;
  readonly audience: Audience;
  readonly kind: Kind;
  /** The higher says more: of several that were missed, only the highest is made up for. */
  readonly height: number;
}

const rung = (name: string, offset: number, audience: Audience, kind: Kind, height: number): Rung => ({
  name,
  offset,
  audience,
  kind,
  height,
});

/** The ladder: twice before, once after; then the office above hears of it too; then the bureau has it on its list, and the school is left alone. */
export const LADDER: readonly Rung[] = [
  rung("T-5", -5, "own", "before", 1),
  rung("T-1", -1, "own", "before", 2),
  rung("T+1", 1, "own", "late", 3),
  rung("T+3", 3, "own", "late", 4),
  rung("T+3 above", 3, "above", "list", 4),
  rung("T+10", 10, "bureau", "list", 5),
];

/** What a person asked for themselves (稍后), and what an administrator sends by hand (催办); both are named with their day. */
export const snoozeRung = (day: string): string => `snooze ${day}`;
export const nudgeRung = (day: string, by: string): string => `nudge ${day} ${by}`;
export const isNudge = (name: string): boolean => name.startsWith("nudge ");

/** Whether a rung was asked for by a person and stands on no ladder. */
export const byHand = (name: string): boolean => /^(?:snooze|nudge) /.test(name);

const BY_NAME = new Map(LADDER.map((one) => [one.name, one]));

/** The rung of a name. A snooze or nudge speaks to the place itself and can be missed like the first rung. */
export function rungOf(name: string): Rung {
  return BY_NAME.get(name) ?? rung(name, 0, "own", "before", 0);
}

/** The day of a rung: working days are counted, so that it always falls on one. */
export const dayOfRung = ({ offset }: Rung, due: string, calendar: Calendar): string => calendar.addWorkdays(due, offset);

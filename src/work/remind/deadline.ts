import type { Indicator as Commitment, Plan } from "../../../knowledge/index.ts";
import type { Places } from "../duty/duty.ts";
import type { ClauseReference } from "../duty/indicator.ts";
import type { TermDates } from "../period/period.ts";

/** A day by which something is to be done at some places: a date of the plan itself, or one that an administrator added. */
export interface Deadline {
  readonly id: string;
  readonly due: string;
  /** The minute of the day at which its reminders go out; each person's own minute of the morning where it is not said. */
  readonly pin?: number | undefined;
  readonly names: { readonly zh: string; readonly en: string };
  /** The plan's words; null where an administrator added it. */
  readonly clause: ClauseReference | null;
  readonly places: Places;
  readonly by: string;
  readonly at: number;
  /** Milliseconds since the epoch when it was withdrawn, or null. */
  readonly endedAt: number | null;
}

/** A date that stands in the plan, before anybody is reminded of it. */
type PlanDate = Pick<Deadline, "id" | "due" | "names"> & { readonly clause: ClauseReference };

/** The dates of a plan as they stand to a day: those to come, and how many can't be reminded of. */
export interface PlanDates {
  readonly ahead: readonly PlanDate[];
  /** Dates that lie before the day: never made up for. */
  readonly past: number;
  /** Rhythms that end behind the plan's own period, such as 每5年 in a plan of three years. */
  readonly beyond: number;
  /** Rhythms of terms whose dates no administrator has entered. */
  readonly termless: number;
  /** The plan's last year lies before the day. */
  readonly over: boolean;
}

const yearEnd = (year: number): string => `${year}-12-31`;

/** The years in which something that is done every `step` years is due, counted from the plan's first year. */
function everyYears({ from, to }: NonNullable<Plan["period"]>, step: number): { days: string[]; beyond: boolean } {
  const days: string[] = [];
  for (let year = from + step - 1; year <= to; year += step) days.push(yearEnd(year));
  return { days, beyond: days.length === 0 };
}

type Found = { days: string[]; beyond: boolean; termless: boolean };

const TERM_ENDS = { from: (from: number) => `${from}-01-01`, to: yearEnd };

/** The days on which a commitment is due: its own deadline, and the end of each year or term of the plan where it has a rhythm. */
function daysOf({ deadline, cadence, per }: Commitment, period: Plan["period"], terms: readonly TermDates[]): Found {
  const own = deadline === null ? [] : [typeof deadline === "number" ? yearEnd(deadline) : deadline];
  const none = { days: own, beyond: false, termless: false };
  if (!period) return none;
  const rhythm = cadence ?? per ?? "";
  const years = Number(/^(?:every )?(\d+) years$/.exec(rhythm)?.[1] ?? (/^(?:yearly|year)$/.test(cadence ?? "") ? 1 : 0));
  if (years > 0) {
    const { days, beyond } = everyYears(period, years);
    return { days: [...own, ...days], beyond, termless: false };
  }
  if (!/^(?:termly|term|every term)$/.test(cadence ?? "")) return none;
  const [first, last] = [TERM_ENDS.from(period.from), TERM_ENDS.to(period.to)];
  const ends = terms.map(({ to }) => to).filter((day) => first <= day && day <= last);
  return { days: [...own, ...ends], beyond: false, termless: ends.length === 0 };
}

/** What a plan itself sets a date for, seen from a day: 到2023年, 每年, 每5年, 每学期. What is done each day or week has no date. */
export function planDates(
  { indicators, period }: Pick<Plan, "indicators" | "period">,
  terms: readonly TermDates[],
  today: string,
): PlanDates {
  const dates = new Map<string, PlanDate>();
  let [beyond, termless] = [0, 0];
  for (const commitment of indicators) {
    const found = daysOf(commitment, period, terms);
    if (found.beyond) beyond += 1;
    if (found.termless) termless += 1;
    const { id, metric_zh, metric_en, section, start, end, quote } = commitment;
    const names = { zh: metric_zh, en: metric_en || metric_zh };
    for (const due of found.days)
      dates.set(`${id}@${due}`, { id: `plan:${id}@${due}`, due, names, clause: { section, start, end, quote } });
  }
  const all = [...dates.values()].toSorted((a, b) => a.due.localeCompare(b.due));
  const ahead = all.filter(({ due }) => due >= today);
  return { ahead, past: all.length - ahead.length, beyond, termless, over: period !== null && yearEnd(period.to) < today };
}

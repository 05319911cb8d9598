import type { Stage } from "../../../knowledge/index.ts";
import { isInside, isOpen, unitsUnder, type Organisation, type Unit, type UnitKind } from "../organisation.ts";
import { addDays } from "../period/day.ts";
import { periodsWithin, type Period, type PeriodKind, type TermDates } from "../period/period.ts";
import type { ClauseReference } from "./indicator.ts";

/** Which places a duty asks: all of a kind below a unit, and of these only some stages where any are named. */
export interface Places {
  readonly under: string;
  readonly kind: UnitKind;
  readonly stages: readonly Stage[];
  /** Ids of units that are left out. */
  readonly except: readonly string[];
}

/** What is asked of whom: an indicator, places, how often, and three days after each period's end. */
export interface Duty {
  readonly id: string;
  readonly indicator: string;
  readonly places: Places;
  readonly cadence: PeriodKind;
  /** Periods that end between these days are asked for; for `once` the days are the period. */
  readonly from: string;
  readonly until: string;
  /** Days after the period's end: when it is due, until when it counts as on time, and after which it is locked (null: never). */
  readonly due: number;
  readonly timely: number;
  readonly locks: number | null;
  /** Why it is asked: the plan's clause, or an administrator's note. */
  readonly clause: ClauseReference | null;
  readonly note: string | null;
  /** Whether "nothing happened" (零报告) is an answer: it is recorded as 0. */
  readonly zeroReport?: boolean | undefined;
}

/** One figure that one place owes for one period. Derived, never stored as truth: the same duties give the same keys. */
export interface Obligation {
  /** `duty:unit:period`: the same on every rerun. */
  readonly key: string;
  readonly duty: string;
  readonly indicator: string;
  readonly school: string;
  readonly period: Period;
  readonly due: string;
  readonly timelyUntil: string;
  /** Last day on which it can be entered, or null. */
  readonly locksAfter: string | null;
}

/** The rule that a duty breaks; `word` is what stands there. */
export interface DutyProblem {
  rule: "timely before due" | "lock before timely" | "due before end" | "until before from" | "no source" | "unknown place";
  word: string;
}

/** Checks a duty before it is made: three days in order, a place, and a clause or note that demands it. */
export function dutyProblems(duty: Duty, organisation: Organisation): DutyProblem[] {
  const { due, timely, locks } = duty;
  const problems: DutyProblem[] = [];
  if (due < 0) problems.push({ rule: "due before end", word: String(due) });
  if (timely < due) problems.push({ rule: "timely before due", word: String(timely) });
  if (locks !== null && locks < timely) problems.push({ rule: "lock before timely", word: String(locks) });
  if (duty.until < duty.from) problems.push({ rule: "until before from", word: duty.until });
  if (!duty.clause && !duty.note?.trim()) problems.push({ rule: "no source", word: duty.indicator });
  if (!organisation.units.has(duty.places.under)) problems.push({ rule: "unknown place", word: duty.places.under });
  return problems;
}

/** Whether a unit is among a duty's places. */
function asked(unit: Unit, { kind, stages, except }: Places): boolean {
  const taught = stages.length === 0 || unit.stages.some((stage) => stages.includes(stage));
  return unit.kind === kind && taught && !except.includes(unit.id);
}

/** The places that a duty asks, by code within their district. */
export function placesAsked(duty: Pick<Duty, "places">, organisation: Organisation): Unit[] {
  return unitsUnder(organisation, duty.places.under).filter((unit) => asked(unit, duty.places));
}

/** A period that a duty asks for, with its days: the same for every place. */
interface Asked extends Pick<Obligation, "due" | "timelyUntil" | "locksAfter"> {
  readonly period: Period;
}

/** The periods that a duty asks for and that end in a stretch of days. Counting days takes long; do it once for many places. */
export function periodsAsked(duty: Duty, terms: readonly TermDates[], within: { from: string; to: string }): Asked[] {
  const [from, to] = duty.cadence === "once" ? [duty.from, duty.until] : [max(duty.from, within.from), min(duty.until, within.to)];
  const { due, timely, locks } = duty;
  return periodsWithin(duty.cadence, from, to, terms)
    .filter((period) => period.to >= max(from, within.from) && period.to <= min(to, within.to))
    .map((period) => ({
      period,
      due: addDays(period.to, due),
      timelyUntil: addDays(period.to, timely),
      locksAfter: locks === null ? null : addDays(period.to, locks),
    }));
}

function owed({ id, indicator }: Duty, school: string, { period, ...days }: Asked): Obligation {
  return { key: `${id}:${school}:${period.code}`, duty: id, indicator, school, period, ...days };
}

/** What one place owes of a duty for some of its periods: those on whose last day it is open. Nothing where the duty does not ask it. */
export function owedBy(duty: Duty, unit: Unit, organisation: Organisation, periods: readonly Asked[]): Obligation[] {
  if (!asked(unit, duty.places) || !isInside(organisation, unit.id, duty.places.under)) return [];
  return periods.filter(({ period }) => isOpen(unit, period.to)).map((period) => owed(duty, unit.id, period));
}

/** What the places of a duty owe for periods that end in a stretch of days. A place owes it if it is open on the period's last day. */
export function obligationsOf(
  duty: Duty,
  organisation: Organisation,
  terms: readonly TermDates[],
  within: { from: string; to: string },
): Obligation[] {
  const places = placesAsked(duty, organisation);
  return periodsAsked(duty, terms, within).flatMap((asks) =>
    places.filter((unit) => isOpen(unit, asks.period.to)).map(({ id }) => owed(duty, id, asks)),
  );
}

const max = (a: string, b: string): string => (a > b ? a : b);
const min = (a: string, b: string): string => (a < b ? a : b);

/** What a rerun adds to the stored keys; nothing where nothing changed. */
export function newKeys(obligations: readonly Obligation[], stored: ReadonlySet<string>): Obligation[] {
  return obligations.filter(({ key }) => !stored.has(key));
}

/** Other duties that ask the same figure of the same place and kind of period: one number is asked once (一数一源). */
export function alreadyAsked(duty: Duty, others: readonly Duty[], organisation: Organisation): { duty: string; places: string[] }[] {
  const places = new Set(placesAsked(duty, organisation).map(({ id }) => id));
  return others.flatMap((other) => {
    if (other.id === duty.id || other.indicator !== duty.indicator || other.until < duty.from || duty.until < other.from) return [];
    const both = placesAsked(other, organisation).filter(({ id }) => places.has(id));
    return both.length > 0 ? [{ duty: other.id, places: both.map(({ id }) => id) }] : [];
  });
}

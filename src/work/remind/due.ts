import { obligationsOf, placesAsked, type Duty, type Obligation } from "../duty/duty.ts";
import type { ClauseReference, Indicator } from "../duty/indicator.ts";
import { isOpen, pathOf, type Organisation } from "../organisation.ts";
import { addDays } from "../period/day.ts";
import type { TermDates } from "../period/period.ts";
import type { Deadline } from "./deadline.ts";

/** Something that falls due at a place on a day: a figure that is owed, or a deadline of the plan or of an administrator. */
export interface Due {
  /** The obligation's key, or `deadline:unit`: the same on every rerun. */
  readonly key: string;
  /** The duty's id or the deadline's: what was decided once for all its places. */
  readonly source: string;
  readonly unit: string;
  readonly due: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly clause: ClauseReference | null;
  /** The figure that is owed; null for a deadline, which is ticked off by hand. */
  readonly figure: { readonly indicator: string; readonly period: string } | null;
  /** The minute of the day to which an administrator pinned its reminders. */
  readonly pin?: number;
}

/** What due items are made of. */
export interface Sources {
  readonly organisation: Organisation;
  readonly terms: readonly TermDates[];
  readonly indicators: readonly Indicator[];
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
}

function owed(duty: Duty, indicator: Indicator | undefined, { key, school, due, period }: Obligation): Due {
  const names = indicator?.names ?? { zh: duty.indicator, en: duty.indicator };
  const when = period.code === "once" ? "" : ` ${period.code}`;
  return {
    key,
    source: duty.id,
    unit: school,
    due,
    names: { zh: `${names.zh}${when}`, en: `${names.en}${when}` },
    clause: duty.clause,
    figure: { indicator: duty.indicator, period: period.code },
  };
}

function ofDuty(duty: Duty, { organisation, terms, indicators }: Sources, within: { from: string; to: string }): Due[] {
  const indicator = indicators.find(({ code }) => code === duty.indicator);
  // A period ends so many days before it is due.
  const ends = { from: addDays(within.from, -duty.due), to: addDays(within.to, -duty.due) };
  return obligationsOf(duty, organisation, terms, ends).map((one) => owed(duty, indicator, one));
}

function ofDeadline(deadline: Deadline, organisation: Organisation, within: { from: string; to: string }): Due[] {
  const { id, due, names, clause, pin } = deadline;
  if (deadline.endedAt !== null || due < within.from || due > within.to) return [];
  const places = placesAsked(deadline, organisation).filter((unit) => isOpen(unit, due));
  return places.map((unit) => ({
    key: `${id}:${unit.id}`,
    source: id,
    unit: unit.id,
    due,
    names,
    clause,
    figure: null,
    ...(pin === undefined ? {} : { pin }),
  }));
}

/** Everything that falls due between two days, both included. */
export function duesWithin(sources: Sources, within: { from: string; to: string }): Due[] {
  return [
    ...sources.duties.flatMap((duty) => ofDuty(duty, sources, within)),
    ...sources.deadlines.flatMap((deadline) => ofDeadline(deadline, sources.organisation, within)),
  ];
}

/** The office above a place; the place itself where it is the bureau. */
export function officeAbove(organisation: Organisation, unit: string): string {
  return pathOf(organisation, unit).at(-2)?.id ?? unit;
}

/** The bureau that a place belongs to. */
export function bureauOf(organisation: Organisation, unit: string): string {
  return pathOf(organisation, unit)[0]?.id ?? unit;
}

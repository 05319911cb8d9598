import type { Organisation, Unit } from "../organisation.ts";
import { periodsWithin, type Period } from "../period/period.ts";
import type { Asked } from "./oversee.ts";

/** The highest places of a set: those whose parent is not in it, by code. One for most people. */
export function topPlaces(organisation: Organisation, places: ReadonlySet<string>): Unit[] {
  const inside = [...places].flatMap((id) => organisation.units.get(id) ?? []);
  const top = inside.filter(({ parent }) => parent === null || !places.has(parent));
  return top.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The periods of every duty, in order, each once; `once` is left out, as it has no code of its own. */
function periodsOf({ duties, terms }: Asked, from: string, to: string): Period[] {
  const found = new Map<string, Period>();
  for (const duty of duties) {
    const [begins, ends] = [duty.from > from ? duty.from : from, duty.until < to ? duty.until : to];
    if (duty.cadence === "once" || begins > ends) continue;
    for (const period of periodsWithin(duty.cadence, begins, ends, terms)) found.set(period.code, period);
  }
  return [...found.values()].toSorted((a, b) => a.to.localeCompare(b.to));
}

/** The codes of the periods that lie inside a stretch of days: of a year its quarters and months as well. */
export function periodsInside(asked: Asked, stretch: Pick<Period, "from" | "to">): Set<string> {
  const inside = periodsOf(asked, stretch.from, stretch.to).filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
  return new Set(inside.map(({ code }) => code));
}

/** What is looked at where no period is named: the last period of each kind that was over before a day; where none is, the one that has begun. */
export function latestPeriods(asked: Asked, day: string): Set<string> {
  const codes = new Set<string>();
  for (const duty of asked.duties) {
    if (duty.cadence === "once") codes.add("once");
    const begun = periodsOf({ ...asked, duties: [duty] }, duty.from, day).filter(({ from }) => from <= day);
    const last = begun.findLast(({ to }) => to < day) ?? begun.at(-1);
    if (last) codes.add(last.code);
  }
  return codes;
}

/** The last periods of an indicator that had begun on a day, oldest first. */
export function recentPeriods(asked: Asked, indicator: string, day: string, most: number): Period[] {
  const duties = asked.duties.filter((duty) => duty.indicator === indicator);
  const from = duties.map((duty) => duty.from).toSorted()[0] ?? day;
  return periodsOf({ ...asked, duties }, from, day)
    .filter((period) => period.from <= day)
    .slice(-most);
}

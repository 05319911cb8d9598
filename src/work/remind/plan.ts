import type { Calendar } from "../calendar/calendar.ts";
import { instantOf, localOf, slotOf } from "../calendar/hours.ts";
import { endOfQuiet, isQuietFor, type QuietHours } from "../calendar/quiet.ts";
import type { Organisation } from "../organisation.ts";
import { bureauOf, officeAbove, type Due } from "./due.ts";
import { dayOfRung, LADDER, rungOf, type Audience, type Rung } from "./ladder.ts";
import type { Staff } from "./staff.ts";

/** A reminder as it is planned: of what, on which rung, to whom, when. `person` is empty where nobody has the role yet. */
export interface PlannedFire {
  readonly obligation: string;
  readonly source: string;
  readonly unit: string;
  readonly due: string;
  readonly rung: string;
  readonly person: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What planning looks at. */
export interface PlanningWorld {
  readonly organisation: Organisation;
  readonly calendar: Calendar;
  readonly staff: Staff;
  readonly zone: string;
}

/** A reminder without its time. */
export type FireName = Pick<PlannedFire, "obligation" | "due" | "rung" | "person">;

/** What is said of an item in this version of its due day on one rung, whoever gets it. */
const saying = ({ obligation, due, rung }: FireName): string => `${obligation}|${due}|${rung}`;

/**
 * One reminder in words that stay the same on every rerun: an item in this version of its due day, a rung. One person gets it, whoever that
 * comes to be; a list goes to several, and each has a reminder of their own.
 */
export const fireKey = (fire: FireName): string => (isList(rungOf(fire.rung)) ? `${saying(fire)}|${fire.person}` : saying(fire));

const isList = ({ kind }: Rung): boolean => kind === "list";

/** The place whose contact a rung speaks to. */
function addressee(audience: Audience, unit: string, organisation: Organisation): string {
  switch (audience) {
    case "own":
      return unit;
    case "above":
      return officeAbove(organisation, unit);
    case "bureau":
      return bureauOf(organisation, unit);
    default:
      return audience satisfies never;
  }
}

/** Whom a rung speaks to on a day: one person of the place itself, all who get an office's list. Empty where nobody has the role. */
export function personsFor(rung: Rung, unit: string, day: string, world: PlanningWorld): readonly string[] {
  return personsAt(addressee(rung.audience, unit, world.organisation), rung, day, world);
}

function personsAt(place: string, rung: Rung, day: string, { calendar, staff }: PlanningWorld): readonly string[] {
  if (isList(rung)) return staff.readersAt(place, day);
  const contact = staff.contactAt(place, day, calendar.schoolHoliday(day) !== null);
  return contact === null ? [] : [contact];
}

/** A person has one digest a day: where an administrator pinned a time, all of that day goes out then. */
function together(fires: readonly PlannedFire[], pinned: ReadonlyMap<string, number>, zone: string): PlannedFire[] {
  return fires.map((fire) => ({ ...fire, at: pinned.get(`${fire.person}|${localOf(fire.at, zone).day}`) ?? fire.at }));
}

const NOBODY = [""];

/** Every fire of some due items, in the order of time. Pure: the same items, calendar and people give the same fires. */
export function planFires(dues: readonly Due[], world: PlanningWorld): PlannedFire[] {
  const { organisation, calendar, zone } = world;
  const people = new Map<string, readonly string[]>();
  const midnights = new Map<string, number>();
  const personsOn = (rung: Rung, place: string, day: string): readonly string[] => {
    const key = `${rung.kind}|${place}|${day}`;
    let persons = people.get(key);
    if (persons === undefined) people.set(key, (persons = personsAt(place, rung, day, world)));
    return persons.length > 0 ? persons : NOBODY;
  };
  // A day of the bureau's zone has its minutes counted from one instant; the ladder's hours lie on no change of clocks.
  const instant = (day: string, minute: number): number => {
    let start = midnights.get(day);
    if (start === undefined) midnights.set(day, (start = instantOf(day, 8 * 60, zone) - 8 * 3_600_000));
    return start + minute * 60_000;
  };
  const fires: PlannedFire[] = [];
  const pinned = new Map<string, number>();
  for (const { key, source, unit, due, pin } of dues)
    for (const rung of LADDER) {
      const place = addressee(rung.audience, unit, organisation);
      // What would speak to the place itself twice, as where the bureau's own item goes up to the bureau, is left out.
      if (rung.audience !== "own" && place === unit) continue;
      const day = dayOfRung(rung, due, calendar);
      for (const person of personsOn(rung, place, day)) {
        const at = instant(day, pin ?? slotOf(person || unit));
        if (pin !== undefined) pinned.set(`${person}|${day}`, Math.min(at, pinned.get(`${person}|${day}`) ?? at));
        fires.push({ obligation: key, source, unit, due, rung: rung.name, person, at });
      }
    }
  return (pinned.size === 0 ? fires : together(fires, pinned, zone)).toSorted((a, b) => a.at - b.at);
}

/** What a new plan of fires changes in what is kept: the sent and decided ones stay as they are. */
export interface Replan<Kept> {
  readonly adds: readonly PlannedFire[];
  readonly moves: readonly { fire: Kept; at: number }[];
  /** Fires of a due day that was moved, or of what is no longer asked. */
  readonly drops: readonly { fire: Kept; why: "moved" | "gone" }[];
}

/** A fire that waits, as far as a new plan looks at it. One that `stands` was put off or asked for by hand, and keeps its own time. */
type Waiting = FireName & { readonly at: number; readonly stands: boolean };

interface Replanning<Kept> {
  readonly planned: readonly PlannedFire[];
  /** Fires that wait. */
  readonly waiting: readonly Kept[];
  /** Keys (`fireKey`) that were decided. */
  readonly decided: ReadonlySet<string>;
  /** Fires before this instant are not added: they lie before the activation, or an earlier plan has had them. */
  readonly from: (source: string) => number;
}

/** Compares a new plan with the fires that wait: what has not fired moves with its due day, nothing fires in an old version. */
export function replan<Kept extends Waiting>({ planned, waiting, decided, from }: Replanning<Kept>): Replan<Kept> {
  const byKey = new Map(planned.map((one) => [fireKey(one), one]));
  const items = new Set(planned.map(({ obligation }) => obligation));
  const said = new Set(planned.map(saying));
  const there = new Set<string>();
  const moves: { fire: Kept; at: number }[] = [];
  const drops: { fire: Kept; why: "moved" | "gone" }[] = [];
  for (const fire of waiting) {
    const key = fireKey(fire);
    const now = byKey.get(key);
    there.add(key);
    if (fire.stands) continue;
    // Who is to have it has changed: that is looked at when it fires.
    if (!now && said.has(saying(fire))) continue;
    if (!now) drops.push({ fire, why: items.has(fire.obligation) ? "moved" : "gone" });
    else if (now.at !== fire.at) moves.push({ fire, at: now.at });
  }
  const adds = planned.filter((one) => !there.has(fireKey(one)) && !decided.has(fireKey(one)) && one.at >= from(one.source));
  return { adds, moves, drops };
}

/** The first instant from `now` on at which a person may be written to unasked: on a workday, outside the bureau's quiet hours and their own. */
export function nextMoment(now: number, person: string, calendar: Calendar, zone: string, own: QuietHours | null = null): number {
  const { day, minute } = localOf(now, zone);
  const works = calendar.isWorkday(day);
  if (works && !isQuietFor(minute, own)) return now;
  const later = works ? endOfQuiet(minute, person, own) : null;
  if (later !== null) return instantOf(day, later, zone);
  // Own hours that left nothing of a day would be refused; should some be kept all the same, the bureau's alone hold.
  const next = endOfQuiet(0, person, own) ?? endOfQuiet(0, person, null) ?? 0;
  return instantOf(calendar.addWorkdays(day, 1), next, zone);
}

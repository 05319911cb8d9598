import type { Calendar } from "../calendar/calendar.ts";
import { instantOf, localOf, slotOf } from "../calendar/hours.ts";
import type { Due } from "./due.ts";
import { isNudge, rungOf } from "./ladder.ts";
import { nextMoment, personsFor, type PlannedFire, type PlanningWorld } from "./plan.ts";

/**
 * Where a fire stands. It waits (`planned`, `deferred`), stands in a message (`digested`) whose end is known later (`sent`, `unknown`,
 * `refused`), or was left out, with the reason in its name:
 * - `done`, `waived`, `gone`, `moved`: nothing is open any more, or its due day was changed;
 * - `misfire`: it was missed and a higher rung, or the due day itself, has passed it;
 * - `stopped`, `nobody`: the person wants none, or nobody can be written to;
 * - `handed on`: somebody else got it, a deputy or a second contact.
 */
export type Standing =
  | "planned"
  | "deferred"
  | "digested"
  | "sent"
  | "unknown"
  | "refused"
  | `skipped_${"done" | "waived" | "gone" | "moved" | "misfire" | "stopped" | "nobody"}`
  | "handed_on";

/** Why a fire that waits is later than planned. */
export type Deferral = "not now" | "one a day" | "snoozed";

/** A fire as it is kept. */
export interface Fire extends PlannedFire {
  readonly number: number;
  /** When it was to fire by the ladder; `at` is when it will. */
  readonly plannedAt: number;
  readonly standing: Standing;
  readonly deferral: Deferral | null;
  /** The key of the message that it stands in. */
  readonly message: string | null;
}

/** What is decided about one fire at the moment at which it is to fire. */
export type Decision =
  | { type: "goes"; fire: Fire; item: Due; late: boolean }
  | { type: "skips"; fire: Fire; standing: Extract<Standing, `skipped_${string}`> }
  | { type: "waits"; fire: Fire; at: number; deferral: Deferral }
  | { type: "handed on"; fire: Fire; to: readonly string[] };

/** What is looked at when a fire is due. */
export interface FiringWorld extends PlanningWorld {
  readonly now: number;
  item(key: string): Due | null;
  /** What has become of an item: reported, ticked off or taken off; null while it is open. */
  closed(item: Due): "done" | "waived" | null;
  /** Whether a person has had today's digest. */
  hadToday(person: string): boolean;
  /** Whether a fire stays where it is: whom it would be handed on to has had it already, and to no avail. */
  stays(fire: Fire): boolean;
}

/** Why nothing of a fire is open any more; null while it is. */
function over(fire: Fire, world: FiringWorld): Extract<Standing, `skipped_${string}`> | null {
  const item = world.item(fire.obligation);
  if (!item) return "skipped_gone";
  if (item.due !== fire.due) return "skipped_moved";
  const closed = world.closed(item);
  return closed && `skipped_${closed}`;
}

/** A rung before the due day is of no use after it; it is told by the rungs that follow. */
function tooLate({ rung, due }: Fire, today: string): boolean {
  return rungOf(rung).kind === "before" && !isNudge(rung) && due < today;
}

function one(fire: Fire, highest: number, world: FiringWorld): Decision {
  const { now, zone, calendar, staff } = world;
  const skips = (standing: Extract<Standing, `skipped_${string}`>): Decision => ({ type: "skips", fire, standing });
  const { day: today } = localOf(now, zone);
  const closed = over(fire, world);
  if (closed) return skips(closed);
  const rung = rungOf(fire.rung);
  if (tooLate(fire, today) || rung.height < highest) return skips("skipped_misfire");
  const right = personsFor(rung, fire.unit, today, world);
  const to = fire.person;
  if (right.length > 0 && !right.includes(to) && !world.stays(fire)) return { type: "handed on", fire, to: right };
  if (right.length === 0 || to === "") return skips("skipped_nobody");
  if (!isNudge(fire.rung) && staff.stopped(to, rung.kind, today)) return skips("skipped_stopped");
  if (staff.reach(to) === null) return skips("skipped_nobody");
  const at = nextMoment(now, to, calendar, zone, staff.quietOf(to));
  if (at > now) return { type: "waits", fire, at, deferral: "not now" };
  if (!isNudge(fire.rung) && world.hadToday(to))
    return { type: "waits", fire, at: instantOf(calendar.addWorkdays(today, 1), slotOf(to), zone), deferral: "one a day" };
  const planned = localOf(fire.plannedAt, zone).day;
  const late = planned < today && fire.deferral !== "one a day" && fire.deferral !== "snoozed";
  const item = world.item(fire.obligation);
  return item ? { type: "goes", fire, item, late } : skips("skipped_gone");
}

/** Decides what becomes of a person's fires whose time has come. Of several rungs of one item only the highest is left. */
export function decide(fires: readonly Fire[], world: FiringWorld): Decision[] {
  const highest = new Map<string, number>();
  for (const { obligation, rung } of fires.filter(({ rung: name }) => !isNudge(name)))
    highest.set(obligation, Math.max(highest.get(obligation) ?? 0, rungOf(rung).height));
  return fires.map((fire) => one(fire, isNudge(fire.rung) ? 0 : (highest.get(fire.obligation) ?? 0), world));
}

/** How many working days lie from a day to a due day; negative once it is late. The due day itself is 0. */
export function workdaysTo(due: string, today: string, calendar: Calendar): number {
  if (due === today) return 0;
  const ahead = due > today;
  let [count, day] = [0, today];
  while (ahead ? day < due : day > due) {
    day = calendar.addWorkdays(day, ahead ? 1 : -1);
    if (ahead ? day <= due : day >= due) count += 1;
    if (count > 400) break;
  }
  return ahead ? count : -count;
}

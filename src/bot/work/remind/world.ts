import type { Tx } from "../../../store/store.ts";
import { createCalendar, type Calendar } from "../../../work/calendar/calendar.ts";
import { duesWithin, type Due } from "../../../work/remind/due.ts";
import type { Deadline } from "../../../work/remind/deadline.ts";
import type { PlanningWorld } from "../../../work/remind/plan.ts";
import { staffOf, type Address, type Staff } from "../../../work/remind/staff.ts";
import type { Setting } from "../setting.ts";

/** A platform as far as reminders go. */
export interface Channel {
  readonly name: string;
  /** Whether it may write to a person who has not just written. */
  readonly speaksFirst: boolean;
  /** Messages a second, at most. */
  readonly perSecond: number;
}

/** Everything that planning and firing look at, as it stands in one transaction. */
export interface RemindWorld extends PlanningWorld {
  readonly setting: Setting;
  readonly calendar: Calendar;
  readonly staff: Staff;
  readonly deadlines: readonly Deadline[];
}

/** Where each person is written to: on the first of the platforms that write first, at the account that was bound last. */
async function addresses({ work: { people } }: Pick<Tx, "work">, channels: readonly Channel[]): Promise<Map<string, Address[]>> {
  const order = new Map(channels.filter(({ speaksFirst }) => speaksFirst).map(({ name }, at) => [name, at]));
  const live = (await people.accounts()).filter(({ platform, pausedAt }) => pausedAt === null && order.has(platform));
  const best = live.toSorted((a, b) => (order.get(a.platform) ?? 0) - (order.get(b.platform) ?? 0) || b.boundAt - a.boundAt);
  const found = new Map<string, Address[]>();
  for (const { person, platform, user, conversation } of best)
    if (conversation !== null) found.set(person, [...(found.get(person) ?? []), { platform, user, conversation }]);
  return found;
}

/** The calendar as the bureau's administrators keep it. */
export async function calendarOf({ work: { reminders } }: Pick<Tx, "work">): Promise<Calendar> {
  return createCalendar(await reminders.days.listed(), await reminders.days.holidays());
}

/** Reads the world of reminders. */
export async function remindWorld(
  tx: Pick<Tx, "work">,
  setting: Setting,
  zone: string,
  channels: readonly Channel[],
): Promise<RemindWorld> {
  const { people, reminders } = tx.work;
  const { organisation } = setting;
  const staff = staffOf({
    organisation,
    persons: await people.persons(),
    memberships: await people.memberships(),
    addresses: await addresses(tx, channels),
    wishes: await reminders.wishes.open(),
    quiet: await reminders.quiet.all(),
  });
  return { organisation, setting, zone, staff, calendar: await calendarOf(tx), deadlines: await reminders.deadlines.all() };
}

/** What falls due between two days. */
export function itemsWithin({ setting, deadlines }: RemindWorld, within: { from: string; to: string }): Due[] {
  return duesWithin({ ...setting, deadlines }, within);
}

/** Which items are closed: reported, ticked off or taken off. */
export async function closedItems({ work }: Pick<Tx, "work">, items: readonly Due[]): Promise<Map<string, "done" | "waived">> {
  const closed = new Map<string, "done" | "waived">();
  const figures = items.filter(({ figure }) => figure !== null);
  const heads = await work.figures.heads([...new Set(figures.map(({ unit }) => unit))]);
  const reported = new Set(heads.filter(({ value }) => value !== null).map((one) => `${one.school}|${one.indicator}|${one.period}`));
  for (const { key, unit, figure } of figures)
    if (figure && reported.has(`${unit}|${figure.indicator}|${figure.period}`)) closed.set(key, "done");
  const keys = items.map(({ key }) => key);
  for (let at = 0; at < keys.length; at += 500)
    for (const { obligation, endedAt } of await work.duties.waivers(keys.slice(at, at + 500)))
      if (endedAt === null && !closed.has(obligation)) closed.set(obligation, "waived");
  const deadlines = items.filter(({ figure }) => figure === null).map(({ key }) => key);
  for (const key of await work.reminders.deadlines.done(deadlines)) closed.set(key, "done");
  return closed;
}

import type { Tx } from "../../../store/store.ts";
import { addDays, dayAt } from "../../../work/period/day.ts";
import type { Due } from "../../../work/remind/due.ts";
import { byHand } from "../../../work/remind/ladder.ts";
import { fireKey, planFires, replan } from "../../../work/remind/plan.ts";
import { itemsWithin, type RemindWorld } from "./world.ts";

const DAY_MS = 86_400_000;
/** Fires are kept so far ahead: Duban may stand still for that long and still knows what it missed. */
const AHEAD = 30;
/** The ladder reaches so far around a due day, with the longest holiday in it. */
const BEFORE = 25;
const AFTER = 20;

/** The first instant of each source: what lies before its activation is never made up for. */
async function sinceOf(tx: Tx, items: readonly Due[], now: number): Promise<Map<string, number>> {
  const { deadlines } = tx.work.reminders;
  const since = await deadlines.sources();
  for (const source of new Set(items.map((one) => one.source))) {
    if (since.has(source)) continue;
    since.set(source, now);
    await deadlines.addSource(source, now);
  }
  return since;
}

/** Items whose ladder may still have something to fire. */
export function openWindow(world: RemindWorld, now: number, firstDue: string | null): Due[] {
  const today = dayAt(now, world.zone);
  const from = addDays(today, -BEFORE);
  return itemsWithin(world, { from: firstDue !== null && firstDue < from ? firstDue : from, to: addDays(today, AHEAD + AFTER) });
}

/**
 * Plans the coming weeks anew and writes what differs: new fires, changed times, and what is no longer asked. What was missed while
 * nothing ran stays waiting, so that it is decided and not forgotten. Gives the items that it planned for.
 */
export async function replanned(tx: Tx, world: RemindWorld, now: number): Promise<Due[]> {
  const { reminders } = tx.work;
  const { fires } = reminders;
  const state = await reminders.plan();
  const waiting = (await fires.waiting()).map((fire) => ({
    ...fire,
    stands: byHand(fire.rung) || fire.standing === "deferred" || fire.at <= now,
  }));
  const dues = waiting.map(({ due }) => due).toSorted();
  const items = openWindow(world, now, dues[0] ?? null);
  const since = await sinceOf(tx, items, now);
  const until = now + AHEAD * DAY_MS;
  const had = Math.min(now, state?.until ?? now);
  const first = items.reduce((least, { due }) => (due < least ? due : least), dayAt(now, world.zone));
  const change = replan({
    planned: planFires(items, world),
    waiting,
    decided: new Set((await fires.decided(first)).map(fireKey)),
    from: (source) => Math.max(had, since.get(source) ?? now),
  });
  await fires.add(change.adds.filter(({ at }) => at <= until));
  for (const { fire, at } of change.moves) await fires.replan(fire.number, at);
  for (const why of ["moved", "gone"] as const) {
    const numbers = change.drops.filter((one) => one.why === why).map(({ fire }) => fire.number);
    await fires.decide(numbers, `skipped_${why}`, null, now);
  }
  await reminders.planned({ revision: world.setting.revision, day: dayAt(now, world.zone), until });
  return items;
}

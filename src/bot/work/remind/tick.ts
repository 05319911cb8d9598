import type { Knowledge } from "../../../../knowledge/index.ts";
import type { Effect } from "../../../chat/event.ts";
import type { Clock } from "../../../clock.ts";
import type { Tx } from "../../../store/store.ts";
import { instantOf } from "../../../work/calendar/hours.ts";
import { addDays, dayAt } from "../../../work/period/day.ts";
import type { Due } from "../../../work/remind/due.ts";
import { createSettings, type Setting } from "../setting.ts";
import { fired } from "./fire.ts";
import { openWindow, replanned } from "./replan.ts";
import { settled } from "./settle.ts";
import { remindWorld, type Channel, type RemindWorld } from "./world.ts";

interface Options {
  knowledge: Knowledge;
  clock: Clock;
  /** The bureau's time zone. */
  zone: string;
  /** The platforms, the best to be reminded on first. */
  channels: readonly Channel[];
}

/** What a look at the clock brings about, and when the next one is due. */
export interface Ticked {
  effects: Effect[];
  /** Milliseconds since the epoch; null where nothing is planned. */
  next: number | null;
}

/** So many persons in one transaction: who writes meanwhile does not wait for a whole city. */
const BATCH = 10;
const LOOK_AGAIN = 60_000;

interface Kept {
  revision: number;
  day: string;
  items: ReadonlyMap<string, Due>;
}

/** Items by key for firing; read again where the day or what is asked has changed. */
async function itemsOf(tx: Tx, world: RemindWorld, now: number, kept: Kept | null): Promise<Kept> {
  const day = dayAt(now, world.zone);
  const { revision } = world.setting;
  const state = await tx.work.reminders.plan();
  const planned = state?.revision === revision && state.day === day;
  if (planned && kept?.revision === revision && kept.day === day) return kept;
  const first = planned ? ((await tx.work.reminders.fires.waiting())[0]?.due ?? null) : null;
  const items = planned ? openWindow(world, now, first) : await replanned(tx, world, now);
  return { revision, day, items: new Map(items.map((one) => [one.key, one])) };
}

/** A world that is read when it is first asked for, and once. */
function once(tx: Tx, setting: Setting, { zone, channels }: Options): () => Promise<RemindWorld> {
  let world: Promise<RemindWorld> | null = null;
  return () => (world ??= remindWorld(tx, setting, zone, channels));
}

/**
 * Makes what looks at the clock: it plans anew where something changed, notes how messages ended, and fires what is due. Everything that
 * it decides stands in the store, so that it goes on after a restart where it was.
 */
export function createReminders(options: Options): (tx: Tx) => Promise<Ticked> {
  const { knowledge, clock, zone, channels } = options;
  const settings = createSettings();
  let kept: Kept | null = null;
  return async (tx) => {
    const setting = await settings(tx);
    if (!setting) return { effects: [], next: null };
    const now = clock.now();
    const { fires } = tx.work.reminders;
    const world = once(tx, setting, options);
    const { effects, open } = await settled(tx, world, now, channels);
    const day = dayAt(now, zone);
    const state = await tx.work.reminders.plan();
    const due = await fires.dueAt(now, BATCH);
    if (due.length > 0 || state?.revision !== setting.revision || state.day !== day) kept = await itemsOf(tx, await world(), now, kept);
    if (due.length > 0 && kept) {
      const firing = { world: { ...(await world()), knowledge }, items: kept.items, now };
      return { effects: [...effects, ...(await fired(tx, due, firing))], next: now };
    }
    const tomorrow = instantOf(addDays(day, 1), 0, zone);
    const next = Math.min(tomorrow, (await fires.nextAt()) ?? tomorrow, open ? now + LOOK_AGAIN : tomorrow);
    return { effects, next };
  };
}

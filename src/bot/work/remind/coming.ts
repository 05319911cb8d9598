import { bracketed } from "../../../words/words.ts";
import type { Tx } from "../../../store/store.ts";
import { remindWords } from "../../../words/remind.ts";
import { localOf } from "../../../work/calendar/hours.ts";
import { addDays } from "../../../work/period/day.ts";
import type { Due } from "../../../work/remind/due.ts";
import { fireKey, nextMoment, planFires, type PlannedFire } from "../../../work/remind/plan.ts";
import { clockText } from "../../../work/remind/rehearsal.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { quietNote } from "./quiet.ts";
import { shortDay } from "./digest.ts";
import { closedItems, itemsWithin, remindWorld, type RemindWorld } from "./world.ts";

const DAYS = 60;
const SHOWN = 15;
/** The ladder reaches so many days around a due day. */
const REACH = 25;

/** The fires of open items that come in a stretch of days, with what was put off, and the items by key. */
export async function comingFires(
  { tx }: { tx: Pick<Tx, "work"> },
  world: RemindWorld,
  between: { from: number; to: number },
): Promise<{ fires: PlannedFire[]; items: Map<string, Due> }> {
  const [first, last] = [localOf(between.from, world.zone).day, localOf(between.to, world.zone).day];
  const all = itemsWithin(world, { from: addDays(first, -REACH), to: addDays(last, REACH) });
  const closed = await closedItems(tx, all);
  const open = all.filter(({ key }) => !closed.has(key));
  const items = new Map(open.map((one) => [one.key, one]));
  const { fires: store } = tx.work.reminders;
  const waiting = (await store.waiting()).filter(({ obligation, due }) => items.get(obligation)?.due === due);
  const had = new Set([...(await store.decided(addDays(first, -REACH))), ...waiting].map(fireKey));
  const planned = planFires(open, world).filter((one) => !had.has(fireKey(one)));
  // A person's own quiet hours put off what is planned into them.
  const put = (fire: PlannedFire): PlannedFire => {
    const own = world.staff.quietOf(fire.person);
    return own === null ? fire : { ...fire, at: nextMoment(fire.at, fire.person, world.calendar, world.zone, own) };
  };
  const within = [...planned, ...waiting].map(put).filter(({ at }) => between.from <= at && at <= between.to);
  return { fires: within.toSorted((a, b) => a.at - b.at), items };
}

/** The exact reminders that a person is going to get, day by day. */
export async function comingSaid(turn: Turn, { person, setting, actor }: Worker): Promise<Said> {
  const { tx, clock, talk, zone, channels } = turn;
  const say = remindWords(talk.lang);
  const world = await remindWorld(tx, setting, zone, channels);
  const now = clock.now();
  const { fires, items } = await comingFires(turn, world, { from: now, to: now + DAYS * 86_400_000 });
  const days = new Map<string, PlannedFire[]>();
  for (const fire of fires.filter((one) => one.person === person.id)) {
    const { day } = localOf(fire.at, zone);
    days.set(day, [...(days.get(day) ?? []), fire]);
  }
  if (days.size === 0) return plainly(turn, say.comingNone, "coming");
  const rows = [...days].slice(0, SHOWN).map(([day, own]) => {
    const { minute } = localOf(own[0]?.at ?? now, zone);
    const all = own.map(({ obligation, rung }) => {
      const name = items.get(obligation)?.names[talk.lang] ?? "";
      return `${name}${bracketed(talk.lang, say.rungs[rung] ?? say.due(shortDay(items.get(obligation)?.due ?? "", actor.today)))}`;
    });
    // On an office's list many places owe the same.
    const named = [...new Set(all)].slice(0, 3);
    const more = own.length > named.length ? say.moreIn(named.join(say.join), own.length) : named.join(say.join);
    return { label: `${shortDay(day, actor.today)} ${clockText(minute)}`, text: more };
  });
  const stopped = world.staff.stopped(person.id, "before", actor.today);
  const parts = [
    text(say.comingTitle(days.size)),
    ...(stopped ? [text(say.comingStopped)] : []),
    ...quietNote(turn, world, person.id),
    { type: "fields" as const, rows },
  ];
  return { card: card(turn, parts), outcome: "coming" };
}

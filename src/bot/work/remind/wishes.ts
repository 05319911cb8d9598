import { remindWords } from "../../../words/remind.ts";
import { instantOf, slotOf } from "../../../work/calendar/hours.ts";
import { addDays } from "../../../work/period/day.ts";
import { membershipsOn } from "../../../work/people/membership.ts";
import { mayStandIn } from "../../../work/policy.ts";
import type { Due } from "../../../work/remind/due.ts";
import { rungOf, snoozeRung, type Kind } from "../../../work/remind/ladder.ts";
import type { Wish } from "../../../work/remind/staff.ts";
import { plainly } from "../../commands.ts";
import { text, type Said, type Turn } from "../../turn.ts";
import { tell } from "../tell.ts";
import type { Worker } from "../worker.ts";
import { shortDay } from "./digest.ts";
import { closedItems, itemsWithin, remindWorld, type RemindWorld } from "./world.ts";

const said = (turn: Turn, words: string, outcome = "wish"): Said => plainly(turn, words, outcome);

/** What the person's last reminder told of and what can still be put off: open, and not late. */
async function lastTold({ tx }: Turn, world: RemindWorld, { person, actor }: Worker): Promise<Due[]> {
  const last = await tx.work.reminders.fires.lastOf(person.id, 200);
  const own = last.filter(({ message, rung }) => message === last[0]?.message && rungOf(rung).audience === "own");
  const keys = new Set(own.map(({ obligation }) => obligation));
  const items = itemsWithin(world, { from: actor.today, to: addDays(actor.today, 60) }).filter(({ key }) => keys.has(key));
  const closed = await closedItems(tx, items);
  return items.filter(({ key }) => !closed.has(key));
}

/** The workday for a day that was wished: the one before it where it is off, but never today and never behind the due day. */
function workdayFor(wished: string, today: string, due: string, { calendar }: RemindWorld): string {
  const before = calendar.isWorkday(wished) ? wished : calendar.addWorkdays(wished, -1);
  const day = before > today ? before : calendar.addWorkdays(today, 1);
  return day > due ? due : day;
}

/** Puts what the last reminder told of off to a day, at the latest the day it is due. */
export async function snoozeSaid(turn: Turn, worker: Worker, days: number): Promise<Said> {
  const { tx, talk, zone, channels } = turn;
  const say = remindWords(talk.lang);
  const { actor, person, setting } = worker;
  const world = await remindWorld(tx, setting, zone, channels);
  const items = await lastTold(turn, world, worker);
  const first = items.map(({ due }) => due).toSorted()[0];
  if (first === undefined) return said(turn, say.snoozeNone, "snooze");
  const wished = addDays(actor.today, days);
  if (wished > first) return said(turn, say.snoozeLatest(shortDay(first, actor.today)), "snooze");
  const day = workdayFor(wished, actor.today, first, world);
  const at = instantOf(day, slotOf(person.id), zone);
  const { fires } = tx.work.reminders;
  const keys = new Set(items.map(({ key }) => key));
  for (const fire of await fires.waiting())
    if (fire.person === person.id && keys.has(fire.obligation) && fire.at < at) await fires.move(fire.number, at, "snoozed");
  await fires.add(
    items.map(({ key, source, unit, due }) => ({ obligation: key, source, unit, due, rung: snoozeRung(day), person: person.id, at })),
  );
  turn.reminds = true;
  return said(turn, say.snoozed(shortDay(day, actor.today), items.length), "snooze");
}

type Named = { id: string; name: string };

/** People who may stand in and are called so: by the whole name, by a part of it, or by surname and title (李主任). */
async function deputies({ tx }: Turn, { actor, person }: Worker, word: string): Promise<Named[]> {
  const { people } = tx.work;
  const memberships = await people.memberships();
  const all = (await people.persons()).filter((one) => one.id !== person.id && !one.erased);
  const may = all.filter((one) => mayStandIn(actor, membershipsOn(one, memberships, actor.today)));
  const plain = word.toLowerCase();
  const exact = may.filter(({ name }) => name.toLowerCase() === plain);
  if (exact.length > 0) return exact;
  const part = may.filter(({ name }) => name.toLowerCase().includes(plain));
  if (part.length > 0) return part;
  const titled = /^(\p{Script=Han})(?:校长|主任|老师|局长|科长|书记)$/u.exec(word)?.[1];
  return titled ? may.filter(({ name }) => name.startsWith(titled)) : [];
}

/** A leave: reminders of these days go to the deputy, and both are told. */
export async function leaveSaid(turn: Turn, worker: Worker, asked: { from: string; until: string; deputy: string }): Promise<Said> {
  const { tx, talk, clock } = turn;
  const say = remindWords(talk.lang);
  const { person, actor } = worker;
  const { from, until } = asked;
  const [deputy, ...others] = await deputies(turn, worker, asked.deputy);
  if (!deputy || others.length > 0) return said(turn, say.leaveUnknown(asked.deputy), "leave");
  await tx.work.reminders.wishes.add({ person: person.id, wish: "leave", kind: null, from, until, deputy: deputy.id, at: clock.now() });
  const [first, last] = [shortDay(from, actor.today), shortDay(until, actor.today)];
  const told = await tell(turn, deputy.id, (lang) => [text(remindWords(lang).leaveTold(person.name, first, last))]);
  if (!told) return said(turn, say.leaveNotReached(deputy.name), "leave");
  return said(turn, say.leaveSet(first, last, deputy.name), "leave");
}

async function ended({ tx, clock }: Turn, { person, actor }: Worker, which: Wish["wish"]): Promise<boolean> {
  const { wishes } = tx.work.reminders;
  const open = (await wishes.open()).filter((one) => one.person === person.id && one.wish === which);
  const live = open.filter(({ until }) => until === null || until >= actor.today);
  await wishes.end(
    live.map(({ number }) => number),
    clock.now(),
  );
  return live.length > 0;
}

/** Ends a leave before its day. */
export async function backSaid(turn: Turn, worker: Worker): Promise<Said> {
  const say = remindWords(turn.talk.lang);
  return said(turn, (await ended(turn, worker, "leave")) ? say.back : say.backNone, "leave");
}

/** In a school holiday, reminders go to whoever took the duty. */
export async function onDutySaid(turn: Turn, { person, actor }: Worker, { from, until }: { from: string; until: string }): Promise<Said> {
  const { tx, clock, talk } = turn;
  await tx.work.reminders.wishes.add({ person: person.id, wish: "on duty", kind: null, from, until, deputy: null, at: clock.now() });
  return said(turn, remindWords(talk.lang).onDuty(shortDay(from, actor.today), shortDay(until, actor.today)));
}

/** Stops reminders of a kind, or all; what is owed stays. */
export async function stopSaid(turn: Turn, { person, actor }: Worker, kind: Kind | null): Promise<Said> {
  const { tx, clock, talk } = turn;
  const say = remindWords(talk.lang);
  const wish = { person: person.id, wish: "stop" as const, kind, from: actor.today, until: null, deputy: null, at: clock.now() };
  await tx.work.reminders.wishes.add(wish);
  return said(turn, say.stopped(kind === null ? say.allKinds : (say.kinds[kind] ?? "")));
}

/** Takes a stop back. */
export async function resumeSaid(turn: Turn, worker: Worker): Promise<Said> {
  const say = remindWords(turn.talk.lang);
  return said(turn, (await ended(turn, worker, "stop")) ? say.resumed : say.resumedNone);
}

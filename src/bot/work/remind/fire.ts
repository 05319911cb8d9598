import type { Effect } from "../../../chat/event.ts";
import type { Tx } from "../../../store/store.ts";
import { dayAt } from "../../../work/period/day.ts";
import { decide, type Decision, type Fire } from "../../../work/remind/decision.ts";
import type { Due } from "../../../work/remind/due.ts";
import { isNudge, rungOf } from "../../../work/remind/ladder.ts";
import { writeDigest, type Digest, type Line, type Writing } from "./digest.ts";
import { closedItems } from "./world.ts";

/** What firing needs beside the world: the items that are planned for, by key. */
export interface Firing {
  readonly world: Writing;
  readonly items: ReadonlyMap<string, Due>;
  readonly now: number;
}

/** The key of a person's digest of a day: taken once, so that there are never two. */
const digestKey = (day: string, person: string): string => `remind:${day}:${person}`;

type Goes = Extract<Decision, { type: "goes" }>;

/**
 * Which fires have nowhere to be handed on to, since the other person has had them. Who gets a list has a fire of their own: there only a
 * refused message counts.
 */
async function staying(tx: Tx, fires: readonly Fire[], decisions: readonly Decision[]): Promise<Set<number>> {
  const handed = decisions.flatMap((one) => (one.type === "handed on" ? [one] : []));
  if (handed.length === 0) return new Set();
  const first = fires.reduce((least, { due }) => (due < least ? due : least), fires[0]?.due ?? "");
  const rows = await tx.work.reminders.fires.holders(first);
  const had = new Map(rows.map((row) => [`${row.obligation}|${row.due}|${row.rung}|${row.person}`, row.standing]));
  const spent = ({ obligation, due, rung }: Fire, person: string): boolean => {
    const standing = had.get(`${obligation}|${due}|${rung}|${person}`);
    return rungOf(rung).kind === "list" ? standing === "refused" : standing !== undefined;
  };
  return new Set(handed.filter(({ fire, to }) => to.every((person) => spent(fire, person))).map(({ fire }) => fire.number));
}

async function decisionsFor(tx: Tx, fires: readonly Fire[], { world, items, now }: Firing): Promise<Decision[]> {
  const closed = await closedItems(tx, [...new Set(fires.flatMap(({ obligation }) => items.get(obligation) ?? []))]);
  const day = dayAt(now, world.zone);
  const had = new Set<string>();
  for (const person of new Set(fires.map((one) => one.person))) if (await tx.outbox.find(digestKey(day, person))) had.add(person);
  const moment = {
    ...world,
    now,
    item: (key: string) => items.get(key) ?? null,
    closed: (item: Due) => closed.get(item.key) ?? null,
    hadToday: (person: string) => had.has(person),
  };
  const decisions = decide(fires, { ...moment, stays: () => false });
  const stays = await staying(tx, fires, decisions);
  return stays.size === 0 ? decisions : decide(fires, { ...moment, stays: ({ number }) => stays.has(number) });
}

/** Fires of earlier messages that may not have arrived, as far as they are still open. */
async function untold(tx: Tx, person: string, lines: readonly Line[], { items }: Firing): Promise<{ lines: Line[]; numbers: number[] }> {
  const fires = await tx.work.reminders.fires.untold(person);
  const found = fires.flatMap((fire) => items.get(fire.obligation) ?? []);
  const closed = await closedItems(tx, found);
  const there = new Set(lines.map(({ item }) => item.key));
  const again = new Map<string, Line>();
  for (const { obligation, rung, due } of fires) {
    const item = items.get(obligation);
    if (item && item.due === due && !closed.has(obligation)) again.set(obligation, { item, rung, late: false, again: true });
  }
  return { lines: [...again.values()].filter(({ item }) => !there.has(item.key)), numbers: fires.map(({ number }) => number) };
}

async function written(tx: Tx, digest: Digest, goes: readonly Goes[], firing: Firing): Promise<Effect> {
  const { fires } = tx.work.reminders;
  const missing = digest.nudgedBy === null ? await untold(tx, digest.person, digest.lines, firing) : { lines: [], numbers: [] };
  const again = new Set(missing.lines.map(({ item }) => item.key));
  const lines = [...digest.lines.map((line) => ({ ...line, again: again.has(line.item.key) })), ...missing.lines];
  const { effect, tokens } = writeDigest({ ...digest, lines }, firing.world);
  await tx.tokens.put(tokens);
  await fires.decide(
    goes.map(({ fire }) => fire.number),
    "digested",
    digest.key,
    firing.now,
  );
  await fires.tell(missing.numbers, digest.key);
  return effect;
}

const lineOf = ({ fire, item, late }: Goes): Line => ({ item, rung: fire.rung, late, again: false });

/** One person's fires as messages: the day's digest, and apart from it what an administrator sends by hand. */
async function messages(tx: Tx, person: string, goes: readonly Goes[], firing: Firing): Promise<Effect[]> {
  const { world, now } = firing;
  const to = world.staff.reach(person);
  if (!to || goes.length === 0) return [];
  const day = dayAt(now, world.zone);
  const effects: Effect[] = [];
  const own = goes.filter(({ fire }) => !isNudge(fire.rung));
  const nudged = goes.filter(({ fire }) => isNudge(fire.rung));
  const base = { person, to, now };
  if (own.length > 0)
    effects.push(await written(tx, { ...base, key: digestKey(day, person), lines: own.map(lineOf), nudgedBy: null }, own, firing));
  const [first] = nudged;
  if (first) {
    const by = world.staff.person(first.fire.rung.split(" ")[2] ?? "")?.name ?? "";
    const key = `nudge:${day}:${person}:${first.fire.number}`;
    effects.push(await written(tx, { ...base, key, lines: nudged.map(lineOf), nudgedBy: by }, nudged, firing));
  }
  return effects;
}

/** Decides fires whose time has come and writes what goes out; a decision for each, and the message with it, in one transaction. */
export async function fired(tx: Tx, fires: readonly Fire[], firing: Firing): Promise<Effect[]> {
  const { now } = firing;
  const store = tx.work.reminders.fires;
  const effects: Effect[] = [];
  const decisions = await decisionsFor(tx, fires, firing);
  for (const one of decisions)
    switch (one.type) {
      case "skips":
        await store.decide([one.fire.number], one.standing, null, now);
        break;
      case "waits":
        await store.move(one.fire.number, one.at, one.deferral);
        break;
      case "handed on":
        await store.decide([one.fire.number], "handed_on", null, now);
        await store.add(one.to.map((person) => ({ ...one.fire, person, at: Math.min(now, one.fire.plannedAt) })));
        break;
      case "goes":
        break;
      default:
        one satisfies never;
    }
  const goes = decisions.flatMap((one) => (one.type === "goes" ? [one] : []));
  for (const person of new Set(goes.map(({ fire }) => fire.person)))
    effects.push(
      ...(await messages(
        tx,
        person,
        goes.filter(({ fire }) => fire.person === person),
        firing,
      )),
    );
  return effects;
}

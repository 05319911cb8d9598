import type { Action } from "../../../chat/card.ts";
import { remindWords } from "../../../words/remind.ts";
import { instantOf, localOf } from "../../../work/calendar/hours.ts";
import { placesTyped } from "../../../work/duty/request.ts";
import { unitsUnder } from "../../../work/organisation.ts";
import { addDays } from "../../../work/period/day.ts";
import { mayNudge } from "../../../work/policy.ts";
import { askedIn } from "../../../work/remind/asked.ts";
import type { Due } from "../../../work/remind/due.ts";
import { nudgeRung, rungOf } from "../../../work/remind/ladder.ts";
import { nextMoment, personsFor } from "../../../work/remind/plan.ts";
import { clockText } from "../../../work/remind/rehearsal.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { shortDay } from "./digest.ts";
import { closedItems, itemsWithin, remindWorld, type RemindWorld } from "./world.ts";

/** Due days so far back are looked through for what is still open, and so far ahead for what could be nudged. */
const BACK = 400;
const AHEAD = 60;

/** The places where a person may remind by hand, with what lies below them. */
function governed({ actor }: Worker): Set<string> {
  const roots = actor.memberships.filter(({ unit, role }) => role === "admin" && mayNudge(actor, { unit }).may);
  return new Set(roots.flatMap(({ unit }) => unitsUnder(actor.organisation, unit).map(({ id }) => id)));
}

interface Nudge {
  world: RemindWorld;
  /** What is nudged: open, and not told of today. */
  items: Due[];
  /** Places that were told of today and have nothing else. */
  skipped: number;
  places: number;
}

/** The open items that the words name, at the places that the person governs; null where the words name none. */
async function openItems(turn: Turn, worker: Worker, words: string, world: RemindWorld): Promise<Due[] | null> {
  const { clock, zone, tx } = turn;
  const { setting, actor } = worker;
  const moment = { instant: clock.now(), zone, terms: setting.terms };
  const { periods, indicators, rest } = askedIn(words, setting.indicators, moment);
  const named = placesTyped(rest, setting.organisation);
  if (named.rest !== "" || (periods.length === 0 && indicators.length === 0 && !named.under && !named.all)) return null;
  const within = named.under ? new Set(unitsUnder(actor.organisation, named.under.id).map(({ id }) => id)) : null;
  const may = governed(worker);
  const codes = new Set(periods.map(({ code }) => code));
  const what = new Set(indicators.map(({ code }) => code));
  const all = itemsWithin(world, { from: addDays(actor.today, -BACK), to: addDays(actor.today, AHEAD) }).filter(({ unit, figure }) => {
    const place = may.has(unit) && (within?.has(unit) ?? true);
    return place && figure !== null && (codes.size === 0 || codes.has(figure.period)) && (what.size === 0 || what.has(figure.indicator));
  });
  const stages = (unit: string): readonly string[] => setting.organisation.units.get(unit)?.stages ?? [];
  const fitting = all.filter(({ unit }) => named.stages.length === 0 || named.stages.some((stage) => stages(unit).includes(stage)));
  const closed = await closedItems(tx, fitting);
  return fitting.filter(({ key }) => !closed.has(key));
}

async function nudgeFor(turn: Turn, worker: Worker, words: string): Promise<Nudge | string> {
  const { tx, zone, channels, talk } = turn;
  const say = remindWords(talk.lang);
  if (governed(worker).size === 0) return say.mayNot;
  const world = await remindWorld(tx, worker.setting, zone, channels);
  const open = await openItems(turn, worker, words, world);
  if (open === null) return say.nudgeForm;
  if (open.length === 0) return say.nudgeNone;
  const midnight = instantOf(worker.actor.today, 0, zone);
  const told = new Set(
    await tx.work.reminders.fires.toldSince(
      open.map(({ key }) => key),
      midnight,
    ),
  );
  const items = open.filter(({ key }) => !told.has(key));
  const left = new Set(items.map(({ unit }) => unit));
  const places = new Set(open.map(({ unit }) => unit));
  return { world, items, places: places.size, skipped: places.size - left.size };
}

/** Shows what a nudge would send; nothing is sent before the button is pressed. */
export async function nudgeSaid(turn: Turn, worker: Worker, words: string): Promise<Said> {
  const say = remindWords(turn.talk.lang);
  const nudge = await nudgeFor(turn, worker, words);
  if (typeof nudge === "string") return plainly(turn, nudge, "nudge");
  const { items, places, skipped } = nudge;
  if (items.length === 0) return plainly(turn, say.nudgeAllTold(places), "nudge");
  const actions: Action[] = [button(turn, say.nudgeGo, "tool", { type: "remind", act: { act: "nudge", words } })];
  return { card: card(turn, [text(say.nudgePreview(places, items.length, skipped))], actions), outcome: "nudge" };
}

/** Sends what was shown, to what is still open and was not told of today. At night it waits for the morning. */
export async function nudgeDone(turn: Turn, worker: Worker, words: string): Promise<Said> {
  const { tx, clock, zone, talk } = turn;
  const say = remindWords(talk.lang);
  const nudge = await nudgeFor(turn, worker, words);
  if (typeof nudge === "string") return plainly(turn, nudge, "nudge");
  const { world, items, places } = nudge;
  if (items.length === 0) return plainly(turn, say.nudgeAllTold(places), "nudge");
  const now = clock.now();
  const rung = nudgeRung(worker.actor.today, worker.person.id);
  const at = nextMoment(now, worker.person.id, world.calendar, zone);
  const { day, minute } = localOf(at, zone);
  const fires = items.map(({ key, source, unit, due }) => {
    const [person = ""] = personsFor(rungOf(rung), unit, day, world);
    return { obligation: key, source, unit, due, rung, person, at };
  });
  await tx.work.reminders.fires.add(fires);
  const lost = new Set(fires.filter(({ person }) => world.staff.reach(person) === null).map(({ unit }) => unit));
  const root = worker.actor.memberships.find(({ role }) => role === "admin")?.unit ?? "";
  await audited(tx, { at: now, actor: worker.person.id, action: "nudge", unit: root, subject: rung, from: null, to: items.length }, words);
  turn.reminds = true;
  const when = at > now ? `${shortDay(day, worker.actor.today)} ${clockText(minute)}` : null;
  const parts = [text(say.nudgeDone(items.length, when)), ...(lost.size > 0 ? [text(say.nudgeUnreached(lost.size))] : [])];
  return { card: card(turn, parts), outcome: "nudged" };
}

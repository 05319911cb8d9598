import type { Part } from "../../../chat/card.ts";
import { remindWords } from "../../../words/remind.ts";
import { placesTyped } from "../../../work/duty/request.ts";
import { placesAsked, type Places } from "../../../work/duty/duty.ts";
import { isInside, isOpen } from "../../../work/organisation.ts";
import { mayGovern, mayNudge } from "../../../work/policy.ts";
import { planDates, type Deadline, type PlanDates } from "../../../work/remind/deadline.ts";
import { duesWithin } from "../../../work/remind/due.ts";
import { isQuiet } from "../../../work/calendar/hours.ts";
import { clockText } from "../../../work/remind/rehearsal.ts";
import { planFires } from "../../../work/remind/plan.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { remindWorld, type RemindWorld } from "./world.ts";

interface Asked {
  due: string;
  /** The minute of the day that its reminders are pinned to. */
  pin?: number | undefined;
  words: string;
}

/** The place that an administrator speaks for; null for who administers none. */
const ownPlace = ({ actor }: Worker): string | null =>
  actor.memberships.find(({ unit, role }) => role === "admin" && mayNudge(actor, { unit }).may)?.unit ?? null;

/** What a line asks to be reminded of, and at which places: those that it names, else the writer's own. */
function deadlineOf(turn: Turn, worker: Worker, { due, pin, words }: Asked): Deadline | null {
  const { organisation } = worker.setting;
  const own = ownPlace(worker);
  if (own === null) return null;
  const { rest, under, stages, all } = placesTyped(words, organisation);
  const place = organisation.units.get(under?.id ?? own);
  if (!place || !mayNudge(worker.actor, { unit: place.id }).may) return null;
  const kind: Places["kind"] = all || (under !== null && place.kind === "school") ? "school" : place.kind;
  const name = rest === "" ? words : rest;
  const places: Places = { under: place.id, kind, stages, except: [] };
  return {
    id: `deadline:${turn.key}`,
    due,
    ...(pin === undefined ? {} : { pin }),
    names: { zh: name, en: name },
    clause: null,
    places,
    by: worker.person.id,
    at: turn.clock.now(),
    endedAt: null,
  };
}

/** How many reminders some deadlines bring, and how many of them lie in the past and are never sent. */
function firesOf(deadlines: readonly Deadline[], world: RemindWorld, now: number): { ahead: number; past: number } {
  const sources = { ...world.setting, duties: [], deadlines };
  const fires = planFires(duesWithin(sources, { from: "0000-01-01", to: "9999-12-31" }), world);
  const ahead = fires.filter(({ at }) => at >= now).length;
  return { ahead, past: fires.length - ahead };
}

/** Shows what a deadline would bring: of whom, and how many reminders. */
export async function deadlineSaid(turn: Turn, worker: Worker, asked: Asked): Promise<Said> {
  const { tx, talk, clock, zone, channels } = turn;
  const say = remindWords(talk.lang);
  const deadline = deadlineOf(turn, worker, asked);
  if (!deadline) return plainly(turn, say.mayNot, "deadline");
  if (asked.due < worker.actor.today) return plainly(turn, say.deadlinePast(asked.due), "deadline");
  if (asked.pin !== undefined && isQuiet(asked.pin)) return plainly(turn, say.pinQuiet(clockText(asked.pin)), "deadline");
  const world = await remindWorld(tx, worker.setting, zone, channels);
  const { ahead, past } = firesOf([deadline], world, clock.now());
  const places = placesAsked(deadline, worker.setting.organisation).filter((unit) => isOpen(unit, asked.due));
  const parts = [text(say.deadlinePreview(asked.due, deadline.names[talk.lang], places.length)), text(say.deadlineFires(ahead, past))];
  if (asked.pin !== undefined) parts.push(text(say.pinned(clockText(asked.pin))));
  const go = button(turn, say.deadlineGo, "tool", { type: "remind", act: { act: "deadline", ...asked } });
  return { card: card(turn, parts, [go]), outcome: "deadline" };
}

/** Sets the deadline that was shown. */
export async function deadlineDone(turn: Turn, worker: Worker, asked: Asked): Promise<Said> {
  const { tx, talk, clock } = turn;
  const say = remindWords(talk.lang);
  const deadline = deadlineOf(turn, worker, asked);
  if (!deadline) return plainly(turn, say.mayNot, "deadline");
  if (asked.due < worker.actor.today) return plainly(turn, say.deadlinePast(asked.due), "deadline");
  if (asked.pin !== undefined && isQuiet(asked.pin)) return plainly(turn, say.pinQuiet(clockText(asked.pin)), "deadline");
  await tx.work.reminders.deadlines.put(deadline);
  const fact = { at: clock.now(), actor: worker.person.id, action: "set deadline", unit: deadline.places.under, subject: deadline.id };
  await audited(tx, { ...fact, from: null, to: asked.due }, asked.words);
  turn.reminds = true;
  return plainly(turn, say.deadlineDone(deadline.names[talk.lang]), "deadline set");
}

/** A deadline is done at a place: whoever administers or reports there says so. */
export async function tickedOff(turn: Turn, worker: Worker, item: string): Promise<Said> {
  const { tx, talk, clock } = turn;
  const say = remindWords(talk.lang);
  const all = await tx.work.reminders.deadlines.all();
  const deadline = all.find(({ id }) => item.startsWith(`${id}:`));
  const unit = item.slice((deadline?.id.length ?? 0) + 1);
  const inside = worker.actor.memberships.some((one) => isInside(worker.actor.organisation, unit, one.unit));
  if (!deadline || !inside) return plainly(turn, say.fillGone, "tick off");
  await tx.work.reminders.deadlines.tickOff(item, worker.person.id, clock.now());
  return plainly(turn, say.ticked(deadline.names[talk.lang]), "ticked off");
}

/** The plan's dates as deadlines of the bureau. */
function planDeadlines(turn: Turn, worker: Worker, { ahead }: PlanDates): Deadline[] {
  const root = [...worker.setting.organisation.units.values()].find(({ parent }) => parent === null);
  const places: Places = { under: root?.id ?? "", kind: "bureau", stages: [], except: [] };
  const made = { by: worker.person.id, at: turn.clock.now(), endedAt: null };
  return ahead.map((date) => ({ ...date, places, ...made }));
}

function planNotes(turn: Turn, dates: PlanDates): Part[] {
  const say = remindWords(turn.talk.lang);
  const { period } = turn.knowledge.plan;
  return [
    ...(dates.over && period ? [say.planOver(period.to)] : []),
    ...(dates.beyond > 0 ? [say.planBeyond(dates.beyond)] : []),
    ...(dates.termless > 0 ? [say.planTermless(dates.termless)] : []),
  ].map((said) => ({ type: "note", text: said }));
}

/** Shows which dates of the plan lie ahead, and how many reminders they bring; a plan past its period says so. */
export async function planDatesSaid(turn: Turn, worker: Worker): Promise<Said> {
  const { tx, talk, clock, zone, channels, knowledge } = turn;
  const say = remindWords(talk.lang);
  if (!mayGovern(worker.actor).may) return plainly(turn, say.mayNot, "plan dates");
  const dates = planDates(knowledge.plan, worker.setting.terms, worker.actor.today);
  const notes = planNotes(turn, dates);
  if (dates.ahead.length === 0) {
    const first = dates.over ? [] : [text(say.planNone)];
    return { card: card(turn, [...first, ...notes]), outcome: "plan dates" };
  }
  const world = await remindWorld(tx, worker.setting, zone, channels);
  const made = planDeadlines(turn, worker, dates);
  const { ahead, past } = firesOf(made, world, clock.now());
  const rows = [...Map.groupBy(dates.ahead, ({ due }) => due)].map(([due, same]) => {
    // Two clauses may ask for one thing by the same day.
    const all = [...new Set(same.map(({ names }) => names[talk.lang]))];
    const names = all.slice(0, 4).join(say.join);
    return { label: due, text: all.length > 4 ? say.moreIn(names, all.length) : names };
  });
  const parts: Part[] = [
    text(say.planPreview(dates.ahead.length, dates.past)),
    { type: "fields", rows: rows.slice(0, 10) },
    text(say.deadlineFires(ahead, past)),
    ...notes,
  ];
  const go = button(turn, say.planGo, "tool", { type: "remind", act: { act: "plan dates" } });
  return { card: card(turn, parts, [go]), outcome: "plan dates" };
}

/** Begins to remind the bureau of the plan's dates; those of another plan end. */
export async function planDatesDone(turn: Turn, worker: Worker): Promise<Said> {
  const { tx, talk, clock, knowledge } = turn;
  const say = remindWords(talk.lang);
  if (!mayGovern(worker.actor).may) return plainly(turn, say.mayNot, "plan dates");
  const made = planDeadlines(turn, worker, planDates(knowledge.plan, worker.setting.terms, worker.actor.today));
  const { deadlines } = tx.work.reminders;
  const there = (await deadlines.all()).filter(({ id, endedAt }) => id.startsWith("plan:") && endedAt === null);
  const same = (one: Deadline): boolean => there.some(({ id, clause }) => id === one.id && clause?.quote === one.clause?.quote);
  const fresh = made.filter((one) => !same(one));
  if (fresh.length === 0) return plainly(turn, say.planAlready, "plan dates");
  const now = clock.now();
  const current = new Set(made.map(({ id }) => id));
  for (const old of there.filter(({ id, due }) => !current.has(id) && due >= worker.actor.today))
    await deadlines.put({ ...old, endedAt: now });
  for (const one of fresh) await deadlines.put(one);
  const unit = fresh[0]?.places.under ?? "";
  await audited(tx, { at: now, actor: worker.person.id, action: "activate plan", unit, subject: "plan", from: null, to: made.length });
  turn.reminds = true;
  return plainly(turn, say.planDone(made.length), "plan dates");
}

import type { Tx } from "../../../store/store.ts";
import { remindWords, type RemindWords } from "../../../words/remind.ts";
import { instantOf } from "../../../work/calendar/hours.ts";
import { addDays } from "../../../work/period/day.ts";
import { mayNudge } from "../../../work/policy.ts";
import { askedIn } from "../../../work/remind/asked.ts";
import { clockText, rehearse, type Rehearsal } from "../../../work/remind/rehearsal.ts";
import type { Staff } from "../../../work/remind/staff.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { comingFires } from "./coming.ts";
import { remindWorld, type Channel, type RemindWorld } from "./world.ts";

const SHOWN = 12;

/** Rehearses the reminders of some days, both included: what is closed already is left out, nothing is written. */
export async function rehearsed(
  turn: { tx: Pick<Tx, "work"> },
  world: RemindWorld,
  days: { from: string; to: string },
): Promise<Rehearsal> {
  const between = { from: instantOf(days.from, 0, world.zone), to: instantOf(addDays(days.to, 1), 0, world.zone) - 1 };
  const { fires } = await comingFires(turn, world, between);
  return rehearse(fires, world.staff, world.zone);
}

/** The sums of a rehearsal: how much each platform would carry, and how long that takes at its pace. */
export function sums(rehearsal: Rehearsal, channels: readonly Channel[], say: RemindWords): { label: string; text: string }[] {
  const people = new Set(rehearsal.messages.map(({ person }) => person)).size;
  const items = rehearsal.messages.reduce((sum, { fires }) => sum + fires.length, 0);
  return [
    { label: "", text: say.rehearsalTotal(rehearsal.messages.length, people, items) },
    ...rehearsal.loads.map(({ platform, messages, day, most }) => {
      const rate = channels.find(({ name }) => name === platform)?.perSecond ?? 1;
      return { label: say.platform(platform), text: say.rehearsalPlatform(messages, most, day, Math.ceil(most / rate)) };
    }),
    ...(rehearsal.unreached.length > 0 ? [{ label: "", text: say.rehearsalUnreached(rehearsal.unreached.length) }] : []),
  ];
}

/** A line for every message: the time, and who gets how much. */
export function linesOf(
  rehearsal: Rehearsal,
  world: Pick<RemindWorld, "organisation">,
  staff: Staff,
  say: RemindWords,
): { label: string; text: string }[] {
  return rehearsal.messages.map(({ day, minute, person, to, fires }) => {
    const units = [...new Set(fires.map(({ unit }) => unit))];
    const [first = ""] = units;
    const place = units.length === 1 ? (world.organisation.units.get(first)?.name ?? "") : String(units.length);
    return {
      label: `${day} ${clockText(minute)} ${say.platform(to.platform)}`,
      text: say.rehearsalLine(staff.person(person)?.name ?? "", place, fires.length),
    };
  });
}

/** Who would get what, when, on which platform: an administrator looks before anything goes out. */
export async function rehearsalSaid(turn: Turn, { actor, setting }: Worker, words: string): Promise<Said> {
  const { tx, talk, clock, zone, channels } = turn;
  const say = remindWords(talk.lang);
  const own = actor.memberships.filter(({ unit, role }) => role === "admin" && mayNudge(actor, { unit }).may);
  if (own.length === 0) return plainly(turn, say.mayNot, "rehearsal");
  if (words === "") return plainly(turn, say.rehearsalForm, "rehearsal");
  const moment = { instant: clock.now(), zone, terms: setting.terms };
  const { periods, rest } = askedIn(words, [], moment);
  const [period] = periods;
  if (!period || rest !== "") return plainly(turn, say.unknownPeriod(words), "rehearsal");
  const world = await remindWorld(tx, setting, zone, channels);
  const rehearsal = await rehearsed(turn, world, period);
  const rows = linesOf(rehearsal, world, world.staff, say);
  const parts = [
    text(say.rehearsalTitle(period.from, period.to)),
    { type: "fields" as const, rows: sums(rehearsal, channels, say) },
    ...(rows.length > 0 ? [{ type: "fields" as const, rows: rows.slice(0, SHOWN) }] : []),
    ...(rows.length > SHOWN ? [{ type: "note" as const, text: say.rehearsalMore(rows.length - SHOWN) }] : []),
  ];
  return { card: card(turn, parts), outcome: "rehearsal" };
}

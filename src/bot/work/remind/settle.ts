import type { Effect } from "../../../chat/event.ts";
import type { Message, Tx } from "../../../store/store.ts";
import { remindWords } from "../../../words/remind.ts";
import { dayAt } from "../../../work/period/day.ts";
import { officeAbove } from "../../../work/remind/due.ts";
import { rungOf } from "../../../work/remind/ladder.ts";
import { nextMoment, personsFor } from "../../../work/remind/plan.ts";
import { remindWorld, type Channel, type RemindWorld } from "./world.ts";

/** A chat refuses for good: its account gets nothing more until its person writes again. */
const BLOCKED = "refused";

/** Tells the administrator of the place above, once, in plain words and without a list. */
function notice(world: RemindWorld, person: string, unit: string, { platform, person: user }: Message, now: number): Effect[] {
  const { staff, organisation, calendar } = world;
  const day = dayAt(now, world.zone);
  const office = officeAbove(organisation, unit);
  const admin = staff.contactAt(office, day, false);
  const to = admin === null || admin === person ? null : staff.reach(admin);
  if (!to || admin === null) return [];
  const lang = staff.person(admin)?.lang ?? "zh";
  const next = staff.contactAt(unit, day, calendar.schoolHoliday(day) !== null);
  const other = next !== null && next !== person && staff.reach(next) !== null ? (staff.person(next)?.name ?? null) : null;
  const said = remindWords(lang).paused(staff.person(person)?.name ?? "", organisation.units.get(unit)?.name ?? "", other);
  return [
    {
      type: "send",
      key: `paused:${platform}:${user ?? ""}:${now}`,
      platform: to.platform,
      conversation: to.conversation,
      person: to.user,
      card: { lang, parts: [{ type: "text", text: said }], actions: [] },
      answers: null,
      bulk: true,
    },
  ];
}

/** A message was refused: its account pauses, the administrator hears of it once, and what is open goes to the place's second contact. */
async function refused(
  tx: Tx,
  world: RemindWorld,
  message: Message,
  person: string,
  now: number,
  channels: readonly Channel[],
): Promise<Effect[]> {
  const { fires } = tx.work.reminders;
  const there = await fires.inMessage(message.key);
  await fires.settle(message.key, "refused", now);
  if (message.reason !== BLOCKED || message.person === null) return [];
  const news = await tx.work.people.pause({ platform: message.platform, user: message.person }, now);
  const after = await remindWorld(tx, world.setting, world.zone, channels);
  const day = dayAt(now, world.zone);
  for (const fire of there) {
    const others = personsFor(rungOf(fire.rung), fire.unit, day, after).filter((to) => to !== person);
    await fires.add(others.map((to) => ({ ...fire, person: to, at: now })));
  }
  const [first] = there;
  return news && first ? notice(after, person, first.unit, message, now) : [];
}

/** Takes note of how messages ended whose end was not known. Gives what is to be told, and whether some are still under way. */
export async function settled(
  tx: Tx,
  world: () => Promise<RemindWorld>,
  now: number,
  channels: readonly Channel[],
): Promise<{ effects: Effect[]; open: boolean }> {
  const { fires } = tx.work.reminders;
  const effects: Effect[] = [];
  let open = false;
  for (const { message: key, person } of await fires.open()) {
    const message = await tx.outbox.find(key);
    // What the outbox has let go of was sent long ago.
    if (!message || message.state === "sent") await fires.settle(key, "sent", now);
    else if (message.state === "unknown") await fires.settle(key, "unknown", now);
    else if (message.state === "dead") {
      const there = await world();
      // Nobody is told of it at night.
      if (nextMoment(now, person, there.calendar, there.zone, there.staff.quietOf(person)) > now) open = true;
      else effects.push(...(await refused(tx, there, message, person, now, channels)));
    } else open = true;
  }
  return { effects, open };
}

import type { Part } from "../../../chat/card.ts";
import { remindWords } from "../../../words/remind.ts";
import { isQuiet } from "../../../work/calendar/hours.ts";
import { leavesEnough, type QuietHours } from "../../../work/calendar/quiet.ts";
import { clockText } from "../../../work/remind/rehearsal.ts";
import type { QuietAsked } from "../../../work/remind/times.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { shortDay } from "./digest.ts";
import type { RemindWorld } from "./world.ts";

/** The ends of the bureau's own quiet hours: what a person does not say is taken from them. */
const USUAL: QuietHours = { from: 21 * 60 + 30, until: 7 * 60 + 30 };

/** Whether hours add nothing to the bureau's. */
const addsNothing = ({ from, until }: QuietHours): boolean => isQuiet(from) && isQuiet((until + 1_439) % 1_440) && from > until;

/** Sets the hours in which a person wants nothing unasked, or takes them back. What is owed and told waits; nothing is dropped. */
export async function quietSaid(turn: Turn, { person }: Worker, asked: QuietAsked | null): Promise<Said> {
  const { tx, talk } = turn;
  const say = remindWords(talk.lang);
  const { quiet } = tx.work.reminders;
  const there = (await quiet.all()).get(person.id) ?? USUAL;
  const hours = asked && { from: asked.from ?? there.from, until: asked.until ?? there.until };
  if (hours && !leavesEnough(hours)) return plainly(turn, say.quietTooMuch, "quiet");
  const kept = hours === null || addsNothing(hours) ? null : hours;
  await quiet.put(person.id, kept);
  turn.reminds = true;
  return plainly(turn, kept ? say.quietSet(clockText(kept.from), clockText(kept.until)) : say.quietUsual, "quiet");
}

/** A line about a person's own quiet hours, for the list of what comes; none where they set none. */
export function quietNote({ talk }: Turn, { staff }: RemindWorld, person: string): Part[] {
  const own = staff.quietOf(person);
  return own === null ? [] : [text(remindWords(talk.lang).quietNow(clockText(own.from), clockText(own.until)))];
}

/** What a person has set for their reminders. */
export async function settingsSaid(turn: Turn, { person, actor }: Worker): Promise<Said> {
  const { tx, talk } = turn;
  const say = remindWords(talk.lang);
  const own = (await tx.work.reminders.quiet.all()).get(person.id);
  const wishes = (await tx.work.reminders.wishes.open()).filter(
    (one) => one.person === person.id && (one.until === null || one.until >= actor.today),
  );
  const stopped = wishes
    .filter(({ wish }) => wish === "stop")
    .map(({ kind }) => (kind === null ? say.allKinds : (say.kinds[kind] ?? kind)));
  const leaves: string[] = [];
  for (const { wish, from, until, deputy } of wishes)
    if (wish === "leave" && until !== null) {
      const name = deputy === null ? "" : ((await tx.work.people.person(deputy))?.name ?? "");
      leaves.push(say.settingsLeaveUntil(shortDay(from, actor.today), shortDay(until, actor.today), name));
    }
  const rows = [
    { label: say.settingsQuiet, text: own ? say.quietNow(clockText(own.from), clockText(own.until)) : say.quietDefault },
    { label: say.settingsStopped, text: [...new Set(stopped)].join(say.join) || say.settingsNone },
    { label: say.settingsLeave, text: leaves.join("\n") || say.settingsNone },
  ];
  const parts: Part[] = [text(say.settingsTitle), { type: "fields", rows }, { type: "note", text: say.settingsHint }];
  return { card: card(turn, parts), outcome: "reminder settings" };
}

import { remindWords } from "../../../words/remind.ts";
import { createCalendar, type Calendar } from "../../../work/calendar/calendar.ts";
import { daysChanged, readDayList, type DayList } from "../../../work/calendar/listed.ts";
import { mayGovern } from "../../../work/policy.ts";
import type { Tx } from "../../../store/store.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { calendarOf } from "./world.ts";

interface Asked {
  text: string;
  local: boolean;
}

/** A list of days as it would change the calendar. */
export interface DayChange {
  readonly list: DayList;
  readonly before: Calendar;
  readonly changed: readonly { day: string; works: boolean }[];
}

/** Reads a list of days and compares it with the calendar as it is. A year without a notice is compared over all its days. */
export async function dayChange(tx: Pick<Tx, "work">, asked: Asked, year: number): Promise<DayChange> {
  const { days } = tx.work.reminders;
  const list = readDayList(asked.text, year, asked.local ? "local" : "gazetted");
  const before = await calendarOf(tx);
  const named = new Set(list.days.map(({ day }) => day));
  const kept = (await days.listed()).filter(({ day }) => !named.has(day));
  const after = createCalendar([...kept, ...list.days]);
  const years = new Set(list.days.map(({ day }) => Number(day.slice(0, 4))));
  const all = [...years].flatMap((y) => (before.isAnnounced(y) ? [...named] : daysOf(y)));
  return { list, before, changed: daysChanged(before, after, [...new Set(all)].toSorted()) };
}

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

/** Shows what a list of days would change in the calendar. */
export async function daysSaid(turn: Turn, { actor }: Worker, asked: Asked): Promise<Said> {
  const { tx, talk } = turn;
  const say = remindWords(talk.lang);
  if (!mayGovern(actor).may) return plainly(turn, say.mayNot, "days");
  const { list, changed } = await dayChange(tx, asked, Number(actor.today.slice(0, 4)));
  const [fault] = list.faults;
  if (fault) return plainly(turn, say.daysFault(fault.line, fault.word), "days");
  if (list.days.length + list.holidays.length === 0) return plainly(turn, say.daysEmpty, "days");
  const works = list.days.filter((one) => one.works).length;
  const shown = changed.slice(0, 40).map(({ day, works: on }) => `${day.slice(5)}${on ? say.works : say.off}`);
  const parts = [
    text(say.daysPreview(list.days.length - works, works, list.holidays.length)),
    text(shown.length > 0 ? say.daysChanged(shown.join(say.join)) : say.daysSame),
  ];
  const go = button(turn, say.daysGo, "tool", { type: "remind", act: { act: "days", ...asked } });
  return { card: card(turn, parts, [go]), outcome: "days" };
}

/** Takes a list of days over; what has not fired is planned anew. */
export async function putDayList(tx: Tx, { list, changed }: DayChange, by: { person: string; unit: string; at: number }): Promise<void> {
  const { days } = tx.work.reminders;
  if (list.days.length > 0) await days.putDays(list.days);
  if (list.holidays.length > 0) await days.putHolidays(list.holidays);
  const { person, unit, at } = by;
  const subject = list.days[0]?.day ?? list.holidays[0]?.from ?? "";
  await audited(tx, { at, actor: person, action: "import days", unit, subject, from: null, to: changed.map(({ day }) => day) });
}

/** Imports the list that was shown. */
export async function daysDone(turn: Turn, { actor, person }: Worker, asked: Asked): Promise<Said> {
  const { tx, talk, clock } = turn;
  const say = remindWords(talk.lang);
  const may = mayGovern(actor);
  if (!may.may) return plainly(turn, say.mayNot, "days");
  const change = await dayChange(tx, asked, Number(actor.today.slice(0, 4)));
  if (change.list.faults.length > 0) return plainly(turn, say.daysEmpty, "days");
  await putDayList(tx, change, { person: person.id, unit: may.by.unit, at: clock.now() });
  turn.reminds = true;
  return plainly(turn, say.daysDone, "days");
}

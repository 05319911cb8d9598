import type { Part } from "../../../chat/card.ts";
import { itemWords } from "../../../words/items.ts";
import { actsOn, daysOverdue, stateOf, type Item, type ItemEvent } from "../../../work/item/item.ts";
import { dayAt } from "../../../work/period/day.ts";
import { mayAnswerItem, mayOpenItem, placesOf } from "../../../work/policy.ts";
import { plainly } from "../../commands.ts";
import { card, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { numberOf } from "./number.ts";
import { tapFor } from "./tap.ts";

/** What happened to an item: a row an act, with its day, who did it and their words. */
async function history({ tx, talk, zone }: Turn, events: readonly ItemEvent[]): Promise<{ label: string; text: string }[]> {
  const say = itemWords(talk.lang);
  const names = new Map((await tx.work.people.persons()).map(({ id, name }) => [id, name]));
  return events.map(({ act, by, at, words }) => {
    const who = names.get(by) || say.erased;
    return { label: `${dayAt(at, zone)} ${say.acts[act]}`, text: words === null ? who : `${who}\n${words}` };
  });
}

/** How the reader goes on where words are needed. */
function ways(turn: Turn, { actor }: Worker, item: Item, events: readonly ItemEvent[]): Part[] {
  const say = itemWords(turn.talk.lang);
  const number = numberOf(item.id);
  const takes = actsOn(events);
  const place = takes.includes("answer") && mayAnswerItem(actor, item).may ? [say.answerForm(number)] : [];
  const office = takes.includes("return") && mayOpenItem(actor, item).may ? [say.answerHow(number)] : [];
  return [...place, ...office].map((text) => ({ type: "note", text }));
}

/** One follow-up item whole: what is asked, how it stands, and everything that was done and written; also once it is closed. */
export async function itemShown(turn: Turn, worker: Worker, id: number): Promise<Said> {
  const { tx, talk } = turn;
  const say = itemWords(talk.lang);
  const item = await tx.work.items.find(id);
  if (!item || !placesOf(worker.actor, "read").has(item.unit)) return plainly(turn, say.unknown(numberOf(id)), "item");
  const events = await tx.work.items.events([id]);
  const over = daysOverdue(item, events, worker.actor.today);
  const rows = [
    { label: say.place, text: worker.setting.organisation.units.get(item.unit)?.name ?? item.unit },
    { label: say.demand, text: item.demand },
    { label: say.due, text: over > 0 ? item.due + say.overdue(over) : item.due },
    { label: say.state, text: say.states[stateOf(events)] },
  ];
  const parts: Part[] = [
    { type: "fact", text: `${numberOf(id)} · ${item.topic}` },
    { type: "fields", rows },
    { type: "fields", rows: await history(turn, events) },
    ...ways(turn, worker, item, events),
  ];
  return { card: card(turn, parts, tapFor(turn, worker, item, events)), outcome: "item" };
}

import { itemWords } from "../../../words/items.ts";
import { daysOverdue, stateOf, type Item, type ItemEvent } from "../../../work/item/item.ts";
import { mayOpenItem, placesOf } from "../../../work/policy.ts";
import type { Action } from "../../../chat/card.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Area } from "../area.ts";
import type { Ordering } from "../desk/order.ts";
import { hear } from "../hear.ts";
import type { Worker } from "../worker.ts";
import { actOnItem } from "./acting.ts";
import { itemNamed, numberOf } from "./number.ts";
import { openItem } from "./opening.ts";
import { itemShown } from "./showing.ts";
import { tapFor } from "./tap.ts";

export const itemOrders: readonly Ordering[] = [openItem, ...actOnItem];

const PAGE = 8;
const LIST = /^\/?(?:督办单|督办清单|未销号|items|follow[- ]?ups?)$/i;

/** The items of the reader's places that are not closed, the earliest due first. */
export async function itemsShown(turn: Turn, worker: Worker, page: number): Promise<Said> {
  const { items } = turn.tx.work;
  const say = itemWords(turn.talk.lang);
  const open = await items.open([...placesOf(worker.actor, "read")]);
  if (open.length === 0) {
    const opens = [...placesOf(worker.actor, "read")].some((unit) => mayOpenItem(worker.actor, { unit }).may);
    return { card: card(turn, [text(say.none), ...(opens ? [{ type: "note" as const, text: say.noneHow }] : [])]), outcome: "items" };
  }
  const shown = open.slice(page * PAGE, (page + 1) * PAGE);
  const events = await items.events(shown.map(({ id }) => id));
  const of = ({ id }: Item): ItemEvent[] => events.filter(({ item }) => item === id);
  const rows = shown.map((item) => {
    const place = worker.setting.organisation.units.get(item.unit)?.name ?? item.unit;
    const over = daysOverdue(item, of(item), worker.actor.today);
    const line = say.line(place, item.topic, say.states[stateOf(of(item))], item.due);
    return { label: numberOf(item.id), text: over > 0 ? line + say.overdue(over) : line };
  });
  const turnTo = (label: string, to: number): Action => button(turn, label, "tool", { type: "list", list: "items", about: "", page: to });
  const actions = [
    ...shown.flatMap((item) => tapFor(turn, worker, item, of(item))).slice(0, 5),
    ...(page > 0 ? [turnTo(say.back, page - 1)] : []),
    ...(open.length > (page + 1) * PAGE ? [turnTo(say.next, page + 1)] : []),
  ];
  const parts = [
    { type: "fact" as const, text: say.title(open.length) },
    { type: "fields" as const, rows },
    ...shown.slice(0, 1).map((item) => ({ type: "note" as const, text: say.seeOne(numberOf(item.id)) })),
  ];
  return { card: card(turn, parts, actions), outcome: "items" };
}

const lists = (message: string): boolean => LIST.test(message.normalize("NFKC").trim());

/** The item that a message names and says nothing more of: 督办单 D7, item D7, or its number alone. */
function asked(message: string): number | null {
  const named = itemNamed(
    message
      .normalize("NFKC")
      .trim()
      .replace(/^\/?(?:items?|follow[- ]?ups?)\s+/i, ""),
  );
  return named !== null && named.words === "" ? named.id : null;
}

const NUMBER = /^\s*d\s*\d+\s*$/i;

/** 督办单: what is open in the reader's places; with a number, that item whole. */
export const itemLists: Area = {
  alone: true,
  // A number alone is in no language, and may be meant for something else by who is not known.
  hears: (message) => lists(message) || (asked(message) !== null && !NUMBER.test(message.normalize("NFKC"))),
  async said(turn, worker, message) {
    const id = asked(message);
    if (id !== null) return itemShown(turn, worker, id);
    if (!lists(message)) return null;
    hear(turn, message);
    return itemsShown(turn, worker, 0);
  },
};

import { itemWords } from "../../../words/items.ts";
import { actsOn, daysOverdue, stateOf, type Item, type ItemAct, type ItemEvent } from "../../../work/item/item.ts";
import { mayAnswerItem, mayOpenItem, placesOf } from "../../../work/policy.ts";
import type { Action } from "../../../chat/card.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Area } from "../area.ts";
import type { Order } from "../desk/deeds.ts";
import type { Ordering } from "../desk/order.ts";
import { hear } from "../hear.ts";
import type { Worker } from "../worker.ts";
import { actOnItem } from "./acting.ts";
import { numberOf } from "./number.ts";
import { openItem } from "./opening.ts";

export const itemOrders: readonly Ordering[] = [openItem, ...actOnItem];

const PAGE = 8;
const LIST = /^\/?(?:督办单|督办清单|未销号|items|follow[- ]?ups?)$/i;

/** What the reader can do with one tap: the acts that need no words. */
const TAPS: [act: ItemAct, order: Order["order"]][] = [
  ["acknowledge", "acknowledge item"],
  ["done", "finish item"],
  ["close", "close item"],
];

function tapFor(turn: Turn, { actor }: Worker, item: Item, events: readonly ItemEvent[]): Action[] {
  const say = itemWords(turn.talk.lang);
  const mine = mayAnswerItem(actor, item).may;
  const office = mayOpenItem(actor, item).may;
  // An office does not close what was never answered with one tap.
  const fit = ([act]: (typeof TAPS)[number]): boolean =>
    actsOn(events).includes(act) && (act === "close" ? office && ["answered", "done"].includes(stateOf(events)) : mine);
  const found = TAPS.find(fit);
  if (!found) return [];
  const [act, order] = found;
  const deed = { type: "preview" as const, order, text: numberOf(item.id), at: turn.clock.now(), pick: null };
  return [button(turn, `${say.acts[act]} ${numberOf(item.id)}`, "tool", deed)];
}

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
  ];
  return { card: card(turn, parts, actions), outcome: "items" };
}

/** 督办单: what is open in the reader's places. */
export const itemLists: Area = {
  alone: true,
  hears: (message) => LIST.test(message.normalize("NFKC").trim()),
  async said(turn, worker, message) {
    if (!LIST.test(message.normalize("NFKC").trim())) return null;
    hear(turn, message);
    return itemsShown(turn, worker, 0);
  },
};

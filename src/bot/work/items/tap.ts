import type { Action } from "../../../chat/card.ts";
import { itemWords } from "../../../words/items.ts";
import { actsOn, stateOf, type Item, type ItemAct, type ItemEvent } from "../../../work/item/item.ts";
import { mayAnswerItem, mayOpenItem } from "../../../work/policy.ts";
import { button, type Turn } from "../../turn.ts";
import type { Order } from "../desk/deeds.ts";
import type { Worker } from "../worker.ts";
import { numberOf } from "./number.ts";

/** What the reader can do with one tap: the acts that need no words. */
const TAPS: [act: ItemAct, order: Order["order"]][] = [
  ["acknowledge", "acknowledge item"],
  ["done", "finish item"],
  ["close", "close item"],
];

/** The button for what a reader can do with an item now, where it needs no words. */
export function tapFor(turn: Turn, { actor }: Worker, item: Item, events: readonly ItemEvent[]): Action[] {
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

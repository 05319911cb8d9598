import { mayAnswerItem, mayOpenItem, type Actor, type Decision } from "../policy.ts";

/**
 * What is done to a follow-up item (督办单), in the order of supervision practice: opened (立项), acknowledged by the place (签收), answered (反馈),
 * done as the place says (办结), closed by the office that opened it (销号); or sent back to be answered again (退回).
 */
export const ITEM_ACTS = ["open", "acknowledge", "answer", "done", "close", "return"] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];

/** What one place is to explain or to do by a day. */
export interface Item {
  /** The running number that people see: D7. */
  readonly id: number;
  /** The place that is to answer. */
  readonly unit: string;
  /** What it is about; one item is open for a place and topic at a time. */
  readonly topic: string;
  /** The indicator that the topic names, or null. */
  readonly indicator: string | null;
  /** What is asked for, in the opener's words. */
  readonly demand: string;
  /** ISO day by which it is to be answered. */
  readonly due: string;
}

/** One act on an item: only ever added. Milliseconds since the epoch. */
export interface ItemEvent {
  readonly item: number;
  readonly act: ItemAct;
  readonly by: string;
  /** Never empty for an answer or a return. */
  readonly words: string | null;
  readonly at: number;
}

export type ItemState = "opened" | "acknowledged" | "answered" | "done" | "closed" | "returned";

const BECOMES: Record<ItemAct, ItemState> = {
  open: "opened",
  acknowledge: "acknowledged",
  answer: "answered",
  done: "done",
  close: "closed",
  return: "returned",
};

/** Which acts a state takes. What was not acknowledged may be answered at once: that says the same and more. */
const TAKES: Record<ItemState, readonly ItemAct[]> = {
  opened: ["acknowledge", "answer", "close"],
  acknowledged: ["answer", "close"],
  answered: ["answer", "done", "return", "close"],
  done: ["return", "close"],
  returned: ["answer", "close"],
  closed: [],
};

/** Where an item stands: what its last act made of it. */
export function stateOf(events: readonly ItemEvent[]): ItemState {
  const last = events.at(-1);
  return last ? BECOMES[last.act] : "opened";
}

/** The acts that an item takes now, whoever asks. */
export function actsOn(events: readonly ItemEvent[]): readonly ItemAct[] {
  return TAKES[stateOf(events)];
}

/** Topics that differ in nothing but spaces, marks and case are the same. */
export function topicKey({ unit, topic }: Pick<Item, "unit" | "topic">): string {
  return `${unit}|${topic
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, "")}`;
}

/** What comes of opening an item. */
export type Opened =
  | { type: "opens" }
  | { type: "refused"; decision: Extract<Decision, { may: false }> }
  | { type: "open already"; item: number }
  | { type: "past"; due: string }
  | { type: "no demand" };

/** Decides whether an item may be opened; `open` are the place's items that are not closed. */
export function opening(wanted: Omit<Item, "id">, open: readonly Item[], actor: Actor): Opened {
  const decision = mayOpenItem(actor, { unit: wanted.unit });
  if (!decision.may) return { type: "refused", decision };
  if (wanted.demand.trim() === "") return { type: "no demand" };
  if (wanted.due < actor.today) return { type: "past", due: wanted.due };
  const same = open.find((one) => topicKey(one) === topicKey(wanted));
  return same ? { type: "open already", item: same.id } : { type: "opens" };
}

/** What comes of an act on an item. */
export type Acted =
  | { type: "acted"; event: ItemEvent }
  | { type: "refused"; decision: Extract<Decision, { may: false }> }
  /** The item is in a state that does not take it; somebody may have been quicker. */
  | { type: "not now"; state: ItemState }
  | { type: "words needed" };

const BY_PLACE: readonly ItemAct[] = ["acknowledge", "answer", "done"];

/** Decides about one act: the place acknowledges and answers, an office above it sends back and closes. */
export function act(
  item: Item,
  events: readonly ItemEvent[],
  request: { act: Exclude<ItemAct, "open">; words: string | null; at: number },
  actor: Actor,
): Acted {
  const decision = BY_PLACE.includes(request.act) ? mayAnswerItem(actor, item) : mayOpenItem(actor, item);
  if (!decision.may) return { type: "refused", decision };
  if (!actsOn(events).includes(request.act)) return { type: "not now", state: stateOf(events) };
  const words = request.words?.trim() ?? "";
  if (words === "" && (request.act === "answer" || request.act === "return")) return { type: "words needed" };
  return {
    type: "acted",
    event: { item: item.id, act: request.act, by: actor.person, words: words === "" ? null : words, at: request.at },
  };
}

/** Days after its due day on which an item still waits for the place; 0 where it is in time or was answered. */
export function daysOverdue({ due }: Item, events: readonly ItemEvent[], today: string): number {
  const waits = ["opened", "acknowledged", "returned"].includes(stateOf(events));
  return waits && today > due ? Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000) : 0;
}

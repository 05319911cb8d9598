import type { Effect } from "../../src/chat/event.ts";

/** An effect as one server-sent event: the card as data, which the page draws with text nodes only. */
export function render(effect: Effect, number: number): { id: string; event: string; data: string } {
  return { id: String(number), event: "card", data: JSON.stringify({ key: effect.key, card: effect.card }) };
}

import type { Outgoing } from "../../src/chat/adapter.ts";

/** One server-sent event: the message that is drawn or redrawn, and its card as data, drawn with text nodes only. */
export interface Drawn {
  id: string;
  event: "card";
  data: string;
}

/** A message as a server-sent event. Its number is the event's id, so that a page that comes back says how far it got. */
export function render({ number, card }: Outgoing, message: string): Drawn {
  return { id: String(number), event: "card", data: JSON.stringify({ message, card }) };
}

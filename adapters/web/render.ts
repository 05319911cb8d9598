import type { Outgoing, SentFile } from "../../src/chat/adapter.ts";

/** One server-sent event: the message that is drawn or redrawn, and its card or file as data, drawn with text nodes only. */
export interface Drawn {
  id: string;
  event: "card" | "file";
  data: string;
}

/** A message as a server-sent event. Its number is the event's id, so that a page that comes back says how far it got. */
export function render(sent: Outgoing | SentFile, message: string): Drawn {
  const id = String(sent.number);
  if ("file" in sent) return { id, event: "file", data: JSON.stringify({ message, file: { ...sent.file, href: `/api/file/${id}` } }) };
  return { id, event: "card", data: JSON.stringify({ message, card: sent.card }) };
}

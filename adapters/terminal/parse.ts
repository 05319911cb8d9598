import type { Inbound } from "../../src/chat/event.ts";

/** A typed line as an event; `count` makes its key. */
export function parse(line: string, count: number): Inbound {
  return { type: "text", key: `terminal:${count}`, person: "terminal", conversation: "terminal", text: line };
}

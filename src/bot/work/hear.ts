import type { Turn } from "../turn.ts";

/** A message about the work sets the language that it is written in. */
export function hear(turn: Turn, message: string): void {
  turn.talk.lang = /[\u4e00-\u9fff]/.test(message) ? "zh" : "en";
}

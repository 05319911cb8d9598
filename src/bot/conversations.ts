import type { Answer, Memory } from "../../knowledge/index.ts";
import type { Action } from "../chat/card.ts";
import type { Clock } from "../clock.ts";

const HALF_AN_HOUR = 30 * 60 * 1000;
const MOST = 10_000;

/** What is remembered of one person in one thread. */
export interface Conversation {
  lang: "zh" | "en";
  /** The slots of the last turn, for follow-ups; empty after thirty minutes. */
  memory: Memory | null;
  last: Answer | null;
  /** The buttons of the last card, for people who answer "1". */
  actions: Action[];
  at: number;
}

export interface Conversations {
  of(person: string, thread: string): Conversation;
}

/** Conversations kept in memory; what was asked half an hour ago is no longer leaned on. */
export function createConversations(clock: Clock): Conversations {
  const rows = new Map<string, Conversation>();
  return {
    of(person, thread) {
      const key = `${person}\n${thread}`;
      const now = clock.now();
      const found = rows.get(key) ?? { lang: "zh", memory: null, last: null, actions: [], at: now };
      if (now - found.at > HALF_AN_HOUR) Object.assign(found, { memory: null, last: null, actions: [] });
      found.at = now;
      rows.delete(key);
      rows.set(key, found);
      const oldest = rows.keys().next().value;
      if (rows.size > MOST && oldest !== undefined) rows.delete(oldest);
      return found;
    },
  };
}

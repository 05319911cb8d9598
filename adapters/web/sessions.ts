import type { Effect } from "../../src/chat/event.ts";

/** What the page of a session has been sent, and who is listening now. */
interface Session {
  sent: { number: number; effect: Effect }[];
  next: number;
  listeners: Set<(number: number, effect: Effect) => void>;
  /** Keys of events that were already taken: a repeated request does nothing. */
  taken: Set<string>;
}

const KEPT = 60;
const MOST = 5_000;

/** The open pages: what is sent to a session reaches every page of it, and a page that comes back gets what it missed. */
export interface Sessions {
  /** False where this key was taken before. */
  take(session: string, key: string): boolean;
  send(session: string, effect: Effect): void;
  /** Sends everything after `since`, then whatever comes; gives the way to stop. */
  listen(session: string, since: number, to: (number: number, effect: Effect) => void): () => void;
}

export function createSessions(): Sessions {
  const rows = new Map<string, Session>();
  const of = (id: string): Session => {
    const row = rows.get(id) ?? { sent: [], next: 1, listeners: new Set(), taken: new Set() };
    rows.delete(id);
    rows.set(id, row);
    const oldest = rows.keys().next().value;
    if (rows.size > MOST && oldest !== undefined) rows.delete(oldest);
    return row;
  };
  return {
    take(id, key) {
      const { taken } = of(id);
      if (taken.has(key)) return false;
      taken.add(key);
      if (taken.size > 500) taken.delete(taken.values().next().value ?? "");
      return true;
    },
    send(id, effect) {
      const row = of(id);
      const number = row.next;
      row.next += 1;
      row.sent = [...row.sent, { number, effect }].slice(-KEPT);
      for (const listener of row.listeners) listener(number, effect);
    },
    listen(id, since, to) {
      const row = of(id);
      for (const { number, effect } of row.sent) if (number > since) to(number, effect);
      row.listeners.add(to);
      return () => row.listeners.delete(to);
    },
  };
}

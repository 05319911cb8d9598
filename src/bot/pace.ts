import type { Clock } from "../clock.ts";

const WINDOW = 60_000;

/** So many messages a minute from an account that nobody is behind; a question each five seconds is as fast as anybody reads. */
export const STRANGER = 10;
/** From a person with an account that is bound: who pastes a quarter's figures as a message each is never held up. */
export const BOUND = 60;

/** Up to here each message that is too fast is counted in the notice; who floods is not answered a thousand times. */
export const COUNTED = 20;

/** Messages that were too fast, in a row: how many by now, how the first began, and the key of the notice about them. */
export interface Overflow {
  count: number;
  first: string;
  notice: string;
}

interface Row {
  times: number[];
  /** By the conversation that they came in: its notice stands there. */
  over: Map<string, Overflow>;
}

type Next = Omit<Overflow, "count"> & { conversation: string };

/** How fast each account writes. It is kept in memory alone: after a restart everybody may write again. */
export interface Pace {
  /** Counts a message; whether it is within `most` messages a minute. */
  take(account: string, most: number): boolean;
  /** Counts a message that is too fast; `next` is what the first of them leaves behind. */
  exceed(account: string, next: Next): Overflow;
}

export function createPace(clock: Clock): Pace {
  const rows = new Map<string, Row>();
  const rowOf = (account: string): Row => {
    const row = rows.get(account) ?? { times: [], over: new Map() };
    rows.delete(account);
    rows.set(account, row);
    if (rows.size > 10_000) rows.delete(rows.keys().next().value ?? "");
    return row;
  };
  return {
    take(account, most) {
      const row = rowOf(account);
      row.times = row.times.filter((time) => clock.now() - time < WINDOW);
      if (row.times.length >= most) return false;
      row.times.push(clock.now());
      row.over.clear();
      return true;
    },
    exceed(account, { conversation, ...next }) {
      const { over } = rowOf(account);
      const there = over.get(conversation);
      const now = { ...(there ?? next), count: (there?.count ?? 0) + 1 };
      over.set(conversation, now);
      return now;
    },
  };
}

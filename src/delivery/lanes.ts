import type { Waiting } from "../store/store.ts";

/** One conversation's messages, in their order; only the first of them may be under way. */
interface Lane {
  replies: Waiting[];
  bulk: Waiting[];
  busy: boolean;
  heldUntil: number;
}

/** What may go now, and since when it may have; or when something may (Infinity where nothing waits). */
type Next = { row: Waiting; since: number; at: null } | { row: null; at: number };

/** The waiting messages of a platform, a lane for each conversation. Keeps no text. */
export interface Lanes {
  add(rows: Waiting[]): void;
  /** The message whose turn it is: replies before bulk, the oldest first, one at a time in each conversation. */
  next(now: number, bulkToo: boolean): Next;
  /** The head of its lane is under way. */
  take(row: Waiting): void;
  /** The message has left its lane. The conversation gets nothing more before `heldUntil`. */
  done(row: Waiting, heldUntil: number): void;
  /** The message stays at the head and waits until `notBefore`. */
  again(row: Waiting, notBefore: number, heldUntil: number): void;
}

export function createLanes(): Lanes {
  const lanes = new Map<string, Lane>();
  const laneOf = (conversation: string): Lane => {
    const lane = lanes.get(conversation) ?? { replies: [], bulk: [], busy: false, heldUntil: 0 };
    lanes.set(conversation, lane);
    return lane;
  };
  const forget = (conversation: string, lane: Lane, now: number): void => {
    if (!lane.busy && lane.heldUntil <= now && lane.replies.length + lane.bulk.length === 0) lanes.delete(conversation);
  };
  return {
    add(rows) {
      for (const row of rows) laneOf(row.conversation)[row.bulk ? "bulk" : "replies"].push(row);
    },
    next(now, bulkToo) {
      let best: Waiting | undefined;
      let since = 0;
      let at = Infinity;
      for (const [conversation, lane] of lanes) {
        const head = lane.replies[0] ?? (bulkToo ? lane.bulk[0] : undefined);
        if (!head) forget(conversation, lane, now);
        if (!head || lane.busy) continue;
        const ready = Math.max(lane.heldUntil, head.notBefore);
        at = Math.min(at, ready);
        if (ready > now) continue;
        if (best && (best.bulk === head.bulk ? best.number < head.number : head.bulk)) continue;
        best = head;
        since = Math.max(ready, head.at);
      }
      return best ? { row: best, since, at: null } : { row: null, at };
    },
    take(row) {
      laneOf(row.conversation).busy = true;
    },
    done(row, heldUntil) {
      const lane = laneOf(row.conversation);
      lane[row.bulk ? "bulk" : "replies"].shift();
      lane.busy = false;
      lane.heldUntil = heldUntil;
    },
    again(row, notBefore, heldUntil) {
      const lane = laneOf(row.conversation);
      row.notBefore = notBefore;
      row.attempts += 1;
      lane.busy = false;
      lane.heldUntil = heldUntil;
    },
  };
}

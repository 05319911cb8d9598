import { DeliveryError } from "../chat/delivery-error.ts";
import type { Ending } from "../store/store.ts";
import { backoff, type Chance } from "./backoff.ts";

/** After a day an answer is of no more use, and somebody should know. */
const GIVE_UP = 24 * 60 * 60 * 1000;
/** A token that was revoked is tried again this often. */
const REVOKED_PAUSE = 60_000;

/** What a failed call means for the message, and for everything else that waits for the platform. */
export interface Verdict {
  ending: Ending;
  /** How long the whole platform is to be left alone, in milliseconds. */
  pause: number;
  reason: DeliveryError["reason"] | "fault";
}

interface Case {
  edit: boolean;
  /** When the message was put into the outbox. */
  since: number;
  /** How often it was tried, with this time. */
  attempts: number;
  /** How many calls of the platform have failed in a row, with this one. */
  failures: number;
  now: number;
  chance: Chance;
}

function waiting({ now, since }: Case, wait: number, reason: string, anew = false): Ending {
  if (now + wait - since > GIVE_UP) return { state: "dead", reason: `${reason}; given up after a day` };
  return { state: "waiting", notBefore: now + wait, reason, anew };
}

/** Judges a failed call. What may have arrived is never sent again; changing a message twice does no harm. */
export function judge(error: unknown, it: Case): Verdict {
  if (!(error instanceof DeliveryError)) {
    // Our own mistake, at a point that is not known. An edit that fails so again and again is given up.
    const ending: Ending = !it.edit
      ? { state: "unknown", reason: "fault" }
      : it.attempts < 5
        ? waiting(it, backoff(it.attempts, it.chance), "fault")
        : { state: "dead", reason: "fault" };
    return { reason: "fault", pause: 0, ending };
  }
  const { reason, retryAfterMs } = error;
  switch (reason) {
    case "rate": {
      const wait = retryAfterMs ?? backoff(it.attempts, it.chance);
      return { reason, pause: Math.min(wait, 1_000), ending: waiting(it, wait, reason) };
    }
    case "unavailable": {
      const wait = retryAfterMs ?? backoff(it.attempts, it.chance);
      // One failure may be one conversation's; more in a row are the platform's.
      const pause = it.failures > 1 ? Math.min(60_000, backoff(it.failures - 1, it.chance)) : 0;
      return { reason, pause, ending: waiting(it, wait, reason) };
    }
    case "revoked":
      return { reason, pause: REVOKED_PAUSE, ending: { state: "waiting", notBefore: it.now, reason } };
    case "refused":
      return { reason, pause: 0, ending: it.edit ? waiting(it, 0, reason, true) : { state: "dead", reason } };
    case "unknown":
      return { reason, pause: 0, ending: it.edit ? waiting(it, backoff(it.attempts, it.chance), reason) : { state: "unknown", reason } };
    default:
      return reason satisfies never;
  }
}

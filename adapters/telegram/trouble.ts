import { deliveryError, answered } from "./failure.ts";

/** How long to wait between tries that fail, in milliseconds. */
export interface BackOff {
  first: number;
  most: number;
}

/** Says once what is wrong, once that it is over, and how long to wait meanwhile. */
export interface Trouble {
  /** Something failed; gives the milliseconds to wait. `storing` where it was not Telegram's fault. */
  met(error: unknown, storing?: boolean): number;
  /** It went well. */
  over(): void;
}

const CONFLICT =
  "Another program asks Telegram for messages with the same token. Only one may: stop the other. This one goes on trying and loses nothing.";
const REVOKED = "Telegram does not accept the token. Get the current one from @BotFather and set it. This goes on trying.";
const STORING = "What came from Telegram could not be stored. It stays there and is asked for again.";

function lineOf(error: unknown, storing: boolean): string {
  if (storing) return STORING;
  if (answered(error) && error.error_code === 409) return CONFLICT;
  const { reason, message } = deliveryError(error);
  if (reason === "revoked") return REVOKED;
  return answered(error) ? `${message}. This goes on trying.` : "Telegram can't be reached. This goes on trying.";
}

/** One line for each trouble, not one for each try; the waits double, and Telegram's own wish to wait goes first. */
export function createTrouble(log: (line: string) => void, { first, most }: BackOff): Trouble {
  let line: string | null = null;
  let next = first;
  return {
    met(error, storing = false) {
      const now = lineOf(error, storing);
      if (now !== line) log(now);
      line = now;
      const wait = deliveryError(error).retryAfterMs ?? next;
      next = Math.min(next * 2, most);
      return wait;
    },
    over() {
      if (line !== null) log("Telegram works again.");
      line = null;
      next = first;
    },
  };
}

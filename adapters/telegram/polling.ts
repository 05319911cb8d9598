import type { Api } from "grammy";
import { createTrouble, type BackOff } from "./trouble.ts";
import { ASKED_FOR, numberForm } from "./update.ts";

interface Work {
  /** A client whose calls may take longer than a long poll does. */
  api: Api;
  /** How long Telegram may hold a question for updates open, in seconds. */
  pollSeconds: number;
  backOff: BackOff;
  /** What must succeed once before the first question. */
  prepare: () => Promise<void>;
  /** Stores a batch; rejects where that was not possible. */
  take: (updates: unknown[]) => Promise<void>;
  log: (line: string) => void;
}

/** Sleeps, but not after the signal was given. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}

/** Runs until it succeeds or is stopped; what fails is told once and tried again. */
export async function persist(
  work: () => Promise<void>,
  { log, backOff }: Pick<Work, "log" | "backOff">,
  signal: AbortSignal,
): Promise<void> {
  const trouble = createTrouble(log, backOff);
  while (!signal.aborted) {
    try {
      await work();
      return trouble.over();
    } catch (error) {
      if (signal.aborted) return;
      await pause(trouble.met(error), signal);
    }
  }
}

/**
 * Asks Telegram for updates until it is stopped. The offset moves only after a batch was stored, since asking with it makes
 * Telegram forget what came before; grammY's own polling moves it in any case. Never ends by itself.
 * Source: https://core.telegram.org/bots/api#getupdates
 */
export async function poll({ api, pollSeconds, backOff, prepare, take, log }: Work, signal: AbortSignal): Promise<void> {
  await persist(prepare, { log, backOff }, signal);
  const trouble = createTrouble(log, backOff);
  let offset = 0;
  while (!signal.aborted) {
    let storing = false;
    try {
      const updates: unknown[] = await api.getUpdates({ offset, limit: 100, timeout: pollSeconds, allowed_updates: ASKED_FOR });
      const numbers = updates.map((update) => numberForm.parse(update).update_id);
      storing = true;
      await take(updates);
      trouble.over();
      // The highest, not the last: a batch need not be in order.
      offset = Math.max(offset, ...numbers.map((number) => number + 1));
    } catch (error) {
      if (!signal.aborted) await pause(trouble.met(error, storing), signal);
    }
  }
}

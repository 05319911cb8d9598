import { Refused } from "./refused.ts";

/** Telegram's broadcasting limits, or the ones of a test. Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface Rate {
  /** Messages in any window of a second, over all chats. */
  perSecond: number;
  /** Milliseconds between two messages to one chat. */
  chatMs: number;
}

/** Says no with 429 to whatever is sent faster than the rate; null lets everything through. */
export interface Limiter {
  rate: Rate | null;
  /** Throws Refused with `retry_after`; counts only what it lets through. */
  pass(chat: number): void;
  /** How many it refused. */
  refused: number;
}

export function createLimiter(rate: Rate | null): Limiter {
  let passed: { chat: number; at: number }[] = [];
  const limiter: Limiter = {
    rate,
    refused: 0,
    pass(chat) {
      if (!limiter.rate) return;
      const { perSecond, chatMs } = limiter.rate;
      const now = performance.now();
      passed = passed.filter(({ at }) => now - at < Math.max(1000, chatMs));
      const last = passed.findLast((one) => one.chat === chat);
      const lately = passed.filter(({ at }) => now - at < 1000);
      const wait = Math.max(last ? last.at + chatMs - now : 0, lately.length >= perSecond ? (lately[0]?.at ?? now) + 1000 - now : 0);
      if (wait > 0) {
        limiter.refused += 1;
        const seconds = Math.ceil(wait / 1000);
        throw new Refused(`Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
      }
      passed.push({ chat, at: now });
    },
  };
  return limiter;
}

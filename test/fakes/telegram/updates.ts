import type { Update } from "grammy/types";
import { Refused } from "./refused.ts";

/** Where Telegram posts updates to, and what it proves itself with. */
interface Hook {
  url: string;
  secret: string | null;
}

interface Asked {
  offset: number;
  limit: number;
  /** Milliseconds to wait for the first update. */
  waitMs: number;
  allowed: string[] | null;
  /** Aborted when the asker has gone. */
  gone: AbortSignal;
}

/** What happened and was not confirmed yet, handed over by polling or by webhook. */
export interface Updates {
  /** Not confirmed yet, oldest first. */
  readonly waiting: Update[];
  /** What happened last, confirmed or not. */
  readonly newest: Update | null;
  readonly hook: Hook | null;
  setHook(hook: Hook | null): void;
  /** What the webhook answered, oldest first; 0 where nobody listened. */
  readonly answers: number[];
  push(happened: Omit<Update, "update_id">): Update;
  /** Hands an update over once more, whatever was confirmed. */
  again(update: Update): void;
  /** The next batch comes in the wrong order. */
  shuffleNext(): void;
  poll(asked: Asked): Promise<Update[]>;
  /** Takes up the posting to the webhook; `stop` when the server goes down. */
  start(): void;
  stop(): void;
}

const SECRET = "x-telegram-bot-api-secret-token";
const RETRY_MS = 20;

async function post({ url, secret }: Hook, update: Update, signal: AbortSignal): Promise<number> {
  const headers = { "content-type": "application/json", ...(secret === null ? {} : { [SECRET]: secret }) };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(update), signal }).catch(() => null);
  await response?.arrayBuffer().catch(() => null);
  return response?.status ?? 0;
}

/** Updates in one queue: an offset confirms, one asker at a time, nothing by polling while a webhook is set. Source: https://core.telegram.org/bots/api#getting-updates */
export function createUpdates(): Updates {
  let waiting: Update[] = [];
  let repeats: Update[] = [];
  let next = 500_001;
  let allowed: string[] | null = null;
  let shuffled = false;
  let hook: Hook | null = null;
  let newest: Update | null = null;
  let asker: { wake: () => void; refuse: (why: Refused) => void } | null = null;
  let running = new AbortController();
  let posting = false;
  const answers: number[] = [];

  const deliver = async (): Promise<void> => {
    if (posting) return;
    posting = true;
    for (let tries = 0; ; tries += 1) {
      const update = repeats[0] ?? waiting[0];
      if (!update || !hook || running.signal.aborted) break;
      const status = await post(hook, update, running.signal);
      answers.push(status);
      if (status >= 200 && status < 300) {
        if (repeats.includes(update)) repeats = repeats.filter((one) => one !== update);
        else waiting = waiting.filter((one) => one !== update);
        tries = 0;
      } else await new Promise((resolve) => setTimeout(resolve, Math.min(RETRY_MS * 2 ** tries, 500)));
    }
    posting = false;
  };
  const stir = (): void => {
    asker?.wake();
    void deliver();
  };
  const wait = (ms: number, gone: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        if (asker === mine) asker = null;
        resolve();
      };
      const refuse = (why: Refused): void => {
        reject(why);
        done();
      };
      const timer = setTimeout(done, ms);
      const mine = { wake: done, refuse };
      asker = mine;
      gone.addEventListener("abort", done, { once: true });
    });
  const batch = (offset: number, limit: number): Update[] => {
    waiting = waiting.filter(({ update_id }) => update_id >= offset);
    const given = [...repeats, ...waiting].slice(0, limit);
    repeats = [];
    if (shuffled) given.reverse();
    if (given.length > 0) shuffled = false;
    return given;
  };

  const updates: Updates = {
    get waiting() {
      return waiting;
    },
    get newest() {
      return newest;
    },
    get hook() {
      return hook;
    },
    setHook(to) {
      hook = to;
      void deliver();
    },
    answers,
    push(happened) {
      const update: Update = { update_id: next, ...happened };
      next += 1;
      newest = update;
      if (allowed === null || Object.keys(happened).every((kind) => allowed?.includes(kind))) waiting.push(update);
      stir();
      return update;
    },
    again(update) {
      repeats.push(update);
      stir();
    },
    shuffleNext: () => void (shuffled = true),
    async poll(asked) {
      if (hook)
        throw new Refused("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
      asker?.refuse(new Refused("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));
      if (asked.allowed) allowed = asked.allowed;
      const now = batch(asked.offset, asked.limit);
      if (now.length > 0 || asked.waitMs === 0 || asked.gone.aborted) return now;
      await wait(asked.waitMs, asked.gone);
      return asked.gone.aborted ? [] : batch(asked.offset, asked.limit);
    },
    start() {
      running = new AbortController();
      void deliver();
    },
    stop() {
      running.abort();
      asker?.wake();
    },
  };
  return updates;
}

import type { Adapter } from "../chat/adapter.ts";
import { DeliveryError } from "../chat/delivery-error.ts";
import type { Inbound } from "../chat/event.ts";
import { MOST_BYTES, type Fetched } from "../chat/file.ts";
import type { Alarm } from "../clock.ts";
import type { Log } from "../log.ts";
import { backoff, type Chance } from "./backoff.ts";
import { faultPlace, traceOf } from "./fault.ts";

interface FetchingOptions {
  clock: Alarm;
  chance: Chance;
  log: Log;
}

type FileEvent = Extract<Inbound, { type: "file" }>;

/** So many files at once, so that their bytes stay few in memory. */
const ABREAST = 3;
const TRIES = 5;
/** How long one try may take; the last one begins within a minute. */
const TRY_MS = 30_000;
const GIVE_UP_MS = 60_000;

/** Fetches files outside of every transaction: a few at a time, bounded in size and time, again where the fault may pass. */
export class Fetching {
  #with: FetchingOptions;
  #waiting: (() => Promise<void>)[] = [];
  #underWay = 0;
  #ended = new AbortController();

  constructor(options: FetchingOptions) {
    this.#with = options;
  }

  /** Begins as soon as there is room; `done` is not called after `stop`. */
  begin(event: FileEvent, adapter: Adapter, done: (fetched: Fetched) => void): void {
    this.#waiting.push(async () => {
      const fetched = await this.#fetch(event, adapter);
      if (!this.#ended.signal.aborted) done(fetched);
    });
    this.#pump();
  }

  /** Lets go of what is under way. */
  stop(): void {
    this.#waiting = [];
    this.#ended.abort();
  }

  #pump(): void {
    while (this.#underWay < ABREAST) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#underWay += 1;
      void next().finally(() => {
        this.#underWay -= 1;
        this.#pump();
      });
    }
  }

  async #fetch(event: FileEvent, adapter: Adapter): Promise<Fetched> {
    const { clock, log } = this.#with;
    const { platform, key, size } = event;
    const began = clock.now();
    const fetched: Fetched =
      size !== null && size > MOST_BYTES ? { ok: false, why: "too large" } : await this.#tryAgain(event, adapter, began + GIVE_UP_MS);
    const facts = fetched.ok ? { outcome: "fetched", bytes: fetched.content.byteLength } : { outcome: fetched.why };
    if (!this.#ended.signal.aborted) log("file", { trace: traceOf(platform, key), platform, ...facts, ms: clock.now() - began });
    return fetched;
  }

  async #tryAgain(event: FileEvent, adapter: Adapter, until: number): Promise<Fetched> {
    const { clock, chance } = this.#with;
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.#tryOnce(event, adapter);
      if (!(outcome instanceof Error)) return outcome;
      const { reason, retryAfterMs } = outcome;
      if (reason === "refused") return { ok: false, why: "gone" };
      const wait = retryAfterMs ?? backoff(tries, chance);
      if (tries >= TRIES || clock.now() + wait > until || this.#ended.signal.aborted) return { ok: false, why: "away" };
      await this.#pause(wait);
    }
  }

  async #tryOnce({ platform, reference }: FileEvent, adapter: Adapter): Promise<Fetched | DeliveryError> {
    const { clock, log } = this.#with;
    const late = new AbortController();
    const stopWaiting = clock.after(TRY_MS, () => late.abort());
    try {
      return await adapter.fetch(reference, MOST_BYTES, AbortSignal.any([late.signal, this.#ended.signal]));
    } catch (error) {
      if (error instanceof DeliveryError) return error;
      log("adapter fault", { platform, where: faultPlace(error) });
      return new DeliveryError("unavailable", "the adapter failed");
    } finally {
      stopWaiting();
    }
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#ended;
    return new Promise((resolve) => {
      const stop = this.#with.clock.after(ms, resolve);
      signal.addEventListener("abort", () => (stop(), resolve()), { once: true });
    });
  }
}

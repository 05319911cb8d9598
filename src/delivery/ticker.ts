import type { Effect } from "../chat/event.ts";
import type { Alarm } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Store, Tx } from "../store/store.ts";
import { faultName, faultPlace, traceOf } from "./fault.ts";
import { put, type Shape } from "./put.ts";

/** Looks at what is due, in a transaction of the store. `next`: when to look again, or null for as late as may be. */
export type Tick = (tx: Tx) => Promise<{ effects: Effect[]; next: number | null }>;

interface TickerOptions {
  store: Store;
  tick: Tick;
  clock: Alarm;
  log: Log;
  shapeOf: (platform: string) => Shape | undefined;
  /** Effects stand in the outbox. */
  wakeAll: () => void;
}

/** Looked at least so often: another program may have changed the store, or the machine's clock. */
const LONGEST = 10 * 60_000;
/** How soon a look that failed is tried again. */
const PAUSE = 10_000;

/** Looks at the clock: wakes when something is due, and writes what comes of it with the decisions, in one transaction. */
export class Ticker {
  #with: TickerOptions;
  #working: Promise<void> | undefined;
  #wanted = false;
  #stopped = false;
  #stopTimer = (): void => {};

  constructor(options: TickerOptions) {
    this.#with = options;
  }

  /** Something may be due now. */
  wake(): void {
    this.#wanted = true;
    if (this.#stopped) return;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      if (this.#wanted && !this.#stopped) this.wake();
    });
  }

  /** Begins nothing new, and resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopTimer();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { clock, log } = this.#with;
    this.#stopTimer();
    let wait = 0;
    while (wait <= 0 && !this.#stopped) {
      this.#wanted = false;
      try {
        wait = await this.#look();
      } catch (error) {
        log("reminders wait: a look at what is due failed", { fault: faultName(error), place: faultPlace(error) });
        wait = PAUSE;
      }
    }
    if (!this.#stopped) this.#stopTimer = clock.after(wait, () => this.wake());
  }

  /** One look; gives how long to wait for the next. */
  async #look(): Promise<number> {
    const { store, tick, clock, shapeOf, wakeAll } = this.#with;
    const { effects, next } = await store.transaction(async (tx) => {
      const at = clock.now();
      const ticked = await tick(tx);
      for (const effect of ticked.effects) await put([effect], tx, { trace: traceOf(effect.platform, effect.key), at, shapeOf });
      return ticked;
    });
    if (effects.length > 0) wakeAll();
    return Math.min(LONGEST, next === null ? LONGEST : next - clock.now());
  }
}

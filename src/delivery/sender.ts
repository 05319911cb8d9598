import type { Adapter } from "../chat/adapter.ts";
import { DeliveryError } from "../chat/delivery-error.ts";
import type { Alarm } from "../clock.ts";
import type { Log } from "../log.ts";
import { StoreFault } from "../store/store-fault.ts";
import type { Ending, Message, Store, Tx, Waiting } from "../store/store.ts";
import { begin, send, type Begun, type Call } from "./attempt.ts";
import type { Chance } from "./backoff.ts";
import type { Caution } from "./caution.ts";
import { faultName, faultPlace } from "./fault.ts";
import { Gate } from "./gate.ts";
import { judge } from "./judge.ts";
import { createLanes, type Lanes } from "./lanes.ts";
import type { Meter } from "./meter.ts";

/** Makes a file from what the bot left of it, as JSON. Rejects where it can't. */
export type Draw = (what: string) => Promise<Uint8Array>;

/** What a sender works with. */
export interface SenderOptions {
  adapter: Adapter;
  store: Store;
  clock: Alarm;
  chance: Chance;
  log: Log;
  meter: Meter;
  /** Shared by all senders. */
  caution: Caution;
  /** Tells the administrators of a message that was given up, in the transaction that gives it up. */
  gaveUp: (message: Message, reason: string, tx: Tx) => Promise<void>;
  draw: Draw;
  /** There may be something new for other platforms. */
  wakeAll: () => void;
}

/** How soon a store that can't be used is tried again. */
const STORE_PAUSE = 1_000;
/** How soon an edit is tried again whose message is still on its way. */
const EDIT_PAUSE = 1_000;

/** Sends a platform's messages: in order in each conversation, paced, each attempt on record before its call. */
export class Sender {
  #with: SenderOptions;
  #lanes: Lanes = createLanes();
  #gate: Gate;
  /** The highest number that was read from the outbox. */
  #loaded = 0;
  #loading = false;
  #wanted = false;
  #underWay = 0;
  #stopTimer = (): void => {};
  #draining: { until: number; done: () => void } | undefined;
  #whenIdle = (): void => {};
  #stopped = false;
  #again = (): void => this.#pump();

  constructor(options: SenderOptions) {
    this.#with = options;
    this.#gate = new Gate(options.adapter.limits);
  }

  /** Something new may stand in the outbox. */
  wake(): void {
    this.#wanted = true;
    if (!this.#loading && !this.#stopped) void this.#load();
  }

  /** Sends what can still be sent until a time, but nothing bulk; then nothing more. What is under way by then may end until `last`. */
  async drain(until: number, last: number): Promise<void> {
    await this.#waitFor(until, (done) => {
      this.#draining = { until, done };
      this.#pump();
    });
    this.#stopped = true;
    this.#stopTimer();
    if (this.#underWay > 0) await this.#waitFor(last, (done) => (this.#whenIdle = done));
  }

  /** Resolves when `begin` calls what it is given, or at a time. */
  async #waitFor(until: number, begin: (done: () => void) => void): Promise<void> {
    const { clock } = this.#with;
    await new Promise<void>((resolve) => {
      const stopWaiting = clock.after(until - clock.now(), resolve);
      begin(() => {
        stopWaiting();
        resolve();
      });
    });
  }

  async #load(): Promise<void> {
    const { store, adapter, clock, log } = this.#with;
    this.#loading = true;
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      try {
        const rows = await store.transaction((tx) => tx.outbox.line(adapter.name, this.#loaded));
        this.#loaded = rows.at(-1)?.number ?? this.#loaded;
        this.#lanes.add(rows);
        this.#pump();
      } catch (error) {
        log("the outbox can't be read yet", { platform: adapter.name, fault: faultName(error) });
        clock.after(STORE_PAUSE, () => this.wake());
      }
    }
    this.#loading = false;
  }

  /** Starts every call that may be started now, and sets a timer for the next. */
  #pump(): void {
    const { clock, caution } = this.#with;
    this.#stopTimer();
    while (!this.#stopped && this.#underWay < this.#gate.abreast) {
      const now = clock.now();
      const next = this.#lanes.next(now, !this.#draining);
      const at = Math.max(next.at ?? now, this.#gate.opensAt);
      if (next.row && at <= now) {
        const later = caution.enter(now, Math.max(next.since, this.#gate.heldUntil), this.#again);
        if (later !== null) {
          this.#stopTimer = clock.after(later - now, this.#again);
          return;
        }
        this.#gate.passed(now);
        void this.#attempt(next.row, now);
        continue;
      }
      if (this.#draining && this.#underWay === 0 && at > this.#draining.until) this.#draining.done();
      else if (at < Infinity) this.#stopTimer = clock.after(at - now, () => this.#pump());
      return;
    }
  }

  async #attempt(row: Waiting, began: number): Promise<void> {
    const { clock, log, adapter, caution } = this.#with;
    this.#lanes.take(row);
    this.#underWay += 1;
    try {
      await this.#deliver(row);
    } catch (error) {
      // Nothing went out: the attempt could not be put on record.
      log("an attempt can't be stored yet", { platform: adapter.name, fault: faultName(error) });
      this.#gate.hold(clock.now() + STORE_PAUSE);
      this.#lanes.again(row, clock.now() + STORE_PAUSE, 0);
    }
    this.#underWay -= 1;
    if (this.#underWay === 0) this.#whenIdle();
    caution.leave(began);
    this.#pump();
  }

  /** Begins an attempt. A file that is left to be made, such as a picture, is made between two transactions: killed meanwhile, it is made again. Null where it can't be. */
  async #begin({ number }: Waiting): Promise<Begun | null> {
    const { store, clock, adapter, draw, log } = this.#with;
    const begun = await store.transaction((tx) => begin(number, tx, { now: clock.now() }));
    if (begun.type !== "draws") return begun;
    try {
      const drawn = await draw(begun.what);
      return await store.transaction((tx) => begin(number, tx, { now: clock.now(), drawn }));
    } catch (error) {
      if (error instanceof StoreFault) throw error;
      log("a file can't be made", { platform: adapter.name, where: faultPlace(error) });
      return null;
    }
  }

  async #deliver(row: Waiting): Promise<void> {
    const { clock, adapter, gaveUp, wakeAll } = this.#with;
    const begun = await this.#begin(row);
    if (begun === null || begun.type === "draws") return this.#undrawn(row);
    if (begun.type === "gone") return this.#lanes.done(row, 0);
    if (begun.type === "later") return this.#lanes.again(row, clock.now() + EDIT_PAUSE, 0);
    const { message } = begun.call;
    const ending = await this.#call(row, begun.call);
    const heldUntil = clock.now() + adapter.limits.conversationMs;
    await this.#record(async (tx) => {
      await tx.outbox.end(row.number, ending, clock.now());
      if (ending.state === "dead") await gaveUp(message, ending.reason, tx);
    });
    this.#tell(row, message, ending);
    if (ending.state === "waiting") this.#lanes.again(row, ending.notBefore, heldUntil);
    else this.#lanes.done(row, heldUntil);
    if (ending.state === "dead") wakeAll();
  }

  /** What can't be drawn is given up, and said so. */
  async #undrawn(row: Waiting): Promise<void> {
    const { clock, gaveUp, wakeAll } = this.#with;
    await this.#record(async (tx) => {
      const message = await tx.outbox.read(row.number);
      await tx.outbox.end(row.number, { state: "dead", reason: "fault" }, clock.now());
      if (message) await gaveUp(message, "fault", tx);
    });
    this.#lanes.done(row, 0);
    wakeAll();
  }

  async #call(row: Waiting, call: Call): Promise<Ending> {
    const { adapter, clock, chance, log } = this.#with;
    try {
      const id = await send(adapter, call);
      this.#gate.wentWell();
      return { state: "sent", id };
    } catch (error) {
      const now = clock.now();
      const failures = this.#gate.failures + 1;
      const verdict = judge(error, { edit: call.id !== null, since: row.at, attempts: row.attempts + 1, failures, now, chance });
      const news = this.#gate.wentWrong(row.conversation, verdict, now);
      if (news) log("the platform refuses the token: its messages wait; duban doctor says what to do", { platform: adapter.name });
      if (!(error instanceof DeliveryError)) log("adapter fault", { platform: adapter.name, where: faultPlace(error) });
      return verdict.ending;
    }
  }

  /** The call has been made: what came of it must get into the store, however long the store can't be used. */
  async #record(work: (tx: Tx) => Promise<void>): Promise<void> {
    const { store, clock, log, adapter } = this.#with;
    for (;;) {
      try {
        return await store.transaction(work);
      } catch (error) {
        log("the outcome of a call can't be stored yet", { platform: adapter.name, fault: faultName(error) });
        if (this.#stopped) return;
        await new Promise<void>((resolve) => clock.after(STORE_PAUSE, resolve));
      }
    }
  }

  #tell(row: Waiting, { trace, body }: Message, ending: Ending): void {
    const { clock, log, meter, adapter } = this.#with;
    const ms = clock.now() - row.at;
    const outcome = ending.state === "waiting" ? "retry" : ending.state;
    meter.attempted(adapter.name, outcome, ms / 1000);
    const reason = ending.state === "sent" ? {} : { reason: ending.reason };
    log("message", {
      trace,
      platform: adapter.name,
      number: row.number,
      kind: body.kind,
      outcome,
      attempt: row.attempts + 1,
      ms,
      ...reason,
    });
  }
}

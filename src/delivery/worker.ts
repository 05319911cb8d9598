import type { Adapter } from "../chat/adapter.ts";
import type { Effect, Inbound } from "../chat/event.ts";
import type { Fetched } from "../chat/file.ts";
import type { Alarm } from "../clock.ts";
import type { Log } from "../log.ts";
import { StoreFault } from "../store/store-fault.ts";
import type { Store, StoredEvent, Tx } from "../store/store.ts";
import { words } from "../words/words.ts";
import { backoff, type Chance } from "./backoff.ts";
import { faultName, faultNumber, faultPlace, traceOf } from "./fault.ts";
import { Fetching } from "./fetch.ts";
import type { Meter } from "./meter.ts";
import { put } from "./put.ts";
import { report, type Address } from "./report.ts";

/** What came of an event. `outcome` names the kind of answer, for the log and the counts. */
interface Handled {
  effects: Effect[];
  outcome: string;
  /** Something may be due to be reminded of now. */
  reminds?: boolean;
}

/**
 * Answers one event in a transaction of the store; what it throws is a fault of ours. `fetched` is what became of a file that was wanted,
 * null for everything else.
 */
export type Handle = (event: Inbound, tx: Tx, fetched: Fetched | null) => Promise<Handled>;

/** Whether the file of an event is to be fetched before it is handled. */
export type Wants = (event: FileEvent, tx: Tx) => Promise<boolean>;

type FileEvent = Extract<Inbound, { type: "file" }>;

export interface WorkerOptions {
  store: Store;
  handle: Handle;
  wants: Wants;
  clock: Alarm;
  chance: Chance;
  log: Log;
  meter: Meter;
  admins: Address[];
  shapeOf: (platform: string) => Adapter | undefined;
  /** Effects stand in the outbox. */
  wakeAll: () => void;
  /** The clock of reminders is to look. */
  lookAtClock: () => void;
}

/** More than so many events are left in the store until their turn comes. */
const MOST = 5_000;
const PAGE = 200;
/** So many conversations are answered in one commit at most. */
const ABREAST = 64;

const placeOf = ({ event }: StoredEvent): string => `${event.platform}\n${event.conversation}`;

/**
 * Handles events one after another, in the order of arrival, each in one transaction with everything that it brings about. Where several
 * conversations wait, their transactions are asked for together: one that fails is tried again, and the others do not wait for it. A file is fetched before that: its conversation waits for it, the others
 * go on.
 */
export class Worker {
  #with: WorkerOptions;
  #queue: StoredEvent[] = [];
  /** Events wait in the store that are not in the queue: what stood there at the start, or did not fit. */
  #behind = true;
  #last = 0;
  #working: Promise<void> | undefined;
  #stopped = false;
  #fetching: Fetching;
  /** Conversations that wait for a file, each with what came after it. */
  #held = new Map<string, StoredEvent[]>();
  /** Files that have been fetched, or can't be. */
  #ready: { stored: StoredEvent; fetched: Fetched }[] = [];

  constructor(options: WorkerOptions) {
    this.#with = options;
    this.#fetching = new Fetching(options);
  }

  /** Takes events that were just stored, so that they need not be read again. */
  take(events: StoredEvent[]): void {
    if (this.#queue.length + events.length > MOST) this.#behind = true;
    if (!this.#behind) this.#queue.push(...events);
    this.wake();
  }

  wake(): void {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      if (!this.#stopped && (this.#queue.length > 0 || this.#ready.length > 0 || this.#behind)) this.wake();
    });
  }

  /** Ends when the event under way is handled and no other waits, or at the latest when `until` has come. Files are left for the next start. */
  async drain(until: number): Promise<void> {
    const { clock } = this.#with;
    let stopWaiting = (): void => {};
    const late = new Promise<void>((resolve) => (stopWaiting = clock.after(until - clock.now(), resolve)));
    await Promise.race([late, this.#working]);
    stopWaiting();
    this.#stopped = true;
    this.#fetching.stop();
  }

  async #work(): Promise<void> {
    for (let failures = 0; !this.#stopped;) {
      try {
        if (this.#ready.length > 0) await this.#fetched();
        else if (!(await this.#next())) return;
        failures = 0;
      } catch (error) {
        failures += 1;
        await this.#wait(error, failures);
      }
    }
  }

  /** Takes the next events of the queue; false where there is none. */
  async #next(): Promise<boolean> {
    if (this.#queue.length === 0 && this.#behind) await this.#read();
    const [next] = this.#queue;
    if (!next) return false;
    const held = this.#held.get(placeOf(next));
    if (held) held.push(next);
    else if (!(await this.#begins(next))) return this.#abreast();
    this.#queue.shift();
    this.#last = Math.max(this.#last, next.number);
    return true;
  }

  /** The next events, of which no two are of one conversation, and none has to wait for a file. */
  #unrelated(): StoredEvent[] {
    const places = new Set<string>();
    const end = this.#queue.slice(0, ABREAST).findIndex((stored, at) => {
      const place = placeOf(stored);
      const apart = at > 0 && (stored.event.type === "file" || places.has(place) || this.#held.has(place));
      places.add(place);
      return apart;
    });
    return this.#queue.slice(0, end === -1 ? ABREAST : end);
  }

  /** Has the next events handled in their order, all in the store's turn at once, so that they share a commit. */
  async #abreast(): Promise<true> {
    const events = this.#unrelated();
    const ends = await Promise.allSettled(events.map((stored) => this.#one(stored, null)));
    const handled = new Set(events.filter((_, at) => ends[at]?.status === "fulfilled"));
    this.#queue = this.#queue.filter((stored) => !handled.has(stored));
    for (const { number } of handled) this.#last = Math.max(this.#last, number);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    return true;
  }

  /** Begins to fetch an event's file, if it is to be had. */
  async #begins(stored: StoredEvent): Promise<boolean> {
    const { store, wants, shapeOf } = this.#with;
    const { event } = stored;
    const adapter = shapeOf(event.platform);
    if (event.type !== "file" || !adapter?.can.files) return false;
    if (!(await store.transaction((tx) => wants(event, tx)))) return false;
    this.#held.set(placeOf(stored), []);
    this.#fetching.begin(event, adapter, (fetched) => {
      this.#ready.push({ stored, fetched });
      this.wake();
    });
    return true;
  }

  /** Handles a file that has been fetched; what its conversation said meanwhile comes next. */
  async #fetched(): Promise<void> {
    const [first] = this.#ready;
    if (!first) return;
    const { stored, fetched } = first;
    await this.#one(stored, fetched);
    this.#ready.shift();
    this.#queue.unshift(...(this.#held.get(placeOf(stored)) ?? []));
    this.#held.delete(placeOf(stored));
  }

  async #wait(error: unknown, failures: number): Promise<void> {
    const { log, clock, chance } = this.#with;
    log("events wait: the store can't be used", { fault: faultName(error), place: faultPlace(error) });
    await new Promise<void>((resolve) => clock.after(Math.min(30_000, backoff(failures, chance)), resolve));
  }

  async #read(): Promise<void> {
    // Cleared first: what does not fit while the store is read sets it again.
    this.#behind = false;
    try {
      const events = await this.#with.store.transaction((tx) => tx.inbox.waiting(this.#last, PAGE));
      const upTo = events.at(-1)?.number ?? this.#last;
      // Read until nothing is left; what was taken in the meantime may or may not be among what was read.
      this.#behind ||= events.length > 0;
      this.#queue = this.#behind ? events : this.#queue.filter(({ number }) => number > upTo);
    } catch (error) {
      this.#behind = true;
      throw error;
    }
  }

  async #one(stored: StoredEvent, fetched: Fetched | null): Promise<void> {
    const { store, handle, clock, log, meter, shapeOf, wakeAll, lookAtClock } = this.#with;
    const { number, event, at } = stored;
    const trace = traceOf(event.platform, event.key);
    const began = performance.now();
    try {
      const { effects, outcome, reminds } = await store.transaction(async (tx) => {
        const handled = await handle(event, tx, fetched);
        await put(handled.effects, tx, { trace, at, shapeOf });
        await tx.inbox.done(number);
        return handled;
      });
      if (reminds) lookAtClock();
      meter.answered(event.platform, outcome);
      const ms = Math.round(performance.now() - began);
      log("event", { trace, platform: event.platform, type: event.type, outcome, effects: effects.length, waited: clock.now() - at, ms });
    } catch (error) {
      if (error instanceof StoreFault) throw error;
      await this.#fail(stored, trace, error);
    }
    if (event.type === "file") void this.#release(event);
    wakeAll();
  }

  async #release({ platform, reference }: FileEvent): Promise<void> {
    const { shapeOf, log } = this.#with;
    try {
      await shapeOf(platform)?.release?.(reference);
    } catch (error) {
      log("a file that was handled could not be cleared away", { platform, fault: faultName(error) });
    }
  }

  /** Our own mistake: the person gets a number, the operator the place in the code under the same number, nobody the words. */
  async #fail({ number, event, at }: StoredEvent, trace: string, error: unknown): Promise<void> {
    const { store, log, meter, shapeOf, admins } = this.#with;
    const { platform, conversation, person, key, message } = event;
    const fault = faultNumber();
    await store.transaction(async (tx) => {
      const talk = await tx.talks.get({ platform, conversation, person });
      const lang = talk?.lang ?? event.lang ?? "zh";
      const card = { lang, parts: [{ type: "text" as const, text: words(lang).fault(fault) }], actions: [] };
      const sorry: Effect = {
        type: "send",
        key: `${platform}:${key}:fault`,
        platform,
        conversation,
        person,
        card,
        answers: message,
        bulk: false,
      };
      await put([sorry, ...report({ type: "event", fault, platform }, admins)], tx, { trace, at, shapeOf });
      await tx.inbox.dead(number, fault);
    });
    meter.answered(platform, "fault");
    log(`fault ${fault}`, { trace, platform, type: event.type, where: faultPlace(error) });
  }
}

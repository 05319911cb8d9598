import type { Adapter, Core, Sent } from "../chat/adapter.ts";
import type { Alarm } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Message, Store, Tx } from "../store/store.ts";
import type { Chance } from "./backoff.ts";
import { Caution } from "./caution.ts";
import { faultPlace } from "./fault.ts";
import { noMeter, type Meter } from "./meter.ts";
import { put } from "./put.ts";
import { isReport, report, type Address } from "./report.ts";
import { Sender, type Draw } from "./sender.ts";
import { Ticker, type Tick } from "./ticker.ts";
import { Worker, type Handle, type Wants } from "./worker.ts";

export interface DeliveryOptions {
  store: Store;
  handle: Handle;
  /** Which files are fetched before they are handled; none where it is not told. */
  wants?: Wants;
  adapters: Adapter[];
  clock: Alarm;
  log: Log;
  meter?: Meter;
  chance?: Chance;
  /** Who is told of what could not be delivered. */
  admins?: Address[];
  /** What falls due by the clock. */
  tick?: Tick;
  /** Draws what the bot left to be drawn; outside of every transaction. */
  draw?: Draw;
  /** How many days the words are kept that led to a report; their hash stays in the audit. */
  wordsKeptDays?: number;
}

/** Events in, messages out, everything kept until it is done. */
export interface Delivery {
  /** What an adapter is started with. */
  coreFor(adapter: Adapter): Core;
  /** Takes up what an earlier run left behind and tells the adapters to start; `ready` resolves once they have. */
  start(): Promise<{ ready: Promise<void> }>;
  /** Takes no more events, sends for at most ten seconds what can be sent, leaves the rest in the store, and stops the adapters. */
  stop(): Promise<void>;
}

/** Stopping takes ten seconds at most: so long something may still begin, and so much longer end. */
const DRAIN = 8_000;
const GRACE = 2_000;
const DAY = 24 * 60 * 60 * 1000;
const KEPT = 30 * DAY;
/** A page that comes back gets at most so many messages. */
const REPLAYED = 60;

async function sentAfter(store: Store, platform: string, conversation: string, number: number): Promise<Sent[]> {
  const rows = await store.transaction((tx) => tx.outbox.sentAfter(platform, conversation, number, REPLAYED));
  return rows.flatMap(({ number, body, answers, id, state }): Sent[] => {
    if (body.kind === "file") {
      const { name, content, caption } = body;
      if (!(content instanceof Uint8Array)) return [];
      return [{ number, conversation, file: { name, size: content.byteLength, caption } }];
    }
    // A change under way goes out by itself.
    if (body.kind === "edit" && state !== "sent") return [];
    return [{ number, conversation, card: body.card, answers, id }];
  });
}

async function fileSent(store: Store, of: { platform: string; conversation: string }, number: number) {
  const message = await store.transaction((tx) => tx.outbox.read(number));
  if (message?.body.kind !== "file" || message.platform !== of.platform || message.conversation !== of.conversation) return null;
  const { name, content } = message.body;
  return content instanceof Uint8Array ? { name, content } : null;
}

const nothingDrawn: Draw = async () => {
  throw new Error("Nothing is drawn here.");
};
const nothingDue: Tick = async () => ({ effects: [], next: null });

class Delivering implements Delivery {
  #with: Required<DeliveryOptions>;
  #senders: Sender[];
  #worker: Worker;
  #ticker: Ticker;
  #caution = new Caution();
  #closed = false;
  #stopPruning = (): void => {};

  constructor(options: Required<DeliveryOptions>) {
    this.#with = options;
    const { store, clock, chance, log, meter, adapters, admins, handle, wants, tick, draw } = options;
    const shapeOf = (platform: string): Adapter | undefined => adapters.find(({ name }) => name === platform);
    const wakeAll = (): void => this.#senders.forEach((sender) => sender.wake());
    const gaveUp = async (message: Message, reason: string, tx: Tx): Promise<void> => {
      await tx.outbox.unannounce(message.number);
      const { number, platform, trace } = message;
      const effects = isReport(message.key) ? [] : report({ type: "message", number, platform, reason }, admins);
      await put(effects, tx, { trace, at: clock.now(), shapeOf });
    };
    const caution = this.#caution;
    this.#senders = adapters.map((adapter) => new Sender({ adapter, store, clock, chance, log, meter, caution, gaveUp, draw, wakeAll }));
    this.#ticker = new Ticker({ store, tick, clock, log, shapeOf, wakeAll });
    const lookAtClock = (): void => this.#ticker.wake();
    this.#worker = new Worker({ store, handle, wants, clock, chance, log, meter, admins, shapeOf, wakeAll, lookAtClock });
  }

  coreFor({ name }: Adapter): Core {
    const { store, clock, log, meter } = this.#with;
    return {
      receive: async (events) => {
        if (this.#closed) throw new Error("Duban is stopping and takes no more events.");
        const fresh = await store.transaction((tx) => tx.inbox.put(events, clock.now()));
        meter.received(name, fresh.length);
        this.#worker.take(fresh);
      },
      sentAfter: (conversation, number) => sentAfter(store, name, conversation, number),
      fileSent: (conversation, number) => fileSent(store, { platform: name, conversation }, number),
      log: (line) => log(line, { platform: name }),
    };
  }

  async start(): Promise<{ ready: Promise<void> }> {
    const { store, clock, log, adapters } = this.#with;
    const { unknown, again } = await store.transaction((tx) => tx.outbox.recover());
    if (unknown + again > 0) log("an earlier run was cut off", { unknown, again });
    await this.#prune();
    this.#caution.begin(clock);
    this.#worker.wake();
    this.#senders.forEach((sender) => sender.wake());
    this.#ticker.wake();
    return { ready: this.#startAll(adapters) };
  }

  async #startAll(adapters: Adapter[]): Promise<void> {
    await Promise.all(adapters.map((adapter) => this.#startOne(adapter)));
  }

  async #startOne(adapter: Adapter): Promise<void> {
    const { log } = this.#with;
    try {
      await adapter.start(this.coreFor(adapter));
      log("platform started", { platform: adapter.name });
    } catch (error) {
      log("the platform could not be started; duban doctor says what to do", { platform: adapter.name, fault: faultPlace(error) });
    }
  }

  async stop(): Promise<void> {
    const { clock, adapters } = this.#with;
    this.#closed = true;
    this.#stopPruning();
    const until = clock.now() + DRAIN;
    await this.#ticker.stop();
    await this.#worker.drain(until);
    await Promise.all(this.#senders.map((sender) => sender.drain(until, until + GRACE)));
    await Promise.all(adapters.map((adapter) => adapter.stop()));
  }

  async #prune(): Promise<void> {
    const { store, clock, log, wordsKeptDays } = this.#with;
    try {
      await store.transaction(async (tx) => {
        await tx.prune(clock.now() - KEPT);
        await tx.outbox.fade(clock.now());
        await tx.work.audit.purgeWords(clock.now() - wordsKeptDays * DAY);
        await tx.work.evidence.purge(clock.now());
      });
    } catch {
      log("old messages could not be cleared away; tried again in a day");
    }
    if (!this.#closed) this.#stopPruning = clock.after(DAY, () => void this.#prune());
  }
}

/** Makes the delivery over a store, a handler of events and the adapters that are configured. */
export function createDelivery(options: DeliveryOptions): Delivery {
  return new Delivering({
    wants: async () => false,
    tick: nothingDue,
    draw: nothingDrawn,
    meter: noMeter,
    chance: Math.random,
    admins: [],
    wordsKeptDays: 180,
    ...options,
  });
}

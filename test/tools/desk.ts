import type { Inbound } from "../../src/chat/event.ts";
import { createDelivery, type Delivery, type DeliveryOptions } from "../../src/delivery/delivery.ts";
import type { Address } from "../../src/delivery/report.ts";
import type { Handle } from "../../src/delivery/worker.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Message, Store } from "../../src/store/store.ts";
import { standingClock, type StandingClock } from "./clock.ts";
import { platform, type Platform } from "./platform.ts";
import { settle } from "./settle.ts";

/** The delivery over a real store with a bot that echoes, on platforms in memory and a clock that stands. */
export interface Desk {
  clock: StandingClock;
  store: Store;
  fake: Platform;
  delivery: Delivery;
  log: string[];
  /** Texts come in, all in one batch. */
  say: (...texts: string[]) => Promise<void>;
  /** A text comes in, in a conversation of its own. */
  sayIn: (conversation: string, text: string) => Promise<void>;
  pass: (milliseconds: number) => Promise<void>;
  /** What people read, in order. */
  read: (conversation?: string) => string[];
  rows: () => Promise<Message[]>;
}

export interface DeskOptions {
  fake?: Platform;
  others?: Platform[];
  store?: Store;
  handle?: Handle;
  admins?: Address[];
  draw?: DeliveryOptions["draw"];
  clock?: StandingClock;
  start?: boolean;
  /** How many events came before, in another run on the same store. */
  after?: number;
}

export const echo: Handle = async (event) => {
  const { platform, key, conversation, person, message } = event;
  const said = event.type === "text" ? event.text : event.type;
  const goes = { key: `${platform}:${key}:reply`, platform, conversation, person };
  const card = { lang: "zh" as const, parts: [{ type: "text" as const, text: said }], actions: [] };
  if (said.startsWith("edit "))
    return { effects: [{ ...goes, type: "edit", edits: `${platform}:${said.slice(5)}:reply`, card }], outcome: "echo" };
  return { effects: [{ ...goes, type: "send", card, answers: message, bulk: said.startsWith("bulk") }], outcome: "echo" };
};

const wordsOf = (platform: Platform, conversation: string): string[] =>
  platform.seen
    .filter((one) => one.conversation === conversation)
    .map(({ card }) => card.parts.map((part) => ("text" in part ? part.text : "")).join("|"));

export async function desk(options: DeskOptions = {}): Promise<Desk> {
  const { fake = platform(), others = [], handle = echo, admins = [], clock = standingClock("2022-09-01T01:00:00Z") } = options;
  const store = options.store ?? (await openStore(":memory:", { now: () => clock.now() }));
  const log: string[] = [];
  const delivery = createDelivery({
    store,
    handle,
    adapters: [fake, ...others],
    clock,
    log: (line, facts) => log.push(`${line} ${JSON.stringify(facts)}`),
    chance: () => 0.5,
    admins,
    ...(options.draw ? { draw: options.draw } : {}),
  });
  if (options.start !== false) await (await delivery.start()).ready;
  let count = options.after ?? 0;
  const event = (text: string, conversation = "one"): Inbound => {
    count += 1;
    const came = { platform: fake.name, key: String(count), person: "anna", conversation, private: true, shared: null, lang: null };
    return { ...came, message: `u${count}`, type: "text", text, edited: false };
  };
  return {
    clock,
    store,
    fake,
    delivery,
    log,
    async say(...texts) {
      await fake.core.receive(texts.map((text) => event(text)));
      await settle();
    },
    async sayIn(conversation, text) {
      await fake.core.receive([event(text, conversation)]);
      await settle();
    },
    async pass(milliseconds) {
      clock.pass(milliseconds);
      await settle();
    },
    read: (conversation = "one") => wordsOf(fake, conversation),
    rows: () =>
      store.transaction(async (tx) => {
        const rows: Message[] = [];
        for (let number = 1; ; number += 1) {
          const row = await tx.outbox.read(number);
          if (!row) return rows;
          rows.push(row);
        }
      }),
  };
}

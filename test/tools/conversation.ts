import type { Inbound } from "../../src/chat/event.ts";
import { createBot } from "../../src/bot/bot.ts";
import { createReminders } from "../../src/bot/work/remind/tick.ts";
import { plainText, type Card } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";
import { createDelivery, type Delivery } from "../../src/delivery/delivery.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { standingClock, type StandingClock } from "./clock.ts";
import { platform, type Platform } from "./platform.ts";
import { seed } from "./seed.ts";
import { settle, until } from "./settle.ts";

/** People's talk with the real bot over a real store: what is said goes in, what is read comes out. */
export interface Conversation {
  clock: StandingClock;
  /** The operator's lines, each with its facts as JSON. */
  log: string[];
  platform: Platform;
  delivery: Delivery;
  store: Store;
  say(text: string, person?: string): Promise<string>;
  /** Presses the newest button of that name. */
  press(label: string, person?: string): Promise<string>;
  join(lang: "zh" | "en"): Promise<string>;
  /** Anything else that may come in. */
  come(event: Partial<Inbound>): Promise<string>;
  /** The last card that was sent or changed. */
  card(): Card | undefined;
}

interface Options {
  at?: string;
  knowledge?: typeof seed;
  platform?: Platform;
  /** Where browsers reach Duban. */
  address?: string | null;
  /** The clock of reminders runs too. */
  reminders?: boolean;
}

export async function conversation(options: Options = {}): Promise<Conversation> {
  const { at = "2022-09-01T13:00:00Z", knowledge = seed, platform: fake = platform(), address = null } = options;
  const clock = standingClock(at);
  const log: string[] = [];
  const store = await openStore(":memory:", { now: () => clock.now() });
  const channels = [{ name: fake.name, speaksFirst: true, perSecond: 25 }];
  const { handle, wants, draw } = createBot({ knowledge, clock, channels, address });
  const delivery = createDelivery({
    store,
    handle,
    wants,
    adapters: [fake],
    ...(options.reminders ? { tick: createReminders({ knowledge, clock, zone: "Asia/Shanghai", channels }) } : {}),
    draw,
    clock,
    log: (line, facts) => log.push(`${line} ${JSON.stringify(facts)}`),
  });
  await (
    await delivery.start()
  ).ready;
  let last: Card | undefined;
  let shown: Card[] = [];
  fake.after = ({ card }) => void shown.push(card);
  let count = 0;
  const handled = (): number => log.filter((line) => /^(?:event|fault) /.test(line)).length;
  const come = async (event: Partial<Inbound>): Promise<string> => {
    count += 1;
    shown = [];
    const came = { platform: fake.name, key: `test:${count}`, person: "anna", conversation: "one", private: true };
    const full = { ...came, shared: null, message: `u${count}`, lang: null, ...event } as Inbound;
    const before = handled();
    await fake.core.receive([full]);
    // What an event asks for may be loaded first, or drawn: longer than a few turns of the loop.
    await until(() => handled() > before, "an answer", 30_000);
    await settle();
    // Pacing counts in milliseconds, which pass only when they are told to.
    clock.pass(50);
    await settle();
    last = shown.at(-1) ?? last;
    return shown.map((card) => plainText(card, words(card.lang))).join("\n\n");
  };
  return {
    clock,
    log,
    platform: fake,
    delivery,
    store,
    come,
    say: (text, person = "anna") => come({ type: "text", text, edited: false, person }),
    join: (lang) => come({ type: "joined", lang, code: null }),
    press(label, person = "anna") {
      const token = last?.actions.find((action) => action.label === label)?.token ?? "no such button";
      return come({ type: "action", token, person });
    },
    card: () => last,
  };
}

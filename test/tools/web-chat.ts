import { randomBytes } from "node:crypto";
import type { Hono } from "hono";
import { createWebAdapter, type WebAdapter } from "../../adapters/web/adapter.ts";
import { createBot } from "../../src/bot/bot.ts";
import type { Adapter } from "../../src/chat/adapter.ts";
import { systemClock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { uploadsInMemory } from "../../src/store/uploads.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { createApp } from "../../src/web/app.ts";
import { countsOf } from "../../src/web/health.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { createSessions, type Sessions } from "../../src/web/session.ts";
import { standingClock, type StandingClock } from "./clock.ts";
import { seed } from "./seed.ts";

/** The web app with its chat, as `start` puts it together, over a store in memory. */
export interface WebChat {
  app: Hono;
  chat: WebAdapter;
  /** What the bot goes by. */
  now: () => number;
  sessions: Sessions;
  store: Store;
  /** What the bot and the web app go by; messages go out by the machine's clock. */
  clock: StandingClock;
  stop: () => Promise<void>;
}

interface Options {
  host?: string;
  publicUrl?: string | null;
  proxies?: string[];
  at?: string;
  /** How many times as fast as the machine's clock the bot's runs. */
  speed?: number;
  knowledge?: typeof seed;
  platforms?: Adapter[];
}

export async function webChat({
  host = "127.0.0.1",
  publicUrl = null,
  proxies = [],
  at = "2022-09-01T01:00:00Z",
  speed = 100,
  knowledge = seed,
  platforms = [],
}: Options = {}): Promise<WebChat> {
  const clock = standingClock(at);
  const begun = performance.now();
  const now = (): number => Math.floor(clock.now() + (performance.now() - begun) * speed);
  const store = await openStore(":memory:", { now: () => clock.now() });
  const metrics = createMetrics();
  const sessions = createSessions({ store, key: randomBytes(32), clock, zone: "Asia/Shanghai", publicUrl });
  const chat = createWebAdapter(
    sessions,
    uploadsInMemory(() => clock.now()),
  );
  const adapters = [chat, ...platforms];
  // Nobody in a test writes faster than people may.
  const { handle, wants, draw } = createBot({ knowledge, address: publicUrl, clock: { ...clock, now } });
  const delivery = createDelivery({
    store,
    handle,
    wants,
    draw,
    adapters,
    clock: systemClock(),
    log: () => {},
    meter: metrics.meter,
  });
  const app = createApp({
    knowledge,
    clock,
    log: () => {},
    reached: { host, publicUrl, proxies },
    sessions,
    store,
    zone: "Asia/Shanghai",
    chat: chat.routes,
    platforms: adapters,
    counts: () => countsOf(store),
    metrics,
  });
  await (
    await delivery.start()
  ).ready;
  const stop = async (): Promise<void> => {
    await delivery.stop();
    await store.close();
  };
  return { app, chat, now, sessions, store, clock, stop };
}

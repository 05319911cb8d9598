import { once } from "node:events";
import { compile, type Knowledge } from "../../knowledge/index.ts";
import { createBot } from "../bot/bot.ts";
import { createReminders } from "../bot/work/remind/tick.ts";
import { systemClock, type Alarm } from "../clock.ts";
import { readConfig, type Config } from "../config.ts";
import { createDelivery } from "../delivery/delivery.ts";
import { faultPlace } from "../delivery/fault.ts";
import { standardLog, type Log } from "../log.ts";
import { takeFolder } from "../store/folder.ts";
import { openFolderStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "../web/app.ts";
import { countsOf } from "../web/health.ts";
import { createMetrics } from "../web/metrics.ts";
import { serve } from "../web/serve.ts";
import { loadPlan } from "./documents.ts";
import { firstAdminCode } from "./first-admin.ts";
import { channelsOf, configured, type Platforms } from "./platforms.ts";

function stopSignal(): Promise<unknown> {
  return Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}

interface Parts {
  config: Config;
  clock: Alarm;
  log: Log;
  knowledge: Knowledge;
  store: Store;
}

async function run(platforms: Platforms, { config, clock, log, knowledge, store }: Parts): Promise<void> {
  const { host, port, admins } = config;
  const metrics = createMetrics();
  const web = await platforms.web();
  const adapters = [web, ...(await configured(platforms, config))];
  const { zone } = config;
  const channels = channelsOf(adapters);
  const { handle } = createBot({ knowledge, clock, zone, channels });
  const tick = createReminders({ knowledge, clock, zone, channels });
  const delivery = createDelivery({ store, handle, tick, adapters, clock, log, admins, meter: metrics.meter });
  const counts = () => countsOf(store);
  const app = createApp({ knowledge, clock, log, host, chat: web.routes, platforms: adapters, counts, metrics });
  const server = await serve(app, host, port);
  await delivery.start();
  process.stdout.write(`Duban answers from “${knowledge.plan.title}” at ${server.url} (Ctrl-C to stop)\n`);
  const code = await firstAdminCode(store, { now: clock.now(), today: clock.today() });
  if (code) process.stdout.write(`No administrator yet. Who sends this code to Duban in a private chat becomes one (7 days): ${code}\n`);
  await stopSignal();
  await delivery.stop();
  await server.stop();
}

/** A platform's library may drop a promise, for one when it is stopped while it connects: that must not end the others. */
function surviveStrays(log: Log): void {
  process.on("unhandledRejection", (error) => log("fault: a promise that nobody held was rejected", { where: faultPlace(error) }));
}

/** `start`: serves the chat, the plan and the configured platforms until it is told to stop; then drains for ten seconds at most. */
export async function start(platforms: Platforms, document: string | undefined): Promise<number> {
  const config = readConfig(process.env);
  const clock = systemClock(config.zone);
  const knowledge = compile(loadPlan(document));
  const log = standardLog();
  surviveStrays(log);
  const folder = takeFolder(config.data);
  try {
    const store = await openFolderStore(folder, () => clock.now());
    try {
      await run(platforms, { config, clock, log, knowledge, store });
    } finally {
      await store.close();
    }
  } finally {
    folder.release();
  }
  return 0;
}

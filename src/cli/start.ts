import { once } from "node:events";
import { compile, type Knowledge } from "../../knowledge/index.ts";
import { createBot } from "../bot/bot.ts";
import type { Uploads } from "../chat/file.ts";
import { createReminders } from "../bot/work/remind/tick.ts";
import { systemClock, type Alarm } from "../clock.ts";
import { readConfig, type Config } from "../config.ts";
import { createDelivery } from "../delivery/delivery.ts";
import { faultPlace } from "../delivery/fault.ts";
import { standardLog, type Log } from "../log.ts";
import { cookieKey } from "../store/cookie-key.ts";
import { takeFolder } from "../store/folder.ts";
import { openFolderStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { openUploads } from "../store/uploads.ts";
import { createApp } from "../web/app.ts";
import { countsOf } from "../web/health.ts";
import { createMetrics } from "../web/metrics.ts";
import { serve } from "../web/serve.ts";
import { createSessions } from "../web/session.ts";
import { demoCodes, demoConfig, demoPlanOf } from "./demo/demo.ts";
import { fillDemo } from "./demo/fill.ts";
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
  uploads: Uploads;
  /** What the browser's cookies are signed with. */
  key: Uint8Array;
}

/** What a newcomer needs to begin: in the demonstration links to be somebody with, else the first administrator's, while there is none. */
async function greeting({ store, clock }: Parts, demo: boolean, url: string): Promise<string[]> {
  const at = { now: clock.now(), today: clock.today() };
  if (demo)
    return [
      "A demonstration: the town, its schools, people and figures are fictional, and gone when you stop it. 演示数据，均为虚构。",
      "Open one of these links and press the button to be somebody there, each in a window of its own 打开链接，按一下即可登录:",
      ...(await demoCodes(store, { ...at, url })),
    ];
  const code = await firstAdminCode(store, at);
  return code
    ? [
        `No administrator yet. Who sends this code to Duban in a private chat becomes one (7 days; a code printed before no longer works): ${code}`,
      ]
    : [];
}

async function run(platforms: Platforms, parts: Parts, demo: boolean): Promise<void> {
  const { config, clock, log, knowledge, store, uploads } = parts;
  const { host, port, admins } = config;
  const metrics = createMetrics();
  const { publicUrl, proxies, zone } = config;
  const sessions = createSessions({ store, key: parts.key, clock, zone, publicUrl });
  const web = await platforms.web(sessions, uploads);
  const chats = await configured(platforms, config);
  const adapters = [web, ...chats];
  const channels = channelsOf(chats);
  const { handle, wants, draw } = createBot({ knowledge, clock, zone, channels, address: publicUrl });
  const tick = createReminders({ knowledge, clock, zone, channels });
  const { meter } = metrics;
  const delivery = createDelivery({
    store,
    handle,
    wants,
    draw,
    tick,
    adapters,
    clock,
    log,
    admins,
    meter,
    wordsKeptDays: config.wordsDays,
  });
  const counts = () => countsOf(store);
  const reached = { host, publicUrl, proxies };
  const app = createApp({ knowledge, clock, log, reached, sessions, store, zone, chat: web.routes, platforms: adapters, counts, metrics });
  if (demo) await fillDemo(store, knowledge, { now: clock.now(), today: clock.today() });
  const server = await serve(app, host, port);
  await delivery.start();
  process.stdout.write(`Duban answers from “${knowledge.plan.title}” at ${server.url} (Ctrl-C to stop)\n`);
  for (const line of await greeting(parts, demo, server.url)) process.stdout.write(`${line}\n`);
  await stopSignal();
  await delivery.stop();
  await server.stop();
}

/** A platform's library may drop a promise, for one when it is stopped while it connects: that must not end the others. */
function surviveStrays(log: Log): void {
  process.on("unhandledRejection", (error) => log("fault: a promise that nobody held was rejected", { where: faultPlace(error) }));
}

async function inFolder(
  platforms: Platforms,
  { demo, ...parts }: Omit<Parts, "store" | "key" | "uploads"> & { demo: boolean },
): Promise<void> {
  const folder = takeFolder(parts.config.data);
  try {
    const store = await openFolderStore(folder, () => parts.clock.now());
    try {
      const uploads = openUploads(folder, () => parts.clock.now());
      await run(platforms, { ...parts, store, uploads, key: cookieKey(folder.path) }, demo);
    } finally {
      await store.close();
    }
  } finally {
    folder.release();
  }
}

/** What `start` was asked for: a plan of one's own, or the demonstration with its own. */
export interface StartOptions {
  document?: string;
  demo?: boolean;
}

/** `start`: serves the chat, the plan and the configured platforms until it is told to stop; then drains for ten seconds at most. */
export async function start(platforms: Platforms, { document, demo = false }: StartOptions): Promise<number> {
  const real = readConfig(process.env);
  const clock = systemClock(real.zone);
  const log = standardLog();
  surviveStrays(log);
  const { config, leave } = demo ? demoConfig(real) : { config: real, leave: () => {} };
  try {
    const knowledge = compile(demo ? demoPlanOf(clock.today()) : loadPlan(document));
    await inFolder(platforms, { config, clock, log, knowledge, demo });
  } finally {
    leave();
  }
  return 0;
}

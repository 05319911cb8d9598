import { once } from "node:events";
import { compile } from "../../knowledge/index.ts";
import { createBot } from "../bot/bot.ts";
import type { Adapter } from "../chat/adapter.ts";
import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import { standardLog } from "../log.ts";
import { createApp, type ChatRoutes } from "../web/app.ts";
import { serve } from "../web/serve.ts";
import { loadPlan } from "./documents.ts";

/** What main hands to the command line, so that nothing here knows a platform. */
export interface Platforms {
  web(): Promise<Adapter & { routes: ChatRoutes }>;
  terminal(options: { lang: "zh" | "en"; onEnd: () => void }): Promise<Adapter>;
}

function stopSignal(): Promise<unknown> {
  return Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}

/** `start`: serves the chat and the plan in the browser until it is told to stop. */
export async function start(platforms: Platforms, document: string | undefined): Promise<number> {
  const { port, host, zone } = readConfig(process.env);
  const clock = systemClock(zone);
  const knowledge = compile(loadPlan(document));
  const chat = await platforms.web();
  await chat.start(createBot({ knowledge, clock, log: standardLog }));
  const server = await serve(createApp({ knowledge, clock, log: standardLog, host, chat: chat.routes }), host, port);
  process.stdout.write(`Duban answers from “${knowledge.plan.title}” at ${server.url} (Ctrl-C to stop)\n`);
  await stopSignal();
  await chat.stop();
  await server.stop();
  return 0;
}

function terminalLang(): "zh" | "en" {
  return /^(?:zh|$)/i.test(process.env["LC_ALL"] ?? process.env["LANG"] ?? "") ? "zh" : "en";
}

/** `chat`: the same conversation in the terminal. */
export async function chat(platforms: Platforms, document: string | undefined): Promise<number> {
  const { zone } = readConfig(process.env);
  const knowledge = compile(loadPlan(document));
  await new Promise<void>((resolve, reject) => {
    platforms
      .terminal({ lang: terminalLang(), onEnd: resolve })
      .then((terminal) => terminal.start(createBot({ knowledge, clock: systemClock(zone), log: standardLog })))
      .catch(reject);
  });
  return 0;
}

import { compile } from "../../knowledge/index.ts";
import { createBot } from "../bot/bot.ts";
import type { Adapter } from "../chat/adapter.ts";
import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import { createDelivery } from "../delivery/delivery.ts";
import type { Log } from "../log.ts";
import { openStore } from "../store/sqlite.ts";
import { loadPlan } from "./documents.ts";
import type { Platforms } from "./platforms.ts";

function terminalLang(): "zh" | "en" {
  return /^(?:zh|$)/i.test(process.env["LC_ALL"] ?? process.env["LANG"] ?? "") ? "zh" : "en";
}

/** Between question and answer only faults have a place. */
const faultsOnly: Log = (line, facts = {}) => {
  if (line.includes("fault")) process.stderr.write(`${line} ${JSON.stringify(facts)}\n`);
};

/** `chat`: the same conversation in the terminal, kept in memory for as long as it lasts. */
export async function chat(platforms: Platforms, document: string | undefined): Promise<number> {
  const { zone } = readConfig(process.env);
  const clock = systemClock(zone);
  const knowledge = compile(loadPlan(document));
  const store = await openStore(":memory:", { now: () => clock.now() });
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const terminal: Adapter = await platforms.terminal({ lang: terminalLang(), onEnd: end });
  const delivery = createDelivery({
    store,
    handle: createBot({ knowledge, clock, zone }).handle,
    adapters: [terminal],
    clock,
    log: faultsOnly,
  });
  await delivery.start();
  await ended;
  await delivery.stop();
  await store.close();
  return 0;
}

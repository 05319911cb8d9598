import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBot } from "../../src/bot/bot.ts";
import type { Adapter } from "../../src/chat/adapter.ts";
import { firstAdminCode } from "../../src/cli/first-admin.ts";
import { importPeople } from "../../src/cli/people.ts";
import { dayAt } from "../../src/work/period/day.ts";
import { systemClock, type Alarm, type Clock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { takeFolder } from "../../src/store/folder.ts";
import { openFolderStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { until } from "../contract/recording-core.ts";
import { seed } from "../tools/seed.ts";
import type { Deed, Operates, Script } from "./script.ts";

/** A message of the bot as one person sees it now. */
export interface Seen {
  id: string;
  text: string;
  buttons: string[];
}

/** One platform with people on it. */
export interface Stage {
  adapter: Adapter;
  /** Called with the store, before anything happens. */
  begins?(store: Store, clock: Clock): void;
  does(who: string, deed: Deed): void;
  /** What the person sees of the bot, oldest first. */
  sees(who: string): Seen[];
  /** Everything that happened was handed over and acknowledged. */
  taken(): boolean;
  close(): Promise<void>;
}

/** A platform for the people of a script. */
export type OpenStage = (langs: Script["langs"]) => Promise<Stage>;

/** A stage with the real bot behind it. */
export interface Play {
  stage: Stage;
  passes(minutes: number): void;
  /** What the operator does; gives what is printed. */
  operates(deed: Operates): Promise<string>;
  /** Until everything that happened has been handled, and everything that came of it was sent. */
  settled(): Promise<void>;
  end(): Promise<void>;
}

/** Nobody waits in a test: the platforms' limits have tests of their own. */
const unhurried = (adapter: Adapter): Adapter => ({ ...adapter, limits: { perSecond: 1_000, conversationMs: 0 } });

/** Puts the real bot, delivery and database behind a stage. The day is one within the plan; people take their time. */
export async function play(open: OpenStage, { langs, at }: Pick<Script, "langs" | "at">): Promise<Play> {
  const stage = await open(langs);
  const folder = mkdtempSync(join(tmpdir(), "duban-talk-"));
  const system = systemClock();
  let ahead = at === null ? 0 : Date.parse(at) - system.now();
  const clock: Alarm = { ...system, now: () => system.now() + ahead, today: () => "2022-09-01" };
  const held = takeFolder(join(folder, "data"));
  const store = await openFolderStore(held, () => clock.now());
  stage.begins?.(store, clock);
  const { handle, wants } = createBot({ knowledge: seed, clock });
  const delivery = createDelivery({ store, handle, wants, adapters: [unhurried(stage.adapter)], clock: system, log: () => {} });
  await (
    await delivery.start()
  ).ready;
  const idle = (): Promise<boolean> =>
    store.transaction(async (tx) => {
      const waiting = await tx.inbox.waiting(0, 1);
      const counts = await tx.outbox.counts();
      return waiting.length === 0 && counts.every(({ state }) => state !== "waiting" && state !== "sending");
    });
  return {
    stage,
    passes: (minutes) => void (ahead += minutes * 60_000),
    async operates(deed) {
      const now = { now: clock.now(), today: dayAt(clock.now(), "Asia/Shanghai") };
      if (deed.type === "prints a code") return (await firstAdminCode(store, now)) ?? "";
      const file = join(folder, "list.csv");
      writeFileSync(file, deed.rows.join("\n"));
      return (await importPeople(store, file, { ...now, dryRun: false })).lines.join("\n");
    },
    settled: async () => void (await until("everything to be answered", async () => stage.taken() && (await idle()) && stage.taken())),
    async end() {
      await delivery.stop();
      await store.close();
      held.release();
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

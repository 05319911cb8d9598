import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBot } from "../../src/bot/bot.ts";
import { createReminders } from "../../src/bot/work/remind/tick.ts";
import type { Adapter } from "../../src/chat/adapter.ts";
import { firstAdminCode } from "../../src/cli/first-admin.ts";
import { importPeople } from "../../src/cli/people.ts";
import { dayAt } from "../../src/work/period/day.ts";
import { systemClock, type Alarm, type Clock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { takeFolder } from "../../src/store/folder.ts";
import { openFolderStore } from "../../src/store/open.ts";
import type { Store, Tx } from "../../src/store/store.ts";
import { until } from "../contract/recording-core.ts";
import { seed } from "../tools/seed.ts";
import type { Deed, Operates, Script } from "./script.ts";

/** A message of the bot as one person sees it now. */
export interface Seen {
  id: string;
  text: string;
  buttons: string[];
  /** Its name, where the message is a file. */
  file: string | null;
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
  /** So much time passes at once. */
  passes(minutes: number): Promise<void>;
  /** Time passes until an instant; what falls due on the way is done when it is due. */
  becomes(at: string): Promise<void>;
  /** What the operator does; gives what is printed. */
  operates(deed: Operates): Promise<string>;
  /** Until everything that happened has been handled, and everything that came of it was sent. */
  settled(): Promise<void>;
  end(): Promise<void>;
}

const ZONE = "Asia/Shanghai";
/** The clock of reminders is looked at at least so often. */
const LOOKS_EVERY = 10 * 60_000;

/** Nobody waits in a test: the platforms' limits have tests of their own. */
const unhurried = (adapter: Adapter): Adapter => ({ ...adapter, limits: { perSecond: 1_000, conversationMs: 0 } });

/** A clock that goes by itself from an instant on and can be moved ahead, which rings what would have rung meanwhile. */
function movedClock(at: string | null): Alarm & { moveTo(instant: number): void } {
  const system = systemClock();
  let ahead = at === null ? 0 : Date.parse(at) - system.now();
  const now = (): number => system.now() + ahead;
  const waiting = new Set<{ time: number; rings: () => void }>();
  return {
    now,
    // Where no day is said it is one within the plan.
    today: () => (at === null ? "2022-09-01" : dayAt(now(), ZONE)),
    after(milliseconds, ring) {
      const alarm = { time: now() + milliseconds, rings: () => void (waiting.delete(alarm) && ring()) };
      waiting.add(alarm);
      const stop = system.after(milliseconds, alarm.rings);
      return () => {
        waiting.delete(alarm);
        stop();
      };
    },
    moveTo(instant) {
      ahead += Math.max(0, instant - now());
      for (const { time, rings } of waiting) if (time <= now()) rings();
    },
  };
}

/** Puts the real bot, delivery and database behind a stage. The day is one within the plan; people take their time. */
export async function play(open: OpenStage, { langs, at }: Pick<Script, "langs" | "at">): Promise<Play> {
  const stage = await open(langs);
  const folder = mkdtempSync(join(tmpdir(), "duban-talk-"));
  const clock = movedClock(at);
  const held = takeFolder(join(folder, "data"));
  const store = await openFolderStore(held, () => clock.now());
  stage.begins?.(store, clock);
  const channels = [{ name: stage.adapter.name, speaksFirst: true, perSecond: 25 }];
  const { handle, wants, draw } = createBot({ knowledge: seed, clock, channels });
  const reminders = createReminders({ knowledge: seed, clock, zone: ZONE, channels });
  /** How often reminders were looked at, and when they are to be looked at again. */
  const looks = { count: 0, next: 0 };
  const tick = async (tx: Tx) => {
    const ticked = await reminders(tx);
    Object.assign(looks, { count: looks.count + 1, next: ticked.next ?? Infinity });
    return ticked;
  };
  const adapters = [unhurried(stage.adapter)];
  const delivery = createDelivery({ store, handle, wants, tick, draw, adapters, clock, log: () => {} });
  await (
    await delivery.start()
  ).ready;
  const idle = (): Promise<boolean> =>
    store.transaction(async (tx) => {
      const waiting = await tx.inbox.waiting(0, 1);
      const counts = await tx.outbox.counts();
      return waiting.length === 0 && counts.every(({ state }) => state !== "waiting" && state !== "sending");
    });
  const settled = async (): Promise<void> =>
    void (await until("everything to be answered", async () => stage.taken() && (await idle()) && stage.taken()));
  /** The clock moves and rings; what is due by it has been looked at when this ends. */
  const moves = async (instant: number): Promise<void> => {
    // An alarm is set a moment after it was counted how long it has to wait.
    clock.moveTo(instant + 100);
    await until("what is due", () => looks.next > clock.now());
    await settled();
  };
  return {
    stage,
    passes: (minutes) => moves(clock.now() + minutes * 60_000),
    async becomes(at) {
      const instant = Date.parse(at);
      const { count } = looks;
      // What changed by now is seen at the next look, which is never longer off.
      clock.moveTo(clock.now() + LOOKS_EVERY);
      await until("a look at what is due", () => looks.count > count);
      while (looks.next < instant) await moves(looks.next);
      await moves(instant);
    },
    async operates(deed) {
      const now = { now: clock.now(), today: dayAt(clock.now(), ZONE) };
      if (deed.type === "prints a code") return (await firstAdminCode(store, now)) ?? "";
      const file = join(folder, "list.csv");
      writeFileSync(file, deed.rows.join("\n"));
      return (await importPeople(store, file, { ...now, dryRun: false })).lines.join("\n");
    },
    settled,
    async end() {
      await delivery.stop();
      await store.close();
      held.release();
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

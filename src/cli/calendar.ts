import { dayChange, putDayList } from "../bot/work/remind/days.ts";
import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import { takeFolder } from "../store/folder.ts";
import { openFolderStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { readText } from "./documents.ts";

/** Who does what the command line does. */
const OPERATOR = "operator";

interface Options {
  dryRun: boolean;
  local: boolean;
}

/** Takes a list of days into a store, whole or not at all; says how many days change from off to work and back. */
export async function importDays(
  store: Store,
  text: string,
  { dryRun, local, now, today }: Options & { now: number; today: string },
): Promise<{ lines: string[]; wrong: boolean }> {
  return store.transaction(async (tx) => {
    const change = await dayChange(tx, { text, local }, Number(today.slice(0, 4)));
    const { list, changed } = change;
    if (list.faults.length > 0) return { lines: list.faults.map(({ line, word }) => `WRONG line ${line}: ${word}`), wrong: true };
    const root = (await tx.work.places.units()).find(({ parent }) => parent === null);
    if (!dryRun) await putDayList(tx, change, { person: OPERATOR, unit: root?.id ?? "", at: now });
    const lines = [
      `ok    ${list.days.length} days, ${list.holidays.length} school holidays`,
      ...changed.map(({ day, works }) => `${day} becomes ${works ? "a workday" : "a day off"}`),
      ...(dryRun ? ["dry run: nothing was written"] : []),
    ];
    return { lines, wrong: false };
  });
}

/** `calendar import`: the days of a new year's notice, or local ones, from a text file of a line each. */
export async function calendar(file: string, options: Options): Promise<number> {
  const { data, zone } = readConfig(process.env);
  const clock = systemClock(zone);
  const text = readText(file);
  const folder = takeFolder(data);
  try {
    const store = await openFolderStore(folder, () => clock.now());
    const { lines, wrong } = await importDays(store, text, { ...options, now: clock.now(), today: clock.today() });
    await store.close();
    process.stdout.write(`${lines.join("\n")}\n`);
    return wrong ? 1 : 0;
  } finally {
    folder.release();
  }
}

import { existsSync } from "node:fs";
import { createSettings } from "../bot/work/setting.ts";
import { linesOf, rehearsed, sums } from "../bot/work/remind/rehearsal.ts";
import { remindWorld } from "../bot/work/remind/world.ts";
import { ConfigError, readConfig } from "../config.ts";
import { databaseIn } from "../store/folder.ts";
import { openToRead } from "../store/read-only.ts";
import { remindWords } from "../words/remind.ts";
import { channelsOf, configured, type Platforms } from "./platforms.ts";

interface Days {
  from: string;
  to: string;
}

const lineOf = ({ label, text }: { label: string; text: string }): string => [label, text].filter(Boolean).join("  ");

/** `remind --dry-run`: who would get what, when and where, and each platform's load; also while Duban runs, and nothing is sent. */
export async function remindDryRun(platforms: Platforms, days: Days): Promise<number> {
  const config = readConfig(process.env);
  const file = databaseIn(config.data);
  if (!existsSync(file)) throw new ConfigError(`There is no database in ${config.data}: start Duban once, or set DUBAN_DATA.`);
  const channels = channelsOf(await configured(platforms, config));
  const store = openToRead(file, "quiet_hours");
  try {
    const tx = { work: store.work };
    const setting = await createSettings()(tx);
    if (!setting) throw new ConfigError("There are no places yet: import the list of places first.");
    const world = await remindWorld(tx, setting, config.zone, channels);
    const rehearsal = await rehearsed({ tx }, world, days);
    const say = remindWords("zh");
    const rows = [...sums(rehearsal, channels, say), ...linesOf(rehearsal, world, world.staff, say)];
    process.stdout.write(`${[say.rehearsalTitle(days.from, days.to), ...rows.map(lineOf)].join("\n")}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

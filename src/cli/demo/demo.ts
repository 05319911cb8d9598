import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlan, type Plan } from "../../../knowledge/index.ts";
import { issueCode } from "../../bot/work/codes.ts";
import { ConfigError, type Config } from "../../config.ts";
import { databaseIn } from "../../store/folder.ts";
import type { Store } from "../../store/store.ts";
import { demoPlan } from "./plan.ts";
import { citizens } from "./town.ts";

/** Whom a newcomer may be, in Chinese and in English, and where they look from. */
const GUESTS = [
  ["p-admin", "管理员"],
  ["p-d1", "区审核员"],
  ["p-s101", "校长"],
  ["p-guest", "administrator"],
  ["p-d2", "district approver"],
  ["p-s201", "principal"],
] as const;

/** The fictional plan around the year of a day. */
export function demoPlanOf(today: string): Plan {
  return readPlan(new TextEncoder().encode(demoPlan(Number(today.slice(0, 4)))));
}

/**
 * The settings of the demonstration: a data folder of its own that is gone afterwards, and no platform but the web page, so that nobody outside
 * is written to. Throws ConfigError where the configured folder holds real data.
 */
export function demoConfig(config: Config): { config: Config; leave: () => void } {
  if (existsSync(databaseIn(config.data)))
    throw new ConfigError(
      `${config.data} holds real data, and the demonstration never runs beside it: start it in an empty folder, or set DUBAN_DATA to one.`,
    );
  const data = mkdtempSync(join(tmpdir(), "duban-demo-"));
  const leave = (): void => rmSync(data, { recursive: true, force: true });
  return { config: { ...config, data, admins: [], telegram: null, slack: null }, leave };
}

/** Links that sign a browser in as one of a few people of the demonstration, a line each. */
export async function demoCodes(store: Store, { now, today, url }: { now: number; today: string; url: string }): Promise<string[]> {
  return store.transaction(async (tx) => {
    const lines: string[] = [];
    for (const [id, called] of GUESTS) {
      const found = citizens(today).find(({ person }) => person.id === id);
      if (!found) continue;
      const { unit, role } = found.membership;
      const page = found.person.lang === "en" ? "/?lang=en" : "/?lang=zh";
      const code = await issueCode(tx, { person: id, place: { unit, role }, by: "p-admin", now });
      lines.push(`  ${called}  ${new URL(`${page}#code=${code}`, url).href}`);
    }
    return lines;
  });
}

import { compile } from "../../knowledge/index.ts";
import type { Check } from "../chat/adapter.ts";
import { systemClock } from "../clock.ts";
import { readConfig, type Config } from "../config.ts";
import { folderInUse, takeFolder } from "../store/folder.ts";
import { openFolderStore } from "../store/open.ts";
import { countsOf } from "../web/health.ts";
import { loadPlan } from "./documents.ts";
import { configured, type Platforms } from "./platforms.ts";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function checkData({ data, zone }: Config): Promise<Check> {
  const holder = folderInUse(data);
  if (holder !== null) return { ok: true, says: `data folder ${data}, in use by process ${holder}` };
  try {
    const folder = takeFolder(data);
    try {
      const store = await openFolderStore(folder, () => systemClock(zone).now());
      const { waiting, unknown, dead } = await countsOf(store);
      await store.close();
      return { ok: true, says: `data folder ${folder.path}: ${waiting} messages waiting, ${unknown} unknown, ${dead} given up` };
    } finally {
      folder.release();
    }
  } catch (error) {
    return { ok: false, says: `data folder ${data}`, remedy: messageOf(error) };
  }
}

function checkPlan(document: string | undefined): Check {
  try {
    const { plan } = compile(loadPlan(document));
    return { ok: true, says: `plan “${plan.title}”: ${plan.sections.length - 1} sections, ${plan.indicators.length} commitments` };
  } catch (error) {
    return { ok: false, says: "plan", remedy: messageOf(error) };
  }
}

async function checkPlatforms(platforms: Platforms, config: Config): Promise<Check[]> {
  const adapters = await configured(platforms, config);
  const checks = adapters.map(async (adapter): Promise<Check> => {
    const check = await adapter.check();
    return { ...check, says: `${adapter.name}: ${check.says}` };
  });
  const none = ({ telegram, slack }: Config): Check[] =>
    telegram || slack ? [] : [{ ok: true, says: "no chat platform is configured: the web chat alone (see .env.example)" }];
  return [...(await Promise.all(checks)), ...none(config)];
}

/** `doctor`: a line for each thing that must be right, with the remedy where it is not; 1 where one is not. */
export async function doctor(platforms: Platforms, document: string | undefined): Promise<number> {
  const config = readConfig(process.env);
  // An older Node never gets here: the program's first lines refuse it.
  const node: Check = { ok: true, says: `Node ${process.versions.node}` };
  const checks = [node, await checkData(config), checkPlan(document), ...(await checkPlatforms(platforms, config))];
  for (const check of checks) process.stdout.write(check.ok ? `ok    ${check.says}\n` : `WRONG ${check.says}: ${check.remedy}\n`);
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

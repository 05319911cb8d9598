import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../tools/folder.ts";
import { random } from "../tools/random.ts";
import { until } from "../tools/settle.ts";

const folder = temporaryFolder();
const ledger = join(folder, "ledger");
const program = fileURLToPath(new URL("../tools/crash-child.ts", import.meta.url));
let running: ChildProcess | undefined;
afterAll(() => running?.kill("SIGKILL"));

const EVENTS = 300;
const KILLS = 12;
const acknowledged = new Set<string>();

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, join(folder, "data"), ledger], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => line.startsWith("ack ") && acknowledged.add(line.slice(4)));
  await once(lines, "line");
  running = child;
  return child;
}

const ledgerLines = (): string[] => (existsSync(ledger) ? readFileSync(ledger, "utf8").trim().split("\n") : []);

function statesOf(): Map<string, string> {
  const database = new Database(join(folder, "data", "duban.db"), { readonly: true });
  const rows = database.prepare("SELECT key, state FROM outbox ORDER BY number").all() as { key: string; state: string }[];
  database.close();
  return new Map(rows.map(({ key, state }) => [key.split(":")[1] ?? "", state]));
}

test(
  "killed at any instant, nothing that was acknowledged is lost, nothing is answered twice, order is kept",
  { timeout: 90_000 },
  async () => {
    const chance = random(11);
    const waiting = Array.from({ length: EVENTS }, (_, at) => `${at} c${at % 7}`);
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const child = await start();
      const share = Math.ceil(EVENTS / KILLS);
      // The platform hands over again what was not acknowledged, and now and then what was.
      const again = waiting.slice(0, kill * share).filter((line) => !acknowledged.has(line.split(" ")[0] ?? "") || chance.below(10) === 0);
      for (const line of [...again, ...waiting.slice(kill * share, (kill + 1) * share)]) child.stdin?.write(`${line}\n`);
      if (kill === KILLS) break;
      await new Promise((resolve) => setTimeout(resolve, chance.below(120)));
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await until(() => acknowledged.size === EVENTS, "the last acknowledgement");
    await until(() => [...statesOf().values()].every((state) => state === "sent" || state === "unknown"), "the end of the outbox", 30_000);
    running?.kill("SIGKILL");
    const seen = ledgerLines().map((line) => line.split(" ")[1] ?? "");
    const states = statesOf();
    const unknown = [...states].filter(([, state]) => state === "unknown").map(([key]) => key);
    expect(states.size).toBe(EVENTS);
    expect(new Set(seen).size).toBe(seen.length);
    expect(waiting.map((line) => line.split(" ")[0] ?? "").filter((key) => !seen.includes(key) && !unknown.includes(key))).toEqual([]);
    // Each kill may meet one message under way, no more.
    expect(unknown.length).toBeLessThanOrEqual(KILLS);
    const inOrder = [...states.keys()].filter((key) => seen.includes(key));
    for (let at = 0; at < 7; at += 1) {
      const ofOne = (key: string): boolean => Number(key) % 7 === at;
      expect(seen.filter(ofOne)).toEqual(inOrder.filter(ofOne));
    }
  },
);

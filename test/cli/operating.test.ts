import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../tools/folder.ts";

const program = fileURLToPath(new URL("../../src/start.mjs", import.meta.url));
const folder = temporaryFolder();
const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

interface Running {
  url: string;
  pid: number | undefined;
  log: () => string;
  stop: () => Promise<number>;
}

const environment = (more: Record<string, string>) => ({ PATH: process.env["PATH"], PORT: "0", ...more });

async function start(more: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [program, "start"], { env: environment(more), stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0] ?? "";
  const stop = async (): Promise<number> => {
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number];
    return code;
  };
  return { url, pid: child.pid, log: () => log, stop };
}

function duban(args: string[], more: Record<string, string>, cwd = folder): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [program, ...args], { env: environment(more), cwd, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

async function say(url: string, text: string): Promise<string> {
  const response = await fetch(`${url}/api/message`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: "text", text, key: "one" }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  const events = await fetch(`${url}/api/events`, { headers: { cookie } });
  let seen = "";
  for await (const chunk of events.body?.pipeThrough(new TextDecoderStream()) ?? []) if ((seen += chunk).includes("event: card")) break;
  return seen;
}

test("while it runs: the folder and the port are its own, a backup can be made, the log holds no word that was said", async () => {
  const DUBAN_DATA = join(folder, "one");
  const duban1 = await start({ DUBAN_DATA });
  expect(await say(duban1.url, "三年级一周几节体育课")).toContain("每周3课时");
  const second = duban(["start"], { DUBAN_DATA });
  expect(second.code).toBe(1);
  expect(second.err.trim()).toMatch(new RegExp(`^The data folder .* is in use by process ${duban1.pid}: .*\\.$`));
  const taken = duban(["start"], { DUBAN_DATA: join(folder, "two"), PORT: new URL(duban1.url).port });
  expect(taken.code).toBe(1);
  expect(taken.err.trim()).toMatch(/^Port \d+ is in use: .*\.$/);
  const copy = join(folder, "copy.db");
  expect(duban(["backup", copy], { DUBAN_DATA }).code).toBe(0);
  expect(existsSync(copy)).toBe(true);
  expect(duban(["restore", copy], { DUBAN_DATA }).err).toContain(`in use by process ${duban1.pid}`);
  expect(duban(["doctor"], { DUBAN_DATA }).out).toContain(`in use by process ${duban1.pid}`);
  expect(await duban1.stop()).toBe(0);
  const lines = duban1
    .log()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { msg: string; trace?: string; outcome?: string });
  expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["platform started", "event", "message"]));
  const [event, message] = ["event", "message"].map((name) => lines.find(({ msg }) => msg === name));
  expect(event?.trace).toMatch(/^[0-9a-f]{8}$/);
  expect(message?.trace).toBe(event?.trace);
  expect(duban1.log()).not.toMatch(/[\u4e00-\u9fff]|duban_session/);
  const restored = duban(["restore", copy], { DUBAN_DATA });
  expect(restored.code).toBe(0);
  expect(restored.out).toContain("before-restore");
});

test("doctor says a line for each thing; settings come from .env too, and all wrong ones are told", () => {
  const healthy = duban(["doctor"], { DUBAN_DATA: join(folder, "three") });
  expect(healthy.code).toBe(0);
  expect(healthy.out.trim().split("\n")).toHaveLength(4);
  expect(healthy.out).toMatch(/^ok {4}Node \d+/m);
  writeFileSync(join(folder, "file"), "");
  const ill = duban(["doctor"], { DUBAN_DATA: join(folder, "file", "data") });
  expect(ill.code).toBe(1);
  expect(ill.out).toMatch(/^WRONG data folder .*: .* set DUBAN_DATA to a folder of your own\.$/m);
  const home = join(folder, "home");
  mkdirSync(home);
  writeFileSync(join(home, ".env"), "PORT=many\nDUBAN_ZONE=Mars\n");
  const wrong = duban(["doctor"], { PORT: "" }, home);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain("DUBAN_ZONE:");
});

test("the chat in the terminal needs no data folder", () => {
  const run = spawnSync(process.execPath, [program, "chat"], {
    env: environment({ LANG: "zh_CN.UTF-8" }),
    cwd: folder,
    input: "三年级一周几节体育课\n1\n",
    encoding: "utf8",
  });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("每周3课时");
  expect(run.stdout).toContain("原文位置");
  expect(run.stderr).toBe("");
  expect(existsSync(join(folder, "data"))).toBe(false);
});

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../contract/recording-core.ts";
import { createFakeSlack, type FakeSlack } from "../fakes/slack.ts";
import { startFakeTelegram, type FakeTelegram } from "../fakes/telegram.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { settingsFor, startProgram, type Program } from "../tools/program.ts";
import { knocks, POSTED_TO } from "./doors.ts";

const folder = temporaryFolder();
let telegram: FakeTelegram;
let slack: FakeSlack;
const programs: Program[] = [];

beforeAll(async () => {
  telegram = await startFakeTelegram();
  slack = await createFakeSlack();
});
afterAll(async () => {
  for (const program of programs) await program.kill();
  await telegram.goDown();
  await slack.stop();
});

function start(name: string, more: Record<string, string>, args = ["start"]): Program {
  const program = startProgram({ ...settingsFor(telegram, slack, join(folder, name)), ...more }, { args });
  programs.push(program);
  return program;
}

describe("what knocks at the program's doors", () => {
  let program: Program;
  let url = "";
  beforeAll(async () => {
    program = start("doors", POSTED_TO);
    url = await program.ready;
    // Telegram's door opens once the bot knows its own name.
    await until("the webhook", () => telegram.updates.hook);
  });

  test.each(knocks())("$what: $status", async ({ path, body, headers, status }) => {
    const response = await fetch(url + path, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    // What is refused is refused in a few words, or none.
    expect((await response.text()).length).toBeLessThan(200);
  });

  test("it is still there, has taken each genuine thing once, and has written no secret down", async () => {
    const health = (await (await fetch(`${url}/healthz`)).json()) as { ok: boolean };
    expect(health.ok).toBe(true);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    for (const platform of ["telegram", "slack", "web"]) expect(metrics).toContain(`duban_received_total{platform="${platform}"} 1`);
    expect(program.child.exitCode).toBeNull();
    for (const secret of [telegram.token, ...Object.values(slack.tokens), POSTED_TO.TELEGRAM_SECRET])
      expect(program.output()).not.toContain(secret);
    expect(await program.stop()).toBe(0);
  });
});

describe("tokens that are not good", () => {
  const WRONG = { TELEGRAM_TOKEN: "1:wrong-one", SLACK_BOT_TOKEN: "xoxb-wrong-one", SLACK_APP_TOKEN: "xapp-wrong-one" };

  test("wrong from the start: it says so, goes on, and serves the page", async () => {
    const program = start("wrong", WRONG);
    const url = await program.ready;
    await expect.poll(() => program.output(), { timeout: 10_000 }).toMatch(/Telegram does not accept the token/);
    await expect.poll(() => program.output(), { timeout: 10_000 }).toMatch(/invalid_auth/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(program.output()).not.toContain("wrong-one");
    expect(await program.stop()).toBe(0);
  });

  test("doctor names each with its remedy and ends with 1", async () => {
    const doctor = start("doctor", WRONG, ["doctor"]);
    await expect.poll(() => doctor.child.exitCode, { timeout: 20_000 }).toBe(1);
    expect(doctor.output()).toMatch(/^WRONG telegram: .*: .*@BotFather/m);
    expect(doctor.output()).toMatch(/^WRONG slack: .*: .*SLACK_BOT_TOKEN/m);
    expect(doctor.output()).not.toContain("wrong-one");
  });

  test("a scope that is missing is told by doctor with its remedy", async () => {
    slack.withhold("files:write");
    const doctor = start("scope", {}, ["doctor"]);
    await expect.poll(() => doctor.child.exitCode, { timeout: 20_000 }).toBe(1);
    expect(doctor.output()).toMatch(/^WRONG slack: The bot token lacks files:write\.: .*manifest\.yaml/m);
  });
});

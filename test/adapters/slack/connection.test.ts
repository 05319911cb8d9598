import { expect, test } from "vitest";
import { createSlackAdapter } from "../../../adapters/slack/adapter.ts";
import { until } from "../../contract/recording-core.ts";
import { adapterFor, ASKER } from "./harness.ts";
import { open, openFake, startOn } from "./open.ts";

const OPEN = "apps.connections.open";

test("an event is acknowledged only once it is stored, and told again until then", async () => {
  const { fake, core, person } = await open();
  core.failNext(2);
  person.says("体育课");
  const [envelope] = fake.envelopes;
  await until("the first telling", () => core.handed.length === 1);
  expect(envelope?.acknowledged).toBe(false);
  await core.event(0);
  await until("the acknowledgement", () => envelope?.acknowledged);
  expect(envelope?.attempts).toBe(3);
});

test("a refresh by Slack is followed at once, and nothing is lost", async () => {
  const { fake, core, person } = await open();
  fake.refresh();
  person.says("一");
  await until("the old socket's end", () => fake.calls.filter(({ method }) => method === OPEN).length === 2);
  person.says("二");
  await core.event(1);
  await until("acknowledgements", () => fake.envelopes.every(({ acknowledged }) => acknowledged));
  expect(fake.sockets()).toBe(1);
  expect(core.stored.map((event) => event.type === "text" && event.text)).toEqual(["一", "二"]);
});

test("after a cut it comes back, though Slack fails to open connections for a while", async () => {
  const { fake, core, person } = await open();
  fake.faults.plan(OPEN, { kind: "status", status: 500 });
  fake.faults.plan(OPEN, { kind: "cut" });
  fake.faults.plan(OPEN, { kind: "error", code: "internal_error" });
  fake.cut();
  person.says("体育课");
  await core.event(0);
  expect(core.lines.filter((line) => line.includes("can't be reached")).length).toBeGreaterThan(0);
  expect(core.lines.at(-1)).toBe("Slack: connected again.");
});

test("an app token that is taken back while it runs is told once, and the process goes on", async () => {
  const { fake, core, person } = await open();
  fake.refuse("token_revoked");
  fake.cut();
  await until("the line", () => core.lines.length > 0);
  await until("more tries", () => fake.calls.filter(({ method }) => method === OPEN).length >= 4);
  expect(core.lines).toEqual([expect.stringMatching(/app-level token \(token_revoked\).*SLACK_APP_TOKEN/)]);
  fake.refuse(null);
  person.says("体育课");
  await core.event(0);
});

test("it starts though nothing listens there, and comes to life when something does", async () => {
  const fake = await openFake();
  await fake.goesDown();
  const began = performance.now();
  const { core } = await startOn(fake);
  expect(performance.now() - began).toBeLessThan(2000);
  await fake.comesBack();
  fake.person(ASKER).says("体育课");
  await core.event(0);
});

test("a wrong bot token is told with its remedy, and without the token", async () => {
  const fake = await openFake();
  const { tokens, api } = fake;
  const adapter = createSlackAdapter({ botToken: "xoxb-wrong-one", appToken: tokens.app, signingSecret: null, api, publicUrl: null });
  const { core } = await startOn(fake, adapter);
  await until("the line", () => core.lines.length > 0);
  expect(core.lines).toEqual([expect.stringMatching(/bot token \(invalid_auth\).*SLACK_BOT_TOKEN/)]);
  expect(core.lines.join()).not.toContain("wrong-one");
  expect(await adapter.check()).toMatchObject({ ok: false, says: expect.stringContaining("bot token") });
});

test("a wrong app token is told with its remedy", async () => {
  const fake = await openFake();
  const { tokens, api } = fake;
  const adapter = createSlackAdapter({ botToken: tokens.bot, appToken: "xapp-wrong-one", signingSecret: null, api, publicUrl: null });
  const { core } = await startOn(fake, adapter);
  expect(core.lines).toEqual([expect.stringMatching(/app-level token \(invalid_auth\).*connections:write/)]);
  expect(await adapter.check()).toMatchObject({ ok: false, says: expect.stringContaining("app-level token") });
});

test("without an app token and a public address it says that it hears nothing", async () => {
  const fake = await openFake();
  const { tokens, api } = fake;
  const adapter = createSlackAdapter({ botToken: tokens.bot, appToken: null, signingSecret: null, api, publicUrl: null });
  const { core } = await startOn(fake, adapter);
  expect(core.lines).toEqual([expect.stringContaining("SLACK_APP_TOKEN")]);
  expect(await adapter.check()).toMatchObject({ ok: true });
  expect(adapter.webhook).toBeUndefined();
});

test("it stops at once: in the middle of waiting, and with a socket that is open", async () => {
  const down = await openFake();
  await down.goesDown();
  const { fake } = await open();
  for (const one of [down, fake]) {
    const adapter = adapterFor(one);
    await startOn(one, adapter);
    const began = performance.now();
    await adapter.stop();
    expect(performance.now() - began).toBeLessThan(500);
  }
  await until("its socket's end", () => fake.sockets() === 1);
});

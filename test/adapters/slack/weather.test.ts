import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { until } from "../../contract/recording-core.ts";
import { random as randomOf } from "../../tools/random.ts";
import { open } from "./open.ts";

const COUNT = 150;

test("in bad weather every message is stored, and only what is stored is acknowledged", async () => {
  const { fake, core, person } = await open();
  const random = randomOf(20231113);
  fake.faults.chance("apps.connections.open", { kind: "status", status: 500 }, 0.2, random);
  fake.faults.chance("apps.connections.open", { kind: "cut" }, 0.1, random);
  const weather: (() => unknown)[] = [() => fake.cut(), () => fake.refresh(), () => core.failNext(2), () => fake.repeat()];
  const early: string[] = [];
  for (let at = 0; at < COUNT; at += 1) {
    person.says(`问题 ${at}`);
    if (random.below(6) === 0) weather[random.below(weather.length)]?.();
    await sleep(random.below(10));
    for (const { acknowledged, payload } of fake.envelopes) {
      const { text } = (payload as { event: { text: string } }).event;
      if (acknowledged && !core.stored.some((event) => event.type === "text" && event.text === text)) early.push(text);
    }
  }
  await until("all acknowledgements", () => fake.envelopes.every(({ acknowledged }) => acknowledged), 20_000);
  const texts = core.stored.map((event) => (event.type === "text" ? event.text : "?"));
  expect(early).toEqual([]);
  expect(new Set(texts).size).toBe(COUNT);
  expect(texts).toHaveLength(COUNT);
  expect(core.lines.join()).not.toContain("问题");
});

import { expect, test } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import type { Adapter } from "../../src/chat/adapter.ts";
import { systemClock } from "../../src/clock.ts";
import { createDelivery } from "../../src/delivery/delivery.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { adapterFor as slackAdapter } from "../adapters/slack/harness.ts";
import { adapterFor as telegramAdapter } from "../adapters/telegram/harness.ts";
import { until } from "../contract/recording-core.ts";
import { createFakeSlack } from "../fakes/slack.ts";
import { startFakeTelegram } from "../fakes/telegram.ts";
import { furnish } from "../tools/office.ts";
import { seed } from "../tools/seed.ts";
import { filled, gridOf } from "../tools/tables.ts";
import { duty, INDICATORS } from "../work/town.ts";

interface Seen {
  text: string;
  file: { name: string; content: Uint8Array } | null;
}

/** One principal on one platform. */
interface Principal {
  adapter: Adapter;
  account: string;
  says(text: string): void;
  sendsFile(name: string, content: Uint8Array): void;
  /** Sends a file as a reply to the newest message that reads this. */
  repliesWith(text: string, name: string, content: Uint8Array): void;
  presses(label: string): void;
  sees(): Seen[];
  close(): Promise<void>;
}

async function onTelegram(): Promise<Principal> {
  const fake = await startFakeTelegram();
  const person = fake.person();
  const shown = () => fake.shownIn(person.id);
  return {
    adapter: telegramAdapter(fake),
    account: String(person.id),
    says: (text) => void person.says(text),
    sendsFile: (name, content) => void person.sendsFile(name, content),
    repliesWith: (text, name, content) =>
      void person.sendsFile(name, content, { replyTo: shown().findLast((one) => one.text.includes(text))?.message ?? 0 }),
    presses: (label) => person.presses(label),
    sees: () => shown().map(({ text, file }) => ({ text, file })),
    close: () => fake.goDown(),
  };
}

async function onSlack(): Promise<Principal> {
  const fake = await createFakeSlack();
  const person = fake.person("U0BEN");
  return {
    adapter: slackAdapter(fake),
    account: person.id,
    says: (text) => void person.says(text),
    sendsFile: (name, content) => void person.sendsFile(name, content),
    repliesWith: (text, name, content) =>
      void person.sendsFile(name, content, "", person.sees().findLast((one) => one.text.includes(text))?.ts ?? ""),
    presses: (label) => person.presses(label),
    sees: () => person.sees().map(({ text, file }) => ({ text, file })),
    close: () => fake.stop(),
  };
}

test.each([
  ["telegram", onTelegram],
  ["slack", onSlack],
] as const)("a principal's quarter with files, on %s: template, table, one tap, evidence by reply, history, export", async (name, open) => {
  const ben = await open();
  const system = systemClock();
  const ahead = Date.parse("2022-10-09T02:00:00Z") - system.now();
  const clock = { ...system, now: () => system.now() + ahead };
  const store = await openStore(":memory:", { now: () => clock.now() });
  await furnish(store, name, (user) => (user === "ben" ? ben.account : `nobody-${user}`));
  await store.transaction(async ({ work }) => {
    for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
    for (const code of ["MYOPIA", "FITNESS"]) await work.duties.putDuty(duty(code));
  });
  const unhurried: Adapter = { ...ben.adapter, limits: { perSecond: 1_000, conversationMs: 0 } };
  const bot = createBot({ knowledge: seed, clock });
  const delivery = createDelivery({ store, ...bot, adapters: [unhurried], clock: system, log: () => {} });
  await (
    await delivery.start()
  ).ready;
  const reads = (text: string): Promise<Seen> => until(text, () => ben.sees().findLast((one) => one.text.includes(text)));
  const file = (part: string): Promise<Seen["file"]> =>
    until(part, () => ben.sees().findLast((one) => one.file?.name.includes(part))?.file ?? null);

  ben.says("模板 三季度");
  const template = await file("上报模板");
  expect(gridOf(template?.content ?? new Uint8Array())).toHaveLength(3);
  ben.sendsFile(
    "三季度.xlsx",
    filled(template?.content ?? new Uint8Array(), (row) => ({ now: row[2] === "MYOPIA" ? 51.2 : 55 })),
  );
  await reads("可以写入 2 项");
  ben.presses("写入 2 项");
  await reads("已写入 2 项");
  ben.says("更正 近视率 51.0% 三季度 因为表格抄错了一行");
  await reads("51.2% → 51%");
  ben.presses("确认上报");
  await reads("已记录 #3");
  ben.says("优良率 55% 三季度");
  await reads("已经是这个数");
  ben.repliesWith("已记录 #3", "照片.jpg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5_000, 7)]));
  expect((await reads("已收下")).text).toContain("近视率 · 2022Q3 · 51%");
  ben.says("历史 近视率");
  expect((await reads("历史记录")).text).toContain("佐证 #1");
  ben.says("佐证 #1");
  expect((await file("佐证 1.jpg"))?.content).toHaveLength(5_004);
  ben.says("导出 三季度");
  expect(gridOf((await file("上报数据"))?.content ?? new Uint8Array())).toHaveLength(3);
  await delivery.stop();
  await store.close();
  await ben.close();
});

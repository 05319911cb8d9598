import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calendar } from "../../src/cli/calendar.ts";
import { remindDryRun } from "../../src/cli/remind.ts";
import { takeFolder } from "../../src/store/folder.ts";
import { openFolderStore } from "../../src/store/open.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { output } from "../tools/output.ts";
import { settleCity } from "../tools/quarter.ts";

const folder = temporaryFolder();
const platforms = {
  web: () => Promise.reject(new Error("no page here")),
  terminal: () => Promise.reject(new Error("no terminal here")),
  telegram: () => Promise.reject(new Error("no Telegram here")),
  slack: () => Promise.reject(new Error("no Slack here")),
};

test("the rehearsal reads a store beside a running Duban, and the calendar takes a new year's days", async () => {
  process.env["DUBAN_DATA"] = folder;
  await expect(remindDryRun(platforms, { from: "2023-10-01", to: "2023-10-31" })).rejects.toThrow("There is no database");
  const held = takeFolder(folder);
  const store = await openFolderStore(held, () => 1);
  await settleCity(store, 3, "web");
  // Another process holds the folder: looking needs no lock.
  const shown = await output(() => remindDryRun(platforms, { from: "2023-10-01", to: "2023-10-31" }));
  expect(shown.out).toContain("预演 2023-10-01 至 2023-10-31：什么都不会发出");
  expect(shown.out).toMatch(/网页 {2}\d+ 条；最多的一天 2023-10-\d\d 有 \d+ 条/);
  expect(shown.out).toMatch(/^2023-10-\d\d 0[89]:\d\d 网页 {2}人s0（虚构s0）\d+ 项$/m);
  await store.close();
  held.release();
  const list = join(folder, "2027.txt");
  writeFileSync(list, "放假安排 2027\n01-01 休 元旦\n02-05至02-12 休 春节\n10-01至10-05 休 国庆节\n");
  const dry = await output(() => calendar(list, { dryRun: true, local: false }));
  expect(dry.out).toContain("2027-10-06 becomes a workday");
  expect(dry.out).toContain("nothing was written");
  expect((await output(() => calendar(list, { dryRun: false, local: false }))).out).toContain("ok    14 days");
  const again = await output(() => calendar(list, { dryRun: false, local: false }));
  expect(again.out).not.toContain("becomes");
  writeFileSync(list, "放假安排 2027\n啊\n");
  const wrong = await output(() => calendar(list, { dryRun: false, local: false }));
  expect(wrong.out).toContain("WRONG line 2: 啊");
});

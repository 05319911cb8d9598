import { expect, test } from "vitest";
import { reminding, type Reminding } from "../tools/reminding.ts";

// The third quarter of 2023 is due on 2023-10-20, a Friday; five working days before it is the 13th.
const DUE = { due: 20, places: { under: "s1", kind: "school" as const, stages: [], except: [] } };
const START = "2023-10-08T16:30:00Z";

const local = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(5, 16);

async function standings(talk: Reminding): Promise<string[]> {
  return (await talk.fires()).map(({ rung, person, at, standing }) => `${rung} ${person} ${local(at).slice(0, 5)} ${standing}`);
}

test("a person's own quiet hours put a reminder off within the day, are shown, and are taken back", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-09T02:00:00Z");
  expect(await talk.says("head1", "早上10点前别发")).toContain("已设：21:30 至 10:00 不给您发提醒");
  expect(await talk.says("head1", "晚上8点后别发")).toContain("已设：20:00 至 10:00");
  expect(await talk.says("head1", "提醒设置")).toContain("20:00 至 10:00 不发（您设的）");
  expect(await talk.says("head1", "提醒计划")).toMatch(/10-13 10:(?:0[7-9]|1\d|2[0-3])/);
  await talk.until("2023-10-13T02:00:00Z");
  expect(talk.told("head1").join()).not.toContain("10-20 截止，还有");
  await talk.until("2023-10-13T12:00:00Z");
  expect(talk.told("head1").join()).toContain("10-20 截止，还有 5 个工作日");
  expect(await standings(talk)).toContain("T-5 head1 10-13 sent");
  expect(await talk.says("head1", "quiet 09:00-08:00")).toContain("At least 2 hours");
  expect(await talk.says("head1", "取消免打扰")).toContain("已恢复");
  expect(await talk.says("head1", "提醒设置")).toContain("21:30 至 07:30 和休息日不发");
});

test("an administrator pins the time of a reminder, to the full hour too; the day's digest goes out then, and is one", async () => {
  const talk = await reminding({ at: START, duties: [DUE] });
  await talk.until("2023-10-09T02:00:00Z");
  expect(await talk.says("bureau", "提醒 2023-10-20 22:00 报送自查报告 全部初中")).toContain("22:00 在 21:30 至 07:30 之间");
  expect(await talk.says("bureau", "提醒 2023-10-20 15:00 报送自查报告 全部初中")).toContain("每次 15:00 发出");
  await talk.presses("bureau", "确认");
  await talk.until("2023-10-13T06:50:00Z");
  expect(talk.told("head1")).toEqual([]);
  await talk.until("2023-10-13T12:00:00Z");
  const [told = "", ...more] = talk.told("head1");
  expect(more).toEqual([]);
  expect(told).toContain("报送自查报告");
  expect(told).toContain("近视率 2023Q3");
  await talk.until("2023-10-16T00:00:00Z");
  const fires = (await talk.fires()).filter(({ person, rung }) => person === "head1" && rung === "T-5");
  expect(fires.map(({ at, standing }) => `${local(at)} ${standing}`)).toEqual(["10-13T15:00 sent", "10-13T15:00 sent"]);
});

import { expect, test } from "vitest";
import { withDuties } from "../tools/files.ts";
import { gridOf } from "../tools/tables.ts";

type Talk = Awaited<ReturnType<typeof withDuties>>;

async function told(talk: Talk): Promise<void> {
  await talk.say("近视率 51.2% 三季度", "ben");
  await talk.press("确认上报", "ben");
  await talk.say("更正 近视率 51.0% 三季度 因为=复测后有更正", "dora");
  await talk.press("确认上报", "dora");
  await talk.say("优良率 55% 三季度", "ben");
  await talk.press("确认上报", "ben");
  await talk.say("撤销", "ben");
}

test("the history of a figure: every revision, when, from what to what, why and how it stands, and nobody's name", async () => {
  const talk = await withDuties();
  await told(talk);
  const shown = await talk.say("历史 近视率", "ben");
  for (const piece of [
    "历史记录",
    "2022Q3 · 待审核",
    "#1 2022-10-09 10:00",
    "报 51.2%",
    "51.2% → 51%",
    "原因：=复测后有更正",
    "填报人上报",
  ])
    expect(shown).toContain(piece);
  expect(shown.indexOf("#2 ")).toBeLessThan(shown.indexOf("#1 "));
  expect(shown).not.toMatch(/甲校长|乙老师/);
  expect(await talk.say("history fitness", "ben")).toContain("taken back");
  expect(await talk.say("历史 优良率 一中", "ben")).toContain("撤销 55% → 无");
  const own = await talk.say("历史", "ben");
  expect(own).toContain("最近的变动");
  expect(own).toContain("云汀市第一中学 · 儿童青少年总体近视率 · 2022Q3 · 51%");
});

test("who reads several schools is asked which, and other schools stay closed", async () => {
  const talk = await withDuties();
  await told(talk);
  expect(await talk.say("历史 近视率", "anna")).toContain("是哪一所学校的");
  const schools = talk.card()?.actions.map(({ label }) => label) ?? [];
  expect(schools).toContain("云汀市第一中学");
  expect(await talk.press("云汀市第一中学")).toContain("51.2% → 51%");
  expect(await talk.say("历史 近视率 青禾小学", "ben")).toContain("只能查您能看到的");
  // No request at all: the plan is asked.
  expect(await talk.say("历史 课程", "ben")).not.toContain("只能查您能看到的");
});

test("an export holds what its reader may see, as XLSX or as CSV with a mark, and no cell of it is a formula", async () => {
  const talk = await withDuties();
  await told(talk);
  expect(await talk.say("导出 三季度", "ben")).toContain("共 1 行");
  const [file] = talk.platform.files;
  expect(file?.name).toBe("上报数据 三季度.xlsx");
  const [head = [], row = []] = gridOf(file?.content ?? new Uint8Array());
  const cell = (name: string): string | undefined => row[head.indexOf(name)];
  expect([cell("学校代码"), cell("时间"), cell("数值"), cell("修订"), cell("编号"), cell("审核")]).toEqual([
    "S001",
    "2022Q3",
    "51",
    "2",
    "#2",
    "待审核",
  ]);
  expect(await talk.say("导出 历史 csv", "anna")).toContain("共 4 行");
  const csv = talk.platform.files.at(-1);
  expect(csv?.name).toBe("历史记录.csv");
  expect([...(csv?.content.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(csv?.content)).toContain(",'=复测后有更正,");
  expect(await talk.say("export Q3 csv", "dora")).toContain("1 row, of what you may read");
  expect(await talk.say("导出 二季度", "ben")).toContain("没有可以导出的数");
  expect(await talk.say("导出 三季度 北汀区教育局", "anna")).toContain("共 1 行");
  expect(await talk.say("导出 三季度 南汀区教育局", "anna")).toContain("没有可以导出的数");
  expect(await talk.say("导出 三季度", "cleo")).toContain("还不知道您是谁");
  expect(await talk.come({ type: "text", text: "导出 三季度", edited: false, person: "ben", private: false })).toContain("私聊");
});

import { expect, test } from "vitest";
import { withDuties } from "../tools/files.ts";
import { gridOf } from "../tools/tables.ts";

test("the yearly list holds every duty that falls due in it, with its source; administrators alone export it", async () => {
  const talk = await withDuties();
  expect(await talk.say("导出 清单 2023", "anna")).toContain("2023年共 2 项填报任务，填得最多的学校全年 8 个数");
  const [file] = talk.platform.files;
  expect(file?.name).toBe("填报事项清单 2023.xlsx");
  const [head = [], ...rows] = gridOf(file?.content ?? new Uint8Array());
  const cell = (row: string[], name: string): string | undefined => row[head.indexOf(name)];
  expect(rows.map((row) => [cell(row, "指标"), cell(row, "填报周期"), cell(row, "每校全年次数")])).toEqual(
    expect.arrayContaining([["儿童青少年总体近视率", "按季度报", "4"]]),
  );
  expect(rows.every((row) => (cell(row, "依据") ?? "") !== "" && cell(row, "依据") !== "-")).toBe(true);
  expect(await talk.say("export duty list 2023 csv", "anna")).toContain("2 duties in 2023");
  expect(talk.platform.files.at(-1)?.name).toBe("Reporting list 2023.csv");
  expect(await talk.say("导出 清单 2031", "anna")).toContain("2031年没有布置填报任务");
  expect(await talk.say("导出 清单", "ben")).toContain("只有管理员能导出");
});

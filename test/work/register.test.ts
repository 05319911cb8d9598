import { describe, expect, test } from "vitest";
import { readPeople, readUnits } from "../../src/work/bulk/register.ts";
import type { Table } from "../../src/work/bulk/table.ts";
import { readTables } from "../../src/work/bulk/upload.ts";
import { town } from "./town.ts";

function tableOf(text: string): Table {
  const read = readTables(new TextEncoder().encode(text));
  const [table] = read.ok ? read.tables : [];
  if (!table) throw new Error("no table");
  return table;
}

describe("a list of places", () => {
  test("the first list makes the tree", () => {
    const read = readUnits(
      tableOf("代码,名称,类别,上级代码,学段\nB,云汀市教育局,市局,,\nD,北汀区教育局,区县,B,\nS1,青禾小学,学校,D,小学"),
      null,
    );
    expect(read).toMatchObject({
      ok: true,
      added: [
        { id: "B", parent: null },
        { id: "D", parent: "B" },
        { kind: "school", stages: ["primary"] },
      ],
      faults: [],
      problems: [],
    });
  });

  test("a later list says what is new, changed and the same, and keeps ids", () => {
    const read = readUnits(
      tableOf(
        "code,name,kind,parent,stages,aliases,closed\nS001,云汀市第一中学,school,DN,初中、高中,一中;No. 1 School,\ns003,青禾学校,school,DS,小学,青禾,2024-07-31\nS009,新芽小学,school,DS,小学,,",
      ),
      town(),
    );
    expect(read).toMatchObject({
      ok: true,
      added: [{ code: "S009", parent: "ds" }],
      changed: [{ before: { id: "s3", name: "青禾小学" }, after: { id: "s3", name: "青禾学校", closed: "2024-07-31" } }],
      same: 1,
      faults: [],
      problems: [],
    });
  });

  test("faults are named by their cells, and a tree that does not hold is refused", () => {
    const read = readUnits(
      tableOf("代码,名称,类别,上级代码,学段,停用日期\nS5,,学校,DN,小学,\nS6,甲,院系,DN,研究生,2023-02-30\nDN,北汀区教育局,区县,DN,,"),
      town(),
    );
    expect(read.ok && read.faults.map(({ cell, fault }) => `${cell} ${fault}`)).toEqual(["B2 empty", "C3 kind", "E3 stage", "F3 day"]);
    expect(read.ok && read.problems.map(({ type }) => type)).toContain("parent cycle");
    expect(readUnits(tableOf("代码,名称\nS5,甲"), town())).toMatchObject({ ok: false, trouble: { type: "headings" } });
  });
});

test("a list of people: new, known, and faults by cell", () => {
  const read = readPeople(
    tableOf(
      "姓名,单位代码,角色,语言\n示例甲,S001,校长,\n示例乙,s003,填报,en\n示例丙,S999,填报,\n示例丁,S001,厨师,\n示例甲,S001,填报,\n,S001,填报,",
    ),
    town(),
    new Set(["s3|reporter|示例乙"]),
  );
  expect(read).toMatchObject({
    ok: true,
    added: [{ name: "示例甲", unit: "s1", role: "reporter", lang: "zh" }],
    same: [{ name: "示例乙", lang: "en" }],
  });
  expect(read.ok && read.faults.map(({ cell, fault }) => `${cell} ${fault}`)).toEqual([
    "B4 unknown unit",
    "C5 role",
    "A6 twice",
    "A7 empty",
  ]);
});

import { expect, test } from "vitest";
import { writeCsv } from "../../src/work/bulk/csv.ts";
import { writeWorkbook } from "../../src/work/bulk/workbook.ts";
import { start, verdict, verifyPage } from "../../src/work/record/audit.ts";
import { sends, withDuties } from "../tools/files.ts";
import { filled, gridOf } from "../tools/tables.ts";

const MYOPIA = "STUDENT_MYOPIA";
const heads = (talk: Awaited<ReturnType<typeof withDuties>>) => talk.store.transaction(({ work }) => work.figures.heads(["s1"]));

test("a template goes out, comes back filled in, is tried, and one tap writes exactly what was shown", async () => {
  const talk = await withDuties();
  expect(await talk.say("模板 三季度", "ben")).toContain("2 项待报");
  const [template] = talk.platform.files;
  expect(template?.name).toMatch(/^上报模板.*\.xlsx$/);
  const rows = gridOf(template?.content ?? new Uint8Array());
  expect(rows.slice(1).map((row) => [row[0], row[4]])).toEqual([
    ["S001", "2022Q3"],
    ["S001", "2022Q3"],
  ]);
  const table = filled(template?.content ?? new Uint8Array(), (row) => ({ now: row[2] === MYOPIA ? 51.2 : "55.5%" }));
  const shown = await sends(talk, "三季度.xlsx", table);
  expect(shown).toContain("《三季度.xlsx》核对完成：可以写入 2 项，现在还没有写入");
  expect(await heads(talk)).toEqual([]);
  expect(await talk.press("写入 2 项", "dora")).toContain("这个按钮不是给您的");
  const token = talk.card()?.actions[0]?.token ?? "";
  expect(token).toBe("");
  await sends(talk, "三季度.xlsx", table);
  const button = talk.card()?.actions.find(({ label }) => label === "写入 2 项")?.token ?? "";
  expect(await talk.come({ type: "action", token: button, person: "ben" })).toContain("已写入 2 项（#1—#2）");
  expect(await talk.come({ type: "action", token: button, person: "ben" })).toContain("没有重复记录");
  expect((await heads(talk)).map(({ indicator, value, by }) => [indicator === MYOPIA, value, by])).toEqual(
    expect.arrayContaining([
      [true, 51.2, "p-head"],
      [false, 55.5, "p-head"],
    ]),
  );
  const page = await talk.store.transaction(({ work }) => work.audit.page(0, 100));
  expect(verdict(verifyPage(start, page)).whole).toBe(true);
  expect(page.filter(({ action }) => action === "upload")).toHaveLength(2);
  expect(await talk.say("模板 三季度", "ben")).toContain("没有待报的事项");
  expect(await talk.say("撤销", "ben")).toContain("已撤销");
  expect((await heads(talk)).every(({ value }) => value === null)).toBe(true);
});

test("ok, changed, the same, without a reason and wrong are told apart by cell; the rest is written", async () => {
  const talk = await withDuties();
  await talk.say("近视率 51.2% 三季度", "ben");
  await talk.press("确认上报", "ben");
  await talk.say("优良率 55% 三季度", "ben");
  await talk.press("确认上报", "ben");
  const [head = []] = gridOf(await templateFor(talk));
  const row = (code: string, period: string, now: string | number, note: string | null = null, school = "S001") => [
    school,
    null,
    code,
    null,
    period,
    null,
    null,
    now,
    note,
  ];
  const codes = (await talk.store.transaction(({ work }) => work.duties.indicators())).map(({ code }) => code);
  const fitness = codes.find((code) => code !== MYOPIA) ?? "";
  const table = writeWorkbook([
    {
      title: "表",
      rows: [
        head,
        row(MYOPIA, "2022Q3", 51.2),
        row(fitness, "2022Q3", 56, "表格抄错了一行"),
        row(MYOPIA, "2022Q4", 52),
        row(fitness, "2022Q4", 151),
        row("NONE", "2022Q3", 1),
        row(MYOPIA, "2022Q9", 1),
        row(MYOPIA, "2022Q3", 50, null, "S003"),
        row(MYOPIA, "2022Q4", 50),
        row(fitness, "2022Q4", "很多"),
        row(fitness, "2022Q2", 50),
        row(fitness, "2022Q4", "=1+1"),
      ],
    },
  ]);
  const shown = await sends(talk, "表.xlsx", table);
  for (const piece of ["新报", "更正", "不变", "有错", "H3 ", "55% → 56%", "C6", "E7", "A8", "全部在附件里"])
    expect(shown).toContain(piece);
  const errors = gridOf(talk.platform.files.at(-1)?.content ?? new Uint8Array());
  expect(talk.platform.files.at(-1)?.name).toBe("问题清单.xlsx");
  expect(errors.slice(1).map(([cell]) => cell)).toEqual(["H5", "C6", "E7", "A8", "H9", "H10", "H11", "H12"]);
  expect(await talk.press("写入 2 项", "ben")).toContain("已写入 2 项");
  const values = (await heads(talk)).map(({ period, value, revision }) => [period, value, revision]);
  expect(values).toEqual(
    expect.arrayContaining([
      ["2022Q4", 52, 1],
      ["2022Q3", 51.2, 1],
      ["2022Q3", 56, 2],
    ]),
  );
  expect(values).toHaveLength(3);
});

async function templateFor(talk: Awaited<ReturnType<typeof withDuties>>): Promise<Uint8Array> {
  await talk.say("模板", "ben");
  return talk.platform.files.at(-1)?.content ?? new Uint8Array();
}

test("what has changed since is shown again, and nothing of the table is written", async () => {
  const talk = await withDuties();
  await talk.say("模板 三季度", "ben");
  const table = filled(talk.platform.files[0]?.content ?? new Uint8Array(), () => ({ now: 51.5 }));
  await sends(talk, "表.xlsx", table);
  const button = talk.card()?.actions[0]?.token ?? "";
  await talk.say("近视率 50.8% 三季度", "dora");
  await talk.press("确认上报", "dora");
  const again = await talk.come({ type: "action", token: button, person: "ben" });
  expect(again).toContain("一项也没有写入");
  expect((await heads(talk)).map(({ value }) => value)).toEqual([50.8]);
  expect(await talk.press("写入 1 项", "ben")).toContain("已写入 1 项");
  talk.clock.pass(16 * 60_000);
  await sends(talk, "表.xlsx", table);
  const late = talk.card()?.actions[0]?.token ?? "no button: all but one are the same, which lacks its reason";
  talk.clock.pass(16 * 60_000);
  expect(await talk.come({ type: "action", token: late, person: "ben" })).toMatch(/过期/);
});

test("wrong headings give the template back; pupils' data, macros, formulas and programs are refused whole", async () => {
  const talk = await withDuties();
  const wrong = await sends(
    talk,
    "表.csv",
    writeCsv([
      ["学校", "数值"],
      ["S001", 51.2],
    ]),
  );
  expect(wrong).toContain("已附上您的模板");
  expect(talk.platform.files.at(-1)?.name).toMatch(/模板/);
  expect(
    await sends(
      talk,
      "学生.csv",
      writeCsv([
        ["姓名", "年级"],
        ["示例", "三"],
      ]),
    ),
  ).toContain("整个文件不收，已删除");
  expect(await sends(talk, "表.csv", new TextEncoder().encode("学校代码,本次\nS001,=1+1"))).toContain("是公式");
  expect(await sends(talk, "表.xlsx", Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0))).toContain("这种文件不收");
  expect(await sends(talk, "空.csv", new Uint8Array())).toContain("空的");
  // What was refused stands nowhere in the store.
  const kept = await talk.store.transaction(({ work }) => work.audit.page(0, 100));
  expect(JSON.stringify(kept)).not.toContain("示例");
});

test("GB18030 and English headings are read as well; who reports nothing is told so; strangers' files are not fetched", async () => {
  const talk = await withDuties();
  const csv = "学校代码,学校,指标代码,指标,时间,单位,上次,本次,说明\r\nS001,,STUDENT_MYOPIA,,2022Q3,,,51.2,\r\n";
  const { default: iconv } = await import("iconv-lite");
  expect(await sends(talk, "表.csv", iconv.encode(csv, "gb18030"))).toContain("可以写入 1 项");
  const english = "School code,School,Indicator code,Indicator,Period,Unit,Last,Now,Note\r\nS001,,STUDENT_MYOPIA,,Q3,,,51.2,\r\n";
  expect(await sends(talk, "table.csv", new TextEncoder().encode(english))).toContain("可以写入 1 项");
  expect(await sends(talk, "table.csv", new TextEncoder().encode(english), { person: "anna" })).toContain("您没有要填报的学校");
  const before = talk.platform.fetches.length;
  expect(await sends(talk, "plan.docx", new Uint8Array(10), { person: "cleo" })).toContain("文件我还读不了");
  expect(await sends(talk, "plan.docx", new Uint8Array(10), { person: "ben", private: false })).toContain("私聊");
  expect(talk.platform.fetches).toHaveLength(before);
});

import { strToU8, zipSync, type Zippable } from "fflate";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText, readCsv, writeCsv } from "../../src/work/bulk/csv.ts";
import { fileText, rowText } from "../../src/work/bulk/say.ts";
import { isIdentityNumber } from "../../src/work/bulk/pupils.ts";
import { cellText, columnIndex, columnName, escaped, LIMITS, unescaped, type TableRead } from "../../src/work/bulk/table.ts";
import { COLUMNS, templateRows } from "../../src/work/bulk/template.ts";
import { writeWorkbook, type Row } from "../../src/work/bulk/workbook.ts";
import { dryRun, readTables, readUpload } from "../../src/work/bulk/upload.ts";
import type { Known } from "../../src/work/submission/check.ts";
import { INDICATORS, scopeOn } from "./town.ts";

const scope = scopeOn("2023-10-09", ["s1"]);
const HEADINGS = ["学校代码", "学校", "指标代码", "指标", "时间", "单位", "上次", "本次", "说明"];
const trouble = (read: TableRead): string => (read.ok ? "ok" : read.trouble.type);
const grid = (read: TableRead): string[][] =>
  read.ok
    ? (read.tables[0]?.rows ?? []).map(({ cells }) =>
        Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, at) => cellText(cells.get(at))),
      )
    : [];

const writeXlsx = (rows: readonly Row[], title: string, writable = [0]): Uint8Array => writeWorkbook([{ title, rows, writable }]);
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const book = (rows: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet ${SHEET}><sheetData>${rows}</sheetData></worksheet>`),
    ...more,
  });

describe("tables in and out", () => {
  test("a cell that looks like a formula is escaped on the way out and comes back as it was", () => {
    expect(["=1+1", "+cmd", "-x", "@a", "-0.7", "一中", "+5%"].map(escaped)).toEqual([
      "'=1+1",
      "'+cmd",
      "'-x",
      "'@a",
      "-0.7",
      "一中",
      "+5%",
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text.startsWith("'") || unescaped(escaped(text)) === text).toBe(true);
      }),
    );
  });

  test("columns are named as spreadsheets name them", () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    fc.assert(
      fc.property(fc.nat(16_383), (at) => {
        expect(columnIndex(columnName(at))).toBe(at);
      }),
    );
  });

  test("what is written is read back, in CSV and in XLSX", () => {
    const cell = fc.oneof(
      fc.constantFrom("近视率", "一中", "a,b", 'say "hi"', "两行\n文字", "<&>", "=1+1", "'", "S001"),
      fc.integer().map(String),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(grid(readCsv(writeCsv(rows)))).toEqual(rows.map((row) => row.map((text) => (text.startsWith("=") ? text : text.trim()))));
      }),
      { numRuns: 200 },
    );
    const rows = [HEADINGS, ["S001", "一中", "MYOPIA", '<近视率> & "率"', "2023Q3", "%", 51.9, 51.2, "@注"]];
    expect(grid(readTables(writeXlsx(rows, "上报", [7, 8])))).toEqual(rows.map((row) => row.map(String)));
    expect(writeXlsx(rows, "上报")).toEqual(writeXlsx(rows, "上报"));
  });

  test("GB18030, UTF-8 and UTF-16 are told apart; what is no text is refused", () => {
    const text = "学校代码,本次\r\nS001,𠮷㐀51.2";
    for (const encoding of ["utf8", "gb18030"]) expect(decodeText(iconv.encode(text, encoding))).toBe(text);
    expect(decodeText(iconv.encode(text, "utf16le", { addBOM: true }))).toBe(text);
    expect(trouble(readTables(Uint8Array.of(0xff, 0xff, 0xff, 0x80)))).toBe("not a table");
  });

  test("shared strings, rich text, percent formats and prefixed names", () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.512</v></c><c r="C1" s="2"><v>0.5</v></c><c r="D1"><v>0.512</v></c><c r="E1" t="b"><v>1</v></c></row>';
    const file = book(rows, {
      "xl/sharedStrings.xml": strToU8("<sst><si><r><t>近视</t></r><r><t>率&amp;</t></r><rPh><t>x</t></rPh></si></sst>"),
      "xl/styles.xml": strToU8(
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      ),
    });
    expect(grid(readTables(file))).toEqual([["近视率&", "51.2%", "50%", "0.512", "1"]]);
  });
});

describe("hostile files are refused whole", () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join("");

  // prettier-ignore
  test.each<[string, string, () => Uint8Array]>([
    ["formula", "a formula", () => book('<row r="1"><c r="C5"><f>1+1</f><v>2</v></c></row>')],
    ["formula", "a formula in a table", () => new TextEncoder().encode("a,b\n=cmd|' /C calc'!A0,2")],
    ["macros", "a macro", () => book("", { "xl/vbaProject.bin": strToU8("x") })],
    ["macros", "a macro by its content type", () => zipSync({ "[Content_Types].xml": strToU8("<Types macroEnabled='1'/>"), "xl/worksheets/sheet1.xml": strToU8("<x/>") })],
    ["macros", "an outside link", () => book("", { "xl/externalLinks/externalLink1.xml": strToU8("<x/>") })],
    ["broken", "entities", () => zipSync({ "xl/worksheets/sheet1.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>') })],
    ["broken", "an encrypted file", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
    ["not a table", "a text document", () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<x/>") })],
    ["not a table", "a program", () => Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0)],
    ["broken", "no sheet", () => zipSync({ "a.txt": strToU8("x") })],
    ["broken", "a torn archive", () => book(many(50)).slice(0, 200)],
    ["too large", "a million rows", () => book('<row><c r="A1"><v>1</v></c></row>'.repeat(1_000_000))],
    ["too large", "a million lines", () => new TextEncoder().encode("a\n".repeat(1_000_000))],
    ["too large", "a row far down", () => book('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
    ["too large", "a column far out", () => book('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ["too large", "one endless row", () => book(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(3_000_000)}`)],
    ["too large", "a zip bomb", () => zipSync({ "xl/sharedStrings.xml": new Uint8Array(100_000_000) }, { level: 9 })],
    ["too large", "many sheets", () => book("", Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`xl/worksheets/sheet${at + 2}.xml`, strToU8("<worksheet/>")])))],
    ["too large", "a large file", () => new Uint8Array(LIMITS.bytes + 1).fill(65)],
  ])("%s: %s", (type, _, make) => {
    const file = make();
    global.gc?.();
    const [before, began] = [process.memoryUsage().rss, performance.now()];
    expect(trouble(readTables(file))).toBe(type);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(200);
  });

  // prettier-ignore
  test.each<[string, boolean]>([
    ["学校,姓名,年级\nS001,示例,三", true], ["学校,身份证号\nS001,x", true], ["学校代码,本次\nS001,11010519491231002X", true], ["学校代码,本次\nS001,13800138000", true],
    ["Name,Grade\nsample,3", true], ["学校,年级,人数\nS001,三,40", false], ["学校代码,本次\nS001,110105194912310021", false],
  ])("data about single pupils: %j %s", (text, refused) => {
    expect(trouble(readTables(new TextEncoder().encode(text)))).toBe(refused ? "pupils" : "ok");
  });

  test("a pupil list on a hidden sheet is found; only a right check character makes an identity number", () => {
    const file = book('<row r="1"><c r="A1"><v>1</v></c></row>', {
      "xl/worksheets/sheet2.xml": strToU8(
        `<worksheet><sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>11010519491231002X</t></is></c></row></sheetData></worksheet>`,
      ),
    });
    expect(readTables(file)).toEqual({ ok: false, trouble: { type: "pupils", cell: "B3" } });
    expect([isIdentityNumber("11010519491231002X"), isIdentityNumber("110105194912310021")]).toEqual([true, false]);
  });

  test("no bytes make the reader fail", () => {
    const whole = book(many(30));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const torn = whole.slice(0, Math.max(4, length));
        torn[at] = byte;
        expect(typeof readTables(torn).ok).toBe("boolean");
      }),
      { numRuns: 400 },
    );
  });
});

test("every refusal of a file is said in three lines, in both languages", () => {
  const troubles = [
    { type: "not a table" },
    { type: "too large", limit: "1" },
    { type: "macros" },
    { type: "formula", cell: "C5" },
    { type: "broken" },
    { type: "headings", found: "x" },
    { type: "pupils", cell: "B3" },
  ] as const;
  for (const one of troubles) for (const lang of ["zh", "en"] as const) expect(fileText(one, lang).split("\n")).toHaveLength(3);
});

describe("the template and the dry run", () => {
  const unknown: Known = { state: { type: "open" }, revision: 0, head: null, earlier: [], lastYear: null, parts: [], partsAsked: 0 };
  const upload = (rows: (string | number | null)[][], knownOf: (indicator: string) => Partial<Known> = () => ({})) => {
    const read = readTables(writeXlsx([HEADINGS, ...rows], "上报"));
    if (!read.ok) throw new Error(read.trouble.type);
    const found = readUpload(read.tables, scope);
    return found.ok ? dryRun(found.rows, scope, (claim) => ({ ...unknown, ...knownOf(claim.indicator) })) : [];
  };
  const row = (code: string, value: string | number | null, note = "", period = "2023Q3", school = "S001") => [
    school,
    "",
    code,
    "",
    period,
    "",
    null,
    value,
    note,
  ];

  test("the template holds the open duties alone, with last values, and is read back once filled", () => {
    const rows = templateRows(scope, "2023-10-09", ({ indicator }) => (indicator === "MYOPIA" ? 51.9 : null), "zh");
    expect(rows[0]).toEqual(HEADINGS);
    expect(rows.slice(1).map((one) => one[COLUMNS.period])).toEqual([...INDICATORS.map(() => "2023Q3"), ...INDICATORS.map(() => "2023Q4")]);
    expect(rows.find((one) => one[COLUMNS.indicator] === "MYOPIA")).toEqual([
      "S001",
      "云汀市第一中学",
      "MYOPIA",
      "近视率",
      "2023Q3",
      "%",
      51.9,
      null,
      null,
    ]);
    expect(upload(rows.slice(1).map((one) => [...one]))).toEqual([]);
    const filled = rows
      .slice(1)
      .map((one) => one.map((value, at) => (at === COLUMNS.now && one[COLUMNS.indicator] === "MYOPIA" ? 51.2 : value)));
    expect(upload(filled).map(({ type, cell }) => [type, cell])).toEqual(
      [
        ["ok", "H2"],
        ["ok", "H10"],
      ].map(([type]) => [type, expect.stringMatching(/^H\d+$/)]),
    );
  });

  test("ok, changed, same, asks and errors, each by its cell", () => {
    const head = (value: number) => ({ observation: 1, period: "2023Q3", revision: 1, value, by: "p", approved: false });
    const known = (indicator: string): Partial<Known> =>
      indicator === "FITNESS"
        ? { head: head(53), revision: 1 }
        : indicator === "PE"
          ? { head: head(3), revision: 1 }
          : indicator === "PUPILS"
            ? { head: head(900), revision: 1 }
            : {};
    const outcomes = upload(
      [
        row("MYOPIA", 51.2),
        row("FITNESS", 54, "复测后更正的值"),
        row("PE", 3),
        row("PUPILS", 901),
        row("BULLY", "无"),
        row("MYOPIA", 50),
        row("NONE", 1),
        row("TRAINED", 1, "", "2023Q9"),
        row("RATIO", 600, "", "2023Q3", "S003"),
        row("PEHOUR", "很多"),
        row("PEHOUR", 0.5, "", "三季度"),
      ],
      known,
    );
    expect(outcomes.map((one) => [one.cell, one.type])).toEqual([
      ["H2", "ok"],
      ["H3", "changed"],
      ["H4", "same"],
      ["H5", "asks"],
      ["H6", "ok"],
      ["H7", "error"],
      ["C8", "error"],
      ["E9", "error"],
      ["A10", "error"],
      ["H11", "error"],
      ["H12", "error"],
    ]);
    expect(outcomes[5]).toMatchObject({ trouble: { type: "twice", cell: "H2" } });
    expect(upload([row("MYOPIA", 0.512)])[0]).toMatchObject({ type: "error", trouble: { type: "value", trouble: { type: "scale" } } });
    expect(upload([row("MYOPIA", "51.2%")])[0]).toMatchObject({ type: "ok", draft: { value: 51.2 } });
  });

  test("errors are said in one line each", () => {
    const outcomes = upload([
      row("NONE", 1),
      row("PE", 25),
      row("PE", 3),
      row("PE", 3),
      row("PE", 3, "", "x"),
      row("PE", 3, "", "2023Q3", "S9"),
      row("PE", "很"),
    ]);
    const said = outcomes.flatMap((one) =>
      one.type === "error" && "word" in one.trouble ? [rowText(one.trouble as Parameters<typeof rowText>[0], scope, "zh")] : [],
    );
    expect(said.every((line) => line.length > 0 && !line.includes("\n"))).toBe(true);
    expect(rowText({ type: "twice", cell: "H4" }, scope, "en")).toBe("the same as H4");
  });

  test("a wrong heading gives the template back", () => {
    const read = readTables(new TextEncoder().encode("学校,数值\nS001,51.2"));
    expect(read.ok && readUpload(read.tables, scope)).toEqual({ ok: false, trouble: { type: "headings", found: "学校, 数值" } });
  });

  test("ten thousand rows are read and tried within 5 seconds and 200 MB", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      row(INDICATORS[at % INDICATORS.length]?.code ?? "", 10 + (at % 80), "说明文字", "2023Q3"),
    );
    const file = writeXlsx([HEADINGS, ...rows], "上报");
    const [before, began] = [process.memoryUsage().rss, performance.now()];
    const read = readTables(file);
    const found = read.ok ? readUpload(read.tables, scope) : null;
    expect(found?.ok && dryRun(found.rows, scope, () => unknown).length).toBe(10_000);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(200);
  });
});

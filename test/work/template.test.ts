import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { templateBook, templateRows } from "../../src/work/bulk/template.ts";
import { readTables, readUpload } from "../../src/work/bulk/upload.ts";
import { scopeOn } from "./town.ts";

const scope = scopeOn("2023-10-09", ["s1"]);

test("the template as a file: codes out of sight, only two columns to type in, a head that stays, and a sheet that says how", () => {
  for (const lang of ["zh", "en"] as const) {
    const rows = templateRows(scope, "2023-10-09", () => 51.9, lang);
    const file = templateBook(rows, lang);
    const sheet = strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<col min="1" [^>]*hidden="1"\/>/);
    expect(sheet).toMatch(/<col min="3" [^>]*hidden="1"\/>/);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain(`sqref="H2:H${rows.length}"`);
    const open = [...sheet.matchAll(/<c r="([A-Z]+)\d+" s="1"/g)].map(([, column]) => column);
    expect(new Set(open)).toEqual(new Set(["H", "I"]));
    const read = readTables(file);
    expect(read.ok && read.tables.map((one) => one.rows.length)).toEqual([rows.length, 6]);
    expect(read.ok && readUpload(read.tables, scope)).toEqual({ ok: true, rows: [] });
    expect(read.ok && readUpload(read.tables.toReversed(), scope)).toEqual({ ok: true, rows: [] });
  }
});

import { readTables } from "../../src/work/bulk/upload.ts";
import { cellText } from "../../src/work/bulk/table.ts";
import { writeWorkbook, type Row } from "../../src/work/bulk/workbook.ts";

/** The cells of a table file as texts, the head first. */
export function gridOf(content: Uint8Array): string[][] {
  const read = readTables(content);
  if (!read.ok) throw new Error(read.trouble.type);
  return (read.tables[0]?.rows ?? []).map(({ cells }) =>
    Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, at) => cellText(cells.get(at))),
  );
}

/** A table as people fill it in: what stands under a heading of the template, for the rows that a test names. */
export function filled(template: Uint8Array, values: (row: string[]) => { now?: string | number; note?: string }): Uint8Array {
  const [head = [], ...rows] = gridOf(template);
  const made = rows.map((row): Row => {
    const { now = null, note = null } = values(row);
    return [...row.slice(0, 7), ...Array.from({ length: Math.max(0, 7 - row.length) }, () => null), now, note];
  });
  return writeWorkbook([{ title: "表", rows: [head, ...made] }]);
}

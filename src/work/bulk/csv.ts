import { CsvError, parse } from "csv-parse/sync";
import { columnName, escaped, LIMITS, unescaped, type Cell, type Table, type TableRead } from "./table.ts";

/** UTF-8, with or without a mark, UTF-16 with one, else GB18030 as Chinese Excel writes it (WHATWG Encoding). Null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  // No table in 8 bits holds a zero byte; programs and pictures do.
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  if (!marked && bytes.includes(0)) return null;
  for (const encoding of marked ? [marked] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}

function delimiterOf(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const counts = [",", "\t", ";"].map((one) => ({ one, count: line.split(one).length }));
  return counts.toSorted((x, y) => y.count - x.count)[0]?.one ?? ",";
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && lines <= LIMITS.rows + 1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** The first cell that a spreadsheet would calculate; one with an apostrophe before it is text. */
function formulaIn(records: string[][]): string | null {
  for (const [row, record] of records.entries()) {
    const column = record.findIndex((raw) => /^\s*=\s*\S/.test(raw));
    if (column >= 0) return `${columnName(column)}${row + 1}`;
  }
  return null;
}

function cellOf(ref: string, raw: string): Cell {
  const text = unescaped(raw.trim());
  return { ref, type: "text", text };
}

function rowsOf(records: string[][]): Table["rows"] {
  return records.map((record, at) => {
    const cells = record.flatMap((raw, column): [number, Cell][] =>
      raw.trim() === "" ? [] : [[column, cellOf(`${columnName(column)}${at + 1}`, raw)]],
    );
    return { row: at + 1, cells: new Map(cells) };
  });
}

/** Reads a CSV within the limits. Cells are texts; one that is a formula is refused with the file. */
export function readCsv(bytes: Uint8Array): TableRead {
  const limit = `${LIMITS.rows} × ${LIMITS.columns}`;
  if (bytes.length > LIMITS.bytes) return { ok: false, trouble: { type: "too large", limit: `${LIMITS.bytes / 1e6} MB` } };
  const text = decodeText(bytes);
  if (text === null || text.includes("\0")) return { ok: false, trouble: { type: "not a table" } };
  if (lineCount(text) > LIMITS.rows + 1) return { ok: false, trouble: { type: "too large", limit } };
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LIMITS.cellText * 4,
    });
    if (records.some((record) => record.length > LIMITS.columns)) return { ok: false, trouble: { type: "too large", limit } };
    const formula = formulaIn(records);
    if (formula !== null) return { ok: false, trouble: { type: "formula", cell: formula } };
    return { ok: true, tables: [{ name: "CSV", rows: rowsOf(records) }] };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, trouble: { type: "broken" } };
    throw error;
  }
}

function field(text: string): string {
  const safe = escaped(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV in UTF-8 with a mark, so that Chinese Excel reads it (RFC 4180); what looks like a formula is escaped. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const text = rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : field(cell ?? ""))).join(",")).join("\r\n");
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

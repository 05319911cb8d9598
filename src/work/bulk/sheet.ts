import { columnIndex, LIMITS, Refused, unescaped, type Cell, type Table } from "./table.ts";
import type { Take } from "./unzip.ts";

/** A cell before shared strings and styles are known: both may stand behind the sheet in the archive. */
interface RawCell {
  ref: string;
  column: number;
  type: string;
  style: number;
  text: string;
}

/** A sheet as it is read, row by row. */
export interface RawSheet {
  name: string;
  rows: { row: number; cells: RawCell[] }[];
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The characters that XML writes as entities; no others are defined, since a DOCTYPE is refused. */
export function xmlText(raw: string): string {
  return raw.replace(/&(#x?[\da-f]+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? all;
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : "";
  });
}

const attribute = (tag: string, name: string): string | null => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** All texts of an element, rich text runs together, phonetic readings left out. */
export function texts(xml: string): string {
  const plain = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, "");
  return xmlText([...plain.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g)].map(([, text = ""]) => text).join(""));
}

function rawCell(open: string, inside: string): RawCell | null {
  const ref = attribute(open, "r") ?? "";
  const column = columnIndex(/^[A-Z]{1,3}/.exec(ref)?.[0] ?? "");
  if (column < 0) throw new Refused({ type: "broken" });
  if (/<(?:\w+:)?f[\s/>]/.test(inside)) throw new Refused({ type: "formula", cell: ref });
  if (column >= LIMITS.columns) throw new Refused({ type: "too large", limit: `${LIMITS.rows} × ${LIMITS.columns}` });
  const type = attribute(open, "t") ?? "n";
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1];
  const text = type === "inlineStr" ? texts(inside) : value === undefined ? "" : xmlText(value);
  if (text.length > LIMITS.cellText) throw new Refused({ type: "too large", limit: `${LIMITS.cellText}` });
  return text === "" ? null : { ref, column, type, style: Number(attribute(open, "s") ?? 0), text };
}

const CELL = /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const ROW = /<(?:\w+:)?row((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;

/** Counts over all sheets of a file, so that many small sheets are no way around the limits. */
export interface Count {
  rows: number;
  cells: number;
}

function takeRow(sheet: RawSheet, count: Count, open: string, inside: string): void {
  const cells = [...inside.matchAll(CELL)].flatMap(([, tag = "", body = ""]) => rawCell(tag, body) ?? []);
  const row = Number(attribute(open, "r") ?? sheet.rows.length + 1);
  count.rows += 1;
  count.cells += cells.length;
  if (count.rows > LIMITS.rows || count.cells > LIMITS.cells || row > LIMITS.rows * 2) {
    throw new Refused({ type: "too large", limit: `${LIMITS.rows} × ${LIMITS.columns}` });
  }
  if (cells.length > 0) sheet.rows.push({ row, cells });
}

/** The longest that one row may be before its end must have come. */
const LONGEST_ROW = 1_000_000;

/** Reads a worksheet (ECMA-376 Part 1, 18.3) as it is unpacked: only the row at hand is kept as XML. */
export function sheetTaker(sheet: RawSheet, count: Count): Take {
  const decoder = new TextDecoder();
  let waiting = "";
  let over = false;
  return (piece, last) => {
    if (over) return;
    waiting += decoder.decode(piece, { stream: !last });
    if (/<!DOCTYPE|<!ENTITY/i.test(waiting)) throw new Refused({ type: "broken" });
    ROW.lastIndex = 0;
    let read = 0;
    for (let match = ROW.exec(waiting); match; match = ROW.exec(waiting)) {
      takeRow(sheet, count, match[1] ?? "", match[2] ?? "");
      read = ROW.lastIndex;
    }
    waiting = waiting.slice(read);
    over = waiting.includes("sheetData>") && /<\/(?:\w+:)?sheetData>/.test(waiting);
    if (waiting.length > LONGEST_ROW) throw new Refused({ type: "too large", limit: `${LIMITS.rows} × ${LIMITS.columns}` });
  };
}

/** Gives the cells of a sheet their texts and numbers, once the file's strings and styles are known. */
export function resolved(sheet: RawSheet, strings: readonly string[], percents: ReadonlySet<number>): Table {
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: new Map(cells.map((cell): [number, Cell] => [cell.column, cellOf(cell, strings, percents)])),
  }));
  return { name: sheet.name, rows };
}

function cellOf({ ref, type, style, text }: RawCell, strings: readonly string[], percents: ReadonlySet<number>): Cell {
  if (type === "s") return { ref, type: "text", text: unescaped(strings[Number(text)] ?? "") };
  const value = Number(text);
  if (type !== "n" || !Number.isFinite(value)) return { ref, type: "text", text: unescaped(text) };
  const percent = percents.has(style);
  return { ref, type: "number", value: Number((percent ? value * 100 : value).toPrecision(12)), percent };
}

import { LIMITS, Refused, type TableRead } from "./table.ts";
import { resolved, sheetTaker, texts, xmlText, type Count, type RawSheet } from "./sheet.ts";
import { unzip, type Take } from "./unzip.ts";

/** Gathers a small file of the archive as text. */
function gatherer(done: (text: string) => void): Take {
  const decoder = new TextDecoder();
  let text = "";
  return (piece, last) => {
    text += decoder.decode(piece, { stream: !last });
    if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 1_000))) throw new Refused({ type: "broken" });
    if (text.length > LIMITS.unpacked / 4) throw new Refused({ type: "too large", limit: `${LIMITS.unpacked / 4e6} MB` });
    if (last) done(text);
  };
}

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?si>|<(?:\w+:)?si\s*\/>/g)].map(([, inside = ""]) =>
    texts(inside),
  );
}

/** The cell styles that show percent: number formats 9 and 10, and own ones with a % (ECMA-376 Part 1, 18.8.30). */
function percentStyles(xml: string): Set<number> {
  const own = [...xml.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)].flatMap(([, tag = ""]) => {
    const code = xmlText(/formatCode="([^"]*)"/.exec(tag)?.[1] ?? "").replace(/"[^"]*"|\\./g, "");
    return code.includes("%") ? [Number(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? -1)] : [];
  });
  const formats = new Set([9, 10, ...own]);
  const cells = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? "";
  const styles = [...cells.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)].map(([, tag = ""]) => Number(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? 0));
  return new Set(styles.flatMap((format, at) => (formats.has(format) ? [at] : [])));
}

interface Workbook {
  sheets: RawSheet[];
  strings: string[];
  percents: Set<number>;
}

const ACTIVE = /vbaProject|vbaData|xl\/(?:macrosheets|activeX|embeddings|externalLinks)\//i;

function taker(book: Workbook, count: Count, name: string): Take | null {
  // A text or slides in the same kind of archive: it is sound, but no table.
  if (/^(?:word|ppt)\//.test(name)) throw new Refused({ type: "not a table" });
  if (ACTIVE.test(name)) throw new Refused({ type: "macros" });
  if (name === "[Content_Types].xml") {
    return gatherer((xml) => {
      if (/macroEnabled|vbaProject/i.test(xml)) throw new Refused({ type: "macros" });
    });
  }
  if (name === "xl/sharedStrings.xml") return gatherer((xml) => (book.strings = sharedStrings(xml)));
  if (name === "xl/styles.xml") return gatherer((xml) => (book.percents = percentStyles(xml)));
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return null;
  const sheet: RawSheet = { name, rows: [] };
  book.sheets.push(sheet);
  if (book.sheets.length > LIMITS.sheets) throw new Refused({ type: "too large", limit: `${LIMITS.sheets}` });
  return sheetTaker(sheet, count);
}

const number = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);

/** Reads an XLSX within the limits: values only, sheets in the order of their file names. Formulas, macros and embedded things refuse it whole. */
export function readXlsx(bytes: Uint8Array): TableRead {
  if (bytes.length > LIMITS.bytes) return { ok: false, trouble: { type: "too large", limit: `${LIMITS.bytes / 1e6} MB` } };
  const book: Workbook = { sheets: [], strings: [], percents: new Set() };
  const count: Count = { rows: 0, cells: 0 };
  try {
    unzip(bytes, (name) => taker(book, count, name));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, trouble: error.trouble };
    if (error instanceof Error && "code" in error) return { ok: false, trouble: { type: "broken" } };
    throw error;
  }
  if (book.sheets.length === 0) return { ok: false, trouble: { type: "broken" } };
  const sorted = book.sheets.toSorted((a, b) => number(a.name) - number(b.name));
  return { ok: true, tables: sorted.map((sheet) => resolved(sheet, book.strings, book.percents)) };
}

/** A cell as it was written; `ref` names it as spreadsheets do: C5. A share formatted as percent counts percent: 0.512 shown as 51.2 % is 51.2. */
export type Cell =
  | { readonly ref: string; readonly type: "text"; readonly text: string }
  | { readonly ref: string; readonly type: "number"; readonly value: number; readonly percent: boolean };

/** Rows as they stand, the first the headings; blank cells are left out of a row's map, columns count from 0. */
export interface Table {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, Cell> }[];
}

/** Why a file is refused whole, before anything of it is used. */
export type FileTrouble =
  | { type: "not a table" }
  | { type: "too large"; limit: string }
  | { type: "macros" }
  | { type: "formula"; cell: string }
  | { type: "broken" }
  | { type: "headings"; found: string }
  | { type: "pupils"; cell: string };

export type TableRead = { ok: true; tables: readonly Table[] } | { ok: false; trouble: FileTrouble };

/** What a file may hold at most; beyond it is refused while it is read, so that memory stays bounded. */
export const LIMITS = {
  bytes: 10_000_000,
  rows: 20_000,
  columns: 200,
  cells: 400_000,
  unpacked: 64_000_000,
  cellText: 32_767,
  sheets: 5,
} as const;

/** Stops the reading of a file at once; never leaves this folder. */
export class Refused extends Error {
  readonly trouble: FileTrouble;
  constructor(trouble: FileTrouble) {
    super(trouble.type);
    this.trouble = trouble;
  }
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A is 0, AA is 26; −1 where it is no column. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, char) => sum * 26 + (char.codePointAt(0) ?? 64) - 64, 0) - 1;
}

/** The text of a cell, as it would be shown. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return "";
  return cell.type === "text" ? cell.text.trim() : `${cell.value}${cell.percent ? "%" : ""}`;
}

/**
 * A text that no spreadsheet takes for a formula: what begins with = + - @ or a control character gets an apostrophe before it
 * (OWASP, CSV Injection). Plain numbers stay.
 */
export function escaped(text: string): string {
  return /^[=+\-@\t\r|]/.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `escaped` put before it. */
export function unescaped(text: string): string {
  return /^'[=+\-@\t\r|]/.test(text) ? text.slice(1) : text;
}

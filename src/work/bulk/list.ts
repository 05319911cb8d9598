import { cellText, columnName, type Cell, type Table } from "./table.ts";

/** A row of an uploaded list, its cells by what the headings call them. */
export interface ListRow<Column extends string> {
  readonly row: number;
  text(column: Column): string;
  /** The place of a column in this row, C5, for messages; the row's first cell where the list has no such column. */
  cell(column: Column): string;
}

type Spellings<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** Which of several spellings a text is, whatever its case; null for none. */
export function named<Name extends string>(text: string, spellings: Readonly<Record<Name, readonly string[]>>): Name | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  for (const name in spellings) if (spellings[name].some((one) => one.toLowerCase() === plain)) return name;
  return null;
}

function columnsOf<Column extends string>(head: ReadonlyMap<number, Cell>, spellings: Spellings<Column>): Map<Column, number> {
  const found = new Map<Column, number>();
  for (const [at, cell] of head) {
    const column = named(cellText(cell), spellings);
    if (column && !found.has(column)) found.set(column, at);
  }
  return found;
}

/** The rows of a list whose headings hold all that is `needed`; null where one is missing. */
export function listRows<Column extends string>(
  table: Table,
  spellings: Spellings<Column>,
  needed: readonly Column[],
): ListRow<Column>[] | null {
  const columns = columnsOf(table.rows[0]?.cells ?? new Map<number, Cell>(), spellings);
  if (needed.some((column) => !columns.has(column))) return null;
  return table.rows.slice(1).map(({ row, cells }) => ({
    row,
    text: (column) => cellText(cells.get(columns.get(column) ?? -1)),
    cell: (column) => `${columnName(columns.get(column) ?? 0)}${row}`,
  }));
}

/** Several values in one cell: 小学、初中. */
export function several(text: string): string[] {
  return text
    .split(/[、,，;；/|]/)
    .map((one) => one.trim())
    .filter((one) => one.length > 0);
}

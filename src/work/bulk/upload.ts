import { normalize } from "../../../knowledge/language/index.ts";
import { workWords } from "../../words/work.ts";
import type { Obligation } from "../duty/duty.ts";
import type { Indicator } from "../duty/indicator.ts";
import { fitTo, readPeriods } from "../period/words.ts";
import { check, type Draft, type Known, type Refusal } from "../submission/check.ts";
import { fitValue } from "../submission/figure.ts";
import type { Claim, Trouble } from "../submission/problem.ts";
import type { ReportingScope } from "../submission/scope.ts";
import { readValue, tidyFigures, type ValueReading } from "../submission/values.ts";
import { readCsv } from "./csv.ts";
import { pupilCell } from "./pupils.ts";
import { cellText, columnName, type Cell, type FileTrouble, type Table, type TableRead } from "./table.ts";
import { COLUMNS } from "./template.ts";
import { readXlsx } from "./xlsx.ts";

/** Reads a table file by what it holds, not by its name: XLSX, CSV in UTF-8 or GB18030. Files about single pupils are refused whole. */
export function readTables(bytes: Uint8Array): TableRead {
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return { ok: false, trouble: { type: "broken" } };
  const zipped = a === 0x50 && b === 0x4b;
  const read = zipped ? readXlsx(bytes) : readCsv(bytes);
  if (!read.ok) return read;
  const cell = pupilCell(read.tables);
  return cell === null ? read : { ok: false, trouble: { type: "pupils", cell } };
}

type Column = keyof typeof COLUMNS;

/** Why a row cannot be taken. */
export type RowTrouble =
  | { type: "school" | "indicator" | "period" | "number"; word: string }
  | { type: "twice"; cell: string }
  | { type: "value"; trouble: Trouble };

/** A row that gives a value: a claim, or what is wrong and in which cell. Rows without a value are left out. */
export type RowRead = { ok: true; cell: string; claim: Claim } | { ok: false; cell: string; trouble: RowTrouble };

type UploadRead = { ok: true; rows: readonly RowRead[] } | { ok: false; trouble: FileTrouble };

function columnsOf(table: Table): Record<Column, number> | null {
  const head = new Map([...(table.rows[0]?.cells ?? [])].map(([at, cell]) => [normalize(cellText(cell)).trim(), at]));
  const languages = [workWords("zh"), workWords("en")].map(({ sheet }) => sheet.headings);
  const find = (column: Column): number | undefined =>
    languages.map((headings) => head.get(normalize(headings[COLUMNS[column]] ?? ""))).find((at) => at !== undefined);
  const [school, indicator, period, now, note] = [find("school"), find("indicator"), find("period"), find("now"), find("note")];
  if (school === undefined || indicator === undefined || period === undefined || now === undefined) return null;
  return { school, indicator, period, now, note: note ?? -1 };
}

/** A number cell counts as it stands, a percent cell in percent; a text is read as in a message. */
function valueOf(cell: Cell): ValueReading {
  if (cell.type === "text") return readValue(tidyFigures(normalize(cell.text))).value;
  const { value, percent } = cell;
  const word = cellText(cell);
  return { type: "figure", figure: { value, word, percent, unit: null, of: null, ratio: null, inexact: false } };
}

function dueFor(word: string, list: readonly Obligation[], scope: ReportingScope): Obligation | null {
  const exact = list.find(({ period }) => period.code.toLowerCase() === word.toLowerCase());
  const cadence = list[0]?.period.kind;
  if (exact || !cadence) return exact ?? null;
  const [hit] = readPeriods(normalize(word), scope.moment, true).hits;
  const fit = hit ? fitTo(hit, cadence, scope.moment) : null;
  return fit?.type === "fits" ? (list.find(({ period }) => period.code === fit.period.code) ?? null) : null;
}

interface At {
  row: number;
  cells: ReadonlyMap<number, Cell>;
}

/** Lookups by code, made once for a file. */
interface Codes {
  schools: ReadonlyMap<string, string>;
  indicators: ReadonlyMap<string, Indicator>;
  /** Obligations by `school|indicator`. */
  owed: ReadonlyMap<string, readonly Obligation[]>;
}

function codesOf(scope: ReportingScope): Codes {
  const pairs = new Map<string, Obligation[]>();
  for (const one of scope.obligations) {
    const key = `${one.school}|${one.indicator}`;
    const list = pairs.get(key);
    if (list) list.push(one);
    else pairs.set(key, [one]);
  }
  return {
    schools: new Map(scope.schools.map(({ id, code }) => [code.toLowerCase(), id])),
    indicators: new Map(scope.indicators.map((one) => [one.code.toLowerCase(), one])),
    owed: pairs,
  };
}

function rowRead({ row, cells }: At, columns: Record<Column, number>, codes: Codes, scope: ReportingScope): RowRead | null {
  const now = cells.get(columns.now);
  if (!now) return null;
  const wrong = (column: Column, trouble: RowTrouble): RowRead => ({ ok: false, cell: `${columnName(columns[column])}${row}`, trouble });
  const word = (column: Column): string => cellText(cells.get(columns[column]));
  const school = codes.schools.get(word("school").toLowerCase());
  if (school === undefined) return wrong("school", { type: "school", word: word("school") });
  const indicator = codes.indicators.get(word("indicator").toLowerCase());
  if (!indicator) return wrong("indicator", { type: "indicator", word: word("indicator") });
  const obligation = dueFor(word("period"), codes.owed.get(`${school}|${indicator.code}`) ?? [], scope);
  if (!obligation) return wrong("period", { type: "period", word: word("period") });
  const value = fitValue(valueOf(now), indicator, undefined);
  if (!value.ok)
    return wrong(
      "now",
      value.trouble.type === "no value" ? { type: "number", word: cellText(now) } : { type: "value", trouble: value.trouble },
    );
  const note = columns.note < 0 ? "" : word("note");
  const said = note === "" ? null : note;
  const claim: Claim = {
    line: row,
    text: [word("school"), word("indicator"), word("period"), cellText(now), note].join(" ").trim(),
    indicator: indicator.code,
    school,
    period: obligation.period,
    obligation: obligation.key,
    value: value.value,
    of: value.of,
    implied: { school: false, period: false },
    note: said,
    reason: said,
    unread: null,
    fixed: {},
  };
  return { ok: true, cell: `${columnName(columns.now)}${row}`, claim };
}

/** A figure that stands twice in a file is an error where it stands again. */
function withoutDoubles(rows: readonly RowRead[]): RowRead[] {
  const seen = new Map<string, string>();
  return rows.map((row): RowRead => {
    if (!row.ok) return row;
    const before = seen.get(row.claim.obligation);
    if (before !== undefined) return { ok: false, cell: row.cell, trouble: { type: "twice", cell: before } };
    seen.set(row.claim.obligation, row.cell);
    return row;
  });
}

/** Reads as reports the first sheet that has the template's headings. The store then loads what is known of each claim for `dryRun`. */
export function readUpload(tables: readonly Table[], scope: ReportingScope): UploadRead {
  const table = tables.find((one) => columnsOf(one) !== null) ?? tables[0];
  const columns = table ? columnsOf(table) : null;
  if (!table || !columns) {
    const found = [...(table?.rows[0]?.cells.values() ?? [])].map(cellText).slice(0, 6).join(", ");
    return { ok: false, trouble: { type: "headings", found } };
  }
  const codes = codesOf(scope);
  const rows = table.rows.slice(1).flatMap((row) => rowRead(row, columns, codes, scope) ?? []);
  return { ok: true, rows: withoutDoubles(rows) };
}

/** One row of the dry run, by its cell. `ok` is new, `changed` replaces a value, `same` writes nothing, `asks` lacks a reason in the note column. */
export type DryRow =
  | { type: "ok" | "changed"; cell: string; draft: Draft }
  | { type: "asks"; cell: string; draft: Draft }
  | { type: "same"; cell: string; claim: Claim }
  | { type: "error"; cell: string; trouble: RowTrouble }
  | { type: "error"; cell: string; trouble: Refusal; claim: Claim };

/** What an upload would write, row by row; nothing is written before one confirm of the whole. */
export function dryRun(rows: readonly RowRead[], scope: ReportingScope, knownOf: (claim: Claim) => Known): DryRow[] {
  const indicators = new Map(scope.indicators.map((one) => [one.code, one]));
  return rows.map((row): DryRow => {
    if (!row.ok) return { type: "error", cell: row.cell, trouble: row.trouble };
    const { cell, claim } = row;
    const indicator = indicators.get(claim.indicator);
    if (!indicator) return { type: "error", cell, trouble: { type: "indicator", word: claim.indicator } };
    const checked = check(claim, indicator, knownOf(claim), false);
    if (!checked.ok)
      return checked.refusal.type === "same" ? { type: "same", cell, claim } : { type: "error", cell, trouble: checked.refusal, claim };
    const { draft } = checked;
    if (draft.needs === "reason") return { type: "asks", cell, draft };
    return { type: draft.head ? "changed" : "ok", cell, draft };
  });
}

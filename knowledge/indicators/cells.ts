import { readNumbers } from "../language/numerals.ts";
import { readUnit } from "../language/units.ts";

/** One cell of a table's row, without the white space around it. */
export interface Cell {
  start: number;
  end: number;
  text: string;
}

/** A row whose columns are set apart by runs of blanks, or by single ones: 1 毛入园率 % 91.6 95 预期性. */
const WIDE = /\S {2,}(?=\S)/g;
const FIGURE_CELL = /^(?:%|[≥≤<>]?\d[\d.,]*(?:%|[万亿])?|(?:19|20)\d\d年?(?:目标|实际|基期|现状)?值?)$/;

function isSpaced(line: string): boolean {
  if (/[。;；,，:：]/.test(line)) return false;
  if ((line.trim().match(WIDE)?.length ?? 0) >= 3) return true;
  const words = line.trim().split(/ +/);
  return words.length >= 4 && words.slice(1).filter((word) => FIGURE_CELL.test(word)).length >= 2;
}

function separatorOf(line: string): string {
  if (line.includes("|")) return "|";
  return line.includes("\t") ? "\t" : " ";
}

/** The cells of a row, between bars, tabs or blanks. */
export function cellsOf(line: string): Cell[] {
  const separator = separatorOf(line);
  const cells: Cell[] = [];
  let start = 0;
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && line[at] !== separator) continue;
    const text = line.slice(start, at);
    const lead = text.length - text.trimStart().length;
    const outer = text.trim() === "" && separator !== "\t" && (separator === " " || start === 0 || at === line.length);
    if (!outer) cells.push({ start: start + lead, end: start + lead + text.trim().length, text: text.trim() });
    start = at + 1;
  }
  return cells;
}

/** Whether a clause is a row of a table. */
export function isRow(line: string): boolean {
  return (line.match(/[|｜]/g)?.length ?? 0) >= 2 || (line.match(/\t/g)?.length ?? 0) >= 2 || isSpaced(line);
}

/** A cell's figure; `times` is how many yuan its printed unit of money has. */
export interface CellValue {
  value: number | [number, number];
  unit: string | null;
  figure: [number, number];
  percent: boolean;
  times?: number;
}

const MONEY: Record<string, number> = { "10,000 yuan": 1e4, "100 million yuan": 1e8 };

/** The line between a table's head and its rows. */
export function isRule(line: string): boolean {
  return /^[\s|:+-]+$/.test(line);
}

/** The figure of a cell, or null where it holds none. */
export function valueOf(cell: string): CellValue | null {
  const hits = readNumbers(cell);
  const [first, second] = hits;
  if (!first) return null;
  const unit = first.percent ? "%" : (readUnit(cell, first.end)?.unit ?? null);
  const range = second && /^%?(?:-|至)$/.test(cell.slice(first.end, second.start));
  if (range)
    return {
      value: [first.value, second.value],
      unit: second.percent ? "%" : (readUnit(cell, second.end)?.unit ?? unit),
      figure: [first.start, second.end],
      percent: Boolean(second.percent),
    };
  const value = first.ratio ? Math.max(...first.ratio) : first.value;
  const times = MONEY[unit ?? ""];
  return {
    value,
    unit: first.ratio ? "students per teacher" : times ? "yuan" : unit,
    ...(times ? { times } : {}),
    figure: [first.start, first.percent && cell[first.end - 1] === "%" ? first.end - 1 : first.end],
    percent: Boolean(first.percent),
  };
}

/** The unit that a unit column or the bracket behind a name declares. */
export function unitFrom(name: string, declared: string | undefined): string | null {
  const inName = /\(([^()]{1,10})\)\s*$/.exec(name)?.[1];
  for (const words of [declared, inName]) {
    if (words === "年" && /年限/.test(name)) return "year";
    const unit = words ? readUnit(words.replace(/^[\d万亿]+(?!元)/, ""), 0) : null;
    if (unit) return unit.unit.endsWith("yuan") ? "yuan" : unit.unit;
  }
  return null;
}

/** A unit column may count in tens of thousands: 万个, 亿元. */
export function timesOf(name: string, declared: string | undefined): number {
  const words = `${declared ?? ""} ${/\(([^()]{1,10})\)\s*$/.exec(name)?.[1] ?? ""}`;
  return /(?:^|\s)万/.test(words) ? 1e4 : /(?:^|\s)亿/.test(words) ? 1e8 : 1;
}

/** One figure in the size that its unit is kept in. */
export const inFull = (value: number, by: number): number => Number((value * by).toFixed(4));

/** The same for a figure or both ends of a range. */
export const allInFull = (value: number | [number, number], by: number): number | [number, number] =>
  typeof value === "number" ? inFull(value, by) : [inFull(value[0], by), inFull(value[1], by)];

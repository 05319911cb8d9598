import { normalize } from "../../../knowledge/language/index.ts";
import { readPeriods } from "../period/words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Columns that hold nothing that is reported: running numbers, targets, what was before. */
const BESIDE = /^(?:序号|编号|目标值?|target|goal|上期|上季度?|上年|去年|同比|环比|增减|备注|说明|note|remarks?|责任人|no\.?|#)$/i;
/** A heading of the column that holds what is reported. */
const HEADED =
  /^(?:指标|项目|事项|名称|周期|时期|时间|数值|数据|实际值?|完成值?|本期|值|单位|indicator|item|name|period|value|actual|figure|result|unit)$/i;

const cellsOf = (line: string): string[] => line.split("\t").map((cell) => cell.trim());

/** 序号 指标 数值: a head of which every word names a column, with blanks where the sheet had tabs. */
function spaced(text: string, vocabulary: Vocabulary): string {
  const [first = "", ...rest] = text.split(/[\n\r]+/);
  const head = first.trim().split(/\s+/);
  if (head.length < 2 || !head.every((cell) => BESIDE.test(cell) || HEADED.test(cell))) return text;
  const rows = rest.map((row) => row.trim().split(/\s+/));
  const table = rows.filter((cells) => cells.length === head.length).map((cells) => cells.join("\t"));
  const other = rows.filter((cells) => cells.length !== head.length).map((cells) => cells.join(" "));
  return table.length > 0 ? [rowsOf([head.join("\t"), ...table].join("\n"), vocabulary), ...other].join("\n") : text;
}

/** Indicator | Apr 2027: a table with bars, as one with tabs. */
function withTabs(text: string): string {
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
  const bars = lines.map((line) => line.replace(/^\s*\||\|\s*$/g, "").split("|").length);
  const even = lines.length > 1 && (bars[0] ?? 0) > 1 && bars.every((count) => count === bars[0]);
  const rows = lines.filter((line) => !/^[\s|:-]+$/.test(line));
  return even ? rows.map((line) => line.replace(/^\s*\||\|\s*$/g, "").replace(/\s*\|\s*/g, "\t")).join("\n") : text;
}

/** The rows of a table that was pasted from a sheet, a line for each figure; the text unchanged where it is no table with a head. */
export function withoutTable(text: string, vocabulary: Vocabulary): string {
  const tabbed = text.includes("\t") ? text : withTabs(text);
  return tabbed.includes("\t") ? rowsOf(tabbed, vocabulary) : spaced(text, vocabulary);
}

/** A row of a table with a column for each indicator, a line for each of its figures. */
function byColumn(head: readonly string[], cells: readonly string[], named: readonly boolean[]): string[] {
  const labels = cells.filter((cell, at) => !named[at] && !BESIDE.test(head[at] ?? "") && cell !== "");
  return head.flatMap((name, at) => (named[at] && cells[at] ? [[...labels, name, cells[at]].join(" ")] : []));
}

function rowsOf(text: string, { scope, indicators }: Vocabulary): string {
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
  const [first = "", ...rows] = lines;
  const head = cellsOf(first);
  const even = rows.length > 0 && head.length > 1 && rows.every((row) => cellsOf(row).length === head.length);
  if (!even) return text;
  // A head holds no figure: 39小, Q3近视率, 51.0 is a row already.
  if (head.some((cell) => /\d[.%]|^\d+$/.test(cell))) return text;
  const named = head.map((cell) => cell !== "" && indicators.match(normalize(cell)).type === "one");
  if (named.filter(Boolean).length > 1) return rows.flatMap((row) => byColumn(head, cellsOf(row), named)).join("\n");
  const dated = head.map((cell) => cell !== "" && readPeriods(normalize(cell), scope.moment, true).hits.length === 1);
  if (!head.some((cell, at) => dated[at] || BESIDE.test(cell) || HEADED.test(cell))) return text;
  const told = rows.flatMap((row) => {
    const cells = cellsOf(row).map((cell, at) => (BESIDE.test(head[at] ?? "") ? "" : cell));
    const plain = cells.filter((_, at) => !dated[at]).filter((cell) => cell !== "");
    const byDate = cells.flatMap((cell, at) => (dated[at] && cell !== "" ? [`${plain.join(" ")} ${head[at] ?? ""}: ${cell}`] : []));
    return byDate.length > 0 ? byDate : [plain.join(" ")];
  });
  return told.join("\n");
}

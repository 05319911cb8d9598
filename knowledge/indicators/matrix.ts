import { gradesOf, readScopes } from "../language/scope.ts";
import { readClocks } from "../language/clock.ts";
import type { Plan } from "../model.ts";
import { boundBefore } from "./bounds.ts";
import { cellsOf, allInFull, timesOf, unitFrom, valueOf, type Cell, type CellValue } from "./cells.ts";
import type { Found, Surroundings } from "./reading.ts";
import { readRate } from "./rates.ts";

/** A bracket behind a column's name: 体育课(节/周). */
const BRACKET = /\([^()]*\)\s*$/;

/** The figure of a cell, or its time of day: 不早于8:20. */
function figureOf(cell: string): CellValue | null {
  const [clock] = readClocks(cell);
  return clock ? { value: clock.value, unit: "o'clock", figure: [clock.start, clock.end], percent: false } : valueOf(cell);
}

/** Whether a table has stages or grades down its side and what is measured along its head. */
export function isMatrix(head: string, rows: string[], system: Plan["system"]): boolean {
  const [first, ...columns] = cellsOf(head);
  const printed = rows.every((row) =>
    cellsOf(row)
      .slice(1)
      .every(({ text }) => text === "" || (figureOf(text)?.unit ?? null) !== null),
  );
  const measures =
    (printed || columns.some(({ text }) => unitFrom(text, undefined) !== null)) &&
    !columns.some(({ text }) => /(?:19|20)\d\d|目标/.test(text));
  const staged = rows.every((row) => readScopes(cellsOf(row)[0]?.text ?? "", system).length > 0);
  return first !== undefined && measures && staged && rows.length > 0;
}

/** The commitments of one row: what each column measures, for the row's stage or grades. */
export function matrixFound(line: string, head: Cell[], around: Surroundings): Found[] {
  const [side, ...cells] = cellsOf(line);
  const hit = readScopes(side?.text ?? "", around.system)[0];
  if (!hit) return [];
  const scope = { stages: hit.stages, grades: hit.grades ?? gradesOf(hit.stages, around.system), region: null };
  return cells.flatMap((cell, at): Found[] => {
    const name = head[at + 1]?.text ?? "";
    const read = figureOf(cell.text);
    const unit = read?.unit ?? unitFrom(name, undefined);
    if (!read || !unit) return [];
    const left = cell.text.slice(0, read.figure[0]);
    const said = boundBefore(left) ?? boundBefore(name.replace(BRACKET, ""));
    const bound = /以上/.test(cell.text + name) ? ">=" : /以内|以下/.test(cell.text + name) ? "<=" : (said ?? "=");
    return [
      {
        ...readRate(name.replace(/\/(?=[天日周月年]|学期)/, "每")),
        start: 0,
        end: line.length,
        metric_zh: name.replace(BRACKET, "").trim(),
        scope,
        comparator: Array.isArray(read.value) ? "range" : bound,
        value: allInFull(read.value, read.times ?? timesOf(name, undefined)),
        unit,
        deadline: around.due,
        baseline: null,
        hedge: null,
        redacted: false,
        kind: "numeric",
        bound: null,
        figure: { start: cell.start + read.figure[0], end: cell.start + read.figure[1] },
        parts: [],
      },
    ];
  });
}

import { gradesOf, readScopes, type ScopeHit } from "../language/scope.ts";
import { readClocks } from "../language/clock.ts";
import type { Plan, Scope } from "../model.ts";
import { boundBefore } from "./bounds.ts";
import { cellsOf, allInFull, timesOf, unitFrom, valueOf, type Cell, type CellValue } from "./cells.ts";
import type { Found, Surroundings } from "./reading.ts";
import { readRate } from "./rates.ts";
import { stagesOfThing } from "./things.ts";

/** A bracket behind a column's name: 体育课(节/周). */
const BRACKET = /\([^()]*\)\s*$/;

/** The figure of a cell, or its time of day: 不早于8:20. */
function figureOf(cell: string): CellValue | null {
  const [clock] = readClocks(cell);
  return clock ? { value: clock.value, unit: "o'clock", figure: [clock.start, clock.end], percent: false } : valueOf(cell);
}

/** 2024年, 2024年目标 down the side of a table. */
const YEAR_SIDE = /^((?:19|20)\d\d)年(?:度|底|末|目标|计划)?$/;

/** The last row may add the years up. */
const TOTAL_SIDE = /^(?:合计|总计|累计|共计)$/;

/** Whether a table has stages, grades or years down its side and what is measured along its head. */
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
  const sides = rows.map((row) => cellsOf(row)[0]?.text ?? "");
  const staged = sides.every((side) => readScopes(side, system).length > 0);
  const yearly = sides.every((side) => YEAR_SIDE.test(side) || TOTAL_SIDE.test(side)) && sides.some((side) => YEAR_SIDE.test(side));
  return first !== undefined && measures && (staged || yearly) && rows.length > 0;
}

function scopeOf(hit: ScopeHit | undefined, { scope, system }: Surroundings, name: string): Scope {
  if (!hit && scope) return scope;
  const stages = hit?.stages ?? stagesOfThing(name);
  return { stages, grades: hit?.grades ?? gradesOf(stages, system), region: null };
}

/** The commitments of one row: what each column measures, for the row's stage or grades. */
export function matrixFound(line: string, head: Cell[], around: Surroundings): Found[] {
  const [side, ...cells] = cellsOf(line);
  const year = YEAR_SIDE.exec(side?.text ?? "")?.[1];
  const total = TOTAL_SIDE.test(side?.text ?? "");
  const hit = readScopes(side?.text ?? "", around.system)[0];
  if (!hit && !year && !total) return [];
  const due = year ? Number(year) : total ? (around.period?.to ?? around.due) : around.due;
  return cells.flatMap((cell, at): Found[] => {
    const name = head[at + 1]?.text ?? "";
    const scope = scopeOf(hit ?? readScopes(name, around.system)[0], around, name);
    const read = figureOf(cell.text);
    const printed = read?.unit ?? unitFrom(name, undefined);
    const unit = printed === "item" && /学位|床位|托位/.test(name) ? "place" : printed;
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
        deadline: due,
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

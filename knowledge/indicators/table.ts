import { gradesOf, readScopes } from "../language/scope.ts";
import type { Clause } from "../model.ts";
import { allInFull, cellsOf, inFull, isRule, timesOf, unitFrom, valueOf } from "./cells.ts";
import { isMatrix, matrixFound } from "./matrix.ts";
import type { Found, Surroundings } from "./reading.ts";
import { readRate } from "./rates.ts";
import { stagesOfThing } from "./things.ts";

interface Column {
  year: number | string | null;
  role: "name" | "context" | "target" | "base" | "unit" | "other";
}

function columnOf(text: string, at: number, from: number | null): Column {
  const year = /((?:19|20)\d\d)年?/.exec(text)?.[1];
  if (/基期|基数|现状|现值|基准|目前|实际/.test(text)) return { year: year ? Number(year) : null, role: "base" };
  if (year) return { year: Number(year), role: from !== null && Number(year) < from ? "base" : "target" };
  if (at === 0 && /类别|类型|领域|维度|分类|一级/.test(text)) return { year: null, role: "other" };
  if (/单位/.test(text)) return { year: null, role: "unit" };
  if (/指标|项目|名称|内容|事项/.test(text)) return { year: null, role: "name" };
  if (/目标|任务/.test(text)) return { year: null, role: "target" };
  return { year: null, role: at === 0 ? "name" : "other" };
}

function comparatorOf(cell: string, name: string, ratio: boolean): Found["comparator"] {
  if (ratio) return "ratio";
  if (/≥|>=|以上|不低于|不少于|>/.test(cell + name)) return ">=";
  if (/≤|<=|以内|以下|不超过|不高于|</.test(cell + name)) return "<=";
  return "=";
}

const LOWER_IS_BETTER = /近视|肥胖|辍学|大班额|班额|负担|事故/;

/** The scope that a row's name prints, or the stages to which the thing belongs by its nature. */
function rowScope(name: string, around: Surroundings): Found["scope"] {
  const scope = readScopes(name, around.system)[0];
  const stages = scope?.stages ?? stagesOfThing(name);
  if (!scope && stages.length === 0 && around.scope) return around.scope;
  return { stages, grades: scope?.grades ?? gradesOf(stages, around.system), region: null };
}

/** Of 任务 beside 指标 the second is what is measured, the first says for what. */
function columnsOf(head: string, from: number | null): Column[] {
  const texts = cellsOf(head).map(({ text }) => text);
  const columns = texts.map((text, at) => columnOf(text, at, from));
  const measured = texts.findIndex((text) => /指标/.test(text));
  const years = columns.some(({ year, role }) => year !== null && role === "target");
  return columns.map((column, at): Column => {
    const text = texts[at] ?? "";
    if (/^(?:序号|编号)$/.test(text)) return { year: null, role: "other" };
    const beside = measured >= 0 && at !== measured && column.year === null && /任务|项目|内容|事项|工程/.test(text);
    return beside && years ? { year: null, role: at < measured ? "context" : "other" } : column;
  });
}

/** 当年遴选(节), 建成比例: a name that begins with its verb needs what it is done to before it. */
const HEADLESS =
  /^(?:当年|年度|本年)?(?=建成|新建|新增|改|扩|遴选|评选|招聘|招收|培养|培训|完成|覆盖|达标|配备|投入|认定|开工|竣工)|^(?:当年|年度|本年)/;

/** 教师补充, 公办园建设: what is done is told by the name behind it. */
const DONE_TO = /(?<=.{2})(?:建设|补充|提升|提高|扩充|发展|工程|行动)$/;

function nameWith(name: string, context: string | undefined): string {
  return context && HEADLESS.test(name) && !name.includes(context) ? `${context.replace(DONE_TO, "")}${name.replace(HEADLESS, "")}` : name;
}

interface Row {
  line: string;
  clause: Clause;
}

function rowFound({ line }: Row, columns: Column[], around: Surroundings): Found[] {
  const cells = cellsOf(line);
  const nameAt = Math.max(
    0,
    columns.findIndex((column) => column.role === "name"),
  );
  const printed =
    (columns[0]?.role === "other" || /^\d+$/.test(cells[0]?.text ?? "") ? cells[nameAt === 0 ? 1 : nameAt] : cells[nameAt])?.text ?? "";
  const name = nameWith(printed, cells[columns.findIndex((column) => column.role === "context")]?.text);
  const unitCell = cells[columns.findIndex((column) => column.role === "unit")]?.text;
  const baseAt = columns.findIndex((column) => column.role === "base");
  const base = baseAt >= 0 ? valueOf(cells[baseAt]?.text ?? "") : null;
  const baseYear = columns[baseAt]?.year;
  const scope = rowScope(name, around);
  const times = timesOf(name, unitCell);
  const rate = readRate(`${name}${unitCell ?? ""}`, /元/.test(unitCell ?? "") ? "money" : "other");
  const metric = name.replace(/^\d{1,2}[.、]\s*|\([^()]*\)\s*$/g, "").trim();
  if (metric.length < 2) return [];
  return columns.flatMap((column, at): Found[] => {
    const cell = cells[at];
    if (column.role !== "target" || !cell || cell.text === "" || /^[-/—]+$/.test(cell.text)) return [];
    const redacted = /^[≥≤<>=]*(?:x{1,4}|\*{1,4})/.test(cell.text);
    const read = redacted ? null : valueOf(cell.text);
    if (!read && !redacted) return [];
    const unit = read?.unit ?? unitFrom(name, unitCell) ?? (/率|比例|占比/.test(name) ? "%" : "item");
    const counted = unit === "item" && /学位/.test(name) ? "place" : unit;
    const ratio = unit.startsWith("students per");
    const comparator = comparatorOf(cell.text, name, ratio);
    const direction = comparator === "=" && LOWER_IS_BETTER.test(name) ? "<=" : comparator;
    return [
      {
        start: 0,
        end: line.length,
        metric_zh: metric,
        scope,
        comparator: Array.isArray(read?.value) ? "range" : direction,
        value: read ? allInFull(read.value, read.times ?? times) : null,
        unit: counted,
        per: rate.per,
        cadence: rate.cadence,
        deadline: column.year ?? around.due,
        baseline:
          typeof baseYear === "number" && typeof base?.value === "number" ? { year: baseYear, value: inFull(base.value, times) } : null,
        hedge: null,
        redacted,
        kind: redacted ? "redacted" : "numeric",
        bound: ratio ? "=" : null,
        figure: read ? { start: cell.start + read.figure[0], end: cell.start + read.figure[1] } : { start: cell.start, end: cell.end },
        parts: [],
      },
    ];
  });
}

/** The commitments of one table: its first row names the columns, each target cell is one commitment. */
export function tableFigures(rows: Row[], around: Surroundings): { clause: Clause; found: Found[] }[] {
  const [head, ...body] = rows.filter(({ line }) => !isRule(line));
  if (!head) return [];
  if (
    isMatrix(
      head.line,
      body.map(({ line }) => line),
      around.system,
    )
  )
    return body.map((row) => ({ clause: row.clause, found: matrixFound(row.line, cellsOf(head.line), around) }));
  const columns = columnsOf(head.line, around.period?.from ?? null);
  return body.map((row) => ({ clause: row.clause, found: rowFound(row, columns, around) }));
}

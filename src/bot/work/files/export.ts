import { fileWords } from "../../../words/files.ts";
import { writeCsv } from "../../../work/bulk/csv.ts";
import { writeWorkbook, type Row } from "../../../work/bulk/workbook.ts";
import { isInside, type Unit } from "../../../work/organisation.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import type { ApprovalEvent } from "../../../work/record/approval.ts";
import { historyOf } from "../../../work/record/history.ts";
import type { Observation } from "../../../work/record/observation.ts";
import { unitByIndicator } from "../../../work/submission/say.ts";
import type { Subject } from "../../../work/submission/subject.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Attachment, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { dutyListSaid, isDutyList } from "./duty-list.ts";
import { readableSchools, stamp, subjectIn, whoSaid } from "./view.ts";

const MOST_ROWS = 20_000;
const WIDTHS = [12, 22, 16, 30, 12, 10, 12, 10, 8, 18, 18, 10, 12, 10];

type Form = "xlsx" | "csv" | "json";

interface Wanted {
  history: boolean;
  form: Form;
  subject: Subject;
  schools: readonly Unit[];
}

/** 导出 历史 三季度 csv (or json): what kind of table, in which form, and about what. A place above schools means all of them. */
async function wantedOf(turn: Turn, worker: Worker, rest: string): Promise<Wanted> {
  const form: Form = /\bcsv\b/i.test(rest) ? "csv" : /\bjson\b/i.test(rest) ? "json" : "xlsx";
  const history = /历史(?:记录)?|\bhistory\b/i.test(rest);
  const { units } = worker.setting.organisation;
  const words = rest.replaceAll(/\b(?:csv|json|xlsx|excel|history)\b|历史(?:记录)?|表格?/gi, " ").trim();
  const office = [...units.values()].find(
    ({ kind, name, code, aliases }) => kind !== "school" && [name, code, ...aliases].some((one) => words.split(/\s+/).includes(one)),
  );
  const subject = await subjectIn(
    turn,
    worker,
    office
      ? words
          .split(/\s+/)
          .filter((one) => ![office.name, office.code, ...office.aliases].includes(one))
          .join(" ")
      : words,
  );
  const inside = ({ id }: Unit): boolean =>
    (subject.places.length === 0 || subject.places.includes(id)) && (!office || isInside(worker.setting.organisation, id, office.id));
  return { history, form, subject, schools: readableSchools(worker).filter(inside) };
}

const fits = ({ setting }: Worker, { periods, indicator }: Subject, row: Observation): boolean => {
  const period = periodOfCode(row.period, setting.terms);
  const named =
    indicator.type === "none" || (indicator.type === "one" ? indicator.code === row.indicator : indicator.codes.includes(row.indicator));
  return named && (periods === null || (period !== null && periods.meant(period)));
};

interface Beside {
  acts: ApprovalEvent[];
  evidence: { observation: number; number: number }[];
}

async function beside({ tx }: Turn, rows: readonly Observation[]): Promise<Beside> {
  const ids = rows.map(({ id }) => id);
  const acts: ApprovalEvent[] = [];
  for (let at = 0; at < ids.length; at += 500) acts.push(...(await tx.work.figures.acts(ids.slice(at, at + 500))));
  return { acts, evidence: ids.length > 0 ? await tx.work.evidence.of(ids) : [] };
}

/** The cells that say which figure a row is about. */
function about(worker: Worker, school: Unit, row: Observation, lang: "zh" | "en"): Row {
  const indicator = worker.setting.indicators.find(({ code }) => code === row.indicator);
  return [
    school.code,
    school.name,
    row.indicator,
    indicator?.names[lang] ?? "",
    row.period,
    indicator ? unitByIndicator(indicator, lang) : "",
  ];
}

const numbers = (list: readonly number[]): string => list.map((one) => `#${one}`).join(" ");

/** A row for each figure that stands at a school. */
async function standingRows(turn: Turn, worker: Worker, school: Unit, subject: Subject): Promise<Row[]> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  const heads = (await turn.tx.work.figures.heads([school.id])).filter((row) => row.value !== null && fits(worker, subject, row));
  const { acts, evidence } = await beside(turn, heads);
  return heads.map((row): Row => {
    const [review = null] = historyOf([row], acts, [], () => 0);
    const own = evidence.filter(({ observation }) => observation === row.id).map(({ number }) => number);
    const who = [`#${row.id}`, row.revision, whoSaid(row, lang), stamp(row.recordedAt, turn.zone), row.lateDays];
    return [...about(worker, school, row, lang), row.value, ...who, say.reviews[review?.review ?? "nothing"], numbers(own)];
  });
}

/** A row for each revision at a school. */
async function revisionRows(turn: Turn, worker: Worker, school: Unit, subject: Subject): Promise<Row[]> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  const heads = (await turn.tx.work.figures.heads([school.id])).filter((row) => fits(worker, subject, row));
  const rows: Row[] = [];
  for (const indicator of new Set(heads.map((row) => row.indicator))) {
    const all = (await turn.tx.work.figures.of({ school: school.id, indicator })).filter((row) => fits(worker, subject, row));
    const { acts, evidence } = await beside(turn, all);
    for (const { revisions } of historyOf(all, acts, evidence, (a, b) => a.localeCompare(b)))
      for (const { row, from, evidence: own, act } of revisions.toReversed()) {
        const change = [row.revision, say.operations[row.operation], from, row.value, `#${row.id}`];
        const who = [whoSaid(row, lang), stamp(row.recordedAt, turn.zone), row.lateDays, row.reason];
        rows.push([...about(worker, school, row, lang), ...change, ...who, act ? say.acts[act] : "", numbers(own)]);
      }
  }
  return rows;
}

/** A list with an object for each row, in UTF-8; its keys are the English heads, whatever the language of the chat. */
function asJson(rows: readonly Row[], history: boolean): Uint8Array {
  const { exportHead, exportHistoryHead } = fileWords("en");
  const keys = history ? exportHistoryHead : exportHead;
  const list = rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? null])));
  return new TextEncoder().encode(`${JSON.stringify(list, null, 1)}\n`);
}

function fileOf(rows: readonly Row[], { form, history, subject }: Wanted, lang: "zh" | "en"): Attachment {
  const say = fileWords(lang);
  const period = subject.periods?.words ?? "";
  const name = history ? say.exportHistoryFile(period) : say.exportFile(period);
  const table = [history ? say.exportHistoryHead : say.exportHead, ...rows];
  if (form === "csv") return { name: `${name}.csv`, content: writeCsv(table), caption: "" };
  if (form === "json") return { name: `${name}.json`, content: asJson(rows, history), caption: "" };
  return { name: `${name}.xlsx`, content: writeWorkbook([{ title: say.sheet, rows: table, widths: WIDTHS }]), caption: "" };
}

/** Sends what a person may see as a table: XLSX, or CSV or JSON where that is asked for. Nobody's name stands in it. */
export async function exportSaid(turn: Turn, worker: Worker, rest: string): Promise<Said> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  if (isDutyList(rest)) return dutyListSaid(turn, worker, rest);
  const wanted = await wantedOf(turn, worker, rest);
  if (wanted.subject.unknown !== "") return plainly(turn, say.historyUnknown(wanted.subject.unknown), "export");
  const rows: Row[] = [];
  const rowsOf = wanted.history ? revisionRows : standingRows;
  for (const school of wanted.schools) {
    rows.push(...(await rowsOf(turn, worker, school, wanted.subject)));
    if (rows.length > MOST_ROWS) return plainly(turn, say.exportMost(MOST_ROWS), "export");
  }
  if (rows.length === 0) return plainly(turn, say.exportNone, "export");
  return { card: card(turn, [text(say.exportSaid(rows.length))]), outcome: "export", files: [fileOf(rows, wanted, lang)] };
}

import { strToU8, zipSync } from "fflate";
import { workWords } from "../../words/work.ts";
import type { Obligation } from "../duty/duty.ts";
import type { Indicator } from "../duty/indicator.ts";
import { unitByIndicator } from "../submission/say.ts";
import type { ReportingScope } from "../submission/scope.ts";
import { columnName, escaped } from "./table.ts";

/** A row of the prefilled table, in the order of the headings. */
type Row = readonly (string | number | null)[];

/** The columns of the table: 0 school code, 2 indicator code, 4 period, 7 now, 8 note are read; the others are for people. */
export const COLUMNS = { school: 0, indicator: 2, period: 4, now: 7, note: 8 } as const;

function rowOf(obligation: Obligation, indicator: Indicator, scope: ReportingScope, last: number | null, lang: "zh" | "en"): Row {
  const school = scope.schools.find(({ id }) => id === obligation.school);
  const unit = unitByIndicator(indicator, lang);
  return [school?.code ?? "", school?.name ?? "", indicator.code, indicator.names[lang], obligation.period.code, unit, last, null, null];
}

/** The table of what is still owed, headings first, by school and due day, with the last values. `lastOf` gives the last value of a figure's earlier periods. */
export function templateRows(
  scope: ReportingScope,
  today: string,
  lastOf: (obligation: Obligation) => number | null,
  lang: "zh" | "en",
): Row[] {
  const open = scope.obligations.filter(({ key, period }) => !scope.done.has(key) && period.from <= today);
  const sorted = open.toSorted(
    (a, b) => a.school.localeCompare(b.school) || a.due.localeCompare(b.due) || a.indicator.localeCompare(b.indicator),
  );
  const rows = sorted.flatMap((obligation) => {
    const indicator = scope.indicators.find(({ code }) => code === obligation.indicator);
    return indicator ? [rowOf(obligation, indicator, scope, lastOf(obligation), lang)] : [];
  });
  return [workWords(lang).sheet.headings, ...rows];
}

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");

function cellXml(value: string | number | null, ref: string, open: boolean): string {
  const style = open ? ' s="1"' : "";
  if (value === null || value === "") return open ? `<c r="${ref}"${style}/>` : "";
  if (typeof value === "number") return `<c r="${ref}"${style}><v>${value}</v></c>`;
  return `<c r="${ref}"${style} t="inlineStr"><is><t xml:space="preserve">${xml(printable(escaped(value)))}</t></is></c>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function sheetXml(rows: readonly Row[], writable: readonly number[]): string {
  const body = rows.map((row, at) => {
    const cells = row.map((value, column) => cellXml(value, `${columnName(column)}${at + 1}`, at > 0 && writable.includes(column)));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const locked = writable.length > 0 ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"/>' : "";
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData>${locked}</worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

/** Rows as an XLSX with one sheet (ECMA-376); only the columns named `writable` can be typed in. What looks like a formula is escaped. */
export function writeXlsx(rows: readonly Row[], title: string, writable: readonly number[] = []): Uint8Array {
  const part = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
  const relation = (id: number, type: string, to: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${to}"/>`;
  const relations = (inside: string): string => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part("/xl/styles.xml", "styles")}`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xml(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheetXml(rows, writable),
  };
  const mtime = new Date("2000-01-01T00:00:00");
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime, level: 6 });
}

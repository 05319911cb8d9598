import { strToU8, zipSync } from "fflate";
import { columnName, escaped } from "./table.ts";

/** Cells of a row, in the order of the headings. */
export type Row = readonly (string | number | null)[];

/** One sheet of a workbook: its first row is the head, which stays in sight. */
export interface Sheet {
  title: string;
  rows: readonly Row[];
  /** Widths of the columns, in characters. */
  widths?: readonly number[];
  /** Columns that are read but need not be seen. */
  hidden?: readonly number[];
  /** The only columns that can be typed in; where there is none, nothing is locked. */
  writable?: readonly number[];
  /** What is said beside a cell of the first writable column when it is chosen. */
  prompt?: { title: string; text: string };
}

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");

/** Numbers of the cell formats in STYLES. */
const STYLE = { plain: 0, open: 1, head: 2 } as const;

function cellXml(value: string | number | null, ref: string, style: number): string {
  const look = style === STYLE.plain ? "" : ` s="${style}"`;
  if (value === null || value === "") return style === STYLE.open ? `<c r="${ref}"${look}/>` : "";
  if (typeof value === "number") return `<c r="${ref}"${look}><v>${value}</v></c>`;
  return `<c r="${ref}"${look} t="inlineStr"><is><t xml:space="preserve">${xml(printable(escaped(value)))}</t></is></c>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function columnsXml({ widths = [], hidden = [] }: Sheet): string {
  const columns = widths.map((width, at) => {
    const unseen = hidden.includes(at) ? ' hidden="1"' : "";
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${unseen}/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

function promptXml({ prompt, writable = [], rows }: Sheet): string {
  const [first] = writable;
  if (!prompt || first === undefined || rows.length < 2) return "";
  const cells = `${columnName(first)}2:${columnName(first)}${rows.length}`;
  const said = `promptTitle="${xml(prompt.title.slice(0, 32))}" prompt="${xml(prompt.text.slice(0, 255))}"`;
  return `<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" ${said} sqref="${cells}"/></dataValidations>`;
}

/** A worksheet; its parts stand in the one order that the standard allows (ECMA-376 Part 1, 18.3.1.99). */
function sheetXml(sheet: Sheet, first: boolean): string {
  const { rows, writable = [] } = sheet;
  const styleOf = (row: number, column: number): number => (row === 0 ? STYLE.head : writable.includes(column) ? STYLE.open : STYLE.plain);
  const body = rows.map((row, at) => {
    const cells = row.map((value, column) => cellXml(value, `${columnName(column)}${at + 1}`, styleOf(at, column)));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const locked =
    writable.length > 0 ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" sort="0" autoFilter="0"/>' : "";
  const data = `<sheetData>${body.join("")}</sheetData>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}${columnsXml(sheet)}${data}${locked}${promptXml(sheet)}</worksheet>`;
}

const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>';
const fill = (colour: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;
const FILLS = `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("FFFFF8DC")}${fill("FFE8EFEA")}</fills>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FFB9C4BD"/></${name}>`;
const BORDERS = `<borders count="2"><border/><border>${["left", "right", "top", "bottom"].map(side).join("")}</border></borders>`;
const format = (more: string, inside = ""): string =>
  inside === "" ? `<xf numFmtId="0" xfId="0" ${more}/>` : `<xf numFmtId="0" xfId="0" ${more}>${inside}</xf>`;
const FORMATS = [
  format('fontId="0" fillId="0" borderId="0"'),
  format('fontId="0" fillId="2" borderId="1" applyFill="1" applyBorder="1" applyProtection="1"', '<protection locked="0"/>'),
  format('fontId="1" fillId="3" borderId="1" applyFont="1" applyFill="1" applyBorder="1"'),
];
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}">${FONTS}${FILLS}${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const part = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
const relation = (id: number, type: string, to: string): string => `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${to}"/>`;
const relations = (inside: string): string => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;

/** Sheets as an XLSX (ECMA-376): the same sheets give the same bytes. What looks like a formula is escaped. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const types = [
    part("/xl/workbook.xml", "sheet.main"),
    ...paths.map((path) => part(`/xl/${path}`, "worksheet")),
    part("/xl/styles.xml", "styles"),
  ];
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const named = sheets.map(({ title }, at) => `<sheet name="${xml(title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const parts = [...paths.map((path, at) => relation(at + 1, "worksheet", path)), relation(paths.length + 1, "styles", "styles.xml")];
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join("")}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(parts.join("")),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${paths[at] ?? ""}`, sheetXml(sheet, at === 0)])),
  };
  const mtime = new Date("2000-01-01T00:00:00");
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime, level: 6 });
}

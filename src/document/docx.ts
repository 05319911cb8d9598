import type { CircularPart, CircularTable } from "../work/circular/circular.ts";
import { columnWidths } from "./widths.ts";

type Docx = typeof import("docx");

/** 仿宋 for the text, 黑体 for headings, as official papers have them; Latin letters in Times New Roman. */
const TEXT = { eastAsia: "仿宋", ascii: "Times New Roman", hAnsi: "Times New Roman" };
const HEADING = { eastAsia: "黑体", ascii: "Arial", hAnsi: "Arial" };

/** Half points. */
const SIZE = { title: 36, heading: 30, text: 28, note: 21, cell: 21 };

function tableOf(
  { Table, TableRow, TableCell, TableLayoutType, Paragraph, TextRun, WidthType }: Docx,
  { head, rows }: CircularTable,
): InstanceType<Docx["Table"]> {
  const widths = columnWidths([head, ...rows]);
  const cell = (text: string, bold: boolean, at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ children: [new TextRun({ text, bold, size: SIZE.cell, font: TEXT })] })],
    });
  const row = (cells: readonly string[], first: boolean) =>
    new TableRow({ tableHeader: first, cantSplit: true, children: cells.map((text, at) => cell(text, first, at)) });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function paragraphOf(
  { Paragraph, TextRun, AlignmentType, HeadingLevel }: Docx,
  part: Exclude<CircularPart, { type: "table" }>,
): InstanceType<Docx["Paragraph"]> {
  const run = (size: number, bold: boolean, font = TEXT) => [new TextRun({ text: part.text, size, bold, font, color: "000000" })];
  switch (part.type) {
    case "title":
      return new Paragraph({
        heading: HeadingLevel.TITLE,
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: run(SIZE.title, true, HEADING),
      });
    case "heading":
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        spacing: { before: 280, after: 120 },
        children: run(SIZE.heading, true, HEADING),
      });
    case "quote":
      return new Paragraph({ indent: { left: 420 }, spacing: { after: 80 }, children: run(SIZE.text, false) });
    case "text":
      return new Paragraph({ spacing: { before: 120, after: 120 }, children: run(SIZE.text, false) });
    case "note":
      return new Paragraph({ spacing: { after: 80 }, children: run(SIZE.note, false) });
    default:
      return part.type satisfies never;
  }
}

/** A circular as a Word document (OOXML, A4). Its text and tables depend on the parts alone; only the file's own dates differ. The library is loaded with the first one. */
export async function circularDocx(parts: readonly CircularPart[], title: string): Promise<Uint8Array> {
  const docx = await import("docx");
  const children = parts.map((part) => (part.type === "table" ? tableOf(docx, part.table) : paragraphOf(docx, part)));
  const file = new docx.Document({ title, creator: "Duban", sections: [{ children }] });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

import { isRow } from "../indicators/cells.ts";
import { ordinalOf } from "../question/reference.ts";

/** Families of numbering that plans use; a counter runs within one family under one parent. */
export type Family =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "cn"
  | "cn-bracket"
  | "arabic"
  | "bracket"
  | "circle"
  | "is"
  | "heading"
  | "dotted-1"
  | "dotted-2"
  | "dotted-3"
  | "dotted-4"
  | "line";

/** A place that may begin a section: its printed number and where that stands. */
export interface Marker {
  family: Family;
  ordinal: number;
  /** All ordinals of a dotted number, `2.1.3` → [2, 1, 3]; else just the one. */
  path: number[];
  start: number;
  /** End of the printed number with its punctuation, where title or text begins. */
  end: number;
  label: string;
  lineStart: boolean;
}

const CN = "一二三四五六七八九十百";
const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const NOT_GRADES = `(?![${CN}\\d、]*年级)`;

/** Where a number may begin: at a line's start, or after what ends a sentence or opens a list. */
// prettier-ignore
const FORMS: [Family, RegExp, boolean][] = [
  ["part", new RegExp(`第([${CN}]+|\\d+)部分[\\s、：:.]*`, "y"), true],
  ["chapter", new RegExp(`第([${CN}]+|\\d+)[章编篇][\\s、：:.]*`, "y"), true],
  ["section", new RegExp(`第([${CN}]+|\\d+)节[\\s、：:.]+`, "y"), true],
  ["article", new RegExp(`第([${CN}]+|\\d+)条[\\s、：:.]*(?![款的第和至、，,规之])`, "y"), true],
  ["dotted-4", /(\d{1,2}(?:\.\d{1,2}){3})[.、]?[ \t\u3000]*(?=[^\d\s%.])/y, true],
  ["dotted-3", /(\d{1,2}(?:\.\d{1,2}){2})[.、]?[ \t\u3000]*(?=[^\d\s%.])/y, true],
  ["dotted-2", /(\d{1,2}\.\d{1,2})[.、]?(?:[ \t\u3000]+(?=[^\d\s%.])|(?=[\u4e00-\u9fff])(?!个|课时|元|万|亿|倍|平|小时|分|学|%|公))/y, true],
  ["cn", new RegExp(`([${CN}]{1,3})[、.．]${NOT_GRADES}`, "y"), false],
  ["cn-bracket", new RegExp(`[(（]([${CN}]{1,3})[)）][、.．]?`, "y"), false],
  ["arabic", /(\d{1,2})[.．、](?!\d)[ \t\u3000]*/y, false],
  ["bracket", /[(（](\d{1,2})[)）][、.．]?/y, false],
  ["circle", new RegExp(`([${CIRCLES}])`, "y"), false],
  ["is", new RegExp(`([${CN}]{1,2})(?:是|要)(?!否|一)`, "y"), false],
  ["heading", /#{1,6}[ \t]+/y, true],
  ["dotted-1", /(\d{1,2})[ \t\u3000]+(?=[\u4e00-\u9fff])/y, true],
];

const BOUNDARY = /[。；;！!？?：:”"）)】…\n\r\t\u3000 ]/;

function ordinal(family: Family, printed: string): number[] {
  if (family === "circle") return [CIRCLES.indexOf(printed) + 1];
  if (family.startsWith("dotted")) return printed.split(".").map(Number);
  return [ordinalOf(printed)];
}

const STARTS = new RegExp(`[第\\d(（#${CN}${CIRCLES}]`);

function markerAt(text: string, start: number, lineStart: boolean): Marker | null {
  for (const [family, pattern, lineOnly] of FORMS) {
    if ((lineOnly && !lineStart) || (family === "is" && lineStart && false)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const path = family === "heading" ? [match[0].trim().length] : ordinal(family, match[1] ?? "");
    const last = path.at(-1) ?? Number.NaN;
    if (!Number.isFinite(last)) continue;
    const end = start + match[0].length;
    return { family, ordinal: last, path, start, end, label: match[0].trim().replace(/[：:]$/, ""), lineStart };
  }
  return null;
}

/** The end of the line that begins at `start`, where that is a row of a table; -1 else. */
function rowEnd(text: string, start: number): number {
  const stop = text.indexOf("\n", start);
  const end = stop < 0 ? text.length : stop;
  return isRow(text.slice(start, end)) ? end : -1;
}

/** 17:1、12.5:1 are ratios: the 1 of the first is no number of a section. */
const isRatio = (text: string, at: number): boolean => /[:：]/.test(text[at - 1] ?? "") && /\d/.test(text[at - 2] ?? "");

/**
 * Every place of a text that has the form of a section's number. Which of them are sections, the sequence decides;
 * the running numbers of a table's rows are none.
 */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = [];
  let lineStart = true;
  for (let at = 0; at < text.length; at += 1) {
    if (at === 0 || text[at - 1] === "\n") {
      const end = rowEnd(text, at);
      if (end > at) at = end;
    }
    const char = text[at] ?? "";
    if (STARTS.test(char) && !isRatio(text, at)) {
      const boundary = lineStart || BOUNDARY.test(text[at - 1] ?? "");
      const marker = markerAt(text, at, lineStart);
      if (
        marker &&
        (boundary ||
          marker.family === "cn-bracket" ||
          marker.family === "bracket" ||
          marker.family === "circle" ||
          marker.family === "arabic")
      ) {
        markers.push(marker);
        at = marker.end - 1;
      }
    }
    if (char === "\n") lineStart = true;
    else if (!/\s/.test(char)) lineStart = false;
  }
  return markers;
}

/** Whether a marker stands where a sentence has ended. */
export function afterBoundary(text: string, marker: Marker): boolean {
  return marker.lineStart || BOUNDARY.test(text[marker.start - 1] ?? "");
}

import type { Marker } from "./markers.ts";

const TOP = new Set(["part", "chapter", "cn", "dotted-1", "dotted-2", "heading", "article"]);
const LONGEST = 24;

/**
 * Where a text has no numbered parts at line starts, its short lines are its headings: no number, no closing
 * punctuation, text below. They count 1, 2, 3 and come before whatever is numbered inside them.
 */
export function lineHeadings(text: string, markers: Marker[]): Marker[] {
  const numbered = markers.filter((marker) => marker.lineStart && TOP.has(marker.family));
  if (numbered.length >= 2 || numberedThroughout(text, markers)) return markers;
  const found: Marker[] = [];
  const lines = [...text.matchAll(/[^\n]+/g)];
  lines.forEach((line, index) => {
    const words = line[0].trim();
    if (index === 0 || !looksLikeHeading(words) || !leadsText(lines, index)) return;
    const start = line.index + line[0].indexOf(words);
    found.push({ family: "line", ordinal: found.length + 1, path: [found.length + 1], start, end: start, label: "", lineStart: true });
  });
  return [...markers, ...found].toSorted((a, b) => a.start - b.start);
}

/** Families that number a plan's parts as well as the items of a list inside one. */
const LIST = ["arabic", "cn-bracket", "bracket"] as const;

/** Whether one count at line starts runs from 1 through most of the text and never begins again: those are the parts. */
function numberedThroughout(text: string, markers: Marker[]): boolean {
  return LIST.some((family) => {
    const run = markers.filter((marker) => marker.family === family && marker.lineStart);
    const ones = run.filter(({ ordinal }) => ordinal === 1).length;
    const [first, last] = [run[0], run.at(-1)];
    return first !== undefined && last !== undefined && run.length >= 3 && ones === 1 && last.start - first.start > text.length * 0.5;
  });
}

const DATE = /^(?:20|19)\d\d年.*日$/;
const NUMBER = /^[(（\d第#一二三四五六七八九十]+[)）.、章节条]/;

function looksLikeHeading(words: string): boolean {
  const short = words.length > 1 && words.length <= LONGEST && !/[。；;！!？?，,：:|.]$/.test(words);
  return short && !NUMBER.test(words) && !/[|｜\t]|^\s*[(（]|^附件|^表\d/.test(words) && !DATE.test(words);
}

/** A heading has text below it, at once or after one more heading. */
function leadsText(lines: RegExpMatchArray[], index: number): boolean {
  const below = lines[index + 1]?.[0].trim() ?? "";
  if (below.length > LONGEST) return true;
  return looksLikeHeading(below) && (lines[index + 2]?.[0].trim() ?? "").length > LONGEST;
}

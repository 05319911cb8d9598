import type { Marker } from "./markers.ts";

const TOP = new Set(["part", "chapter", "cn", "dotted-1", "dotted-2", "heading", "article"]);
const LONGEST = 24;

/**
 * Where a text has no numbered parts at line starts, its short lines are its headings: no number, no closing
 * punctuation, text below. They count 1, 2, 3 and come before whatever is numbered inside them.
 */
export function lineHeadings(text: string, markers: Marker[]): Marker[] {
  const numbered = markers.filter((marker) => marker.lineStart && TOP.has(marker.family));
  if (numbered.length >= 2) return markers;
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

import type { Removal } from "../model.ts";
import { beginsPart, endsSentence, type Line } from "./lines.ts";

/** Lines that are page numbers wherever they stand: 第3页, 第3页共9页, - 3 -, Page 3 of 9. */
const PAGE_LINE =
  /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|[[(（【<《]?\s*第\s*(?:\d{1,4}|[一二三四五六七八九十百]+)\s*页\s*[/,，、;；|]?\s*(?:共\s*(?:\d{1,4}|[一二三四五六七八九十百]+)\s*页)?\s*[\])）】>》]?|Page\s+\d+(?:\s*(?:of|\/)\s*\d+)?)\s*$/i;

/** What a page marker of any other kind is made of besides its number: 【3/9】, ==== 3 ====, P3. */
const MARKER =
  /^[\s第页共张版面续上下接转此#=_*·.~|/\\:：()（）[\]【】<>〈〉《》«»\-—–pageof]*\d[\s第页共张版面续上下接转此#=_*·.~|/\\:：()（）[\]【】<>〈〉《》«»\-—–pageof\d]*$/i;
const LONGEST_MARKER = 24;
/** Fewer lines of one shape are no run of pages. */
const FEWEST = 3;

/** The shape of a marker line without its running number, and that number. */
function shapeOf(line: Line): { shape: string; number: number } | null {
  const words = line.text.trim();
  if (words === "" || words.length > LONGEST_MARKER || !MARKER.test(words)) return null;
  const number = /\d{1,4}/.exec(words);
  return number ? { shape: words.replace(/\d{1,4}/, "#"), number: Number(number[0]) } : null;
}

/** Lines of one shape whose numbers run on by one through the text. */
function running(lines: Line[]): Set<Line> {
  const runs = new Map<string, { line: Line; number: number }[]>();
  for (const line of lines) {
    const found = shapeOf(line);
    if (!found) continue;
    const run = runs.get(found.shape) ?? [];
    const last = run.at(-1);
    if (!last || found.number === last.number + 1) run.push({ line, number: found.number });
    runs.set(found.shape, run);
  }
  return new Set([...runs.values()].filter((run) => run.length >= FEWEST).flatMap((run) => run.map(({ line }) => line)));
}

/** A shorter line before a page cut may be a heading, and the text below it no piece of it. */
const HEADING = 24;

/** Whether the text runs on over a page cut: in the middle of a sentence, or always where every page is one line. */
function runsOn(before: Line, after: Line, onePerPage: boolean): boolean {
  const left = before.text.trimEnd();
  if (onePerPage) return true;
  return left.length > HEADING && !endsSentence(left) && !beginsPart(after.text);
}

/**
 * What a page number and the blank lines around it take out: the numbered line, and the line end before it where
 * the page was cut in the middle of a sentence.
 */
export function pagesRemoved(kept: Line[], size: number): Removal[] {
  const run = running(kept);
  const isPage = (line: Line): boolean => PAGE_LINE.test(line.text) || run.has(line);
  const marks = kept.filter(isPage).length;
  const printed = kept.filter((line) => line.text.trim() !== "" && !isPage(line));
  const onePerPage = marks >= FEWEST && printed.length <= marks + 1;
  const removed: Removal[] = [];
  for (let at = 0; at < kept.length; at += 1) {
    const line = kept[at];
    if (!line || !isPage(line)) continue;
    const before = kept.slice(Math.max(0, at - 3), at).findLast((one) => one.text.trim() !== "" && !isPage(one));
    const next = kept.slice(at + 1, at + 4).find((one) => one.text.trim() !== "" && !isPage(one));
    const joins = before !== undefined && (next ? runsOn(before, next, onePerPage) : onePerPage);
    if (joins) removed.push({ start: before.start + before.text.length, end: line.start, reason: "line end at a page cut" });
    const stop = next ? (joins ? next.start : line.end + 1) : (kept.at(-1)?.end ?? size) + 1;
    removed.push({ start: line.start, end: Math.min(stop, size), reason: "page number" });
  }
  return removed.filter(({ start, end }) => end > start);
}

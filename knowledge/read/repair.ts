import type { Removal } from "../model.ts";

/** A found file without what is not the plan. `text` and `removed` together are the input, character by character. */
export interface Repaired {
  text: string;
  removed: Removal[];
}

interface Line {
  start: number;
  end: number;
  /** The line without its end. */
  text: string;
}

function linesOf(input: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= input.length;) {
    const stop = input.indexOf("\n", start);
    const end = stop < 0 ? input.length : stop;
    lines.push({ start, end, text: input.slice(start, end).replace(/\r$/, "") });
    start = end + 1;
  }
  return lines;
}

/** Fewer pieces or shorter ones are a numbered list, not a site's pages. */
const FEWEST_PIECES = 3;
const SHORTEST_PIECE = 100;

/**
 * The lines into which a site cut the text: they begin with a running number, and all but the last are of
 * one length, which no list of a plan is.
 */
function pieces(lines: Line[]): { line: Line; mark: number }[] {
  for (let first = 0; first < lines.length; first += 1) {
    if (!lines[first]?.text.startsWith("1、")) continue;
    const found: { line: Line; mark: number }[] = [];
    for (const line of lines.slice(first)) {
      const mark = /^(\d{1,4})、/.exec(line.text);
      if (mark && Number(mark[1]) === found.length + 1) found.push({ line, mark: mark[0].length });
      else if (line.text.trim() !== "") break;
    }
    const sizes = found.slice(0, -1).map(({ line, mark }) => line.text.length - mark);
    const alike = sizes.every((size) => size === sizes[0]) && (sizes[0] ?? 0) >= SHORTEST_PIECE;
    if (found.length >= FEWEST_PIECES && alike) return found;
  }
  return [];
}

function fromPieces(input: string, found: { line: Line; mark: number }[]): Removal[] {
  const removed: Removal[] = [];
  let at = 0;
  found.forEach(({ line, mark }, index) => {
    const reason = index === 0 ? "text of the site before the plan" : "line end at a page cut";
    if (line.start > at) removed.push({ start: at, end: line.start, reason });
    removed.push({ start: line.start, end: line.start + mark, reason: `page marker ${index + 1}` });
    at = line.start + line.text.length;
  });
  if (at < input.length) removed.push({ start: at, end: input.length, reason: "text of the site after the plan" });
  return removed;
}

const PAGE_LINE = /^\s*(?:[-—–]\s*\d{1,4}\s*[-—–]|第\s*\d{1,4}\s*页(?:\s*[/,，]?\s*共\s*\d{1,4}\s*页)?|Page\s+\d+(?:\s+of\s+\d+)?)\s*$/i;
const SITE_LINE =
  /文档编号|上传时间|点击查看更多|展开阅读全文|资源描述|相关资源|猜你想问|版权所有|ICP备|备案号|Copyright|All Rights Reserved|_第\d+页$|扫码下载|关注公众号|下载(?:文档|全文)|侵权(?:请|客服)|本站(?:是|所有)/i;

/** Whole lines that are a page number, anywhere, and lines of a site's frame at the head and the tail. */
function framed(lines: Line[]): Removal[] {
  const removed: Removal[] = [];
  const take = (line: Line, reason: string, input: number): void => {
    removed.push({ start: line.start, end: Math.min(line.end + 1, input), reason });
  };
  const size = lines.at(-1)?.end ?? 0;
  const body = lines.findIndex((line) => line.text.length > 60 && !SITE_LINE.test(line.text));
  const tail = lines.findLastIndex((line) => line.text.length > 60 && !SITE_LINE.test(line.text));
  lines.forEach((line, index) => {
    if (PAGE_LINE.test(line.text)) take(line, "page number", size);
    else if (SITE_LINE.test(line.text) && (index < body || index > tail)) take(line, "line of the site", size);
  });
  return removed;
}

/** Takes out what is demonstrably not the plan, and lists it with the reason. Changes nothing else. */
export function repair(input: string): Repaired {
  const lines = linesOf(input);
  const cut = pieces(lines);
  const removed = cut.length > 0 ? fromPieces(input, cut) : framed(lines);
  let text = "";
  let at = 0;
  for (const { start, end } of removed) {
    text += input.slice(at, start);
    at = end;
  }
  return { text: text + input.slice(at), removed };
}

import type { Removal } from "../model.ts";
import type { Line } from "./lines.ts";

/** Fewer pieces or shorter ones are a numbered list, not a site's pages. */
const FEWEST_PIECES = 3;
const SHORTEST_PIECE = 100;

interface Piece {
  line: Line;
  /** How long its number is. */
  mark: number;
}

/**
 * The lines into which a site cut the text: they begin with a running number, and all but the last are of
 * one length, which no list of a plan is.
 */
export function pieces(lines: Line[]): Piece[] {
  for (let first = 0; first < lines.length; first += 1) {
    if (!lines[first]?.text.startsWith("1、")) continue;
    const found: Piece[] = [];
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

/** What must go so that the pieces are one text again. */
export function piecesRemoved(size: number, found: Piece[]): Removal[] {
  const removed: Removal[] = [];
  let at = 0;
  found.forEach(({ line, mark }, index) => {
    const reason = index === 0 ? "text of the site before the plan" : "line end at a page cut";
    if (line.start > at) removed.push({ start: at, end: line.start, reason });
    removed.push({ start: line.start, end: line.start + mark, reason: `page marker ${index + 1}` });
    at = line.start + line.text.length;
  });
  if (at < size) removed.push({ start: at, end: size, reason: "text of the site after the plan" });
  return removed;
}

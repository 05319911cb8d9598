import type { Removal } from "../model.ts";
import { framed } from "./frame.ts";
import { linesOf, type Line } from "./lines.ts";
import { pagesRemoved } from "./pages.ts";
import { pieces, piecesRemoved } from "./pieces.ts";
import { wrapsRemoved } from "./wraps.ts";

/** A found file without what is not the plan. `text` and `removed` together are the input, character by character. */
export interface Repaired {
  text: string;
  removed: Removal[];
}

const without = (lines: Line[], removed: Removal[]): Line[] => {
  let at = 0;
  return lines.filter((line) => {
    while ((removed[at]?.end ?? Infinity) <= line.start) at += 1;
    return (removed[at]?.start ?? Infinity) > line.start;
  });
};

/** The frame of the site first, then the page numbers in what is left, then the line ends of a printed page. */
function frameAndPages(lines: Line[], size: number): Removal[] {
  const frame = framed(lines, size);
  const inside = without(lines, frame);
  const pages = pagesRemoved(inside, size);
  const wraps = wrapsRemoved(without(inside, pages));
  return inOrder([...frame, ...pages, ...wraps], size);
}

/** Stretches in order, without overlaps. */
function inOrder(removed: Removal[], size: number): Removal[] {
  let at = 0;
  return removed
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, reason }) => {
      const from = Math.max(start, at);
      const to = Math.min(end, size);
      at = Math.max(at, to);
      return from < to ? [{ start: from, end: to, reason }] : [];
    });
}

/** Takes out what is demonstrably not the plan, and lists it with the reason. Changes nothing else. */
export function repair(input: string): Repaired {
  const lines = linesOf(input);
  const cut = pieces(lines);
  const removed = cut.length > 0 ? piecesRemoved(input.length, cut) : frameAndPages(lines, input.length);
  let text = "";
  let at = 0;
  for (const { start, end } of removed) {
    text += input.slice(at, start);
    at = end;
  }
  return { text: text + input.slice(at), removed };
}

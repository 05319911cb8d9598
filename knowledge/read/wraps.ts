import type { Removal } from "../model.ts";
import { beginsPart, endsSentence, type Line } from "./lines.ts";

/** Printed pages have lines between these widths; a site's text has one line for a paragraph. */
const NARROWEST = 18;
const WIDEST = 60;
/** A line this much of the full width was broken by the page, not by its author. */
const FULL = 0.85;
/** Fewer full lines, or a smaller share of all, are a list of items. */
const FEWEST = 12;
const SHARE = 0.5;

/** The width of the page that a text was printed on; null where its lines are not those of a page. */
function widthOf(lines: Line[]): number | null {
  const sizes = lines.map(({ text }) => text.trimEnd().length).toSorted((a, b) => a - b);
  const width = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
  const longest = sizes.at(-1) ?? 0;
  if (width < NARROWEST || width > WIDEST || longest > width * 1.5) return null;
  const full = lines.filter(({ text }) => text.trimEnd().length >= width * FULL && !endsSentence(text)).length;
  return full >= FEWEST && full >= lines.length * SHARE ? width : null;
}

/** The line ends that a printed page put inside the plan's sentences. */
export function wrapsRemoved(lines: Line[]): Removal[] {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const width = widthOf(printed);
  if (width === null) return [];
  return printed.flatMap((line, at): Removal[] => {
    const next = printed[at + 1];
    const full = line.text.trimEnd().length >= width * FULL && !endsSentence(line.text);
    if (!next || !full || beginsPart(next.text) || next.start - line.end > 1) return [];
    return [{ start: line.start + line.text.length, end: next.start, reason: "line end inside a sentence" }];
  });
}

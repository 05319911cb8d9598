import type { Clause, Section } from "./model.ts";

const OPEN = new Set("（(“「《【〈[");
const CLOSE = new Set("）)”」》】〉]");
/** An open bracket that is never closed must not swallow the rest of the plan. */
const LONGEST_BRACKET = 200;

function isStop(text: string, at: number): boolean {
  const char = text[at] ?? "";
  if (/[。；;！!？?\n]/.test(char)) return true;
  if (char !== ".") return false;
  const [before = "", after = ""] = [text[at - 1], text[at + 1]];
  return (
    /[a-z)\u4e00-\u9fff]/i.test(before) &&
    /^\s*$/.test(after) &&
    !/\b(?:e\.g|i\.e|No|Mr|Dr|vs|etc)$/i.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Ends of the sentences in a stretch, never inside brackets or quotes. */
function stops(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  let depth = 0;
  let opened = start;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? "";
    if (OPEN.has(char)) {
      depth += 1;
      opened = at;
    } else if (CLOSE.has(char)) depth = Math.max(0, depth - 1);
    if (char === "\n" || (depth > 0 && at - opened > LONGEST_BRACKET)) depth = 0;
    if (depth > 0 || !isStop(text, at)) continue;
    let after = at + 1;
    while (after < end && /[”"）)]/.test(text[after] ?? "") && CLOSE.has(text[after] ?? "")) after += 1;
    found.push(after);
    at = after - 1;
  }
  return found;
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return [from, to];
}

/**
 * The sentences of every section's heading and own text: split at 。；！？, English full stops and line ends,
 * never inside brackets, quotes or numbers. What lies between two clauses is white space.
 */
export function clauses(text: string, sections: Section[]): Clause[] {
  const found: Clause[] = [];
  const push = (section: string, start: number, end: number): void => {
    const [from, to] = trimmed(text, start, end);
    if (to > from) found.push({ section, start: from, end: to });
  };
  for (const section of sections) {
    push(section.id, section.start + (section.title === null ? 0 : section.label.length), section.text_start);
    let at = section.text_start;
    for (const stop of stops(text, section.text_start, section.end)) {
      push(section.id, at, stop);
      at = stop;
    }
    push(section.id, at, section.end);
  }
  return found;
}

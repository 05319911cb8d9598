import type { Entry, Lexicon } from "../lexicon.ts";
import { isCjk, latinWords } from "./normalize.ts";

/** A stretch of normalised text, and what it was taken for. `slot` carries whatever the reader of the slot found. */
export type Token<Slot> = { start: number; end: number } & (
  | { type: "slot"; slot: Slot }
  | { type: "entry"; entry: Entry }
  | { type: "unknown" }
);

export interface SlotSpan<Slot> {
  start: number;
  end: number;
  slot: Slot;
}

/** One way to go on from a place in the text. */
interface Step<Slot> {
  token: Token<Slot> | null;
  end: number;
  cost: number;
}

const COST = { slot: 0.9, concept: 1, ask: 1.02, closing: 1, function: 1.05, unknown: 3 } as const;

function entrySteps<Slot>(text: string, lexicon: Lexicon): Step<Slot>[][] {
  const steps: Step<Slot>[][] = Array.from({ length: text.length }, () => []);
  const push = (start: number, end: number, entry: Entry | undefined): void => {
    if (entry) steps[start]?.push({ token: { type: "entry", start, end, entry }, end, cost: COST[entry.type] });
  };
  for (let start = 0; start < text.length; start += 1) {
    const most = Math.min(text.length, start + lexicon.longestZh);
    if (!isCjk(text[start]) && !/[\dx*]/.test(text[start] ?? "")) continue;
    for (let end = start + 1; end <= most; end += 1) push(start, end, lexicon.zh.get(text.slice(start, end)));
  }
  const words = latinWords(text);
  words.forEach((word, index) => {
    let key = "";
    for (let last = index; last < Math.min(words.length, index + lexicon.longestEn); last += 1) {
      const next = words[last];
      if (!next || (last > index && !/^[\s,/]*$/.test(text.slice(words[last - 1]?.end ?? 0, next.start)))) break;
      key = key ? `${key} ${next.stem}` : next.stem;
      push(word.start, next.end, lexicon.en.get(key));
    }
    steps[word.start]?.push({
      token: { type: "unknown", start: word.start, end: word.end },
      end: word.end,
      cost: COST.unknown,
    });
  });
  return steps;
}

function fallback<Slot>(text: string, start: number): Step<Slot> {
  const end = start + 1;
  if (!/[\p{L}\p{N}*]/u.test(text[start] ?? "")) return { token: null, end, cost: 0 };
  return { token: { type: "unknown", start, end }, end, cost: COST.unknown };
}

/**
 * Cuts a normalised text into slots, words of the lexicon and what is left unknown: the cheapest cover,
 * so that a long word beats two short ones and nothing known is given up for a greedy first match.
 * Neighbouring unknown characters come as one token.
 */
export function segment<Slot>(text: string, lexicon: Lexicon, slots: SlotSpan<Slot>[]): Token<Slot>[] {
  const steps = entrySteps<Slot>(text, lexicon);
  for (const { start, end, slot } of slots) {
    if (end > start) steps[start]?.push({ token: { type: "slot", start, end, slot }, end, cost: COST.slot });
  }
  const cost = new Float64Array(text.length + 1);
  const best: (Step<Slot> | undefined)[] = [];
  for (let start = text.length - 1; start >= 0; start -= 1) {
    let least: Step<Slot> = fallback(text, start);
    let total = least.cost + (cost[least.end] ?? 0);
    for (const step of steps[start] ?? []) {
      const sum = step.cost + (cost[step.end] ?? 0);
      if (sum < total || (sum === total && step.end > least.end)) [least, total] = [step, sum];
    }
    best[start] = least;
    cost[start] = total;
  }
  return walk(text, best);
}

function walk<Slot>(text: string, best: (Step<Slot> | undefined)[]): Token<Slot>[] {
  const tokens: Token<Slot>[] = [];
  for (let at = 0; at < text.length;) {
    const step = best[at];
    if (!step) break;
    const last = tokens.at(-1);
    if (step.token?.type === "unknown" && last?.type === "unknown" && last.end === at && isCjk(text[at])) last.end = step.end;
    else if (step.token) tokens.push(step.token);
    at = step.end;
  }
  return tokens;
}

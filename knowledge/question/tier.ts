import type { SlotSpan } from "../language/segment.ts";

const NUMERALS = "一二三四五";
const KINDS = ["类", "级", "档", "等"];
const ZH = /(?<![\d年个第高中初小])第?([一二三四五1-5甲乙丙])(类|级|档|等(?!级))(?!别|人才)/g;
const EN =
  /\b(?:tier|category|class|level|band|type|rank)[ -]?([1-5]|i{1,3}|one|two|three)\b|\b(first|second|third)[ -](?:tier|category|class|band|level)\b/g;
const ENGLISH: Record<string, number> = { i: 1, ii: 2, iii: 3, one: 1, two: 2, three: 3, first: 1, second: 2, third: 3 };

const chinese = (printed: string): string => (/[1-5]/.test(printed) ? (NUMERALS[Number(printed) - 1] ?? printed) : printed);

/** The tiers of an allowance or a grant that a text names (二类海岛, tier 2), as the plan prints them; none where it prints no such tier. */
export function readTiers(text: string, wording: string): SlotSpan<{ kind: "tier"; text: string }>[] {
  const found: SlotSpan<{ kind: "tier"; text: string }>[] = [];
  const add = (start: number, end: number, labels: string[]): void => {
    const label = labels.find((one) => wording.includes(one));
    if (label) found.push({ start, end, slot: { kind: "tier", text: label } });
  };
  for (const match of text.matchAll(ZH)) add(match.index, match.index + match[0].length, [`${chinese(match[1] ?? "")}${match[2] ?? ""}`]);
  for (const match of text.matchAll(EN)) {
    const word = match[1] ?? match[2] ?? "";
    const numeral = NUMERALS[(ENGLISH[word] ?? Number(word)) - 1] ?? "";
    add(
      match.index,
      match.index + match[0].length,
      KINDS.map((kind) => `${numeral}${kind}`),
    );
  }
  return found;
}

/** Whether a word of a question is a tier, which another tier replaces in the next turn. */
export const isTier = (word: string): boolean => new RegExp(`^[${NUMERALS}甲乙丙][${KINDS.join("")}]$`).test(word);

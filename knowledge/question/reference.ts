import type { Plan, Section } from "../model.ts";

/** A place in the plan as a person names it: `二(三)2`, `2.1.3`, 第十二条, part three, 三、组织保障. */
export interface Reference {
  start: number;
  end: number;
  /** The ordinals named, outermost first. */
  ordinals: number[];
  /** 章, 节, 条 … or part, chapter; null for a bare number path. */
  word: string | null;
  /** The path surely begins at the top of the plan. */
  fromTop: boolean;
}

const CN = "零一二三四五六七八九十百";
const DIGIT: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const EN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const NTH = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** A Chinese ordinal up to 999; NaN where it is none. */
export function ordinalOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = Math.max(EN.indexOf(text), NTH.indexOf(text));
  if (word > 0) return word;
  let total = 0;
  let digit = 0;
  for (const char of text) {
    if (char === "百" || char === "十") {
      total += (digit || 1) * (char === "百" ? 100 : 10);
      digit = 0;
    } else if (char !== "零") digit = DIGIT[char] ?? Number.NaN;
  }
  return total + digit;
}

type Reader = (match: RegExpMatchArray) => Omit<Reference, "start" | "end">;
const nums = (...parts: (string | undefined)[]): number[] => parts.filter((part) => part !== undefined).map(ordinalOf);

const N = `(?:[${CN}]+|\\d+)`;
const EN_N = `(?:\\d+|${EN.slice(1).join("|")})`;
// prettier-ignore
const FORMS: [RegExp, Reader][] = [
  // 二、(三)2 / 二(三)2 / 二、(三)
  [new RegExp(`([${CN}]+)、?\\(([${CN}]+)\\)、?(?:第?(\\d{1,2})(?![\\d.])[.、]?)?`, "g"), (m) => ({ ordinals: nums(m[1], m[2], m[3]), word: null, fromTop: true })],
  // section 2(5), 2(三)1
  [new RegExp(`(?:section|part|第|^|\\s)(\\d{1,2})\\s?\\((\\d{1,2}|[${CN}]+)\\)(?:\\s?(\\d{1,2})(?![\\d.%]))?`, "g"), (m) => ({ ordinals: nums(m[1], m[2], m[3]), word: null, fromTop: true })],
  // (三)2 / (三)的第2点
  [new RegExp(`\\(([${CN}]+)\\)(?:的?第?(\\d{1,2})(?![\\d.])[.、点条项]?)?`, "g"), (m) => ({ ordinals: nums(m[1], m[2]), word: null, fromTop: false })],
  // 第三章第二节第五条
  [new RegExp(`第(${N})(章|部分|篇|编)(?:第?(${N})(节))?(?:第?(${N})(条))?`, "g"), (m) => ({ ordinals: nums(m[1], m[3], m[5]), word: m[6] ?? m[4] ?? m[2] ?? null, fromTop: true })],
  [new RegExp(`第(${N})(节|条|款|项|大点|点)`, "g"), (m) => ({ ordinals: nums(m[1]), word: m[2] ?? null, fromTop: false })],
  // 三、组织保障: a top ordinal with its comma, at the beginning
  [new RegExp(`^\\s*([${CN}]+)、(?=[\\u4e00-\\u9fff])(?![${CN}]+年级)`, "g"), (m) => ({ ordinals: nums(m[1]), word: null, fromTop: true })],
  [new RegExp(`\\b(part|chapter|section|article|clause|item|point)\\s+(\\d+(?:\\.\\d+)+)`, "g"), (m) => ({ ordinals: (m[2] ?? "").split(".").map(Number), word: null, fromTop: true })],
  [new RegExp(`\\b(part|chapter|section|article)\\s+(${EN_N})\\b(?!\\s*(?:%|years?|days?))`, "g"), (m) => ({ ordinals: nums(m[2]), word: m[1] ?? null, fromTop: m[1] !== "article" })],
  [new RegExp(`\\b(${NTH.slice(1).join("|")})\\s+(part|chapter|section|article)\\b`, "g"), (m) => ({ ordinals: nums(m[1]), word: m[2] ?? null, fromTop: m[2] !== "article" })],
  // 2.1.3, two dots at least so that 0.5 stays a number; 2.1节 with its word
  [/(?<![\d.])(\d{1,2}(?:\.\d{1,2}){2,4})(?![\d.%])/g, (m) => ({ ordinals: (m[1] ?? "").split(".").map(Number), word: null, fromTop: true })],
  [/(?<![\d.])(\d{1,2}\.\d{1,2})(?=\s*(?:节|条|部分|是什么|讲|说|的内容|写))/g, (m) => ({ ordinals: (m[1] ?? "").split(".").map(Number), word: null, fromTop: true })],
];

/** The first place that a normalised question names, or null. */
export function readReference(text: string): Reference | null {
  for (const [pattern, reader] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const found = reader(match);
      if (found.ordinals.some(Number.isNaN) || found.ordinals.length === 0) continue;
      return { start: match.index, end: match.index + match[0].length, ...found };
    }
  }
  return null;
}

const path = (section: Section): number[] => section.id.split(".").map(Number);

function endsWith(whole: number[], tail: number[]): boolean {
  return tail.every((ordinal, index) => whole[whole.length - tail.length + index] === ordinal);
}

/** The section that a reference means: by its word where the label prints one, else by the path's end. */
export function resolveReference(plan: Plan, reference: Reference): Section | null {
  const sections = plan.sections.filter((section) => section.depth > 0);
  const { ordinals, word, fromTop } = reference;
  if (word && !/[a-z]/.test(word)) {
    const last = ordinals.at(-1);
    const byWord = sections.filter((section) => section.label.includes(word) && path(section).at(-1) === last);
    if (byWord.length > 0) return byWord.find((section) => endsWith(path(section), ordinals)) ?? byWord[0] ?? null;
  }
  const exact = sections.find((section) => section.id === ordinals.join("."));
  if (exact && (fromTop || ordinals.length > 1)) return exact;
  if (fromTop) return null;
  const bracket = sections.filter((section) => endsWith(path(section), ordinals) && path(section).length > ordinals.length);
  return bracket.toSorted((a, b) => a.depth - b.depth)[0] ?? exact ?? null;
}

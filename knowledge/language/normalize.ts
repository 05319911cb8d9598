import { Converter } from "opencc-js/t2cn";
import stemmers from "snowball-stemmers";

const toSimplified = Converter({ from: "hk", to: "cn" });
const english = stemmers.newStemmer("english");
const stems = new Map<string, string>();
const IRREGULAR: Record<string, string> = { children: "child", people: "person", women: "woman", teeth: "tooth", feet: "foot" };

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const TRADITIONAL = /[\u3400-\u9fff]/;
const DOTTED = /(?<![a-z])(?:[a-z]\.){2,}(?![a-z])|(?<![a-z.])(?:[a-z]\.)+[a-z](?![a-z])/g;

/**
 * A text in the form that is matched, never shown: NFKC, Traditional to Simplified before any word is cut,
 * lower case, straight apostrophes, P.E. as pe, hyphens between letters as spaces. Lengths may change.
 */
export function normalize(text: string): string {
  const wide = text.normalize("NFKC").replace(CONTROL, " ").toLowerCase();
  const simple: string = TRADITIONAL.test(wide) ? toSimplified(wide) : wide;
  return simple
    .replace(/[’‘`]/g, "'")
    .replace(/[“”「」『』《》〈〉]/g, '"')
    .replace(DOTTED, (dotted: string) => dotted.replaceAll(".", ""))
    .replace(/(?<=[a-z]{2})'s?(?![a-z])/g, "")
    .replace(/\bw\/o\b/g, "without")
    .replace(/\bw\/(?=\s|[a-z])/g, "with ")
    .replace(/(?<=[a-z])[-‐‑+](?=[a-z])/g, " ");
}

/** The stem of one lower-case English word (Snowball English). Remembered, since questions repeat words. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  const plain = IRREGULAR[word];
  if (plain) return plain;
  let found = stems.get(word);
  if (found === undefined) {
    found = english.stem(word);
    if (stems.size < 50_000) stems.set(word, found);
  }
  return found;
}

export interface Word {
  start: number;
  end: number;
  stem: string;
}

/** The Latin words of a normalised text with their places. */
export function latinWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[a-z][a-z'&]*\d*/g)) {
    words.push({ start: match.index, end: match.index + match[0].length, stem: stem(match[0]) });
  }
  return words;
}

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;

export function isCjk(char: string | undefined): boolean {
  return char !== undefined && CJK.test(char);
}

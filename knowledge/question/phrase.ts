import { latinWords } from "../language/normalize.ts";
import type { Lexicon } from "../lexicon.ts";

/** English phrases of the lexicon by each of their words, written out: what a typo beside a known word may belong to. */
type Phrases = Map<string, string[][]>;

const known = new WeakMap<Lexicon, Phrases>();

function phrasesOf(lexicon: Lexicon): Phrases {
  const there = known.get(lexicon);
  if (there) return there;
  const found: Phrases = new Map();
  const terms = [...lexicon.concepts.values()].flatMap((concept) => concept.en);
  for (const term of [...terms, ...lexicon.words]) {
    const words = term.toLowerCase().replaceAll("-", " ").split(" ");
    if (words.length < 2 || words.length > 4 || words.some((word) => !/^[a-z]{2,}$/.test(word))) continue;
    for (const word of words) found.set(word, [...(found.get(word) ?? []), words]);
  }
  known.set(lexicon, found);
  return found;
}

/**
 * Whether one letter is added, left out, or two neighbours have changed places; for long words also two such, or a letter
 * changed: in a short one that is mostly another word (leader, leaver).
 */
function near(a: string, b: string): boolean {
  const long = Math.max(a.length, b.length) >= 8;
  const allowed = long ? 2 : 1;
  if (!long && a.length === b.length && a.split("").toSorted().join("") !== b.split("").toSorted().join("")) return a === b;
  return a === b || (a.length > 3 && a.charAt(0) === b.charAt(0) && steps(a, b, allowed) <= allowed);
}

function steps(a: string, b: string, most: number): number {
  let [left, right] = [0, 0];
  while (left < a.length && left < b.length && a[left] === b[left]) left += 1;
  while (right < Math.min(a.length, b.length) - left && a.at(-1 - right) === b.at(-1 - right)) right += 1;
  const [x, y] = [a.slice(left, a.length - right), b.slice(left, b.length - right)];
  if (x.length <= 1 && y.length <= 1) return x === y ? 0 : 1;
  if (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]) return 1;
  if (most < 2) return 2;
  return Math.min(1 + steps(x.slice(1), y, 1), 1 + steps(x, y.slice(1), 1), 1 + steps(x.slice(1), y.slice(1), 1));
}

/**
 * The phrase that a word and its neighbours were meant to be: "metal health" is mental health, "dual qualifed" is
 * dual qualified. Null where no phrase has one of the words as it stands.
 */
export function mendPhrase(text: string, word: string, lexicon: Lexicon): { from: string; to: string } | null {
  const words = latinWords(text).map(({ start, end }) => text.slice(start, end));
  const at = words.indexOf(word);
  const phrases = phrasesOf(lexicon);
  for (const anchor of [at - 1, at + 1, at]) {
    for (const phrase of phrases.get(words[anchor] ?? "") ?? []) {
      const from = anchor - phrase.indexOf(words[anchor] ?? "");
      const said = words.slice(from, from + phrase.length);
      const fits = from >= 0 && from <= at && at < from + phrase.length && phrase.every((one, index) => near(said[index] ?? "", one));
      if (fits && said.join(" ") !== phrase.join(" ") && text.includes(said.join(" ")))
        return { from: said.join(" "), to: phrase.join(" ") };
    }
  }
  return null;
}

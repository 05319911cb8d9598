import Fuse from "fuse.js";
import { pinyin } from "pinyin-pro";
import type { Lexicon } from "../lexicon.ts";
import { isCjk } from "./normalize.ts";

/** Mends words that nothing explains: homophones and typos in Chinese, typos in English, pinyin typed as letters. */
export interface Spelling {
  /** The known word that an unknown one was meant to be, or null. Never a number. */
  mend(word: string): string | null;
  /** Replaces a wrongly written word inside a Chinese text: 提育课 → 体育课. Null where nothing fits. */
  mendWithin(text: string, at: number): { from: string; to: string } | null;
  /** A long word with one character wrong, cut into known pieces that leave no sense: 大课建 → 大课间. `known` keeps what is printed so. */
  mendWhole(text: string, known: (piece: string) => boolean): { from: string; to: string } | null;
}

const SLOT_WORDS = ["年级", "小学", "初中", "高中", "幼儿园", "课时", "每周", "每天", "多少", "老师", "学生"];

function syllables(word: string): string {
  return pinyin(word, { toneType: "none", type: "array", v: true }).join(" ");
}

/** Sounds that many speakers and keyboards merge: zh/z, ch/c, sh/s, n/l at the start, ng/n at the end. */
function merged(sound: string): string {
  return sound
    .split(" ")
    .map((one) => one.replace(/^(z|c|s)h/, "$1").replace(/(?<=[aei])ng$/, "n"))
    .join(" ");
}

/** How a word sounds to those who merge sounds: the key under which homophones meet. */
export function soundOf(word: string): string {
  return merged(syllables(word));
}

/** Every pair of neighbouring Chinese characters in some texts, by its sound; the first pair of a sound is kept. */
export function pairsBySound(texts: string[]): Map<string, string> {
  const bySound = new Map<string, string>();
  const seen = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at + 2 <= text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      if (seen.has(pair) || !isCjk(pair[0]) || !isCjk(pair[1])) continue;
      seen.add(pair);
      const sound = soundOf(pair);
      if (!bySound.has(sound)) bySound.set(sound, pair);
    }
  }
  return bySound;
}

function sharesCharacter(a: string, b: string): boolean {
  return [...a].some((char) => b.includes(char));
}

const sounds = new Map<string, string>();

/** How a word sounds character by character, each by itself: cheap, and alike for both sides of a comparison. */
function charSounds(word: string): string {
  return [...word]
    .map((char) => {
      const there = sounds.get(char) ?? soundOf(char);
      sounds.set(char, there);
      return there;
    })
    .join(" ");
}

/** Whether a stretch begins or ends inside a known word of three characters or more: 型教师 in 双师型教师. */
function cutsWord(text: string, from: number, length: number, { zh }: Lexicon): boolean {
  for (let start = Math.max(0, from - 5); start < from + length; start += 1) {
    for (let end = start + 3; end <= Math.min(text.length, start + 7); end += 1) {
      if (end > from && zh.get(text.slice(start, end))?.type === "concept") return true;
    }
  }
  return false;
}

/** How many characters differ between two words of one length. */
function differing(a: string, b: string): number {
  return [...a].filter((char, at) => char !== b[at]).length;
}

interface Latin {
  byLetter: Map<string, Fuse<string>>;
  /** Words by their letters, first letter first: mnay has the letters of many. */
  byLetters: Map<string, string>;
}

const lettersOf = (word: string): string => word.charAt(0) + word.split("").toSorted().join("");

/** fuse.js proposes, generously, but for short words with two letters changed over; how many letters really differ decides. */
function latinIndex(words: string[]): Latin {
  const byLetter = new Map<string, string[]>();
  for (const word of words) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  const options = { threshold: 0.4, distance: 4, minMatchCharLength: 2 } as const;
  return {
    byLetter: new Map([...byLetter].map(([letter, list]) => [letter, new Fuse(list, options)])),
    byLetters: new Map(words.map((word) => [lettersOf(word), word])),
  };
}

/** How many letters two words differ by, transpositions as one; stops counting at 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const older = previous;
    previous = current;
    current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((previous[column] ?? 9) + 1, (current[column - 1] ?? 9) + 1, (previous[column - 1] ?? 9) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (older[column - 2] ?? 9) + 1);
      current.push(least);
    }
  }
  return current[b.length] ?? 3;
}

/** Builds the spelling of a lexicon once; `words` are single English words in full, not stems. */
export function createSpelling(lexicon: Lexicon, words: string[]): Spelling {
  const terms = [...new Set([...lexicon.zh.keys(), ...SLOT_WORDS])].filter((term) => /^[\u4e00-\u9fff]{2,8}$/.test(term));
  const bySound = new Map<string, string[]>();
  let ready = false;
  const prepare = (): void => {
    if (ready) return;
    for (const term of terms) {
      const key = soundOf(term);
      bySound.set(key, [...(bySound.get(key) ?? []), term]);
    }
    ready = true;
  };
  const long = new Map<string, string[]>();
  const wholes = (): Map<string, string[]> => {
    if (long.size > 0) return long;
    const things = terms.filter((term) => term.length > 2 && term.length < 6 && lexicon.zh.get(term)?.type === "concept");
    for (const term of things) {
      const key = charSounds(term);
      long.set(key, [...(long.get(key) ?? []), term]);
    }
    return long;
  };
  const english = latinIndex([...new Set(words)].filter((word) => word.length >= 4));
  const bySoundOf = (word: string): string | null => {
    prepare();
    const found = bySound.get(soundOf(word)) ?? [];
    return found.find((term) => term !== word && (term.length > 2 || sharesCharacter(term, word))) ?? null;
  };
  return {
    mend(word) {
      if (!/^[a-z]{4,20}$/.test(word)) return null;
      return latin(word, english) ?? fromPinyin(word, bySound, prepare);
    },
    mendWhole(text, known) {
      for (const length of [5, 4, 3]) {
        for (let from = 0; from + length <= text.length; from += 1) {
          const piece = text.slice(from, from + length);
          if (![...piece].every(isCjk) || lexicon.zh.has(piece) || cutsWord(text, from, length, lexicon)) continue;
          const to = wholes()
            .get(charSounds(piece))
            ?.find((term) => differing(piece, term) === 1);
          // Asked last: it reads the whole plan.
          if (to && !known(piece)) return { from: piece, to };
        }
      }
      return null;
    },
    mendWithin(text, at) {
      for (const length of [4, 3, 2]) {
        for (let from = Math.max(0, at - length + 1); from <= at && from + length <= text.length; from += 1) {
          const piece = text.slice(from, from + length);
          if (![...piece].every(isCjk)) continue;
          const to = bySoundOf(piece);
          if (to) return { from: piece, to };
        }
      }
      return null;
    },
  };
}

function latin(word: string, { byLetter, byLetters }: Latin): string | null {
  const turned = byLetters.get(lettersOf(word));
  if (turned && distance(word, turned) === 1) return turned;
  const near = (byLetter.get(word.charAt(0))?.search(word, { limit: 12 }) ?? []).map(({ item }) => item);
  const allowed = word.length >= 8 ? 2 : 1;
  const fitting = near.map((item) => ({ item, far: distance(word, item) })).filter(({ far }) => far <= allowed);
  const [best, second] = fitting.toSorted((a, b) => a.far - b.far);
  if (!best || (second && second.far === best.far && second.item.slice(0, 4) !== best.item.slice(0, 4))) return null;
  return best.item;
}

/** tiyu → 体育: letters that spell a known word of two or more characters. */
function fromPinyin(word: string, bySound: Map<string, string[]>, prepare: () => void): string | null {
  prepare();
  for (const [sound, terms] of bySound) if (sound.replaceAll(" ", "") === merged(word)) return terms[0] ?? null;
  return null;
}

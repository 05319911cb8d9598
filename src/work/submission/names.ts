import Fuse from "fuse.js";
import { pinyin } from "pinyin-pro";
import { isCjk, normalize, soundOf } from "../../../knowledge/language/index.ts";
import { topicOf } from "./topics.ts";

/** A thing that can be named in a message, with everything that it is called. */
export interface Called {
  readonly key: string;
  readonly names: readonly string[];
}

export interface NameHit {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What a stretch of words may mean: one thing, several of which one is to be chosen, or none but near ones. */
export type NameMatch = { type: "one"; key: string } | { type: "several" | "near"; keys: string[] } | { type: "none" };

/** Names made ready for matching; build it once for a scope. */
export interface Names {
  /** Names that stand in a normalised text word for word, the longest first, without overlaps. */
  exact(text: string): NameHit[];
  /** The things whose names hold these words. */
  containing(words: string): string[];
  /** What a stretch that is no exact name may mean. */
  match(words: string): NameMatch;
}

/** Scores of fuse.js: up to the first a name is taken, up to the second it is asked. Measured on metric names. */
const SURE = 0.2;
const NEAR = 0.4;
const MOST = 5;
/** How many answers of `match` are remembered: people write the same words again. */
const KEPT = 500;

interface Entry {
  key: string;
  name: string;
  /** The name without blanks and dashes. */
  flat: string;
  sound: string;
  /** As `sound`, with the sounds made one that dialects and quick fingers mix up. */
  loose: string;
  letters: string;
  initials: string;
}

const compact = (text: string): string => text.replace(/[\s_-]+/g, "");

function entryOf(key: string, raw: string): Entry {
  const name = normalize(raw).trim();
  if (![...name].some(isCjk)) return { key, name, flat: compact(name), sound: "", loose: "", letters: compact(name), initials: "" };
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true });
  const letters = compact(syllables.join(""));
  const initials = syllables.map((one) => one.charAt(0)).join("");
  return { key, name, flat: compact(name), sound: soundOf(name), loose: looseOf(letters), letters, initials };
}

/** zh and z, an and ang, l and n, b and p, f and h are one. */
const looseOf = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, "$1")
    .replace(/([aei]n)g/g, "$1")
    .replaceAll("l", "n")
    .replaceAll("b", "p")
    .replaceAll("f", "h");

const isWord = (char: string | undefined): boolean => char !== undefined && /[a-z\d]/.test(char);

/** Where a name ends that begins at a place of a text, blanks of the name being any or none; −1 where it does not stand there. */
function endOf(text: string, start: number, name: string): number {
  let at = start;
  for (const char of name) {
    if (/\s/.test(char)) while (/\s/.test(text[at] ?? "")) at += 1;
    else if (text.startsWith(char, at)) at += char.length;
    else return -1;
  }
  // A Latin name is no piece of a longer word.
  return isWord(name.at(-1)) && isWord(text[at]) ? -1 : at;
}

/** The names of an index by their first two characters, the longest first: a thousand schools cost no more than the few that fit. */
function beginnings(names: readonly string[]): ReadonlyMap<string, string[]> {
  const sorted = [...new Set(names)].filter((name) => name.length > 0).toSorted((a, b) => b.length - a.length);
  return Map.groupBy(sorted, (name) => (/^\S\S/.test(name) ? name.slice(0, 2) : name.slice(0, 1)));
}

/** The longest name that begins at a place of a text. */
function nameAt(text: string, start: number, index: ReadonlyMap<string, string[]>): { name: string; end: number } | null {
  const inWord = isWord(text[start - 1]);
  const both = [index.get(text.slice(start, start + 2)), index.get(text.slice(start, start + 1))];
  for (const name of both.flatMap((names) => names ?? [])) {
    if (inWord && isWord(name[0])) continue;
    const end = endOf(text, start, name);
    if (end >= 0) return { name, end };
  }
  return null;
}

const unique = (keys: string[]): string[] => [...new Set(keys)].slice(0, MOST);

function decided(keys: string[]): NameMatch {
  const [only, ...more] = unique(keys);
  if (only === undefined) return { type: "none" };
  return more.length === 0 ? { type: "one", key: only } : { type: "several", keys: [only, ...more] };
}

/** Part of a name, its initials (jsl), its letters (jinshilv) or its sound (进视率). */
function byForm(words: string, entries: readonly Entry[]): NameMatch {
  const plain = compact(words);
  const cjk = [...plain].some(isCjk);
  if (!cjk) {
    const spelled = entries.filter(({ letters, initials }) => letters === plain || (plain.length >= 3 && initials === plain));
    if (spelled.length > 0) return decided(spelled.map(({ key }) => key));
    const begun = entries.filter(({ name }) => name.startsWith(`${words} `));
    if (begun.length > 0) return decided(begun.map(({ key }) => key));
  }
  const parts = plain.length >= 2 ? entries.filter(({ flat }) => flat.includes(plain)) : [];
  if (parts.length > 0 && (cjk || plain.length >= 4)) return decided(parts.map(({ key }) => key));
  const sound = cjk ? soundOf(words) : "";
  const same = entries.filter((entry) => sound !== "" && entry.sound === sound);
  if (same.length > 0 || sound === "" || words.length < 3) return decided(same.map(({ key }) => key));
  const loose = looseOf(compact(pinyin(words, { toneType: "none", type: "array", v: true }).join("")));
  return decided(entries.filter((entry) => entry.loose === loose).map(({ key }) => key));
}

/** A word for a whole field is in one name by chance: 安全 is in 安全责任事故数, and safety drills are of that field too. */
function widened(words: string, found: NameMatch, entries: readonly Entry[]): NameMatch {
  const topic = topicOf(words);
  if (topic === null || found.type === "several") return found;
  const field = entries.filter(({ name }) => topic.test(name)).map(({ key }) => key);
  return decided([...(found.type === "one" ? [found.key] : []), ...field]);
}

/** 教师培训 for 累计培训教师人数: every character is in the name, in another order. Only asked. */
function sameCharacters(words: string, entries: readonly Entry[]): NameMatch {
  if (words.length < 3 || ![...words].every(isCjk)) return { type: "none" };
  const keys = unique(entries.filter(({ name }) => [...words].every((char) => name.includes(char))).map(({ key }) => key));
  return keys.length > 0 ? { type: "near", keys } : { type: "none" };
}

/** One letter wrong, missing, too many or swapped with its neighbour. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const swapped = short.slice(0, from) + (short[from + 1] ?? "") + (short[from] ?? "") + short.slice(from + 2) === long;
  return swapped || short.slice(from + 1) === long.slice(from + 1) || short.slice(from) === long.slice(from + 1);
}

/** Shorter words have too many neighbours. */
const LONG_WORD = 5;

/** mypoia, obesty: a name of letters, or a whole word of one, with one slip of a finger. */
function bySlip(words: string, entries: readonly Entry[]): NameMatch {
  const plain = compact(words);
  if (plain.length < LONG_WORD || [...plain].some(isCjk)) return { type: "none" };
  const slipped = ({ name, flat }: Entry): boolean =>
    [flat, ...name.split(" ")].some((word) => word.length >= LONG_WORD && isSlip(word, plain));
  return decided(entries.filter(slipped).map(({ key }) => key));
}

function byScore(words: string, fuse: Fuse<Entry>, entries: readonly Entry[]): NameMatch {
  const found = fuse.search(words, { limit: 12 }).map(({ item, score = 1 }) => ({ key: item.key, score }));
  const sure = found.filter(({ score }) => score <= SURE);
  const best = sure[0]?.score ?? 1;
  if (sure.length > 0) return decided(sure.filter(({ score }) => score <= best + 0.05).map(({ key }) => key));
  const near = unique(found.filter(({ score }) => score <= NEAR).map(({ key }) => key));
  return near.length > 0 ? { type: "near", keys: near } : sameCharacters(words, entries);
}

/** Makes names ready: exact, then part or sound, then fuse.js; a match of letters by score alone is only sure below 0.2. */
export function createNames(things: readonly Called[]): Names {
  const entries = things.flatMap(({ key, names }) => names.map((name) => entryOf(key, name)));
  const byName = Map.groupBy(entries, ({ flat }) => flat);
  const keysOf = (words: string): string[] => [...new Set((byName.get(compact(words)) ?? []).map(({ key }) => key))];
  const index = beginnings(entries.map(({ name }) => name));
  const fuse = new Fuse(entries, { keys: ["name"], includeScore: true, threshold: NEAR, ignoreLocation: true, minMatchCharLength: 2 });
  const matched = new Map<string, NameMatch>();
  return {
    exact(text) {
      const hits: NameHit[] = [];
      for (let start = 0; start < text.length;) {
        const found = nameAt(text, start, index);
        if (found) for (const key of keysOf(found.name)) hits.push({ key, start, end: found.end });
        start = found?.end ?? start + 1;
      }
      return hits;
    },
    containing(words) {
      const plain = compact(words);
      return unique(entries.filter(({ flat }) => flat.includes(plain)).map(({ key }) => key));
    },
    match: (words) => {
      const there = matched.get(words);
      if (there) return there;
      const exact = keysOf(words);
      const named = exact.length > 0 ? decided(exact) : widened(words, byForm(words, entries), entries);
      const formed = named.type === "none" ? bySlip(words, entries) : named;
      const found = formed.type === "none" && words.length >= 2 ? byScore(words, fuse, entries) : formed;
      if (matched.size >= KEPT) matched.clear();
      matched.set(words, found);
      return found;
    },
  };
}

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
  sound: string;
  /** As `sound`, with the sounds made one that dialects and quick fingers mix up. */
  loose: string;
  letters: string;
  initials: string;
}

const compact = (text: string): string => text.replace(/[\s_-]+/g, "");

function entryOf(key: string, raw: string): Entry {
  const name = normalize(raw).trim();
  if (![...name].some(isCjk)) return { key, name, sound: "", loose: "", letters: compact(name), initials: "" };
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true });
  const letters = compact(syllables.join(""));
  const initials = syllables.map((one) => one.charAt(0)).join("");
  return { key, name, sound: soundOf(name), loose: looseOf(letters), letters, initials };
}

/** zh and z, an and ang, l and n, b and p, f and h are one. */
const looseOf = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, "$1")
    .replace(/([aei]n)g/g, "$1")
    .replaceAll("l", "n")
    .replaceAll("b", "p")
    .replaceAll("f", "h");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s*");

function pattern(names: string[]): RegExp | null {
  const sorted = [...new Set(names)].filter((name) => name.length > 0).toSorted((a, b) => b.length - a.length);
  const forms = sorted.map((name) => {
    const [left, right] = [/^[a-z\d]/.test(name) ? "(?<![a-z\\d])" : "", /[a-z\d]$/.test(name) ? "(?![a-z])(?!\\d)" : ""];
    return `${left}${escaped(name)}${right}`;
  });
  return forms.length > 0 ? new RegExp(forms.join("|"), "g") : null;
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
  const parts = plain.length >= 2 ? entries.filter(({ name }) => compact(name).includes(plain)) : [];
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
  const byName = Map.groupBy(entries, ({ name }) => compact(name));
  const keysOf = (words: string): string[] => [...new Set((byName.get(compact(words)) ?? []).map(({ key }) => key))];
  const form = pattern(entries.map(({ name }) => name));
  const fuse = new Fuse(entries, { keys: ["name"], includeScore: true, threshold: NEAR, ignoreLocation: true, minMatchCharLength: 2 });
  const matched = new Map<string, NameMatch>();
  return {
    exact: (text) =>
      form === null
        ? []
        : [...text.matchAll(form)].flatMap((match) =>
            keysOf(match[0]).map((key) => ({ key, start: match.index, end: match.index + match[0].length })),
          ),
    containing: (words) => unique(entries.filter(({ name }) => compact(name).includes(compact(words))).map(({ key }) => key)),
    match: (words) => {
      const there = matched.get(words);
      if (there) return there;
      const exact = keysOf(words);
      const formed = exact.length > 0 ? decided(exact) : widened(words, byForm(words, entries), entries);
      const found = formed.type === "none" && words.length >= 2 ? byScore(words, fuse, entries) : formed;
      if (matched.size >= KEPT) matched.clear();
      matched.set(words, found);
      return found;
    },
  };
}

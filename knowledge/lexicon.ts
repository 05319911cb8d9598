import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { latinWords, normalize } from "./language/normalize.ts";

/** What sort of thing a concept is; only some sorts can be left out of a question without changing it. */
// prettier-ignore
const KINDS = [
  "subject", "lesson", "stage-word", "staff", "learner", "place", "health", "safety", "assessment",
  "qualification", "money", "governance", "policy", "activity", "digital", "time", "measure",
  "quality", "action", "family", "welfare", "world", "meta",
] as const;

/** What a question may want of what it names. */
// prettier-ignore
const ASKS = [
  "value", "where", "quote", "when", "baseline", "list", "explain", "which", "check", "total", "enough",
  "none", "now", "base", "after", "most", "least", "each", "change", "difference", "may", "clock", "exceed", "greeting", "indicators", "tasks",
] as const;

type ConceptKind = (typeof KINDS)[number];
export type Ask = (typeof ASKS)[number];

export interface Concept {
  id: string;
  kind: ConceptKind;
  /** Chinese terms, the preferred one first. */
  zh: string[];
  /** English terms, the preferred one first. */
  en: string[];
  /** Ids of concepts that this one is a kind of. */
  broader: string[];
}

export type Entry = { type: "concept"; concept: Concept } | { type: "ask"; ask: Ask } | { type: "function" } | { type: "closing" };

/** Words that mean the same, ready to be looked up: Chinese by the term, English by its stems. */
export interface Lexicon {
  concepts: Map<string, Concept>;
  /** Normalised Chinese term → entry. */
  zh: Map<string, Entry>;
  /** Stems joined by a space → entry. */
  en: Map<string, Entry>;
  /** English words and phrases of asking, in full: what a typo may have been meant to be. */
  words: string[];
  /** Short forms, as patterns, and the words that they stand for: 幼师 → 幼儿园教师. */
  short: [RegExp, string][];
  /** Ids of all concepts that a concept is a kind of, itself first. */
  ancestors(id: string): string[];
  /** What the preferred term of a compound is made of: 体育中考 of 体育 and 中考; its broader concepts, where it has several. Else empty. */
  parts(id: string): string[];
  longestZh: number;
  longestEn: number;
}

/** A line of a lexicon file is not in its form: an administrator's fault, named by file and line. */
export class LexiconError extends Error {
  override name = "LexiconError";
}

const list = z.string().transform((cell) =>
  cell
    .split(/[,，]/)
    .map((term) => term.trim())
    .filter(Boolean),
);
const conceptLine = z.tuple([
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens"),
  z.enum(KINDS),
  list.refine((terms) => terms.length > 0, "at least one Chinese term"),
  list.refine((terms) => terms.length > 0, "at least one English term"),
  list,
]);
const wordLine = z.tuple([z.enum(["zh", "en"]), list]);
const askLine = z.tuple([z.enum([...ASKS, "closing"]), list, list]);
const shortLine = z.tuple([z.enum(["zh", "en"]), z.string().min(1), z.string().min(1)]);

interface Line {
  cells: string[];
  at: string;
}

function linesOf(folder: string, file: string): Line[] {
  const rows = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  return rows.flatMap((row, index) => {
    if (/^\s*(#|$)/.test(row)) return [];
    return [{ cells: row.split(/ \|(?: |$)/).map((cell) => cell.trim()), at: `${file}, line ${index + 1}` }];
  });
}

function parse<T>(schema: z.ZodType<T>, { cells, at }: Line): T {
  const result = schema.safeParse(cells);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new LexiconError(`${at}: column ${Number(issue?.path[0] ?? 0) + 1}: ${issue?.message}`);
}

/** The key under which an English term is found: the stems of its words. */
function englishKey(term: string): string {
  return latinWords(normalize(term))
    .map((word) => word.stem)
    .join(" ");
}

class Collector {
  zh = new Map<string, Entry>();
  en = new Map<string, Entry>();
  short: [RegExp, string][] = [];
  concepts = new Map<string, Concept>();
  words: string[] = [];

  private add(lang: "zh" | "en", term: string, entry: Entry, at: string): void {
    const latin = lang === "en" || /^[\x20-\x7e]+$/.test(term);
    const key = latin && /[a-z]/i.test(term) ? englishKey(term) : normalize(term);
    const table = latin && /[a-z]/i.test(term) ? this.en : this.zh;
    const there = table.get(key);
    if (there?.type === "concept" && entry.type === "concept" && there.concept !== entry.concept) {
      throw new LexiconError(`${at}: “${term}” already stands for ${there.concept.id}; a term means one thing`);
    }
    if (there === undefined || entry.type === "concept") table.set(key, entry);
  }

  concept(line: Line): void {
    const cells = { ...line, cells: line.cells.length === 4 ? [...line.cells, ""] : line.cells };
    const [id, kind, zh, en, broader] = parse(conceptLine, cells);
    if (this.concepts.has(id)) throw new LexiconError(`${line.at}: the id ${id} is already taken`);
    const concept: Concept = { id, kind, zh, en, broader };
    this.concepts.set(id, concept);
    // One entry for all terms of a concept: there are some twenty thousand terms.
    const entry: Entry = { type: "concept", concept };
    for (const term of zh) this.add("zh", term, entry, line.at);
    for (const term of en) this.add("en", term, entry, line.at);
  }

  functionWords(line: Line): void {
    const [lang, terms] = parse(wordLine, line);
    const entry: Entry = { type: "function" };
    for (const term of terms) this.add(lang, term, entry, line.at);
    if (lang === "en") this.words.push(...terms);
  }

  asked(line: Line): void {
    const [ask, zh, en] = parse(askLine, line);
    const entry: Entry = ask === "closing" ? { type: "closing" } : { type: "ask", ask };
    for (const term of zh) this.force("zh", term, entry);
    for (const term of en) this.force("en", term, entry);
    this.words.push(...en);
  }

  /** Words that say what is asked win over the same word as a function word. */
  private force(lang: "zh" | "en", term: string, entry: Entry): void {
    const latin = lang === "en";
    const table = latin ? this.en : this.zh;
    table.set(latin ? englishKey(term) : normalize(term), entry);
  }

  shortForm(line: Line): void {
    const [, from, to] = parse(shortLine, line);
    try {
      this.short.push([new RegExp(from, "g"), to]);
    } catch (error) {
      throw new LexiconError(`${line.at}: column 2 is no regular expression`, { cause: error });
    }
  }
}

function ancestorsIn(concepts: Map<string, Concept>): (id: string) => string[] {
  const known = new Map<string, string[]>();
  return function ancestors(id: string): string[] {
    let found = known.get(id);
    if (found === undefined) {
      known.set(id, [id]);
      const above = (concepts.get(id)?.broader ?? []).flatMap((broader) => ancestors(broader));
      found = [...new Set([id, ...above])];
      known.set(id, found);
    }
    return found;
  };
}

/** Cuts a term into other concepts' terms, the longest first; null where something is left over. */
function cut(term: string, zh: Map<string, Entry>, own: Concept): string[] | null {
  if (term === "") return [];
  for (let size = term.length; size > 1; size -= 1) {
    const entry = zh.get(term.slice(0, size));
    if (entry?.type !== "concept" || entry.concept === own) continue;
    const rest = cut(term.slice(size), zh, own);
    if (rest) return [entry.concept.id, ...rest];
  }
  return null;
}

function partsIn(concepts: Map<string, Concept>, zh: Map<string, Entry>): (id: string) => string[] {
  const known = new Map<string, string[]>();
  return function parts(id: string): string[] {
    const concept = concepts.get(id);
    if (!concept) return [];
    if (concept.broader.length > 1) return concept.broader;
    const there = known.get(id);
    if (there) return there;
    const made = new Set(cut(normalize(concept.zh[0] ?? ""), zh, concept));
    const found = made.size > 1 ? [...made] : [];
    known.set(id, found);
    return found;
  };
}

function longest(terms: Iterable<string>, size: (term: string) => number): number {
  let most = 1;
  for (const term of terms) most = Math.max(most, size(term));
  return most;
}

/**
 * Reads a lexicon folder. Throws LexiconError with file and line where a line is not in its form.
 * `asked.lex` holds the words that say what is wanted, `function-words*.lex` those that carry nothing,
 * `short-forms.lex` words that stand for several; every other `.lex` file holds concepts.
 */
export function readLexicon(folder: string): Lexicon {
  const collector = new Collector();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".lex"))
    .toSorted();
  const empty = files.filter((name) => name.startsWith("function-words"));
  const special = new Set(["asked.lex", "short-forms.lex", ...empty]);
  for (const file of files.filter((name) => !special.has(name))) {
    for (const line of linesOf(folder, file)) collector.concept(line);
  }
  for (const line of empty.flatMap((file) => linesOf(folder, file))) collector.functionWords(line);
  for (const line of linesOf(folder, "asked.lex")) collector.asked(line);
  for (const line of linesOf(folder, "short-forms.lex")) collector.shortForm(line);
  for (const concept of collector.concepts.values()) {
    const lost = concept.broader.find((id) => !collector.concepts.has(id));
    if (lost) throw new LexiconError(`${concept.id} names the broader concept ${lost}, which no file has`);
  }
  return {
    concepts: collector.concepts,
    zh: collector.zh,
    en: collector.en,
    words: collector.words,
    short: collector.short,
    ancestors: ancestorsIn(collector.concepts),
    parts: partsIn(collector.concepts, collector.zh),
    longestZh: longest(collector.zh.keys(), (term) => term.length),
    longestEn: longest(collector.en.keys(), (term) => term.split(" ").length),
  };
}

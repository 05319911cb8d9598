import Database from "better-sqlite3";
import { isCjk, latinWords } from "./language/normalize.ts";

/** What a clause must hold, or is ranked by: a concept of the lexicon, or a word of the plan's own. */
export type Item = { type: "concept"; id: string } | { type: "term"; text: string };

/** Ranks clauses by the words and concepts in them. Clause numbers count from 0, in the plan's order. */
export interface Search {
  /** Clauses that hold every item, in the plan's order. */
  all(items: Item[], limit: number): number[];
  /** Clauses that hold some of the items, best first. */
  some(items: Item[], limit: number): number[];
  close(): void;
}

/** Two-character pieces of the Chinese runs and stems of the Latin words: what both sides are indexed by. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isCjk(text[at]) && isCjk(text[at + 1])) found.push(text.slice(at, at + 2));
  }
  for (const word of latinWords(text)) found.push(word.stem.replace(/[^a-z]/g, "_"));
  return found;
}

const conceptToken = (id: string): string => `c0${id.replaceAll("-", "0")}`;

/** User text in MATCH is syntax and can throw, so every term is quoted. */
function quoted(item: Item): string | null {
  if (item.type === "concept") return `"${conceptToken(item.id)}"`;
  const terms = pieces(item.text);
  return terms.length === 0 ? null : `"${terms.join(" ")}"`;
}

/**
 * An FTS5 index of clauses in memory (contentless, unicode61 over our own pieces: the trigram tokenizer
 * finds no two-character word). `clauses` gives each clause's normalised text and the concepts in it.
 */
export function createSearch(clauses: Iterable<{ text: string; concepts: Iterable<string> }>): Search {
  const database = new Database(":memory:");
  database.pragma("journal_mode = OFF");
  database.exec("CREATE VIRTUAL TABLE clause USING fts5(body, content='', tokenize='unicode61')");
  const insert = database.prepare("INSERT INTO clause(rowid, body) VALUES (?, ?)");
  database.transaction(() => {
    let number = 1;
    for (const { text, concepts } of clauses) {
      const tokens = pieces(text);
      for (const id of concepts) tokens.push(conceptToken(id));
      insert.run(number, tokens.join(" "));
      number += 1;
    }
  })();
  const inOrder = database
    .prepare<[string, number], number>("SELECT rowid FROM clause WHERE clause MATCH ? ORDER BY rowid LIMIT ?")
    .pluck();
  const ranked = database.prepare<[string, number], number>("SELECT rowid FROM clause WHERE clause MATCH ? ORDER BY rank LIMIT ?").pluck();
  const run = (items: Item[], joint: string, limit: number): number[] => {
    const match = items
      .map(quoted)
      .filter((term) => term !== null)
      .join(joint);
    if (match === "") return [];
    return (joint === " AND " ? inOrder : ranked).all(match, limit).map((row) => row - 1);
  };
  return {
    all: (items, limit) => run(items, " AND ", limit),
    some: (items, limit) => run(items, " OR ", limit),
    close: () => database.close(),
  };
}

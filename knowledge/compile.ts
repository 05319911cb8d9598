import { fileURLToPath } from "node:url";
import { normalize } from "./language/normalize.ts";
import { readLexicon, type Lexicon } from "./lexicon.ts";
import type { Citation, Plan, Section } from "./model.ts";
import { conceptsIn, profileOf, scanConcepts, type Profile } from "./profile.ts";
import { createSearch, type Search } from "./search.ts";

/** A plan made ready to be asked. Derived from plan and lexicon alone: make a new one when either changes. */
export interface Knowledge {
  plan: Plan;
  lexicon: Lexicon;
  profiles: Profile[];
  /** Profiles by the concepts of their metric and by everything those are a kind of. */
  byConcept: Map<string, Profile[]>;
  /** Profiles by the concepts of the parts that their bracket names. */
  byPart: Map<string, Profile[]>;
  /** Normalised text of each clause, by clause number. */
  clauseTexts: string[];
  /** Concepts of each clause and all they are a kind of. */
  clauseConcepts: Set<string>[];
  /** The same for section titles, by section id. */
  titleConcepts: Map<string, Set<string>>;
  sections: Map<string, Section>;
  /** The plan's wording, normalised, where the plan's own words are looked up. */
  wording: string;
  search: Search;
}

let shipped: Lexicon | undefined;

/** The lexicon that comes with Duban, read once. */
export function shippedLexicon(): Lexicon {
  shipped ??= readLexicon(fileURLToPath(new URL("./lexicon/", import.meta.url)));
  return shipped;
}

/** The number of the clause in which each commitment stands; the clause that holds its first character. */
function clauseNumbers(plan: Plan): number[] {
  const starts = plan.clauses.map((clause) => clause.start);
  return plan.indicators.map((indicator) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= indicator.start) low = middle;
      else high = middle - 1;
    }
    return low;
  });
}

function postings(profiles: Profile[], idsOf: (profile: Profile) => Set<string>): Map<string, Profile[]> {
  const found = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const id of idsOf(profile)) {
      const there = found.get(id);
      if (there) there.push(profile);
      else found.set(id, [profile]);
    }
  }
  return found;
}

/** Makes a plan ready to be asked. Pure but for its own search index in memory. */
export function compile(plan: Plan, lexicon: Lexicon = shippedLexicon()): Knowledge {
  const clauseTexts = plan.clauses.map((clause) => normalize(plan.text.slice(clause.start, clause.end)));
  const clauseConcepts = clauseTexts.map((text) => scanConcepts(text, lexicon));
  const numbers = clauseNumbers(plan);
  const profiles = plan.indicators.map((indicator, at) => profileOf(indicator, numbers[at] ?? 0, lexicon));
  const titles = plan.sections.map((section): [string, Set<string>] => [
    section.id,
    new Set(conceptsIn(normalize(section.title ?? ""), lexicon).flatMap((id) => lexicon.ancestors(id))),
  ]);
  const search = createSearch(clauseTexts.map((text, at) => ({ text, concepts: clauseConcepts[at] ?? [] })));
  return {
    plan,
    lexicon,
    profiles,
    byConcept: postings(profiles, (profile) => profile.metric),
    byPart: postings(profiles, (profile) => profile.parts),
    clauseTexts,
    clauseConcepts,
    titleConcepts: new Map(titles),
    sections: new Map(plan.sections.map((section) => [section.id, section])),
    wording: clauseTexts.join("\n"),
    search,
  };
}

/** The sections from the top of the plan down to this one. */
export function pathTo(plan: Plan, id: string): Section[] {
  const parts = id.split(".");
  const ids = new Set(parts.map((_, depth) => parts.slice(0, depth + 1).join(".")));
  return plan.sections.filter((section) => ids.has(section.id));
}

/** The printed path of a section: `二、(一)3.`; a heading without a number is named by its title. */
export function labelOf(plan: Plan, id: string): string {
  const path = pathTo(plan, id).filter((section) => section.depth > 0);
  const from = path.findLastIndex((section) => /^\d+(?:\.\d+)+$/.test(section.label));
  return path.slice(Math.max(0, from)).map((section) => section.label || `“${section.title ?? ""}”`).join(""); // prettier-ignore
}

/** A stretch of the plan as evidence. The section is the one the stretch begins in. */
export function cite(plan: Plan, section: string, start: number, end: number): Citation {
  return { section, label: labelOf(plan, section), quote: plan.text.slice(start, end), start, end };
}

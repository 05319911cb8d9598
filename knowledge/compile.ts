import { fileURLToPath } from "node:url";
import { normalize } from "./language/normalize.ts";
import { readLexicon, type Lexicon } from "./lexicon.ts";
import type { Citation, Indicator, Plan, Section } from "./model.ts";
import { conceptsIn, profileOf, scanConcepts, type Profile } from "./profile.ts";
import { createSearch, type Search } from "./search.ts";

/** A plan made ready to be asked. Derived from plan and lexicon alone: make a new one when either changes. */
export interface Knowledge {
  plan: Plan;
  lexicon: Lexicon;
  profiles: Profile[];
  /** Commitments by their id. */
  byId: Map<string, Indicator>;
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

/** The place of the last element that starts at or before an offset; 0 where none does. `list` is in order of the text. */
function lastUpTo(list: { start: number }[], offset: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the clause that holds an offset of the plan's text. */
export function clauseAt(plan: Plan, offset: number): number {
  return lastUpTo(plan.clauses, offset);
}

/** The commitments whose quote stands wholly in a stretch of the plan's text. */
export function commitmentsIn(plan: Plan, start: number, end: number): Indicator[] {
  const found: Indicator[] = [];
  for (let at = lastUpTo(plan.indicators, end); at >= 0; at -= 1) {
    const one = plan.indicators[at];
    if (!one || one.start < start) break;
    if (one.end <= end) found.push(one);
  }
  return found;
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
  const figures = [...plan.indicators, ...plan.conditions];
  const profiles = figures.map((indicator) => profileOf(indicator, clauseAt(plan, indicator.start), lexicon));
  const titles = plan.sections.map((section): [string, Set<string>] => [
    section.id,
    new Set(conceptsIn(normalize(section.title ?? ""), lexicon).flatMap((id) => lexicon.ancestors(id))),
  ]);
  const search = createSearch(clauseTexts.map((text, at) => ({ text, concepts: clauseConcepts[at] ?? [] })));
  return {
    plan,
    lexicon,
    profiles,
    byId: new Map(figures.map((indicator) => [indicator.id, indicator])),
    byConcept: postings(profiles, (profile) => profile.metric),
    byPart: postings(profiles, (profile) => profile.parts),
    clauseTexts,
    clauseConcepts,
    titleConcepts: new Map(titles),
    sections: sectionsOf(plan),
    wording: clauseTexts.join("\n"),
    search,
  };
}

/** The sections from the top of the plan down to this one. */
export function pathTo(plan: Plan, id: string): Section[] {
  const parts = id.split(".");
  const byId = sectionsOf(plan);
  return parts.flatMap((_, depth) => byId.get(parts.slice(0, depth + 1).join(".")) ?? []);
}

const indexes = new WeakMap<Plan, Map<string, Section>>();

/** A plan's sections by id; made once for each plan. */
function sectionsOf(plan: Plan): Map<string, Section> {
  const there = indexes.get(plan);
  if (there) return there;
  const made = new Map(plan.sections.map((section) => [section.id, section]));
  indexes.set(plan, made);
  return made;
}

/** The printed path of a section: `二、(一)3.`; a heading without a number is named by its title. */
export function labelOf(plan: Plan, id: string): string {
  const path = pathTo(plan, id).filter((section) => section.depth > 0);
  const from = path.findLastIndex((section) => /^\d+(?:\.\d+)+$/.test(section.label));
  return path
    .slice(Math.max(0, from))
    .map((section) => section.label || `“${section.title ?? ""}”`)
    .join("");
}

/** A stretch of the plan as evidence. The section is the one the stretch begins in. */
export function cite(plan: Plan, section: string, start: number, end: number): Citation {
  return { section, label: labelOf(plan, section), quote: plan.text.slice(start, end), start, end };
}

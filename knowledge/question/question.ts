import type { Ask } from "../lexicon.ts";
import type { Lang, Scope } from "../model.ts";
import type { Item } from "../search.ts";
import type { Reference } from "./reference.ts";
import type { Quantity } from "./slots.ts";

/** A question as it was understood: what stands in slots, what it is about, what it wants, what is left over. */
export interface Question {
  /** The normalised wording. */
  text: string;
  lang: Lang;
  /** What it is about, in order: every item must be explained by what answers it. */
  content: Item[];
  /** Concepts that name a kind of figure or form (课, 比例, rate): they may go without saying. */
  soft: string[];
  /** Times of day inside longer words: morning of "morning break". They pick among commitments and ask for nothing. */
  hints: string[];
  /** Concepts counted by a figure of the asker's: 1450 students, 120个老师. */
  counted: string[];
  /** Words that nothing explains. */
  unknown: string[];
  /** Single characters that nothing explains: let pass, unless they turn out to be a typo. */
  stray: string[];
  scopes: Scope[];
  /** Concepts that the words of the scope are too: 学前教育 is a stage and a topic. */
  scopeConcepts: string[];
  years: { year: number; by: boolean }[];
  quantities: Quantity[];
  /** A time of day, in minutes after midnight as it is written. */
  clock: number | null;
  /** The unit asked for: 几节 → period. */
  unit: string | null;
  /** Every unit that is asked for: 一周几天一天几小时. */
  units: string[];
  per: { per: string; every: number } | null;
  /** Every rate that is named: per student, per year. */
  pers: string[];
  /** Asks how many, so that a share is no answer where a number is. */
  howMany: boolean;
  asks: Set<Ask>;
  reference: Reference | null;
  /** Names a usual closing part of a plan (保障措施). */
  closing: boolean;
  /** A UK "Year N", read as grade N. */
  ukYear: boolean;
  /** Words read as others: typos and homophones. */
  corrected: { from: string; to: string }[];
}

/** The slots of the last turn that a follow-up may inherit. Plain data, kept by whoever keeps the conversation. */
export interface Memory {
  content: Item[];
  soft: string[];
  scopes: Scope[];
  years: { year: number; by: boolean }[];
  unit: string | null;
  per: { per: string; every: number } | null;
  asks: Ask[];
  quantities: Quantity[];
  /** The commitments that answered. */
  indicators: string[];
  /** The citations that were shown. */
  cited: { section: string; start: number; end: number }[];
}

/**
 * The plan as data, and what is said about it. Every offset counts UTF-16 units in `Plan.text`,
 * so `plan.text.slice(start, end)` is the printed wording, exactly.
 */

export const STAGES = ["kindergarten", "primary", "junior", "senior", "vocational", "higher"] as const;
export type Stage = (typeof STAGES)[number];

export type Lang = "zh" | "en";

/** A half-open stretch of a text, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/** Something of the found file that is not the plan. Counts in the decoded input, not in the plan's text. */
export interface Removal extends Span {
  reason: string;
}

/** `start..end` is the heading and the section's own text, without its descendants. */
export interface Section extends Span {
  /** Path of ordinals, `2.3.1`; the preamble is `0`. */
  id: string;
  /** The number as printed on the heading: `一、`, `(三)`, `1.`; empty for the preamble. */
  label: string;
  title: string | null;
  /** 0 for the preamble, 1 for a part, and so on. */
  depth: number;
  /** Where the section's own text begins, after label, title and their punctuation. */
  text_start: number;
  /** The source breaks off inside this section. */
  truncated: boolean;
}

/** A sentence of a section, the smallest thing that is quoted whole. */
export interface Clause extends Span {
  section: string;
}

/** `stages: []` means all of them; grades count 1 to 12. */
export interface Scope {
  stages: Stage[];
  grades: [number, number] | null;
  region: string | null;
}

export type Comparator = ">=" | "<=" | "=" | "range" | "change" | "ratio";
type Kind = "numeric" | "redacted" | "unquantified" | "cadence" | "document" | "implied";
export type Value = number | [number, number] | null;

/** One measurable commitment of the plan; `start..end` is the quote that proves it. */
export interface Indicator extends Span {
  /** Stable for the same text and reader: section id and a running number, `2.1.3-4`. */
  id: string;
  metric_zh: string;
  metric_en: string;
  scope: Scope;
  comparator: Comparator;
  /** `change` is signed: falling is negative. `[low, high]` for a range. `null` where nothing is printed. */
  value: Value;
  /** English singular: period, %, percentage point, minute, students per staff, credit, school, … */
  unit: string;
  /** day, week, term, year, student, student/day, staff, "5 years", or null. */
  per: string | null;
  /** daily, weekly, yearly, "every 5 years", total, …, or null. */
  cadence: string | null;
  /** A year, or an ISO date. */
  deadline: number | string | null;
  baseline: { year: number; value: number | null } | null;
  /** The softening word as printed (力争), or null. */
  hedge: string | null;
  redacted: boolean;
  kind: Kind;
  section: string;
  quote: string;
  /** For a change or ratio: whether the printed size is a floor, a ceiling or exact. */
  bound: ">=" | "<=" | "=" | null;
  /** Where the figure itself stands (digits, comparator words excluded), or null. */
  figure: Span | null;
  /** Parts named in a bracket after the metric, 艺术课程(包括音乐、美术、书法): they have no figure of their own. */
  parts: string[];
}

export interface Plan {
  title: string;
  period: { from: number; to: number } | null;
  text: string;
  /** The source breaks off: the last section is marked truncated. */
  truncated: boolean;
  /** Which grade system the plan states: primary of 6 years (六三制) or of 5 (五四制). */
  system: "6-3" | "5-4";
  sections: Section[];
  clauses: Clause[];
  indicators: Indicator[];
  /** Sizes that say for whom a sentence is, 600人以上的学校须设立卫生室: no commitments, and asked as if they were. */
  conditions: Indicator[];
  removed: Removal[];
  warnings: string[];
}

const OUTCOMES = ["answer", "table", "list", "where", "unquantified", "redacted", "truncated", "abstain", "clarify"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A stretch of the plan shown as evidence; `quote` is the plan's text at `start..end`. */
export interface Citation extends Span {
  section: string;
  /** The printed path: `二、(一)3.` */
  label: string;
  quote: string;
}

export interface AnswerValue {
  value: Value;
  unit: string;
  per: string | null;
  comparator: Comparator;
  scope: Scope;
  /** A figure that a calculation or check used; the result itself is `derived`. */
  operand: boolean;
  derived: boolean;
}

/**
 * What is shown, in reading order. `fact` comes first and states the answer; `row` is one line of a
 * table or list; `quote` shows `citations[citation]`; `near` shows a citation that is NOT an answer.
 */
export type Block =
  | { type: "fact"; text: string }
  | { type: "row"; label: string; text: string; citation: number | null }
  | { type: "note"; text: string }
  | { type: "quote"; citation: number }
  | { type: "near"; citation: number };

export interface Answer {
  outcome: Outcome;
  lang: Lang;
  /** The whole answer as plain text: the blocks, rendered. */
  text: string;
  blocks: Block[];
  verdict: "yes" | "no" | null;
  values: AnswerValue[];
  citations: Citation[];
  truncated: boolean;
  /** Sentences, in the language of the answer, that say how it was reached. */
  trace: string[];
  /** For `clarify`: what may be chosen, each a whole question to ask in its place. */
  choices: { label: string; question: string }[];
}

/** The document can't be read as a plan; the message says what was found and what to do. */
export class PlanError extends Error {
  override name = "PlanError";
}

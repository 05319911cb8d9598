import { segment } from "./language/segment.ts";
import { latinWords, normalize } from "./language/normalize.ts";
import type { Concept, Lexicon } from "./lexicon.ts";
import type { Indicator, Stage } from "./model.ts";
import type { Item } from "./search.ts";

/** Sorts of concepts that name a kind of figure or form, not a thing: a question may leave them out or add them. */
const SOFT = new Set(["lesson", "measure", "meta", "stage-word", "time"]);

/** Everyone in school life: too general to tell two commitments apart by itself. */
const ACTORS = new Set(["teacher", "student", "school", "city"]);

/** Words that are in every sentence about school: they go without saying in the plan's clauses, and say nothing in a question. */
const GENERAL = new Set(["student", "school", "city", "district", "theme-activity", "mechanism", "new-build", "full-time-staff"]);

export function isSoft(concept: Concept | undefined): boolean {
  return concept !== undefined && (SOFT.has(concept.kind) || GENERAL.has(concept.id));
}

/** Whether a concept is only somebody of school life. */
export function isActor(id: string): boolean {
  return ACTORS.has(id);
}

/** Whether a concept says enough to name a commitment alone. */
export function isSpecific(concept: Concept | undefined): boolean {
  return concept !== undefined && !isSoft(concept) && !ACTORS.has(concept.id);
}

/** What words a commitment can be asked by. */
export interface Profile {
  indicator: Indicator;
  clause: number;
  /** Concepts of the metric's name. */
  own: string[];
  /** The same with everything they are a kind of. */
  metric: Set<string>;
  /** Words of the metric's name that the lexicon does not know. */
  terms: string[];
  metricText: string;
  /** Concepts that the name says only of the whole that a share is of: 占专业课教师的比例. */
  whole: Set<string>;
  /** Words of the name that may hold shorter ones of the same sort: 体育活动 holds 体育, 劳动力 does not hold 劳动. */
  echoing: string[];
  /** Concepts of the commitment's parts (书法 of 艺术课程): they have no figure alone. */
  parts: Set<string>;
  /** The quote, normalised, with its concepts; worked out when first asked for. */
  quote?: { text: string; concepts: Set<string> };
}

/** The concepts of a normalised text, each once, in order. */
export function conceptsIn(text: string, lexicon: Lexicon): string[] {
  const found = new Set<string>();
  for (const token of segment<never>(text, lexicon, [])) {
    if (token.type === "entry" && token.entry.type === "concept") found.add(token.entry.concept.id);
  }
  return [...found];
}

/** The people inside a longer word: 教职工 in 教职工与学生比. */
function peopleIn(word: string, lexicon: Lexicon): string[] {
  const found: string[] = [];
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 2; end <= word.length; end += 1) {
      const entry = end - start < word.length ? lexicon.zh.get(word.slice(start, end)) : undefined;
      if (entry?.type === "concept" && entry.concept.kind === "staff" && !ACTORS.has(entry.concept.id)) found.push(entry.concept.id);
    }
  }
  return found;
}

/**
 * The concepts of a long text and all they are a kind of, by the longest word at each place.
 * Quicker than `conceptsIn` and less exact, for clauses by the hundred thousand.
 */
export function scanConcepts(text: string, lexicon: Lexicon): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + lexicon.longestZh);
    let entry = lexicon.zh.get(text.slice(start, end));
    while (!entry && end > start + 1) {
      end -= 1;
      entry = lexicon.zh.get(text.slice(start, end));
    }
    if (entry?.type === "concept") for (const id of lexicon.ancestors(entry.concept.id)) found.add(id);
    if (entry?.type === "concept" && end - start > 3) for (const id of peopleIn(text.slice(start, end), lexicon)) found.add(id);
    start = entry?.type === "concept" ? end : start + 1;
  }
  for (const { stem } of /[a-z]{2}/.test(text) ? latinWords(text) : []) {
    const entry = lexicon.en.get(stem);
    if (entry?.type === "concept") for (const id of lexicon.ancestors(entry.concept.id)) found.add(id);
  }
  return found;
}

/** Concepts of the verb before a counted figure: 新建1所高中学校 can be asked by its building. */
function built(indicator: Indicator, lexicon: Lexicon): string[] {
  if (!indicator.figure || !["school", "kindergarten", "class", "place", "base"].includes(indicator.unit)) return [];
  const verbs = normalize(indicator.quote.slice(0, indicator.figure.start - indicator.start));
  return conceptsIn(verbs, lexicon).filter((id) => lexicon.concepts.get(id)?.kind === "action");
}

/** Sorts of words that keep their meaning inside a longer one; 大班 in 大班额 does not. */
const ECHOING = new Set(["subject", "activity", "health", "safety", "digital", "policy", "money", "staff", "action", "governance"]);

/** The whole of a share, with its 占. */
const WHOLE = /占[^占]{2,}$/;

function wholeOf(metricText: string, own: string[], lexicon: Lexicon): Set<string> {
  const whole = WHOLE.exec(metricText);
  if (!whole || whole.index < 2) return new Set();
  const before = new Set(conceptsIn(metricText.slice(0, whole.index), lexicon));
  return new Set(own.filter((id) => !before.has(id)));
}

const STAGE_WORD: Partial<Record<Stage, string>> = { kindergarten: "幼儿园", primary: "小学", junior: "初中", senior: "高中" };

/** 学业水平考试 of junior high is 初中学业水平考试: a concept whose word begins with the stage that the name was freed of. */
function withStage(metricText: string, { scope }: Indicator, lexicon: Lexicon): string[] {
  const [only, ...others] = scope.stages;
  const word = only && others.length === 0 ? STAGE_WORD[only] : undefined;
  if (word === undefined) return [];
  const [first] = segment<never>(word + metricText, lexicon, []);
  return first?.type === "entry" && first.entry.type === "concept" && first.end > word.length ? [first.entry.concept.id] : [];
}

/** Makes the profile of one commitment, standing in clause number `clause`. */
export function profileOf(indicator: Indicator, clause: number, lexicon: Lexicon): Profile {
  const metricText = normalize(indicator.metric_zh);
  const own: string[] = [];
  const terms: string[] = [];
  const echoing: string[] = [];
  for (const token of segment<never>(metricText, lexicon, [])) {
    if (token.type === "entry" && token.entry.type === "concept") {
      own.push(token.entry.concept.id);
      if (ECHOING.has(token.entry.concept.kind)) echoing.push(metricText.slice(token.start, token.end));
    }
    if (token.type === "unknown" && token.end - token.start > 1) terms.push(metricText.slice(token.start, token.end));
  }
  own.push(...withStage(metricText, indicator, lexicon));
  return {
    indicator,
    clause,
    own: [...new Set(own)],
    metric: new Set([...own, ...built(indicator, lexicon)].flatMap((id) => lexicon.ancestors(id))),
    terms,
    metricText,
    whole: wholeOf(metricText, own, lexicon),
    echoing,
    parts: new Set(indicator.parts.flatMap((part) => conceptsIn(normalize(part), lexicon))),
  };
}

/** Whether the metric's own name holds an item of a question. */
export function names(profile: Profile, item: Item): boolean {
  return item.type === "concept" ? profile.metric.has(item.id) : profile.metricText.includes(item.text);
}

/**
 * Whether the metric's name has the item piece by piece (体育教师 in 体育、美育教师培训) or inside a longer word
 * (体育 in 青少年校外体育活动中心).
 */
export function echoes(profile: Profile, item: Item, lexicon: Lexicon): boolean {
  const concept = item.type === "concept" ? lexicon.concepts.get(item.id) : undefined;
  if (!concept) return false;
  const parts = lexicon.parts(concept.id);
  if (parts.length > 1 && parts.every((id) => profile.metric.has(id))) return true;
  if (!ECHOING.has(concept.kind)) return false;
  return concept.zh.some((term) => term.length > 1 && profile.echoing.some((word) => word.includes(term)));
}

import { isCjk, latinWords, normalize } from "../language/normalize.ts";
import { segment, type Token } from "../language/segment.ts";
import type { Ask, Concept, Entry, Lexicon } from "../lexicon.ts";
import type { Knowledge } from "../compile.ts";
import { isSoft } from "../profile.ts";
import type { Lang } from "../model.ts";
import type { Question } from "./question.ts";
import { figureOf } from "./counted.ts";
import { settle } from "./settle.ts";
import { readSlots, type Quantity, type Slot } from "./slots.ts";

type Tokens = Token<Slot>[];

/** Chinese when any Chinese character is there, English otherwise. */
export function languageOf(text: string): Lang {
  return /[\u3400-\u9fff]/.test(text) ? "zh" : "en";
}

function withShortForms(text: string, short: [RegExp, string][]): string {
  return short.reduce((written, [from, to]) => written.replace(from, to), text);
}

/**
 * Widens an unknown stretch over its neighbours for as long as the plan prints the wider stretch:
 * 工匠心学院 is one word of the plan's even where the lexicon knows 工匠 and 学院.
 */
function planTerm(text: string, tokens: Tokens, at: number, wording: string): { from: number; to: number } | null {
  const inPlan = (from: number, to: number): boolean => wording.includes(text.slice(tokens[from]?.start, tokens[to]?.end));
  const touching = (left: number, right: number): boolean => tokens[left]?.end === tokens[right]?.start;
  const open = (index: number): boolean => {
    const token = tokens[index];
    if (token?.type === "unknown") return true;
    return token?.type === "entry" && (token.entry.type === "concept" || (isSingle(token) && isCjk(text[token.start])));
  };
  let [from, to] = [at, at];
  while (open(from - 1) && touching(from - 1, from) && inPlan(from - 1, to)) from -= 1;
  while (open(to + 1) && touching(to, to + 1) && inPlan(from, to + 1)) to += 1;
  while (from < at && isGrammar(tokens[from], text)) from += 1;
  while (to > at && isGrammar(tokens[to], text)) to -= 1;
  const size = (tokens[to]?.end ?? 0) - (tokens[from]?.start ?? 0);
  const wide = tokens.slice(from, to + 1).some((token) => token.type === "entry" && token.entry.type === "concept");
  const long = size >= (wide ? 3 : 2);
  return long && inPlan(from, to) ? { from, to } : null;
}

/** A single character that asks or carries nothing may be part of the plan's own word: 干 of 骨干, 项 of 专项债. */
const isSingle = (token: Tokens[number]): boolean => token.end - token.start === 1;
const isGrammar = (token: Tokens[number] | undefined, text: string): boolean =>
  token?.type === "entry" && token.entry.type === "function" && GRAMMAR.test(text[token.start] ?? "");
const GRAMMAR = /[的了是在和与及或要应须得能可会也都就把被将从对为由于至到以按各每]/;

interface Span {
  start: number;
  end: number;
}

interface Reading {
  question: Question;
  text: string;
  /** Stretches that are words of the plan's own. */
  words: Span[];
}

/** 280个住校生, 320 boarders: a kind of pupils beside the asker's figure says what it counts. */
function countPeople(question: Question, { id, kind }: Concept, figure: Quantity): void {
  question.counted.push(id);
  if (kind === "learner" && id !== "student" && (figure.unit === null || figure.unit === "item")) figure.unit = "student";
}

function entryToken(reading: Reading, entry: Entry, figure: Quantity | null): void {
  const { question } = reading;
  switch (entry.type) {
    case "concept":
      if (figure) countPeople(question, entry.concept, figure);
      else if (isSoft(entry.concept)) question.soft.push(entry.concept.id);
      else question.content.push({ type: "concept", id: entry.concept.id });
      return;
    case "ask":
      question.asks.add(entry.ask);
      return;
    case "closing":
      question.closing = true;
      return;
    case "function":
      return;
    default:
      entry satisfies never;
  }
}

function slotToken({ question }: Reading, slot: Slot): void {
  switch (slot.kind) {
    case "scope":
      question.scopes.push({ stages: slot.stages, grades: slot.grades, region: null });
      question.ukYear ||= slot.ukYear;
      return;
    case "year":
      question.years.push({ year: slot.year, by: slot.by });
      return;
    case "quantity":
      question.quantities.push(slot.quantity);
      return;
    case "per":
      question.per = { per: slot.per, every: slot.every };
      question.pers.push(slot.per);
      return;
    case "unit":
      question.unit = slot.unit;
      question.units.push(slot.unit);
      return;
    case "clock":
      question.clock = slot.minutes;
      return;
    case "reference":
      question.reference = slot.reference;
      return;
    case "tier":
      question.content.push({ type: "term", text: slot.text });
      return;
    default:
      slot satisfies never;
  }
}

function empty(text: string, lang: Lang): Question {
  return {
    text,
    lang,
    content: [],
    soft: [],
    hints: [],
    counted: [],
    unknown: [],
    stray: [],
    scopes: [],
    scopeConcepts: [],
    years: [],
    quantities: [],
    clock: null,
    unit: null,
    units: [],
    per: null,
    pers: [],
    howMany: false,
    asks: new Set<Ask>(),
    reference: null,
    closing: false,
    ukYear: false,
    corrected: [],
  };
}

function stretch(text: string, token: { start: number; end: number } | undefined): string {
  return token ? text.slice(token.start, token.end) : "";
}

/** Whether a word for a stage says which schools of it, too: 村小, 教学点. */
function saysMore(concept: Concept, slot: Slot): boolean {
  const whole = slot.kind === "scope" && slot.stages.some((stage) => stage === "vocational" || stage === "higher");
  return concept.kind === "place" && !whole && !isSoft(concept);
}

/** The times of day that a phrase of several words names. */
function timesIn(phrase: string, { en, concepts }: Lexicon): string[] {
  return latinWords(phrase).flatMap((word) => {
    const entry = en.get(word.stem);
    return entry?.type === "concept" && concepts.get(entry.concept.id)?.kind === "time" ? [entry.concept.id] : [];
  });
}

/** Asks for a number of things or people, not for a share. */
const HOW_MANY =
  /how many(?! (?:per ?cent|percentage|points|pts|%)| ?%)|number of|(?:几|多少)(?:个(?!百分|点)|名|位|人|所|家|间|座|支|项|场|次)/;

/** An English question that begins with its verb wants yes or no, also behind what it brings: 320 boarders, do we need a clinic. */
const YES_OR_NO =
  /(?:^|[,;.:] )(?:so |and |ok |then )?(?:is|are|was|were|do|does|did|must|should|shall|may|can|could|will|would|has|have)\b(?! you (?:know|tell|help|show|give|explain))/;

/** 该交流了没, 够了没有 */
const DONE_YET = /了没有?[啊呀呢嘛]?\s*[?？。!！]?$/;

/** 土地出让金: a word of which single characters alone are known is one that is not understood. */
function scattered(text: string, tokens: Tokens, words: Span[]): string[] {
  const found: string[] = [];
  let run = { start: 0, end: -1, strays: 0 };
  const close = (): void => {
    if (run.strays > 1 && run.end - run.start > 2) found.push(text.slice(run.start, run.end));
  };
  for (const token of tokens) {
    if (words.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const single = isSingle(token) && isCjk(text[token.start]);
    const stray = token.type === "unknown";
    if (!single || (!stray && !(token.type === "entry" && token.entry.type === "function"))) continue;
    if (token.start !== run.end) {
      close();
      run = { start: token.start, end: token.start, strays: 0 };
    }
    run.end = token.end;
    if (stray) run.strays += 1;
  }
  close();
  return found;
}

/** Reads a question against a plan. `today` is an ISO date: what 今年 means. Never throws on any text. */
export function understand(knowledge: Knowledge, asked: string, today: string): Question {
  const { lexicon, plan, wording } = knowledge;
  const text = withShortForms(normalize(asked), lexicon.short).trim();
  const tokens = segment(text, lexicon, readSlots(text, { system: plan.system, wording }, today));
  const reading: Reading = { text, question: empty(text, languageOf(asked)), words: [] };
  reading.question.howMany = HOW_MANY.test(text);
  if (YES_OR_NO.test(text) || DONE_YET.test(text)) reading.question.asks.add("check");
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.type === "slot") {
      slotToken(reading, token.slot);
      const alike = token.slot.kind === "scope" ? lexicon.zh.get(stretch(text, token)) : undefined;
      if (alike?.type === "concept") {
        reading.question.scopeConcepts.push(alike.concept.id);
        if (saysMore(alike.concept, token.slot)) reading.question.content.push({ type: "concept", id: alike.concept.id });
      }
    } else if (token.type === "entry") {
      entryToken(reading, token.entry, figureOf(text, tokens, at));
      reading.question.hints.push(...timesIn(stretch(text, token), lexicon));
    } else at = unknownToken(reading, knowledge, tokens, at, wording);
  }
  reading.question.unknown.push(...scattered(text, tokens, reading.words));
  settle(reading.question, lexicon);
  if (SHARE.test(text) && (reading.question.unit === null || reading.question.unit === "period")) reading.question.unit = "%";
  return reading.question;
}

/** 占总课时多少 asks for a share, whatever the whole is counted in. */
const SHARE = /占[^,，。?？]{0,8}(?:多少|几|比)|百分之(?:几|多少)/;

/** Takes an unknown stretch as a word of the plan's own or as not understood; gives the last token it used up. */
function unknownToken({ question, text, words }: Reading, knowledge: Knowledge, tokens: Tokens, at: number, wording: string): number {
  const term = planTerm(text, tokens, at, wording);
  if (term) {
    const from = tokens[term.from]?.start ?? 0;
    const word = text.slice(from, tokens[term.to]?.end);
    takeBack(question, knowledge, text, tokens.slice(term.from, at));
    words.push({ start: from, end: from + word.length });
    question.content.push({ type: "term", text: word });
    return term.to;
  }
  for (const { word, known } of piecesOf(stretch(text, tokens[at]), wording)) {
    const single = isCjk(word[0]) && word.length === 1;
    if (known) question.content.push({ type: "term", text: word });
    else (single && text.length > 1 ? question.stray : question.unknown).push(word);
  }
  return at;
}

/** An unknown stretch in pieces: the longest that the plan prints (留书面 holds 书面), and what is left between them. */
function piecesOf(word: string, wording: string): { word: string; known: boolean }[] {
  // A plan prints Latin letters for names alone: AED, STEAM.
  if (!isCjk(word[0]))
    return [{ word, known: word.length > 1 && latinWords(wording).some(({ start, end }) => wording.slice(start, end) === word) }];
  for (let size = word.length - 1; size >= 2; size -= 1) {
    for (let from = 0; from + size <= word.length; from += 1) {
      const piece = word.slice(from, from + size);
      if (!wording.includes(piece)) continue;
      const rest = (side: string): { word: string; known: boolean }[] => (side === "" ? [] : piecesOf(side, wording));
      return [...rest(word.slice(0, from)), { word: piece, known: true }, ...rest(word.slice(from + size))];
    }
  }
  return [{ word, known: false }];
}

/** What was read from tokens that turn out to be inside a longer word of the plan. */
function takeBack(question: Question, knowledge: Knowledge, text: string, tokens: Tokens): void {
  for (const token of tokens) {
    const entry = knowledge.lexicon.zh.get(stretch(text, token));
    if (entry?.type === "ask") question.asks.delete(entry.ask);
    if (entry?.type !== "concept") continue;
    const { id } = entry.concept;
    question.content = question.content.filter((item) => item.type !== "concept" || item.id !== id);
    question.soft = question.soft.filter((soft) => soft !== id);
  }
}

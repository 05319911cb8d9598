import type { Draft } from "../answer/draft.ts";
import type { Item } from "../search.ts";
import type { Memory, Question } from "./question.ts";
import { isTier } from "./tier.ts";

const ELLIPTIC = /^(?:那么?|and\b|what about|how about|then\b|还有|再)|呢[?？。!]?$/;
const STANDALONE = ["indicators", "tasks", "greeting"] as const;

/** Whether a question leaves its topic to the turn before. */
function leans(question: Question): boolean {
  if (question.content.length > 0 || question.unknown.length > 0 || question.reference || question.closing) return false;
  return !STANDALONE.some((ask) => question.asks.has(ask));
}

/** A question that names its topic but is plainly said in passing: 艺术课呢, and art? */
function inPassing(question: Question): boolean {
  return question.content.length > 0 && question.unknown.length === 0 && question.asks.size === 0 && ELLIPTIC.test(question.text);
}

/**
 * Fills only the slots that the question leaves empty. A named topic, known or not, clears the one before
 * (工资呢 must never inherit a percentage).
 */
export function inherit(question: Question, memory: Memory | null): { question: Question; inherited: boolean } {
  if (!memory) return { question, inherited: false };
  return leaned(yearAfter(question, memory), memory);
}

const YEAR_AFTER = /\b(?:year|yr) after|\bfollowing (?:year|yr)|再下一年|再后一年|再往后一年|后一年|下一年/;

/** And the year after: the one after the last that was named. */
function yearAfter(question: Question, { years }: Memory): Question {
  const last = Math.max(...years.map(({ year }) => year));
  if (question.years.length > 0 || years.length === 0 || !YEAR_AFTER.test(question.text)) return question;
  return { ...question, years: [{ year: last + 1, by: false }] };
}

/** And for vocational education: a part of what was asked, and no topic of its own. */
const PARTS = new Set(["vocational-education", "special-education", "preschool-education", "compulsory-education", "senior-education"]);

const isPart = (item: Item): boolean => item.type === "concept" && PARTS.has(item.id);
/** 三类呢 after 一类海岛补贴多少: the other tier of the same. */
const isItsTier = (item: Item): boolean => item.type === "term" && isTier(item.text);

function leaned(question: Question, memory: Memory): { question: Question; inherited: boolean } {
  const scopes = question.scopes.length > 0 ? question.scopes : memory.scopes;
  if (inPassing(question)) {
    const tiers = question.content.every(isItsTier);
    const part = (tiers || question.content.every(isPart)) && memory.content.length > 0;
    const years = question.years.length > 0 ? question.years : memory.years;
    const kept = tiers ? memory.content.filter((item) => !isItsTier(item)) : memory.content;
    const content = part ? [...kept, ...question.content] : question.content;
    return {
      question: {
        ...question,
        content,
        scopes,
        years,
        unit: question.unit ?? (memory.unit === "yuan" ? "yuan" : null),
        asks: new Set(memory.asks),
      },
      inherited: false,
    };
  }
  if (!leans(question) || memory.content.length === 0) return { question, inherited: false };
  const own = question.asks.size > 0;
  return {
    inherited: true,
    question: {
      ...question,
      content: memory.content,
      soft: question.soft.length > 0 ? question.soft : memory.soft,
      scopes,
      years: question.years.length > 0 ? question.years : memory.years,
      unit: question.unit ?? (question.quantities.length > 0 ? null : memory.unit),
      per: question.per ?? (question.quantities.length > 0 ? null : memory.per),
      asks: own ? question.asks : new Set(memory.asks),
    },
  };
}

/** What the next turn may lean on. */
export function remember(question: Question, draft: Draft): Memory {
  return {
    content: question.content,
    soft: question.soft,
    scopes: question.scopes,
    years: question.years,
    unit: question.unit,
    per: question.per,
    asks: [...question.asks],
    quantities: question.quantities,
    indicators: draft.used.map((indicator) => indicator.id),
    cited: draft.citations.map(({ section, start, end }) => ({ section, start, end })),
  };
}

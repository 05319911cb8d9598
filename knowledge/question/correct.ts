import type { Knowledge } from "../compile.ts";
import { isCjk, latinWords, normalize } from "../language/normalize.ts";
import { createSpelling, pairsBySound, soundOf, type Spelling } from "../language/spelling.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Question } from "./question.ts";
import { mendPhrase } from "./phrase.ts";
import { understand } from "./understand.ts";

/** English words that are read as slots and stand in no list. */
// prettier-ignore
const SLOT_WORDS = [
  "grade", "grades", "period", "periods", "lesson", "lessons", "hours", "minutes", "credits", "primary", "junior", "senior", "kindergarten",
  "secondary", "vocational", "weekly", "week", "year", "students", "percent", "middle", "elementary", "university",
];

const spellings = new WeakMap<Lexicon, Spelling>();

function spellingOf(lexicon: Lexicon): Spelling {
  let found = spellings.get(lexicon);
  if (!found) {
    const terms = [...lexicon.concepts.values()].flatMap((concept) => concept.en);
    const words = [...terms, ...lexicon.words, ...SLOT_WORDS].flatMap((term) => normalize(term).match(/[a-z]{4,}/g) ?? []);
    found = createSpelling(lexicon, words);
    spellings.set(lexicon, found);
  }
  return found;
}

/** Clauses of which the plan's own pairs of characters are learnt; the names of commitments come first. */
const LEARNT = 2_000;

const own = new WeakMap<Knowledge, Map<string, string>>();

/** The plan's own pairs of characters by their sound: 岗前 for 岗钱, though no list has the word. */
function soundsOf(knowledge: Knowledge): Map<string, string> {
  const there = own.get(knowledge);
  if (there) return there;
  const texts = [...knowledge.profiles.slice(0, LEARNT).map(({ metricText }) => metricText), ...knowledge.clauseTexts.slice(0, LEARNT)];
  const found = pairsBySound(texts);
  own.set(knowledge, found);
  return found;
}

function mendedByPlan(knowledge: Knowledge, text: string, word: string): { from: string; to: string } | null {
  const at = text.indexOf(word);
  for (let from = Math.max(0, at - 1); from < at + word.length; from += 1) {
    const pair = text.slice(from, from + 2);
    const to = soundsOf(knowledge).get(soundOf(pair));
    if (to && to !== pair && [...to].some((char) => pair.includes(char))) return { from: pair, to };
  }
  return null;
}

/** 岛 where the plan prints it in 海岛 alone: the word that a single character is short for. */
function inFull({ wording, lexicon }: Knowledge, text: string, char: string): { from: string; to: string } | null {
  const here = text.indexOf(char);
  if (lexicon.zh.get(text.slice(Math.max(0, here - 2), here))?.type === "concept") return null;
  const whole = new Map<string, number>();
  let times = 0;
  for (let at = wording.indexOf(char); at >= 0; at = wording.indexOf(char, at + 1)) {
    times += 1;
    const word = wording.slice(at - 1, at + 1);
    if (isCjk(word[0])) whole.set(word, (whole.get(word) ?? 0) + 1);
  }
  const [word, often] = [...whole].toSorted((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return often > 1 && often >= times * MOSTLY && !text.includes(word) ? { from: char, to: word } : null;
}

const MOSTLY = 0.7;

function mended(text: string, word: string, spelling: Spelling): { from: string; to: string } | null {
  if (latinWords(word).length > 0) {
    const to = spelling.mend(word);
    return to ? { from: word, to } : null;
  }
  const at = text.indexOf(word);
  return at < 0 ? null : spelling.mendWithin(text, at);
}

/** A word that was not understood is worse than a character left over. */
const weight = ({ unknown, stray }: Question): number => 2 * unknown.length + stray.length;

/** A long word with one character wrong is mended first, before it is cut into known pieces. */
function mendedWhole(knowledge: Knowledge, question: Question, today: string): Question {
  const whole = spellingOf(knowledge.lexicon).mendWhole(question.text, (piece) => knowledge.wording.includes(piece));
  if (!whole) return question;
  const again = understand(knowledge, question.text.replace(whole.from, whole.to), today);
  return weight(again) <= weight(question) ? { ...again, lang: question.lang, corrected: [whole] } : question;
}

/** Tries to read unknown words as typos of known ones, and says which; gives the question back where none helps. */
export function correct(knowledge: Knowledge, understood: Question, today: string): Question {
  const question = mendedWhole(knowledge, understood, today);
  const odd = [...question.unknown, ...question.stray];
  const spelling = spellingOf(knowledge.lexicon);
  if (odd.length === 0) return question;
  let text = question.text;
  const corrected: { from: string; to: string }[] = [...question.corrected];
  for (const word of odd) {
    const found =
      mendPhrase(text, word, knowledge.lexicon) ??
      mended(text, word, spelling) ??
      (latinWords(word).length > 0 ? null : word.length > 1 ? mendedByPlan(knowledge, text, word) : inFull(knowledge, text, word));
    if (!found || found.from === found.to) continue;
    text = text.replace(found.from, found.to);
    corrected.push(found);
  }
  if (corrected.length === question.corrected.length) return question;
  const again = understand(knowledge, text, today);
  if (weight(again) >= weight(question)) return question;
  return { ...again, lang: question.lang, corrected };
}

import type { Knowledge } from "../compile.ts";
import { latinWords, normalize } from "../language/normalize.ts";
import { createSpelling, type Spelling } from "../language/spelling.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Question } from "./question.ts";
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

function mended(text: string, word: string, spelling: Spelling): { from: string; to: string } | null {
  if (latinWords(word).length > 0) {
    const to = spelling.mend(word);
    return to ? { from: word, to } : null;
  }
  const at = text.indexOf(word);
  return at < 0 ? null : spelling.mendWithin(text, at);
}

/** Tries to read unknown words as typos of known ones, and says which; gives the question back where none helps. */
export function correct(knowledge: Knowledge, question: Question, today: string): Question {
  const odd = [...question.unknown, ...question.stray];
  if (odd.length === 0) return question;
  const spelling = spellingOf(knowledge.lexicon);
  let text = question.text;
  const corrected: { from: string; to: string }[] = [];
  for (const word of odd) {
    const found = mended(text, word, spelling);
    if (!found) continue;
    text = text.replace(found.from, found.to);
    corrected.push(found);
  }
  if (corrected.length === 0) return question;
  const again = understand(knowledge, text, today);
  if (again.unknown.length + again.stray.length >= odd.length) return question;
  return { ...again, lang: question.lang, corrected };
}

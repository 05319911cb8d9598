import { todayOf } from "../period/period.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A message is read to be recognised, to be cut and to be settled, when it comes and again when its card is confirmed. */
const MOST_KEPT = 200;

const days = new WeakMap<Vocabulary, string>();

/** What a reading depends on besides its words and names: the day, since 本季度 means another quarter tomorrow. */
function dayOf(vocabulary: Vocabulary): string {
  const there = days.get(vocabulary);
  if (there !== undefined) return there;
  const day = todayOf(vocabulary.scope.moment);
  days.set(vocabulary, day);
  return day;
}

/** A reading of words that depends on nothing but names and day, kept with the vocabulary. The function must be pure. */
export function remembered<Reading>(kind: string, read: (words: string, vocabulary: Vocabulary) => Reading) {
  return (words: string, vocabulary: Vocabulary): Reading => {
    const kept = vocabulary.read;
    const key = `${kind} ${dayOf(vocabulary)} ${words}`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kind in the key says what was kept under it
    const there = kept.get(key) as Reading | undefined;
    if (there !== undefined) return there;
    const reading = read(words, vocabulary);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, reading);
    return reading;
  };
}

import { landmarks, type Landmarks } from "./line.ts";
import type { NameHit } from "./names.ts";
import type { Vocabulary } from "./vocabulary.ts";

const RESPECTIVELY = /分别|依次|各为|\brespectively\b/;
const EACH = /各(?:为|是|有)?\s*\d|(?:均|都)(?:为|是|有)?\s*\d|\d\D{0,12}\beach\b|\bboth\b/;

const WORDS = /[a-z][a-z' ]*[a-z]|[\u3400-\u9fff]{2,8}/g;

/** The counter behind a figure belongs to it: 两件 in 投诉两件心理咨询三十一次. */
const COUNTER = /^\s*(?:%|percent|个?课时|学时|小时|分钟|起|次|件|人次?|名|个|册|本|节|岁|天)/;

/** Names before figures, also those that only begin an indicator's name: 近视51.2 肥胖8.4. */
function namesBefore({ text, names, figures }: Landmarks, vocabulary: Vocabulary): NameHit[] {
  const found = [...names];
  let from = 0;
  for (const [start, end] of figures) {
    if (!names.some((hit) => hit.start >= from && hit.end <= start)) {
      const last = [...text.slice(from, start).matchAll(WORDS)].at(-1);
      const match = last ? vocabulary.indicators.match(last[0].trim()) : { type: "none" as const };
      if (last && match.type === "one") found.push({ key: match.key, start: from + last.index, end: from + last.index + last[0].length });
    }
    from = end + (COUNTER.exec(text.slice(end))?.[0].length ?? 0);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The names of a list, the last of which may be another's beginning: 近视、肥胖. */
function namesListed(mark: Landmarks, vocabulary: Vocabulary): NameHit[] {
  const [first] = mark.figures[0] ?? [mark.text.length];
  const list = mark.text.slice(0, first);
  const rest = [...list.matchAll(/[a-z][a-z' ]*[a-z]|[\u3400-\u9fff]{2,8}?(?=[、,，和与及]|分别|依次|各为|$)/g)];
  const more = rest.flatMap(({ 0: word, index }): NameHit[] => {
    if (mark.names.some((hit) => hit.start < index + word.length && index < hit.end)) return [];
    const match = vocabulary.indicators.match(word.trim());
    return match.type === "one" ? [{ key: match.key, start: index, end: index + word.length }] : [];
  });
  return [...mark.names.filter(({ end }) => end <= first), ...more].toSorted((a, b) => a.start - b.start);
}

const words = ({ text }: Landmarks, [start, end]: readonly [number, number]): string => text.slice(start, end);

/** 1至3月: each month of a run, where each has a figure of its own. */
function monthsRun({ text, figures }: Landmarks): string[] {
  const [, first, last] = /(?<!\d)(\d{1,2})月?(?:至|到|-|~)(\d{1,2})月/.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  return count > 1 && count === figures.length ? Array.from({ length: count }, (_, at) => `${Number(first) + at}月`) : [];
}

/** The words of the periods of a line, each once; of a list of months, each month. */
function periodsOf({ periods }: Landmarks): string[] {
  const [only, ...more] = periods;
  const months = only && more.length === 0 && only.candidates.every(({ kind }) => kind === "month") ? only.candidates : [];
  if (months.length > 1) return months.map(({ from }) => `${from.slice(0, 4)}年${Number(from.slice(5, 7))}月`);
  return [...new Set(periods.map((hit) => hit.words))];
}

/** A figure with the sign and the counter that stand behind it. */
function whole({ text }: Landmarks, [start, end]: readonly [number, number]): string {
  return text.slice(start, end) + (COUNTER.exec(text.slice(end))?.[0] ?? "");
}

/**
 * The reports of a line that shares out its figures: names and figures in one order each (近视、肥胖分别是51.2和8.4), one figure for
 * several periods (7月、8月事故各0起), or names that only begin one (近视51.2 肥胖8.4). Null where it does not.
 */
export function sharedOut(line: string, vocabulary: Vocabulary): string[] | null {
  const mark = landmarks(line, vocabulary);
  const { text, figures, periods } = mark;
  const when = periodsOf(mark);
  if (RESPECTIVELY.test(text) && figures.length > 1) {
    const names = namesListed(mark, vocabulary);
    const keys = new Set(names.map(({ key }) => key));
    if (keys.size === figures.length && names.length === keys.size && when.length < 2)
      return names.map(({ start, end }, at) => [words(mark, [start, end]), whole(mark, figures[at] ?? [0, 0]), ...when].join(" "));
  }
  const run = RESPECTIVELY.test(text) && new Set(mark.names.map(({ key }) => key)).size === 1 ? monthsRun(mark) : [];
  const [called] = mark.names;
  if (called && run.length > 0)
    return run.map((one, at) => [words(mark, [called.start, called.end]), whole(mark, figures[at] ?? [0, 0]), one].join(" "));
  const [only, ...more] = figures;
  if (EACH.test(text) && only && more.length === 0 && when.length > 1 && new Set(mark.names.map(({ key }) => key)).size === 1) {
    const [name] = mark.names;
    return name ? when.map((one) => [words(mark, [name.start, name.end]), whole(mark, only), one].join(" ")) : null;
  }
  return figures.length > 1 && periods.length < 2 ? byNames(mark, vocabulary) : null;
}

function byNames(mark: Landmarks, vocabulary: Vocabulary): string[] | null {
  const names = namesBefore(mark, vocabulary);
  const { figures, text } = mark;
  const guessed = names.length > mark.names.length;
  const paired = names.length === figures.length && new Set(names.map(({ key }) => key)).size === figures.length;
  const inTurn = figures.every(([start], at) => {
    const [name, next] = [names[at], names[at + 1]];
    return (
      name !== undefined &&
      /^[\s:=是为|]*$/.test(text.slice(name.end, start)) &&
      name.end <= start &&
      (next === undefined || start < next.start)
    );
  });
  if (!guessed || !paired || !inTurn || mark.places.length > 0) return null;
  return names.map(({ start, end }, at) => [words(mark, [start, end]), whole(mark, figures[at] ?? [0, 0]), ...periodsOf(mark)].join(" "));
}

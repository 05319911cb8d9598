import { normalize } from "../../../knowledge/language/index.ts";
import type { PeriodHit } from "../period/words.ts";
import { landmarks, nameSpans, placeSpans, readLine, type LineReading } from "./line.ts";
import { withOwnName, type PlaceHit } from "./places.ts";
import { sharedOut } from "./shared-out.ts";
import { TAKEN_BACK } from "./values.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whether a line gives a value, or says why there is none. */
export const hasValue = ({ value }: LineReading): boolean => value.type !== "none" && value.type !== "change";
/** Whether a line names an indicator, or what may be one. */
export const hasName = ({ indicator }: LineReading): boolean => indicator.type !== "none";
/** A part of a sentence that stands on its own: a name, or words where one should stand, and one value. */
export const complete = (reading: LineReading): boolean =>
  hasValue(reading) &&
  reading.value.type !== "vague" &&
  (hasName(reading) ||
    (reading.indicatorWords.length >= 2 &&
      !(reading.value.type === "nothing" && /^(?:出?事|意外|问题|情况)/.test(reading.indicatorWords))));

const TAKING_PART = /师生|家长|参加|参与|涉及|到场|出席|\b(?:joined|took part|attended|present)\b/;

/** 近视160人 or 600人参加: people counted beside a rate or an event, and no report of its own. */
function isBeside(part: string, { indicator, value }: LineReading, vocabulary: Vocabulary): boolean {
  if (value.type !== "figure" || value.figure.unit?.class !== "people") return false;
  if (indicator.type === "one") return measureOf(indicator.key, vocabulary) === "percent";
  return indicator.type === "none" && (/^\D{0,2}\d+\s*\S/.test(part.trim()) || TAKING_PART.test(part));
}

const measureOf = (code: string, { scope }: Vocabulary): string | undefined => scope.indicators.find((one) => one.code === code)?.measure;

/** Joins the parts of a sentence that report nothing alone to the report that they belong to. */
function glued(parts: readonly string[], readings: readonly (LineReading | null)[]): string[] {
  const lines: string[] = [];
  let open = "";
  let named: string | null = null;
  parts.forEach((part, at) => {
    const reading = readings[at] ?? null;
    const name = reading?.indicator.type === "one" ? reading.indicator.key : null;
    const starts = reading !== null && !TAKEN_BACK.test(part) && (complete(reading) || (name !== null && name !== named));
    const last = lines.at(-1);
    if (starts) {
      named = name;
      lines.push(open ? `${open} ${part}` : part);
      open = "";
    } else if (last === undefined) open = open ? `${open} ${part}` : part;
    else lines[lines.length - 1] = `${last}, ${part}`;
  });
  return open ? [...lines, open] : lines;
}

/** Where a sentence may be cut: commas, but not those of 1,204 and 50,8; 、 and 。 and "and" between words. */
const CUTS =
  /[,，](?!\d{3}(?!\d))(?!(?<=\d,)\d{1,2}(?![\d,.]|\s*[:：月日号季]))|[、。！](?!\d)|(?<=[\d%])[.!]\s+(?=[a-z])|(?<!hundred|thousand)\s+(?:and|&)\s+|(?<=[%\d\s人所个次])(?:和|以及)(?=\D)|(?<=[%\d人所个次节])\s+(?=[\u4e00-\u9fffa-z]{2,20}\s*[:：=])|(?<=[%\d人所个次节起件])\s+(?!实)(?=[\u4e00-\u9fff]{2,12}\s*\d)/gi;

/** 查了1250人， and screened 1200 pupils, stand before those that were found among them. */
const LOOKED_AT =
  /应[\u4e00-\u9fff]{1,2}\s*\d+\s*[名个位]?(?:学生|人)?\s*$|(?:[测查检]|筛查|普查|体检|检测|监测)(?:了|出|过)?\s*\d+\s*(?:名|个|位)?(?:学生|同学|孩子|人)\s*$|\b(?:tested|checked|screened|examined|measured|surveyed|of)(?: (?:the|our|all))*\s+\d[\d,]*(?:\s+(?:pupils|students|children|kids))?\s*$/i;

/** The parts of a line between its cuts; none of them is inside the name of a place (No. 40 Primary:) or between a whole and its part. */
function partsOf(line: string, places: readonly PlaceHit[]): string[] {
  const cuts = [...line.matchAll(CUTS)].filter(
    ({ index }) =>
      !places.some(({ start, end }) => start < index && index < end) && !LOOKED_AT.test(line.slice(Math.max(0, index - 60), index)),
  );
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => line.slice(start, cuts[at]?.index)).filter((part) => part.trim().length > 0);
}

const placeKey = ({ school }: PlaceHit): string => (school.type === "one" ? school.key : school.word);

/** 39小近视率51.2，40小49.8，三季度: a line for each place with a figure of its own, which all keep the name and the period. */
function atPlaces(line: string, spans: readonly PlaceHit[], vocabulary: Vocabulary): string[] {
  if (spans.every(({ school }) => school.type === "one") && new Set(spans.map(placeKey)).size < 2) return [line];
  const { text, names, places, periods, figures } = landmarks(line, vocabulary);
  const other = places.filter((hit, at) => at === 0 || placeKey(hit) !== placeKey(places[at - 1] ?? hit));
  const marks = [
    ...other.map(({ start, end }): Mark => ({ kind: "place", start, end, code: "" })),
    ...figures.map(([start, end]): Mark => ({ kind: "figure", start, end, code: "" })),
  ].toSorted((a, b) => a.start - b.start);
  const ahead = marks[0]?.kind === "figure" && alternates(marks) ? "figure" : "place";
  const cuts = marks.filter(({ kind }, at) => at > 0 && kind === ahead).map(({ start }) => start);
  const pieces = [0, ...cuts].map((start, at): [number, number] => [start, cuts[at] ?? text.length]);
  const filled = pieces.every(([start, end]) => figures.some(([from]) => start <= from && from < end));
  if (cuts.length === 0 || !filled) return [line];
  const called = new Set(names.map(({ key }) => key)).size === 1 ? names[0] : undefined;
  const when = new Set(periods.map(codeOf)).size === 1 ? periods[0] : undefined;
  return pieces.map(([start, end]) => {
    const inside = (from: number): boolean => start <= from && from < end;
    const piece = withOwnName(text.slice(start, end), vocabulary).replace(/[\s,，、。;；(（和]+$|\s+and\s*$/, "");
    const name = called && !inside(called.start) && readLine(piece, vocabulary).indicatorWords.length < 2 ? called : undefined;
    const own = periods.some(({ spans: all }) => all.some(([from]) => inside(from)));
    return [name ? text.slice(name.start, name.end) : "", piece, when && !own ? when.words : ""].filter((word) => word !== "").join(" ");
  });
}

/** The reports in one line: by place, at commas, before every further name that has its own number, and by period where one name has several. */
export function reportsIn(line: string, vocabulary: Vocabulary): string[] {
  const shared = sharedOut(line, vocabulary);
  if (shared) return shared;
  const places = placeSpans(line, vocabulary);
  const pieces = places.length > 0 ? atPlaces(line, places, vocabulary) : [line];
  return pieces.length > 1 ? pieces.flatMap((piece) => reportsIn(piece, vocabulary)) : atCommas(line, places, vocabulary);
}

function atCommas(line: string, places: readonly PlaceHit[], vocabulary: Vocabulary): string[] {
  const parts = partsOf(line, places);
  if (parts.length === 1) return atNames(line, vocabulary).flatMap((one) => byPeriod(one, vocabulary));
  const readings = parts.map((part) => {
    const reading = readLine(part, vocabulary);
    return isBeside(part, reading, vocabulary) ? null : reading;
  });
  const told = readings
    .filter((reading, at) => reading !== null && !TAKEN_BACK.test(parts[at] ?? ""))
    .filter((reading) => reading !== null);
  const names = new Set(told.flatMap(({ indicator }) => (indicator.type === "one" ? [indicator.key] : [])));
  const several = told.filter(complete).length > 1 || names.size > 1;
  return (several ? glued(parts, readings) : [line])
    .flatMap((part) => atNames(part, vocabulary))
    .flatMap((one) => byPeriod(one, vocabulary));
}

const NOTHING_BEFORE = /(?:没有?|无|未发生|零|\b(?:no|zero|nil))\s*$/;

/** Cuts before every further name that has its own number: 近视率51.2肥胖率12.3, 没有投诉没有事故. */
function atNames(line: string, vocabulary: Vocabulary): string[] {
  const same = normalize(line);
  const hits = nameSpans(line, vocabulary);
  if (new Set(hits.map(({ key }) => key)).size < 2) return [line];
  const cuts = hits.slice(1).map(({ start }) => start - (NOTHING_BEFORE.exec(same.slice(0, start))?.[0].length ?? 0));
  const pieces = [0, ...cuts].map((from, at) => line.slice(from, cuts[at]));
  return pieces.every((piece) => hasValue(readLine(piece, vocabulary))) ? pieces : [line];
}

interface Mark {
  readonly kind: "period" | "place" | "figure";
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

const codeOf = ({ candidates, day }: PeriodHit): string => day ?? candidates.map(({ code }) => code).join();

/** The years that several periods of the line share: 2025年三季度51.5四季度50.8. */
function sharedSpans(periods: readonly PeriodHit[]): string[] {
  const all = periods.flatMap(({ spans }) => spans.map(String));
  return [...new Set(all.filter((span, at) => all.indexOf(span) !== at))];
}

function marksOf({ periods, figures }: ReturnType<typeof landmarks>, shared: readonly string[]): Mark[] {
  const own = periods.flatMap((hit): Mark[] => {
    const spans = hit.spans.filter((span) => !shared.includes(String(span)));
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? [{ kind: "period", start: first[0], end: last[1], code: codeOf(hit) }] : [];
  });
  const counted = figures.map(([start, end]): Mark => ({ kind: "figure", start, end, code: "" }));
  return [...own, ...counted].toSorted((a, b) => a.start - b.start);
}

/** A period at the head that comes again with its own figure is only a heading: 四季度近视率：三季度51.5，四季度50.8. */
function withoutHeading(marks: readonly Mark[]): Mark[] {
  const [first, second] = marks;
  const again = first?.kind === "period" && second?.kind === "period" && marks.slice(2).some(({ code }) => code === first.code);
  return again ? marks.slice(1) : [...marks];
}

const alternates = (marks: readonly Mark[]): boolean =>
  marks.length >= 4 && marks.length % 2 === 0 && marks.every(({ kind }, at) => at === 0 || kind !== marks[at - 1]?.kind);

/** Cuts a line in which periods and figures take turns into one line for each pair, which all keep the name and the year. */
function byPeriod(line: string, vocabulary: Vocabulary): string[] {
  if (readLine(line, vocabulary).periods.length < 2) return [line];
  const found = landmarks(line, vocabulary);
  const { text, names, periods } = found;
  if (periods.length < 2 || new Set(names.map(({ key }) => key)).size > 1) return [line];
  const shared = sharedSpans(periods);
  const all = marksOf(found, shared);
  const marks = withoutHeading(all);
  const codes = new Set(marks.flatMap(({ kind, code }) => (kind === "period" ? [code] : [])));
  if (!alternates(marks) || codes.size !== marks.length / 2) return [line];
  const cuts = marks.filter(({ kind }, at) => at > 0 && kind === marks[0]?.kind).map(({ start }) => start);
  // A heading that is left out stands before the first pair.
  const from = marks.length < all.length ? (marks[0]?.start ?? 0) : 0;
  const pieces = [from, ...cuts].map((start, at) => text.slice(start, cuts[at]));
  const [name] = names;
  const called = name ? text.slice(name.start, name.end) : readLine(line, vocabulary).indicatorWords;
  const years = shared.map((span) => {
    const [start, end] = span.split(",").map(Number);
    return text.slice(start, end);
  });
  const head = [called, ...years];
  return pieces.map((piece) =>
    [...head.filter((word) => !piece.includes(word)), piece.replace(/[\s,，、。和]+$|\s+and\s*$/, "")].join(" "),
  );
}

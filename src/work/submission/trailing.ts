import { normalize } from "../../../knowledge/language/index.ts";
import { unitFits } from "./figure.ts";
import { readLine, type LineReading } from "./line.ts";
import { isOwnUnit } from "./units.ts";
import { TAKEN_BACK } from "./values.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A line without the words behind its reports that only tell about them, and these words with the indicator that they tell about: they become its note. */
export interface Told {
  readonly line: string;
  readonly said: readonly { readonly about: string; readonly words: string }[];
}

/** Some of those that were counted: 其中2件已处理完, 2 of them boys. */
const OF_THESE =
  /^[\s(（[]*(?:其中|当中|里面|含|包括|\b(?:of which|of them|of these|including|incl\.?|among them|both|all of them|(?:\d+|one|two|three|four|five|some|all|none|most) of (?:them|these|those|which|whom))\b)/i;
/** A sentence of its own: we forgot the one on the 28th. */
const SENTENCE = /^[\s(（[]*(?:(?:and|but|so)\s+)?(?:we|i|they|he|she|it|there|one of|the|a|an)\s+(?!\d)[a-z]/i;
/** A figure and what else it counts: 2 already closed, 2 stitches. */
const COUNTS =
  /^[\s(（[]*(?:and\s+|only\s+|another\s+)?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:more\s+|on\s+|off\s+|at\s+)?[a-z]{3}/i;
/** 2件已办结, 还有2个班没测, 缝了2针: a figure, and what else it counts. */
const COUNTS_ZH =
  /^[\s(（]*(?:还有|另有|另|有|仅|只有|只)?(?:\d{1,4}|[一两二三四五六七八九十]{1,2})\s*(?:名|个|位|件|起|次|例|人|项|所|台|间)\s*[\u4e00-\u9fff]{2,}|[\u4e00-\u9fff]了(?:\d{1,4}|[一两二三四五六七八九十]{1,2})(?![\d.%])/;
/** 全市48, city average 48, target 50: the figure of a wider area, or one that is aimed at. */
const OF_AREA =
  /^[\s(（[]*(?:全[省市区县国]|学区|[省市区县](?=平均|均))(?:的?平均(?:值|水平)?|均值)?\s*(?:是|为|:|：)?\s*[\d.]|^[\s(（[]*(?:the\s+)?(?:city|district|county|provincial|national)(?:'s|\s?wide)?\s+(?:average|avg|mean|figure)\b|^[\s(（[]*(?:(?:the|our|against|versus|vs\.?)\s+)*(?:target|goal)\b|^[\s(（[]*(?:[离距与比]|年度)?\s*[\d.]*%?(?:的|这个)?目标/i;
/** How long, how many people, how far: beside a report of something else. */
const BESIDE: ReadonlySet<string> = new Set(["time", "people", "length", "days"]);
/** 600 pupils took part: people who are counted, though pupils are the name of enrolment. */
const PEOPLE_WHO =
  /^[\s(（[]*(?:and\s+|only\s+|all\s+)?\d[\d,]*\s+(?:pupils?|students?|teachers?|children|kids|parents|staff)\s+(?!in\b|for\b|at\b|enrol|as of\b)[a-z]{3}/i;
/** The clause that follows a report without a comma: after the nurses rechecked 2 classes. */
const CLAUSE =
  /\s+(?:after|since|once|when|while|as|although|though|which|who|where|but)\s+(?:(?:the|we|they|our|i|he|she|it|a|an|one|two|both)\s|(?:re)?[a-z]{4,}(?:ing|ed)\s).*$|\s+(?:but|including|with)\s+(?:only\s+)?(?:\d{1,4}|one|two|three|four|five)\s+(?!%)[a-z].*$/i;
const IN_BRACKETS = /[(（[][^()（）[\]]*[)）\]]/g;
const COMMA = /[,，。；;](?!\d{3}(?!\d))|\.\s+/g;

const named = (part: string, vocabulary: Vocabulary): boolean => vocabulary.indicators.exact(normalize(part)).length > 0;

/** One thing and one value that it can have. */
function isReport(reading: LineReading, vocabulary: Vocabulary): boolean {
  const { indicator, value } = reading;
  if (indicator.type !== "one" || value.type !== "figure") return false;
  const found = vocabulary.scope.indicators.find(({ code }) => code === indicator.key);
  return found !== undefined && unitFits(value, found);
}

/** 612 of 1200, 50.8, 51%: figures that may be the value itself. */
const mayBeValue = ({ value }: LineReading): boolean =>
  value.type === "several" ||
  value.type === "vague" ||
  (value.type === "figure" && (value.figure.of !== null || value.figure.percent || !Number.isInteger(value.figure.value)));

/** Whether the figure of a part counts something else than the report before it, so that it can be no value of it. */
function countsOther(part: string, { indicator, value }: LineReading, report: LineReading, vocabulary: Vocabulary): boolean {
  if (PEOPLE_WHO.test(part)) return true;
  if (indicator.type === "one" || indicator.type === "several") return false;
  if (OF_AREA.test(part)) return true;
  const figures = value.type === "figure" ? [value.figure] : value.type === "several" ? value.figures : [];
  const counted = figures.length > 0 && figures.every(({ value: n, percent, of }) => Number.isInteger(n) && !percent && of === null);
  if (counted && (COUNTS.test(part) || COUNTS_ZH.test(part))) return true;
  if (value.type !== "figure") return false;
  const { unit } = value.figure;
  const own = vocabulary.scope.indicators.find(({ code }) => report.indicator.type === "one" && code === report.indicator.key);
  return unit !== null && BESIDE.has(unit.class) && own !== undefined && !isOwnUnit(unit, own.unit);
}

const whenOf = ({ periods }: LineReading): string =>
  periods.flatMap(({ day, candidates }) => [day, ...candidates.map(({ code }) => code)]).join();

const isOfOtherPeriod = (reading: LineReading, report: LineReading): boolean =>
  reading.periods.length > 0 && reading.value.type === "figure" && reading.unread === null && whenOf(reading) !== whenOf(report);

/** 食堂投诉还没统计出来: what is still to come is missed, and told so. */
const PENDING =
  /(?:还|尚|暂)?[没未](?:有)?(?:统计|汇总|出来|拿到|收齐|报上来)|(?:还|正)?在(?:统计|核对|汇总)|待(?:统计|核|报|定)|稍后(?:补|报)|\b(?:to follow|pending|not (?:in |ready )?yet|tbc|tbd|coming (?:soon|later|tomorrow))\b/i;

/** Whether a part behind a report tells about it and reports nothing. A part that names the period that is missing is no such part. */
function tellsAbout(part: string, report: LineReading, again: boolean, vocabulary: Vocabulary): boolean {
  if (TAKEN_BACK.test(part)) return false;
  const reading = readLine(part, vocabulary);
  if (reading.periods.length > 0 && report.periods.length === 0) return false;
  // 4 last term, 5 this term: another figure of the same, for another period.
  if (isOfOtherPeriod(reading, report)) return false;
  if (reading.school.type !== "none") return false;
  const other = countsOther(part, reading, report, vocabulary);
  if (!other && mayBeValue(reading)) return false;
  const valued = reading.value.type !== "none" && reading.value.type !== "change";
  const names = named(part, vocabulary);
  if (names && PENDING.test(part) && (reading.indicator.type !== "one" || keyOf(reading) !== keyOf(report))) return false;
  if (again || OF_THESE.test(part)) return !(names && valued);
  // 校医复核后的数: it names something, counts nothing of it, and says more.
  if (names && reading.value.type === "none") return reading.unread !== null;
  return valued && (other || (!names && SENTENCE.test(part)));
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

const keyOf = ({ indicator }: LineReading): string => (indicator.type === "one" ? indicator.key : "");

function piecesOf(line: string): Piece[] {
  const brackets = [...line.matchAll(IN_BRACKETS)].map(({ index, 0: all }): Piece => ({ start: index, end: index + all.length }));
  const inside = (at: number): boolean => brackets.some(({ start, end }) => start < at && at < end);
  const commas = [...line.matchAll(COMMA)].flatMap(({ index, 0: mark }) => (inside(index) ? [] : [[index, index + mark.length]]));
  const cuts = [
    ...commas,
    ...brackets.flatMap(({ start, end }) => [
      [start, start],
      [end, end],
    ]),
  ].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const starts = [0, ...cuts.map(([, end = 0]) => end)];
  return starts
    .map((start, at): Piece => ({ start, end: cuts[at]?.[0] ?? line.length }))
    .filter(({ start, end }) => line.slice(start, end).trim() !== "");
}

/** Where the clause begins that follows a report without a comma; the end of the line where there is none. */
function clauseAt(line: string, vocabulary: Vocabulary): number {
  const match = CLAUSE.exec(line);
  if (!match) return line.length;
  const head = line.slice(0, match.index);
  const report = readLine(head, vocabulary);
  const reading = readLine(match[0], vocabulary);
  const needed = reading.periods.length > 0 && report.periods.length === 0;
  const counts = named(match[0], vocabulary) || reading.value.type !== "none";
  return isReport(report, vocabulary) && !needed && !mayBeValue(reading) && counts ? match.index : line.length;
}

/**
 * Parts the words behind the reports of a line that only tell about them: a sentence, some of those counted, what else was counted.
 * `bare` is the line without its asides, offset by offset.
 */
export function withoutTrailing(raw: string, bare: string, vocabulary: Vocabulary): Told {
  if (!/[\d一两三四五六七八九十]|\b(?:one|two)\b/i.test(bare)) return { line: bare, said: [] };
  const end = clauseAt(bare, vocabulary);
  const line = bare.slice(0, end);
  const pieces = piecesOf(line);
  if (pieces.length < 2 && end === bare.length) return { line: bare, said: [] };
  let report: LineReading | null = null;
  const apart: (Piece & { about: string })[] = [];
  // 其中食堂卫生2件，口味2件: what follows goes on to share out the same.
  let shares = false;
  for (const piece of pieces) {
    const part = line.slice(piece.start, piece.end);
    if (report && tellsAbout(part, report, shares, vocabulary)) {
      apart.push({ ...piece, about: keyOf(report) });
      shares ||= OF_THESE.test(part);
    } else if (isReport(readLine(part, vocabulary), vocabulary)) {
      report = readLine(part, vocabulary);
      shares = false;
    }
  }
  let rest = line;
  for (const { start, end: to } of apart) rest = rest.slice(0, start) + " ".repeat(to - start) + rest.slice(to);
  if (end < bare.length) apart.push({ start: end, end: bare.length, about: keyOf(readLine(line, vocabulary)) });
  const said = apart.map(({ start, end: to, about }) => ({ about, words: raw.slice(start, to).replace(/^[\s(（[]+|[\s)）\]]+$/g, "") }));
  return { line: rest.replace(/[\s,，]+$/, ""), said };
}

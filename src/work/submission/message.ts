import { normalize } from "../../../knowledge/language/index.ts";
import { readPeriods, type PeriodHit } from "../period/words.ts";
import { placesIn } from "./places.ts";
import { addDays } from "../period/day.ts";
import { todayOf } from "../period/period.ts";
import { asMeant } from "./as-meant.ts";
import { withoutAsides } from "./asides.ts";
import { BULLET, readLine, tailAt, type LineReading } from "./line.ts";
import { withoutTable } from "./pasted.ts";
import { remembered } from "./remembered.ts";
import { complete, hasName, hasValue, reportsIn } from "./split.ts";
import { withoutTrailing } from "./trailing.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the first word of a message asks for; `report` where it asks for nothing else. */
export type Intent = "report" | "correct" | "undo" | "zero report" | "on behalf";

/** A line with the place and period that it takes over from a heading (三季度：) where it names none itself. */
export interface Entry {
  readonly line: number;
  readonly text: string;
  readonly reading: LineReading;
}

// prettier-ignore
const INTENTS: [Intent, RegExp][] = [
  ["correct", /^\s*\/?(?:更正|修正|改正|订正|更改|correction|correct|amend)(?:一下|为|成)?\s*[:：,，]?\s*/i],
  ["undo", /^\s*\/?(?:撤销|撤回|取消上报|undo|withdraw)\s*[:：]?\s*/i],
  ["undo", /^\s*(?:请|麻烦)?把?[^\d\n]{0,6}(?:刚才|刚刚|上一?条|最后)[^\d\n]{0,12}(?:撤销|撤回)(?:一下|了|吧|掉)?\s*[。.!！]*$/],
  ["zero report", /^\s*\/?(?:零报告|zero report)\s*[:：]?\s*|\s*(?:零报告|zero report)\s*$/i],
  ["on behalf", /^\s*\/?(?:代报|on behalf of|on behalf)\s*[:：]?\s*/i],
  ["report", /^\s*\/?(?:上报|填报|report|报)\s*[:：]\s*|^\s*\/(?:上报|填报|report)\s+/i],
];

const CHANGES = /改成|改为|更正为|修改为|应为|应该[是为]|\b(?:should be|corrected to|change(?:d)? to)\b/i;

/** Change September drills from 1 to 2. Years are no such figures. */
const CHANGE_FROM =
  /^\s*(?:please |pls |kindly |can you )?(?:change|correct|fix|amend|update)\b[^,;\n]{0,60}\bfrom (?!20\d\d)[\d.]+%? to (?!20\d\d)[\d.]+/i;

/** Stands for 改为: the figure behind it takes the place of the one before it. */
const TO = " → ";

/** What a message asks for by its `first` word, and the rest of it. 改为 within it asks for a correction as well. */
export function intentOf(text: string): { intent: Intent; rest: string; first: boolean } {
  for (const [intent, form] of INTENTS) {
    const match = form.exec(text);
    // For whom it is reports stands behind the word: both are read together.
    if (match && intent === "on behalf") return { first: true, intent, rest: match[0] === text ? "" : text.replace(CHANGES, TO) };
    if (match)
      return { first: true, intent, rest: (text.slice(0, match.index) + text.slice(match.index + match[0].length)).replace(CHANGES, TO) };
  }
  if (CHANGES.test(text)) return { first: false, intent: "correct", rest: text.replace(CHANGES, TO) };
  return { first: false, intent: CHANGE_FROM.test(text) ? "correct" : "report", rest: text };
}

/** 【2月安全月报】, 二季度数据：a title of what is below it, whatever field it names. */
const TITLE =
  /^\s*(?:(?:re|subject|主题)\s*[:：].*|【[^】]*】|[^\d:：]{0,12}\S*(?:[月季年]报|报表|汇总|统计表?|数据|情况)\s*(?:[:：]|[,，][^\d:：]*)?)\s*$/;

const isHeading = ({ text, reading }: Pick<Entry, "text" | "reading">): boolean =>
  !hasValue(reading) &&
  (!hasName(reading) || (reading.indicator.type !== "one" && TITLE.test(text))) &&
  (reading.periods.length > 0 || reading.school.type !== "none");

/** A heading holds for the lines below it; one period or place named anywhere holds for lines that name none. */
function shared(entries: readonly Entry[]): { periods: readonly PeriodHit[]; school: LineReading["school"] } {
  const readings = entries.map(({ reading }) => reading);
  const named = readings.filter(({ periods }) => periods.length > 0);
  const codes = new Set(
    named.map(({ periods }) => periods.flatMap(({ candidates, day }) => [day, ...candidates.map(({ code }) => code)]).join()),
  );
  // Another place that one report names is not the place of the reports above it.
  const places = entries.filter(
    (entry) => entry.reading.school.type === "one" || (entry.reading.school.type !== "none" && isHeading(entry)),
  );
  const keys = new Set(places.map(({ reading }) => JSON.stringify(reading.school)));
  return {
    periods: codes.size === 1 ? (named[0]?.periods ?? []) : [],
    school: keys.size === 1 ? (places[0]?.reading.school ?? { type: "none" }) : { type: "none" },
  };
}

/** 3月出勤, and below it attendance by school: the name at the head is said again with each figure. */
function isSaidAgain({ reading: { indicator, periods, value } }: Entry, entries: readonly Entry[]): boolean {
  if (indicator.type !== "one" || periods.length === 0 || value.type !== "none") return false;
  const others = entries.filter(({ reading }) => hasValue(reading));
  return others.length > 0 && others.every(({ reading: one }) => one.indicator.type === "one" && one.indicator.key === indicator.key);
}

function inherited(entries: Entry[]): Entry[] {
  const all = shared(entries);
  const others = entries.some(({ reading }) => reading.school.type === "foreign" || reading.school.type === "unknown");
  let { periods, school } = all;
  const kept: Entry[] = [];
  for (const entry of entries) {
    const { reading } = entry;
    if (entries.length > 1 && (isHeading(entry) || isSaidAgain(entry, entries))) {
      if (reading.periods.length > 0) periods = reading.periods;
      if (reading.school.type !== "none") school = reading.school;
      continue;
    }
    // Once another place was named, a line without one is not given to the writer's.
    if (others && reading.school.type !== "none") school = reading.school;
    kept.push({
      ...entry,
      reading: {
        ...reading,
        periods: reading.periods.length > 0 ? reading.periods : periods,
        school: reading.school.type === "none" ? school : reading.school,
      },
    });
  }
  return kept;
}

/** A form filled in over several lines, one name and one value in all, is one report. */
function asForm(lines: string[], vocabulary: Vocabulary): string[] {
  const readings = lines.map((line) => readLine(line, vocabulary));
  const named = readings.filter((reading) => hasName(reading) && !hasValue(reading));
  const valued = readings.filter((reading) => hasValue(reading) && !hasName(reading));
  return named.length === 1 && valued.length === 1 && !readings.some(complete) ? [lines.join(" ")] : lines;
}

/** Q3 myopia, and below it a figure for each place: the name at the head is that of every line. */
function underName(lines: string[], vocabulary: Vocabulary): string[] {
  const [head = "", ...rest] = lines;
  const reading = readLine(head, vocabulary);
  const named = reading.indicator.type === "one" && !hasValue(reading);
  const bare = rest.map((line) => readLine(line, vocabulary)).every((one) => hasValue(one) && one.indicator.type !== "one");
  return named && bare && rest.length > 1 ? rest.map((line) => `${head.replace(/[:：]\s*$/, "")} ${line.replace(BULLET, "")}`) : lines;
}

/** 寄宿生：2026-2027学年612人；2025-2026学年597人: a part with its own period and no name goes on with the name before it. */
function goingOn(parts: string[], vocabulary: Vocabulary): string[] {
  let name = "";
  return parts.map((part) => {
    const reading = readLine(part, vocabulary);
    if (reading.indicator.type === "one") name = reading.indicatorWords;
    const goesOn = name !== "" && reading.indicator.type === "none" && reading.periods.length > 0 && hasValue(reading);
    return goesOn && reading.indicatorWords === "" && reading.school.type === "none" ? `${name} ${part}` : part;
  });
}

/** A day so near is when somebody writes; reports are for what ended before. */
const JUST_NOW_DAYS = 3;

/** 王秀英 4月12日 21:06: who wrote it and when, and nothing of a report. */
const isSignature = ({ reading }: Entry, today: string): boolean =>
  !hasValue(reading) &&
  !hasName(reading) &&
  reading.school.type === "none" &&
  reading.periods.length > 0 &&
  reading.periods.every(({ day }) => day !== null && addDays(day, JUST_NOW_DAYS) >= today && day <= today);

/** Greetings and thanks beside real lines say nothing, and a sentence that is only near a name neither: all logged in the book. */
function speaks({ text, reading }: Entry, vocabulary: Vocabulary): boolean {
  const names = hasName(reading) && (reading.unread === null || vocabulary.indicators.exact(normalize(text)).length > 0);
  return hasValue(reading) || names || reading.periods.length > 0 || reading.school.type !== "none" || reading.value.type === "change";
}

/** The reports of a line, read without what stands beside them. What is told behind them is a note; a note or a reason stays whole, with the last of them. */
function reportsOf(line: string, vocabulary: Vocabulary): string[] {
  const tail = tailAt(line);
  const body = line.slice(0, tail);
  const { line: told, said } = withoutTrailing(body, withoutAsides(body), vocabulary);
  const reports = reportsIn(told, vocabulary);
  const names = reports.map((one) => {
    const { indicator } = readLine(one, vocabulary);
    return indicator.type === "one" ? indicator.key : "";
  });
  const notes = said.map(({ about, words }) => ({ at: names.includes(about) ? names.lastIndexOf(about) : reports.length - 1, words }));
  return reports.map((one, at) => {
    const own = notes.filter((note) => note.at === at).map(({ words }) => words);
    const rest = at === reports.length - 1 ? line.slice(tail) : "";
    return own.length > 0 ? `${one}${rest} #${own.join("；")}` : `${one}${rest}`;
  });
}

/** From:, Date: at the head of a letter say who writes and when. A line that names a place, or may, stays: it says whose the figures are. */
const LETTERHEAD = /^\s*(?:from|to|cc|date|sent)\s*:/i;
const MAY_BE_PLACE = /school|academy|college|kindergarten|primary|middle|no\.|小学|中学|学校|幼儿园|[\d一二三四五六七八九十][中小幼]/i;
function isLetterhead(line: string, vocabulary: Vocabulary): boolean {
  if (!LETTERHEAD.test(line) || MAY_BE_PLACE.test(line)) return false;
  const plain = normalize(line);
  const { hits } = readPeriods(plain, vocabulary.scope.moment, true);
  return placesIn(plain, vocabulary).length === 0 && hits.every(({ day }) => day !== null);
}

const partsOf = (line: string): string[] =>
  line
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The reports in a message: by line, `；` or `;`, and by comma where each part has its own value. Empty for an empty message. */
export const entriesOf = remembered("entries", cutIntoEntries);

function cutIntoEntries(text: string, vocabulary: Vocabulary): readonly Entry[] {
  const parts = asMeant(withoutTable(text, vocabulary), vocabulary)
    .split(/[\n\r]+/)
    .filter((line) => !isLetterhead(line, vocabulary))
    .map((line) => line.replace(BULLET, ""))
    .flatMap((line) => goingOn(partsOf(line), vocabulary))
    .flatMap((line) => reportsOf(line, vocabulary));
  const lines = asForm(underName(parts, vocabulary), vocabulary);
  const entries = lines.map((line, at): Entry => ({ line: at + 1, text: line.trim(), reading: readLine(line, vocabulary) }));
  const today = todayOf(vocabulary.scope.moment);
  const speaking = entries.filter((entry) => !isSignature(entry, today)).filter((entry) => speaks(entry, vocabulary));
  const kept = speaking.length > 0 ? inherited(speaking) : entries.slice(0, 1);
  return kept.map((entry, at) => ({ ...entry, line: at + 1 }));
}

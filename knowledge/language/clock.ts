import { chineseNumber } from "./numerals.ts";

/** A time of day as it is printed, in hours after midnight: 20:30 is 20.5. */
export interface ClockHit {
  start: number;
  end: number;
  value: number;
}

const NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const PART = "(上午|早上|早晨|中午|下午|晚上|晚|夜间)?";
/** 8:20, 20:30 */
const DIGITAL = /(?<![\d:])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:])/g;
/** 晚上9点半, 21时30分, 21时前 */
const SPOKEN = new RegExp(
  `${PART}(?<![\\d.])${NUMBER}(?:点|时(?=半|\\d|之?前|以前|[,。;)]|$))(半|(\\d{1,2})分)?(?!以上|要|意见|建议|内容)`,
  "g",
);
/** What is said of a time of day. */
const ABOUT = /(?:时间|上课|放学|就寝|入睡|到校|离校|结束|开始|熄灯|不?早于|不?晚于|不?迟于|截[止至]|推迟到|上午|下午|晚上)[^,;。]{0,8}$/;

const number = (text: string): number => (/\d/.test(text) ? Number(text) : chineseNumber(text));

/** The times of day in a narrowed clause. 1:15 is one only where the words before it speak of time. */
export function readClocks(clause: string): ClockHit[] {
  const found: ClockHit[] = [];
  for (const match of clause.matchAll(DIGITAL)) {
    if (!ABOUT.test(clause.slice(0, match.index)) || /比(?:例)?[^,;]*$/.test(clause.slice(0, match.index))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, value: hours(Number(match[1]), Number(match[2])) });
  }
  for (const match of clause.matchAll(SPOKEN)) {
    const [whole, part = "", hour = "", half, minutes] = match;
    const late = /下午|晚|夜/.test(part) && number(hour) < 12;
    if (number(hour) > 24 || (!part && !ABOUT.test(clause.slice(0, match.index)))) continue;
    const value = hours(number(hour) + (late ? 12 : 0), half === "半" ? 30 : Number(minutes ?? 0));
    found.push({ start: match.index, end: match.index + whole.length, value });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const hours = (whole: number, minutes: number): number => Math.round((whole + minutes / 60) * 100) / 100;

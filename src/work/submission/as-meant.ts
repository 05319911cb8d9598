import { chineseNumber, normalize } from "../../../knowledge/language/index.ts";
import type { Vocabulary } from "./vocabulary.ts";

const COUNTER = "(?:件|起|次|例|个|人|名|位|节|宗)";
const DIGITS = "(?:\\d+|[一二两三四五六七八九十百]+)";

const numberOf = (printed: string): number => (/\d/.test(printed) ? Number(printed) : chineseNumber(printed.replaceAll("两", "二")));

/** Ways of saying a figure or a period that stand for a plain one, with what they stand for. */
// prettier-ignore
const PLAIN: [RegExp, string | ((...found: string[]) => string)][] = [
  // Q3myopia51.2: fingers leave out the blanks
  [/(?<=\d)(?=[a-z]{3,})|(?<=[a-z]{4,})(?=\d)/gi, " "],
  // O起: the letter for the digit
  [new RegExp(`(?<![a-z\\d])[oO〇](?=\\s*${COUNTER})`, "g"), "0"],
  // 一件投诉都没有, 没有一起事故
  [new RegExp(`[一半][件起次例宗](\\D{0,8}?)(?:都|也)(?:没有?|无)(?:发生|出现|收到|接到)?过?`, "g"), (_, what = "") => `${what} 0 `],
  [new RegExp(`(?:没有?|无)(?:发生|出现|收到|接到|出)?过?一${COUNTER}(?=\\D)`, "g"), " 没有 "],
  // 三十二本半, 18个半
  [new RegExp(`(${DIGITS})(个|本|册|节|小时|学时|课时|次)半`, "g"), (_, n = "", unit = "") => `${numberOf(n)}.5${unit === "个" ? "" : unit}`],
  [/\bnot (?:a single|even one|one single)\b/gi, " 0 "],
  // 一周四节, 4 a week: how often it is counted goes without saying
  [new RegExp(`[每一]个?(?:周|星期|礼拜|天|日|月|学期)(?=\\s*${DIGITS}\\s*(?:节|课时|次|小时|分钟|学时))`, "g"), " "],
  [/(?<=\d|one|two|three|four|five|six)\s+(?:times\s+)?(?:a|per|each|every)\s+(?:week|day|month)\b/gi, " "],
  // 全覆盖, 百分百
  [/(?:实现)?全(?:员)?覆盖(?!率)|(?<!\d)百分之?百|(?:全部|全员)(?:参加|参与|达标|合格|持证)|\bfull coverage\b|\ba hundred per ?cent\b/gi, " 100% "],
  [/元月/g, "1月"],
  // dictated: 一极度
  [/(第?[一二三四1-4])[极几级及寄记计既]度/g, "$1季度"],
  [/(?<![\d.月])(\d{1,2})[、和](\d{1,2})(?:这?两)?个?月(?!\d)/g, "$1月、$2月"],
  // SY25-26, 25-26学年, last school yr
  [/\b(?:SY|AY)\s*(?:20)?(\d\d)\s*[-–/]\s*(?:20)?(\d\d)\b/gi, "20$1-20$2 school year"],
  [/(?<!\d)(2\d)\s*[-–/]\s*(2\d)(?=\s*(?:学年|第?[一二上下]学期))/g, "20$1-20$2学年"],
  [/\b(school|academic|calendar) yrs?\b/gi, "$1 year"],
  [/(?<=\d)\s*分中(?!学)/g, "分钟"],
  [/\bqtr\b/gi, "quarter"],
  // months with a slip of the finger
  [/\b(?:apri|aprl|apirl|arpil)\b/gi, "April"],
  [/\b(?:januar|janurary|janaury)\b/gi, "January"],
  [/\b(?:febuary|feburary|febrary)\b/gi, "February"],
  [/\b(?:septmber|setember|setpember|sepember)\b/gi, "September"],
  [/\b(?:ocotber|octber|novmber|novemeber|decmber|decemeber|agust)\b/gi, (word = "") => ({ o: "October", n: "November", d: "December", a: "August" })[word.slice(0, 1).toLowerCase()] ?? word],
  // 5件, and on the next line: 打错了 是3件
  [/[\n\r]+(?=\s*(?:打错|写错|说错|报错|填错|错了|不对|oops|typo|sorry))/gi, "，"],
  // 98‰
  [/(\d+(?:\.\d+)?)\s*(?:‰|per ?mille?\b|per thousand\b)/gi, (_, n = "") => `${Number(n) / 10}%`],
  // a sheet's word for no value
  [/#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!)/g, ""],
  // 二三季度 are two
  [/(?<![第年])([一二三])([二三四])季度/g, "$1季度、$2季度"],
];

const SCHOOL =
  /^[^\s:：,，]*(?:小学|中学|学校|幼儿园|[小中高园校])(?=$|[\s:：,，])|^\S+(?: \S+){0,2} (?:primary|middle|high|school|kindergarten)\b/i;
/** @S014: a school's code, which is one only behind its @. */
const CODE = /^@[a-z]{0,3}\d/i;

/** Whether what stands behind an @ is a place: known by that name, or called like a school. */
function isPlace(name: string, { schools, elsewhere }: Vocabulary): boolean {
  const plain = normalize(name);
  return SCHOOL.test(name) || [schools, elsewhere].some((names) => names.exact(plain).some(({ start }) => start === 0));
}

/** @somebody in a group is not part of a report; @ before a place says whose it is. */
function withoutMentions(text: string, vocabulary: Vocabulary): string {
  return text.replace(/@([^\s:：,，]+)\s*/g, (all, _, at: number) =>
    CODE.test(all) ? all : isPlace(text.slice(at + 1), vocabulary) ? all.slice(1) : "",
  );
}

/** A message as its writer means it, where fingers or speech make it shorter. */
export function asMeant(said: string, vocabulary: Vocabulary): string {
  const text = said.includes("@") ? withoutMentions(said, vocabulary) : said;
  return PLAIN.reduce((left, [form, plain]) => (typeof plain === "string" ? left.replace(form, plain) : left.replace(form, plain)), text);
}

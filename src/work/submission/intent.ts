import { normalize } from "../../../knowledge/language/index.ts";
import type { PeriodKind } from "../period/period.ts";
import { isCourtesy } from "./asides.ts";
import type { LineReading } from "./line.ts";
import { entriesOf, intentOf } from "./message.ts";
import { openIndicators } from "./resolve.ts";
import { isOwnUnit } from "./units.ts";
import type { Vocabulary } from "./vocabulary.ts";

// prettier-ignore
const ASKS = [
  /[?？]/,
  // 几节, 多长, 哪, 吗
  /多(?:少|长|大|高|远|重|宽|快|久)|(?<![十百千好\d])几(?!乎|率|何|经|[十百千万]|[件个人名次起]?(?:还|尚|都)?(?:没|未|待))|怎么|如何|为什么|哪|(?<!没有?)什么|吗|是否|能否|可否|何时|谁/,
  // 够不够, 超没超, 可以不, 过关没, 够了吧
  /([\u4e00-\u9fff])[不没]\1|[\u4e00-\u9fff](?:了没有?|(?<![都也])没有?|不|(?<![点人次起个右%钟时节件册本米])吧)[\s。.!！]*$|有没有|可不可以|对不对/,
  // 课时要求, 25年目标
  /(?:要求|目标|标准|规定|上限|下限)(?:值|数)?[\s。.!！]*$/,
  /\b(?:what|whats|how|why|when|where|(?<!\bof |, )which|who|should (?:i|we|it|they|the|schools?)|does|do (?:we|i|you|they|schools?)|did (?:we|i|they)|any idea)\b/i,
  /^\W*(?:is|are|am|was|were|can|could|shall|should|would|may (?=(?:an?|the|we|i|it|they|one|any|schools?|teachers?|students?|pupils?)\b))\b/i,
  // Without a figure behind it, a quantity that is named is asked for.
  /^\W*(?:the )?(?:number|share|percentage|proportion|amount) of\b\D*$/i,
  /[,;.]\s*(?:is|are) (?:that|this|it|we)\b/i,
  /\b(?:target|goal|requirements?|standard|limit|date)s?[\s.!]*$/i,
];

/** Could you log that please? 帮我记一下好吗: asks for nothing but to be recorded. */
const PLEASE =
  /^\s*(?:在吗|在不在?|忙吗|方便吗)[?？]?|\b(?:could|can|would|will) (?:you|someone)(?: please)? (?:pop|put|log|record|note|add|enter|update|file|register)\b[^?]*\?|(?:帮我|帮忙|麻烦您?你?|请您?)[^?？,，。]{0,6}[记录填登报改][^?？,，。]{0,4}(?:好吗|行吗|可以吗|好不好|吗|呗)?[?？]?$/g;

/** Whether a message asks something. */
export function isQuestion(text: string): boolean {
  const plain = normalize(text).replace(PLEASE, "");
  return ASKS.some((form) => form.test(plain));
}

/** The smallest, the largest, the required: what is asked of a plan, and not what a school counted. */
const DEMANDED =
  /最少|最多|至少|最低|最高|上限|下限|要求|规定|标准|\b(?:min|max)(?:imum)?\b|\b(?:limit|cap|required?|requirements?|target|goal|standard|diff(?:erence)?|whole year|in one go|can (?:get|have|claim|take|be)|over (?:the )?(?:\d+|three|five) (?:years|yrs)|for an? [a-z ]{0,24}with \d[\d,]* (?:kids|pupils|students|children|teachers|classes))\b/i;
/** "We have 1900 students" begins a question; so does 我们校900人. */
const PREMISE = /^\s*(?:(?:we|i) have\b|(?:我们|咱们)\S{0,3}?有?\s*\d+\s*(?:名|个|位)?(?:人|学生|老师))/i;

/** 91% (target 90%), 91% vs target of 90%: what is demanded stands beside what was counted. */
const IN_PASSING =
  /[(（][^()（）]*(?:target|goal|目标|要求)[^()（）]*[)）]|\b(?:target|goal)(?:\s+(?:of|is|was)|\s*:)?\s*\d[\d.]*|目标(?:值|是|为|[:：])?\s*\d[\d.]*/gi;

const REPORTED: ReadonlySet<PeriodKind> = new Set<PeriodKind>(["week", "month", "quarter", "half", "term"]);

/** A period that people report for. A year alone may as well be one that the plan speaks of. */
const saysWhen = ({ periods }: LineReading): boolean =>
  periods.some(({ candidates, day, wrong }) => day !== null || wrong === "no terms" || candidates.some(({ kind }) => REPORTED.has(kind)));

/** 2025 in "coverage by 2025": read as a value only because nothing else could be one. */
const isYear = ({ value }: LineReading): boolean => {
  if (value.type === "change") return /^20\d\d$/.test(value.word);
  return value.type === "figure" && value.figure.unit === null && /^20\d\d$/.test(value.figure.word);
};

/** 150 children beside what is not counted in people: the premise of a question. */
function isPremise({ indicator, value }: LineReading, { scope }: Vocabulary): boolean {
  const unit = value.type === "figure" ? value.figure.unit : null;
  if (unit?.class !== "people" || unit.word.endsWith("次") || indicator.type === "none") return false;
  const keys = indicator.type === "one" ? [indicator.key] : indicator.keys;
  const meant = scope.indicators.filter(({ code }) => keys.includes(code));
  return meant.every((one) => !isOwnUnit(unit, one.unit));
}

/** A line that names something and says how much of it there is. */
const tells = (reading: LineReading): boolean => reading.indicator.type !== "none" && reading.value.type !== "none" && !isYear(reading);

/** 近视率 三季度: a report without its value. */
const wantsValue = (reading: LineReading): boolean =>
  reading.indicator.type === "one" && reading.value.type === "none" && saysWhen(reading);

/** 升学率 98% 三季度: a report of something that nobody asked for. */
const wantsName = (reading: LineReading): boolean =>
  reading.indicator.type !== "one" && reading.value.type === "figure" && saysWhen(reading) && reading.indicatorWords.length >= 2;

/**
 * Whether a message means to report: it names an indicator of the scope and holds a value, or begins with a command. A question does
 * not, nor do words about what is demanded or a premise, unless they say for when.
 */
export function isUpdate(text: string, vocabulary: Vocabulary): boolean {
  const { intent, rest, first } = intentOf(text);
  if (first) return true;
  if (isQuestion(text) || isCourtesy(text)) return false;
  if (intent === "correct") return true;
  const readings = entriesOf(rest, vocabulary).map(({ reading }) => reading);
  const dated = readings.some(saysWhen);
  if (!dated && (DEMANDED.test(text.replace(IN_PASSING, "")) || PREMISE.test(text))) return false;
  if (readings.some((reading) => tells(reading) && (dated || !isPremise(reading, vocabulary)))) return true;
  return readings.some((reading) => wantsValue(reading) || wantsName(reading));
}

/** Whether a message is the name of an indicator that its writer still owes, and nothing else. */
export function isBareName(text: string, vocabulary: Vocabulary): boolean {
  const [entry, ...more] = entriesOf(text, vocabulary);
  if (!entry || more.length > 0 || isQuestion(text)) return false;
  const { indicator, value, unread, periods } = entry.reading;
  if (indicator.type !== "one" || value.type !== "none" || unread !== null || periods.length > 0) return false;
  return openIndicators(vocabulary.scope).includes(indicator.key) && vocabulary.indicators.match(normalize(text).trim()).type === "one";
}

/** Nothing but a name and a share: 近视率 51.2%. */
const isBare = ({ value, unread, periods }: LineReading): boolean =>
  value.type === "figure" && value.figure.percent && unread === null && periods.length === 0;

/**
 * What the words of somebody who is not known report, as they call it: a name and a value, with a period shorter than a year, or a share
 * and nothing else, and nothing asked. Null where there is no such line: everything else stays a question to the plan.
 */
export function reportNamed(text: string, vocabulary: Vocabulary): string | null {
  if (isQuestion(text) || isCourtesy(text)) return null;
  const { intent, rest } = intentOf(text);
  const entries = entriesOf(rest, vocabulary);
  const found = entries.find(
    ({ reading }) =>
      reading.indicator.type === "one" &&
      tells(reading) &&
      (saysWhen(reading) || intent !== "report" || (entries.length === 1 && isBare(reading))),
  );
  return found?.reading.indicatorWords ?? null;
}

/** A piece of a period's name. Years and parts are put together by `words.ts`: 去年 + 四季度, Q3 + 2023, 2023-2024学年 + 第一学期. */
export type Atom =
  | { type: "year"; year: number }
  /** 学年, named by its autumn. */
  | { type: "school year"; year: number }
  | { type: "part"; kind: "quarter" | "half" | "month" | "week"; n: number }
  | { type: "term"; term: 1 | 2; season: boolean }
  | { type: "day"; month: number; day: number }
  /** 8、9月, 暑假: several months, of which one must be chosen. */
  | { type: "months"; months: readonly number[] }
  /** So many periods of a kind away from now: 上月 is month −1. */
  | { type: "relative"; kind: "week" | "month" | "quarter" | "half" | "year" | "term" | "school year"; by: number }
  /** 上学期, 下学期: the last or next one; behind a school year its first or second. */
  | { type: "either term"; term: 1 | 2; by: number }
  /** What looks like a period and is none: 五季度, 13月. */
  | { type: "none"; rule: PeriodRule };

/** The rule that a wrong period breaks. */
export type PeriodRule = "quarter" | "month" | "week" | "half" | "day" | "school year" | "pointing";

export interface AtomHit {
  start: number;
  end: number;
  atom: Atom;
}

type Groups = (string | undefined)[];
type Make = (groups: Groups) => Atom | Atom[] | null;

const ZH: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 零: 0, 〇: 0 };
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, one: 1, two: 2, three: 3, four: 4 };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function small(text = ""): number {
  if (/^\d+/.test(text)) return Number.parseInt(text, 10);
  if (ORDINALS[text]) return ORDINALS[text];
  const tens = /^([二三四五]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return (ZH[tens[1] ?? ""] ?? 1) * 10 + (ZH[tens[2] ?? ""] ?? 0);
  return ZH[text] ?? Number.NaN;
}

/** 2023, 23 and 二〇二三 are the same year. */
function fullYear(text = ""): number {
  const digits = [...text].map((char) => ZH[char] ?? char).join("");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function part(kind: "quarter" | "half" | "month" | "week", n: number): Atom {
  const most = { quarter: 4, half: 2, month: 12, week: 53 }[kind];
  return n >= 1 && n <= most ? { type: "part", kind, n } : { type: "none", rule: kind };
}

/** 7至9月 is the third quarter, 1-6月 the first half; of another run of months one must be chosen. */
function months(from: number, to: number): Atom {
  if (to - from === 2 && to % 3 === 0) return part("quarter", to / 3);
  if (to - from === 5 && to % 6 === 0) return part("half", to / 6);
  const run = Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);
  return from >= 1 && to <= 12 && run.length > 1 ? { type: "months", months: run } : { type: "none", rule: "month" };
}

/** The quarter that ends with a month: the quarter to December. */
const quarterTo = (month: number): Atom => (month % 3 === 0 ? part("quarter", month / 3) : { type: "none", rule: "quarter" });

function day(month: number, date: number): Atom {
  const fits = month >= 1 && month <= 12 && date >= 1 && date <= 31;
  return fits ? { type: "day", month, day: date } : { type: "none", rule: "day" };
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 12月底 is its last day, and lies in a period of every kind. */
const endOf = (month: number): Atom => day(month, LAST_DAYS[month - 1] ?? 0);

const inYear = (text: string | undefined, atom: Atom): Atom[] => [{ type: "year", year: fullYear(text) }, atom];

function schoolYear(from: string | undefined, to: string | undefined): Atom {
  const year = fullYear(from);
  return fullYear(to) === year + 1 ? { type: "school year", year } : { type: "none", rule: "school year" };
}

const monthNamed = (text = ""): number => MONTHS.indexOf(text.slice(0, 3)) + 1;

const WHICH: Record<string, number> = {
  本: 0,
  这: 0,
  这个: 0,
  当: 0,
  这一: 0,
  上: -1,
  上个: -1,
  上一: -1,
  上一个: -1,
  上上: -2,
  上上个: -2,
  上上一个: -2,
  下: 1,
  下个: 1,
  下一: 1,
};
const EN_WHICH: Record<string, number> = { this: 0, current: 0, last: -1, previous: -1, prior: -1, past: -1, next: 1, before: -2 };
type Relative = Extract<Atom, { type: "relative" }>["kind"];
// prettier-ignore
const NOUNS: Record<string, Relative> = {
  周: "week", 星期: "week", 礼拜: "week", 月: "month", 月份: "month", 季度: "quarter", 季: "quarter", 半年度: "half", 年: "year", 年度: "year", 学期: "term", 学年: "school year", 学年度: "school year",
  week: "week", month: "month", quarter: "quarter", half: "half", year: "year", term: "term", semester: "term", "school year": "school year", "academic year": "school year",
};

function relative(which: string | undefined, noun: string | undefined, table: Record<string, number>): Atom | null {
  const [by, kind] = [table[which ?? ""], NOUNS[noun ?? ""]];
  return by === undefined || !kind ? null : { type: "relative", kind, by };
}

const Y = "20\\d{2}";
const SHORT = "(?:1[5-9]|2\\d|3\\d)";
const DASH = "\\s*[-‐–—~/至到]\\s*";
const N = "\\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九]";
const EN_NTH = "first|second|third|fourth|1st|2nd|3rd|4th";
const EN_MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const EN_KIND = "week|month|quarter|half|year|term|semester|school year|academic year";

/**
 * Tried in this order at every place; the first that fits is taken. Weak ones are periods only where another figure is left for
 * the value: 2023, 2023.9, 2 Sept.
 */
// prettier-ignore
const FORMS: [form: string, make: Make, weak?: "weak"][] = [
  // whole codes and dates
  [`(${Y})-?w(\\d{1,2})\\b`, ([, y, n]) => inYear(y, part("week", small(n)))],
  [`(${Y})${DASH}(${Y}|\\d{2})(?!\\d|[-/.]\\d)(?:\\s*(?:学年度?|(?:school|academic) year))?(?:\\s*的)?(?=\\s*t[12])`, ([, a, b]) => schoolYear(a, b)],
  [`(?:sy|(?:school|academic) year)\\s*(${Y})${DASH}(${Y}|\\d{2})\\b`, ([, a, b]) => schoolYear(a, b)],
  [`(${Y}|${SHORT})${DASH}(${Y}|${SHORT})\\s*(?:学年度?|(?:school|academic) year)`, ([, a, b]) => schoolYear(a, b)],
  [`(${Y})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d.])[日号]?`, ([, y, m, d]) => inYear(y, day(small(m), small(d)))],
  [`(${Y})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)`, ([, y, m, d]) => inYear(y, day(small(m), small(d)))],
  [`(${Y})${DASH}(${Y})(?!\\d|\\s*%)`, ([, a, b]) => schoolYear(a, b)],
  [`(${Y})[./-](\\d{1,2})月份?`, ([, y, m]) => inYear(y, part("month", small(m)))],
  [`(${Y})[-/](0?[1-9]|1[0-2])(?![\\d.%])`, ([, y, m]) => inYear(y, part("month", small(m)))],
  [`(${Y})[-–/](\\d{2})(?![\\d.%])`, ([, a, b]) => schoolYear(a, b)],
  [`(\\d{1,2})\\/(\\d{1,2})\\/(${Y})(?!\\d)`, ([, d, m, y]) => inYear(y, small(m) <= 12 ? day(small(m), small(d)) : day(small(d), small(m)))],
  ["(1[0-2]|0?[1-9])\\/(3[01]|[12]\\d|0?[1-9])(?![\\d.%/人])", ([, m, d]) => day(small(m), small(d))],
  ["(1[3-9]|2\\d|3[01])\\/(1[0-2]|0?[1-9])(?![\\d.%/人])", ([, d, m]) => day(small(m), small(d))],
  [`(${Y})\\.(0?[1-9]|1[0-2])(?![\\d.%])`, ([, y, m]) => inYear(y, part("month", small(m))), "weak"],
  [`(${Y})(0[1-9]|1[0-2])(?![\\d.%])`, ([, y, m]) => inYear(y, part("month", small(m))), "weak"],
  // 27 q3 with a blank is a value and its quarter
  [`(${Y}(?=\\s*[-/]?\\s*q)|${SHORT}(?=[-/]?q))\\s*[-/]?\\s*q(\\d)(?!\\d)`, ([, y, n]) => inYear(y, part("quarter", small(n)))],
  [`(${Y}(?=\\s*[-/]?\\s*[hs])|${SHORT}(?=[-/]?[hs]))\\s*[-/]?\\s*[hs](\\d)(?!\\d)`, ([, y, n]) => inYear(y, part("half", small(n)))],
  [`(\\d)q\\s*'?(${Y}|${SHORT})?(?![\\d.])`, ([, n, y]) => (y ? inYear(y, part("quarter", small(n))) : part("quarter", small(n)))],
  [`q(\\d)\\s*[-/']\\s*(${Y}|${SHORT})(?![\\d.])`, ([, n, y]) => inYear(y, part("quarter", small(n)))],
  [`h(\\d)\\s*[-/']\\s*(${Y}|${SHORT})(?![\\d.])`, ([, n, y]) => inYear(y, part("half", small(n)))],
  // years
  [`(${Y}|二[〇零][一二三四][〇零一二三四五六七八九])学年度?`, ([, y]) => ({ type: "school year", year: fullYear(y) })],
  [`(?:sy|(?:school|academic) year)\\s*(${Y})(?!\\d)`, ([, y]) => ({ type: "school year", year: fullYear(y) })],
  [`(${Y}|${SHORT}|二[〇零][一二三四][〇零一二三四五六七八九])\\s*年(?!级|制|龄)(?:度|底|末|终|全年)?`, ([, y]) => ({ type: "year", year: fullYear(y) })],
  [`(?:in|for|year|fy|during|end of)\\s*(${Y})(?![\\d.%]|[-–/]\\d)`, ([, y]) => ({ type: "year", year: fullYear(y) })],
  ["(?:今|本)年度?(?:底|末|全年)?|全年|年底|年终", () => ({ type: "relative", kind: "year", by: 0 })],
  ["去年度?(?:底|末|全年)?|上一?年度", () => ({ type: "relative", kind: "year", by: -1 })],
  ["前年", () => ({ type: "relative", kind: "year", by: -2 })],
  ["明年", () => ({ type: "relative", kind: "year", by: 1 })],
  // terms
  ["(上上一?个?)(周|星期|礼拜|月份|月|季度|季|学年度|学年|学期|年度)", ([, which, noun]) => relative(which, noun, WHICH)],
  ["(上|下)学期", ([, which]) => ({ type: "either term", term: which === "上" ? 1 : 2, by: which === "上" ? -1 : 1 })],
  [`(${Y}|${SHORT})年?([秋春])(?![游运节天风假])(?:季?学期|季(?!度))?`, ([, y, season]) => inYear(y, { type: "term", term: season === "秋" ? 1 : 2, season: true })],
  ["第?([一二12])(?:个)?学期", ([, n]) => ({ type: "term", term: small(n) === 1 ? 1 : 2, season: false })],
  ["([秋春])(?:季?学期|季(?!度))", ([, season]) => ({ type: "term", term: season === "秋" ? 1 : 2, season: true })],
  ["(autumn|fall|spring)(?:\\s+(?:term|semester))?", ([, season]) => ({ type: "term", term: season === "spring" ? 2 : 1, season: true })],
  ["(first|second|1st|2nd)\\s+(?:term|semester)|(?:term|semester|t)\\s*(1|2|one|two)\\b", ([, a, b]) => ({ type: "term", term: small(a ?? b) === 1 ? 1 : 2, season: false })],
  // relative
  ["(本|这一|这个|这|当|上一个|上一|上个|上|下一|下个|下)(周|星期|礼拜|月份|月|季度|季|半年度|学年度|学年|学期|年度)(?![末])", ([, which, noun]) => relative(which, noun, WHICH)],
  [`(this|current|last|previous|prior|past|next)\\s+(school year|academic year|${EN_KIND})\\b`, ([, which, noun]) => relative(which, noun, EN_WHICH)],
  [`(?:the\\s+)?(${EN_KIND})\\s+before\\s+last\\b`, ([, noun]) => relative("before", noun, EN_WHICH)],
  [`(?:two|2)\\s+(${EN_KIND})s\\s+ago\\b`, ([, noun]) => relative("before", noun, EN_WHICH)],
  // 那个季度: nobody can tell which
  ["那(?:一?个|一)?(?:月|季度|学期|学年|半年)|\\bthat\\s+(?:week|month|quarter|half|term|semester|year)\\b", () => ({ type: "none", rule: "pointing" })],
  // parts of a year
  [`quarter\\s+(?:to|ending|ended|end)\\s+(?:in\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(${EN_MONTH})\\b(?:\\s+(${Y}))?`, ([, m, y]) => (y ? inYear(y, quarterTo(monthNamed(m))) : quarterTo(monthNamed(m)))],
  [`(${EN_MONTH})\\.?\\s*(?:[-–—~/]|to|through|thru|till|until|(?<=\\s))\\s*(${EN_MONTH})\\b\\.?(?:,?\\s*(${Y})(?![\\d.%]))?`, ([, a, b, y]) => (y ? inYear(y, months(monthNamed(a), monthNamed(b))) : months(monthNamed(a), monthNamed(b)))],
  [`第?([一二三四五六七八九]|\\d{1,2})\\s*(?:个)?季度|第([一二三四]|\\d)季`, ([, a, b]) => part("quarter", small(a ?? b))],
  [`q(\\d)(?!\\d)`, ([, n]) => part("quarter", small(n))],
  [`(${EN_NTH})\\s+quarter|quarter\\s*(\\d|one|two|three|four)\\b|(\\d)q\\b`, ([, a, b, c]) => part("quarter", small(a ?? b ?? c))],
  ["(上|下)半年度?", ([, which]) => part("half", which === "上" ? 1 : 2)],
  ["(first|second|1st|2nd)\\s+half|h([12])\\b", ([, a, b]) => part("half", small(a ?? b))],
  [`(?<![点零一二三四五六七八九十百\\d.])(${N})月?份?\\s*[、,和及]\\s*(${N})月份?`, ([, a, b]) => ({ type: "months", months: [small(a), small(b)] })],
  ["暑假|summer (?:holidays?|vacation|break)", () => ({ type: "months", months: [7, 8] })],
  ["寒假|winter (?:holidays?|vacation|break)", () => ({ type: "months", months: [1, 2] })],
  [`(${N})月?份?\\s*[-~—–至到]\\s*(${N})月份?`, ([, a, b]) => months(small(a), small(b))],
  ["([一二三四])季(?=[\\s,.|)]|$)", ([, n]) => part("quarter", small(n))],
  [`(${N})月(${N})[日号]`, ([, m, d]) => day(small(m), small(d))],
  [`(?:\\d{1,2}(?:st|nd|rd|th)\\s+(?:of\\s+)?)(${EN_MONTH})\\b`, ([all, m]) => day(monthNamed(m), small(all))],
  [`(${EN_MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)\\b`, ([, m, d]) => day(monthNamed(m), small(d))],
  [`(${EN_MONTH})\\.?\\s+(\\d{1,2})\\s*,?\\s+(${Y})(?!\\d)`, ([, m, d, y]) => inYear(y, day(monthNamed(m), small(d)))],
  [`(?:as (?:of|at|on)|up to|until|through)\\s+(${EN_MONTH})\\.?\\s+(\\d{1,2})(?![\\d.%])`, ([, m, d]) => day(monthNamed(m), small(d))],
  [`(\\d{1,2})\\s+(${EN_MONTH})\\.?\\s+(${Y})(?!\\d)`, ([, d, m, y]) => inYear(y, day(monthNamed(m), small(d)))],
  [`(?<=(?:^|,)\\s*)(3[01]|[12]?\\d)\\s+(${EN_MONTH})\\b(?=\\s*(?:$|[,.]))`, ([, d, m]) => day(monthNamed(m), small(d))],
  [`(3[01]|[12]?\\d)\\s+(?:of\\s+)?(${EN_MONTH})\\b`, ([, d, m]) => day(monthNamed(m), small(d)), "weak"],
  [`(${N})月份?(?:底|末)`, ([, m]) => endOf(small(m))],
  [`(?:the\\s+)?end[- ](?:of[- ])?(${EN_MONTH})\\b\\.?`, ([, m]) => endOf(monthNamed(m))],
  [`(${N})月份?(?:初|中旬|上旬|下旬)?`, ([, m]) => part("month", small(m))],
  [`(${EN_MONTH})\\b\\.?`, ([, m]) => part("month", monthNamed(m))],
  [`第(${N})(?:个)?周|week\\s*(\\d{1,2})\\b|w(\\d{2})\\b`, ([, a, b, c]) => part("week", small(a ?? b ?? c))],
  [`(${Y})(?![\\d.%]|\\s*%)`, ([, y]) => ({ type: "year", year: fullYear(y) }), "weak"],
];

const READY = FORMS.map(([form, make, weak]) => ({ form: new RegExp(form, "y"), make, weak: weak === "weak" }));

/** Whether a name may begin here: not inside a figure or a Latin word. */
function mayStart(text: string, at: number): boolean {
  const [before = "", first = ""] = [text[at - 1], text[at]];
  // 阿May is somebody.
  if (/[a-z]/.test(first)) return !/[a-z阿小老]/.test(before);
  if (/\d/.test(first) && /\d{2}\/$/.test(text.slice(0, at))) return false;
  if (/\d/.test(first)) return !/[\d.a-z]/.test(before) || (before === "." && !/\d/.test(text[at - 2] ?? ""));
  return !/\s/.test(first);
}

function atomsAt(text: string, start: number, withWeak: boolean): AtomHit[] {
  if (!mayStart(text, start)) return [];
  for (const { form, make, weak } of READY) {
    if (weak && !withWeak) continue;
    form.lastIndex = start;
    const match = form.exec(text);
    const made = match && make([...match]);
    if (match && made) return [made].flat().map((atom) => ({ start, end: start + match[0].length, atom }));
  }
  return [];
}

/** Finds the next place where any form fits; one expression is many times faster than each of them at each letter. */
const ANY = new RegExp(FORMS.map(([form]) => `(?:${form})`).join("|"), "g");

/** Every piece of a period's name in a normalised text, zh and en, in order; figures that only could be one with `weak`. */
export function readAtoms(text: string, weak: boolean): AtomHit[] {
  const hits: AtomHit[] = [];
  for (let from = 0; from < text.length;) {
    ANY.lastIndex = from;
    const next = ANY.exec(text);
    if (!next) break;
    const found = atomsAt(text, next.index, weak);
    hits.push(...found);
    from = found[0]?.end ?? next.index + 1;
  }
  return hits;
}

/** A number as it stands in a text, zh or en, with its value. */
export interface NumberHit {
  start: number;
  end: number;
  value: number;
  /** 百分之五十三, 53%: the sign or word is inside the hit and the value counts percent. */
  percent?: boolean;
  /** 三分之一, two thirds: the value is the quotient. */
  fraction?: boolean;
  /** 六百比一, 1:15: the value is the first figure divided by the second. */
  ratio?: [number, number];
  /** Written in Chinese characters or English words, not in digits. */
  words?: boolean;
}

// prettier-ignore
const DIGITS: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const CN = "零〇一二两三四五六七八九十百千万亿";
const CN_RUN = `[${CN}]+(?:点[零〇一二三四五六七八九]+)?`;
const ARABIC = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?`;

/** The value of a Chinese numeral such as 一万二千零三十, 一千八, 三点五; NaN where it is none. */
export function chineseNumber(text: string): number {
  const [whole = "", decimals] = text.split("点");
  const spelled = /^[零〇一二三四五六七八九]{2,}$/.test(whole);
  const integer = spelled ? Number([...whole].map((char) => DIGITS[char]).join("")) : chineseInteger(whole);
  if (decimals === undefined) return integer;
  return Number(`${integer}.${[...decimals].map((char) => DIGITS[char]).join("")}`);
}

function chineseInteger(text: string): number {
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastTen = 0;
  for (const char of text) {
    const value = DIGITS[char];
    const ten = TENS[char];
    if (value !== undefined) {
      if (digit > 0) return Number.NaN;
      digit = value;
      if (value === 0) lastTen = 0;
    } else if (ten !== undefined) {
      section += (digit < 0 ? 1 : digit) * ten;
      digit = -1;
      lastTen = ten;
    } else {
      const big = char === "万" ? 10_000 : 100_000_000;
      section += Math.max(digit, 0);
      if (section === 0) return Number.NaN;
      total = (total + section) * (char === "亿" && total > 0 ? big : 1) + (char === "亿" && total > 0 ? 0 : section * (big - 1));
      section = 0;
      digit = -1;
      lastTen = big;
    }
  }
  if (digit > 0) section += lastTen >= 100 ? digit * (lastTen / 10) : digit;
  return total + section;
}

// prettier-ignore
const UNITS: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const EN_WORD = Object.keys(UNITS).join("|");
const EN_RUN = `(?:(?:a|${EN_WORD})\\s+(?:hundred|thousand)|${EN_WORD})(?:[\\s-]+(?:and\\s+)?(?:${EN_WORD}|hundred|thousand))*`;

/** The value of an English number in words: twenty-five, a hundred and five. */
export function englishNumber(text: string): number {
  let total = 0;
  let section = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "a") section = 1;
    const scale = SCALES[word];
    if (scale === 100) section = Math.max(section, 1) * 100;
    else if (scale) {
      total += Math.max(section, 1) * scale;
      section = 0;
    } else section += UNITS[word] ?? 0;
  }
  return total + section;
}

const value = (text: string): number => (/^\d/.test(text) ? Number(text.replace(/[,，]/g, "")) : chineseNumber(text));

type Maker = (groups: string[]) => Omit<NumberHit, "start" | "end"> | null;
const ANY = `(?:${ARABIC}|${CN_RUN})`;
// prettier-ignore
const FORMS: [RegExp, Maker][] = [
  [new RegExp(`百分之(${ANY})`, "gy"), ([n = ""]) => ({ value: value(n), percent: true, words: !/\d/.test(n) })],
  [/([一二三四五六七八九])成(半)?(?![立为果长员就效功人绩品本分套因语年熟])/gy, ([n = "", half]) => ({ value: chineseNumber(n) * 10 + (half ? 5 : 0), percent: true, words: true })],
  [/翻([一两二])番/gy, ([n]) => ({ value: n === "一" ? 100 : 300, percent: true, words: true })],
  [new RegExp(`(${ANY})分之(${ANY})`, "gy"), ([b = "", a = ""]) => ({ value: value(a) / value(b), fraction: true, words: true })],
  [new RegExp(`(${ANY})(?:比|∶|[:：](?=\\d))(${ANY})(?![年月日:：\\d])`, "gy"), ([a = "", b = ""]) => ({ value: value(a) / value(b), ratio: [value(a), value(b)], words: !/\d/.test(a) })],
  [new RegExp(`(${ARABIC})\\s*[%％]`, "gy"), ([n = ""]) => ({ value: value(n), percent: true })],
  [new RegExp(`(${ARABIC})(?:\\s*(?:percent|per cent|pct)\\b)`, "giy"), ([n = ""]) => ({ value: value(n), percent: true })],
  [new RegExp(`(${ARABIC})\\s*([万亿])(?!元)`, "gy"), ([n = "", big]) => ({ value: Math.round(value(n) * (big === "万" ? 1e4 : 1e8)) })],
  [new RegExp(`(${ARABIC})k\\b`, "giy"), ([n = ""]) => ({ value: value(n) * 1000 })],
  [new RegExp(`(${ARABIC})`, "gy"), ([n = ""]) => ({ value: value(n) })],
  [/一半|半数/gy, () => ({ value: 0.5, fraction: true, words: true })],
  [/(两个?半|一个?半)/gy, ([n = ""]) => ({ value: n.startsWith("两") ? 2.5 : 1.5, words: true })],
  [/半(?=个?(?:小时|天|学期|年|课时|节))/gy, () => ({ value: 0.5, words: true })],
  [new RegExp(`(?!百分[点之])(${CN_RUN})`, "gy"), ([n = ""]) => ({ value: chineseNumber(n), words: true })],
  [/(half an?|half)(?=\s+(?:hour|period|lesson|day|point|percentage))/giy, () => ({ value: 0.5, words: true })],
  [/(one|a) third\b/giy, () => ({ value: 1 / 3, fraction: true, words: true })],
  [/two thirds\b/giy, () => ({ value: 2 / 3, fraction: true, words: true })],
  [new RegExp(`\\b(${EN_RUN})\\s*(?:percent|per cent|%)`, "giy"), ([n = ""]) => ({ value: englishNumber(n), percent: true, words: true })],
  [new RegExp(`\\b(${EN_RUN})(?![a-z])`, "giy"), ([n = ""]) => ({ value: englishNumber(n), words: true })],
];

const STARTS = new RegExp(`[\\d${CN}半翻a-zA-Z]`);

function at(text: string, start: number): NumberHit | null {
  if (!STARTS.test(text[start] ?? "")) return null;
  if (/[a-z\d.]/i.test(text[start - 1] ?? "") && /[a-z\d]/i.test(text[start] ?? "") && text[start - 1] !== ".") {
    return null;
  }
  for (const [pattern, make] of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const made = make(match.slice(1));
    if (made && Number.isFinite(made.value)) return { start, end: start + match[0].length, ...made };
  }
  return null;
}

/** Every number in a text, digits and words, Chinese and English, without overlaps. Whether it counts anything is another matter: `isQuantity`. */
export function readNumbers(text: string): NumberHit[] {
  const hits: NumberHit[] = [];
  for (let start = 0; start < text.length;) {
    const hit = at(text, start);
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return hits;
}

const WORDS_BEFORE = /(?:[第唯统专万逐单同另某任均初高小大]|(?<!每)周)$/;
const WORDS_AFTER =
  /^(?:体化|流|批|些|定|般|律|直|旦|致|样|切|起|同|道|带|系列|方面|线|盘棋|张网|手|贯|向|边|步|并|把手|票否决|类|级|年级|年制|中全会|届|次性|条龙|体|部分|五|四五|三五|一五|个责任|双|进|全|位一体|支|扶|岗双责|点|心一意|行业|者|分(?![之钟]))/;

/** Whether a number in Chinese characters counts something, and is no piece of a word (一体化, 统一, 第一, 十四五). */
export function isQuantity(text: string, hit: NumberHit): boolean {
  if (!hit.words || hit.percent || hit.fraction || hit.ratio) return text[hit.start - 1] !== "第";
  // 连任不超过两届
  if (text[hit.end] === "届" && /(?:过|于|任|满)$/.test(text.slice(0, hit.start))) return true;
  return !WORDS_BEFORE.test(text.slice(Math.max(0, hit.start - 2), hit.start)) && !WORDS_AFTER.test(text.slice(hit.end, hit.end + 4));
}

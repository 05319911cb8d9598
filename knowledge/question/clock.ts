import { chineseNumber } from "../language/numerals.ts";

/** A time of day in a text, in minutes after midnight as it is printed. */
export interface ClockHit {
  start: number;
  end: number;
  minutes: number;
}

const HOUR = "\\d{1,2}|[一二两三四五六七八九十]{1,3}";
const ZH = new RegExp(
  `(?<![\\d第十百])(${HOUR})点(?!建议|要求|意见|任务|五|[\\d]+%)(?:(半)|(\\d{1,2}|[一二三四五六七八九十]{1,3})分?|钟|整)?`,
);
const DIGITS = /(?<![\d.:])(\d{1,2})\s*[:：]\s*([0-5]\d)(?!\d|%)\s*([ap]m)?/;
const EN = /(?<![\d.])(\d{1,2})(?:\.(\d{2}))?\s*([ap])\.?m\b/;
const number = (text: string): number => (/\d/.test(text) ? Number(text) : chineseNumber(text));
const afternoon = (hour: number, half: string | undefined): number => ((half === "pm" || half === "p") && hour < 12 ? 720 : 0);

/** The first time of day in a normalised text: 20:30, 九点半, 8.40 pm; null where there is none. */
export function clockIn(text: string): ClockHit | null {
  const hit = (match: RegExpExecArray, minutes: number): ClockHit => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    minutes,
  });
  const en = EN.exec(text);
  if (en) return hit(en, Number(en[1]) * 60 + Number(en[2] ?? 0) + afternoon(Number(en[1]), en[3]));
  const digits = DIGITS.exec(text);
  if (digits && Number(digits[1]) < 25 && (digits[3] !== undefined || Number(digits[1]) > 4))
    return hit(digits, Number(digits[1]) * 60 + Number(digits[2]) + afternoon(Number(digits[1]), digits[3]));
  const zh = ZH.exec(text);
  return zh ? hit(zh, number(zh[1] ?? "") * 60 + (zh[2] ? 30 : zh[3] ? number(zh[3]) : 0)) : null;
}

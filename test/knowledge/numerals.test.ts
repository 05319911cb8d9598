import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize } from "../../knowledge/language/normalize.ts";
import { chineseNumber, englishNumber, isQuantity, readNumbers } from "../../knowledge/language/numerals.ts";

/** The figures of a text as questions are read: normalised first. */
const values = (text: string): number[] => readNumbers(normalize(text)).map(({ value }) => value);

/** The only number of a text, with the words that it covers. */
function only(text: string): { value: number; words: string; percent: boolean; fraction: boolean; ratio: [number, number] | null } {
  const hits = readNumbers(text);
  const [hit] = hits;
  if (!hit || hits.length > 1) throw new Error(`${text} has ${hits.length} numbers, not one`);
  const { percent = false, fraction = false, ratio = null, start, end, value } = hit;
  return { value, words: text.slice(start, end), percent, fraction, ratio };
}

const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];

/** Writes four places as they are spoken: one 零 for any gap between two digits. */
function section(n: number): string {
  const digits = String(n).split("").map(Number);
  let written = "";
  let gap = false;
  digits.forEach((digit, at) => {
    if (digit === 0) gap = true;
    else {
      written += (gap && written ? "零" : "") + DIGITS.charAt(digit) + (PLACES[digits.length - 1 - at] ?? "");
      gap = false;
    }
  });
  return written;
}

/** Writes 0 to 99,999,999 the way a plan would print it in characters: 十二, 一百零八, 三万零二十. */
function written(n: number): string {
  if (n === 0) return "零";
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  const gap = high > 0 && low > 0 && low < 1000 ? "零" : "";
  return `${high > 0 ? `${section(high)}万` : ""}${gap}${section(low)}`.replace(/^一十/, "十");
}

describe("Chinese numerals", () => {
  // prettier-ignore
  test.each([
    ["零", 0], ["三", 3], ["两", 2], ["十", 10], ["十二", 12], ["二十", 20], ["二十五", 25], ["一百", 100], ["一百零八", 108], ["一百一十", 110],
    ["两千零五", 2005], ["三万零二十", 30_020], ["一千二百万", 12_000_000], ["三百二十万五千", 3_205_000], ["一亿零三万", 100_030_000],
    ["一亿二千三百四十五万六千七百八十九", 123_456_789], ["三点五", 3.5], ["零点五", 0.5], ["二〇二三", 2023], ["一九九八", 1998],
  ])("%s is %d", (text, value) => {
    expect(chineseNumber(text)).toBe(value);
    expect(only(text)).toMatchObject({ value, words: text, percent: false, fraction: false, ratio: null });
  });

  // prettier-ignore
  test.each([
    ["一百八", 180], ["三百五", 350], ["一千八", 1800], ["一万二", 12_000],
  ])("the last place may be left out in speech: %s is %d", (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  test("every whole number below a hundred million is read back as it was written", () => {
    const near = [10, 11, 100, 101, 110, 1000, 1001, 1010, 10_000, 10_001, 10_010, 10_100, 11_000, 100_000, 10_000_001, 10_100_010];
    const numbers = fc.oneof(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 11_000 }), fc.constantFrom(...near));
    fc.assert(
      fc.property(numbers, fc.boolean(), (n, spoken) => {
        const text = spoken ? written(n).replace(/二(?=[千万])(?<!十二)/g, "两") : written(n);
        expect(chineseNumber(text)).toBe(n);
        expect(only(`共${text}名`)).toMatchObject({ value: n, words: text });
      }),
      { numRuns: 2_000 },
    );
  });

  test("what is no numeral is no number", () => {
    expect(chineseNumber("万")).toBeNaN();
    expect(chineseNumber("亿")).toBeNaN();
    expect(readNumbers("加强教师队伍建设")).toEqual([]);
    expect(readNumbers("")).toEqual([]);
  });
});

describe("shares, fractions and ratios", () => {
  // prettier-ignore
  test.each([
    ["百分之五十一点二", 51.2], ["百分之零点五", 0.5], ["百分之百", 100], ["百分之85", 85], ["51.2%", 51.2], ["51.2 %", 51.2], ["98％", 98],
    ["51.2 percent", 51.2], ["85 per cent", 85], ["fifty percent", 50],
  ])("%s counts in percent: %d", (text, value) => {
    expect(only(text)).toMatchObject({ value, percent: true, words: text });
  });

  // prettier-ignore
  test.each([
    ["千分之五", 0.005], ["十分之一", 0.1], ["三分之二", 2 / 3], ["四分之三", 0.75], ["一半", 0.5], ["two thirds", 2 / 3], ["one third", 1 / 3],
  ])("%s is a fraction: %d", (text, value) => {
    const hit = only(text);
    expect(hit).toMatchObject({ fraction: true, words: text });
    expect(hit.value).toBeCloseTo(value, 10);
  });

  // prettier-ignore
  test.each<[string, [number, number]]>([
    ["六百比一", [600, 1]], ["600:1", [600, 1]], ["600：1", [600, 1]], ["1∶15", [1, 15]], ["一比十五", [1, 15]],
  ])("%s is the ratio %j", (text, ratio) => {
    expect(only(text)).toMatchObject({ ratio, value: ratio[0] / ratio[1], words: text });
  });
});

describe("digits", () => {
  // prettier-ignore
  test.each([
    ["0.5课时", [0.5]], ["12,345人", [12_345]], ["1,234,567", [1_234_567]], ["1.5万", [15_000]], ["1.5万个学位", [15_000]],
    ["3亿", [300_000_000]], ["１２３", [123]], ["１．５", [1.5]], ["２５％", [25]], ["25-30", [25, 30]], ["25—30分钟", [25, 30]],
    ["25～30分钟", [25, 30]], ["二十五至三十分钟", [25, 30]], ["百分之八十五至百分之九十", [85, 90]], ["3课时、4课时和5课时", [3, 4, 5]],
  ])("%s holds %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test("money in 万元 keeps its printed figure, since a figure must stand in the quote", () => {
    expect(values("1.5万元")).toEqual([1.5]);
    expect(values("3亿元")).toEqual([3]);
  });

  test("places of numbers are in order, do not overlap and hold what was read", () => {
    const piece = fc.constantFrom("三十", "25%", "教育", "1.5万", "，", "百分之五", "six hundred", " ", "2023年", "A4", "第二", "1:15");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, value } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBeNaN();
          last = end;
        }
      }),
    );
  });
});

describe("halves", () => {
  // prettier-ignore
  test.each([
    ["半小时", 0.5], ["半天", 0.5], ["半个学期", 0.5], ["一个半小时", 1.5], ["两个半小时", 2.5], ["half an hour", 0.5], ["half a period", 0.5],
  ])("%s is %d", (text, value) => {
    expect(only(text).value).toBe(value);
  });
});

describe("English numbers in words", () => {
  // prettier-ignore
  test.each([
    ["three", 3], ["Twelve", 12], ["twenty-five", 25], ["ninety nine", 99], ["a hundred and five", 105],
    ["one hundred and twenty", 120], ["three thousand two hundred", 3200], ["a thousand", 1000],
  ])("%s is %d", (text, value) => {
    expect(englishNumber(text)).toBe(value);
    expect(only(text)).toMatchObject({ value, words: text });
  });

  test("number words inside other words are no numbers", () => {
    expect(readNumbers("often someone weighs freight alone")).toEqual([]);
  });
});

test.each(["第三", "统一", "一体化", "一批", "专一", "一流", "第2"])("the number in %s counts nothing", (text) => {
  expect(readNumbers(text).filter((hit) => isQuantity(text, hit))).toEqual([]);
});

test.each(["三课时", "十二名教师", "2所学校", "百分之五"])("the number in %s counts something", (text) => {
  expect(readNumbers(text).filter((hit) => isQuantity(text, hit))).toHaveLength(1);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Problem } from "../../src/work/submission/problem.ts";
import { isUpdate } from "../../src/work/submission/intent.ts";
import { openIndicators, readSubmission } from "../../src/work/submission/resolve.ts";
import { exampleLine, problemText } from "../../src/work/submission/say.ts";
import { FIXED } from "../../src/work/submission/scope.ts";
import { INDICATORS, readingOn } from "./town.ts";

const one = readingOn("2023-10-09");
const said = ({ indicator, value, school, period }: Claim): string => `${indicator} ${value} ${school} ${period.code}`;
const claims = (text: string, reading = one): string[] => readSubmission(text, reading).claims.map(said);
const problems = (text: string, reading = one): Problem[] => [...readSubmission(text, reading).problems];

describe("one line, any order, zh and en", () => {
  const MYOPIA = "MYOPIA 51.2 s1 2023Q3";
  // prettier-ignore
  test.each([
    "近视率 51.2% 三季度", "myopia 51.2% Q3", "myopia 2023Q3 51.2%", "51.2 2023Q3 myopia", "三季度 近视率 51.2", "近视率 ５１．２％ 三季度", "近视率百分之五十一点二，三季度", "近视率五十一点二 三季度",
    "近視率 51.2% 第三季度", "近视率:51.2%(三季度)", "近视率=51.2 Q3", "近视率 51。2% 三季度", "近视率51点2 上季度", "近视率 %51.2 Q3", "The myopia rate for Q3 is 51.2%", "myopia fifty-one point two percent last quarter",
    "我校三季度近视率为51.2%，比上季度下降0.7个百分点", "近视率从51.9%降到51.2%，三季度", "近视率 51.9→51.2 三季度", "近视率 512/1000 三季度", "一中近视率51.2%三季度", "@S001 近视率 51.2 三季度", "S001 MYOPIA 51.2 2023Q3",
    "进视率 51.2 三季度", "jsl 51.2 三季度", "jinshilv 51.2 三季度", "myopai 51.2 Q3", "近视 51.2 三季度", "近视率 51.2 9月30日", "请登记：近视率 51.2% 三季度，谢谢", "1. 近视率 51.2% 三季度", "近视率\t51.2%\t2023年三季度", "近视率 51.2 三季度 #复测后",
    "近视率 51.2%", "No. 1 School myopia 51.2% 2023 Q3",
    "近视率 51.2 7-9月", "近视率 51.2 三季", "近视率不是51.9，是51.2，三季度", "近视率三季度应该是51.2", "第一中学 近视率 51.2 三季度", "近视率\n51.2%\n三季度", "指标：近视率\n数值：51.2%\n时间：三季度", "近视率51.2%（1000人中512人）三季度", "近视率较二季度下降0.7个百分点，为51.2%，三季度", "Our myopia is 51.2% as of Sep 30 2023",
  ])("%s", (text) => {
    expect(claims(text)).toEqual([MYOPIA]);
  });

  // prettier-ignore
  test.each([
    ["学生数 2023 三季度", "PUPILS 2023 s1 2023Q3"], ["学生数 2023 2022年", "which"], ["students 1,234 Q3 2023", "PUPILS 1234 s1 2023Q3"], ["学生数 1.2万 三季度", "PUPILS 12000 s1 2023Q3"], ["学生数 3千", "PUPILS 3000 s1 2023Q3"],
    ["体育活动时间 1.5小时 三季度", "PEHOUR 90 s1 2023Q3"], ["体育课时 三节", "PE 3 s1 2023Q3"], ["欺凌事件 无", "BULLY 0 s1 2023Q3"], ["欺凌 零", "BULLY 0 s1 2023Q3"],
    ["欺凌事件未发生", "BULLY 0 s1 2023Q3"],
    ["no bullying incidents in Q3", "BULLY 0 s1 2023Q3"],
    ["体育课每周三节", "PE 3 s1 2023Q3"], ["bullying incidents none Q3", "BULLY 0 s1 2023Q3"],
    ["校医配备比 1:600", "RATIO 600 s1 2023Q3"], ["校医配备比 600比1", "RATIO 600 s1 2023Q3"], ["累计培训教师人数 一百二十人", "TRAINED 120 s1 2023Q3"], ["近视率 三季度 无变化", "MYOPIA null s1 2023Q3"],
  ])("%s is %s", (text, expected) => {
    expect(claims(text)).toEqual(expected === "which" ? [] : [expected]);
  });

  test("what was not said is marked as implied; notes, reasons and unread words are kept", () => {
    expect(readSubmission("近视率 51.2% 三季度 #复测后", one).claims[0]).toMatchObject({
      implied: { school: true, period: false },
      note: "复测后",
    });
    expect(readSubmission("更正 近视率 51.4 三季度 因录入错误", one)).toMatchObject({
      intent: "correct",
      claims: [{ value: 51.4, reason: "录入错误" }],
    });
    expect(readSubmission("correct myopia 51.4 Q3 because of a typing error", one)).toMatchObject({
      intent: "correct",
      claims: [{ reason: "a typing error" }],
    });
    expect(readSubmission("住校生近视率 51.2", one).claims[0]).toMatchObject({ unread: "住校生", implied: { period: true } });
    expect(readSubmission("近视率 512/1000", one).claims[0]).toMatchObject({ value: 51.2, of: { numerator: 512, denominator: 1000 } });
  });
});

describe("what is asked or refused", () => {
  // prettier-ignore
  test.each<[string, string, string, string[]?]>([
    ["近视率", "no value", "近视率"], ["近视率 51.2 48.3", "which number", "51.2, 48.3", ["51.2", "48.3"]], ["近视率 0.512", "scale", "0.512", ["0.512%", "51.2%"]], ["近视率 五成左右", "vague", "五成左右"], ["近视率 50多", "vague", "50多"],
    ["myopia about 51% Q3", "vague", "about"], ["体育 3", "which indicator", "体育", ["每周体育课时", "每天体育活动时间"]], ["近视率 151", "range", "151"], ["近视率 -3", "range", "-3"], ["近视率 下降0.7个百分点", "change only", "0.7个百分点"],
    ["近视率 51.2人", "unit", "51.2人"], ["学生数 50%", "unit", "50%"], ["学生数 12.5", "whole number", "12.5"], ["近视率 51.234", "decimals", "51.234", ["51.23%"]], ["近视率三分之一", "inexact", "三分之一"],
    ["近视率 51.2 2023Q5", "wrong period", "2023Q5"], ["近视率 51.2 九月", "other cadence", "九月", ["2023Q3"]], ["近视率 51.2 上半年", "other cadence", "上半年"], ["近视率 51.2 去年三季度", "not asked", "去年 三季度"],
    ["近视率 51.2 明年", "other cadence", "明年"], ["近视率 51.2 三季度 二季度", "two periods", "三季度, 二季度", ["2023Q3", "2023Q2"]], ["三中 近视率 51.2", "not your school", "三中"], ["@S999 近视率 51.2", "unknown school", "S999"],
    ["学生数 无", "no zero report", "无"], ["垃圾分类 51.2 三季度", "no indicator", "垃圾分类"], ["你好", "nothing read", "你好"], ["近视率 abc", "no value", "近视率"],
  ])("%s: %s", (text, type, word, choices) => {
    const [problem, ...more] = problems(text);
    expect(more).toEqual([]);
    expect(problem?.trouble).toMatchObject({ type, word });
    if (choices) expect(problem?.choices.map(({ label }) => label)).toEqual(choices);
  });

  test("every refusal names the word, in at most three lines, in both languages, and its example is read", () => {
    const texts = [
      "近视率",
      "近视率 51.2 48.3",
      "近视率 0.512",
      "近视率 五成左右",
      "体育 3",
      "近视率 151",
      "近视率 下降0.7个百分点",
      "近视率 51.2人",
      "学生数 12.5",
      "近视率 51.234",
      "近视率三分之一",
      "近视率 51.2 2023Q5",
      "近视率 51.2 九月",
      "近视率 51.2 去年三季度",
      "三中 近视率 51.2",
      "@S999 近视率 51.2",
      "学生数 无",
      "垃圾分类 51.2",
      "你好",
    ];
    for (const text of texts) {
      for (const lang of ["zh", "en"] as const) {
        const [problem] = problems(text);
        const answer = problem ? problemText(problem, one.scope, lang) : "";
        expect(answer.split("\n").length).toBeLessThanOrEqual(3);
        const name = INDICATORS.find(({ code }) => problem && "indicator" in problem.trouble && code === problem.trouble.indicator)?.names[
          lang
        ];
        expect([problem?.trouble.word ?? "?", name ?? "?"].some((word) => answer.includes(word))).toBe(true);
        const example = /(?:例如：|For example: )(.+)$/m.exec(answer)?.[1];
        if (example) expect(claims(example).length).toBe(1);
      }
    }
  });

  test("a button settles what was asked, and the rest of the message is read again", () => {
    const [scale] = problems("近视率 0.512");
    expect(readSubmission("近视率 0.512", one, { 1: scale?.choices[1]?.fixed ?? {} }).claims.map(said)).toEqual(["MYOPIA 51.2 s1 2023Q3"]);
    const [month] = problems("近视率 51.2 九月");
    expect(readSubmission("近视率 51.2 九月", one, { 1: month?.choices[0]?.fixed ?? {} }).claims.map(said)).toEqual([
      "MYOPIA 51.2 s1 2023Q3",
    ]);
    const [which] = problems("体育 3");
    expect(readSubmission("体育 3", one, { 1: which?.choices[0]?.fixed ?? {} }).claims.map(said)).toEqual(["PE 3 s1 2023Q3"]);
  });

  test("several schools: named, chosen, never guessed", () => {
    const two = readingOn("2023-10-09", ["s1", "s3"]);
    expect(problems("近视率 51.2 三季度", two)[0]).toMatchObject({
      trouble: { type: "which school" },
      choices: [{ label: "云汀市第一中学" }, { label: "青禾小学" }],
    });
    expect(claims("青禾 近视率 51.2 三季度", two)).toEqual(["MYOPIA 51.2 s3 2023Q3"]);
    expect(claims("@S003 近视率 51.2 三季度\n一中 近视率 49 三季度", two)).toEqual(["MYOPIA 51.2 s3 2023Q3", "MYOPIA 49 s1 2023Q3"]);
  });

  test("several periods still open: asked", () => {
    const open = readingOn("2023-10-09", ["s1"], { done: new Set() });
    expect(problems("近视率 51.2", open)[0]).toMatchObject({ trouble: { type: "period needed" } });
    expect(problems("近视率 51.2", open)[0]?.choices.length).toBeGreaterThan(2);
  });
});

test("a zero report is for everything that takes one; undo needs no name; a school's name is no piece of another's", () => {
  expect(readSubmission("零报告 三季度", one)).toMatchObject({
    intent: "zero report",
    claims: [{ indicator: "BULLY", value: 0, period: { code: "2023Q3" } }],
    problems: [],
  });
  expect(readSubmission("三季度 零报告", one).claims).toHaveLength(1);
  expect(readSubmission("撤销", one)).toEqual({ intent: "undo", claims: [], problems: [] });
  expect(readSubmission("把三季度近视率改成51.4", one)).toMatchObject({ intent: "correct", claims: [{ value: 51.4 }] });
  expect(readSubmission("第二十一中学 近视率 51.2", one)).toMatchObject({
    claims: [],
    problems: [{ trouble: { type: "unknown school", word: "第二十一中学" } }],
  });
});

describe("several reports in one message", () => {
  // prettier-ignore
  test.each([
    ["近视率:51.2%\n优良率 53%\n欺凌 0\n体育课时 三节", ["MYOPIA 51.2 s1 2023Q3", "FITNESS 53 s1 2023Q3", "BULLY 0 s1 2023Q3", "PE 3 s1 2023Q3"]],
    ["三季度：\n1. 近视率 51.2\n2、优良率 48；欺凌事件 无", ["MYOPIA 51.2 s1 2023Q3", "FITNESS 48 s1 2023Q3", "BULLY 0 s1 2023Q3"]],
    ["近视率51.2%，优良率53%，三季度", ["MYOPIA 51.2 s1 2023Q3", "FITNESS 53 s1 2023Q3"]],
    ["近视率51.2优良率53", ["MYOPIA 51.2 s1 2023Q3", "FITNESS 53 s1 2023Q3"]],
    ["二季度\n近视率 51.2\n优良率 53\n三季度\n近视率 50.8", ["MYOPIA 51.2 s1 2023Q2", "FITNESS 53 s1 2023Q2", "MYOPIA 50.8 s1 2023Q3"]],
    ["myopia 51.2% and fitness 53%, Q3", ["MYOPIA 51.2 s1 2023Q3", "FITNESS 53 s1 2023Q3"]],
  ])("%j", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test("what is told behind a report is the note of that report, and of no other", () => {
    const read = readSubmission("近视率51.2（其中初三58），优良率53，三季度", one);
    expect(read.claims.map(({ indicator, note }) => [indicator, note])).toEqual([
      ["MYOPIA", "其中初三58"],
      ["FITNESS", null],
    ]);
  });

  test("five lines, two of them bad: three stand, two are listed with their lines", () => {
    const read = readSubmission("近视率 51.2\n优良率 153\n体育课时 3\n近视率大概五成\n欺凌 0", one);
    expect(read.claims.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(read.problems.map(({ line, trouble }) => [line, trouble.type])).toEqual([
      [2, "range"],
      [4, "vague"],
    ]);
  });
});

test("what is open is offered by its due day, with a line that can be copied; what buttons settled is read back from a store", () => {
  expect(openIndicators(one.scope)).toEqual(INDICATORS.map(({ code }) => code));
  for (const indicator of INDICATORS)
    for (const lang of ["zh", "en"] as const) expect(claims(exampleLine(indicator, one.scope, lang))).toHaveLength(1);
  const [scale] = problems("近视率 0.512");
  expect(FIXED.parse(JSON.parse(JSON.stringify(scale?.choices[1]?.fixed)))).toEqual({ value: 51.2 });
  expect(FIXED.safeParse({ value: "51.2" }).success).toBe(false);
});

test("a question is no update", () => {
  for (const text of ["近视率多少", "现在近视率多少？", "what is our myopia rate?", "你好", "体育课每周几节"])
    expect(isUpdate(text, one)).toBe(false);
  for (const text of ["近视率 51.2% 三季度", "更正 近视率 51.4 因录入错误", "/撤销", "零报告 三季度", "myopia 51.2"])
    expect(isUpdate(text, one)).toBe(true);
});

test("however a report is put, the same figure is read", () => {
  const value = fc.integer({ min: 100, max: 9_999 }).map((n) => n / 100);
  const digits = "零一二三四五六七八九";
  const chinese = (n: number): string => {
    const [whole = "", decimals] = String(n).split(".");
    const [tens, ones] = whole.length === 2 ? [Number(whole[0]), Number(whole[1])] : [0, Number(whole)];
    const spoken = (tens > 1 ? digits.charAt(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 || tens === 0 ? digits.charAt(ones) : "");
    return decimals ? `${spoken}点${[...decimals].map((digit) => digits.charAt(Number(digit))).join("")}` : spoken;
  };
  const forms = [
    (n: number) => `${n}%`,
    (n: number) => `${n}`,
    (n: number) => `百分之${chinese(n)}`,
    (n: number) => `${n} percent`,
    (n: number) => String(n).replace(/\d/g, (d) => "０１２３４５６７８９".charAt(Number(d))) + "％",
  ];
  const names = ["近视率", "myopia", "学生近视率", "MYOPIA", "myopia rate", "進視率"];
  const periods = ["三季度", "2023Q3", "Q3 2023", "第三季度", "上季度", "last quarter", "2023年第3季度"];
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(...forms),
      fc.constantFrom(...names),
      fc.constantFrom(...periods),
      fc.constantFrom(" ", "，", "\t", ", "),
      fc.integer({ min: 0, max: 5 }),
      (n, form, name, period, gap, order) => {
        const parts = [name, form(n), period];
        const [a = 0, b = 1, c = 2] =
          [
            [0, 1, 2],
            [0, 2, 1],
            [1, 0, 2],
            [1, 2, 0],
            [2, 0, 1],
            [2, 1, 0],
          ][order] ?? [];
        expect(claims([parts[a], parts[b], parts[c]].join(gap))).toEqual([`MYOPIA ${n} s1 2023Q3`]);
      },
    ),
    { numRuns: 1_500 },
  );
});

test("no text makes the reader fail, and every line ends as a claim or a problem", () => {
  const piece = fc.constantFrom(
    "近视率",
    "51.2",
    "%",
    "三季度",
    "\n",
    "；",
    "@",
    "S001",
    "#",
    "百分之",
    "从",
    "到",
    "2023",
    "Q9",
    "因",
    "左右",
    "-",
    "/",
    " ",
    "体育",
    "零报告",
    "一中",
    "更正",
    "0.5",
    "、",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.array(piece, { maxLength: 14 }).map((list) => list.join("")),
      ),
      (text) => {
        const read = readSubmission(text, one);
        for (const claim of read.claims) expect(claim.value === null || Number.isFinite(claim.value)).toBe(true);
        for (const problem of read.problems) expect(problemText(problem, one.scope, "zh").split("\n").length).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: 1_500 },
  );
});

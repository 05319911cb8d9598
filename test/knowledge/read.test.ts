import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { PlanError, readPlan } from "../../knowledge/index.ts";
import { repair } from "../../knowledge/read/repair.ts";

const PLAN = [
  "某市教育发展三年行动计划（2023—2025年）",
  "为办好人民满意的教育，根据全省教育工作部署，结合我市人口变化和学校布局的实际情况，制定本行动计划，请各单位认真组织实施。",
  "一、工作任务",
  "（一）体育",
  "体育课小学每周4课时，初中每周3课时，普通高中每周2课时，任何学校和教师不得以任何理由削减、挤占和挪用体育课时，违者通报。",
  "（二）师资",
  "到2025年，全市补充体育教师120名，每名教师每年参加培训不少于72学时，培训经费由市、县两级财政共同承担，不得向教师收取。",
];
const TEXT = `${PLAN.join("\n")}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one sentence that a file is refused with. */
function refusal(file: Uint8Array): string {
  try {
    readPlan(file);
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  throw new Error("The file was read.");
}

describe("files that are no plan", () => {
  const mb = 1024 * 1024;
  // prettier-ignore
  test.each<[name: string, file: Uint8Array, found: RegExp, toDo: RegExp]>([
    ["an empty file", new Uint8Array(), /is empty/, /choose/],
    ["a file of blanks", bytes(" \n\n　\n"), /no text/, /choose/],
    ["a text without sections", bytes("今天下午开会，请大家准时参加。"), /no numbered section/, /check/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /a binary file/, /save/],
    ["a Word file", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /Word/, /save/],
    ["a PDF file", bytes("%PDF-1.7 一、工作任务"), /PDF/, /save/],
    ["a file of 51 MB", new Uint8Array(51 * mb).fill(0x61), /51 MB, more than the 50 MB/, /save only/],
    ["UTF-16 with its mark", iconv.encode(TEXT, "utf16"), /UTF-16/, /UTF-8/],
    ["UTF-16 without its mark", iconv.encode(TEXT, "utf16le"), /UTF-16/, /UTF-8/],
    ["Latin-1", iconv.encode("Plan d'action pour l'éducation : réussite de tous les élèves, à l'été prochain. ".repeat(20), "latin1"), /neither UTF-8 nor GB18030/, /UTF-8/],
  ])("%s is refused in one sentence that says what was found and what to do", (_, file, found, toDo) => {
    const message = refusal(file);
    expect(message).toMatch(found);
    expect(message).toMatch(toDo);
    expect(message.match(/\.(?:\s|$)/g)).toHaveLength(1);
  });
});

describe("encodings", () => {
  test.each(["utf8", "gb18030", "gbk"])("a plan in %s is read", (encoding) => {
    const plan = readPlan(iconv.encode(TEXT, encoding));
    expect(plan.text).toBe(TEXT);
    expect(plan.indicators.length).toBeGreaterThanOrEqual(5);
  });

  test("a mark at the head of UTF-8 is no part of the text", () => {
    expect(readPlan(iconv.encode(TEXT, "utf8", { addBOM: true })).text).toBe(TEXT);
  });
});

/** Kinds of page markers, with the number of the page and of all pages. */
const MARKERS: ((page: number, all: number) => string)[] = [
  (page) => `第${page}页`,
  (page, all) => `第${page}页共${all}页`,
  (page, all) => `第 ${page} 页 / 共 ${all} 页`,
  (page) => `— ${page} —`,
  (page, all) => `Page ${page} of ${all}`,
  (page) => `【第${page}页】`,
  (page, all) => `${page}/${all}`,
  (page) => `======== ${page} ========`,
];

/** Cuts a text into pages at places inside its long lines. */
function paged(places: number[], marker: (page: number, all: number) => string): string {
  const cuts = [...new Set(places)].toSorted((a, b) => a - b).filter((at) => TEXT[at] !== "\n" && TEXT[at - 1] !== "\n");
  let text = "";
  let from = 0;
  cuts.forEach((at, index) => {
    text += `${TEXT.slice(from, at)}\n${marker(index + 1, cuts.length)}\n`;
    from = at;
  });
  return text + TEXT.slice(from);
}

/** Places at least 25 characters into a line that goes on behind them, not after the end of a sentence. */
const INSIDE = [...TEXT].flatMap((_, at) => {
  const line = TEXT.lastIndexOf("\n", at - 1) + 1;
  return at - line > 25 && !/[。；\n]/.test(TEXT.slice(at - 1, at + 2)) ? [at] : [];
});

describe("repair", () => {
  test("pages cut anywhere inside a sentence are put together again, whatever the marker looks like", () => {
    const places = fc.uniqueArray(fc.constantFrom(...INSIDE), { minLength: 3, maxLength: 3, comparator: (a, b) => Math.abs(a - b) < 30 });
    fc.assert(
      fc.property(places, fc.constantFrom(...MARKERS), (at, marker) => {
        expect(repair(paged(at, marker)).text).toBe(TEXT);
      }),
    );
  });

  test("what is kept and what is removed are what was found, character by character", () => {
    const line = fc.constantFrom(
      ...PLAN,
      "",
      "第3页",
      "- 4 -",
      "5",
      "1、",
      "浏览次数：35",
      "相关文档",
      "版权所有",
      "某市计划.doc",
      "| 1 | 2 |",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const found = lines.join("\n");
        const { text, removed } = repair(found);
        let [whole, at, kept] = ["", 0, 0];
        for (const { start, end, reason } of removed) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(reason).not.toBe("");
          whole += text.slice(kept, kept + start - at) + found.slice(start, end);
          kept += start - at;
          at = end;
        }
        expect(whole + text.slice(kept)).toBe(found);
      }),
    );
  });

  test("a site's frame is removed with its reason, and the title in it stays", () => {
    const found = `首页 > 政务公开\n${PLAN[0]}\n发布时间：2023-01-05 浏览次数：356\n\n${PLAN.slice(1).join("\n")}\n上一篇：某通知\n版权所有 某市教育局\n`;
    const { text, removed } = repair(found);
    expect(text).toBe(TEXT);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(["line of the site", "text of the site after the plan"]));
  });

  test("a printed page's line ends inside sentences are removed, those of paragraphs stay", () => {
    const wrapped = Array.from({ length: 3 }, () => PLAN.slice(1).flatMap((line) => line.match(/.{1,20}/gu) ?? [])).flat();
    const { text } = repair(wrapped.join("\n"));
    expect(text).toBe(
      Array.from({ length: 3 }, () => PLAN.slice(1))
        .flat()
        .join("\n"),
    );
  });

  test("an ordinary plan is left as it is", () => {
    expect(repair(TEXT)).toEqual({ text: TEXT, removed: [] });
    const list = "一、要求\n1、加强领导。\n2、落实责任。\n3、严格考核。\n";
    expect(repair(list)).toEqual({ text: list, removed: [] });
  });
});

import { chineseNumber } from "./numerals.ts";

/** Whom a rule is for by how many they are, how long or how far: 在校学生1200人（含）以上的学校, 任教满6年的教师, 30公里以上的. */
export interface Threshold {
  start: number;
  end: number;
  unit: "student" | "class" | "year" | "kilometre" | "metre";
  /** The least that it holds for, or null. */
  from: number | null;
  /** The most that it holds for, or null. */
  to: number | null;
  /** 超过1200人 leaves 1,200 itself out; so does 不足200人. */
  open: boolean;
}

const NUMBER = "(\\d[\\d,]*|[一二两三四五六七八九十百千]+)";
const UNIT = "\\s*(名|人|个?(?:教学)?班级?|周?年|公里|千米|米)(?:学生|幼儿|孩子)?";
/** The unit behind the first of two bounds. */
const FIRST = "(?:名|人|个?班|周?年|公里|千米|米)";
const INCLUDED = "(?:\\(含(?:本数|\\d+[名人个班年]*)?\\))?";
/** 不少于, 不低于 bind a figure and choose nobody. */
const LEAST = "(?<!不|不得|不应)(?:超过|多于|大于|高于|满|达到?)";
const MOST = "(?<!不|不得|不应)(?:不足|不满|未满|少于|低于|小于|不到|未达到?)";

const FORMS: [RegExp, "from" | "to" | "both", boolean | null][] = [
  // 300人以上不足1000人, 600人以上1200人以下
  [new RegExp(`${NUMBER}${FIRST}${INCLUDED}(?:及|或)?以上(?:、|,|至|到|但)?(?:不足|不满|未满|少于)${NUMBER}${UNIT}`, "g"), "both", true],
  [
    new RegExp(`${NUMBER}${FIRST}${INCLUDED}(?:及|或)?以上(?:、|,|至|到)?${NUMBER}${UNIT}${INCLUDED}(?:及|或)?以[下内]`, "g"),
    "both",
    false,
  ],
  [new RegExp(`${NUMBER}${FIRST}?(?:至|到|-|—|~)${NUMBER}${UNIT}${INCLUDED}(?:的|规模)`, "g"), "both", false],
  [new RegExp(`${MOST}${NUMBER}${UNIT}`, "g"), "to", true],
  [new RegExp(`${NUMBER}${UNIT}${INCLUDED}(?:(?:及|或)?以下|以内)`, "g"), "to", false],
  [new RegExp(`${NUMBER}${UNIT}${INCLUDED}(?:及|或)?以上`, "g"), "from", false],
  [new RegExp(`${LEAST}${NUMBER}${UNIT}`, "g"), "from", null],
];

/** Whom it picks stands right behind it, or it is said of the school before: 学生数不足100人的, 规模超过1200人的学校. */
const PICKS =
  /^(?:以[上下])?的?[^,，;；。、]{0,14}?(?:学校|幼儿园|校区|村小|教学点|班级|园所?|单位|机构|校长|教师|班主任|教职工|者)|^的?[,，]?(?:按|每)|^的?(?:配|设|应|须|可|至少|不少|每|执行|核|增|发|给|享)/;

const amount = (printed: string): number => (/\d/.test(printed) ? Number(printed.replaceAll(",", "")) : chineseNumber(printed));

function unitOf(printed: string): Threshold["unit"] {
  if (printed.endsWith("年")) return "year";
  if (/[公千]/.test(printed)) return "kilometre";
  if (printed === "米") return "metre";
  return /班/.test(printed) ? "class" : "student";
}

function thresholdOf(match: RegExpExecArray, bounds: "from" | "to" | "both", open: boolean | null): Threshold {
  const [words, first = "", second = "", third = ""] = match;
  const [start, end] = [match.index, match.index + words.length];
  // People and classes are whole: below 1,000 is up to 999.
  const last = amount(second) - (open ? 1 : 0);
  if (bounds === "both") return { start, end, unit: unitOf(third), from: amount(first), to: last, open: false };
  const size = amount(first);
  const past = open ?? !/^(?:满|达)/.test(words);
  return { start, end, unit: unitOf(second), from: bounds === "from" ? size : null, to: bounds === "to" ? size : null, open: past };
}

/** The conditions of size or years in a normalised clause, in order. */
export function readThresholds(clause: string): Threshold[] {
  const found: Threshold[] = [];
  for (const [form, bounds, open] of FORMS) {
    for (const match of clause.matchAll(form)) {
      const one = thresholdOf(match, bounds, open);
      const apart = found.every(({ start, end }) => one.end <= start || end <= one.start);
      const people = !/人口[^,;]{0,3}$/.test(clause.slice(0, one.start));
      if (apart && people && PICKS.test(clause.slice(one.end))) found.push(one);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a condition holds for so many. */
export function meets({ from, to, open }: Threshold, size: number): boolean {
  if (from !== null && (open && to === null ? size <= from : size < from)) return false;
  return to === null || (open && from === null ? size < to : size <= to);
}

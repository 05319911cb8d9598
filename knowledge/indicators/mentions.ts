import { isQuantity, readNumbers, type NumberHit } from "../language/numerals.ts";
import { readUnit } from "../language/units.ts";
import type { Value } from "../model.ts";

/** A figure with its unit in a clause, or a mark (xx, *) that stands where one was. Places count in the clause. */
export interface Mention {
  start: number;
  /** Behind the unit. */
  end: number;
  /** The figure alone, without its unit. */
  figure: { start: number; end: number };
  value: Value;
  unit: string;
  redacted: boolean;
  ratio: [number, number] | null;
}

const NAMES =
  /《[^》]*》|\([^()]{0,6}(?:19|20)\d\d年?[^()]{0,12}\)|1\+x|(?:19|20)\d\d(?:-(?:19|20)\d\d)?(?:学年度?|年(?!以上))(?:\d{1,2}月)?(?:\d{1,2}日)?|第[一二三四五六七八九十\d]+[届次条章批轮类]|\(?20\d\d\)?\d+号|[一二三四五六七八九十]年(?:行动|规划|计划)|十[一二三四五六]五|[一二三四五六七八九十]+届[一二三四五六七八九十]*次?|[一二三四五六七八九十]+次(?:全会|会议|大会)|[一二三四五六七八九十]+[项条](?:准则|规定|禁令|制度|措施|举措|原则|机制|纪律)|“?双[一减高]”?|一[校班年生园县镇街区市师人村科]一[\u4e00-\u9fff]|[百千万]兆/g;

/** Stretches in which a number is a name or a date. */
function names(clause: string): [number, number][] {
  return [...clause.matchAll(NAMES)].map((match) => [match.index, match.index + match[0].length]);
}

function unitOf(clause: string, hit: NumberHit): { unit: string; end: number } | null {
  if (hit.percent) return { unit: "%", end: hit.end };
  if (hit.fraction) return { unit: "fraction", end: hit.end };
  if (/年限[^,]{0,24}$/.test(clause.slice(0, hit.start)) && clause[hit.end] === "年") return { unit: "year", end: hit.end + 1 };
  const gap = /^(?:余|多)?/.exec(clause.slice(hit.end))?.[0].length ?? 0;
  return readUnit(clause, hit.end + gap);
}

function single(clause: string, hit: NumberHit): Mention | null {
  const figure = { start: hit.start, end: hit.percent ? hit.end - (clause.slice(hit.start, hit.end).endsWith("%") ? 1 : 0) : hit.end };
  if (hit.ratio) {
    const students = /(?:师生比|生师比|人数|学生|配备|配置|比例)/.test(clause);
    if (!students) return null;
    return { start: hit.start, end: hit.end, figure, value: Math.max(...hit.ratio), unit: "ratio", redacted: false, ratio: hit.ratio };
  }
  const unit = unitOf(clause, hit);
  if (!unit) return null;
  return {
    start: hit.start,
    end: unit.end,
    figure,
    value: hit.fraction ? Math.round(hit.value * 10_000) / 100 : hit.value,
    unit: unit.unit,
    redacted: false,
    ratio: null,
  };
}

const TO = /^(?:%|[^\d一二三四五六七八九十,;。]{0,2})?(?:-|至|到)$/;

/** 25-30分钟, 3至5所: two figures that are the ends of one range. */
function rangeWith(clause: string, first: NumberHit, second: NumberHit | undefined): Mention | null {
  if (!second || second.ratio || first.ratio || first.value >= second.value) return null;
  const between = clause.slice(first.end, second.start);
  if (!TO.test(between) || /提高|提升|增加|降/.test(clause.slice(Math.max(0, first.start - 4), first.start))) return null;
  const last = single(clause, second);
  if (!last || (first.percent && !second.percent)) return null;
  if (/从|由/.test(clause.slice(Math.max(0, first.start - 8), first.start))) return null;
  return { ...last, start: first.start, figure: { start: first.start, end: last.figure.end }, value: [first.value, second.value] };
}

const MASK = /x{1,4}|\*{1,4}|某(?=[所名个])/g;

function masks(clause: string): Mention[] {
  return [...clause.matchAll(MASK)].flatMap((match): Mention[] => {
    const figure = { start: match.index, end: match.index + match[0].length };
    if (/[a-z\d+*]/.test(clause[figure.start - 1] ?? "") || /[a-z*]/.test(clause[figure.end] ?? "")) return [];
    const unit = readUnit(clause, figure.end);
    if (!unit || /^[a-z]/.test(clause.slice(figure.end, figure.end + 1))) return [];
    return [{ start: figure.start, end: unit.end, figure, value: null, unit: unit.unit, redacted: true, ratio: null }];
  });
}

const PER_BEFORE = /每(?:隔|一)?$/;

/** 每5年, 每一名: what a figure is counted by. 每600名学生 stays, since 配1名 may follow. */
function isRate(clause: string, mention: Mention): boolean {
  if (!PER_BEFORE.test(clause.slice(0, mention.start))) return false;
  return mention.value === 1 || !/^(?:名|个|位)/.test(clause.slice(mention.figure.end));
}

const CONDITION_BEFORE = /(?:消除|杜绝|化解|避免|不足|未满|招收[^,]{0,6}|凡)$/;
const CONDITION_AFTER = /^(?:及?以[上下])?的?(?:普通|义务教育|中小)?(?:学校|幼儿园|班级|大班额|单位|地区|县|乡镇)/;
const WORK = /^(?:重点)?(?:工作|任务|措施|举措|行动|制度|机制|内容|方面|问题|原则|要求|关系|建设)/;

/** A figure that says which schools are meant (不足1000人的学校), what is done away with, or how many points follow. */
function isCondition(clause: string, mention: Mention): boolean {
  const before = clause.slice(Math.max(0, mention.start - 10), mention.start);
  const after = clause.slice(mention.end);
  if (mention.unit === "item" && WORK.test(after)) return true;
  return CONDITION_BEFORE.test(before) || (mention.unit === "person" && CONDITION_AFTER.test(after));
}

/** Every figure of a (narrowed) clause that has a unit and is no name, date or rate, in order. */
export function readMentions(clause: string): Mention[] {
  const taken = names(clause);
  const inName = ({ start }: { start: number }): boolean => taken.some(([from, to]) => from <= start && start < to);
  const hits = readNumbers(clause).filter((hit) => !inName(hit) && isQuantity(clause, hit));
  const found: Mention[] = masks(clause).filter((mask) => !inName(mask));
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit) continue;
    const range = rangeWith(clause, hit, hits[at + 1]);
    const mention = range ?? single(clause, hit);
    if (range) at += 1;
    if (!mention) continue;
    if (!isRate(clause, mention) && !isCondition(clause, mention)) found.push(mention);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

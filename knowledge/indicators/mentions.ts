import { readClocks } from "../language/clock.ts";
import { isQuantity, readNumbers, type NumberHit } from "../language/numerals.ts";
import { readUnit } from "../language/units.ts";
import type { Value } from "../model.ts";
import { isCondition, isRate } from "./conditions.ts";

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
  /** Of 每600名学生配1名, what the many are: students or classes. */
  of?: "students" | "classes";
  /** The words between the many and their one, which may name it: 每12个班|配备音乐教室|1间. */
  thing?: { start: number; end: number };
  /** 每百名学生: the rate that it is counted by, "100 students". */
  each?: string;
}

/** Stretches in which a number is a name or a date, with an example each. */
const NAMES: RegExp[] = [
  // 1)新增学位
  /^[\s"\-·•◆●]*\d{1,2}\)/g,
  /《[^》]*》/g,
  // (2022-2025年)
  /\([^()]{0,6}(?:19|20)\d\d年?[^()]{0,12}\)/g,
  /1\+x/g,
  // 2022-2023学年, 2024年9月1日
  /(?:19|20)\d\d(?:-(?:19|20)\d\d)?(?:学年度?|年(?!以上))(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
  // 第三届, 2号文
  /第[一二三四五六七八九十\d]+[届次条章批轮类学期]|\(?20\d\d\)?\d+号/g,
  /[一二三四五六七八九十]年(?:行动|规划|计划)|十[一二三四五六]五/g,
  // 二十届三中全会, 三次会议
  /(?<![过于任满])[一二三四五六七八九十]+届[一二三四五六七八九十]*次?|[一二三四五六七八九十]+次(?:全会|会议|大会)/g,
  // 十项准则
  /[一二三四五六七八九十]+[项条](?:准则|规定|禁令|制度|措施|举措|原则|机制|纪律)/g,
  // 双减, 一校一策, 千兆
  /"?双[一减高]"?|一[校班年生园县镇街区市师人村科]一[\u4e00-\u9fff]|[百千万]兆/g,
  // "两个只增不减", "三个课堂"
  /"[一二三四五六七八九十百千万两]+(?!大)[\u4e00-\u9fff]{1,8}"/g,
  // 四个到位, 一本上线率
  /[一二三四五六七八九十两]+个(?:到位|坚持|统筹|必须|自信|意识|维护|确保|结合|协同|并重|不准|严禁|一律|优先|转变)|[一二三]本(?=上线|院校|录取|率|线)/g,
  // 一对一结对; 发现一个、登记一个, 成熟一项推开一项: each as it comes
  /一对一|(?:[\u4e00-\u9fff]{2}一[个项所批件人户][、,]?){2,}/g,
  // 两节连上
  /[一二两]节连(?:上|堂|排)/g,
  // 5G+智慧教育
  /[45]G(?!bps)/gi,
  // 360学时培训完成率
  /\d+学时(?=[\u4e00-\u9fff]{0,4}(?:培训|轮训)[\u4e00-\u9fff]{0,4}率)/g,
  // 3岁以下婴幼儿, 3-6岁儿童
  /\d{1,2}(?:(?:至|-)\d{1,2})?(?:周?岁)(?:及?以[上下])?(?=[\u4e00-\u9fff])/g,
  // 两至三岁
  /[一二三四五六七八九十]+(?:至[一二三四五六七八九十]+)?周?岁/g,
];

function names(clause: string): [number, number][] {
  return NAMES.flatMap((name) => [...clause.matchAll(name)].map((match): [number, number] => [match.index, match.index + match[0].length]));
}

/** 连续任职满8年, 受教育年限14年: years that are counted and no date. */
const YEARS =
  /(?:年限[^,]{0,24}|(?:[^学假周]期)(?:为|是|不少于|不超过|不得超过|不低于)?|(?:任职|任教|任期|从教|服务期|托管期|有效期|试用期|学制|周期|期限|工作)[^,\d]{0,6})$/;

function unitOf(clause: string, hit: NumberHit): { unit: string; end: number } | null {
  if (hit.percent) return { unit: "%", end: hit.end };
  if (hit.fraction) return { unit: "fraction", end: hit.end };
  if (clause[hit.end] === "年" && hit.value >= 1 && YEARS.test(clause.slice(0, hit.start))) return { unit: "year", end: hit.end + 1 };
  // 前三名
  if (clause[hit.start - 1] === "前" && /^[名位](?!教|学|师)/.test(clause.slice(hit.end))) return { unit: "rank", end: hit.end + 1 };
  // 差异系数控制在0.5以内
  if (/系数[^,;]{0,20}$/.test(clause.slice(0, hit.start)) && !hit.words) return { unit: "coefficient", end: hit.end };
  const gap = /^(?:余|多)?/.exec(clause.slice(hit.end))?.[0].length ?? 0;
  return readUnit(clause, hit.end + gap);
}

function single(clause: string, hit: NumberHit): Mention | null {
  const figure = { start: hit.start, end: hit.percent ? hit.end - (clause.slice(hit.start, hit.end).endsWith("%") ? 1 : 0) : hit.end };
  if (hit.ratio) {
    const students = /(?:师比|生比|机比|之比|[工师]与[^,;]{1,6}比|配比|幼儿比|人数|学生|配备|配置|比例)/.test(clause);
    if (!students || /分担|承担|职普比|普职比/.test(clause.slice(Math.max(0, hit.start - 12), hit.end + 8))) return null;
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

function clocks(clause: string): Mention[] {
  return readClocks(clause).map(({ start, end, value }) => {
    return { start, end, figure: { start, end }, value, unit: "o'clock", redacted: false, ratio: null };
  });
}

/** Every figure of a (narrowed) clause that has a unit and is no name, date or rate, in order. */
export function readMentions(clause: string): Mention[] {
  const times = clocks(clause);
  const taken = [...names(clause), ...times.map(({ start, end }): [number, number] => [start, end])];
  const inName = ({ start }: { start: number }): boolean => taken.some(([from, to]) => from <= start && start < to);
  const hits = readNumbers(clause).filter((hit) => !inName(hit) && isQuantity(clause, hit));
  const found: Mention[] = [...times, ...masks(clause).filter((mask) => !inName(mask))];
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit) continue;
    const range = rangeWith(clause, hit, hits[at + 1]);
    const mention = range ?? single(clause, hit);
    if (range) at += 1;
    if (!mention) continue;
    if (!isRate(clause, mention) && !isCondition(clause, mention)) found.push(mention);
  }
  const ordered = found.toSorted((a, b) => a.start - b.start);
  return lentUnits(clause, unitsInBrackets(clause, ordered));
}

/** 54个班(小学36个、初中18个): a bare 个 in a bracket counts what stands before the bracket. */
function unitsInBrackets(clause: string, mentions: Mention[]): Mention[] {
  return mentions.map((mention) => {
    const open = clause.lastIndexOf("(", mention.start);
    const bare = clause.slice(mention.figure.end, mention.end) === "个" && /^[、,)]/.test(clause.slice(mention.end));
    const whole = bare && open > clause.lastIndexOf(")", mention.start) ? mentions.find(({ end }) => end === open) : undefined;
    return whole && !whole.ratio ? { ...mention, unit: whole.unit } : mention;
  });
}

/** 分别下降3个和2个百分点, 3个、4个班: a bare 个 counts what the figure beside it names. */
function lentUnits(clause: string, mentions: Mention[]): Mention[] {
  const lent: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const next = lent.at(-1);
    const bare = clause.slice(mention.figure.end, mention.end) === "个";
    const beside = next && /^[、和及与]$/.test(clause.slice(mention.end, next.start)) && clause[next.figure.end] === "个";
    lent.push(bare && beside ? { ...mention, unit: next.unit } : mention);
  }
  return lent.toReversed();
}

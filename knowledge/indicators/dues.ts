import type { Plan } from "../model.ts";
import { COMPARED, FROM } from "./bases.ts";

/** When something is due, counted in a (narrowed) clause. */
export interface Due {
  start: number;
  end: number;
  deadline: number | string;
  /** 三年新建: the plan's own years, for what is reached once, not for what is done each year. */
  span?: true;
}

const YEAR_DUE =
  /(?:(?:19|20)\d\d年?(?:-|至|到))?(?:到|至|截至|力争到|争取到|在)?((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日|底|末)?)?(底|末)?(之?前|以前)?((?:春季|秋季)?(?:学期|学年)?(?:起(?!始)|开始)|以来|以后|度)?/g;
const FIVE = /(?:到)?"?十([三四五六])五"?(?:规划)?期?(?:末|期间)/g;
/** 未来三年 and 三年内 count from the plan's start; what the years are for is done once. */
const SPAN =
  /(?<![每\d第近前过一二三四五六七八九十])([二三四五六])年(?![级制])(?:内|来|期间|共|累计|计划|总计){0,2}(?=[^,;]{0,8}?(?:新|改|扩|迁|建|招|培育|培养|遴选|选|评|安排|投|补充|引进|打造|创|完成|实现|增|支持|轮训|设立|认定|开发|压减|配备))/g;
const TERM = /(?:实施|计划|规划|方案|行动)(?:实施)?期(?:内|间)/g;
const BASE_AFTER = /^(?:的)?\s*(?:[\d.]+%?)?(?:的)?(?:基础上|水平|相比|比)/;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const COMPARED_BEFORE = new RegExp(`(?:${COMPARED}|${FROM})(?:在)?$`);

function isBase(clause: string, start: number, end: number): boolean {
  return BASE_AFTER.test(clause.slice(end)) || COMPARED_BEFORE.test(clause.slice(Math.max(0, start - 6), start));
}

function years(clause: string): Due[] {
  const found: Due[] = [];
  for (const match of clause.matchAll(YEAR_DUE)) {
    const [whole, year = "", month, day] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (match[6] || isBase(clause, start, end) || /^(?:行动|计划|方案|-)/.test(clause.slice(end))) continue;
    const date = month && `${year}-${month.padStart(2, "0")}-${String(day ?? lastDay(Number(year), Number(month))).padStart(2, "0")}`;
    found.push({ start, end, deadline: date || Number(year) });
  }
  return found;
}

/** 三年新建, 实施期内: until the plan ends, where the number of years is the plan's own. */
function spans(clause: string, period: Plan["period"]): Due[] {
  if (!period) return [];
  const whole = period.to - period.from + 1;
  const named = [...clause.matchAll(SPAN)].filter((match) => 2 + "二三四五六".indexOf(match[1] ?? "") === whole);
  return [...named, ...clause.matchAll(TERM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    deadline: period.to,
    span: true,
  }));
}

/** Deadlines in a clause: 到2023年, 2022年至2025年, 2025年6月底前, “十四五”末, 三年新建. Base years and starts (2021年起) are none. */
export function readDues(clause: string, period: Plan["period"]): Due[] {
  const found = [...years(clause), ...spans(clause, period)];
  for (const match of clause.matchAll(FIVE)) {
    found.push({ start: match.index, end: match.index + match[0].length, deadline: 2020 + 5 * "三四五六".indexOf(match[1] ?? "") });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** When something is due, counted in a (narrowed) clause. */
export interface Due {
  start: number;
  end: number;
  deadline: number | string;
}

const YEAR_DUE =
  /(?:(?:19|20)\d\d年?(?:-|至|到))?(?:到|至|截至|力争到|争取到|在)?((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日|底|末)?)?(底|末)?(之?前|以前)?(起|开始|以来|以后|度)?/g;
const FIVE = /(?:到)?"?十([三四五六])五"?(?:规划)?期?(?:末|期间)/g;
const BASE_AFTER = /^(?:的)?\s*(?:[\d.]+%?)?(?:的)?(?:基础上|水平|相比|比)/;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isBase(clause: string, start: number, end: number): boolean {
  const left = clause.slice(Math.max(0, start - 3), start + 1);
  return (
    BASE_AFTER.test(clause.slice(end)) ||
    /(?<![占对])(?:比|较|从|由|以|与)(?:在)?$/.test(left.slice(0, -1)) ||
    /^[比较从由]/.test(left.slice(-1))
  );
}

/** Deadlines in a clause: 到2023年, 2022年至2025年, 2025年6月底前, “十四五”末. Base years and starts (2021年起) are none. */
export function readDues(clause: string): Due[] {
  const found: Due[] = [];
  for (const match of clause.matchAll(YEAR_DUE)) {
    const [whole, year = "", month, day] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (match[6] || isBase(clause, start, end) || /^(?:行动|计划|方案|-)/.test(clause.slice(end))) continue;
    const date = month && `${year}-${month.padStart(2, "0")}-${String(day ?? lastDay(Number(year), Number(month))).padStart(2, "0")}`;
    found.push({ start, end, deadline: date || Number(year) });
  }
  for (const match of clause.matchAll(FIVE)) {
    found.push({ start: match.index, end: match.index + match[0].length, deadline: 2020 + 5 * "三四五六".indexOf(match[1] ?? "") });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A base that a figure is measured from. `figure` is where its value stands. */
export interface Base {
  start: number;
  end: number;
  year: number | null;
  value: number | null;
}

const BASES = [
  /在?((?:19|20)\d\d)年(?:底|末)?(?:的)?([\d.]+)?%?(?:的)?基础上/g,
  /(?:由|从)((?:19|20)\d\d)年(?:底|末)?(?:的)?(?:每(?:名)?[生人月年班校])*([\d.]+)(?:%|个百分点|[\u4e00-\u9fff/]{0,7}?)(?=(?:提高|提升|增加|上升|降低|下降|降|减少|增至|提|扩大|,))/g,
  /(?:由|从)()(?:目前|现在|现有)?(?:的)?(?:每(?:名)?[生人月年班校])*([\d.]+)(?:%|[\u4e00-\u9fff/]{0,7}?)(?=(?:提高|提升|增加|上升|降低|下降|降|减少))/g,
  /(?:比|较|与|以)((?:19|20)\d\d)年(?:底|末)?(?:的)?()(?:水平|基数|为基期|为基础|相比)?/g,
];

/** Baselines in a clause: 在2019年的基础上, 由2022年的62%提高到, 比2022年. */
export function readBases(clause: string): Base[] {
  const found: Base[] = [];
  for (const pattern of BASES) {
    for (const match of clause.matchAll(pattern)) {
      const [whole, year, value] = match;
      if (found.some((base) => base.start <= match.index && match.index < base.end)) continue;
      found.push({
        start: match.index,
        end: match.index + whole.length,
        year: year ? Number(year) : null,
        value: value ? Number(value) : null,
      });
    }
  }
  return found;
}

/** A rate in front of a figure or behind it: 每周, 每5年, 生均, 元/生. */
export interface Rate {
  per: string | null;
  cadence: string | null;
}

const RATES: [RegExp, string, string | null][] = [
  [/每(?:隔)?([二三四五两2-9])年/, "years", null],
  [/每([二三四两2-6])周/, "weeks", null],
  [/每周|每星期|周均|一周|\/周/, "week", "weekly"],
  [/每天|每日|日均|一天|\/[天日]/, "day", "daily"],
  [/每学期|学期内|\/学期/, "term", "termly"],
  [/每月|\/月/, "month", "monthly"],
  [/每学年|每年度?|逐年|年均|每一年|\/年|·年/, "year", "yearly"],
  [/每生(?!均)|生均|每名学生|每个学生|每位学生|学生(?:至少)?掌握|\/生|人均/, "student", null],
  [/每校|每所[\u4e00-\u9fff]{0,8}|各校|校均|\/校/, "school", null],
  [/每个?县(?:\(市、区\)|\(区\)|区)?/, "county", null],
  [/每班|每个班级?|班均|\/班/, "class", null],
  [/每名教师|每位教师|教师人均|师均/, "teacher", null],
];
const CN = "零一二三四五六七八九十";
const yearsOf = (text: string): number => (text === "两" ? 2 : /\d/.test(text) ? Number(text) : CN.indexOf(text));

const WHOSE = new Set(["student", "school", "class", "teacher"]);

/** What a rate is looked for: money asks for whom, times ask how often, anything else takes the nearest. */
export type Rated = "money" | "times" | "other";

/** The rate that a stretch of a clause names: the one nearest to its end; 每名学生每年 is for whom with money, how often with times. */
export function readRate(stretch: string, rated: Rated = "other"): Rate {
  let best: { at: number; rate: Rate } | null = null;
  for (const [pattern, per, cadence] of RATES) {
    const matches = [...stretch.matchAll(new RegExp(pattern, "g"))];
    const last = matches.at(-1);
    if (!last) continue;
    const many = last[1] ? `${yearsOf(last[1])} ${per}` : "";
    const rate = many ? { per: many, cadence: `every ${many}` } : { per, cadence };
    const whose = WHOSE.has(per);
    const kept = best?.rate.per ? WHOSE.has(best.rate.per) : null;
    if (kept !== null && kept !== whose && rated !== "other") {
      if (whose === (rated === "money")) best = { at: last.index, rate };
      continue;
    }
    if (!best || last.index > best.at) best = { at: last.index, rate };
  }
  if (best) return best.rate;
  return { per: null, cadence: /累计|总计|共计/.test(stretch) ? "total" : null };
}

/** The softening word of a stretch, as printed. */
export function readHedge(stretch: string): string | null {
  return /力争|争取|努力(?=实现|达到|使|将|把)|原则上|力求|鼓励|一般(?=不)|尽量/.exec(stretch)?.[0] ?? null;
}

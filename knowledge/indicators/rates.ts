/** A rate in front of a figure or behind it: 每周, 每5年, 生均, 元/生. */
export interface Rate {
  per: string | null;
  cadence: string | null;
}

export const NO_RATE: Rate = { per: null, cadence: null };

/** What a rate is by, with the cadence that it sets; a group in the pattern is a number of it. */
const RATES: [RegExp, string, string | null][] = [
  [/每(?:隔)?([二三四五两2-9])(?:个?学)?年|(?<!每)([三四五])年(?:内|累计|期间)/, "years", null],
  [/每([二三四两2-6])(?:周|个星期)/, "weeks", null],
  [/每周|每星期|周均|一周|\/周/, "week", "weekly"],
  [/每天|每日|每晚|日均|一天|\/[天日]/, "day", "daily"],
  [/每学期|每个学期|学期内|上下学期各?|\/学期/, "term", "termly"],
  [/每季度?|每个季度|按季度?|\/季度?/, "quarter", "quarterly"],
  [/每半年|半年一次/, "half-year", "half-yearly"],
  [/(?:每生)?每个?月|\/月/, "month", "monthly"],
  [
    /每学年|每年度?|逐年|年均|每一年|全年|春秋两季各?|(?<![\d一二三四五六七八九十每近全]|(?<!大)学)年(?=培训|招生|服务)|\/年|·年/,
    "year",
    "yearly",
  ],
  [/每生(?!均|每个?月)|生均|每名(?:在校)?(?:学生|幼儿|儿童)|每个(?:学生|孩子|幼儿)|每位学生|学生(?:至少)?掌握|\/生|人均/, "student", null],
  [/每[校园](?![区舍])|每所[\u4e00-\u9fff]{0,8}|各校|校均|\/校/, "school", null],
  [/每个?县(?:\(市、区\)|\(区\)|区)?/, "county", null],
  [/每个?(?:乡镇|镇)(?:\(街道\))?/, "town", null],
  [/每个?街道/, "subdistrict", null],
  [/每次(?!会)/, "time", null],
  [/每间[\u4e00-\u9fff]{0,6}教室/, "classroom", null],
  [/每间(?![\u4e00-\u9fff]{0,6}教室)/, "room", null],
  [/每个?学科/, "subject", null],
  [/每班|每个班级?|班均|\/班/, "class", null],
  [/每名教师|每位教师|教师人均|师均/, "teacher", null],
];
const FORMS = RATES.map(([pattern, per, cadence]): [RegExp, string, string | null] => [new RegExp(pattern, "g"), per, cadence]);
const CN = "零一二三四五六七八九十";
const manyOf = (text: string): number => (text === "两" ? 2 : /\d/.test(text) ? Number(text) : CN.indexOf(text));

const WHOSE = new Set(["student", "school", "class", "teacher", "county", "town", "subdistrict"]);

/** What a rate is looked for: money asks for whom, times ask how often, anything else takes the nearest. */
export type Rated = "money" | "times" | "other";

/** The rate that a stretch of a clause names: the one nearest to its end; 每名学生每年 is for whom with money, how often with times. */
export function readRate(stretch: string, rated: Rated = "other"): Rate {
  let best: { at: number; rate: Rate } | null = null;
  for (const [pattern, per, cadence] of FORMS) {
    if (stretch.search(pattern) < 0) continue;
    const last = [...stretch.matchAll(pattern)].at(-1);
    if (!last) continue;
    const number = last[1] ?? last[2];
    const many = number ? `${manyOf(number)} ${per}` : "";
    const rate = many ? { per: many, cadence: `every ${many}` } : { per, cadence };
    const whose = WHOSE.has(per);
    const kept = best?.rate.per ? WHOSE.has(best.rate.per) : null;
    if (kept !== null && kept !== whose && rated !== "other") {
      if (whose === (rated === "money")) best = { at: last.index, rate };
      continue;
    }
    if (!best || last.index > best.at) best = { at: last.index, rate };
  }
  if (best && rated === "money" && best.rate.per === "student") return { ...best.rate, per: studentRate(stretch) };
  if (best) return best.rate;
  return { per: null, cadence: /累计|总计|共计|合计|[年内]共/.test(stretch) ? "total" : null };
}

/** 每生每天5元 is 5 yuan for each pupil and day; a sum for each pupil alone is a yearly one. */
function studentRate(stretch: string): string {
  const each = /每(?:名学?生|生|个学生|位学生)每(?:个)?(天|日|周|学期)/.exec(stretch)?.[1];
  return each === undefined ? "student" : `student/${each === "周" ? "week" : each === "学期" ? "term" : "day"}`;
}

/** The softening word of a stretch, as printed. */
export function readHedge(stretch: string): string | null {
  return /力争|争取|努力(?=实现|达到|使|将|把)|原则上|力求|鼓励|一般(?=不)|尽量/.exec(stretch)?.[0] ?? null;
}

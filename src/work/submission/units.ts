/** A unit that stands behind a figure; figures of one class are converted into each other by `factor`. */
export interface UnitWord {
  readonly class: UnitClass;
  readonly factor: number;
  /** As written. */
  readonly word: string;
  readonly end: number;
}

type UnitClass = "share" | "points" | "people" | "count" | "lesson" | "time" | "days" | "money" | "area" | "length" | "score";

type Row = [kind: UnitClass, factor: number, zh: string, en: string];

/** The longer spelling first where one begins another. Time counts minutes, money yuan, area square metres. */
// prettier-ignore
const ROWS: Row[] = [
  ["points", 1, "个?百分点|个点", "percentage points?|pp\\b|ppts?\\b"],
  ["share", 1, "%", "%|percent|per cent|pct\\b"],
  ["lesson", 1, "个?课时|个?学时|节课?|堂课?", "periods?|lessons?|class hours?"],
  ["time", 60, "个?小时|个?钟头", "hours?|hrs?\\b|h\\b"],
  ["time", 1, "分钟", "minutes?|mins?\\b"],
  ["money", 1e8, "亿元", "hundred million yuan"],
  ["money", 1e4, "万元|万块", "ten thousand yuan|10k yuan"],
  ["money", 1, "元|块钱?", "yuan|rmb|cny"],
  ["area", 666.67, "亩", "mu\\b"],
  ["area", 1, "平方米|平米|平方|m2", "square met(?:re|er)s?|sqm\\b|sq\\.? ?m\\b|m2"],
  ["length", 1, "米", "met(?:re|er)s?|m\\b"],
  ["days", 1, "天|日(?!常)", "days?"],
  ["score", 1, "分(?!之|钟|别|校|管)", "scores?|marks?"],
  ["people", 1, "(?:名|位|个)?(?:学生|老师|教师|同学|孩子|职工|校医|人次?)|名|位", "students?|pupils?|teachers?|staff|children|kids?|people|persons?|doctors?|nurses?"],
  ["count", 1, "个|所|项|件|起|处|场|次|本|册|套|台|间|门|份|篇|家|座|人|条|例|班|届|只|张|辆|支|期", "times|schools?|items?|cases?|books?|sessions?|incidents?|classes|courses?|activities|projects?|events?|sets?|volumes?"],
];

const READY = ROWS.map(([kind, factor, zh, en]) => ({
  kind,
  factor,
  zh: new RegExp(`\\s*(?:${zh})`, "y"),
  en: new RegExp(`\\s*(?:${en})(?![a-z])`, "y"),
}));

/** The unit that stands at a place of a normalised text, blanks before it allowed, or null. */
export function unitAt(text: string, at: number): UnitWord | null {
  for (const { kind, factor, zh, en } of READY) {
    for (const form of [zh, en]) {
      form.lastIndex = at;
      const match = form.exec(text);
      if (match) return { class: kind, factor, word: match[0].trim(), end: at + match[0].length };
    }
  }
  return null;
}

const OWN: [RegExp, UnitClass, number][] = [
  [/^%$/, "share", 1],
  [/percentage point/, "points", 1],
  [/^(?:student|teacher|staff|person|people|child)s?$/, "people", 1],
  [/^(?:period|lesson|credit)s?$/, "lesson", 1],
  [/^hours?$/, "time", 60],
  [/^minutes?$/, "time", 1],
  [/^100 million yuan$/, "money", 1e8],
  [/^10,000 yuan$/, "money", 1e4],
  [/^yuan$/, "money", 1],
  [/^square metres?$/, "area", 1],
  [/^mu$/, "area", 666.67],
  [/^metres?$/, "length", 1],
  [/^days?$/, "days", 1],
  [/^(?:score|mark|point)s?$/, "score", 1],
];

/**
 * A figure with the unit it was written in, in the indicator's own unit (90 minutes of 1.5 hours); null where the units do not
 * fit. Places, things and times are all counted, so that 3所, 3个 and 3次 fit each other, and 个 and 人 fit people.
 */
export function inUnit(value: number, written: UnitWord, unit: string): number | null {
  const [, kind = "count", factor = 1] = OWN.find(([form]) => form.test(unit)) ?? [];
  if (written.class === kind) return Number(((value * written.factor) / factor).toPrecision(12));
  if (kind === "time" && factor === 60 && written.class === "lesson") return value;
  const counted: UnitClass[] = ["count", "people", "lesson", "days"];
  const loose = written.class === "count" && counted.includes(kind);
  return loose || (kind === "count" && counted.includes(written.class)) ? value : null;
}

/** Whether a unit is of the very class that an indicator counts in: 次 for 次, but not 人. */
export function isOwnUnit(written: UnitWord, unit: string): boolean {
  const [, kind = "count"] = OWN.find(([form]) => form.test(unit)) ?? [];
  return written.class === kind;
}

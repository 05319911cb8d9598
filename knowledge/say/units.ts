import { readUnit } from "../language/units.ts";
import type { Indicator, Lang, Plan, Value } from "../model.ts";

// prettier-ignore
const ZH_PER: Record<string, string> = {
  day: "每天", week: "每周", month: "每月", term: "每学期", year: "每年", student: "每名学生", staff: "每名教职工",
  school: "每校", kindergarten: "每园", room: "每间", class: "每班", teacher: "每名教师", county: "每县", quarter: "每季度", "half-year": "每半年", time: "每次", town: "每乡镇", subdistrict: "每街道",
};

const MANY_ZH: Record<string, string> = { years: "年", weeks: "周", students: "名学生", classes: "个班" };

/** 每周, 每5年, 每名学生. */
export function perZh(per: string | null): string {
  if (per === null) return "";
  if (per.startsWith("student/")) return `${perZh("student")}${perZh(per.slice(8))}`;
  const [, many, of = ""] = /^(\d+) (years|weeks|students|classes)$/.exec(per) ?? [];
  return many ? `每${many}${MANY_ZH[of] ?? ""}` : (ZH_PER[per] ?? `每${per}`);
}

/** "per week", "every 5 years", "per student". */
export function perEn(per: string | null): string {
  if (per === null) return "";
  if (per.startsWith("student/")) return ` per student per ${per.slice(8)}`;
  return /^\d+ (?:years|weeks)$/.test(per) ? ` every ${per}` : ` per ${per}`;
}

/** A number as people write it: no exponent, no trailing zeros from arithmetic. */
export function figure(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** 3 / 25-30 with an en dash between. */
export function valueText(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? figure(Math.abs(value)) : `${figure(value[0])}–${figure(value[1])}`;
}

const IRREGULAR: Record<string, string> = { person: "people", child: "children", staff: "staff", "%": "%", yuan: "yuan" };

/** An English unit behind a figure: 1 period, 2 periods, 53%. */
export function unitEn(unit: string, value: Value): string {
  if (unit === "%") return "%";
  if (value === 1) return ` ${unit}`;
  if (IRREGULAR[unit]) return ` ${IRREGULAR[unit]}`;
  if (/^[\d,]+ /.test(unit)) return ` × ${unit}`;
  const [head = "", ...rest] = unit.split(/(?= (?:per|of) |\/)/);
  const plural = /(?:s|x|ch|sh)$/.test(head) ? `${head}es` : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
  return ` ${[plural, ...rest].join("")}`;
}

// prettier-ignore
const ZH_UNIT: Record<string, string> = {
  period: "课时", hour: "小时", minute: "分钟", "%": "%", "percentage point": "个百分点", school: "所", teacher: "名",
  person: "人", student: "名学生", staff: "名", credit: "学分", skill: "项", kindergarten: "所", class: "个班", yuan: "元",
  place: "个学位", "square metre": "平方米", day: "天", week: "周", year: "年", item: "项", book: "册", set: "台", computer: "台", room: "间", base: "个", project: "项", studio: "个", course: "门", month: "个月",
  metre: "米", system: "个", flat: "套",
};

/** The unit as the plan prints it behind the figure, or its usual Chinese word. */
export function unitZh(plan: Plan, indicator: Indicator): string {
  if (indicator.figure) {
    const printed = readUnit(plan.text, indicator.figure.end);
    if (printed && printed.end <= indicator.end) return plan.text.slice(indicator.figure.end, printed.end);
  }
  return zhUnit(indicator.unit);
}

export function zhUnit(unit: string): string {
  return ZH_UNIT[unit] ?? (unit === "" ? "" : unit);
}

export function unitOf(lang: Lang, unit: string, value: Value): string {
  return lang === "zh" ? zhUnit(unit) : unitEn(unit, value);
}

import type { Indicator, Lang, Plan } from "../model.ts";
import { readUnit } from "../language/units.ts";
import { perEn, perZh, unitEn, unitZh, valueText, zhUnit } from "./units.ts";

// prettier-ignore
const HEDGE_EN: Record<string, string> = {
  力争: "strive for", 力求: "strive for", 争取: "aim for", 努力: "work towards", 原则上: "as a rule", 鼓励: "encouraged",
  一般: "generally", 尽量: "as far as possible",
};

function figureZh(plan: Plan, indicator: Indicator): string {
  const { comparator, bound, value } = indicator;
  const size = moneyAsPrinted(plan, indicator) ?? `${valueText(value)}${unitZh(plan, indicator)}`;
  const per = perZh(indicator.per);
  if (comparator === "change") {
    const falls = typeof value === "number" && value < 0;
    const floor = bound === ">=" ? "不少于" : bound === "<=" ? "不超过" : "";
    return `${per}${falls ? "降低" : "提高"}${floor}${size}`;
  }
  if (comparator === "ratio") return ratioZh(plan, indicator);
  const word = comparator === ">=" ? (indicator.unit === "%" ? "不低于" : "不少于") : comparator === "<=" ? "不超过" : "";
  return `${per}${word}${size}`;
}

/** 18.6亿元 stays so in the text, though its value counts yuan. */
function moneyAsPrinted(plan: Plan, { unit, figure, value }: Indicator): string | null {
  if (unit !== "yuan" || !figure || Array.isArray(value)) return null;
  const printed = readUnit(plan.text, figure.end);
  return printed ? plan.text.slice(figure.start, printed.end) : null;
}

/** What a ratio counts, and what one of it stands for; 每班2名 is for each of the one. */
const MANY_ZH: Record<string, string> = { students: "名学生", classes: "个班", class: "每班" };
const ONE_ZH: Record<string, string> = {
  staff: "名",
  teacher: "名",
  teachers: "名教师",
  set: "台",
  computer: "台",
  book: "册",
  room: "间",
  item: "个",
};

function ratioZh(plan: Plan, indicator: Indicator): string {
  const size = valueText(indicator.value);
  const [many = "", one = ""] = indicator.unit.split(/ per |\//);
  if (indicator.unit.includes(" per "))
    return MANY_ZH[one]
      ? `${MANY_ZH[one]}${size}${ONE_ZH[many] ?? ""}`
      : `每${size}${MANY_ZH[many] ?? many}配1${ONE_ZH[one] ?? zhUnit(one)}`;
  if (indicator.unit.includes(":")) return `${size}（${indicator.unit}）`;
  const per = one === "school" ? "每校" : one === "class" ? "每班" : one === "year" ? "每年" : "";
  return per ? `${per}${size}个` : `${perZh(one || indicator.per)}${size}${unitZh(plan, indicator)}`;
}

function commitmentZh(plan: Plan, indicator: Indicator, scope: string): string {
  const when = indicator.deadline === null ? "" : `到${dateZh(indicator.deadline)}，`;
  const hedge = indicator.hedge ?? "";
  const base = indicator.baseline ? `在${indicator.baseline.year}年${baselineValue(indicator)}基础上` : "";
  return `${when}${hedge}${base}${figureZh(plan, indicator)}${scope ? `（${scope}）` : ""}`;
}

function baselineValue({ baseline, unit }: Indicator): string {
  if (!baseline || baseline.value === null) return "的";
  const sign = unit === "percentage point" ? "%" : zhUnit(unit);
  return `${valueText(baseline.value)}${sign}的`;
}

function dateZh(deadline: number | string): string {
  if (typeof deadline === "number") return `${deadline}年`;
  const [year, month, day] = deadline.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function figureEn(plan: Plan, indicator: Indicator): string {
  const { comparator, bound, value, unit } = indicator;
  const printed = moneyAsPrinted(plan, indicator);
  const size = `${valueText(value)}${unitEn(unit, value)}${printed && !printed.startsWith(valueText(value)) ? ` (${printed})` : ""}`;
  if (comparator === "change") {
    const falls = typeof value === "number" && value < 0;
    const floor = bound === ">=" ? "at least " : bound === "<=" ? "at most " : "";
    return `${falls ? "a fall of" : "a rise of"} ${floor}${size}${perEn(indicator.per)}`;
  }
  if (comparator === "ratio" && unit.includes(" per ")) {
    return unit.endsWith(" per class") ? `${valueText(value)} ${unit}` : `1 for every ${valueText(value)} ${unit.split(" per ")[0] ?? ""}`;
  }
  if (unit.includes("/")) return `${valueText(value)}${perEn(unit.split("/")[1] ?? null)}`;
  const word = comparator === ">=" ? "at least " : comparator === "<=" ? "at most " : "";
  return `${word}${size}${perEn(indicator.per)}`;
}

function commitmentEn(plan: Plan, indicator: Indicator, scope: string): string {
  const when = indicator.deadline === null ? "" : `By ${indicator.deadline}, `;
  const hedge = indicator.hedge ? `${HEDGE_EN[indicator.hedge] ?? indicator.hedge}: ` : "";
  const { baseline } = indicator;
  const base = baseline
    ? ` from the ${baseline.year} baseline${baseline.value === null ? "" : ` of ${valueText(baseline.value)}${indicator.unit.startsWith("p") ? "%" : unitEn(indicator.unit, baseline.value)}`}`
    : "";
  const line = `${when}${hedge}${figureEn(plan, indicator)}${base}${scope ? ` (${scope})` : ""}`;
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/**
 * The commitment in one line: 到2023年，不低于53%（小学）, "By 2023, at least 53% (primary)".
 * `scope` is the scope in words, empty where a label beside the line names it.
 */
export function commitmentText(plan: Plan, indicator: Indicator, lang: Lang, scope: string): string {
  return lang === "zh" ? commitmentZh(plan, indicator, scope) : commitmentEn(plan, indicator, scope);
}

/** The figure alone with its comparator and rate: 每周不少于4节, at least 53%. */
export function figureText(plan: Plan, indicator: Indicator, lang: Lang): string {
  return lang === "zh" ? figureZh(plan, indicator) : figureEn(plan, indicator);
}

/** The name of what is measured, in the language. */
export function metricName(indicator: Indicator, lang: Lang): string {
  return lang === "zh" ? indicator.metric_zh : indicator.metric_en || indicator.metric_zh;
}

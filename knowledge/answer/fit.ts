import type { Knowledge } from "../compile.ts";
import { gradesOf, scopeOverlap } from "../language/scope.ts";
import { unitClass } from "../language/units.ts";
import type { Indicator, Scope } from "../model.ts";
import type { Profile } from "../profile.ts";
import type { Question } from "../question/question.ts";
import type { Item } from "../search.ts";

/** Whether a clause or the title of its section holds an item. */
export function clauseHolds(knowledge: Knowledge, clause: number, item: Item): boolean {
  const section = knowledge.plan.clauses[clause]?.section ?? "";
  if (item.type === "term")
    return (
      (knowledge.clauseTexts[clause]?.includes(item.text) ?? false) ||
      (knowledge.sections.get(section)?.title?.includes(item.text) ?? false)
    );
  return knowledge.clauseConcepts[clause]?.has(item.id) || (knowledge.titleConcepts.get(section)?.has(item.id) ?? false);
}

// prettier-ignore
const MEASURE_CLASS: [RegExp, string[]][] = [
  [/率|比例|占比|比重|百分|^比$/, ["share", "ratio"]],
  [/人数|名额|编制/, ["people"]],
  [/面积/, ["area"]],
  [/经费|费用|金额|拨款/, ["money"]],
  [/课时|学时|时间|时长|节数/, ["teaching time", "time", "times"]],
  [/学分/, ["teaching time"]],
];

/** Whether a word for a kind of figure (比例, 课, 人数) can be said of this commitment. */
export function fitsSoft(knowledge: Knowledge, profile: Profile, id: string): boolean {
  if (profile.metric.has(id)) return true;
  const concept = knowledge.lexicon.concepts.get(id);
  const kind = unitClass(profile.indicator.unit);
  if (concept?.kind === "lesson") return kind === "teaching time";
  if (concept?.kind === "action") return kind !== "teaching time" && (kind !== "times" || profile.indicator.unit === "time");
  if (concept?.kind !== "measure") return true;
  const rule = MEASURE_CLASS.find(([pattern]) => concept.zh.some((term) => pattern.test(term)));
  return !rule || rule[1].includes(kind);
}

/** Children in kindergarten are no pupils. */
const PUPILS = /学生|青少年|中小学/;

/** A scope by the words of a question against the scope of a commitment; all the stages of a plan for schools are no university. */
export function fitsScope(knowledge: Knowledge, scopes: Scope[], indicator: Indicator): boolean {
  if (scopes.length === 0) return true;
  const higher = scopes.every(({ stages }) => stages.length > 0 && stages.every((stage) => stage === "higher"));
  if (higher && indicator.scope.stages.length === 0) return false;
  const infants = scopes.every(({ stages }) => stages.join() === "kindergarten");
  if (infants && indicator.scope.stages.length === 0 && PUPILS.test(indicator.metric_zh)) return false;
  return scopes.some((scope) => scopeOverlap(scope, indicator.scope, knowledge.plan.system));
}

/** The year in which a commitment is due, or null. */
export const dueYear = ({ deadline }: Indicator): number | null => (deadline === null ? null : Number(String(deadline).slice(0, 4)));

/** Whether a commitment speaks of a year: its deadline, or any year of the plan where it has none. */
export function fitsYear(knowledge: Knowledge, year: number, indicator: Indicator): boolean {
  const { deadline, baseline, comparator } = indicator;
  if (baseline?.year === year && (comparator !== "=" || baseline.value !== null)) return true;
  const { period } = knowledge.plan;
  if (deadline === null) return !period || (year >= period.from && year <= period.to);
  const due = dueYear(indicator) ?? 0;
  if (comparator === "change" && indicator.per === "year") return year <= due && year >= (baseline?.year ?? period?.from ?? due);
  return year === due;
}

/** Students to staff is no 班师比: a ratio asked by both its sides is in them. */
function fitsRatio({ content }: Question, { unit, value }: Indicator): boolean {
  const students = content.some((item) => item.type === "concept" && item.id === "student-teacher-ratio");
  return !students || value === null || (unit.includes(" per ") && unit.startsWith("student"));
}

const LASTING = new Set(["minute", "hour", "day", "working day", "week", "month", "year", "period"]);
export const HOW_LONG =
  /多长|多久|多少(?:天|个?工作日|个?月|年|周|个?小时|个?钟头|分钟)(?!课)|(?<![这近前来后头])几(?:年(?![级内])|个月|天|周|个星期)(?![^,，。?？几]{0,4}[一1][次回届]|[^,，。?？]{0,8}[几多])|how long|how much time|time limit/;
const HOW_OFTEN = /[几多少]次|多久[^,，。?？]{0,6}一[次回]|隔多久|how often|how many times|how frequent/;

/** How many terms may a head stay: so much time is no number of lessons. */
const COUNTED_TIME = /how many (?:(terms|semesters)|weeks|months|years)/;
const CLOCK_UNITS = new Set(["minute", "hour", "period"]);
/** A sum for the whole year is none for a day. */
const WHOLE_YEAR = /whole year|full year|entire year|全年|一整年|一年下来/;
const BY_PARTS = /每(?:天|日|周|月|学期)/;

/** What a number of things is for: 每班2名 is no answer for a school. */
const OWNERS = new Set(["class", "school"]);

/** How long wants a time, how often a number of times or of lessons; by how much wants no number of times. */
/** Who won, which grade and what colour are no number. */
const WHO =
  /什么(?:颜色|级别|等级|名字|名称|地方)|哪个?年级|几年级(?:起|开始|才|就)|\b(?:from )?(?:which|what) (?:grade|colou?r|year group|bureau|department|office|app)\b|^whom?\b|\bwho (?:is|was|won|will|runs?|leads?|heads?|does|do|should|must|pays?|has)\b|\b(?:to|by) whom\b|^谁|是谁|[报交找归由向给]谁|报告给谁|[让由]谁|谁(?:来|当|担任|负责|牵头|管|出|批|定|说了算)|哪几?[个些](?:部门|单位|科室|局)/;

/** How many people or places: no time is their number. */
const COUNTED_THINGS =
  /(?:几|多少)(?:个(?!月|小时|钟头|星期|礼拜|学期|学年|工作日|课时|学时)|名|位|人|所|家|间|座|支)|how many (?:people|teachers|pupils|students|kids|children|schools|kindergartens|staff|nurses|doctors)\b/;

/** Whether a person or an office is asked for: no figure answers that. */
export const asksWho = ({ text }: Question): boolean => WHO.test(text);

/** What a sum is paid for once: no month's pay. */
const THINGS = new Set(["room", "classroom", "school", "class", "time", "county", "town"]);
/** So many hours of training are no lessons of a week. */
const TRAINED = /培训|研修|轮训|进修|继续教育/;
/** 1600 pupils, how many counsellors: a share of schools that have one is no number of them. */
const OF_STAFF_ASKED =
  /(?:老师|教师|校医|保安|保育员|人员)[^,，。?？]{0,6}(?:几|多少)(?:个|名|位|人)|how many (?:teachers|counsell?ors|nurses|doctors|guards|staff)/;

/** 多少学生要参加: no number of times is one of people. */
const PEOPLE_ASKED =
  /(?:几|多少)(?:个|名|位)?(?:学生|老师|教师|孩子|娃|家长|小朋友)(?![^,，。?？]{0,10}[几多])|how many (?:students|pupils|kids|children|teachers|parents)\b/;

function fitsManner({ text, asks, howMany, unit: asked, quantities, pers }: Question, { unit, per, deadline, quote }: Indicator): boolean {
  if (WHO.test(text)) return false;
  if (WHOLE_YEAR.test(text) && BY_PARTS.test(quote) && quantities.every((one) => one.unit !== "day")) return false;
  if (per === null && pers.includes("school") && unitClass(unit) === "people" && deadline !== null) return false;
  if (per !== null && OWNERS.has(per) && pers.some((one) => OWNERS.has(one)) && !pers.includes(per)) return false;
  if (howMany && COUNTED_THINGS.test(text) && LASTING.has(unit)) return false;
  if (unit === "yuan" && pers.includes("month") && (per === null ? /一次性/.test(quote) : THINGS.has(per))) return false;
  if (pers.includes("week") && per !== "week" && TRAINED.test(quote) && !TRAINED.test(text) && !text.includes("train")) return false;
  if (unit === "%" && OF_STAFF_ASKED.test(text) && quantities.length > 0 && quantities.every((one) => one.unit === "student")) return false;
  if (PEOPLE_ASKED.test(text) && (unit === "time" || LASTING.has(unit))) return false;
  if (howMany && asked === null && !asks.has("difference") && quantities.length === 0 && unit === "%") return false;
  if (asks.has("difference") && unit === "time") return false;
  const counted = COUNTED_TIME.exec(text);
  if (counted?.[1] && unit !== "term" && unit !== "term of office") return false;
  if (counted && (!LASTING.has(unit) || CLOCK_UNITS.has(unit)) && unit !== "term of office") return false;
  const [long, often] = [HOW_LONG.test(text), HOW_OFTEN.test(text)];
  if (often && !/how many(?! times)/.test(text))
    return unit === "time" || unit === "period" || unit === "item" || (long && LASTING.has(unit));
  return !long || LASTING.has(unit);
}

/** Counting units that never stand for one another: 多少个班 is not answered in schools. */
const DISTINCT = new Set(["class", "place", "skill", "course"]);

export function fitsUnit(question: Question, indicator: Indicator): boolean {
  if (!fitsRatio(question, indicator) || !fitsManner(question, indicator)) return false;
  return question.unit === null || unitsAsked(question).some((one) => fitsOne(question, one, indicator));
}

/** Every unit that a question asks for; how often asks for times. */
export function unitsAsked({ units, unit, text }: Question): string[] {
  return [...units, ...(unit === null ? [] : [unit]), ...(HOW_OFTEN.test(text) ? ["time"] : [])];
}

function fitsOne(question: Question, unit: string, indicator: Indicator): boolean {
  const asked = unitClass(unit);
  const said = unitClass(indicator.unit);
  if (asked === said) return !DISTINCT.has(unit) || [unit, "item", "person"].includes(indicator.unit);
  if (unit === "time" || unit === "item") return true;
  if (said === "ratio") return asked === "share" || asked === "people" || (asked === "count" && !indicator.unit.endsWith("staff"));
  if (asked === "money" && said === "share") return question.quantities.some((one) => one.unit !== null && unitClass(one.unit) === "money");
  return question.quantities.length > 0 && said === "share";
}

/** What was asked as money is answered in money, or as a share of it; per student only by a sum per student. */
export function fitsMoney({ lexicon }: Knowledge, { content, pers }: Question, profile: Profile): boolean {
  const money = content.some((item) => item.type === "concept" && lexicon.concepts.get(item.id)?.kind === "money");
  const kind = unitClass(profile.indicator.unit);
  if (money && kind !== "money" && kind !== "share" && profile.indicator.value !== null) return false;
  return kind !== "money" || !pers.includes("student") || profile.indicator.per?.includes("student") === true;
}

/** Grades that a scope stands for, for sorting rows from the youngest to the oldest. */
export function firstGrade(knowledge: Knowledge, scope: Scope): number {
  if (scope.grades) return scope.grades[0];
  if (scope.stages[0] === "kindergarten") return 0;
  return gradesOf(scope.stages, knowledge.plan.system)?.[0] ?? 13;
}

/** Whether a question wants a figure, and not only words. */
export const wantsFigure = ({ asks, unit, per, quantities }: Question): boolean =>
  asks.has("value") ||
  asks.has("difference") ||
  asks.has("most") ||
  asks.has("least") ||
  unit !== null ||
  per !== null ||
  quantities.length > 0;

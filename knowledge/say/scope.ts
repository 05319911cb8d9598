import { gradesOf } from "../language/scope.ts";
import type { Lang, Plan, Scope, Stage } from "../model.ts";

// prettier-ignore
const ZH: Record<Stage, string> = {
  kindergarten: "幼儿园", primary: "小学", junior: "初中", senior: "高中", vocational: "中职", higher: "高校",
};
// prettier-ignore
const EN: Record<Stage, string> = {
  kindergarten: "kindergarten", primary: "primary", junior: "junior high", senior: "senior high",
  vocational: "vocational", higher: "higher education",
};
const GROUPS: [string, string, string][] = [
  ["primary,junior,senior", "中小学", "primary and secondary schools"],
  ["primary,junior", "义务教育阶段", "compulsory education (primary and junior high)"],
  ["junior,senior", "中学", "junior and senior high"],
  ["senior,vocational", "高中阶段（含中职）", "senior secondary (senior high and vocational)"],
];
const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

function gradeNameZh(grade: number, plan: Plan): string {
  const senior = gradesOf(["senior"], plan.system)?.[0] ?? 10;
  return grade >= senior ? `高${DIGITS[grade - senior + 1] ?? grade}` : `${DIGITS[grade] ?? grade}年级`;
}

function gradesZh(scope: Scope, grades: [number, number], plan: Plan): string {
  const stage = scope.stages.length === 1 && scope.stages[0] ? ZH[scope.stages[0]] : "";
  const [low, high] = grades;
  const lead = stage === "高中" ? "" : stage;
  if (low === high) return `${lead}${gradeNameZh(low, plan)}`;
  if (gradeNameZh(low, plan).startsWith("高")) return `${gradeNameZh(low, plan)}至${gradeNameZh(high, plan)}`;
  return `${lead}${DIGITS[low] ?? low}${high === low + 1 ? "、" : "至"}${DIGITS[high] ?? high}年级`;
}

/** Whether the grades say more than the stages do. */
function partOfStages(scope: Scope, plan: Plan): [number, number] | null {
  const whole = gradesOf(scope.stages, plan.system);
  if (!scope.grades) return null;
  return whole && whole[0] === scope.grades[0] && whole[1] === scope.grades[1] ? null : scope.grades;
}

/** A scope in words: 小学三至六年级, junior high; empty for everybody. */
export function scopeText(scope: Scope, plan: Plan, lang: Lang): string {
  const grades = partOfStages(scope, plan);
  const key = scope.stages.join(",");
  const group = GROUPS.find(([stages]) => stages === key);
  const stages = scope.stages.map((stage) => (lang === "zh" ? ZH[stage] : EN[stage]));
  const named = group ? (lang === "zh" ? group[1] : group[2]) : stages.join(lang === "zh" ? "、" : ", ");
  const words = !grades ? named : lang === "zh" ? gradesZh(scope, grades, plan) : gradesEn(scope, grades);
  return [scope.region ?? "", words].filter(Boolean).join(lang === "zh" ? "" : ", ");
}

function gradesEn(scope: Scope, [low, high]: [number, number]): string {
  const stage = scope.stages.length === 1 && scope.stages[0] ? `${EN[scope.stages[0]]} ` : "";
  return low === high ? `${stage}grade ${low}` : `${stage}grades ${low}–${high}`;
}

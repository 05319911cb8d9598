import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ask, compile, readPlan, type Answer, type Knowledge, type Memory, type Outcome } from "../../knowledge/index.ts";

/** Plan, turns of one chat, the outcome of the last, the figures that it states (no operands), the verdict. */
type Row = [plan: string, turns: string[], outcome: Outcome, values?: (number | [number, number])[], verdict?: "yes" | "no"];

// Each row taught a rule or a word; the figures were read from the plan by hand.
// prettier-ignore
const ROWS: Row[] = [
  // chat words, typos and abbreviations around a plain question
  ["yunhe", ["三年级体育一周得上几堂呀"], "answer", [5]],
  ["yunhe", ["sr high PE periods/wk?"], "answer", [2]],
  ["yunhe", ["how many psych lessons do kids get"], "answer", [1]],
  ["yunhe", ["yrs of plan aside, how much is the special fund each yr"], "answer", [35_000_000]],
  ["shihu", ["jr high homework cap"], "answer", [90]],
  ["shihu", ["要招的骨干教师每个县一年派几个去跟岗"], "answer", [30]],
  ["lanting", ["pls how often is the campus arts festival"], "answer", [1]],
  ["seed", ["gym class grade one how often"], "answer", [4]],
  // qualifiers pick; a plain commitment goes before a qualified one
  ["shihu", ["幼儿园每天户外活动多久"], "answer", [2]],
  ["yunhe", ["一二年级科学课几节"], "answer", [1]],
  ["yunhe", ["普惠性幼儿园覆盖率25年要到多少"], "answer", [91]],
  ["yunhe", ["新增义务教育学位24年多少"], "answer", [3200]],
  ["yunhe", ["新增义务教育学位三年一共多少"], "answer", [11_900]],
  // a quarter is a time, no figure to reckon with
  ["seed", ["近视率 三季度"], "answer", [-0.5]],
  ["seed", ["第三季度近视率多少"], "answer", [-0.5]],
  // old value and target
  ["yunhe", ["残疾孩子入学率原来多少 要提到多少"], "answer", [98, 96.2]],
  ["shihu", ["优质高中老师研究生学历比例原来是多少"], "abstain"],
  ["lanting", ["双师型教师21年是多少"], "answer", [46.3]],
  // money per student, and times a number of students
  ["lanting", ["900个小学生一年公用经费一共多少钱"], "answer", [1_035_000]],
  ["lanting", ["running money per student"], "table", [1150, 1350, 7000]],
  ["shihu", ["班主任津贴一个月多少钱"], "answer", [600]],
  ["shihu", ["how much do parents pay for after-school service"], "abstain"],
  // ratios: what a rate is per decides
  ["lanting", ["1300个学生要配几个校医"], "answer", [3]],
  ["yunhe", ["寄宿制学校1200人要几个校医"], "answer", [3]],
  ["lanting", ["staff to student ratio in junior high"], "answer", [13.5]],
  ["yunhe", ["how many teachers are we hiring"], "answer", [2100]],
  ["yunhe", ["by how many points must myopia fall from 2023 to 2026"], "answer", [2.3]],
  // yes or no
  ["yunhe", ["初一写100分钟作业可以不"], "answer", [90], "no"],
  ["yunhe", ["hey, is 20 min of long break enough"], "answer", [30], "no"],
  ["shihu", ["can we hold two big exams a term in grade 8"], "answer", [1], "no"],
  ["shihu", ["小学一天睡9个小时够不够"], "answer", [10], "no"],
  ["lanting", ["一个班收了46个人的小学班超了吗"], "answer", [45], "yes"],
  ["seed", ["大课间算不算课间休息"], "answer", [[25, 30]], "no"],
  // the plan hides it
  ["yunhe", ["how many full senior teachers will be trained"], "redacted"],
  ["yunhe", ["26年智慧教育示范校多少所"], "redacted"],
  ["lanting", ["名师工作室建几个"], "redacted"],
  ["shihu", ["新建几所高中"], "redacted"],
  // several topics, lists, places, dates
  ["shihu", ["减负提质那块都有哪些硬指标"], "list"],
  ["lanting", ["校长陪餐在哪条"], "where"],
  ["lanting", ["中期评估什么时候做"], "answer"],
  ["shihu", ["课后服务一周几天一天几小时"], "table", [5, 2]],
  ["shihu", ["送教上门一周几次一次几课时"], "table", [2, 2]],
  ["shihu", ["建设资金多少 安全改造资金呢"], "table", [1_860_000_000, 26_000_000]],
  ["shihu", ["终期评估哪年"], "answer"],
  ["shihu", ["班会课一周几节"], "answer", [1]],
  ["shihu", ["近视率要降几个百分点"], "answer", [-3]],
  ["shihu", ["五年总共新增公办园学位"], "answer", [15_000]],
  ["shihu", ["培训经费占公用经费多少"], "answer", [8]],
  ["shihu", ["how much more of kids in public kindergartens by 2027"], "answer", [7.2]],
  ["shihu", ["骨干教师交流占几成"], "answer", [33.33]],
  // follow-ups
  ["lanting", ["小学一个班最多几个人", "那初中呢"], "answer", [50]],
  ["yunhe", ["PE lessons grade 2?", "and y8?"], "answer", [3]],
  // not in the plan, or not what the figure is
  ["yunhe", ["三年级英语一周几节"], "abstain"],
  ["yunhe", ["how much is a school bus ticket"], "abstain"],
  ["yunhe", ["校长任期几年"], "abstain"],
  ["shihu", ["班主任津贴最多能发多少"], "abstain"],
  ["shihu", ["teacher salary in 2025"], "abstain"],
  ["lanting", ["小学生睡几个小时"], "abstain"],
  ["lanting", ["exam dates"], "abstain"],
  ["shihu", ["小学师生比"], "abstain"],
  ["shihu", ["检查事项要减多少"], "unquantified"],
  ["shihu", ["can schools make parents mark homework"], "answer", [], "no"],
  ["lanting", ["2030年近视率目标"], "abstain"],
];

const PLANS = new Map<string, Knowledge>();

function knowledgeOf(plan: string): Knowledge {
  const there = PLANS.get(plan);
  if (there) return there;
  const file = plan === "seed" ? "../../knowledge/plans/seed.txt" : `../gold/plans/${plan}/plan.txt`;
  const made = compile(readPlan(readFileSync(new URL(file, import.meta.url))));
  PLANS.set(plan, made);
  return made;
}

function lastAnswer(plan: string, turns: string[]): Answer | null {
  let memory: Memory | null = null;
  let answer: Answer | null = null;
  for (const turn of turns) ({ answer, memory } = ask(knowledgeOf(plan), turn, { today: "2024-09-01", memory }));
  return answer;
}

test.each(ROWS)("%s: %s", (plan, turns, outcome, values = [], verdict) => {
  const answer = lastAnswer(plan, turns);
  const stated = answer?.values.filter(({ operand }) => !operand).map(({ value }) => value) ?? [];
  expect({ outcome: answer?.outcome, verdict: answer?.verdict ?? undefined }).toEqual({ outcome, verdict });
  if (outcome !== "list") expect(stated.map(String).toSorted()).toEqual(values.map(String).toSorted());
});

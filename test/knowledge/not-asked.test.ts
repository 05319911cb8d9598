import { expect, test } from "vitest";
import { ask, compile, readPlan, type Memory, type Outcome } from "../../knowledge/index.ts";

// A fictional plan: its clauses stand close to what is asked, and most of their figures are not what is asked.
const PLAN = `河湾市教育发展计划（2024—2026年）
第一章　目标
1.1 总体目标
以2023年为基期。到2026年，学前三年毛入园率由91%提高到95%，“双师型”教师占专业课教师的比例达到60%，其中高级“双师型”教师不低于15%。
1.2 师资配备
小学、初中、高中生师比分别优于17:1、12.5:1、11.8:1。
第二章　任务
2.1 教师
教师交流轮岗人数每年不低于10%，其中骨干教师不低于交流总数的20%。校长实行任期制，每届任期5年。设立名师工作室12个，每个工作室每年经费5万元。乡村教师补贴满5年每月600元，满10年每月900元。
2.2 学生
膳食补助每生每天5元。学生每天使用电子产品不超过1小时。实习学生每天工作不超过8小时，不得安排学生从事夜班工作。每间宿舍住宿学生不超过8人。
2.3 经费
健康专项资金1200万元，其中2024年400万元、2025年500万元、2026年300万元。培训机构一次性收费的时间跨度不得超过3个月。
`;
const knowledge = compile(readPlan(new TextEncoder().encode(PLAN)));

type Row = [turns: string[], outcome: Outcome, values?: number[], verdict?: "yes" | "no"];

// prettier-ignore
const ROWS: Row[] = [
  // a word of the plan that no list has is read as one, and a character left over is not passed over
  [["轮岗的老师里骨干要占百分之几"], "answer", [20]],
  [["轮岗的老师里鑫干要占百分之几"], "abstain"],
  // what stands now is the base; its year may be the plan's
  [["毛入园率现在多少"], "answer", [91]],
  [["current preschool enrolment rate"], "answer", [91]],
  [["2025年毛入园率多少"], "abstain"],
  // the whole that a share is of is no missing word, a qualifier is
  [["双师型教师要占多少"], "answer", [60]],
  [["senior dual-qualified teachers share"], "answer", [15]],
  // how many years is no number of people, and a ratio is no number of teachers
  [["校长一届几年"], "answer", [5]],
  [["how many terms may a principal stay"], "unquantified"],
  [["student teacher ratio in junior high"], "answer", [12.5]],
  // sums, differences and what is left are computed or not answered
  [["12个工作室三年一共要花多少"], "answer", [1_800_000]],
  [["专项资金2025年比2024年多多少"], "answer", [1_000_000]],
  // a rate by two things
  [["膳食补助每天多少钱"], "answer", [5]],
  [["膳食补助20天一共多少钱"], "answer", [100]],
  // a step by years of service
  [["乡村教师干满12年一个月补多少"], "answer", [900]],
  // yes or no about another unit is no figure; a limit forbids only what is beyond it; a ban decides first
  [["is 40% of lesson time on tablets ok"], "abstain"],
  [["培训机构一次收两个月可以吗"], "answer", [3], "yes"],
  [["实习能排夜班吗"], "answer", [], "no"],
  [["实习能排夜班不"], "answer", [], "no"],
  [["宿舍一间住10个人行不行"], "answer", [8], "no"],
  // a follow-up keeps the year
  [["26年专项资金多少", "健康专项资金呢"], "answer", [3_000_000]],
  // all the stages of a plan for schools are no university
  [["高校膳食补助多少"], "abstain"],
];

test.each(ROWS)("%j", (turns, outcome, values, verdict) => {
  let memory: Memory | null = null;
  const answers = turns.map((turn) => {
    const { answer, memory: next } = ask(knowledge, turn, { today: "2025-03-01", memory });
    memory = next;
    return answer;
  });
  const last = answers.at(-1);
  expect(last?.outcome).toBe(outcome);
  const stated = last?.values.filter(({ operand }) => !operand).map(({ value }) => value);
  if (values) expect(stated).toEqual(values);
  if (verdict) expect(last?.verdict).toBe(verdict);
});

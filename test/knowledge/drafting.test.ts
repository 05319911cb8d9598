import { describe, expect, test } from "vitest";
import { boundBefore } from "../../knowledge/indicators/bounds.ts";
import { readScopes } from "../../knowledge/language/scope.ts";
import { readPlan } from "../../knowledge/index.ts";
import { commitmentsOf } from "../tools/printed.ts";

const NEGATIVES = ["不", "不得", "不应", "不应当", "不宜", "不可", "不可以", "不能", "不准", "不许", "未", "一律不", "严禁", "禁止"];
const BIGGER = ["超过", "超出", "高于", "大于", "多于", "长于", "晚于", "迟于", "突破"];
const SMALLER = ["低于", "少于", "小于", "短于", "早于"];

describe("a comparison binds by its negation", () => {
  test.each(BIGGER)("%s is a floor, with any negative a ceiling", (word) => {
    expect(boundBefore(`班额${word}`)).toBe(">=");
    for (const no of NEGATIVES) expect([no, boundBefore(`班额${no}${word}`)]).toEqual([no, "<="]);
  });

  test.each(SMALLER)("%s is a ceiling, with any negative a floor", (word) => {
    expect(boundBefore(`班额${word}`)).toBe("<=");
    for (const no of NEGATIVES) expect([no, boundBefore(`班额${no}${word}`)]).toEqual([no, ">="]);
  });
});

// prettier-ignore
const WORDS: [words: string, stages: string][] = [
  ["教师中专科及以上学历", ""], ["教师中高级职称", ""], ["教师中职称", ""], ["学校中专任教师", ""], ["过程中学会合作", ""], ["其中学生", ""], ["提高校长津贴", ""],
  ["缩小学位缺口", ""], ["缩小学校差距", ""], ["扩大学位供给", ""], ["提高一倍", ""], ["高中级职称", ""], ["减小学生负担", ""], ["最高三年", ""],
  ["提高中小学教师", "primary+junior+senior"], ["扩大学前教育资源", "kindergarten"], ["提高职业学校", "vocational"], ["提高中职学校", "vocational"],
  ["小学科学课", "primary"], ["普通高中高级职称", "senior"], ["中高职贯通", "vocational+higher"], ["中专学校", "vocational"], ["大学生", "higher"], ["高中等职业教育", "vocational"],
  ["高一年级", "senior 10-10"], ["初二年级", "junior 8-8"], ["高一至高三年级", "senior 10-12"], ["初一、初二年级", "junior 7-8"], ["普通高中一年级", "senior 10-10"], ["小学阶段三年级", "primary 3-3"],
];

test.each(WORDS)("the stages in %s", (words, stages) => {
  const found = readScopes(words, "6-3").map((hit) => [hit.stages.join("+"), hit.grades?.join("-")].filter(Boolean).join(" "));
  expect(found.join()).toBe(stages);
});

// prettier-ignore
const SENTENCES: [sentence: string, commitments: string[]][] = [
  ["高一年级每学期开设生涯规划课不少于8课时。", ["生涯规划课: >= 8 period per term, senior 10-10"]],
  ["初二年级每周安排1节生物实验课。", ["生物实验课: = 1 period per week, junior 8-8"]],
  ["高一、高二年级每周安排研究性学习2课时。", ["研究性学习: = 2 period per week, senior 10-11"]],
  ["初一至初三年级每周体育课4节。", ["体育课: = 4 period per week, junior"]],
  ["普通高中一年级军训不少于7天。", ["军训: >= 7 day, senior 10-10"]],
  ["初中毕业年级每学期模拟考试不超过2次。", ["毕业年级模拟考试: <= 2 time per term, junior 9-9"]],
  ["小学、初中起始年级班额分别不超过45人、50人。", ["起始年级班额: <= 45 person, primary 1-1", "起始年级班额: <= 50 person, junior 7-7"]],
  ["幼儿园教师中专科及以上学历比例达到98%。", ["教师中专科及以上学历比例: >= 98 %, kindergarten"]],
  ["教师中高级职称占比不低于15%。", ["教师中高级职称占比: >= 15 %"]],
  ["中小学教师中高级岗位比例小学达到10%、初中达到20%。", ["教师中高级岗位比例: >= 10 %, primary", "教师中高级岗位比例: >= 20 %, junior"]],
  ["普通高中教师中研究生学历占比达到25%。", ["教师中研究生学历占比: >= 25 %, senior"]],
  ["教师中职称评聘比例达到90%。", ["教师中职称评聘比例: >= 90 %"]],
  ["提高校长职级津贴，每月不低于800元。", ["校长职级津贴: >= 800 yuan per month"]],
  ["扩大学前教育资源，新增公办园30所。", ["公办园: = 30 school, kindergarten"]],
  ["缩小学位缺口，新增学位5000个。", ["学位: = 5000 place"]],
  ["缩小学校间差距，校际差异系数不高于0.5。", ["校际差异系数: <= 0.5 coefficient"]],
  ["公办园占比2024年达到56%，2026年达到60%以上。", ["公办园占比: >= 56 %, kindergarten, by 2024", "公办园占比: >= 60 %, kindergarten, by 2026"]],
  ["生师比2025年达到15:1。", ["生师比: ratio 15 students per staff per student, by 2025"]],
  ["中高职贯通培养规模达到2000人。", ["贯通培养规模: = 2000 person, vocational+higher"]],
  ["财政拨款：2023年2000万元、2024年2500万元、2025年3000万元。", ["财政拨款: = 20000000 yuan, by 2023", "财政拨款: = 25000000 yuan, by 2024", "财政拨款: = 30000000 yuan, by 2025"]],
  ["义务教育阶段每学期考试次数：小学一、二年级不考试，其他年级不超过1次。", ["考试次数: <= 1 time per term, primary+junior 3-9"]],
  ["编程课每学年不少于8课时（小学）、12课时（初中）。", ["编程课: >= 8 period per year, primary", "编程课: >= 12 period per year, junior"]],
  ["校外培训一次性收费不得超过3个月或60课时、不得超过5000元。", ["校外培训一次性收费: <= 3 month", "校外培训一次性收费: <= 60 period", "校外培训一次性收费: <= 5000 yuan"]],
  ["有条件的学校可以增加1节体育课。", []],
  ["市级检查事项压减一半以上。", ["市级检查事项: change >= -50 %"]],
  ["学校进校园事项每年精简20%。", ["学校进校园事项: change -20 % per year"]],
  ["小学阶段课外阅读总量不少于100万字。", ["课外阅读总量: >= 1000000 character, primary"]],
  ["校长在同一学校连任不超过两届。", ["校长在同一学校连任: <= 2 item"]],
  ["高中学制3年。", ["学制: = 3 year, senior"]],
  ["营养膳食补助每生每天5元。", ["营养膳食补助: = 5 yuan per student/day"]],
  ["班主任补贴每天10元。", ["班主任补贴: = 10 yuan per day"]],
  ["三年投入32.6亿元，新建中小学18所，新增学位2.4万个。", ["投入: = 3260000000 yuan, primary+junior+senior, by 2025", "中小学: = 18 school, primary+junior+senior, by 2025", "学位: = 24000 place, primary+junior+senior, by 2025"]],
  ["总投资3.5亿元，改扩建普通高中4所。", ["总投资: = 350000000 yuan, senior", "普通高中: = 4 school, senior"]],
  ["一、二年级无书面家庭作业，三至六年级不超过50分钟。", ["书面家庭作业: <= 50 minute per day, primary 3-6"]],
  ["以2022年为基数，近视率每年下降0.8个百分点。", ["近视率: change -0.8 percentage point per year, from 2022"]],
  ["近视率由2022年的55%下降到2025年的50%以下。", ["近视率: <= 50 %, by 2025, from 2022 at 55"]],
  ["可以2025年为节点，建成20个基地。", ["基地: = 20 base"]],
  ["学生参与率2024年达到80%。", ["学生参与率: >= 80 %, by 2024"]],
  ["建设示范校30所左右、实验区5个、基地12个。", ["示范校: = 30 school", "实验区: = 5 item", "基地: = 12 item"]],
  ["教师每五年接受培训不少于360学时，年均不少于72学时。", ["教师接受培训: >= 360 hour per 5 years", "教师接受培训: >= 72 hour per year"]],
  ["校级领导每学期听课不少于30节，教研员不少于60节。", ["校级领导听课: >= 30 period per term", "校级领导听课: >= 60 period per term"]],
  ["投诉须在3个工作日内答复，复杂事项不超过15日。", ["投诉: <= 3 working day"]],
  ["每个食品留样不少于125克，保存48小时以上。", ["食品留样: >= 125 gram", "保存: >= 48 hour"]],
  ["比2022年增加500个学位。", ["学位: change 500 place, from 2022"]],
  ["大学生支教人数达到200人。", ["支教人数: = 200 person, higher"]],
  ["中职生升学率不低于60%，高职院校留用率达到50%。", ["升学率: >= 60 %, vocational", "留用率: >= 50 %, higher"]],
  ["小学低年级每天课外阅读不少于20分钟，中高年级不少于30分钟。", ["课外阅读: >= 20 minute per day, primary 1-2", "课外阅读: >= 30 minute per day, primary 3-6"]],
  ["三年级起每周开设英语课3节。", ["英语课: = 3 period per week, primary+junior+senior 3-12"]],
  ["2023年、2024年、2025年分别招聘教师300名、350名、400名。", ["教师: = 300 teacher, by 2023", "教师: = 350 teacher, by 2024", "教师: = 400 teacher, by 2025"]],
  ["城区幼儿园公办率达到60%，农村达到80%。", ["城区幼儿园公办率: >= 60 %, kindergarten", "农村幼儿园公办率: >= 80 %, kindergarten"]],
  ["教职工与幼儿比达到1:7，专任教师与幼儿比不低于1:15。", ["教职工与幼儿比: ratio 7 students per staff per student, kindergarten", "专任教师与幼儿比: ratio 15 students per staff per student, kindergarten"]],
  ["课后服务时间每天不得少于2小时，不得晚于18:30。", ["课后服务时间: >= 2 hour per day, primary+junior", "课后服务时间: <= 18.5 o'clock, primary+junior"]],
  ["遴选xx名学科带头人、建设xx个名师工作室。", ["学科带头人: = hidden person", "名师工作室: = hidden studio"]],
  ["“十四五”期间累计投入25亿元，其中2023年8亿元。", ["投入: = 2500000000 yuan, by 2025", "投入: = 800000000 yuan, by 2023"]],
  ["免费师范生不少于100人/年。", ["免费师范生: >= 100 person per year"]],
  ["研究性学习每学年1—2个课题。", ["课题: range 1–2 item per year"]],
];

test.each(SENTENCES)("%s", (sentence, commitments) => {
  expect(commitmentsOf(sentence)).toEqual(commitments);
});

const LEAD = "为办好人民满意的教育，推动全市教育高质量发展，结合我市实际，制定本方案，请认真贯彻执行，并按时报送进展。";

describe("a plan as it is found", () => {
  const read = (text: string): ReturnType<typeof readPlan> => readPlan(new TextEncoder().encode(text));

  test("the frame of a web page goes, with the notice's headline where the title comes again", () => {
    const head =
      "河湾市人民政府门户网站\n首页 新闻中心 政务公开 互动交流\n河湾市教育局关于印发提质方案的通知\n发布日期：2024-03-01 来源：河湾市教育局\n字号：大 中 小 [打印]\n";
    const plan = `河湾市教育提质方案（2024—2026年）\n${LEAD}\n1.扩充学位\n- 新增学位3000个；\n- 新建学校4所。\n2.规范管理\n班额不超过45人，设施无障碍改造率达到95%以上。\n3.保障措施\n落实经费保障，加强督导检查。\n`;
    const tail = "附件下载：方案.docx\n扫一扫在手机打开当前页\n上一篇：通知\n版权所有 ICP备1号";
    const found = read(head + plan + tail);
    expect(found.text).toBe(plan);
    expect(found.sections.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "0 河湾市教育提质方案（2024—2026年）",
      "1 扩充学位",
      "2 规范管理",
      "3 保障措施",
    ]);
  });

  test.each(["\t", "  ", " ", " | "])("rows set apart by %j are no sections, and each is a commitment with its base", (gap) => {
    const rows = [
      ["序号", "指标", "单位", "2023年", "2026年", "属性"],
      ["1", "毛入园率", "%", "91.6", "95", "预期性"],
      ["2", "在校生总数", "万人", "6.8", "7.1", "预期性"],
    ];
    const table = rows.map((row) => row.join(gap)).join("\n");
    const found = read(
      `河湾市教育规划（2024—2026年）\n第一章　目标\n第一节　指标\n专栏1　主要指标\n${table}\n注：2023年为实际值。\n第二章　任务\n${LEAD}\n`,
    );
    expect(found.sections.map(({ id }) => id)).toEqual(["0", "1", "1.1", "2"]);
    expect(found.indicators.map(({ value, deadline, baseline }) => [value, deadline, baseline?.value])).toEqual([
      [95, 2026, 91.6],
      [71000, 2026, 68000],
    ]);
  });

  test("a box's line says whose its figures are and when they are due", () => {
    const found = read(`河湾市教育规划（2023—2026年）\n第一章　任务\n${LEAD}\n◆第三幼儿园。设12个班，投资4200万元，2025年建成。\n`);
    expect(found.indicators.map(({ scope, deadline }) => [scope.stages.join(), deadline])).toEqual([
      ["kindergarten", 2025],
      ["kindergarten", 2025],
    ]);
  });

  test("a table may have a column of groups, numbered names, and lines of groups between its rows", () => {
    const rows = [
      "| 类别 | 指标 | 单位 | 2022年 | 2025年 |",
      "| 普及 | 1.毛入园率 | % | 90 | 95以上 |",
      "质量提升",
      "| 质量 | 2.近视率 | % | 55 | 50以下 |",
    ];
    const found = read(`河湾市教育规划（2023—2025年）\n一、目标\n${LEAD}\n${rows.join("\n")}\n二、任务\n${LEAD}\n`);
    expect(found.indicators.map(({ metric_zh, comparator, value }) => [metric_zh, comparator, value])).toEqual([
      ["毛入园率", ">=", 95],
      ["近视率", "<=", 50],
    ]);
  });

  test("a table may have years down its side, or a task beside what is measured", () => {
    const yearly = ["年度 | 开工（所） | 新增学位（个） | 投资（亿元）", "2024年 | 5 | 3600 | 9.8", "2025年 | 7 | 5900 | 15.2"];
    const tasks = ["序号 | 任务 | 指标 | 2024 | 2025 | 责任单位", "1 | 公办园建设 | 新建（所） | 10 | 8 | 教育局"];
    const found = read(`河湾市教育规划（2024—2025年）\n一、建设\n${yearly.join("\n")}\n二、任务\n${tasks.join("\n")}\n`);
    expect(found.indicators.map(({ metric_zh, value, unit, deadline }) => [metric_zh, value, unit, deadline])).toEqual([
      ["开工", 5, "school", 2024],
      ["新增学位", 3600, "place", 2024],
      ["投资", 980_000_000, "yuan", 2024],
      ["开工", 7, "school", 2025],
      ["新增学位", 5900, "place", 2025],
      ["投资", 1_520_000_000, "yuan", 2025],
      ["公办园新建", 10, "school", 2024],
      ["公办园新建", 8, "school", 2025],
    ]);
  });
});

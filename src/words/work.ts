/** What is said about reports: the same keys in both languages. Every refusal names the word, the rule and one example, in at most three lines. */
interface About {
  /** What stands in the message. */
  word: string;
  /** The indicator's name in this language. */
  name: string;
  /** The rule's own figures and names: limits, a unit, a day, a period. */
  rule: string;
  /** A line that works. */
  example: string;
}

type Said = (about: About) => string;

const zh = {
  nothingRead: (({ word, example }) => `没看懂“${word}”。\n一行写一项：指标 数值 时间。\n例如：${example}`) as Said,
  commandAlone: (({ word, example }) =>
    `“${word}”后面请接着写：指标 数值 时间。\n更正还要写原因，代报还要写学校。\n例如：${example}`) as Said,
  nothingOpen: (() =>
    `没有可以零报告的待报事项。\n零报告只用于事故数一类可以为零、还没报的指标。\n其他指标请写数值，发“我的”可看待报事项。`) as Said,
  noIndicator: (({ word, example }) => `“${word}”不是您要报的指标。\n请写指标名称，或从下面选。\n例如：${example}`) as Said,
  whichIndicator: (({ word, example }) => `“${word}”可以指几个指标，请选一个。\n例如：${example}`) as Said,
  didYouMean: (({ word, example }) => `没有叫“${word}”的指标，您是指下面这个吗？\n例如：${example}`) as Said,
  noValue: (({ word, example }) => `“${word}”后面还缺数值。\n请写一个确切的数。\n例如：${example}`) as Said,
  whichNumber: (({ word, example }) => `有几个数：${word}。\n一项只能有一个数值，请选。\n例如：${example}`) as Said,
  vague: (({ word, example }) => `“${word}”不是确切的数。\n请给出确切数。\n例如：${example}`) as Said,
  changeOnly: (({ word, example }) => `“${word}”只说了变化。\n请报本期的数值，变化由督办计算。\n例如：${example}`) as Said,
  scale: (({ word, name, rule }) => `${name}“${word}”没有百分号。\n是 ${rule}？请选一个。`) as Said,
  unit: (({ word, name, rule, example }) => `“${word}”的单位不对。\n${name}的单位是${rule}。\n例如：${example}`) as Said,
  wholeNumber: (({ word, name, example }) => `“${word}”不是整数。\n${name}只能报整数。\n例如：${example}`) as Said,
  decimals: (({ word, name, rule, example }) => `“${word}”的小数太多。\n${name}最多保留${rule}位小数。\n例如：${example}`) as Said,
  inexact: (({ word, example }) => `“${word}”除不尽。\n请给出确切的小数或百分数。\n例如：${example}`) as Said,
  noZeroReport: (({ word, name, example }) => `“${word}”不能代替数值。\n${name}不接受零报告，请写一个数。\n例如：${example}`) as Said,
  nothingBefore: (({ word, name, example }) => `“${word}”：${name}以前没有数值。\n第一次请写出数值。\n例如：${example}`) as Said,
  range: (({ word, name, rule, example }) => `${name}“${word}”超出范围。\n应在 ${rule}。\n例如：${example}`) as Said,
  whichPeriod: (({ word, example }) => `“${word}”可以指两个时间，请选一个。\n例如：${example}`) as Said,
  periodNeeded: (({ name, example }) => `${name}有几期还没报，请选是哪一期。\n例如：${example}`) as Said,
  twoPeriods: (({ word, example }) => `写了两个时间：${word}。\n一行只能有一个时间，请选。\n例如：${example}`) as Said,
  wrongPeriod: (({ word, rule, example }) => `没有“${word}”。\n${rule}。\n例如：${example}`) as Said,
  noTerms: (({ word }) => `“${word}”的起止日期还没有录入。\n学期日期由教育局管理员录入，督办不猜测。\n录入后请再发一次。`) as Said,
  otherCadence: (({ word, name, rule, example }) =>
    `${name}${rule}，“${word}”不是其中一期。\n请写明是哪一期，或从下面选。\n例如：${example}`) as Said,
  notAsked: (({ word, name, rule, example }) => `${name}没有“${word}”（${rule}）这一期。\n只能报要求的时间。\n例如：${example}`) as Said,
  notBegun: (({ word, rule, example }) => `“${word}”还没有开始（${rule}起）。\n只能报已经开始的时间。\n例如：${example}`) as Said,
  whichSchool: (({ name, example }) => `您可以报几所学校，${name}是哪一所的？\n例如：${example}`) as Said,
  unknownSchool: (({ word, example }) => `没有“${word}”这所学校。\n请写学校名称，或 @ 加代码。\n例如：${example}`) as Said,
  notYourSchool: (({ word, rule, example }) => `无权为“${word}”上报。\n可以上报的人：${rule}。\n您可以报：${example}`) as Said,
  noDuty: (({ name, rule, example }) => `${rule}不需要报${name}。\n只能报布置给学校的指标。\n例如：${example}`) as Said,
  locked: (({ word, rule }) =>
    `${word}已于${rule}截止，不能再报。\n请告诉区县或市局管理员原因，开锁以后再报。\n管理员可发：开锁 ${word} 因停电`) as Said,
  waived: (({ word, rule }) => `${word}已免报（${rule}）。\n免报的项目不用上报。\n如需上报，请向区县管理员申请取消免报。`) as Said,
  approved: (({ word, rule }) =>
    `${word}已审核，不能直接改。\n请联系审核人退回，退回以后再报。\n审核人可发：退回 ${rule} 录入错误`) as Said,
  falls: (({ word, name, rule, example }) =>
    `${name}“${word}”比上次的 ${rule} 少。\n累计数不会减少；如果上次报错了，请用“更正”。\n例如：${example}`) as Said,
  sum: (({ word, name, rule, example }) => `${name}“${word}”与分项之和不符。\n${rule}。\n例如：${example}`) as Said,
  jump: (({ word, name, rule }) => `${name}${word}${rule}`) as Said,
  jumped: (({ word, name, rule }) => `${name}${word}${rule}，请说明原因（至少 5 个字）。`) as Said,
  explained: (what: string, reason: string): string => `${what}，原因：${reason}`,
  copied: (({ word, name }) => `${name}连续三期都是 ${word}，确认无变化？`) as Said,
  reasonNeeded: (({ name, example }) => `更正${name}需要原因。\n请写明为什么更正（至少 5 个字）。\n例如：${example}`) as Said,
  byHowMuch: (lower: boolean, size: string): string => `${lower ? "低" : "高"}${size}`,
  correction: (from: string, to: string): string => `更正：${from} → ${to}`,
  corrects: (from: string, to: string): string => `更正：${from} → ${to}，请说明原因（至少 5 个字）。`,
  correct: (figure: string): string => `更正 ${figure} 因录入错误`,
  partsMissing: (known: number, asked: number): string => `分项只有 ${known}/${asked} 项，暂不核对合计。`,
  late: (days: number): string => `迟报 ${days} 天`,
  than: { last: "比上次", lastYear: "比去年同期" },
  people: "该校的填报人或区县管理员",
  once: "一次性",
  or: " 还是 ",
  cadences: {
    week: "按周报",
    month: "按月报",
    quarter: "按季度报",
    half: "按半年报",
    year: "按年报",
    term: "按学期报",
    "school year": "按学年报",
    once: "只报一次",
  },
  rules: {
    quarter: "季度为1-4",
    month: "月份为1-12",
    week: "一年有52或53周",
    half: "半年为上、下",
    day: "没有这一天",
    "school year": "学年是相连的两年",
    pointing: "请写明是哪一期",
  },
  periods: {
    week: "第36周",
    month: "9月",
    quarter: "三季度",
    half: "上半年",
    year: "2023年",
    term: "第一学期",
    "school year": "2023-2024学年",
    once: "",
  },
  units: {
    student: "人",
    teacher: "人",
    staff: "人",
    person: "人",
    period: "课时",
    minute: "分钟",
    hour: "小时",
    day: "天",
    time: "次",
    school: "所",
    yuan: "元",
    "10,000 yuan": "万元",
    "100 million yuan": "亿元",
    book: "册",
    item: "项",
  } as Record<string, string>,
  sheet: {
    headings: ["学校代码", "学校", "指标代码", "指标", "时间", "单位", "上次", "本次", "说明"],
    title: "上报",
    guideTitle: "填写说明",
    guide: [
      "1. 只填黄色的“本次”和“说明”两列；其余各列已锁定，请不要改动表头。",
      "2. “本次”写数，不写单位：51.2 或 51.2% 都可以。不报的行留空。",
      "3. 与上次相差很大，或者要改已经报过的数，请在“说明”里写原因（至少 5 个字）。",
      "4. 保存为 .xlsx，直接发给督办。督办先列出核对结果，您确认后才写入。",
      "5. 这里只收汇总数。不要写学生个人的信息，有的话整个文件不收。",
    ],
    promptTitle: "只填数",
    prompt: "写数，不写单位。不报就留空。",
  },
  file: {
    notTable: "这个文件不是 XLSX 或 CSV 表格。\n只接受 .xlsx 和 .csv（UTF-8 或 GB18030）。\n请用“模板”取得表格，填好再发。",
    tooLarge: (limit: string): string => `文件太大。\n最多 ${limit}。\n请用“模板”取得表格，只填要报的行。`,
    macros: "文件里有宏。\n带宏的文件一律不收。\n请另存为不带宏的 .xlsx 再发。",
    formula: (cell: string): string => `${cell} 是公式。\n只接受填好的数值。\n请复制后“只粘贴数值”再发。`,
    broken: "文件打不开，可能已损坏或被加密。\n请重新保存为 .xlsx 或 .csv。\n例如：用“模板”取得的表格。",
    headings: (found: string): string => `表头不对：${found}。\n表头要和模板一样。\n已附上您的模板。`,
    pupils: (cell: string): string =>
      `${cell} 像是学生的个人信息，整个文件不收，已删除。\n依据《个人信息保护法》第六条、第二十八条，督办只收汇总数。\n请删去姓名、身份证号等列再发。`,
  },
  cell: {
    unknownSchool: "学校代码不存在或不归您填报",
    unknownIndicator: "指标代码不存在",
    unknownPeriod: "这一期没有要求填报",
    twice: (cell: string): string => `与 ${cell} 重复`,
    number: "不是数值",
  },
};

const en: typeof zh = {
  nothingRead: ({ word, example }) =>
    `I did not understand "${word}".\nOne line for each report: indicator, value, period.\nFor example: ${example}`,
  commandAlone: ({ word, example }) =>
    `Go on after "${word}": indicator, value, period.\nA correction wants its reason, a report for others its school.\nFor example: ${example}`,
  nothingOpen: () =>
    `Nothing is open that a zero report could answer.\nZero reports are for counts such as incidents that are still to be reported.\nWrite a number for everything else; "mine" shows what is open.`,
  noIndicator: ({ word, example }) =>
    `"${word}" is no indicator that you report.\nWrite its name, or choose below.\nFor example: ${example}`,
  whichIndicator: ({ word, example }) => `"${word}" may be several indicators; choose one.\nFor example: ${example}`,
  didYouMean: ({ word, example }) => `No indicator is called "${word}". Did you mean this?\nFor example: ${example}`,
  noValue: ({ name, example }) => `A value is missing after "${name}".\nWrite one exact number.\nFor example: ${example}`,
  whichNumber: ({ word, example }) => `There are several numbers: ${word}.\nA report has one value; choose it.\nFor example: ${example}`,
  vague: ({ word, example }) => `"${word}" is not exact.\nPlease give the exact number.\nFor example: ${example}`,
  changeOnly: ({ word, example }) =>
    `"${word}" says only how much it changed.\nReport the value of this period; the change is worked out for you.\nFor example: ${example}`,
  scale: ({ word, name, rule }) => `${name} "${word}" has no percent sign.\nIs it ${rule}? Choose one.`,
  unit: ({ word, name, rule, example }) => `"${word}" has another unit.\n${name} is counted in: ${rule}.\nFor example: ${example}`,
  wholeNumber: ({ word, name, example }) => `"${word}" is not whole.\n${name} is a whole number.\nFor example: ${example}`,
  decimals: ({ word, name, rule, example }) => `"${word}" has too many decimals.\n${name} keeps at most ${rule}.\nFor example: ${example}`,
  inexact: ({ word, example }) => `"${word}" has no exact decimal.\nPlease give the exact percentage or number.\nFor example: ${example}`,
  noZeroReport: ({ word, name, example }) =>
    `"${word}" is no value.\n${name} takes no zero report; write a number.\nFor example: ${example}`,
  nothingBefore: ({ word, name, example }) =>
    `"${word}": ${name} has no earlier value.\nWrite the number the first time.\nFor example: ${example}`,
  range: ({ word, name, rule, example }) => `${name} "${word}" is out of range.\nIt must be ${rule}.\nFor example: ${example}`,
  whichPeriod: ({ word, example }) => `"${word}" may be two periods; choose one.\nFor example: ${example}`,
  periodNeeded: ({ name, example }) => `${name} is open for several periods; choose one.\nFor example: ${example}`,
  twoPeriods: ({ word, example }) => `There are two periods: ${word}.\nA line has one period; choose it.\nFor example: ${example}`,
  wrongPeriod: ({ word, rule, example }) => `There is no "${word}".\n${rule}.\nFor example: ${example}`,
  noTerms: ({ word }) =>
    `The dates of "${word}" are not entered yet.\nThe bureau's administrator enters term dates; they are never guessed.\nPlease send it again afterwards.`,
  otherCadence: ({ word, name, rule, example }) =>
    `${name} is ${rule}; "${word}" is not one of those periods.\nWrite which period is meant, or choose below.\nFor example: ${example}`,
  notAsked: ({ word, name, rule, example }) =>
    `${name} is not asked for "${word}" (${rule}).\nOnly periods that are asked can be reported.\nFor example: ${example}`,
  notBegun: ({ word, rule, example }) =>
    `"${word}" has not begun (it begins ${rule}).\nOnly periods that have begun can be reported.\nFor example: ${example}`,
  whichSchool: ({ name, example }) => `You report for several schools; whose ${name} is this?\nFor example: ${example}`,
  unknownSchool: ({ word, example }) => `There is no school "${word}".\nWrite its name, or @ and its code.\nFor example: ${example}`,
  notYourSchool: ({ word, rule, example }) => `You may not report for "${word}".\nWho may: ${rule}.\nYou may report: ${example}`,
  noDuty: ({ name, rule, example }) =>
    `${rule} does not report ${name}.\nOnly indicators that a school is asked for can be reported.\nFor example: ${example}`,
  locked: ({ word, rule }) =>
    `${word} has been locked since ${rule}.\nTell a district or bureau administrator the reason; once it is opened, report again.\nThe administrator may write: unlock ${word} because of a power cut`,
  waived: ({ word, rule }) =>
    `${word} is waived (${rule}).\nWaived figures are not reported.\nAsk the district administrator if it must be.`,
  approved: ({ word, rule }) =>
    `${word} is approved and can't be changed.\nAsk its approver to return it, then report again.\nThe approver may write: return ${rule} a typing error`,
  falls: ({ word, name, rule, example }) =>
    `${name} "${word}" is below the last value, ${rule}.\nA running total does not fall; if the last one was wrong, use "correct".\nFor example: ${example}`,
  sum: ({ word, name, rule, example }) => `${name} "${word}" is not the sum of its parts.\n${rule}.\nFor example: ${example}`,
  jump: ({ word, name, rule }) => `${name} is ${rule} ${word}`,
  explained: (what, reason) => `${what}; reason: ${reason}`,
  jumped: ({ word, name, rule }) => `${name} is ${rule} ${word}: please give the reason (at least 5 letters).`,
  copied: ({ word, name }) => `${name} has been ${word} three times running. Confirm that nothing changed?`,
  reasonNeeded: ({ name, example }) => `A correction of ${name} wants a reason.\nSay why (at least 5 letters).\nFor example: ${example}`,
  byHowMuch: (lower, size) => `${size} ${lower ? "lower" : "higher"}`,
  correction: (from, to) => `A correction: ${from} → ${to}`,
  corrects: (from, to) => `A correction: ${from} → ${to}. Please give the reason (at least 5 letters).`,
  correct: (figure) => `correct ${figure} because of a typing error`,
  partsMissing: (known, asked) => `Only ${known} of ${asked} parts are known; the sum is not checked yet.`,
  late: (days) => `${days} days late`,
  than: { last: "than last time", lastYear: "than a year ago" },
  people: "the school's reporters, or the district's administrator",
  once: "once",
  or: " or ",
  cadences: {
    week: "reported by week",
    month: "reported by month",
    quarter: "reported by quarter",
    half: "reported by half year",
    year: "reported by year",
    term: "reported by term",
    "school year": "reported by school year",
    once: "reported once",
  },
  rules: {
    quarter: "Quarters are 1 to 4",
    month: "Months are 1 to 12",
    week: "A year has 52 or 53 weeks",
    half: "Halves are 1 and 2",
    day: "There is no such day",
    "school year": "A school year is two years in a row",
    pointing: "Write which period is meant",
  },
  periods: {
    week: "week 36",
    month: "September",
    quarter: "Q3",
    half: "H1",
    year: "2023",
    term: "term 1",
    "school year": "SY2023-2024",
    once: "",
  },
  units: {
    student: "students",
    teacher: "teachers",
    person: "people",
    period: "periods",
    minute: "minutes",
    hour: "hours",
    day: "days",
    time: "times",
    school: "schools",
  },
  sheet: {
    headings: ["School code", "School", "Indicator code", "Indicator", "Period", "Unit", "Last", "Now", "Note"],
    title: "Report",
    guideTitle: "How to",
    guide: [
      '1. Fill in the yellow columns "Now" and "Note" only; the others are locked, and the headings must stay as they are.',
      '2. "Now" takes the number without its unit: 51.2 or 51.2%. Leave blank what you do not report.',
      '3. Where it is far from the last value, or changes one that was reported, give the reason under "Note" (at least 5 letters).',
      "4. Save as .xlsx and send it to Duban. It shows what it would write; nothing is written before you confirm.",
      "5. Totals only. Nothing about single pupils: a file that has such data is refused whole.",
    ],
    promptTitle: "The number only",
    prompt: "The number without its unit. Leave blank what you do not report.",
  },
  file: {
    notTable:
      "This file is no XLSX or CSV table.\nOnly .xlsx and .csv (UTF-8 or GB18030) are taken.\nAsk for the template, fill it in and send it.",
    tooLarge: (limit) => `The file is too large.\nAt most ${limit}.\nAsk for the template and fill in only what you report.`,
    macros: "The file holds macros.\nFiles with macros are never taken.\nSave it as a plain .xlsx and send it again.",
    formula: (cell) => `${cell} is a formula.\nOnly values are taken.\nCopy and paste "values only", then send it again.`,
    broken: "The file can't be opened; it may be damaged or encrypted.\nSave it again as .xlsx or .csv.\nFor example: the template.",
    headings: (found) =>
      `These headings are not the template's: ${found}.\nHeadings must be as in the template.\nYour template is attached.`,
    pupils: (cell) =>
      `${cell} looks like personal data of a pupil: the whole file was refused and deleted.\nPersonal Information Protection Law, Articles 6 and 28: only totals are taken.\nRemove names, identity numbers and the like, then send it again.`,
  },
  cell: {
    unknownSchool: "no such school code, or not yours to report",
    unknownIndicator: "no such indicator code",
    unknownPeriod: "this period is not asked for",
    twice: (cell) => `the same as ${cell}`,
    number: "not a number",
  },
};

export type WorkWords = typeof zh;

/** The words about reports in a language. */
export function workWords(lang: "zh" | "en"): WorkWords {
  return lang === "zh" ? zh : en;
}

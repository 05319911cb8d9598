import { span, spanBeside } from "./span.ts";
import { counted } from "./counted.ts";

type Lang = "zh" | "en";

/** What is said about what was reported and how it stands to the plan: the same keys in both languages. Each light has a shape and a word. */
const zh = {
  shapes: {
    "on time": "✓",
    late: "✓",
    awaited: "…",
    missing: "✗",
    waived: "—",
    green: "●",
    yellow: "▲",
    red: "■",
    grey: "○",
    white: "◇",
  },
  onTime: "按时",
  late: (days: number): string => `迟报${span(days, "zh")}`,
  awaited: (due: string): string => `待报，${due}前`,
  missing: (days: number): string => `未报，超期${span(days, "zh")}`,
  locked: "未报，已截止",
  waived: "免报",
  lights: { green: "正常", yellow: "偏慢", red: "滞后", grey: "无数值", white: "无法判断" },
  met: "已达目标",
  ahead: (days: number): string => `快${span(days, "zh")}`,
  level: "正按进度",
  lag: (days: number): string => `慢${span(days, "zh")}`,
  worse: "不如基线",
  noBaseline: "缺基线，无法判断进度",
  noTarget: "目标没有数字或没有期限，无法判断进度",
  places: (count: number): string => `${count} 所`,
  items: (count: number): string => `${count} 项`,
  latest: "最近一期",
  asOf: (at: string): string => `数据截至 ${at}`,
  // chat
  title: (place: string, period: string): string => `${place} · ${period}`,
  counts: (expected: number, satisfied: number, share: string, onTime: number, timely: string): string =>
    `应报 ${expected}，已报 ${satisfied}（${share}），按时 ${onTime}（${timely}）`,
  waivedApart: (count: number): string => `免报 ${count}`,
  partCounts: (satisfied: number, expected: number): string => `已报 ${satisfied}/${expected}`,
  nothingAsked: "这里还没有要报的指标。管理员可以布置：督办 体质健康优良率 每年 全部初中",
  nothingThen: (period: string): string => `${period} 没有要报的指标。换一个时间，或发“概览”看最近一期。`,
  nothingAskedThen: (day: string): string => `${day} 那天这里没有要报的指标。换一个日期或时间。`,
  nothingSeen: "您还没有可以查看的单位。请向管理员要一个角色。",
  up: (place: string): string => `↑ ${place}`,
  more: "下一页",
  before: "上一页",
  whyOf: (name: string): string => `为什么：${name}`,
  who: "谁没报",
  toOverview: "概览",
  choosePlace: "您能看几个单位，看哪一个？",
  chooseIndicator: "看哪一项指标？",
  outside: (place: string): string => `${place}不在您能查看的范围内。可以查看的人：该单位或上级的人员。`,
  unknown: (word: string): string => `没看懂“${word}”。\n请写指标、单位或时间的名称。\n例如：概览 三季度`,
  badDay: "“截至”后面请写日期。\n例如：概览 三季度 截至 10-10",
  future: (day: string): string => `${day} 还没有到，请写今天或以前的日期。`,
  missingTitle: (place: string, period: string, places: number, figures: number): string =>
    `${place} · ${period}：${places} 个单位还有 ${figures} 项没有报`,
  missingNone: (place: string, period: string): string => `${place} · ${period}：都报了。`,
  missingLine: (figures: string, due: string): string => `${figures}；${due} 到期`,
  reporters: (names: string): string => `填报人：${names}`,
  nobody: "没有填报人",
  erased: "（信息已删除）",
  lastReport: (day: string): string => `最近上报 ${day}`,
  neverReported: "这一期还没有报过",
  inPrivate: "名单只在私聊里发。请打开与督办的私聊，再发一次。",
  sentPrivate: "名单已发到您的私聊。",
  whichTitle: (filter: string, count: number, of: number): string => `${filter}：${count} / ${of} 个单位`,
  whichNone: (filter: string, of: number): string => `${filter}：没有（共 ${of} 个单位）`,
  filter: "筛选",
  conditions: { unmet: "未达目标", met: "已达目标", behind: "落后于进度", missing: "没有报", late: "迟报", waived: "免报" },
  within: (place: string): string => `范围：${place}`,
  notJudged: (count: number): string => `另有 ${count} 项没有数值或没有目标，不在其中。`,
  goal: (comparator: string, value: string, day: string): string => `目标 ${comparator} ${value}（${day}）`,
  comparators: { ">=": "不低于", "<=": "不高于", "=": "达到" },
  bandsTitle: (place: string, period: string): string => `${place} · ${period}：按进度分档`,
  noRanks: "不排名次：学校基础不同，名次说明不了工作，国家也不许在政务应用里搞积分排名。只分档，按单位代码排列，每校与自己的进度比。",
  listed: (names: string, more: number): string => (more > 0 ? `${names} 等 ${more} 所未列出` : names),
  noPlaces: "无",
  // 为什么
  why: {
    figure: (place: string, name: string, period: string): string => `指标：${place} ${name} ${period}`,
    value: (value: string, id: number): string => `数值：${value}（上报 #${id}）`,
    replaced: (values: string): string => `更正前：${values}`,
    noValue: "数值：还没有，所以不判断",
    baseline: (day: string, value: string): string => `基线：${day} ${value}`,
    goal: (text: string, met: boolean): string => `${text.replace(" ", "：")}，${met ? "已达到" : "未达到"}`,
    steps: (list: string): string => `路径：${list}`,
    expected: (day: string, sum: string, value: string): string => `序时应达：${day} ${sum} = ${value}`,
    lag: (days: number, worse: boolean): string =>
      days === 0
        ? "差距：0 天，正在路径上"
        : days > 0
          ? `差距：比路径慢 ${days} 天${worse ? "，数值不如基线" : spanBeside(days, "zh")}`
          : `差距：比路径快 ${-days} 天${spanBeside(-days, "zh")}`,
    rule: (cadence: number): string =>
      `规则：达到目标或不慢于路径为正常；慢不超过一个报送周期（${cadence} 天）为偏慢；更慢，或目标日已过未达到，为滞后`,
    light: (light: string): string => `结论：${light}`,
    noPath: (reason: string): string => `结论：${reason}`,
    reported: (text: string, timely: string): string => `上报：${text}（${timely} 前算按时），与进度分开判断`,
    completeness: (satisfied: number, expected: number, share: string): string =>
      `已报：${satisfied} 项有数 ÷ ${expected} 项应报 = ${share}；免报不算应报`,
    timeliness: (onTime: number, expected: number, share: string): string =>
      `按时：${onTime} 项按时 ÷ ${expected} 项应报 = ${share}；按时后更正仍算按时`,
    lights: (text: string): string => `进度：${text}`,
    each: "每一项：点开到学校，按“为什么”看算式",
  },
  // differences
  changesTitle: (since: string, count: number): string => `${since} 以来改了 ${count} 项`,
  changesNone: (since: string): string => `${since} 以来没有改动。`,
  change: (from: string, to: string): string => `${from} → ${to}`,
  noFigure: "无",
  // roll-up
  rate: (value: string, numerator: string, denominator: string, covered: number, expected: number): string =>
    `${value}（${numerator}/${denominator}，${covered}/${expected} 校）`,
  sum: (value: string, covered: number, expected: number): string => `合计 ${value}（${covered}/${expected} 校）`,
  list: (covered: number, expected: number, share: boolean): string =>
    covered === 0 ? `${covered}/${expected} 校有数` : `${covered}/${expected} 校有数；${share ? "没有分子分母" : "不能相加"}，不算平均`,
  // targets
  targetsTitle: (name: string): string => `${name}：每年的目标`,
  targetsNone: (name: string): string => `${name}没有数字目标。`,
  targetBy: (comparator: string, value: string): string => `${comparator} ${value}`,
  targetStep: (year: number, by: string): string => `比 ${year} 年底${by}`,
  steps: (down: boolean, size: string): string => `${down ? "低" : "高"} ${size} 点以上`,
  withBaseline: (place: string, day: string, value: string): string => `按${place}的基线 ${day} ${value} 算`,
  needsBaseline: (year: number): string => `缺 ${year} 年基线，只能写出每年变多少；管理员录入基线后就有数值。`,
  noted: "管理员说明",
  baselinesMissing: (count: number): string =>
    `缺基线 ${count} 项，无法判断进度。管理员可以录入，例如：基线 S001 近视率 53.6 2019 来源 体检汇总表`,
  // trend
  trendTitle: (place: string, name: string): string => `${place} · ${name}`,
  trendNone: (place: string, name: string): string => `${place}的${name}还没有数值。有了上报就能画趋势。`,
  trendNoneIn: (place: string, name: string, period: string): string => `${place}的${name}在 ${period} 没有数值。不写时间就看最近各期。`,
  trendNeedsSchool: (name: string, share: boolean): string =>
    `${name}的上报${share ? "没有写分子分母" : "不能相加"}，各校的数不能合成一个。请选一所学校：`,
  trendFile: (place: string, name: string, period: string): string => `趋势-${place}-${name}-${period}.png`,
  reportedSeries: "上报值",
  replacedSeries: "更正前",
  pathSeries: "目标路径",
  period: "时间",
  value: "数值",
  expected: "序时应达",
  unitIs: (unit: string): string => `单位：${unit}`,
  gap: "未报",
  gapAwaited: "待报",
};

const en: typeof zh = {
  shapes: zh.shapes,
  onTime: "on time",
  late: (days) => `${span(days, "en")} late`,
  awaited: (due) => `awaited by ${due}`,
  missing: (days) => `missing, ${span(days, "en")} overdue`,
  locked: "missing, closed",
  waived: "waived",
  lights: { green: "on track", yellow: "slow", red: "behind", grey: "no value", white: "not judged" },
  met: "target met",
  ahead: (days) => `${span(days, "en")} ahead`,
  level: "on the path",
  lag: (days) => `${span(days, "en")} behind`,
  worse: "worse than the baseline",
  noBaseline: "no baseline: progress can't be judged",
  noTarget: "the target has no figure or no date: progress can't be judged",
  places: (count) => counted(count, "school"),
  items: (count) => counted(count, "figure"),
  latest: "latest period",
  asOf: (at) => `Data as of ${at}`,
  title: (place, period) => `${place} · ${period}`,
  counts: (expected, satisfied, share, onTime, timely) =>
    `${expected} expected, ${satisfied} reported (${share}), ${onTime} on time (${timely})`,
  waivedApart: (count) => `${count} waived`,
  partCounts: (satisfied, expected) => `${satisfied}/${expected} reported`,
  nothingAsked: "Nothing is asked here yet. An administrator can assign it: duty excellent physical fitness rate yearly all junior schools",
  nothingThen: (period) => `Nothing is asked for ${period}. Try another period, or send "overview" for the latest.`,
  nothingAskedThen: (day) => `Nothing was asked here on ${day}. Try another day or period.`,
  nothingSeen: "There is no place that you may look at yet. Ask an administrator for a role.",
  up: (place) => `↑ ${place}`,
  more: "Next page",
  before: "Previous page",
  whyOf: (name) => `Why: ${name}`,
  who: "Who has not reported",
  toOverview: "Overview",
  choosePlace: "You may look at several places; which one?",
  chooseIndicator: "Which indicator?",
  outside: (place) => `${place} is outside what you may look at. Who may: people of that place or above it.`,
  unknown: (word) => `I did not understand "${word}".\nName an indicator, a place or a period.\nFor example: overview Q3`,
  badDay: 'Write a date behind "as of".\nFor example: overview Q3 as of 10-10',
  future: (day) => `${day} is still to come; write today or an earlier day.`,
  missingTitle: (place, period, places, figures) =>
    `${place} · ${period}: ${counted(figures, "figure")} open at ${counted(places, "place")}`,
  missingNone: (place, period) => `${place} · ${period}: everything is reported.`,
  missingLine: (figures, due) => `${figures}; due ${due}`,
  reporters: (names) => `reports: ${names}`,
  nobody: "nobody reports for it",
  erased: "(erased)",
  lastReport: (day) => `last report ${day}`,
  neverReported: "nothing reported for it yet",
  inPrivate: "The list goes to a private chat only. Open the private chat with Duban and send it again.",
  sentPrivate: "The list is in your private chat.",
  whichTitle: (filter, count, of) => `${filter}: ${count} of ${counted(of, "place")}`,
  whichNone: (filter, of) => `${filter}: none of ${counted(of, "place")}`,
  filter: "Filter",
  conditions: {
    unmet: "target not met",
    met: "target met",
    behind: "behind schedule",
    missing: "not reported",
    late: "late",
    waived: "waived",
  },
  within: (place) => `within ${place}`,
  notJudged: (count) => `${count} more have no value or no target and are not among them.`,
  goal: (comparator, value, day) => `target ${comparator} ${value} (${day})`,
  comparators: { ">=": "at least", "<=": "at most", "=": "exactly" },
  bandsTitle: (place, period) => `${place} · ${period}: in bands by progress`,
  noRanks:
    "No ranks: schools start from different places, a rank says nothing about the work, and national rules forbid points and rankings in government apps. Bands only, by code, each school against its own path.",
  listed: (names, more) => (more > 0 ? `${names} and ${more} more` : names),
  noPlaces: "none",
  why: {
    figure: (place, name, period) => `Figure: ${place} ${name} ${period}`,
    value: (value, id) => `Value: ${value} (report #${id})`,
    replaced: (values) => `Before corrections: ${values}`,
    noValue: "Value: none yet, so nothing is judged",
    baseline: (day, value) => `Baseline: ${day} ${value}`,
    goal: (text, met) => `${text.replace("target ", "Target: ")}, ${met ? "met" : "not met"}`,
    steps: (list) => `Path: ${list}`,
    expected: (day, sum, value) => `Expected: ${day} ${sum} = ${value}`,
    lag: (days, worse) =>
      days === 0
        ? "Gap: 0 days, on the path"
        : days > 0
          ? `Gap: ${days} days behind the path${worse ? "; the value is worse than the baseline" : spanBeside(days, "en")}`
          : `Gap: ${-days} days ahead${spanBeside(-days, "en")}`,
    rule: (cadence) =>
      `Rule: with the target met or no later than the path, on track; behind by at most one reporting period (${cadence} days), slow; further, or unmet on the target's day, behind`,
    light: (light) => `Result: ${light}`,
    noPath: (reason) => `Result: ${reason}`,
    reported: (text, timely) => `Report: ${text} (on time until ${timely}); judged apart from progress`,
    completeness: (satisfied, expected, share) =>
      `Reported: ${satisfied} with a value ÷ ${expected} expected = ${share}; waived ones are not expected`,
    timeliness: (onTime, expected, share) =>
      `On time: ${onTime} on time ÷ ${expected} expected = ${share}; a later correction leaves a figure on time`,
    lights: (text) => `Progress: ${text}`,
    each: "Each figure: open its school and press Why for the sum",
  },
  changesTitle: (since, count) => `${counted(count, "figure")} changed since ${since}`,
  changesNone: (since) => `Nothing changed since ${since}.`,
  change: (from, to) => `${from} → ${to}`,
  noFigure: "none",
  rate: (value, numerator, denominator, covered, expected) =>
    `${value} (${numerator}/${denominator}, ${covered}/${counted(expected, "school")})`,
  sum: (value, covered, expected) => `total ${value} (${covered}/${counted(expected, "school")})`,
  list: (covered, expected, share) =>
    covered === 0
      ? `${covered}/${counted(expected, "school")}`
      : `${covered}/${counted(expected, "school")}; ${share ? "no denominators" : "they do not add up"}, so no average`,
  targetsTitle: (name) => `${name}: the target of each year`,
  targetsNone: (name) => `${name} has no target in figures.`,
  targetBy: (comparator, value) => `${comparator} ${value}`,
  targetStep: (year, by) => `${by} than at the end of ${year}`,
  steps: (down, size) => `${size} points or more ${down ? "lower" : "higher"}`,
  withBaseline: (place, day, value) => `on the baseline of ${place}, ${day} ${value}`,
  needsBaseline: (year) =>
    `Without a baseline of ${year} only the change of each year can be given; an administrator's baseline makes it values.`,
  noted: "an administrator's note",
  baselinesMissing: (count) =>
    `${counted(count, "figure")} without a baseline: progress can't be judged. An administrator enters it: baseline S001 myopia 53.6 2019 source: health check table`,
  trendTitle: (place, name) => `${place} · ${name}`,
  trendNone: (place, name) => `${place} has no ${name} yet. The trend is drawn once something is reported.`,
  trendNoneIn: (place, name, period) => `${place} has no ${name} for ${period}. Leave the period out for the latest ones.`,
  trendNeedsSchool: (name, share) =>
    `${name} ${share ? "was reported without denominators" : "does not add up"}, so the schools make no total. Choose a school:`,
  trendFile: (place, name, period) => `trend-${place}-${name}-${period}.png`,
  reportedSeries: "reported",
  replacedSeries: "before correction",
  pathSeries: "path to the target",
  period: "Period",
  value: "Value",
  expected: "Expected",
  unitIs: (unit) => `unit: ${unit}`,
  gap: "none",
  gapAwaited: "due",
};

export type OversightWords = typeof zh;

/** The words of a language about oversight. */
export function oversightWords(lang: Lang): OversightWords {
  return lang === "zh" ? zh : en;
}

type Lang = "zh" | "en";

/** What the guided form says: the same keys in both languages. */
const zh = {
  title: (count: number): string => `待报 ${count} 项，请选一项`,
  row: (number: number, name: string, when: string): string => `${number} ${name}（${when}）`,
  due: (day: string): string => `${day} 前`,
  late: (days: number): string => `迟报 ${days} 天`,
  more: (count: number): string => `还有 ${count} 项，报完这些再发“上报”。`,
  hint: "按一项，或写“序号 数值”，例如：1 51.2",
  none: "没有待报的事项。",
  ask: (example: string): string => `请回复数值，例如：${example}`,
  askPeriod: (period: string, example: string): string => `记在 ${period}；写明别的时间也可以，例如：${example}`,
  last: "上次",
  first: "以前没有报过",
  target: "目标",
  dueLabel: "期限",
  noTarget: "方案没有这一期的目标",
  cancel: "取消",
  cancelled: "好，不报了。没有记录。",
  other: "换一项",
  next: (count: number): string => `继续上报（还有 ${count} 项）`,
  gone: "这一项已经不用报了。",
  zeroNone: "没有可以零报告的待报事项。\n零报告只用于布置时写明“可零报告”的事项，其他请写数值。\n例如：上报",
};

const en: typeof zh = {
  title: (count) => `${count} open; choose one`,
  row: (number, name, when) => `${number} ${name} (${when})`,
  due: (day) => `due ${day}`,
  late: (days) => `${days} days late`,
  more: (count) => `${count} more; send "report" again after these.`,
  hint: "Press one, or write its number and the value, for example: 1 51.2",
  none: "Nothing is open.",
  ask: (example) => `Reply with the value, for example: ${example}`,
  askPeriod: (period, example) => `It goes to ${period}; another period may be written too, for example: ${example}`,
  last: "Last",
  first: "never reported before",
  target: "Target",
  dueLabel: "Due",
  noTarget: "the plan has no target for this period",
  cancel: "Cancel",
  cancelled: "Left. Nothing was recorded.",
  other: "Another one",
  next: (count) => `Report the next (${count} open)`,
  gone: "This is no longer asked for.",
  zeroNone:
    'Nothing open takes a zero report.\nOnly what was assigned with "zero report allowed" does; write a value for the others.\nFor example: report',
};

export type FormWords = typeof zh;

/** The words of a language in the guided form. */
export function formWords(lang: Lang): FormWords {
  return lang === "zh" ? zh : en;
}

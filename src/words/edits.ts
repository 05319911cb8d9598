type Lang = "zh" | "en";

/** What is said when somebody edits a message that was a report: the same keys in both languages. */
const zh = {
  correctTo: (values: string): string => `检测到您修改了消息，是否更正为 ${values}？`,
  correct: "更正",
  otherFigure: "检测到您修改了消息，内容换成了另一项。已记录的没有变；新的要上报，请确认：",
  same: "您修改了消息，但数没有变，记录不变。",
  stays: (ids: string): string => `您修改了消息，已记录的 ${ids} 没有变。`,
  noReport: (ids: string): string => `您修改了消息。已记录的 ${ids} 没有变。\n要取消记录，15 分钟内发“撤销”，之后发“更正 … 因为 …”。`,
  withdrawn: "您改掉了这条上报，没有记录。",
  reason: "原消息已修改",
};

const en: typeof zh = {
  correctTo: (values) => `You changed your message: correct to ${values}?`,
  correct: "Correct",
  otherFigure: "You changed your message to another figure. What was recorded stays; confirm to report the new one too:",
  same: "You changed your message, but not the figure; the record stays.",
  stays: (ids) => `You changed your message; what was recorded (${ids}) stays.`,
  noReport: (ids) =>
    `You changed your message. What was recorded (${ids}) stays.\nTo take it back send "undo" within 15 minutes, later "correct … because …".`,
  withdrawn: "You took this report out of your message; nothing was recorded.",
  reason: "the message was edited",
};

type EditWords = typeof zh;

/** The words of a language about edited messages. */
export function editWords(lang: Lang): EditWords {
  return lang === "zh" ? zh : en;
}

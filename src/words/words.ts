/** What Duban says of itself, beside the plan. Same keys in both languages, checked by the compiler. */
const zh = {
  welcome: (title: string): string => `您好，我是督办。关于《${title}》，您可以直接问我。`,
  welcomeHint: "每个数字都附原文；方案没写的，我会直说。可以这样问：",
  help: "直接输入问题即可，中英文都行。也可以输入：计划、指标、原文、为什么、语言、帮助。",
  source: "原文",
  why: "为什么",
  whyTitle: "这条回答是这样得出的",
  sourceTitle: (path: string): string => `原文位置：${path}`,
  near: "最接近的条款，不是答案",
  noLast: "还没有可以说明的回答。请先问一个问题。",
  noSource: "上一条回答没有引用原文。",
  gone: "这个按钮已经过期，请重新提问。",
  notYours: "这个按钮不是给您的，请自己提问。",
  flood: "问得有点快，请稍等一分钟再问。",
  long: "内容较长，只回答了其中第一个问题。",
  fault: (id: string): string => `暂时无法回答（编号 ${id}）。请稍后再试；如果还不行，请把编号告诉管理员。`,
  outline: "方案目录",
  allTargets: "有哪些量化指标？",
};

const en: typeof zh = {
  welcome: (title) => `Hello, I am Duban. Ask me about "${title}".`,
  welcomeHint: "Every figure comes with the plan's own words; where the plan is silent, I say so. For example:",
  help: "Just type your question, in English or Chinese. Also: plan, indicators, source, why, language, help.",
  source: "Original",
  why: "Why",
  whyTitle: "How this answer was reached",
  sourceTitle: (path) => `Where it stands: ${path}`,
  near: "Closest clause, not an answer",
  noLast: "There is no answer to explain yet. Ask a question first.",
  noSource: "The last answer quoted nothing.",
  gone: "This button has expired; please ask again.",
  notYours: "This button is for someone else; please ask yourself.",
  flood: "That was a little fast; please wait a minute.",
  long: "That was long; only the first question in it was answered.",
  fault: (id) =>
    `This can't be answered right now (number ${id}). Try again in a moment; if it goes on, give an administrator that number.`,
  outline: "Outline of the plan",
  allTargets: "List all targets",
};

export type Words = typeof zh;

/** The words of a language. */
export function words(lang: "zh" | "en"): Words {
  return lang === "zh" ? zh : en;
}

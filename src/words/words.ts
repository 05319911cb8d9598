import { platformName } from "./platform.ts";

// prettier-ignore
const REASON_ZH: Record<string, string> = {
  refused: "对方不接收", "rate; given up after a day": "一天内都被限速", "unavailable; given up after a day": "平台一天内都连不上", fault: "程序出错",
};
// prettier-ignore
const REASON_EN: Record<string, string> = {
  refused: "the platform refused it", "rate; given up after a day": "told to wait for a whole day",
  "unavailable; given up after a day": "the platform was away for a whole day", fault: "a fault in the program",
};

/** What Duban says of itself, beside the plan. Same keys in both languages, checked by the compiler. */
const zh = {
  welcome: (title: string): string => `您好，我是督办。关于《${title}》，您可以直接问我。`,
  welcomeHint: "每个数字都附原文；方案没写的，我会直说。可以这样问：",
  help: "直接输入问题即可，中英文都行。也可以输入：计划、指标、原文、为什么、语言、帮助。\n要上报、看进展：先把管理员给您的绑定码发给我（私聊）。",
  source: "原文",
  why: "为什么",
  whyTitle: "这条回答是这样得出的",
  sourceTitle: (path: string): string => `原文位置：${path}`,
  near: "最接近的条款，不是答案",
  noLast: "还没有可以说明的回答。请先问一个问题。",
  noSource: "上一条回答没有引用原文。",
  gone: "这个按钮已经过期，请重新提问。",
  notYours: "这个按钮不是给您的，请自己提问。",
  flood: (count: number, more: boolean, first: string): string =>
    `发得太快：${first === "" ? "" : `从“${first}”起的`}${more ? `后面各条（${count} 条以上）` : count === 1 ? "这 1 条" : ` ${count} 条`}没有处理，也没有记录。\n请等一分钟，从这一条起再发。`,
  tooLong: (length: number, most: number): string =>
    `这条消息有 ${length} 字，没有读，也没有记录；一条最多 ${most} 字。\n数很多时请发“模板”，用表格交。`,
  long: "内容较长，只回答了其中第一个问题。",
  fault: (id: string): string => `暂时无法回答（编号 ${id}）。请稍后再试；如果还不行，请把编号告诉管理员。`,
  outline: "方案目录",
  sectionHint: "点开一个部分看原文。",
  noOwnText: "这一部分没有自己的正文，内容在下面各部分。",
  noTitle: "（无标题）",
  cutHere: "原文在此截断，后面的内容这份文件里没有。",
  back: "返回",
  toOutline: "目录",
  targets: (count: number, page: number, pages: number): string =>
    pages > 1 ? `有数字的要求共${count}项（第${page}页，共${pages}页）` : `有数字的要求共${count}项`,
  hidden: "数字已隐去",
  dueBy: (date: string | number): string => `期限${date}`,
  earlier: "上一页",
  later: "下一页",
  askWhat: "请把问题写在后面，例如：问 三年级一周几节体育课",
  answeredAlready: "这个问题已经回答过了。",
  codeGone: "（绑定码不再显示；没收到请管理员重新邀请）",
  doneAlready: "已经办过了，没有再办一次。",
  share: "分享",
  sharedBy: "由提问者分享",
  shared: "已经分享。",
  sharedAlready: "已经分享过了。",
  fileUnread: "文件我还读不了。请把要问的那一句打出来；要交表格或佐证，请先发您的绑定码。",
  noFileHere: "这里发不了文件。",
  seeAbove: "（见上一条）",
  mayBeMissing: "我的上一条回答可能没有送到。",
  showMissing: "再看上一条",
  reportMessage: (number: number, platform: string, reason: string): string =>
    `有一条消息没有送到（编号 ${number}，${platformName(platform, "zh")}，${REASON_ZH[reason] ?? reason}），已不再发送。请运行 duban doctor 查看，并请收件人重新打开与督办的对话。`,
  reportEvent: (fault: string, platform: string): string =>
    `有一条来自${platformName(platform, "zh")}的消息处理出错（编号 ${fault}）。请在日志里查找这个编号，并报告给开发者。`,
};

const en: typeof zh = {
  welcome: (title) => `Hello, I am Duban. Ask me about "${title}".`,
  welcomeHint: "Every figure comes with the plan's own words; where the plan is silent, I say so. For example:",
  help: "Just type your question, in English or Chinese. Also: plan, indicators, source, why, language, help.\nTo report or see how it stands, first send me the code from your administrator, in a private chat.",
  source: "Original",
  why: "Why",
  whyTitle: "How this answer was reached",
  sourceTitle: (path) => `Where it stands: ${path}`,
  near: "Closest clause, not an answer",
  noLast: "There is no answer to explain yet. Ask a question first.",
  noSource: "The last answer quoted nothing.",
  gone: "This button has expired; please ask again.",
  notYours: "This button is for someone else; please ask yourself.",
  flood: (count, more, first) =>
    `Too fast: ${count === 1 ? "this message was" : `these ${count}${more ? " and more" : ""} messages were`} not read or recorded${first === "" ? "" : `, starting with "${first}"`}.\nWait a minute, then send again from there.`,
  tooLong: (length, most) =>
    `This message has ${length} characters; it was not read or recorded. One takes at most ${most}.\nFor many figures, send "template" and hand in a table.`,
  long: "That was long; only the first question in it was answered.",
  fault: (id) =>
    `This can't be answered right now (number ${id}). Try again in a moment; if it goes on, give an administrator that number.`,
  outline: "Outline of the plan",
  sectionHint: "Press a part to read it.",
  noOwnText: "This part has no text of its own; it is in the parts below.",
  noTitle: "(no heading)",
  cutHere: "The source breaks off here; what follows is not in this document.",
  back: "Back",
  toOutline: "Outline",
  targets: (count, page, pages) =>
    pages > 1 ? `${count} commitments with a figure (page ${page} of ${pages})` : `${count} commitments with a figure`,
  hidden: "figure withheld",
  dueBy: (date) => `due ${date}`,
  earlier: "Previous",
  later: "Next",
  askWhat: "Put your question behind it, for example: ask how many PE periods in grade 3",
  answeredAlready: "This has been answered already.",
  codeGone: "(the code is no longer shown; if it never came, ask for a new one)",
  doneAlready: "This has been done; it was not done again.",
  share: "Share",
  sharedBy: "Shared by the person who asked",
  shared: "Shared.",
  sharedAlready: "This has been shared already.",
  fileUnread: "I can't read files yet. Type the sentence with your question; to send tables or evidence, send me your code first.",
  noFileHere: "Files can't be sent here.",
  seeAbove: "(see above)",
  mayBeMissing: "My last answer may not have arrived.",
  showMissing: "Show it",
  reportMessage: (number, platform, reason) =>
    `A message was not delivered (number ${number}, ${platformName(platform, "en")}, ${REASON_EN[reason] ?? reason}) and is not tried again. Run duban doctor, and ask its reader to open the conversation with Duban again.`,
  reportEvent: (fault, platform) =>
    `A message from ${platformName(platform, "en")} could not be handled (number ${fault}). Look for this number in the log and report it to the developers.`,
};

export type Words = typeof zh;

/** The words of a language. */
export function words(lang: "zh" | "en"): Words {
  return lang === "zh" ? zh : en;
}

/** Something in brackets behind what it explains, in the language's own brackets. */
export const bracketed = (lang: "zh" | "en", inner: string): string => (lang === "zh" ? `（${inner}）` : ` (${inner})`);

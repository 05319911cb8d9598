type Lang = "zh" | "en";

/** What is said about people, duties and reports in chat: the same keys in both languages. */
const zh = {
  roles: { reader: "查看", reporter: "填报", approver: "审核", admin: "管理", auditor: "审计" },
  bindAsk: (name: string, place: string, role: string): string => `这个绑定码是给${place}${role}人${name}的。是您本人吗？`,
  bindAccount: (name: string): string => `这个绑定码为${name}增加一个账号。是您本人吗？`,
  bindHint: "如果不是您，请不要按，并告诉给您绑定码的人。",
  bind: "是我，绑定",
  bound: (name: string, place: string): string => `已绑定：${name}（${place}）。`,
  boundHint: "上报请写：指标 数值 时间。发“我的”看自己的上报和待报事项。",
  codeNotPrivate: "绑定码只能在私聊里用。请打开与督办的私聊再发一次。",
  codeLocked: (minutes: number): string => `错误的绑定码太多，请 ${minutes} 分钟后再试。`,
  codeUnknown: "没有这个绑定码。请核对十位字母和数字，或请管理员重新发一个。",
  codeUsed: "这个绑定码已经用过。要增加账号，请管理员重新发一个。",
  codeVoid: "这个绑定码已被新的取代，请用最新的一个。",
  codeExpired: "这个绑定码已过期，请管理员重新发一个。",
  notBound: "还不知道您是谁。请先把管理员给您的绑定码发给我。",
  invited: (name: string, place: string, role: string, code: string): string => `${name}（${place}，${role}）：${code}`,
  invitedTitle: "绑定码，7 天内有效，只显示这一次：",
  inviteNobody: (place: string): string => `${place}没有待绑定的人。名单用 duban people import 导入。`,
  invitePrivate: "绑定码只在私聊里发。请打开与督办的私聊再发一次。",
  unknownPlace: (word: string): string => `没有“${word}”这个单位。请写名称或代码。\n例如：邀请 S001`,
  mayNot: (place: string): string => `您不能为${place}做这件事。可以做的人：该单位或上级的管理员。`,
  dutyForm: "请写：督办 指标 周期 范围。\n周期：每月、每季度、每半年、每年、每学期、每学年。\n例如：督办 体质健康优良率 每年 全部初中",
  dutyNoMetric: (word: string): string =>
    `方案里没有可以量化的“${word}”。\n只能督办方案有数字要求的事项，发“指标”可以看全部。\n例如：督办 体质健康优良率 每年 全部初中`,
  dutyWhich: (word: string): string => `“${word}”指方案里的哪一项？请选。`,
  dutyNobody: "这个范围里没有学校，请换一个范围。",
  dutyAlready: (name: string, places: number): string => `${name}已经要求 ${places} 所学校报送，同一个数只要一次。`,
  dutyOver: (limit: number): string => `有学校半年内要填的项目会超过 ${limit} 项，请市局管理员来布置。`,
  dutyTitle: "将布置以下报送，请确认：",
  dutyWhat: "指标",
  dutyWho: "报送学校",
  dutyPlaces: (count: number, names: string): string => `${count} 所：${names}${count > 5 ? "等" : ""}`,
  dutyFirst: "最近一期",
  dutyDue: (period: string, due: string, timely: string, locks: string): string =>
    `${period}，${due} 前报；${timely} 后算迟报，${locks} 后截止`,
  dutyLoad: "负担",
  dutyCount: (most: number): string => `每校半年内最多填 ${most} 项`,
  dutyGo: "确认布置",
  dutyDone: (name: string, places: number): string => `已布置：${name}，${places} 所学校。`,
};

const en: typeof zh = {
  roles: { reader: "reader", reporter: "reporter", approver: "approver", admin: "administrator", auditor: "auditor" },
  bindAsk: (name, place, role) => `This code is for ${name}, ${role} at ${place}. Is that you?`,
  bindAccount: (name) => `This code adds an account for ${name}. Is that you?`,
  bindHint: "If it is not you, do not press, and tell who gave you the code.",
  bind: "That's me",
  bound: (name, place) => `Bound: ${name} (${place}).`,
  boundHint: 'To report, write: indicator, value, period. Send "mine" for your reports and what is open.',
  codeNotPrivate: "Codes work in a private chat only. Open the private chat with Duban and send it again.",
  codeLocked: (minutes) => `Too many wrong codes; try again in ${minutes} minutes.`,
  codeUnknown: "There is no such code. Check its ten letters and digits, or ask the administrator for a new one.",
  codeUsed: "This code has been used. To add an account, ask the administrator for a new one.",
  codeVoid: "A newer code has taken its place; use the newest one.",
  codeExpired: "This code has expired; ask the administrator for a new one.",
  notBound: "I do not know you yet. Send me the code that the administrator gave you.",
  invited: (name, place, role, code) => `${name} (${place}, ${role}): ${code}`,
  invitedTitle: "Codes, good for 7 days and shown this once:",
  inviteNobody: (place) => `Nobody at ${place} waits for a code. Lists are imported with duban people import.`,
  invitePrivate: "Codes are given in a private chat only. Open the private chat with Duban and send it again.",
  unknownPlace: (word) => `There is no place "${word}". Write its name or code.\nFor example: invite S001`,
  mayNot: (place) => `You can't do this for ${place}. Who can: an administrator of the place or above it.`,
  dutyForm:
    "Write: duty, what, how often, for whom.\nHow often: monthly, quarterly, half-yearly, yearly, each term, each school year.\nFor example: duty excellent physical fitness rate yearly all junior schools",
  dutyNoMetric: (word) =>
    `The plan has no figure for "${word}".\nOnly what the plan puts a figure on can become a duty; "indicators" lists them.\nFor example: duty excellent physical fitness rate yearly all junior schools`,
  dutyWhich: (word) => `Which of these is "${word}"?`,
  dutyNobody: "There is no school in this range; choose another.",
  dutyAlready: (name, places) => `${name} is asked of ${places} schools already; a number is asked for once.`,
  dutyOver: (limit) =>
    `Some school would fill in more than ${limit} figures in half a year; an administrator of the bureau must assign this.`,
  dutyTitle: "This would be asked; please confirm:",
  dutyWhat: "What",
  dutyWho: "Of whom",
  dutyPlaces: (count, names) => `${count} schools: ${names}${count > 5 ? ", …" : ""}`,
  dutyFirst: "Next",
  dutyDue: (period, due, timely, locks) => `${period}, due ${due}; late after ${timely}, locked after ${locks}`,
  dutyLoad: "Load",
  dutyCount: (most) => `at most ${most} figures a school in half a year`,
  dutyGo: "Assign",
  dutyDone: (name, places) => `Assigned: ${name}, ${places} schools.`,
};

export type DeskWords = typeof zh;

/** The words of a language about people, duties and reports. */
export function deskWords(lang: Lang): DeskWords {
  return lang === "zh" ? zh : en;
}

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
};

export type DeskWords = typeof zh;

/** The words of a language about people, duties and reports. */
export function deskWords(lang: Lang): DeskWords {
  return lang === "zh" ? zh : en;
}

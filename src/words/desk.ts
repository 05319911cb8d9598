import { span } from "./span.ts";
import { counted } from "./counted.ts";

type Lang = "zh" | "en";

/** What is said about people, duties and reports in chat: the same keys in both languages. */
const zh = {
  roles: { reader: "查看", reporter: "填报", approver: "审核", admin: "管理", auditor: "审计" },
  bindAsk: (name: string, place: string, role: string): string => `这个绑定码是给${place}${role}人${name}的。是您本人吗？`,
  bindAccount: (name: string): string => `这个绑定码为${name}增加一个账号。是您本人吗？`,
  bindHint: "如果不是您，请不要按，并告诉给您绑定码的人。",
  bind: "是我，绑定",
  bound: (name: string, place: string): string => `已绑定：${name}（${place}）。`,
  boundAccount: (name: string): string => `已绑定：${name}。`,
  boundHints: {
    reader: "发“概览”看总体进度，“谁没报”看哪些没报，“帮助”看还能做什么。",
    reporter: "发“上报”一项一项填，也可以直接写：指标 数值 时间。\n发“我的”看待报事项，“概览”看总体进度，“模板”取表格批量填。",
    approver: "发“待审”看等您审核的数，“概览”看总体进度，“谁没报”看哪些没报，“帮助”看还能做什么。",
    admin: "发“概览”看总体进度，“谁没报”看哪些没报，“任务”看布置了什么，“帮助”看还能做什么。",
    auditor: "发“审计 单位代码”看那里做过什么，“帮助”看还能做什么。",
  },
  codeNotPrivate: "绑定码只能在私聊里用。请打开与督办的私聊再发一次。",
  codeLocked: (minutes: number): string => `错误的绑定码太多，请 ${minutes} 分钟后再试。`,
  codeUnknown: "没有这个绑定码。请核对十位字母和数字，或请管理员重新发一个。",
  codeUsed: "这个绑定码已经用过。要增加账号，请管理员重新发一个。",
  codeVoid: "这个绑定码已被新的取代，请用最新的一个。",
  codeExpired: "这个绑定码已过期，请管理员重新发一个。",
  notBound: "还不知道您是谁。请先把管理员给您的绑定码发给我。",
  notBoundReport: (name: string): string =>
    `这像是上报，但您的账号还没有绑定，没有记录。\n绑定码请向区县或市教育局要，收到后在私聊里发给我。\n只想问方案请写成问句，例如：${name}的目标是多少？`,
  invited: (name: string, place: string, role: string, code: string): string => `${name}（${place}，${role}）：${code}`,
  invitedTitle: "绑定码，7 天内有效，只显示这一次：",
  inviteNobody: (place: string): string => `${place}没有待绑定的人。名单用 duban people import 导入。`,
  inviteForm: "请写单位的名称或代码。\n例如：邀请 S001",
  invitePrivate: "绑定码只在私聊里发。请打开与督办的私聊再发一次。",
  unknownPlace: (word: string): string => `没有“${word}”这个单位。请写名称或代码。\n例如：邀请 S001`,
  codeNotYours: (name: string, office: string): string =>
    `${name}还有您不能给的角色，绑定码就是那个人的全部权限。\n可以发的人：${office}的管理员。`,
  mayNot: (place: string): string => `您不能为${place}做这件事。可以做的人：该单位或上级的管理员。`,
  dutyAdmins: "您不能布置报送，因为您没有管理员角色。发“帮助”看您能做什么。",
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
  dutyZero: "零报告",
  dutyZeroYes: "可以，记为 0",
  dutyLoad: "负担",
  dutyBurden: (place: string, stretch: "term" | "half", after: number, added: number): string =>
    `${place}${stretch === "term" ? "每学期" : "每半年"}将填 ${after} 项（+${added}）`,
  dutyAbove: (places: number, limit: number): string => `${places} 所学校会超过 ${limit} 项，要市局管理员签批。`,
  dutyAskBureau: "请市局签批",
  dutyAsked: (names: string): string => `还没有布置。已请${names}签批。`,
  dutySignOff: (name: string, figure: string, place: string, places: number, limit: number): string =>
    `${name}请求签批：在${place}布置${figure}，${places} 所学校会超过 ${limit} 项。`,
  dutyLook: "查看并决定",
  dutyGo: "确认布置",
  dutyDone: (name: string, places: number): string => `已布置：${name}，${places} 所学校。`,
  value: "本次",
  previous: "上次",
  none: "无",
  change: "变化",
  target: "目标",
  effect: "进度",
  unread: "未识别",
  comparators: { ">=": "不低于", "<=": "不高于", "=": "达到" } as Record<string, string>,
  effects: (type: "no target" | "no baseline" | "below baseline" | "on path", met: boolean, lag: number): string =>
    type === "no target"
      ? "方案没有这一期的目标"
      : met
        ? "已达目标"
        : type === "no baseline"
          ? "未达目标；缺基线，无法判断进度"
          : type === "below baseline"
            ? "未达目标，不如基线"
            : lag > 0
              ? `未达目标，比序时进度慢${span(lag, "zh")}`
              : "未达目标，快于序时进度",
  restPrivate: "群里只显示刚写的数；上次的数、变化和进度请在私聊里看。",
  onlyPrivate: (name: string, period: string): string =>
    `${name} ${period}：要对照以前报的数，只在私聊里办，没有记录。请在私聊里再发一次。`,
  undonePrivate: "已撤销。现在的数请在私聊里看。",
  impliedPeriod: (code: string): string => `没有写时间，按待报的 ${code} 记。`,
  sameAlready: (name: string, period: string): string => `${name} ${period} 已经是这个数，不用再报。`,
  saidTwice: (name: string, period: string): string => `${name} ${period} 写了两次，只记第一次写的数。`,
  moreTroubles: (count: number): string => `另有 ${count} 行也没有认出，没有记录。`,
  mayNotReport: "其中有您不能上报的学校，没有列出。",
  confirm: "确认上报",
  onBehalf: (school: string): string => `代${school}上报：记录写明是您代报。`,
  byAnother: "代报",
  reportedForYou: (name: string, id: number, figure: string): string =>
    `${name}代贵校上报了 #${id}：${figure}。\n如果不对，请在 15 分钟内请${name}撤销，或发“更正 … 因为 …”。`,
  confirmSame: "确认无变化",
  asLast: (value: string, period: string): string => `同上次 ${value}（${period}）`,
  confirmAll: (count: number): string => `确认上报 ${count} 条`,
  confirmSome: (count: number): string => `提交有效的 ${count} 条`,
  giveReason: "请直接回复原因（至少 5 个字），再确认。",
  recorded: (id: number, figure: string): string => `已记录 #${id}：${figure}`,
  undo: "撤销",
  undoHint: "15 分钟内可以撤销；之后请发“更正 … 因为 …”。",
  undone: (figure: string): string => `已撤销。现在：${figure}`,
  takenBack: "无数值",
  already: (ids: string): string => `已提交（${ids}），没有重复记录。`,
  cardNotYours: "这张卡片不是给您的。",
  cardExpired: "这张卡片已过期，没有记录。要报同样的内容，按一下再核对：",
  sendAgain: "再核对一次",
  lateBy: (days: number): string => `迟报 ${days} 天`,
  stale: (name: string, value: string): string => `${name}刚报了 ${value}，没有记录您的数。请重新核对：`,
  changedSince: "情况有变化，没有记录。请重新核对：",
  isApproved: (id: number): string => `已审核（#${id}），请申请退回后再改。`,
  nothingToUndo: "没有可以撤销的上报。",
  undoNotYours: (name: string): string => `这是${name}报的，只能由本人撤销。`,
  undoTooLate: "已超过 15 分钟，不能撤销。请发“更正 指标 数值 时间 因为 …”。",
  undoChanged: (name: string): string => `${name}之后又报了新数，不能撤销。`,
  how: (example: string): string =>
    `直接写一行：${example}\n核对卡片，按“确认上报”才记下；15 分钟内可以撤销。\n也可以发“上报”一项一项填，发“模板”取表格批量填。`,
  howNothing: "现在没有要您报的指标。有了会提醒您；发“我的”可以随时看。",
  howNobody: "您没有填报的学校，不用报数。\n要代学校填报，请管理员授权。发“帮助”看您能做什么。",
  reviews: { submitted: "待审", approved: "已通过", returned: "已退回", nothing: "已撤销", replaced: "已有新数" },
  mineTitle: "我的上报",
  openTitle: "待报",
  nothingMine: "还没有上报过。",
  nothingOpen: "没有待报的事项。",
  openLine: (figure: string, due: string): string => `${figure}，${due} 前`,
  currentTitle: (name: string): string => `${name}（各校上报的数，不是方案的要求）`,
  currentNone: (name: string): string => `您能看到的学校还没有上报${name}。`,
  currentOutside: (place: string): string => `${place}的上报数不在您能查看的范围内。\n可以看的人：该校或上级单位里有角色的人。`,
  currentMore: (count: number): string => `还有 ${count} 所学校没有列出；写上校名可以单独看。`,
  planTarget: (target: string, on: string): string => `方案的目标：${target}（${on}）`,
  planNoTarget: "方案没有这一期的目标",
  by: (role: string): string => `${role}人上报`,
  byAbove: "上级代报",
};

const en: typeof zh = {
  roles: { reader: "reader", reporter: "reporter", approver: "approver", admin: "administrator", auditor: "auditor" },
  bindAsk: (name, place, role) => `This code is for ${name}, ${role} at ${place}. Is that you?`,
  bindAccount: (name) => `This code adds an account for ${name}. Is that you?`,
  bindHint: "If it is not you, do not press, and tell who gave you the code.",
  bind: "That's me",
  bound: (name, place) => `Bound: ${name} (${place}).`,
  boundAccount: (name) => `Bound: ${name}.`,
  boundHints: {
    reader: '"overview" shows how it stands, "missing" who has not reported, "help" what else you can do.',
    reporter:
      'Send "report" to fill in what is open, or write: indicator, value, period.\n"mine" shows your reports, "overview" how it stands, "template" gives a table to fill in.',
    approver: '"pending" shows what waits for you, "overview" how it stands, "missing" who has not reported, "help" what else you can do.',
    admin: '"overview" shows how it stands, "missing" who has not reported, "duties" what is asked, "help" what else you can do.',
    auditor: '"audit" and the code of a place shows what was done there, "help" what else you can do.',
  },
  codeNotPrivate: "Codes work in a private chat only. Open the private chat with Duban and send it again.",
  codeLocked: (minutes) => `Too many wrong codes; try again in ${minutes} minutes.`,
  codeUnknown: "There is no such code. Check its ten letters and digits, or ask the administrator for a new one.",
  codeUsed: "This code has been used. To add an account, ask the administrator for a new one.",
  codeVoid: "A newer code has taken its place; use the newest one.",
  codeExpired: "This code has expired; ask the administrator for a new one.",
  notBound: "I do not know you yet. Send me the code that the administrator gave you.",
  notBoundReport: (name) =>
    `This looks like a report, but your account is not bound; nothing was recorded.\nAsk your district or the education bureau for a code, and send it to me in a private chat.\nTo ask the plan, write a question: what is the target for ${name}?`,
  invited: (name, place, role, code) => `${name} (${place}, ${role}): ${code}`,
  invitedTitle: "Codes, good for 7 days and shown this once:",
  inviteNobody: (place) => `Nobody at ${place} waits for a code. Lists are imported with duban people import.`,
  inviteForm: "Write the name or the code of a place.\nFor example: invite S001",
  invitePrivate: "Codes are given in a private chat only. Open the private chat with Duban and send it again.",
  unknownPlace: (word) => `There is no place "${word}". Write its name or code.\nFor example: invite S001`,
  codeNotYours: (name, office) =>
    `${name} holds a role that you can't give, and a code carries all of a person's roles.\nWho can: an administrator of ${office}.`,
  mayNot: (place) => `You can't do this for ${place}. Who can: an administrator of the place or above it.`,
  dutyAdmins: 'Only an administrator can ask this of schools, and you are none. "help" says what you can do.',
  dutyForm:
    "Write: duty, what, how often, for whom.\nHow often: monthly, quarterly, half-yearly, yearly, each term, each school year.\nFor example: duty excellent physical fitness rate yearly all junior schools",
  dutyNoMetric: (word) =>
    `The plan has no figure for "${word}".\nOnly what the plan puts a figure on can become a duty; "indicators" lists them.\nFor example: duty excellent physical fitness rate yearly all junior schools`,
  dutyWhich: (word) => `Which of these is "${word}"?`,
  dutyNobody: "There is no school in this range; choose another.",
  dutyAlready: (name, places) => `${name} is asked of ${counted(places, "school")} already; a number is asked for once.`,
  dutyOver: (limit) =>
    `Some school would fill in more than ${counted(limit, "figure")} in half a year; an administrator of the bureau must assign this.`,
  dutyTitle: "This would be asked; please confirm:",
  dutyWhat: "What",
  dutyWho: "Of whom",
  dutyPlaces: (count, names) => `${counted(count, "school")}: ${names}${count > 5 ? ", …" : ""}`,
  dutyFirst: "Next",
  dutyDue: (period, due, timely, locks) => `${period}, due ${due}; late after ${timely}, locked after ${locks}`,
  dutyZero: "Zero report",
  dutyZeroYes: "allowed, recorded as 0",
  dutyLoad: "Load",
  dutyBurden: (place, stretch, after, added) =>
    `${place}: ${counted(after, "figure")} ${stretch === "term" ? "a term" : "in half a year"} (+${added})`,
  dutyAbove: (places, limit) =>
    `${counted(places, "school")} would have more than ${limit}; an administrator of the bureau must sign this off.`,
  dutyAskBureau: "Ask the bureau",
  dutyAsked: (names) => `Not assigned yet. ${names} was asked to sign it off.`,
  dutySignOff: (name, figure, place, places, limit) =>
    `${name} asks for a sign-off: ${figure} at ${place}; ${counted(places, "school")} would have more than ${limit}.`,
  dutyLook: "Look and decide",
  dutyGo: "Assign",
  dutyDone: (name, places) => `Assigned: ${name}, ${counted(places, "school")}.`,
  value: "Now",
  previous: "Last",
  none: "none",
  change: "Change",
  target: "Target",
  effect: "Progress",
  unread: "Not understood",
  comparators: { ">=": "at least", "<=": "at most", "=": "exactly" },
  effects: (type, met, lag) =>
    type === "no target"
      ? "the plan has no target for this period"
      : met
        ? "target met"
        : type === "no baseline"
          ? "target not met; without a baseline progress can't be judged"
          : type === "below baseline"
            ? "target not met, worse than the baseline"
            : lag > 0
              ? `target not met, ${span(lag, "en")} behind schedule`
              : "target not met, ahead of schedule",
  restPrivate: "A group shows only what was just written; the last value, the change and the progress are in your private chat.",
  onlyPrivate: (name, period) =>
    `${name} ${period} has to be held against earlier figures, which a group does not show; nothing was recorded. Send it in your private chat.`,
  undonePrivate: "Undone. The figure as it stands now is in your private chat.",
  impliedPeriod: (code) => `No period was written; taken as ${code}, which is open.`,
  sameAlready: (name, period) => `${name} ${period} is this figure already; no need to report it again.`,
  saidTwice: (name, period) => `${name} ${period} stands there twice; only the first is taken.`,
  moreTroubles: (count) => `${count} more lines were not understood, and not recorded.`,
  mayNotReport: "Some of the schools are not yours to report; they are left out.",
  confirm: "Confirm",
  onBehalf: (school) => `On behalf of ${school}: the record says that you reported it.`,
  byAnother: "on behalf",
  reportedForYou: (name, id, figure) =>
    `${name} reported #${id} on behalf of your school: ${figure}.\nIf it is wrong, ask ${name} to undo it within 15 minutes, or send "correct … because …".`,
  confirmSame: "Confirm: nothing changed",
  asLast: (value, period) => `As last time: ${value} (${period})`,
  confirmAll: (count) => `Confirm ${count} lines`,
  confirmSome: (count) => `Submit the ${count} valid lines`,
  giveReason: "Reply with the reason (at least 5 letters), then confirm.",
  recorded: (id, figure) => `Recorded #${id}: ${figure}`,
  undo: "Undo",
  undoHint: 'Can be undone for 15 minutes; after that send "correct … because …".',
  undone: (figure) => `Undone. Now: ${figure}`,
  takenBack: "no value",
  already: (ids) => `Submitted already (${ids}); nothing was recorded twice.`,
  cardNotYours: "This card is for someone else.",
  cardExpired: "This card has expired; nothing was recorded. Press to check the same text again:",
  sendAgain: "Check it again",
  lateBy: (days) => `${days} days late`,
  stale: (name, value) => `${name} has just reported ${value}; yours was not recorded. Please look again:`,
  changedSince: "Something has changed; nothing was recorded. Please look again:",
  isApproved: (id) => `Approved (#${id}); ask for it to be returned first.`,
  nothingToUndo: "There is nothing to undo.",
  undoNotYours: (name) => `${name} reported this; only they can undo it.`,
  undoTooLate: 'More than 15 minutes ago; send "correct indicator value period because …".',
  undoChanged: (name) => `${name} has reported a newer figure since; this can't be undone.`,
  how: (example) =>
    `Write one line: ${example}\nCheck the card and press "Confirm"; only then it is kept, and for 15 minutes you can undo it.\n"report" asks for one figure after the other, "template" gives a table for many.`,
  howNothing: 'No figure is asked of you now. You will be reminded when one is; "mine" shows what is open.',
  howNobody: 'You report for no school, so nothing is asked of you.\nAn administrator can give you that role. "help" says what you can do.',
  reviews: {
    submitted: "waiting for approval",
    approved: "approved",
    returned: "returned",
    nothing: "taken back",
    replaced: "replaced since",
  },
  mineTitle: "Your reports",
  openTitle: "Open",
  nothingMine: "You have not reported anything yet.",
  nothingOpen: "Nothing is open.",
  openLine: (figure, due) => `${figure}, due ${due}`,
  currentTitle: (name) => `${name} (as schools reported it, not what the plan demands)`,
  currentNone: (name) => `None of the schools that you may read has reported ${name} yet.`,
  currentOutside: (place) => `What ${place} reported is outside what you may read.\nWho can: people with a role at the school or above it.`,
  currentMore: (count) => `${count} more schools are not listed; name a school to see it alone.`,
  planTarget: (target, on) => `The plan's target: ${target} (${on})`,
  planNoTarget: "The plan has no target for this period",
  by: (role) => `by a ${role}`,
  byAbove: "by an office above it",
};

export type DeskWords = typeof zh;

/** The words of a language about people, duties and reports. */
export function deskWords(lang: Lang): DeskWords {
  return lang === "zh" ? zh : en;
}

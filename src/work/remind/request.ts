import { addDays, isDay } from "../period/day.ts";
import { quietTyped, rangeTyped, timeFirst, type QuietAsked } from "./times.ts";
import type { Kind } from "./ladder.ts";

/** What a message asks of the reminders. */
export type RemindRequest =
  | { type: "coming" }
  | { type: "snooze"; days: number }
  | { type: "leave"; from: string; until: string; deputy: string }
  | { type: "back" }
  | { type: "on duty"; from: string; until: string }
  | { type: "stop"; kind: Kind | null }
  | { type: "resume" }
  | { type: "nudge"; words: string }
  | { type: "rehearse"; words: string }
  | { type: "deadline"; due: string; pin?: number | undefined; words: string }
  | { type: "settings" }
  | { type: "quiet"; hours: QuietAsked | null }
  | { type: "plan dates" }
  | { type: "days"; text: string; local: boolean };

/** A message that begins as a wish and goes on in no form that is known: it is answered with the form. */
export type RemindForm = { type: "form"; of: "snooze" | "leave" | "on duty" | "stop" | "deadline" | "quiet" };

const DATE = "(?:(?:(20\\d\\d)[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})[日号]?)";
const TO = "\\s*(?:至|到|-|–|—|~|to|until)\\s*";

/** The day of a date; without a year it is the next such day from a month ago on. */
function dayOf(year: string | undefined, month = "", date = "", today = ""): string | null {
  const tail = `${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (year !== undefined) return isDay(`${year}-${tail}`) ? `${year}-${tail}` : null;
  const from = addDays(today, -30);
  const base = Number(today.slice(0, 4));
  return [base - 1, base, base + 1].map((y) => `${y}-${tail}`).find((day) => isDay(day) && day >= from) ?? null;
}

function rangeIn(text: string, today: string): { from: string; until: string; rest: string } | null {
  const match = new RegExp(`^${DATE}(?:${TO}${DATE})?\\s*(.*)$`, "iu").exec(text);
  if (!match) return null;
  const [, y1, m1, d1, y2, m2, d2, rest = ""] = match;
  const from = dayOf(y1, m1, d1, today);
  if (from === null) return null;
  const year = y2 ?? y1;
  const until = m2 === undefined ? from : dayOf(year, m2, d2, from);
  return until === null || until < from ? null : { from, until, rest };
}

const KIND_WORDS: [Kind, RegExp][] = [
  ["before", /^(?:临期|到期前|before|upcoming)$/i],
  ["late", /^(?:逾期|催报|late|overdue)$/i],
  ["list", /^(?:名单|清单|lists?)$/i],
];

function snooze(rest: string): RemindRequest | RemindForm {
  if (/^(?:明天|tomorrow|一天|1\s*天)$/i.test(rest)) return { type: "snooze", days: 1 };
  const zh = "一两三四五六七八九十".indexOf(/^([一两二三四五六七八九十])\s*天$/.exec(rest.replace("二", "两"))?.[1] ?? "?") + 1;
  const days = zh || Number(/^(\d{1,2})\s*(?:天|日|days?|d)$/i.exec(rest)?.[1] ?? 0);
  return days > 0 ? { type: "snooze", days } : { type: "form", of: "snooze" };
}

function leave(rest: string, today: string): RemindRequest | RemindForm {
  const range = rangeIn(rest, today);
  const deputy = /^[,，\s]*(?:由|请|deputy:?|covered by)\s*(\S.*?)\s*(?:代|代管|代办|代报|负责)?[。.]?$/iu.exec(range?.rest ?? "")?.[1];
  return range && deputy ? { type: "leave", from: range.from, until: range.until, deputy } : { type: "form", of: "leave" };
}

function deadline(rest: string, today: string): RemindRequest | RemindForm {
  const match = new RegExp(`^${DATE}\\s*(?:前|之前|by)?[\\s,，:：]*(\\S.*)$`, "iu").exec(rest);
  const due = match && dayOf(match[1], match[2], match[3], today);
  if (!due || !match?.[4]) return { type: "form", of: "deadline" };
  const timed = timeFirst(match[4]);
  const words = (timed?.rest ?? match[4]).trim();
  return words === "" ? { type: "form", of: "deadline" } : { type: "deadline", due, words, ...(timed ? { pin: timed.minute } : {}) };
}

function stop(rest: string): RemindRequest | RemindForm {
  if (rest === "") return { type: "stop", kind: null };
  const found = KIND_WORDS.find(([, form]) => form.test(rest));
  return found ? { type: "stop", kind: found[0] } : { type: "form", of: "stop" };
}

const NO_QUIET = /^(?:取消|关闭|恢复|恢复默认|不用|off|none|default)$/i;

function quiet(rest: string): RemindRequest | RemindForm {
  if (NO_QUIET.test(rest)) return { type: "quiet", hours: null };
  const hours = rangeTyped(rest);
  return hours ? { type: "quiet", hours } : { type: "form", of: "quiet" };
}

type Read = (rest: string, today: string, whole: string) => RemindRequest | RemindForm | null;

/** Each wish's words and how what follows them is read; only what begins so is one, and goes on with a day or a number: 请假 制度 is a question. */
const FORMS: [words: RegExp, read: Read][] = [
  [/^(?:提醒设置|我的提醒设置|reminder settings)$/i, () => ({ type: "settings" })],
  [/^(?:免打扰|勿扰|静默时段|安静时段|quiet(?: hours)?)(?:\s+|[:：]|(?=\d)|$)\s*/i, (rest) => quiet(rest)],
  [/^(?:取消|关闭)(?:免打扰|勿扰)$/i, () => ({ type: "quiet", hours: null })],
  [/^(?:提醒计划|我的提醒|reminders|my reminders)$/i, () => ({ type: "coming" })],
  [/^(?:稍后|过后|snooze|remind me in)(?:提醒)?(?:\s*(?=[\d一两二三四五六七八九十明]|tomorrow)|\s*$)/i, (rest) => snooze(rest)],
  [/^(?:请假|on leave)(?:\s*(?=\d)|\s*$)/i, leave],
  [/^(?:销假|i am back|back from leave)$/i, () => ({ type: "back" })],
  [
    /^(?:值班|on duty)(?:\s*(?=\d)|\s*$)/i,
    (rest, today) => {
      const range = rangeIn(rest, today);
      return range && range.rest === "" ? { type: "on duty", from: range.from, until: range.until } : { type: "form", of: "on duty" };
    },
  ],
  [/^(?:停止提醒|关闭提醒|stop reminders)\s*/i, (rest) => stop(rest)],
  [/^(?:恢复提醒|打开提醒|开启提醒|resume reminders)$/i, () => ({ type: "resume" })],
  [/^(?:催办|催报|nudge)(?:\s+|[:：]|$)\s*/i, (rest) => ({ type: "nudge", words: rest })],
  [/^(?:预演|rehearse)(?:\s+|[:：]|(?=\d)|$)\s*/i, (rest) => ({ type: "rehearse", words: rest })],
  [/^(?:提醒方案|方案提醒|plan reminders|remind the plan)$/i, () => ({ type: "plan dates" })],
  [/^(?:提醒|remind)[\s:：]+(?=\d)/i, deadline],
  [/^(?:提醒|remind)$/i, () => ({ type: "form", of: "deadline" })],
  [/^(?:放假安排|节假日安排|holidays)(?=[\s:：\d])/i, (_, __, whole) => ({ type: "days", text: whole, local: false })],
  [/^(?:校历|本地放假|local days|school calendar)(?=[\s:：\d])/i, (_, __, whole) => ({ type: "days", text: whole, local: true })],
];

/** What a message asks of the reminders; null for everything else. `today` is the day in the bureau's zone. */
export function remindTyped(message: string, today: string): RemindRequest | RemindForm | null {
  const whole = message.normalize("NFKC").trim().replace(/^\//, "");
  for (const [words, read] of FORMS) {
    const match = words.exec(whole);
    if (match) return read(whole.slice(match[0].length).trim(), today, whole);
  }
  const hours = quietTyped(whole);
  return hours && { type: "quiet", hours };
}

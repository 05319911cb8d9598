import type { QuietHours } from "../calendar/quiet.ts";

/** Hours as they are said: 零 to 十二, and 两 for two; behind them people write digits. */
const HAN = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Which half of the day a word means. */
const HALVES: [RegExp, "am" | "pm"][] = [
  [/^(?:凌晨|清晨|早上|早晨|早|上午|am|a\.m\.)$/i, "am"],
  [/^(?:中午|下午|傍晚|晚上|晚|夜里|夜晚|pm|p\.m\.)$/i, "pm"],
];

const TIME =
  "(凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|夜里|夜晚)?\\s*(\\d{1,2}|[零一二两三四五六七八九十]{1,2})\\s*(?:(?:点钟?|时|[:：])\\s*(\\d{2}|半)?分?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?";

/** The minute of the day of a time as it was said; null where there is none such. `guess` is the half of the day where none is said. */
function minuteOf([before, hour = "", minute = "0", after]: (string | undefined)[], guess: "am" | "pm" | null): number | null {
  const said = /^\d+$/.test(hour) ? Number(hour) : HAN.indexOf(hour.replace("两", "二"));
  const minutes = minute === "半" ? 30 : Number(minute);
  const word = before ?? after ?? "";
  const half = HALVES.find(([form]) => form.test(word))?.[1] ?? (hour.length < 2 || said < 8 ? guess : null);
  const hours = half === "pm" && said < 12 ? said + 12 : half === "am" && said === 12 ? 0 : said;
  return said < 0 || hours > 24 || minutes > 59 ? null : (hours * 60 + minutes) % (24 * 60);
}

/** A change of somebody's quiet hours: both ends, or one of them. */
export interface QuietAsked {
  readonly from: number | null;
  readonly until: number | null;
}

const STOP =
  "(?:就|请|都)?\\s*(?:别|不要|勿|不用|不许|不)(?:再|给我|往我这)?\\s*(?:发|提醒|打扰|通知|推送|吵)(?:我|消息|提醒|通知|信息|了|吧)*";
const ONE_END = new RegExp(`^(?:每天|请|以后)?${TIME}\\s*(以后|之后|过后|后|以前|之前|前)\\s*${STOP}$`, "iu");
const BOTH = new RegExp(`^${TIME}\\s*(?:至|到|-|–|—|~|to|until)\\s*(?:次日|第二天|明早)?${TIME}$`, "iu");
const BOTH_STOP = new RegExp(`^(?:每天|请)?${TIME}\\s*(?:至|到|-|–|—|~)\\s*(?:次日|第二天)?${TIME}\\s*${STOP}$`, "iu");
const ENGLISH =
  /^(?:please )?(?:no|don't send(?: me)?|do not send(?: me)?) (?:reminders|messages|anything) (after|before) (\d{1,2})(?::(\d{2}))? ?(am|pm)?$/i;

/** `20:00-07:30`, 晚上8点到早上7点半: both ends; null where they are no two times. */
export function rangeTyped(text: string): QuietHours | null {
  const match = BOTH.exec(text) ?? BOTH_STOP.exec(text);
  if (!match) return null;
  const from = minuteOf(match.slice(1, 5), null);
  const until = minuteOf(match.slice(5, 9), null);
  return from === null || until === null || from === until ? null : { from, until };
}

/** 晚上8点后别发, 早上9点前不要提醒, "no reminders after 8 pm"; null for everything else. */
export function quietTyped(message: string): QuietAsked | null {
  const said = message
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！]+$/, "");
  const english = ENGLISH.exec(said);
  if (english) {
    const [, which = "", hour, minute, half] = english;
    const later = which.toLowerCase() === "after";
    const at = minuteOf([undefined, hour, minute, half], later ? "pm" : "am");
    return at === null ? null : later ? { from: at, until: null } : { from: null, until: at };
  }
  const one = ONE_END.exec(said);
  if (one) {
    const later = (one[5] ?? "").includes("后");
    const at = minuteOf(one.slice(1, 5), later ? "pm" : "am");
    return at === null ? null : later ? { from: at, until: null } : { from: null, until: at };
  }
  return BOTH_STOP.test(said) ? rangeTyped(said) : null;
}

/** A time of day at the beginning of a text, such as 15:00 or 下午3点, and what follows; null where none stands there. */
export function timeFirst(text: string): { minute: number; rest: string } | null {
  const match = new RegExp(`^${TIME}(?=\\s|$)`, "iu").exec(text);
  if (!match || !/[点时:：]|am|pm/i.test(match[0])) return null;
  const minute = minuteOf(match.slice(1, 5), null);
  return minute === null ? null : { minute, rest: text.slice(match[0].length).trim() };
}

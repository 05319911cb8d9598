import { readThresholds } from "../language/threshold.ts";
import type { Mention } from "./mentions.ts";

const PER_BEFORE = /每(?:隔|一)?$/;
/** What a rate is counted by in time; a number of people or classes waits for what they get. */
const TIMED = new Set(["day", "week", "month", "hour", "minute", "time", "period"]);

/** 每2周, 每一名: what a figure is counted by. 每600名学生 stays, since 配1名 may follow. */
export function isRate(clause: string, mention: Mention): boolean {
  return PER_BEFORE.test(clause.slice(0, mention.start)) && (mention.value === 1 || TIMED.has(mention.unit));
}

/** 全面消除56人以上, 不足200人的, 招收5名以上残疾学生的. */
const CONDITION_BEFORE = /(?:消除|杜绝|化解|避免|不足|未满|不满|招收[^,]{0,6}|凡)$/;
const CONDITION_AFTER =
  /^(?:(?:及|或)?以[上下])?(?:学生|幼儿)?的?(?:普通|义务教育|中小|乡村|寄宿制|小规模)*(?:学校|幼儿园|班级|大班额|单位|地区|县|乡镇|村小|教学点|校区|园所)/;
/** 在校学生不足1000人的学校: which schools, and no name of anything. */
const WHICH =
  /[\u4e00-\u9fff]{0,8}(?<!不)(?:不足|不满|未满|低于|少于|超过|不到)(?:\d[\d,.]*|[一二三四五六七八九十百千]+)(?:名|人|个班)(?:学生|幼儿)?(?:以[上下])?的?(?:[\u4e00-\u9fff]{0,8}?(?:学校|幼儿园|村小|教学点|园|班级))?(?:和(?:教学点|村小))?/;

/** 学生1000人以上的学校, behind which a figure of its own follows. */
const BIG = /(?:在校)?(?:学生|幼儿)(?:数|规模)?\d[\d,]*(?:名|人)及?以[上下]的?(?:学校|幼儿园)/;

/** Behind a condition, whom it picks: 学校, 非寄宿制学校. */
const PICKED = /^(?:以[上下])?的?(?:[^,;、的]{0,6}?(?:学校|幼儿园|校区|村小|教学点|班级|园所))?/;

/** A stretch without the condition that says which schools are meant. */
export function withoutCondition(words: string): string {
  let left = words;
  for (const { unit, start, end } of readThresholds(left).toReversed()) {
    if (unit === "year") continue;
    const before = left
      .slice(0, start)
      .replace(/(?:海拔|(?:在校|班级|在园|寄宿|住[校宿])?(?:学生|幼儿|生|规模|人)?(?:数|规模)?)(?:为|在)?$/, "");
    left = before + left.slice(end).replace(PICKED, "");
  }
  return left.replace(WHICH, "").replace(BIG, "");
}

/** 1200人以上的学校至少组建4支: which schools; a size that nothing counted follows is what the sentence sets. */
function picks(clause: string, mention: Mention): boolean | null {
  const threshold = readThresholds(clause).find(({ start, end }) => start <= mention.figure.start && mention.figure.end <= end);
  return threshold === undefined
    ? null
    : /^(?:的?,)?[^,;]*(?:[\dx一二两三四五六七八九十][\d.]*(?:%|[名人个所间支台项次节元])|\d:\d)/.test(clause.slice(threshold.end));
}

/** 班额不超过50人的比例: the figure is in the name of a share. */
const SHARE_OF = /^(?:及?以[上下])?的[^,]{0,8}(?:比例|占比)/;
/** 按每600名学生不少于1名的比例 is a ratio. */
const FOR_EACH = /每[\d百千万,]*[\u4e00-\u9fff]{0,6}$/;
const PEOPLE = new Set(["person", "student", "class", "place"]);
const WORK = /^(?:重点)?(?:工作(?!站|室|坊|队|组|台|营)|任务|措施|举措|行动|制度|机制|内容|方面|问题|原则|要求|关系|环节)/;
/** 300元、500元、700元三个档次 counts the list before it. */
const APPOSITION = /^个?(?:档次?|等级|级别|层次|类别|标准)/;

/** 有条件的学校可以增加1节: what some may do is asked of nobody. */
const POSSIBLE = /有条件的?[^,;]{0,14}可(?:以)?(?:适当)?(?:再)?(?:增加|增设|增开|延长|提高|开设)[^,;]{0,6}$/;

/** A figure that says which schools are meant (不足1000人的学校), what is done away with, or how many points follow. */
export function isCondition(clause: string, mention: Mention): boolean {
  const before = clause.slice(Math.max(0, mention.start - 14), mention.start);
  const after = clause.slice(mention.end);
  if (mention.unit === "item" && WORK.test(after)) return true;
  if (POSSIBLE.test(clause.slice(0, mention.start))) return true;
  if (mention.unit === "item" && APPOSITION.test(clause.slice(mention.figure.end)) && /[、和\d][^,;]*[\d元%]$/.test(before)) return true;
  if (mention.unit === "%" || mention.unit === "fraction") return false;
  if (PEOPLE.has(mention.unit) && SHARE_OF.test(after) && !FOR_EACH.test(before)) return true;
  return CONDITION_BEFORE.test(before) || (picks(clause, mention) ?? (PEOPLE.has(mention.unit) && CONDITION_AFTER.test(after)));
}

/** 低于95%的学校不得参评: what is punished below is a floor, what is punished above a ceiling. */
const PUNISHED = /^(?:及?以[上下])?的?[^,;]{0,10},?[^,;]{0,8}(?:不得|不能|不予|取消|一票否决|约谈|通报|限期整改|整改|核减|暂停|扣减|问责)/;
const BELOW = /(?:低于|少于|不足|未达到?|达不到|未满)$/;
const ABOVE = /(?:高于|超过|多于|大于|超出)$/;

/** The bound that a sanction sets, or null where there is none. */
export function punished(clause: string, mention: Mention): ">=" | "<=" | null {
  const before = clause.slice(Math.max(0, mention.start - 6), mention.start);
  if (/不(?:得)?(?:低于|少于|高于|超过)$/.test(before) || !PUNISHED.test(clause.slice(mention.end, mention.end + 40))) return null;
  return BELOW.test(before) ? ">=" : ABOVE.test(before) ? "<=" : null;
}

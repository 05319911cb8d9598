import { unitClass } from "../language/units.ts";
import { boundBefore } from "./bounds.ts";
import type { Comparator } from "../model.ts";
import { punished } from "./conditions.ts";
import type { Mention } from "./mentions.ts";

/** How a figure binds. */
export interface Binding {
  comparator: Comparator;
  bound: ">=" | "<=" | "=" | null;
  /** −1 for a change that falls, 1 for one that rises. */
  sign: 1 | -1;
}

/** 不少于公用经费10%的资金 */
const AT_LEAST_OF = /(?:不少于|不低于|高于|超过)[\u4e00-\u9fff]{2,10}$/;
/** 至少专题研究一次 */
const AT_LEAST_TO_DO = /(?:至少|最少|起码)[\u4e00-\u9fff]{0,8}$/;
/** 可组织一次: what may be done once is not done twice. */
const MAY = /(?<!认)可(?:以)?(?:适当)?(?:安排|组织|开设|设置|开展|举行|进行)?$/;
const REACHES =
  /(?:达到?|达成|提高到|提高至|提升到|提升至|增加到|增加至|增至|提至|扩大到|扩大至|实现|保持在|稳定在|上升到|升至|为|占|建成|巩固在|率)(?:[\u4e00-\u9fff"]{0,1})$/;
const CHANGES =
  /(?:降低|下降|减少|降幅|压减|压缩|精简|削减|缩减|下调|缩短|提高|提升|增加|增长|上升|上浮|上调|增幅|递增|递减)(?:了|约|幅度)?(?:不少于|不低于|不超过|不高于|至少)?$/;
const FALLS = /(?:降低|下降|减少|降幅|压减|压缩|精简|削减|缩减|下调|缩短|递减)/;
/** 年均增幅控制在0.3个百分点以内: a limit on the change, not the change. */
const LIMITED = /(?:增幅|降幅|变化|波动|差距)[^,]{0,4}(?:控制在|不超过|不高于|限制在)$/;
/** 在上年基础上增加100万元, 学位总量增加1.2万个: what is counted or paid changes by so much. */
const COUNT_CHANGES =
  /[比较](?:19|20)\d\d年[^,]{0,8}(?:增加|减少|新增)$|(?:基础上|总量|总数|班额|相应)[^,]{0,6}(?:增加|减少|压减)$|(?:逐年|每年)(?:递增|递减|增长)$/;

function change(clause: string, left: string, { start, end, unit }: Mention): boolean {
  if (unit === "percentage point") return !LIMITED.test(left);
  if (unit === "%" || unit === "fraction") return CHANGES.test(left) || clause.slice(start, end).startsWith("翻");
  const counted = ["count", "money", "people"].includes(unitClass(unit));
  return counted && COUNT_CHANGES.test(left) && !/^[^,]{0,4}[到至]/.test(clause.slice(end));
}

/** Reads the words around a figure: 不少于, 达到…以上, 控制在…以内, 每年降低…以上. */
export function bindingOf(clause: string, mention: Mention): Binding {
  const left = clause.slice(Math.max(0, mention.start - 36), mention.start);
  const right = clause.slice(mention.end, mention.end + 6);
  const share = mention.unit === "%" || mention.unit === "fraction";
  const printed = boundBefore(left);
  const more = printed === ">=" || AT_LEAST_TO_DO.test(left) || (share && printed === null && AT_LEAST_OF.test(left));
  const above = /^(?:\)?及?或?以上|\+)/.test(right) || more;
  const below = /^(?:及?或?以下|以内|之内|内(?!容|涵|部|地))/.test(right) || printed === "<=" || MAY.test(left) || mention.unit === "rank";
  const bound = punished(clause, mention) ?? (above ? ">=" : below ? "<=" : null);
  if (change(clause, left, mention)) {
    const verbs = clause.slice(Math.max(0, mention.start - 20), mention.start);
    const sign = FALLS.test(verbs) ? -1 : 1;
    return { comparator: "change", bound: bound ?? "=", sign };
  }
  if (mention.ratio) return { comparator: "ratio", bound: bound ?? "=", sign: 1 };
  if (Array.isArray(mention.value)) return { comparator: "range", bound: null, sign: 1 };
  if (bound) return { comparator: bound, bound: null, sign: 1 };
  const reaches = (mention.unit === "%" || mention.unit === "fraction") && REACHES.test(left) && mention.value !== 100;
  return { comparator: reaches ? ">=" : "=", bound: null, sign: 1 };
}

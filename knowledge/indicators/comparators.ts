import type { Comparator } from "../model.ts";
import type { Mention } from "./mentions.ts";

/** How a figure binds. */
export interface Binding {
  comparator: Comparator;
  bound: ">=" | "<=" | "=" | null;
  /** −1 for a change that falls, 1 for one that rises. */
  sign: 1 | -1;
}

const AT_LEAST =
  /(?:不少于|不低于|不小于|不得少于|不得低于|不应少于|应不少于|不短于|至少|最少|≥|>=?|超过|超出|高于|大于|多于|突破|起码)(?:每生|每人|每年|每校|每班|每周|每学期)*(?:[\u4e00-\u9fff]{0,3}|[^,，。]{0,14}的)$/;
const AT_MOST =
  /(?:不超过|不高于|不多于|不大于|不得超过|不得高于|不得多于|不应超过|不长于|≤|<=?|最多|至多|控制在|低于|少于|小于|降至|降到|下降到|下降至|降低到|降低至|压减到|压减至|减至|减到)(?:总?量?)$/;
const NOT = /(?:不|未)$/;
const REACHES =
  /(?:达到?|达成|提高到|提高至|提升到|提升至|增加到|增加至|增至|提至|扩大到|扩大至|实现|保持在|稳定在|上升到|升至|为|占|建成|巩固在|率)(?:[\u4e00-\u9fff"]{0,1})$/;
const CHANGES = /(?:降低|下降|减少|降幅|提高|提升|增加|增长|上升|增幅)(?:了|约|幅度)?$/;
const FALLS = /(?:降低|下降|减少|降幅)/;

function change(left: string, unit: string): boolean {
  if (unit === "percentage point") return true;
  return (unit === "%" || unit === "fraction") && CHANGES.test(left);
}

/** Reads the words around a figure: 不少于, 达到…以上, 控制在…以内, 每年降低…以上. */
export function bindingOf(clause: string, mention: Mention): Binding {
  const left = clause.slice(Math.max(0, mention.start - 14), mention.start);
  const right = clause.slice(mention.end, mention.end + 6);
  const above = /^(?:\)?及?或?以上|\+)/.test(right) || (AT_LEAST.test(left) && !NOT.test(left.replace(AT_LEAST, "")));
  const below = /^(?:及?或?以下|以内|之内|内(?!容|涵|部|地))/.test(right) || AT_MOST.test(left);
  const bound = above ? ">=" : below ? "<=" : null;
  if (change(left, mention.unit)) {
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

import type { Plan } from "../model.ts";

/** A base that a figure is measured from. `start..end` are its words. */
export interface Base {
  start: number;
  end: number;
  year: number | null;
  value: number | null;
}

const YEAR = "((?:19|20)\\d\\d)年(?:底|末)?";
const EACH = "(?:每(?:名)?[生人月年班校])*";
const FIGURE = "([\\d.]+)";
const RISES = "延长|缩短|扩大|增至|增长|调整|压缩|降至|升至|改为|提高|提升|增加|上升|降低|下降|降|减少|增至|提|扩大|压减";

/** 比, 较, 与, 以 that compare: no piece of 占比, 生师比, 职普比, 参与, 可以. */
export const COMPARED =
  "(?:(?<![占对配职普同环百]|[生师机班]师|[师班人]生|[生师班]机|师班|之|性价)比|(?<!比)较|(?<![参给赋])与|(?<![可予加得难所])以)";
/** 由, 从 that say from where a figure moves: no piece of 自由, 理由, 缘由, 服从. */
export const FROM = "(?:(?<![自理缘经])由|(?<![服顺])从|(?<![来各亲独])自)";

/** Each form with its groups: the year, then the value. */
const FORMS = [
  // 在2019年(62%)的基础上
  new RegExp(`在?${YEAR}(?:的)?${FIGURE}?(?:%|个|所|名|人|元)?(?:的)?基础上`, "g"),
  // 由2022年的62%提高到
  new RegExp(`${FROM}${YEAR}(?:的)?${EACH}${FIGURE}(?:%|个百分点|[\\u4e00-\\u9fff/]{0,7}?)(?=(?:${RISES}|,))`, "g"),
  // 由目前的62%提高到
  new RegExp(`${FROM}()(?:目前|现在|现有)?(?:的)?${EACH}${FIGURE}(?:%|[\\u4e00-\\u9fff/]{0,7}?)(?=(?:${RISES}))`, "g"),
  // 以2022年的56.8%为基数
  new RegExp(`以${YEAR}(?:的)?${FIGURE}?(?:%|个|所|名|人|元)?为(?:基[数期准]|起点|参照)`, "g"),
  // 比2022年
  new RegExp(`${COMPARED}${YEAR}(?:的)?()(?:水平|基数|为基[期础]|相比)?`, "g"),
];
/** 近视率2021年为54.2%, 资源教室2023年为46间: a figure of a year before the plan. */
const EARLIER = new RegExp(`${YEAR}(?:的)?(?:为|是|已?达到?|仅?有)${FIGURE}(?:%|个百分点|[个所间名人家套台])`, "g");

/** Baselines in a clause: 在2019年的基础上, 由2022年的62%提高到, 比2022年; a year before the plan's first is one by itself. */
export function readBases(clause: string, period: Plan["period"]): Base[] {
  const found: Base[] = [];
  const take = (match: RegExpExecArray): void => {
    const [whole, year, value] = match;
    if (found.some((base) => base.start <= match.index && match.index < base.end)) return;
    const [start, end] = [match.index, match.index + whole.length];
    found.push({ start, end, year: year ? Number(year) : null, value: value ? Number(value) : null });
  };
  for (const form of FORMS) for (const match of clause.matchAll(form)) take(match);
  for (const match of clause.matchAll(EARLIER)) if (period && Number(match[1]) < period.from) take(match);
  return found;
}

/**
 * Words that bound a figure: a comparison (超过, 低于) with or without a negation before it (不得超过). A negation turns
 * what may be more into a ceiling and what may be less into a floor.
 */

/** Every negative that may stand before a comparison: 不得, 不应, 一律不, 严禁. */
const NEGATIVES = "(?:不(?:得|应当?|宜|可以?|能|准|许|允许|要|会|再|予|得以任何方式)?|未|勿|严禁|禁止|避免|防止|杜绝)";
const BIGGER = "超过|超出|超(?=$)|高于|高出|大于|多于|多过|长于|晚于|迟于|突破";
const SMALLER = "低于|少于|小于|短于|早于";
const RATES = "(?:每生|每人|每年|每校|每班|每周|每学期|每次)*";
/** What may stand between the comparison and the figure: 不少于总量的30%, 不超过每班45人. */
const BETWEEN = `${RATES}(?:总?量|[\\u4e00-\\u9fff]{0,3}|[^,，。]{0,24}的)$`;

const COMPARISON = new RegExp(`(${NEGATIVES})?(?:(${BIGGER})|(${SMALLER}))${BETWEEN}`);
const LEAST = /(?:至少|最少|起码|最低(?:为|达)?|≥|>=?)[\u4e00-\u9fff]{0,3}$/;
const MOST =
  /(?:≤|<=?|最多|至多|最高(?:为|达)?|(?:控制|严控|限定|限制|压缩)在|降至|降到|下降到|下降至|降低到|降低至|压减到|压减至|压缩到|压缩至|精简到|精简至|减少到|减少至|减至|减到|上限(?:分别)?(?:为|是)?)(?:总?量?)$/;

/** 最长发放36个月 */
const LONGEST = /(?:最长|最晚|最迟|最大)(?:为|不超过)?[\u4e00-\u9fff]{0,3}$/;

/** The bound that the words before a figure set, or null. `left` ends where the figure begins. */
export function boundBefore(left: string): ">=" | "<=" | null {
  const found = COMPARISON.exec(left);
  if (found) {
    const [, no, bigger] = found;
    return (bigger !== undefined) === (no === undefined) ? ">=" : "<=";
  }
  if (LONGEST.test(left)) return "<=";
  if (LEAST.test(left)) return ">=";
  return MOST.test(left) ? "<=" : null;
}

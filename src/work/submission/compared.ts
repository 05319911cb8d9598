/** How people name what came before: the last quarter, the same term a year ago. */
const FORMER =
  "(?:上一?个?(?:季度|学期|学年|月|周|年度?|次|期)|去年(?:同期|底|末|第?[一二三四]季度|\\d{1,2}月)?|上年(?:同期|度)?|前年|同期|往年|(?:20\\d\\d年?)?第?[一二三四1-4]季度|(?:20\\d\\d年?)?[上下]半年|20\\d\\d年(?:同期|底|末)?|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第[一二]学期|q[1-4]|[期年]初|基[线期])";
const FIGURE = "(?:的?\\s*[\\d.]+\\s*%?)?";
const EN_FORMER = "(?:the\\s+)?(?:(?:last|previous|prior)\\s+(?:quarter|term|semester|month|week|year|time)|q[1-4](?:\\s+20\\d\\d)?)";
/** Months as a figure is compared with them. */
const EN_MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
/** 比上季度, than last quarter, (上次51.9): what a figure is compared with is no period or value that is reported. */
const COMPARED = new RegExp(
  [
    `(?:比|较|对比)\\s*${FORMER}${FIGURE}(?!\\d)`,
    `(?:从|由|自)\\s*${FORMER}的?\\s*[\\d.]+\\s*%?(?=\\s*[,，]?\\s*(?:下降|降低|减少|提高|上升|增加|提升|增长|降|升|涨|跌|增|减|变|改善|回落)\\S{0,1}?(?:到|至|为|成))`,
    `\\bfrom\\s+[\\d.]+\\s*%?\\s*(?:in|for|at|of)\\s+${EN_FORMER}(?=\\s*,?\\s+to\\b)`,
    `(?<=\\bto\\s+[\\d.]+[^,;]{0,20})\\bfrom\\s+[\\d.]+\\s*%?\\s*(?:in|for|at|of)\\s+${EN_FORMER}`,
    `(?:与|和|跟|同)\\s*${FORMER}${FIGURE}\\s*(?:相比|比|(?=持平|一样|相同|一致|没变|不变))`,
    `[(]\\s*(?:${FORMER}|原[报填来为]?|[此之]前|前值)(?:是|为|[:：])?\\s*[\\d.]+\\s*(?:%|次|件|人|起|节|名|个|册|本|分钟|学时)?\\s*(?:[,，、;；]\\s*(?:目标|计划)[^()]*)?[)]`,
    `\\b(?:than|versus|vs\\.?|against|compared (?:to|with))\\s+(?:[\\d.]+\\s*%?\\s*(?:in|for|of)?\\s*)?${EN_FORMER}\\b`,
    `\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:more|fewer|less)\\s+than\\s+(?:in\\s+)?(?:${EN_FORMER}|${EN_MONTHS}|before)`,
    `${FORMER}的?(?:还没|尚未|暂未|未)[测查做出报统]\\S{0,2}`,
    `\\b(?:up|down|rose|fell|improved|dropped|increased|decreased)\\s+from\\s+[\\d.]+\\s*%?\\s*(?:in|for|at|of)\\s+${EN_FORMER}`,
    `(?<=\\b(?:down|up)\\s+[^,;]{0,20})\\bon\\s+${EN_FORMER}`,
    "\\bfrom\\s+(?:the\\s+)?(?:last|previous|prior)\\s+(?:quarter|term|semester|month|week|year|time)\\b",
    "[([]\\s*(?:was|last|previously|prev)[^)\\]]*[)\\]]",
  ].join("|"),
  "g",
);

/** A normalised text with what its figures are compared with blanked out by `|`; offsets stay. */
export function withoutComparison(text: string): string {
  return text.replace(COMPARED, (words) => "|".repeat(words.length));
}

import { readScopes } from "../language/scope.ts";
import type { Plan } from "../model.ts";
import { NAME_WORDS, RATE_INSIDE } from "./name-words.ts";

const { acting, times, how, verbs, behind } = NAME_WORDS;
const YEAR = "(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日|底|末)?(?:前|之前)?(?:[春秋]季)?(?:学期|学年)?(?:起(?!始)|开始)?";
const BASIS = "在?(?:(?:19|20)\\d\\d年的?[\\d.]*%?|上述(?:标准|规定)?|此|原有?(?:标准)?|现有(?:标准)?)的?基础上";
const ITEM = "[一二三四五六七八九十]{1,2}是|\\(?\\d+\\)|\\d+[.、)]|[①-⑳]";
const LEAD = new RegExp(
  `^(?:(?:19|20)\\d\\d年?(?:-|至)${YEAR}|${YEAR}|${[...times, ...acting, ...how, ...verbs].join("|")}|每(?:年|周|天|日|月|学期|学年|生|人|名(?=一次性|发放|给予|奖励)|班|校|园(?!区)|个|季度|半年)|其|[\\s,、;:|"“”()\\-·•◆●▪■○▲★]|${BASIS}|${ITEM})`,
);
const TAIL = new RegExp(`(?:${behind.join("|")}|[\\s,、("“”])$`);
const MEASURE_ENDS = /(?:占比|比例|覆盖率|率)$/;
const INSIDE = new RegExp(RATE_INSIDE, "g");

/** Cuts words that carry no name off both ends, as often as it goes. */
function bare(words: string): string {
  let left = words;
  for (let cut = LEAD.exec(left); cut && cut[0].length > 0; cut = LEAD.exec(left)) left = left.slice(cut[0].length);
  for (let cut = TAIL.exec(left); cut && cut[0].length > 0; cut = TAIL.exec(left)) {
    if (MEASURE_ENDS.test(left)) break;
    left = left.slice(0, left.length - cut[0].length);
  }
  return left;
}

const BRACKETS = /\([^()]*\)/g;

/** A name that begins or ends inside quotes takes the other quote back, or loses its one. */
function balanced(name: string, words: string): string {
  if ((name.match(/"/g)?.length ?? 0) % 2 === 0) return name;
  const at = words.indexOf(name);
  if (words[at - 1] === '"') return `"${name}`;
  if (words[at + name.length] === '"') return `${name}"`;
  return name.replaceAll('"', "");
}

/** Takes the scope off the front, so that one metric has one name in every scope; keeps it where nothing else is left. */
function withoutScope(words: string, system: Plan["system"]): string {
  let rest = words;
  for (;;) {
    const [first, second] = readScopes(rest, system);
    if (!first || first.start > 0) break;
    const joint = second && /^[、和及与]$/.test(rest.slice(first.end, second.start)) ? second.end : first.end;
    const next = bare(rest.slice(joint).replace(/^(?:学校|阶段|段|的|学生(?=[^体]))/, ""));
    if (next.length === 1) break;
    rest = next;
  }
  return rest;
}

const BARE_NUMBER = /^[\d.,%一二三四五六七八九十两百千万]+[次节个名所项]?$/;

/** A number is no name, with its unit or without. */
export function isNumber(name: string): boolean {
  return BARE_NUMBER.test(name);
}

/** Which schools: 民办幼儿园, 乡村小学 name a kind, where 近视率小学 names whose rate it is. */
const KIND =
  /(?:公办|民办|普惠性?|私立|公立|中心|农村|乡村|乡镇|城镇|城区|寄宿制?|附属|示范性?|省级|市级|县级|特色|一级|重点|小规模|优质|合格|标准化)$/;

/** Words that say on what terms, not what: 生活补助按艰苦程度, 作业不得超过. */
const TERMS =
  /(?:(?![^,]*的(?:比例|占比))(?:每年|每学期)?均?不(?:得|应|宜|可|能)?(?:低于|少于|超过|高于)|(?<=.{3})(?:按照?|根据|依据|参照))[^,]*$/;

/** The metric's name in the words before a figure, or empty. What is counted may itself be a stage's school (普通高中2所). */
export function metricBefore(stretch: string, system: Plan["system"], counted = false): string {
  const printed = stretch.replace(BRACKETS, "");
  let words = bare(printed.replace(TERMS, ""));
  const named = (name: string): string => {
    const whole = balanced(bare(name.replace(INSIDE, "")), printed).slice(-28);
    return isNumber(whole) ? "" : whole;
  };
  if (counted) return named(withoutScope(words, system)) || named(words).slice(-20);
  for (
    let last = readScopes(words, system).at(-1);
    last && last.end === words.length && !KIND.test(words.slice(0, last.start));
    last = readScopes(words, system).at(-1)
  ) {
    words = bare(words.slice(0, last.start).replace(/[、和及与]$/, ""));
  }
  return named(withoutScope(words, system));
}

const WHOSE =
  /^(?:在校|寄宿制?|住校|乡村|农村|民办|公办|普惠性?|特殊教育|城区|全体|其他|小规模|新建|普通|残疾|城镇)*(?:学生|幼儿|儿童|孩子|教师|专任教师|教职工|学校|班级|幼儿园|园|村小|教学点|寄宿生|教研员|校长|园长|副校长|班主任|中层干部|校级领导|[小初高]中?学?生|农村|城区|城市|城镇|乡村|乡镇|县城|镇区|市区|郊区)$/;

/** Whether words name only whose a figure is, and not what it measures. */
export function isWhose(words: string): boolean {
  return WHOSE.test(words);
}

const AFTER_LEAD = /^(?:及?或?以上|及?以下|以内|之内|左右|的?(?:比例|标准)?(?:配齐|配备|配备|配置|安排|配足|设置)?|核定|核拨|[\s"])+/;
const AFTER_TAIL = /(?:安排|要求|任务|目标|标准|(?<=.{4})工作|列入.*|纳入.*|并.*|[和与及、等的])$/;
/** No name follows: a joining word, or a verb that ends the sentence. */
const NO_NOUN =
  /^(?:和|与|及|并|全覆盖(?:$|[,;。])|且|或|到|至|在|比例|为|是|,|、|用于|提高|增加|其中|作为|以|(?:核定|核拨|拨付)(?![\u4e00-\u9fff])|计算|执行|发放|给予|配备|落实|三个?档|[一二三四五]个?档)/;
/** Where the next figure's words begin: 一次期中考试和|一次期末考试. */
const NEXT_MASK = /(?:[、和与及][^、]*?)?(?:x{1,4}|\*{1,4}).*$/;
const NEXT_FIGURE = /[和与及、]?[一二两三四五六七八九十]+[次名个所项节门支].*$/;

/** The metric's name in the words behind a figure, or empty where no noun follows. */
export function metricAfter(stretch: string): string {
  const words = stretch
    .replace(BRACKETS, "")
    .replace(/^\/[年月周天日人生校班次]/, ",")
    .replace(/^[^\u4e00-\u9fff"]*/, (lead) => (lead.length > 2 ? "," : lead));
  const noun = /^[^,，。;；:、"”!！?？\d]*(?:、[^,，。;；:"”\d]*)?/.exec(words.replace(AFTER_LEAD, ""))?.[0] ?? "";
  if (NO_NOUN.test(noun)) return "";
  const listed = /\d/.test(words.replace(AFTER_LEAD, "").charAt(noun.length));
  let left = (listed ? noun.replace(/、.*$/, "") : noun).replace(NEXT_FIGURE, "").replace(NEXT_MASK, "");
  for (let cut = AFTER_TAIL.exec(left); cut; cut = AFTER_TAIL.exec(left)) left = left.slice(0, cut.index);
  return left.length >= 2 ? left.slice(0, 28) : "";
}

import { readScopes } from "../language/scope.ts";
import type { Plan } from "../model.ts";

const VERBS =
  "其(?:他|它|余)年级|[一二三四五六七八九十\\d]+年(?:内|来)?(?:累计|共|计划)?|严格控制|严格|规范|做优|全面落实好?|严格落实|落实好?|全面开展|全面推进|全面实施|进一步|深入|积极|努力|不断|切实|逐步|加快|完善|推动|推进|实现|确保|保证|保障|力争|争取|原则上|加强|开展|开齐开足|开齐|开足|配齐|配足|配备|安排|开设|要将|将|把|使|要|应当?|须|必须|建成|建设|新建|改扩建|新增|创建|打造|培育|培养|遴选|评选|选派|引进|招聘|组织|督促|推行|实施|提供|完成|新增|按照?|并|且|其中|同时|以及|对|每年|每周|每天|每日|每月|每学期|每学年|每生|每个|各|其|全市|全省|全区|全县|我市|本市|各地|各市|各区|各县|区域内|市域内|县域内|所有|统筹|鼓励|支持|参加|掌握|学生掌握|上好|达成|建立|设立|增设|投入|计划|预计|累计|总计|共计|生均(?=$)|平均|均|普遍|继续|继续保持|保持|巩固|提高|提升|增加|扩大|降低|控制|减少|压减|实行|执行|制定|到|至少|最少|至|在(?!校|园|籍|岗|职|读|编|册|建|网|线)|力求|用于|满足|合格的?|上午|下午";
const LEAD = new RegExp(
  `^(?:(?:19|20)\\d\\d年(?:底|末)?(?:前|之前)?(?:起|开始)?|${VERBS}|[\\s,、;:"“”()]|在?(?:19|20)\\d\\d年的?[\\d.]*%?的?基础上|[一二三四五六七八九十]{1,2}是|\\(?\\d+\\)|\\d+[.、])`,
);
const TAIL = new RegExp(
  `(?:(?:到|至|在)?(?:19|20)\\d\\d年(?:底|末)?(?:前)?(?:起)?的?|分别|全部|各|每生|每人|每名学生|每班|每校|每所|每次|每[两二三]周|均|都|要|应|须|需|力争|争取|原则上|总体|基本|一般|至少|最少|不少于|不低于|不得少于|不得低于|不小于|不超过|不高于|不得超过|不多于|控制在|达到?|达成|提高到|提高至|提升到|提升至|提升|提高|增加到|增加至|增加|增至|扩大到|实现|保持在|稳定在|上升到|升至|为|是|占比?例?的?|降低到|降至|降到|下降到|下降至|下降|降低|减少|压减到|超过|高于|低于|少于|多于|大于|小于|以上|以内|每年|每周|每天|每日|每月|每学期|每学年|每[\\d一二三四五两]年|[一二三四五]年|累计|总计|共计|共|平均|均不|逐年|年均|设|配备|配|按照?|按不|不|有|约|近|从|由|到|至|的|在|其中|以|安排|≥|≤|>|<|=|:|[\\s,、("“”])$`,
);
const MEASURE_ENDS = /(?:占比|比例|覆盖率|率)$/;

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

/** Which schools: 民办幼儿园, 乡村小学 name a kind, where 近视率小学 names whose rate it is. */
const KIND =
  /(?:公办|民办|普惠性?|私立|公立|中心|农村|乡村|乡镇|城镇|城区|寄宿制?|附属|示范性?|省级|市级|县级|特色|一级|重点|小规模|优质|合格|标准化)$/;

/** The metric's name in the words before a figure, or empty. What is counted may itself be a stage's school (普通高中2所). */
export function metricBefore(stretch: string, system: Plan["system"], counted = false): string {
  let words = bare(stretch.replace(BRACKETS, "").replace(/(?:每年|每学期)?均?(?:不低于|不少于|不超过|不高于)[^,]*$/, ""));
  if (counted) return withoutScope(words, system).slice(-28) || words.slice(-20);
  for (
    let last = readScopes(words, system).at(-1);
    last && last.end === words.length && !KIND.test(words.slice(0, last.start));
    last = readScopes(words, system).at(-1)
  ) {
    words = bare(words.slice(0, last.start).replace(/[、和及与]$/, ""));
  }
  return withoutScope(words, system).slice(-28);
}

const AFTER_LEAD = /^(?:及?或?以上|及?以下|以内|之内|左右|的?(?:比例|标准)?(?:配齐|配备|配置|安排|配足|设置)?|[\s"])+/;
const AFTER_TAIL = /(?:安排|要求|任务|目标|标准|工作|列入.*|纳入.*|并.*|等|的)$/;

/** The metric's name in the words behind a figure, or empty where no noun follows. */
export function metricAfter(stretch: string): string {
  const words = stretch.replace(BRACKETS, "").replace(/^[^\u4e00-\u9fff"]*/, (lead) => (lead.length > 2 ? "," : lead));
  const noun = /^[^,，。;；:、"”!！?？\d]*(?:、[^,，。;；:"”\d]*)?/.exec(words.replace(AFTER_LEAD, ""))?.[0] ?? "";
  if (/^(?:和|与|及|并|且|或|到|至|在|比例|为|是|,|、|用于|提高|增加|其中|作为|以)/.test(noun)) return "";
  let left = noun;
  for (let cut = AFTER_TAIL.exec(left); cut; cut = AFTER_TAIL.exec(left)) left = left.slice(0, cut.index);
  return left.length >= 2 ? left.slice(0, 28) : "";
}

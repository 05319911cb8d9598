/** A unit found behind a figure or a question word. */
export interface UnitHit {
  /** English singular, as in the commitments. */
  unit: string;
  end: number;
}

/** What sort of quantity a unit measures; two units of one class may be asked for each other. */
export type UnitClass =
  | "teaching time"
  | "share"
  | "ratio"
  | "people"
  | "count"
  | "money"
  | "area"
  | "length"
  | "books"
  | "age"
  | "times"
  | "rank"
  | "other";

type Row = [unit: string, kind: UnitClass, zh: string, en: string];

/**
 * Units, the longer spelling first where one begins another. Money is kept as it is printed, since a figure
 * must stand in the quote: 3亿元 is 3 of "100 million yuan".
 */
// prettier-ignore
const UNITS: Row[] = [
  ["percentage point", "share", "个百分点|百分点", "percentage points?|pp|points?"],
  ["%", "share", "%|％", "%|percent|per cent"],
  ["period", "teaching time", "个?课时|节课|学时|节次?(?![约日能俭假水电庆])|堂课?", "periods?|lessons?|class periods?|class hours?"],
  ["month", "times", "个月", "months?"],
  ["credit", "teaching time", "个?学分", "credits?"],
  ["hour", "teaching time", "个?(?:半)?小时|个?钟头", "hours?|hrs?|h\\b"],
  ["minute", "teaching time", "分钟", "minutes?|mins?"],
  ["100 million yuan", "money", "亿元|亿", "hundred million yuan"],
  ["10,000 yuan", "money", "万元", "ten thousand yuan"],
  ["yuan", "money", "元|块钱|块(?=$|[\\s,，。;；、?？!！吗呢吧])|钱", "yuan|rmb|cny"],
  ["square metre", "area", "平方米|平米|㎡|m2", "square met(?:re|er)s?|sq\\.? ?m\\b|m2"],
  ["square kilometre", "area", "平方公里|平方千米", "square kilomet(?:re|er)s?"],
  ["mu", "area", "亩", "mu\\b"],
  ["hectare", "area", "公顷", "hectares?"],
  ["place", "count", "个?(?:[^\\s,，。;；、\\d]{0,4}?)(?:学位|托位|床位)", "(?:school )?places?|seats?"],
  ["kilometre", "length", "公里|千米", "kilomet(?:re|er)s?|km\\b"],
  ["metre", "length", "米", "met(?:re|er)s?"],
  ["book", "books", "册|本(?![市区县省科地级着次身土年校专届])", "books?|volumes?"],
  ["skill", "count", "(?:项|门|种)(?=[^,，。;；、]{0,10}技能)", "skills?"],
  ["school", "count", "所(?=[^,，。;；、\\d]{0,22}(?:学校|中学|小学|高中|初中|院校|校园|中职))|所(?![^,，。;；、\\d]{0,12}幼儿园)(?!有|在|需|得)", "schools?"],
  ["kindergarten", "count", "所(?=[^,，。;；、\\d]{0,16}(?:幼儿园|园))|家(?=幼儿园)", "kindergartens?"],
  ["class", "count", "个(?:教学)?班级?|个(?=[^,，。;；个]{0,8}班(?!主任))", "classes"],
  ["student", "people", "(?:名|位|个)(?:在校|中小学)?学生(?!(?:[\\u4e00-\\u9fff]{0,4}(?:团|队|社|会|组|中心|基地|活动)))|个?孩子|生(?=配)", "students?|pupils?|children|kids?"],
  ["teacher", "people", "(?:名|位|个)(?=(?:[^,，。;；、和与及几]{0,10})(?:教师|老师|班主任|校长|名师|教练|辅导员)(?![^,，。;；、]{0,6}(?:工作室|工作坊|基地|团队|中心|学校|站)))", "teachers?"],
  ["staff", "people", "(?:名|位|个)(?=[^,，。;；、几]{0,10}(?:人员|校医|医生|保安|保健))", "staff|nurses?|doctors?|health workers?"],
  ["person", "people", "人次?(?!均|才|员|民|数|口|工|文|社|机|身|格|大)|名(?![师校额称牌单])|位", "people|persons?|heads?"],
  ["character", "other", "字(?![体典号样])", "characters?"],
  ["degree Celsius", "other", "℃|°c|摄氏度", "degrees?(?: celsius)?|℃|°c"],
  ["gram", "other", "克(?!服)", "grams?"],
  ["working day", "times", "个?工作日", "working days?"],
  ["day", "times", "天(?!然)", "days?"],
  ["week", "times", "周(?![边年])|个(?=[^,，。;；、\\d]{0,6}(?:劳动|活动|艺术|科技|阅读|读书|体育)周)", "weeks?|wks?"],
  ["time", "times", "次(?!性|日|要)", "times"],
  ["pair", "count", "对(?![口象应接])", "pairs?"],
  ["Mbps", "other", "Mbps|mbps|兆(?:bps)?", "mbps|mb?(?![a-z\\d²])"],
  ["Gbps", "other", "吉比特", "gbps|g"],
  ["times", "other", "倍", "times as much"],
  ["point", "other", "分(?![钟之别类期批层级步段工布校享析管设为赛])", "points"],
  ["lux", "other", "勒克斯|lx", "lux"],
  ["set", "count", "套|台", "sets?|units?"],
  ["project", "count", "个(?=[^,，。;；、个\\d]{0,10}(?:项目|工程))|项(?=[^,，。;；]{0,10}(?:工程|项目))", "projects?"],
  ["base", "count", "个(?=[^,，。;；、个\\d]{0,12}基地)", "bases?"],
  ["studio", "count", "个(?=[^,，。;；、个\\d]{0,14}工作室)", "studios?"],
  ["system", "count", "大(?=[^,，。;；]{0,8}体系)", "systems?"],
  ["course", "count", "门(?!类)", "courses?"],
  ["recorded lesson", "count", "(?:节|堂|个)(?=[^,，。;；]{0,8}(?:微课|课例|视频))", "recorded lessons?"],
  ["item", "count", "项|个(?![人性体别])|件|篇|支|场|期|处|座|间|家|条|批次|届|辆|张|块|份|门类|类|种|档|户(?!外|籍|型)|栋|幢|部|幅|盏|组|款|片(?![区段面])", "items?"],
];

const ZH = UNITS.map(([unit, , zh]): [string, RegExp] => [unit, new RegExp(zh, "y")]);
const EN = UNITS.map(([unit, , , en]): [string, RegExp] => [unit, new RegExp(`\\s*(?:${en})(?![a-z])`, "iy")]);
const CLASSES = new Map(UNITS.map(([unit, kind]) => [unit, kind]));

/** The unit that stands at `at`, or null. */
export function readUnit(text: string, at: number): UnitHit | null {
  const latin = /^\s*[a-z%]/i.test(text.slice(at, at + 3));
  for (const [unit, pattern] of latin ? EN : ZH) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0].length > 0) return { unit, end: at + match[0].length };
  }
  return null;
}

/** The class of a unit; compound units (`students per staff`) are ratios. */
export function unitClass(unit: string): UnitClass {
  const known = CLASSES.get(unit);
  if (known) return known;
  if (/ per |:/.test(unit)) return "ratio";
  return unit.includes("/") ? "count" : "other";
}

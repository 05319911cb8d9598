import { normalize } from "../../../knowledge/language/index.ts";

/**
 * What stands beside a report and holds figures that report nothing: times of day, telephone numbers, names of people, the size of
 * a sample beside its rate, a total shared out (上午下午各一次). Forms are matched on the normalised text.
 */
interface Aside {
  readonly form: RegExp;
  /** The form is an aside only where this stands elsewhere in the line. */
  readonly beside?: RegExp;
}

const DAYTIME = "凌晨|清晨|早上|早晨|上午|中午|午后|下午|傍晚|晚上|今晚|昨晚|夜里";
const HOUR = "(?:[01]?\\d|2[0-4]|[一二三四五六七八九十两]{1,3})";
const PEOPLE = "(?:名|个|位)?(?:学生|同学|孩子|人)";
/** Common family names, so that 张三 is nobody's three. */
const FAMILY =
  "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段陶章施倪严温庞殷聂骆祝柳游阮欧肖颜翟詹]";
const OFFICE = "(?:老师|校长|主任|书记|科长|园长|组长)";
const COUNTED = "[一二两三四五六七八九十\\d]+\\s*(?:次|起|件|节|场|名|人)";
const TOLD = "电话|手机|座机|热线|分机|微信|qq|\\b(?:tel|phone|mobile|cell|ext|whatsapp)\\b";

/** A share is stated in the line: 51.2, 51 %, 百分之五十一. */
const RATE = /%|percent|百分之|\d\.\d/;

// prettier-ignore
const ASIDES: Aside[] = [
  // times of day
  { form: new RegExp(`(?:${DAYTIME})\\s*${HOUR}\\s*(?::\\s*[0-5]\\d(?::[0-5]\\d)?|[点时](?:[0-5]?\\d分?|半|一刻|三刻|整|钟|[一二三四五]?十[一二三四五六七八九]?分?)?)`, "g") },
  { form: /(?<![\d.:个百])(?:[01]?\d|2[0-4])点(?:半|钟|整|一刻|三刻|[0-5]?\d分|(?=\s*(?:发|报|交|开会|之?前|之?后)))/g },
  { form: /(?<![\d:.])(?:0\d|1\d|2[0-3]|[2-9]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s*(?:am|pm)\b)?/g },
  { form: /(?:\bone\s+)?(?:\bat\s+)?(?<![\d.])\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\b\.?|o'clock)/g },
  // how long something took
  { form: /\d{1,3}\s*分\s*\d{1,2}\s*秒|\d{1,3}\s*秒/g, beside: /\d/ },
  // telephones and who answers them
  { form: /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g },
  { form: /(?<![\d.])\(?0\d{2,3}\)?[- ]?\d{3,4}[- ]?\d{4}(?!\d)/g },
  { form: new RegExp(`(?:${TOLD})\\D{0,4}\\d[\\d -]{2,}\\d`, "g") },
  { form: /(?:打|拨|\b(?:call|ring|phone|text)(?: me| us)?(?: on| at)?)\s*:?\s*\d[\d -]{5,}\d/g },
  { form: /(?:联系人|填报人|报送人|上报人|填表人|经办人|负责人|核对人)\s*[:是]?\s*[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff])/g },
  { form: new RegExp(`(?<![\\u4e00-\\u9fff])${FAMILY}[\\u4e00-\\u9fff]{0,2}(?:${OFFICE}(?:补?报|上报|汇报|填报|发)?|(?:补?报|上报|汇报|填报)\\s*:)`, "g") },
  // somebody whose name holds a number, and holidays that do
  { form: new RegExp(`${FAMILY}[一二三四五六七八九十百千万][\\u4e00-\\u9fff]?(?=[\\s,，。:：;；]|$)`, "g"), beside: /\d|百分之/ },
  { form: /(?<![\u4e00-\u9fff])(?:五一|十一|六一|三八|五四)(?=刚|放假|假|节|长假|后|前|回来|期间|过)/g },
  // the size of a sample
  { form: /[([]?\s*\bn\s*=\s*\d[\d,]*\s*[)\]]?/g },
  { form: new RegExp(`(?:抽测|抽查|抽检|检测|监测|筛查|普查|实检|参检|参测|应检|检查|体检|样本量?数?|[测查检])(?:了|出|过)?\\s*:?\\s*(?:\\d{3,}(?![\\d.%])(?:\\s*${PEOPLE})?|\\d+\\s*${PEOPLE})`, "g"), beside: RATE },
  { form: new RegExp(`(?:全校|全体|全年级)\\s*\\d+\\s*${PEOPLE}`, "g"), beside: RATE },
  { form: /\b(?:tested|checked|screened|examined|measured|surveyed|sampled|sample(?: size)?(?: of| was| is)?)\s*:?\s*(?:all\s+)?\d[\d,]*(?![\d.%])(?:\s+(?:pupils|students|children|kids))?/g, beside: RATE },
  { form: /\b(?:the|this|that|which|late|last|next|other|first|good|big) one\b(?!\s+(?:in|for|at|of)\b)/g },
  // words that only look like numbers, and days without their month
  { form: /一(?:下(?!学期|半年)|共|会儿?)/g },
  { form: /(?<![月\d])(?:[12]?\d|3[01])[日号](?!线|楼|院|文)/g, beside: /\d/ },
  { form: /\b(?:on\s+)?the\s+\d{1,2}(?:st|nd|rd|th)\b(?!\s+(?:of|quarter|term|half|semester|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g, beside: /\d/ },
  { form: /\d+[- ]?(?:week|wk|day|minute|min|hour)s?\s+(?:term|semester|course|class|period|lesson|break)/g},
  // the number of a grade
  { form: /\d{1,2}(?=\s*(?:年级|grade\b))|(?<=\b(?:grade|gr|(?<!last |this |next |previous )(?:year|yr)|form|junior|senior|[pfs]\.)\.?\s*)(?:\d{1,2}(?![\d.%])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/g },
  // a total shared out
  { form: new RegExp(`各\\s*(?:有|开展|演练|进行|做)?\\s*${COUNTED}`, "g"), beside: new RegExp(COUNTED) },
];

/** A text in the form that is matched, of the same length; letter by letter where the usual form is shorter or longer. */
function folded(text: string): string {
  const whole = normalize(text);
  if (whole.length === text.length) return whole;
  return text
    .split("")
    .map((char) => {
      const one = char.normalize("NFKC").toLowerCase();
      return one.length === 1 ? one : char;
    })
    .join("");
}

const COUNT = /(?<![\d.])\d[\d,]*(?=\s*[名个位]?(?:学生|孩子|教师|老师|教职工|人|名))/g;
const SHARE = /(?<![\d.])(\d+(?:\.\d+)?)\s*%/g;

/** 高级职称42人，教师168人，占比25%: a share with the two counts that it was worked out from, which are no reports of their own. */
function workings(seen: string): { index: number; length: number }[] {
  const counts = [...seen.matchAll(COUNT)].map(({ index, 0: digits }) => ({
    index,
    length: digits.length,
    value: Number(digits.replaceAll(",", "")),
  }));
  const shares = [...seen.matchAll(SHARE)].map(([, digits = ""]) => digits);
  const [one, two, ...more] = counts;
  const [share, ...others] = shares;
  if (!one || !two || more.length > 0 || share === undefined || others.length > 0) return [];
  const decimals = (share.split(".")[1] ?? "").length;
  const exact = (100 * Math.min(one.value, two.value)) / Math.max(one.value, two.value);
  return Math.abs(exact - Number(share)) <= 0.5 / 10 ** decimals + 1e-9 ? [one, two] : [];
}

const cutOut = (line: string, { index, length }: { index: number; length: number }): string =>
  line.slice(0, index) + " ".repeat(length) + line.slice(index + length);

/** A line with its asides blanked out; offsets stay. */
export function withoutAsides(line: string): string {
  const seen = folded(line);
  let rest = workings(seen).reduce(cutOut, line);
  for (const { form, beside } of ASIDES) {
    for (const { index, 0: found } of seen.matchAll(form)) {
      const others = seen.slice(0, index) + seen.slice(index + found.length);
      if (beside && !beside.test(others)) continue;
      rest = cutOut(rest, { index, length: found.length });
    }
  }
  return rest;
}

/** Words that only acknowledge, in any order: what is left of a message without them says whether it says more. */
// prettier-ignore
const COURTESY =
  /收到|好的|好|行|可以|明白|知道|了解|谢谢|谢|感谢|多谢|辛苦|麻烦|不客气|没问题|没事|是的|对的|对|嗯|哦|哈|您|你|大家|各位|老师|主任|局长|领导|(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]科长?|了|啦|啊|吧|呢|马上|稍等|晚安|再见|早上|\b(?:ok|okay|got it|gotcha|thanks|thank|thx|ty|cheers|noted|received|roger|will do|great|perfect|fine|sure|yes|yep|no problem|np|welcome|much appreciated|very much|so much|a lot|lots|bye|hi|hello|good morning|good evening|good night|understood|all|you|sir|madam|mr|ms|mrs|dear|everyone|the|that|for|again|message|reminder)\b/giu;

/** A promise to report at another time: 明天报, will send tomorrow. */
// prettier-ignore
const PROMISE =
  /(?:我|我们|这就|等会儿?|待会儿?|一会儿?|回头|稍后|晚点|晚些|晚上|下午|上午|中午|今晚|今天|明天|明早|后天|下周[一二三四五六日天]?|周[一二三四五六日]|尽快|再|就|会|去|给)*(?:发|报|上报|填|交|补|查|核对|整理|统计)(?:给?(?:你|您)|过来|上来|上|一下|好|的|了)*$|\b(?:(?:i|we)(?:'ll| will)?|will|shall|going to|to)?\s*\b(?:send|submit|report|file|reply|get back|check|do|forward|update)\b(?:\s+(?:it|them|this|that|you|to|back|the|our|numbers?|figures?|data|report|by|on|in|at|an?|few|hours?|minutes?|after|before|lunch|class|school|end of|day|tomorrow|tonight|later|soon|today|shortly|asap|next|this|week|month|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|morning|afternoon|evening))+$/iu;

/** Figures that are to come, 演练数周五报, and meetings: there is no figure in them that is reported. */
// prettier-ignore
const LATER =
  /^\D*(?:明天|明早|后天|周[一二三四五六日天]|下周|稍后|回头|晚点|晚些|等会儿?|待会儿?)\D{0,12}(?:报|发|交|填|补)\D{0,6}$|^\D*(?:\bwill|\bshall|\bgoing to|\bgonna|'ll)\s+(?:\w+\s+)?(?:send|submit|report|file|update)\b\D*$|^[^%率数]*(?:开会|参会|座谈会|培训会|\bmeeting\b)[^%率数]*$/iu;

/** 把汇总表export一份给我, 帮我写一份教案: somebody wants something done, and gives no figure. */
const WANTED =
  /帮我(?:写|做|拟|起草|想|找|查|画)|导出|调出来|看看$|查一下|查查|看一下|\bexport\b|\bremind (?:me|us)\b|提醒我|下载|一份给我|发我一?份?|\b(?:send|give) me\b/i;
/** 请各校3月20日前报送: what the office asks of all schools. */
const ORDERED = /请?各(?:校|园|单位|学校|幼儿园|位)\S{0,12}(?:报送|上报|填报|报|提交|填写)/;
const isRequest = (said: string): boolean =>
  (WANTED.test(said) || ORDERED.test(said)) && !/\d/.test(said.replace(/q[1-4]|20\d\d年?|\d{1,2}月份?(?:\d{1,2}[日号])?/gi, ""));

/** Whether a message is nothing but thanks, a word that it was read, or a promise to report later. */
export function isCourtesy(text: string): boolean {
  const said = text.normalize("NFKC").trim();
  if (LATER.test(said) || isRequest(said)) return true;
  const rest = said
    .replace(/[\s.!。！~]+$/u, "")
    .replace(PROMISE, "")
    .replace(COURTESY, "");
  return rest.length < said.length ? !/[\p{L}\p{N}]/u.test(rest) : said !== "" && !/[\p{L}\p{N}\p{P}]/u.test(said);
}

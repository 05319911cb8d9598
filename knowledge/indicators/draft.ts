import { readScopes } from "../language/scope.ts";
import { unitClass } from "../language/units.ts";
import { standsAlone } from "./beside.ts";
import { bindingOf } from "./comparators.ts";
import type { Mention } from "./mentions.ts";
import { withoutCondition } from "./conditions.ts";
import { isWhose, metricAfter, metricBefore } from "./metric.ts";
import { runBefore, scopesOf, segmentOf, type Draft, type Reading } from "./reading.ts";
import { NO_RATE, readRate, type Rate, type Rated } from "./rates.ts";

/** Words from the end of what was read before to the figure, without what has another place in the record. */
export function nameStretch(reading: Reading, from: number, to: number): string {
  let words = reading.clause.slice(from, to);
  for (const base of reading.bases) {
    if (base.start >= from && base.end <= to) words = words.replace(reading.clause.slice(base.start, base.end), "");
  }
  return withoutCondition(words);
}

/** 九成以上的学生每年至少参加一次活动: whose share it is, without how often. */
function withoutTimes(words: string): string {
  return words
    .replace(/每(?:学?年|学期|个?月|周)/g, "")
    .replace(/(?:至少)?(?=参加|参与|接受|掌握)/g, "")
    .replace(/(?:至少|不少于)?[一二两三\d]+[次项门](?=[\u4e00-\u9fff])/g, "");
}

const PARTS = /\((?:包括|含|包含|涵盖)([^()]+)\)/;

function partsOf(stretch: string): string[] {
  return (PARTS.exec(stretch)?.[1] ?? "").split(/[、,和及与]/).filter((part) => part.length > 1 && !part.startsWith("等"));
}

/** Verbs whose object is what is counted: 建成7所…, 掌握2项…. */
const COUNTED =
  /(?:建成|召开|组建|聘请|开通|听取|专题研究|研究|接受|参加|走进|认领|拥有|送|提供|接收|新建|创建|建设|打造|培育|培养|掌握|改扩建|遴选|评选|引进|招聘|配备|配齐|新增|设立|命名|完成|开设|举办|组织|认定|选派|建立|形成|开发|上好|上|含|开展|每天|落实|增设|推出|支持|达|有|每周|上午|下午|选树|投入|安排|设置|改造)(?:不少于|至少|约|不低于|[了好]|[\d一二三四五六七八九十两]{0,3})?$/;

/** 上午大课间40分钟: a part of every day. */
const DAYTIME = /上午|下午|早晨|清晨|午间|晚间/;

/** 三年投入32.6亿元: money that nothing names is told by its verb. */
const SPENT = /(?:投入|投资|筹措|奖补|补助|资助)(?=(?:资金)?(?:约|达|不少于|不低于|超过)?$)/;

/** What is measured by the day though nobody says so. */
const DAILY = /(?:作业|睡眠|午休|午睡|早自习|晚自习)[^;]*$/;
/** 安排40分钟午休 */
const DAILY_BEHIND = /^的?(?:午休|午睡|晚自习|早自习)/;
const EVERY_DAY: Rate = { per: "day", cadence: "daily" };

/** 支持学校建设示范专业: who builds is not what is built. */
const BUILDER = /^.{1,16}?(?:建设|建成|创建|创成)(?=.{4})/;

function rateOf({ clause, segments }: Reading, mention: Mention, at: number): Rate {
  const segment = segments[at] ?? { start: 0, end: clause.length };
  const kind = unitClass(mention.unit);
  if (mention.unit === "times") return NO_RATE;
  if (mention.each) return { per: mention.each, cadence: null };
  const rated: Rated = kind === "money" ? "money" : mention.unit === "time" || kind === "teaching time" ? "times" : "other";
  const before = readRate(clause.slice(segment.start, mention.start), rated);
  if (kind === "share" && !before.per) return before;
  const after = readRate(clause.slice(mention.end, Math.min(segment.end, mention.end + 8)), rated);
  const rate = before.per || !after.per ? before : after;
  if (kind === "share" && rate.per === "student") return NO_RATE;
  if (rate.per === null && /^(?:minute|hour)$/.test(mention.unit) && DAYTIME.test(clause.slice(segment.start, mention.start)))
    return { per: "day", cadence: "daily" };
  if (rate.per === null && ["times", "teaching time"].includes(kind)) {
    const head = segments.slice(0, at).findLast(({ end }) => clause[end] === ":");
    const above = head ? readRate(clause.slice(head.start, head.end), rated) : NO_RATE;
    if (above.per !== null) return above;
  }
  const daily = DAILY.test(clause.slice(0, mention.start)) || DAILY_BEHIND.test(clause.slice(mention.end));
  if (rate.per === null && /^(?:minute|hour)$/.test(mention.unit) && (daily || mention.value === 24)) return EVERY_DAY;
  const total = (rate.per ?? "").endsWith(" years") && !/每/.test(clause.slice(segment.start, mention.start));
  return total && kind !== "teaching time" && kind !== "times" ? { per: null, cadence: "total" } : rate;
}

/** 不少于8课时(小学): whose a figure is may stand in a bracket behind it. */
const BRACKET_BEHIND = /^\(([^()\d]{2,12})\)/;

/** 不得超过3个月或60课时: an alternative is bound as the figure before it. */
function isAlternative(clause: string, earlier: Draft, mention: Mention, { comparator, bound }: Draft["binding"]): boolean {
  const between = clause.slice(earlier.mention.end, mention.start);
  return /^(?:\([^()]*\))?(?:或者?|、|[和及与])$/.test(between) && comparator === "=" && bound === null && earlier.mention.ratio === null;
}

/** 省级示范园每生每月520元,市级示范园420元: a fee beside one of its kind is paid as often. */
function rateLike(
  earlier: Draft | undefined,
  { mention, segment, metric }: Pick<Draft, "mention" | "segment" | "metric">,
  rate: Rate,
): Rate {
  const kind = metric.at(-1);
  const listed = earlier && mention.unit === "yuan" && earlier.mention.unit === "yuan" && earlier.segment + 1 === segment;
  return listed && rate.per === null && kind !== undefined && earlier.metric.endsWith(kind) ? earlier.rate : rate;
}

/** Behind the bracket that a figure stands in, where the next stands outside: 54个班(初中18个)、2520个学位. */
function pastBracket(clause: string, from: number, to: number): number {
  const between = clause.slice(from, to);
  const close = between.indexOf(")");
  return close >= 0 && !between.slice(0, close).includes("(") ? from + close + 1 : from;
}

/** 按班师比1:1.8配备教师: the ratio has a name of its own. */
const RATIO_NAME = /.比(?:例)?$/;

export function draftOf(reading: Reading, mention: Mention, earlier: Draft | undefined): Draft {
  const { clause, around, segments } = reading;
  const segment = segmentOf(reading, mention.start);
  const own = segments[segment] ?? { start: 0, end: clause.length };
  const previous = earlier && earlier.segment === segment ? pastBracket(clause, earlier.mention.end, mention.start) : own.start;
  const binding = bindingOf(clause, mention);
  const stretch = nameStretch(reading, previous, mention.start);
  const named = earlier && earlier.segment === segment ? `${earlier.metric}、` : "、";
  const left = stretch.startsWith(named) ? stretch.slice(named.length) : stretch;
  const behind = clause.slice(mention.end, own.end);
  const after = metricAfter(unitClass(mention.unit) === "share" ? withoutTimes(behind) : behind);
  const kindOf = unitClass(mention.unit);
  const countable = ["count", "people"].includes(unitClass(mention.unit));
  const built = ["school", "kindergarten"].includes(mention.unit);
  const printed = metricBefore(left, around.system, built);
  const front = printed.length === 1 ? "" : countable ? printed.replace(BUILDER, "") : printed;
  const listed = earlier !== undefined && earlier.segment === segment && after !== "" && /^\S{1,12}[和与及]$/.test(left.trim());
  const counts =
    after !== "" &&
    (front === "" ||
      (mention.ratio !== null && !RATIO_NAME.test(front)) ||
      /[和与及、各]$/.test(left) ||
      (countable && !/(?:数|总量|规模|班额)$/.test(front)) ||
      COUNTED.test(clause.slice(0, mention.start)));
  const { thing } = mention;
  const inside = thing && front === "" && after === "" ? metricBefore(clause.slice(thing.start, thing.end), around.system) : "";
  const between = inside.length === 1 ? "" : inside;
  const verb = countable && after === "" && /(?:建成|新建|召开|组建|举办|开展|聘请|配备)$/.test(front);
  const placed =
    mention.unit === "place" && after === "" ? (/[^个]{2,}$/.exec(clause.slice(mention.figure.end, mention.end))?.[0] ?? "") : "";
  const unnamed = kindOf === "money" && earlier === undefined;
  const spent = unnamed && front === "" && after === "" ? (SPENT.exec(clause.slice(own.start, mention.start))?.[0] ?? "") : "";
  const metric = counts ? after : verb ? "" : front || between || spent || placed;
  const within = counts
    ? reading.scopes.filter((hit) => hit.start >= mention.end && hit.end <= own.end && hit.start - mention.end < 16).slice(0, 1)
    : [];
  const before = runBefore(reading, Math.max(own.start, previous), mention.start);
  const fresh =
    metric !== "" && !isWhose(metric) && earlier !== undefined && earlier.segment < segment && earlier.mention.unit !== mention.unit;
  const alone = standsAlone(reading, mention, metric, earlier, segment);
  const scopes = before.length === 0 && within.length > 0 ? within : scopesOf(reading, segment, mention.start, previous, { alone, fresh });
  const bracket = readScopes(BRACKET_BEHIND.exec(clause.slice(mention.end))?.[1] ?? "", around.system);
  const beside = reading.bases.find((one) => one.end <= mention.start && one.start >= (earlier?.mention.end ?? 0));
  const goesOn = metric === "" && earlier?.mention.unit === mention.unit && earlier.segment + 1 === segment;
  const base = beside ?? (goesOn ? earlier.base : undefined);
  return {
    mention,
    segment,
    binding: listed || (earlier && isAlternative(clause, earlier, mention, binding)) ? earlier.binding : binding,
    scopes: bracket.length > 0 ? bracket : scopes,
    metric,
    own: metric !== "",
    quoteStart: own.start,
    base,
    rate: rateLike(earlier, { mention, segment, metric }, rateOf(reading, mention, segment)),
    parts: partsOf(clause.slice(own.start, mention.start)),
  };
}

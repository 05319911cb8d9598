import { nameStretch } from "./draft.ts";
import { unitClass } from "../language/units.ts";
import { isWhose, metricBefore } from "./metric.ts";
import type { Draft, Reading } from "./reading.ts";
import { readRate } from "./rates.ts";

/** A title as a metric's name; what is counted in periods is a course. */
function titled(name: string, unit: string): string {
  return unit === "period" && !/(?:课|课程|教学|教育)$/.test(name) ? `${name}课` : name;
}

/** With the name go its rate and base, where the figure has none of its own. */
function takeName(draft: Draft, before: Draft): void {
  draft.metric = before.metric;
  if (draft.parts.length === 0) draft.parts = before.parts;
  if (alike(draft, before) && !(isShare(draft) && draft.binding.comparator !== before.binding.comparator)) takeRate(draft, before);
  if (draft.mention.unit === "day" && before.mention.unit === "time") takeRate(draft, before);
  if (isShare(draft)) draft.base ??= before.base;
}

const isPeople = (draft: Draft): boolean => unitClass(draft.mention.unit) === "people";
const isShare = (draft: Draft): boolean => unitClass(draft.mention.unit) === "share";

/** Minutes and hours, or two counts of one unit: what measures the same can share a rate. */
function alike(a: Draft, b: Draft): boolean {
  const kind = unitClass(a.mention.unit);
  return a.mention.unit === b.mention.unit || (["teaching time", "people", "share"].includes(kind) && kind === unitClass(b.mention.unit));
}

function takeRate(draft: Draft, before: Draft): void {
  if (draft.rate.per === null && draft.rate.cadence === null) draft.rate = before.rate;
}

/** 每天不少于2小时,其中体育活动1小时: a part is counted as often as its whole. */
function isPart({ clause, segments }: Reading, draft: Draft): boolean {
  return /^\s*其中/.test(clause.slice(segments[draft.segment]?.start ?? 0, draft.mention.start));
}

/** 另增考前测评一次: comes on top, and not as often. */
function isExtra({ clause, segments }: Reading, draft: Draft): boolean {
  return /另(?:外)?(?:新)?增?/.test(clause.slice(segments[draft.segment]?.start ?? 0, draft.mention.start));
}

function takeEarlier(reading: Reading, draft: Draft, name: string): void {
  draft.metric = name;
  const segment = reading.segments[draft.segment - 1] ?? { start: 0, end: 0 };
  draft.quoteStart = segment.start;
  if (draft.rate.per === null && draft.rate.cadence === null) draft.rate = readRate(reading.clause.slice(segment.start, segment.end));
}

/** 每学期考试次数:小学一、二年级不考试,其他年级1次: what a list is about stands before its colon. */
function headName({ around, clause, segments, figured }: Reading, segment: number): string {
  const at = segments.findLastIndex(({ end }, index) => index < segment - 1 && clause[end] === ":");
  const head = segments[at];
  if (!head || figured.has(at)) return "";
  const name = metricBefore(clause.slice(head.start, head.end), around.system);
  return name.length <= 12 && /(?:次数|时间|时长|课时|标准|比例|占比|率|经费|班额|人数|规模|数量|总量)$/.test(name) ? name : "";
}

/** A name in the stretch before: 把书法列为必修,累计不少于60节. */
function earlierName(reading: Reading, draft: Draft): string {
  const { around, segments } = reading;
  const before = segments[draft.segment - 1];
  if (!before) return "";
  const head = headName(reading, draft.segment);
  if (head !== "") return head;
  const words = nameStretch(reading, before.start, before.end);
  const object = /(?:将|把|开好|开设|办好|开足)([^,]{2,12}?)(?:纳入|列入|作为|$)/.exec(words)?.[1];
  const name = object ? metricBefore(object, around.system) : metricBefore(words, around.system);
  return name.length <= 20 && !ARRANGEMENT.test(name) ? name : "";
}

/** What is set up or improved (完善…制度) is the way to a figure, not what the figure measures. */
const ARRANGEMENT = /(?:制度|机制|体系|格局|氛围|环境|方式|模式)$/;

/** Whether a figure stands in the stretch before, or only what it is measured from lies between: 每年降低0.6个百分点,2022年为52.8%,到2025年…. */
function follows({ bases, segments }: Reading, previous: Draft, draft: Draft): boolean {
  const between = segments.slice(previous.segment + 1, draft.segment);
  return between.every(({ start, end }) => bases.some((base) => start <= base.start && base.end <= end));
}

/** The figure just before, where nothing else tells. */
function near(reading: Reading, draft: Draft, previous: Draft | undefined): Draft | undefined {
  return previous && follows(reading, previous, draft) ? previous : undefined;
}

/** Whether a figure's own words say only whose it is (普通高中学生不低于80分钟), and the name stands before them. */
function namesOwner(draft: Draft, previous: Draft | undefined): boolean {
  if (!previous || previous.segment !== draft.segment - 1 || !alike(draft, previous) || !isWhose(draft.metric)) return false;
  const kind = unitClass(draft.mention.unit);
  return kind === "people" ? /(?:学校|幼儿园|园|村小|教学点|班级)$/.test(draft.metric) : kind !== "count";
}

/** 国家级特色学校12所、省级30所: a level alone is of the same thing. */
const LEVEL = /^(?:国家|省|市|县|区|校)级$/;
const LEVEL_AT_HEAD = /^(?:国家|省|市|县|区|校)级/;
const GROUPS = /^(?:小班|中班|大班|托班)$/;

/** The figure of the clause before that a semicolon joins to this one, and that measures the same. */
function takeFromSentence({ around }: Reading, draft: Draft): boolean {
  const kind = unitClass(draft.mention.unit);
  const { unit: counted } = draft.mention;
  const bare = around.earlier.find(({ unit }) => counted === "item" && unit === "place");
  const same = around.earlier.findLast(({ unit }) => unit === counted || (kind !== "count" && unitClass(unit) === kind));
  const before = bare ?? same;
  if (!before) return false;
  draft.metric = before.metric_zh;
  if (bare && draft.scopes.length === 0) draft.scopes = [{ ...bare.scope, start: 0, end: 0 }];
  if (kind !== "share" && draft.rate.per === null) draft.rate = { per: before.per, cadence: before.cadence };
  return true;
}

/** 时长30至40分钟: a measure alone is of what stands before it. */
const BARE_MEASURE = /^(?:时长|时间|面积|建筑面积|使用面积|宽度|长度|高度|容量)$/;

function measured({ clause }: Reading, { metric }: Draft, previous: Draft | undefined, earlier: string): string {
  const thing = previous && previous.metric.length > 1 && !previous.metric.endsWith(metric) ? previous.metric : earlier;
  return thing !== "" && !thing.includes(metric) && clause.includes(thing) ? `${thing}${metric}` : metric;
}

/** 城区幼儿园公办率60%,农村80%; 小学班额45人,特殊教育班级12人: the name goes over, whose it is does not. */
const REGION = /^(?:特殊教育|特教|民办|公办|寄宿制?|城区|城镇|城市|县城|镇区|市区|农村|乡村|乡镇|郊区)/;

function nameOne(reading: Reading, drafts: Draft[], at: number): void {
  const draft = drafts[at];
  if (!draft) return;
  const { around } = reading;
  const earlier = earlierName(reading, draft);
  const previous = drafts[at - 1];
  if (previous && isPart(reading, draft) && (alike(draft, previous) || draft.mention.unit === "fraction")) takeRate(draft, previous);
  if (
    previous &&
    draft.metric.length > 2 &&
    !isExtra(reading, draft) &&
    previous.metric.endsWith(draft.metric.slice(-2)) &&
    alike(draft, previous) &&
    (previous.binding.comparator === "change") === (draft.binding.comparator === "change")
  )
    takeRate(draft, previous);
  if (previous && LEVEL.test(draft.metric)) draft.metric += previous.metric.replace(LEVEL_AT_HEAD, "");
  if (previous && draft.metric.startsWith("与") && draft.mention.ratio) draft.metric = `${previous.metric}${draft.metric}`;
  const region = REGION.exec(draft.metric)?.[0];
  if (BARE_MEASURE.test(draft.metric)) draft.metric = measured(reading, draft, previous, earlier);
  if (namesOwner(draft, previous)) draft.metric = isPeople(draft) ? (drafts.slice(0, at).find(isPeople)?.metric ?? "") : "";
  // 按班师比1:1.8配备教师,且不少于2名教师: a number of people takes no ratio's name.
  const afterRatio = previous !== undefined && previous.mention.ratio !== null && draft.mention.ratio === null;
  if (draft.metric !== "" && (afterRatio || !(draft.metric.length <= 2 && earlier.endsWith(draft.metric)))) return;
  const { unit } = draft.mention;
  const same = drafts.slice(0, at).findLast((one) => one.mention.unit === unit);
  const close = previous && follows(reading, previous, draft) && alike(draft, previous);
  const before = close ? previous : (same ?? near(reading, draft, previous));
  const after = drafts.slice(at + 1).find((one) => one.own && one.mention.unit === unit);
  const hasFigure = previous?.segment === draft.segment - 1;
  if (after && !close && !same && after.segment === draft.segment && draft.mention.ratio) draft.metric = after.metric;
  else if (before?.metric) {
    takeName(draft, before);
    if (region) draft.metric = REGION.test(draft.metric) ? draft.metric.replace(REGION, region) : `${region}${draft.metric}`;
  } else if (earlier === "" && takeFromSentence(reading, draft)) return;
  else if (around.name !== "" && earlier === "") draft.metric = titled(around.name, unit);
  else if (after && (earlier === "" || after.segment === draft.segment)) draft.metric = after.metric;
  else if (earlier !== "" && !hasFigure) takeEarlier(reading, draft, earlier);
  else if (after) draft.metric = after.metric;
  else if (around.name !== "") draft.metric = titled(around.name, unit);
}

/** Figures without a name of their own take the one before, or, at the head of a list, the one after. */
export function nameAll(reading: Reading, drafts: Draft[]): void {
  drafts.forEach((_, at) => nameOne(reading, drafts, at));
  for (const draft of drafts) draft.metric = inFull(reading, draft.metric);
}

/** 大班 where class sizes are set is 大班班额; 学生掌握 where a share of them masters something is not all of the name. */
function inFull({ clause }: Reading, name: string): string {
  const turned = /^(?:班额|班级人数|人数)(小班|中班|大班|托班)$/.exec(name)?.[1] ?? name;
  return GROUPS.test(turned) && /班额|每班|班级(?:人数|规模)/.test(clause) ? `${turned}班额` : turned;
}

import { gradesOf, readScopes, type ScopeHit } from "../language/scope.ts";
import { unitClass } from "../language/units.ts";
import type { Indicator, Plan, Scope, Value } from "../model.ts";
import { bindingOf, type Binding } from "./comparators.ts";
import { readMentions, type Mention } from "./mentions.ts";
import { metricAfter, metricBefore } from "./metric.ts";
import { readBases, readDues, readHedge, readRate, type Base, type Due, type Rate } from "./time.ts";

/** A commitment before it has its number, its section and its English name. Places count in the clause. */
export type Found = Omit<Indicator, "id" | "section" | "quote" | "metric_en" | "region">;

/** What a clause takes over from what stands above it: a deadline that leads a list, the stage of the section's title. */
export interface Surroundings {
  system: Plan["system"];
  due: number | string | null;
  scope: Scope | null;
  /** Years before this are past: a figure of theirs is no target. */
  from: number | null;
  /** The section's title as a name, for items that print their subject only there: （一）体育与健康. */
  name: string;
}

interface Reading {
  clause: string;
  segments: { start: number; end: number }[];
  scopes: ScopeHit[];
  dues: Due[];
  bases: Base[];
  around: Surroundings;
}

/** Stretches between commas, not inside brackets. */
function segmentsOf(clause: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < clause.length; at += 1) {
    const char = clause[at];
    if (char === "(") depth += 1;
    else if (char === ")") depth = Math.max(0, depth - 1);
    const thousands = /\d/.test(clause[at - 1] ?? "") && /^\d{3}(?!\d)/.test(clause.slice(at + 1));
    if (char === "," && depth === 0 && !thousands) {
      found.push({ start, end: at });
      start = at + 1;
    }
  }
  found.push({ start, end: clause.length });
  return found;
}

function segmentOf(reading: Reading, at: number): number {
  return Math.max(0, reading.segments.findIndex((one) => one.start <= at && at < one.end)); // prettier-ignore
}

const toScope = (hit: ScopeHit, system: Plan["system"]): Scope => ({
  stages: hit.stages,
  grades: hit.grades ?? (hit.stages.includes("vocational") && hit.stages.length === 1 ? null : gradesOf(hit.stages, system)),
  region: null,
});

/** The last run of scopes before a place that are listed together: 小学三至六年级和初中. */
function runBefore(reading: Reading, from: number, to: number): ScopeHit[] {
  const before = reading.scopes.filter((hit) => hit.start >= from && hit.end <= to);
  const run: ScopeHit[] = [];
  for (const hit of before.toReversed()) {
    const next = run[0];
    if (next && !/^[、和及与或]?$/.test(reading.clause.slice(hit.end, next.start).replace(/学校|学生|阶段|专任教师|\([^()]*\)/g, ""))) break;
    run.unshift(hit);
  }
  return run;
}

const EVERYBODY = /全市|全区|全县|各校|各学校|学校|各地|每天|所有|全体|区域|各市|各区/;

/** Scopes of a figure: named in its own stretch, carried over from the stretch before, or the section's own. */
function scopesOf(reading: Reading, segment: number, figure: number, previous: number): ScopeHit[] {
  const own = reading.segments[segment];
  const from = Math.max(own?.start ?? 0, previous);
  const named = runBefore(reading, from, figure);
  if (named.length > 0) return named;
  if (EVERYBODY.test(reading.clause.slice(from, figure))) return [];
  for (let at = segment - 1; at >= 0; at -= 1) {
    const earlier = reading.segments[at];
    const run = earlier ? runBefore(reading, earlier.start, earlier.end) : [];
    if (run.length > 0) return run;
  }
  return [];
}

function lastDue(reading: Reading, to: number): number | string | null {
  return reading.dues.findLast((due) => due.start < to)?.deadline ?? reading.around.due;
}

/** The deadline before a figure, or behind it in the same stretch where none is before. */
function dueOf(reading: Reading, { mention, segment }: Draft): number | string | null {
  const end = reading.segments[segment]?.end ?? 0;
  const behind = reading.dues.find((due) => due.start >= mention.end && due.start < end);
  const before = reading.dues.findLast((due) => due.start < mention.start);
  return (before ?? behind)?.deadline ?? reading.around.due;
}

/** Words from the end of what was read before to the figure, without what has another place in the record. */
function nameStretch(reading: Reading, from: number, to: number): string {
  let words = reading.clause.slice(from, to);
  for (const base of reading.bases) {
    if (base.start >= from && base.end <= to) words = words.replace(reading.clause.slice(base.start, base.end), "");
  }
  return words;
}

interface Draft {
  mention: Mention;
  segment: number;
  binding: Binding;
  scopes: ScopeHit[];
  metric: string;
  /** The name comes from the figure's own stretch. */
  own: boolean;
  base: Base | undefined;
  rate: Rate;
  parts: string[];
  quoteStart: number;
}

/** Verbs whose object is what is counted: 建成7所…, 掌握2项…. */
const COUNTED = /(?:建成|新建|创建|建设|打造|培育|培养|掌握|改扩建|遴选|评选|引进|招聘|配备|配齐|新增|设立|命名|完成|开设|举办|组织|认定|选派|建立|形成|开发|上好|上|含|开展|每天|落实|增设|推出|支持|达|有|每周|上午|下午|选树|投入|安排|设置|改造)(?:不少于|至少|约|不低于|[了好]|[\d一二三四五六七八九十两]{0,3})?$/;

function rateOf({ clause, segments }: Reading, mention: Mention, at: number): Rate {
  const segment = segments[at] ?? { start: 0, end: clause.length };
  const money = unitClass(mention.unit) === "money";
  const before = readRate(clause.slice(segment.start, mention.start), money);
  const after = readRate(clause.slice(mention.end, Math.min(segment.end, mention.end + 8)), money);
  return before.per || !after.per ? before : after;
}

function draftOf(reading: Reading, mention: Mention, earlier: Draft | undefined): Draft {
  const { clause, around, segments } = reading;
  const segment = segmentOf(reading, mention.start);
  const own = segments[segment] ?? { start: 0, end: clause.length };
  const previous = earlier && earlier.segment === segment ? earlier.mention.end : own.start;
  const binding = bindingOf(clause, mention);
  const left = nameStretch(reading, previous, mention.start);
  const after = metricAfter(clause.slice(mention.end, own.end));
  const countable = ["count", "people"].includes(unitClass(mention.unit));
  const built = ["school", "kindergarten"].includes(mention.unit);
  const front = metricBefore(left, around.system, built);
  const counts = after !== "" && (front === "" || mention.ratio !== null || (countable && !/(?:数|总量|规模|班额)$/.test(front)) || COUNTED.test(clause.slice(0, mention.start)));
  const metric = counts ? after : front;
  const within = counts ? reading.scopes.filter((hit) => hit.start >= mention.end && hit.end <= own.end && hit.start - mention.end < 16).slice(0, 1) : [];
  const before = runBefore(reading, Math.max(own.start, previous), mention.start);
  const scopes = before.length === 0 && within.length > 0 ? within : scopesOf(reading, segment, mention.start, previous);
  const base = reading.bases.find((one) => one.end <= mention.start && one.start >= (earlier?.mention.end ?? 0));
  return { mention, segment, binding, scopes, metric, own: metric !== "", quoteStart: own.start, base, rate: rateOf(reading, mention, segment), parts: partsOf(clause.slice(own.start, mention.start)) };
}

/** Figures without a name of their own take the one before, or, at the head of a list, the one after. */
function nameAll(reading: Reading, drafts: Draft[]): void {
  drafts.forEach((draft, at) => {
    const earlier = earlierName(reading, draft);
    if (draft.metric !== "" && !(draft.metric.length <= 2 && earlier.endsWith(draft.metric))) return;
    const previous = drafts[at - 1];
    const before = previous && previous.segment >= draft.segment - 1 ? previous : drafts.slice(0, at).findLast((one) => one.mention.unit === draft.mention.unit);
    const after = drafts.slice(at + 1).find((one) => one.own && one.mention.unit === draft.mention.unit);
    const hasFigure = previous?.segment === draft.segment - 1;
    if (before?.metric) takeName(draft, before);
    else if (reading.around.name !== "" && earlier === "") draft.metric = titled(reading.around.name, draft.mention.unit);
    else if (after) draft.metric = after.metric;
    else if (earlier !== "" && !hasFigure) takeEarlier(reading, draft, earlier);
    else if (reading.around.name !== "") draft.metric = titled(reading.around.name, draft.mention.unit);
  });
}

/** A title as a metric's name; what is counted in periods is a course. */
function titled(name: string, unit: string): string {
  return unit === "period" && !/(?:课|课程|教学|教育)$/.test(name) ? `${name}课` : name;
}

/** With the name goes its rate, where the figure has none of its own. */
function takeName(draft: Draft, before: Draft): void {
  draft.metric = before.metric;
  if (draft.parts.length === 0) draft.parts = before.parts;
  if (draft.rate.per === null && draft.mention.unit === before.mention.unit) draft.rate = before.rate;
}

function takeEarlier(reading: Reading, draft: Draft, name: string): void {
  draft.metric = name;
  const segment = reading.segments[draft.segment - 1] ?? { start: 0, end: 0 };
  draft.quoteStart = segment.start;
  if (draft.rate.per === null && draft.rate.cadence === null) draft.rate = readRate(reading.clause.slice(segment.start, segment.end));
}

/** A name in the stretch before: 将艺术课程纳入公共基础必修课,累计不少于72节. */
function earlierName(reading: Reading, draft: Draft): string {
  const { around, segments } = reading;
  const before = segments[draft.segment - 1];
  if (!before) return "";
  const words = nameStretch(reading, before.start, before.end);
  const object = /(?:将|把|开好|开设|办好|开足)([^,]{2,12}?)(?:纳入|列入|作为|$)/.exec(words)?.[1];
  const name = object ? metricBefore(object, around.system) : metricBefore(words, around.system);
  return name.length <= 20 ? name : "";
}

const PAST = /目前|现有|现已|截至(?:20\d\d年|目前)[^,]{0,4}(?:底|末)?[^,]{0,2}(?:已|全市|共有)|已(?:经)?(?:达|建成|完成|有|实现|创建)|去年/;

function isPast(reading: Reading, draft: Draft): boolean {
  const { clause, around } = reading;
  const segment = reading.segments[draft.segment];
  const words = clause.slice(segment?.start ?? 0, draft.mention.end);
  if (PAST.test(words)) return true;
  const year = lastDue(reading, draft.mention.start);
  return around.from !== null && typeof year === "number" && year < around.from;
}

const isBase = (reading: Reading, { start }: Mention): boolean => reading.bases.some((base) => base.start <= start && start < base.end);

/** A ratio of pupils to the people who teach or look after them. */
const RATIO = { unit: "students per staff", per: "student", bound: "=" } as const;

/** 每600名学生配备1名: the first figure is the ratio, the second its one. */
const EACH = /每(?:满)?([\d,]+|[一二三四五六七八九十百千]+)(?:名|个|位)?(?:在校)?(?:学生|生|幼儿|名)(?:至少|应|须|要)?(?:配备?|设|安排|聘|有|不少于)?/;

function toFound(reading: Reading, draft: Draft, scope: Scope, value: Value, due: number | string | null, metric: string): Found {
  const { clause } = reading;
  const { mention, binding } = draft;
  const segment = reading.segments[draft.segment] ?? { start: 0, end: clause.length };
  const base = draft.base;
  const start = quoteStart(reading, draft, base);
  const times = MONEY[mention.unit] ?? 1;
  const signed = typeof value === "number" ? Math.round(value * times * 1e6) / 1e6 * (binding.comparator === "change" ? binding.sign : 1) : value;
  const found: Found = {
    start,
    end: segment.end,
    metric_zh: metric,
    scope,
    comparator: binding.comparator,
    value: mention.redacted ? null : signed,
    unit: unitFor(mention.unit, metric),
    per: draft.rate.per,
    cadence: draft.rate.cadence,
    deadline: due,
    baseline: base?.year ? { year: base.year, value: base.value } : null,
    hedge: readHedge(clause.slice(reading.segments[Math.max(0, draft.segment - 1)]?.start ?? 0, mention.start)),
    redacted: mention.redacted,
    kind: mention.redacted ? "redacted" : "numeric",
    bound: binding.bound,
    figure: { start: mention.figure.start, end: mention.figure.end },
    parts: draft.parts,
  };
  return mention.ratio ? { ...found, ...RATIO, cadence: null } : found;
}

/** Money is kept in yuan; the printed figure stays in the quote. */
const MONEY: Record<string, number> = { "10,000 yuan": 10_000, "100 million yuan": 100_000_000 };

/** 名 counts teachers where the name says so. */
function unitFor(unit: string, metric: string): string {
  if (unit === "fraction") return "%";
  if (MONEY[unit]) return "yuan";
  if (unit === "school" && /(?:幼儿园|托育机构)$/.test(metric)) return "kindergarten";
  if (unit === "item" && /学位(?:总量|数)?$/.test(metric)) return "place";
  return unit === "person" && /教师$|老师$|校长$|班主任$|教研员$|教练$/.test(metric) ? "teacher" : unit;
}

/** Back over a stretch that says only when, from which base or how firmly: 到2023年,力争…. */
function quoteStart(reading: Reading, draft: Draft, base: Base | undefined): number {
  let start = draft.quoteStart;
  let segment = segmentOf(reading, start);
  if (base && base.start < start) {
    segment = segmentOf(reading, base.start);
    start = reading.segments[segment]?.start ?? start;
  }
  const before = reading.segments[segment - 1];
  if (before && /^(?:力争|争取|确保)?(?:到|至|在|截至)?(?:"?十[三四五六]五"?(?:规划)?期?末|(?:19|20)\d\d年(?:\d{1,2}月)?(?:底|末)?前?)$/.test(reading.clause.slice(before.start, before.end).trim())) start = before.start;
  while (/[\s,]/.test(reading.clause[start] ?? "")) start += 1;
  return start;
}

const PARTS = /\((?:包括|含|包含|涵盖)([^()]+)\)/;

function partsOf(stretch: string): string[] {
  return (PARTS.exec(stretch)?.[1] ?? "").split(/[、,和及与]/).filter((part) => part.length > 1 && !/^等/.test(part));
}

interface Pair {
  scope?: ScopeHit;
  due?: number | string;
  metric?: string;
}

/** Which of several scopes, years or metrics a value belongs to, where 分别 or a list pairs them. */
function paired(reading: Reading, drafts: Draft[], at: number): Pair {
  const group = groupOf(reading, drafts, at);
  const [first] = group;
  const index = group.indexOf(drafts[at] as Draft);
  if (!first || group.length < 2) return {};
  const segment = reading.segments[first.segment]?.start ?? 0;
  const dues = reading.dues.filter((due) => due.start < first.mention.start && due.start >= segment - 30);
  const between = reading.dues.some((due) => due.start > first.mention.start && due.start < (group.at(-1)?.mention.start ?? 0));
  if (first.scopes.length === group.length) return { scope: first.scopes[index] as ScopeHit };
  if (!between && dues.length >= group.length) return { due: dues.slice(-group.length)[index]?.deadline as number };
  return named(reading, reading.clause.slice(segment, first.mention.start), group.length, index);
}

/** A list of names before a list of figures: 小班、中班、大班每班人数 share the words behind the last. */
function named(reading: Reading, stretch: string, many: number, index: number): Pair {
  const pieces = stretch.split(/、|(?<=[率例班度校])[和与及]/);
  if (pieces.length !== many) return {};
  const names = pieces.map((piece) => metricBefore(piece, reading.around.system));
  const [last = "", first = ""] = [names.at(-1), names[0]];
  const shared = last.length > first.length && names.slice(0, -1).every((name) => name.length === first.length) ? last.slice(first.length) : "";
  const name = names[index] ?? "";
  const scope = readScopes(pieces[index] ?? "", reading.around.system)[0];
  return { metric: index < many - 1 ? `${name}${shared}` : name, ...(scope ? { scope } : {}) };
}

const LISTED = /^(?:[\/·](?:生|年|人|校|班))*(?:以上|以下|以内)?[、和及与,]?(?:到|至)?(?:(?:19|20)\d\d年)?(?:的|达到?|为|提高到)?$/;

/** Figures listed after 分别, or side by side with nothing but 、 or 和 between. */
function groupOf(reading: Reading, drafts: Draft[], at: number): Draft[] {
  const joined = (a: Draft, b: Draft): boolean => LISTED.test(reading.clause.slice(a.mention.end, b.mention.start)) && a.mention.unit === b.mention.unit;
  let first = at;
  let last = at;
  while (first > 0 && joined(drafts[first - 1] as Draft, drafts[first] as Draft)) first -= 1;
  while (last < drafts.length - 1 && joined(drafts[last] as Draft, drafts[last + 1] as Draft)) last += 1;
  return drafts.slice(first, last + 1);
}

/** The name, binding and quote of a group are those of its first figure; 以上 behind the last holds for all. */
function level(reading: Reading, drafts: Draft[]): void {
  drafts.forEach((draft, at) => {
    const group = groupOf(reading, drafts, at);
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || group.length < 2) return;
    draft.metric = first.metric;
    draft.own = first.own;
    draft.scopes = first.scopes;
    draft.base = first.base;
    const bound = group.map((one) => one.binding).find((binding) => binding.comparator === ">=" || binding.comparator === "<=");
    if (bound) draft.binding = bound;
  });
}

const NOWHERE: Scope = { stages: [], grades: null, region: null };

function expand(reading: Reading, drafts: Draft[], at: number): Found[] {
  const draft = drafts[at] as Draft;
  const { around } = reading;
  const pair = paired(reading, drafts, at);
  const due = pair.due ?? dueOf(reading, draft);
  const metric = pair.metric ?? draft.metric;
  const scopes = pair.scope ? [pair.scope] : draft.scopes;
  const wanted = scopes.length > 0 ? scopes.map((hit) => toScope(hit, around.system)) : [around.scope ?? NOWHERE];
  if (metric === "") return [];
  return wanted.map((scope) => toFound(reading, draft, scope, draft.mention.value, due, metric));
}

/** A pair of 每600名学生 and 配1名 is one ratio. */
function ratios(reading: Reading, mentions: Mention[]): Mention[] {
  const each = EACH.exec(reading.clause);
  if (!each) return mentions;
  const many = mentions.find((one) => one.start >= each.index && one.start < each.index + each[0].length);
  const one = many && mentions.find((other) => other.start >= many.end && other.start - many.end < 14 && other.value === 1);
  if (!many) return mentions;
  if (!one || typeof many.value !== "number") return mentions.filter((other) => other !== many);
  const joined: Mention = { ...one, start: many.start, figure: many.figure, value: many.value, unit: "ratio", ratio: [many.value, 1] };
  return mentions.flatMap((other) => (other === many ? [] : other === one ? [joined] : [other]));
}

/** Every commitment with a figure, or with a mark in its place, in one narrowed clause. */
export function figuresIn(clause: string, around: Surroundings): Found[] {
  const bases = readBases(clause);
  const reading: Reading = { clause, segments: segmentsOf(clause), scopes: readScopes(clause, around.system), dues: readDues(clause), bases, around };
  const mentions = ratios(reading, readMentions(clause).filter((mention) => !isBase(reading, mention)));
  const drafts: Draft[] = [];
  for (const mention of mentions) drafts.push(draftOf(reading, mention, drafts.at(-1)));
  level(reading, drafts);
  nameAll(reading, drafts);
  return drafts.flatMap((draft, at) => (isPast(reading, draft) || draft.metric === "" ? [] : expand(reading, drafts, at)));
}

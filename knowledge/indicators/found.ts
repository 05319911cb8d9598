import type { Scope, Value } from "../model.ts";
import { lastDue, segmentOf, type Draft, type Found, type Reading } from "./reading.ts";
import type { Base } from "./bases.ts";
import type { Mention } from "./mentions.ts";
import { ratioUnit } from "./ratios.ts";
import { readHedge } from "./rates.ts";

const PAST = /目前|现有|现已|截至(?:20\d\d年|目前)[^,]{0,4}(?:底|末)?[^,]{0,2}(?:已|全市|共有)|已(?:经)?(?:达|建成|完成|有|实现|创建)|去年/;

/** What turns a sentence from what is to what shall be. */
const AHEAD = /(?:(?:到|至)20\d\d年|力争|争取|计划|目标[为是]|将|提高|提升|新增|新建|建设|培[养育]|确保|努力|下一步)/;

export function isPast(reading: Reading, draft: Draft): boolean {
  const { clause, around } = reading;
  const segment = reading.segments[draft.segment];
  const words = clause.slice(segment?.start ?? 0, draft.mention.end);
  if (PAST.test(words) || (PAST.test(clause.slice(0, draft.mention.start)) && !AHEAD.test(clause.slice(0, draft.mention.end)))) return true;
  const year = lastDue(reading, draft.mention.start);
  return around.period !== null && typeof year === "number" && year < around.period.from;
}

/** What a ratio is by: the many that share one, or the one that has several. */
function ratioPer(unit: string): string {
  const [left = "", right = ""] = unit.split(" per ");
  if (right === "computer" && left === "teachers") return "teacher";
  return left === "students" ? "student" : left === "classes" ? "class" : right;
}

/** 每所 of kindergartens is each kindergarten. */
function perOf(per: string | null, { stages }: Scope): string | null {
  return per === "school" && stages.length === 1 && stages[0] === "kindergarten" ? "kindergarten" : per;
}

/** Money is kept in yuan; the printed figure stays in the quote. */
const MONEY: Record<string, number> = { "10,000 yuan": 10_000, "100 million yuan": 100_000_000 };
const MONEY_UNITS = new Set(["yuan", ...Object.keys(MONEY)]);

/** 名 counts teachers where the name says so. */
function unitFor(unit: string, metric: string): string {
  if (unit === "fraction") return "%";
  if (unit === "period" && /培训|研修|继续教育|进修/.test(metric) && !/学生|游泳|公共艺术|校外/.test(metric)) return "hour";
  if (MONEY[unit]) return "yuan";
  if (unit === "school" && /(?:幼儿园|托育机构)$/.test(metric)) return "kindergarten";
  if (unit === "item" && /(?:学位|托位|床位)(?:总量|数)?$/.test(metric)) return "place";
  if (unit === "period" && /(?:微课|课例|视频|优质课|精品课|课程资源)$/.test(metric)) return "recorded lesson";
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
  if (
    before &&
    /^(?:力争|争取|确保)?(?:到|至|在|截至)?(?:"?十[三四五六]五"?(?:规划)?期?末|(?:19|20)\d\d年(?:\d{1,2}月)?(?:底|末)?前?)$/.test(
      reading.clause.slice(before.start, before.end).trim(),
    )
  )
    start = before.start;
  while (/[\s,]/.test(reading.clause[start] ?? "")) start += 1;
  return start;
}

/** 在80个的基础上翻一番: a base that is no share says nothing beside one. */
function sameSort({ clause }: Reading, { start, end }: Base, { unit }: Mention): boolean {
  return unit !== "%" || /[%率]|百分/.test(clause.slice(start, end)) || !/[个所名项人家]/.test(clause.slice(start, end));
}

export function toFound(reading: Reading, draft: Draft, scope: Scope, value: Value, due: number | string | null, metric: string): Found {
  const { clause } = reading;
  const { mention, binding } = draft;
  const segment = reading.segments[draft.segment] ?? { start: 0, end: clause.length };
  const base = draft.base;
  const baseYear = base?.year ?? (typeof base?.value === "number" ? reading.around.baseYear : null);
  const start = quoteStart(reading, draft, base);
  const times = MONEY[mention.unit] ?? 1;
  const signed =
    typeof value === "number"
      ? (Math.round(value * times * 1e6) / 1e6) * (binding.comparator === "change" ? binding.sign : 1)
      : value && ([value[0] * times, value[1] * times] as [number, number]);
  const found: Found = {
    start,
    end: segment.end,
    metric_zh: metric,
    scope,
    comparator: binding.comparator,
    value: mention.redacted ? null : signed,
    unit: unitFor(mention.unit, metric),
    per: MONEY_UNITS.has(mention.unit) && metric.includes("生均") ? "student" : perOf(draft.rate.per, scope),
    cadence: draft.rate.cadence,
    deadline: due,
    baseline: baseYear ? { year: baseYear, value: base && sameSort(reading, base, mention) ? base.value : null } : null,
    hedge: readHedge(clause.slice(reading.segments[Math.max(0, draft.segment - 1)]?.start ?? 0, mention.start)),
    redacted: mention.redacted,
    kind: mention.redacted ? "redacted" : "numeric",
    bound: binding.bound,
    figure: { start: mention.figure.start, end: mention.figure.end },
    parts: draft.parts,
  };
  if (!mention.ratio) return found;
  const unit = ratioUnit(clause, mention, metric);
  return { ...found, unit, per: ratioPer(unit), bound: "=", cadence: null };
}

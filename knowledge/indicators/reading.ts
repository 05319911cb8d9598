import { gradesOf, range, type ScopeHit } from "../language/scope.ts";
import type { Indicator, Plan, Scope, Stage } from "../model.ts";
import type { Binding } from "./comparators.ts";
import { withoutCondition } from "./conditions.ts";
import type { Mention } from "./mentions.ts";
import type { Base } from "./bases.ts";
import type { Due } from "./dues.ts";
import type { Rate } from "./rates.ts";

/** A commitment before it has its number, its section and its English name. Places count in the clause. */
export type Found = Omit<Indicator, "id" | "section" | "quote" | "metric_en" | "region">;

/** What a clause takes over from what stands above it: a deadline that leads a list, the stage of the section's title. */
export interface Surroundings {
  system: Plan["system"];
  due: number | string | null;
  /** A deadline that leads the sentence holds for what is reached once, not for what is done each week. */
  sentenceDue: number | string | null;
  scope: Scope | null;
  /** The plan's years: a figure of an earlier one is no target. */
  period: Plan["period"];
  /** A year by which the plan says that all its targets are due. */
  wholeDue: number | string | null;
  /** The year that the plan says it measures from. */
  baseYear: number | null;
  /** The stages that the plan's title names. */
  planStages: Stage[];
  /** The section's title as a name, for items that print their subject only there: （一）体育与健康. */
  name: string;
  /** Figures of the clause before, where a semicolon joins it to this one. */
  earlier: Found[];
}

export interface Reading {
  clause: string;
  segments: { start: number; end: number }[];
  scopes: ScopeHit[];
  dues: Due[];
  bases: Base[];
  /** The years in which what is built is done. */
  done: Due[];
  /** Segments that hold a figure. */
  figured: Set<number>;
  around: Surroundings;
}

export interface Draft {
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
  /** Bound by words behind a later figure of its list. */
  boundBehind?: true;
  quoteStart: number;
}

/** Stretches between commas, not inside brackets. */
export function segmentsOf(clause: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < clause.length; at += 1) {
    const char = clause[at];
    if (char === "(") depth += 1;
    else if (char === ")") depth = Math.max(0, depth - 1);
    const thousands = /\d/.test(clause[at - 1] ?? "") && /^\d{3}(?!\d)/.test(clause.slice(at + 1));
    const heads = char === ":" && !/\d/.test(clause[at + 1] ?? "") && at > 0;
    if ((char === "," || heads) && depth === 0 && !thousands) {
      found.push({ start, end: at });
      start = at + 1;
    }
  }
  found.push({ start, end: clause.length });
  return found;
}

export function segmentOf(reading: Reading, at: number): number {
  return Math.max(
    0,
    reading.segments.findIndex((one) => one.start <= at && at < one.end),
  );
}

export const toScope = (hit: ScopeHit, system: Plan["system"]): Scope => ({
  stages: hit.stages,
  grades: hit.grades ?? (hit.stages.includes("vocational") && hit.stages.length === 1 ? null : gradesOf(hit.stages, system)),
  region: null,
});

/** Where something goes, not whose it is: 分配到区域内初中, 升入普通高中. */
const GOAL = /(?:分配到|分配给|升入|升学到|输送到|延伸到|覆盖到|衔接到?)[^,]{0,4}$|(?:不低于|不少于|不高于|高于|低于|相当于|超过)$/;

/** 54个班(小学36个、初中18个)、2520个学位: a count in brackets is of its own scopes, and what follows is of all. */
function closedBefore({ clause }: Reading, hit: ScopeHit, to: number): boolean {
  const open = clause.lastIndexOf("(", hit.start);
  const close = open < 0 ? -1 : clause.indexOf(")", open);
  return close >= hit.end && close < to && /\d/.test(clause.slice(open, close));
}

/** The last run of scopes before a place that are listed together: 小学三至六年级和初中. */
export function runBefore(reading: Reading, from: number, to: number): ScopeHit[] {
  const within = reading.scopes.filter((hit) => hit.start >= from && hit.end <= to && !closedBefore(reading, hit, to));
  const whose = within.filter((hit) => !GOAL.test(reading.clause.slice(from, hit.start)));
  const given = within.some((hit) => /分配[到给][^,]{0,4}$/.test(reading.clause.slice(from, hit.start)));
  const before = whose.length > 0 || given ? whose : within;
  const run: ScopeHit[] = [];
  for (const hit of before.toReversed()) {
    const next = run[0];
    if (next && !/^[、和及与或]?$/.test(reading.clause.slice(hit.end, next.start).replace(/学校|学生|阶段|专任教师|\([^()]*\)/g, "")))
      break;
    run.unshift(hit);
  }
  return run;
}

/** A list of stages has no more members than this. */
const LONGEST_LIST = 8;

/** The scopes that the figures before a stretch are listed for, each with its own. */
function listedBefore(reading: Reading, segment: number): ScopeHit[] {
  const found: ScopeHit[] = [];
  for (let at = segment - 1; at >= Math.max(0, segment - LONGEST_LIST) && reading.figured.has(at); at -= 1) {
    const { start, end } = reading.segments[at] ?? { start: 0, end: 0 };
    const hits = reading.scopes.filter(
      (hit) => hit.start >= start && hit.end <= end && hit.stages.length > 0 && !closedBefore(reading, hit, end),
    );
    if (hits.length === 0 && found.length > 0) break;
    found.unshift(...hits);
  }
  const stages = [...new Set(found.flatMap((hit) => hit.stages))];
  const [first, last] = [found[0], found.at(-1)];
  if (stages.length < 2 || !first || !last) return [];
  return stages.length === found.length ? found : [];
}

/** 学生须修满, 每校开设: the sentence speaks of the whole stage again, not of the grades before. */
const ANEW = /^(?:学生(?:须|应|要|均)|每校|每所学校|各校|毕业前)/;
const EVERYBODY =
  /全市|全区|全县|各校|各学校|(?<!建|建设|改造|迁建|创建|办好|办|特色|示范)学校|各地|(?<!每生)每天|所有|全体|区域|各市|各区/;

/**
 * Scopes of a figure: named in its own stretch, carried over from the stretch before, or the section's own. What stands
 * `alone` beside the targets before it takes nothing over from them; what is `fresh`, of another sort than they are,
 * is of all whom they list: 小学每周1课时,初中每周2课时,每学期集中实践2天.
 */
export function scopesOf(
  reading: Reading,
  segment: number,
  figure: number,
  previous: number,
  { alone, fresh }: { alone: boolean; fresh: boolean },
): ScopeHit[] {
  const own = reading.segments[segment];
  const from = Math.max(own?.start ?? 0, previous);
  if (/其(?:他|它|余)年级/.test(reading.clause.slice(from, figure))) return otherGrades(reading, figure);
  const named = runBefore(reading, from, figure);
  if (named.length > 0) return named;
  const shared = own && previous > own.start ? runBefore(reading, own.start, previous) : [];
  if (shared.length > 0) return shared;
  const words = withoutCondition(reading.clause.slice(from, figure));
  if (EVERYBODY.test(words) && !/^\s*其中/.test(words)) return [];
  const listed = fresh ? listedBefore(reading, segment) : [];
  if (listed.length > 1) return listed;
  for (let at = segment - 1; at >= 0; at -= 1) {
    const earlier = reading.segments[at];
    if (!earlier || (alone && reading.figured.has(at))) continue;
    const run = runBefore(reading, earlier.start, earlier.end);
    if (run.length > 0) return ANEW.test(words) ? run.map((hit) => ({ ...hit, grades: null })) : run;
  }
  return [];
}

/** 其他年级: the grades above those named before, within the widest scope that the clause or its section names. */
function otherGrades({ clause, scopes, around }: Reading, figure: number): ScopeHit[] {
  const earlier = scopes.filter((hit) => hit.end <= figure);
  const stage = earlier.at(-1);
  const inside = stage?.grades === null && /^(?:学校|阶段)?(?:的)?其[他它余]年级/.test(clause.slice(stage.end));
  if (stage && inside) return restOf(stage, earlier, around.system);
  const part = earlier.findLast((hit) => hit.grades !== null && hit.grades[1] < 12);
  if (!part?.grades) return [];
  const whole = [...earlier.map((hit) => hit.grades ?? gradesOf(hit.stages, around.system)), around.scope?.grades ?? null];
  const limits = whole.flatMap((span) => (span ? [span[1]] : [])).filter((limit) => limit > (part.grades?.[1] ?? 12));
  const rest = range(part.grades[1] + 1, limits.length > 0 ? Math.max(...limits) : 12, around.system);
  return rest ? [{ ...rest, start: part.start, end: part.end }] : [];
}

/** 小学一、二年级…,小学其他年级: the grades of the stage above those named. */
function restOf(stage: ScopeHit, earlier: ScopeHit[], system: Plan["system"]): ScopeHit[] {
  const whole = gradesOf(stage.stages, system);
  const part = earlier.findLast((hit) => hit.grades && whole && hit.grades[0] >= whole[0] && hit.grades[1] < whole[1]);
  const rest = whole && part?.grades ? range(part.grades[1] + 1, whole[1], system) : null;
  return [rest ? { ...rest, start: stage.start, end: stage.end } : stage];
}

export function lastDue(reading: Reading, to: number): number | string | null {
  return reading.dues.findLast((due) => due.start < to)?.deadline ?? reading.around.due;
}

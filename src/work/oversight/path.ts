import type { Baseline } from "../duty/baseline.ts";
import type { ClauseReference, Indicator, Target } from "../duty/indicator.ts";
import { daysBetween } from "../period/day.ts";

/** A value on a day. */
export interface Point {
  readonly on: string;
  readonly value: number;
}

/** A value that is to be reached on a day, with the plan's words for it. */
export interface Milestone extends Point {
  readonly comparator: Target["comparator"];
  readonly clause: ClauseReference | null;
}

/** The way from a baseline to the targets (序时进度): straight between one and the next, level after the last. */
export interface Path {
  readonly baseline: Point;
  /** By day, at least one, each later than the baseline. */
  readonly milestones: readonly [Milestone, ...Milestone[]];
}

/** Why there is no path. `no baseline`: 缺基线,无法判断进度. */
export type NoPath = "no target" | "no baseline";

/** The targets of an indicator by their days, each in its newest version. */
function newest(targets: readonly Target[]): Milestone[] {
  const sorted = targets.toSorted((a, b) => b.version - a.version);
  return sorted.filter((one, at) => sorted.findIndex(({ on }) => on === one.on) === at);
}

/** The target of each year's end that a yearly change makes of a baseline; none where the baseline is of another year than the plan counts from. */
function steps({ yearly }: Indicator, baseline: Point): Milestone[] {
  if (!yearly || !baseline.on.startsWith(`${yearly.since}-`)) return [];
  const { by, since, until, clause } = yearly;
  return Array.from({ length: until - since }, (_, at) => ({
    on: `${since + at + 1}-12-31`,
    value: Number((baseline.value + by * (at + 1)).toPrecision(12)),
    comparator: by < 0 ? ("<=" as const) : (">=" as const),
    clause,
  }));
}

/** Of two demands for one day the stricter counts. */
function strictest(all: readonly Milestone[]): Milestone[] {
  const days = Map.groupBy(all, ({ on }) => on);
  return [...days.values()].flatMap((same) => {
    const least = same.some(({ comparator }) => comparator === "<=");
    return same.toSorted((a, b) => (least ? a.value - b.value : b.value - a.value)).slice(0, 1);
  });
}

/** The targets that the plan gives as values, by day; those of a yearly change are not among them, as only a baseline makes them values. */
export function givenTargets({ targets }: Indicator): Milestone[] {
  return newest(targets).toSorted((a, b) => a.on.localeCompare(b.on));
}

/** The path of an indicator from a baseline, or why there is none. */
export function pathOf(indicator: Indicator, baseline: Pick<Baseline, "on" | "value"> | null): Path | NoPath {
  if (indicator.targets.length === 0 && !indicator.yearly) return "no target";
  if (!baseline) return "no baseline";
  const start = { on: baseline.on, value: baseline.value };
  const ahead = [...newest(indicator.targets), ...steps(indicator, start)].filter(({ on }) => on > start.on);
  const [first, ...more] = strictest(ahead).toSorted((a, b) => a.on.localeCompare(b.on));
  return first ? { baseline: start, milestones: [first, ...more] } : "no baseline";
}

/** The path in days after the baseline. Where the baseline is better than the first target asks, the way is level. */
interface Line {
  readonly points: readonly (readonly [day: number, value: number])[];
  /** 1 where more is better, −1 where less is. */
  readonly up: 1 | -1;
}

/** A path is counted into days once: all the periods of a place are held against the same one. */
const LINES = new WeakMap<Path, Line>();

function lineOf(path: Path): Line {
  const there = LINES.get(path);
  if (there) return there;
  const made = counted(path);
  LINES.set(path, made);
  return made;
}

function counted({ baseline, milestones }: Path): Line {
  const [first] = milestones;
  const rising = first.comparator === "=" ? first.value >= baseline.value : first.comparator === ">=";
  const up = rising ? 1 : -1;
  const start = up * baseline.value > up * first.value ? first.value : baseline.value;
  return { points: [[0, start], ...milestones.map(({ on, value }) => [daysBetween(baseline.on, on), value] as const)], up };
}

function at({ points }: Line, day: number): number {
  const [, first = 0] = points[0] ?? [];
  if (day <= 0) return first;
  for (let n = 1; n < points.length; n += 1) {
    const [[x0, y0], [x1, y1]] = [points[n - 1] ?? [0, 0], points[n] ?? [0, 0]];
    if (day <= x1) return y0 + ((y1 - y0) * (day - x0)) / (x1 - x0);
  }
  return points.at(-1)?.[1] ?? first;
}

type Segment = { x0: number; y0: number; x1: number; y1: number };

function segments({ points }: Line): Segment[] {
  return points.slice(1).map(([x1, y1], n) => {
    const [x0, y0] = points[n] ?? [0, 0];
    return { x0, y0, x1, y1 };
  });
}

/** The day on which a segment, made longer if need be, has a value; `otherwise` where it never comes nearer to it. */
function crossing({ x0, y0, x1, y1 }: Segment, up: number, value: number, otherwise: number): number {
  const slope = (y1 - y0) / (x1 - x0);
  return up * slope > 0 ? x0 + (value - y0) / slope : otherwise;
}

/** The day up to which a value is enough: on the path it lies behind today where the value lags. */
function enoughUntil(line: Line, value: number, today: number): number {
  const { up } = line;
  const all = segments(line);
  const enough = (demand: number): boolean => up * (value - demand) >= -1e-9;
  if (enough(at(line, today))) {
    const short = all.find(({ x1, y1 }) => x1 > today && !enough(y1));
    const last = all.at(-1);
    return short ? crossing(short, up, value, today) : last ? Math.max(today, crossing(last, up, value, last.x1)) : today;
  }
  const held = all.findLast(({ x0, y0 }) => x0 < today && enough(y0));
  const [first] = all;
  return held ? crossing(held, up, value, held.x0) : first ? crossing(first, up, value, first.x0) : today;
}

/** What the path asks for on a day, rounded to three decimals. */
export function expectedOn(path: Path, day: string): number {
  return Math.round(at(lineOf(path), daysBetween(path.baseline.on, day)) * 1000) / 1000;
}

/** How many days a value lies behind the path on a day; negative where it is ahead. Whole days. */
export function lagDays(path: Path, value: number, day: string): number {
  const today = daysBetween(path.baseline.on, day);
  const lag = Math.round(today - enoughUntil(lineOf(path), value, today));
  return lag === 0 ? 0 : lag;
}

/** Whether a value is worse than where the path began: the days behind the path then only say how the sum is made. */
export const isWorseThanBaseline = (path: Path, value: number): boolean => lineOf(path).up * (value - path.baseline.value) < -1e-9;

/** The milestone that a day is on the way to; the last one once all are over. */
export function goalOn({ milestones }: Path, day: string): Milestone {
  return milestones.find(({ on }) => on >= day) ?? milestones.at(-1) ?? milestones[0];
}

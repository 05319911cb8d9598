import type { Comparator, Indicator as Commitment } from "../../../knowledge/index.ts";

/** What sort of figure is reported: a share of a hundred, a whole count, any number, or `n : 1`. */
type Measure = "percent" | "count" | "number" | "ratio";

/** The words of the plan that a demand rests on. Offsets as in the plan's text. */
export interface ClauseReference {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A value to be reached on a day. A series has one for every year end; a change makes the next version and keeps the old. */
export interface Target {
  readonly on: string;
  readonly comparator: Extract<Comparator, ">=" | "<=" | "=">;
  readonly value: number;
  readonly version: number;
  /** Where the plan says so, or an administrator's note; never neither. */
  readonly clause: ClauseReference | null;
  readonly note: string | null;
}

/** A change that the plan asks for in every year, counted from the value of a year: 在2019年的基础上每年降低0.5个百分点. Each year's end has its own target. */
export interface YearlyChange {
  /** Signed, in the indicator's unit, for one year. */
  readonly by: number;
  /** The year whose value is the base; the first target is of the next year's end. */
  readonly since: number;
  readonly until: number;
  readonly clause: ClauseReference | null;
}

/** What is counted and how it may be written. The plan's promise about it is a commitment; what schools report is an indicator. */
export interface Indicator {
  /** Latin letters, digits and _: `MYOPIA`. */
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly measure: Measure;
  /** English singular as in the plan's commitments: %, student, minute, 10,000 yuan, … */
  readonly unit: string;
  /** How many decimals are kept; more are asked about, never rounded silently. */
  readonly decimals: number;
  readonly better: "higher" | "lower" | "neither";
  /** Hard limits, both included; null where there is none. */
  readonly least: number | null;
  readonly most: number | null;
  /** Counts up through the year: a fall is a mistake or a correction. */
  readonly cumulative: boolean;
  /** Codes of the indicators that this one is the sum of. */
  readonly parts: readonly string[];
  /** A report that nothing happened (零报告) is taken. */
  readonly zeroReport: boolean;
  /** The period must be said: it is counted at a time that could be taken for another, such as the start of a school year. */
  readonly periodSaid: boolean;
  /** A change beyond both wants a reason: in the indicator's unit, and as a share of the last value (0.2 is 20 %). */
  readonly jump: { readonly by: number; readonly share: number };
  readonly targets: readonly Target[];
  /** A series of targets that only a baseline turns into values; left out where the plan asks for none. */
  readonly yearly?: YearlyChange;
}

const MEASURES: Partial<Record<string, Measure>> = { "%": "percent" };

/** What a commitment's comparator says about which way is better; a change is better the way that it points. */
function direction({ comparator, value, bound }: Commitment): Indicator["better"] {
  if (comparator === ">=" || bound === ">=") return value !== null && comparator === "change" && Number(value) < 0 ? "lower" : "higher";
  if (comparator === "change") return typeof value === "number" && value < 0 ? "lower" : "higher";
  return comparator === "<=" || bound === "<=" ? "lower" : "neither";
}

function targetsOf(commitment: Commitment): Target[] {
  const { comparator, value, deadline, section, start, end, quote } = commitment;
  if (typeof value !== "number" || deadline === null) return [];
  if (comparator !== ">=" && comparator !== "<=" && comparator !== "=") return [];
  const on = typeof deadline === "number" ? `${deadline}-12-31` : deadline;
  return [{ on, comparator, value, version: 1, clause: { section, start, end, quote }, note: null }];
}

/** The yearly change that a commitment asks for, or null: it must say by how much, from which year and until when. */
export function yearlyOf({ comparator, value, per, baseline, deadline, section, start, end, quote }: Commitment): YearlyChange | null {
  const until = Number(String(deadline ?? "").slice(0, 4));
  if (comparator !== "change" || per !== "year" || typeof value !== "number" || value === 0 || !baseline || until <= baseline.year)
    return null;
  return { by: value, since: baseline.year, until, clause: { section, start, end, quote } };
}

/** An indicator as a commitment of the plan suggests it; an administrator confirms or changes it before anybody is asked. */
export function indicatorFrom(commitment: Commitment, code: string): Indicator {
  // A share that is to move by points is itself reported as a share.
  const unit = commitment.unit === "percentage point" ? "%" : commitment.unit;
  const measure = MEASURES[unit] ?? (/ per |:/.test(unit) ? "ratio" : "number");
  const percent = measure === "percent";
  const yearly = yearlyOf(commitment);
  return {
    code,
    names: { zh: commitment.metric_zh, en: commitment.metric_en },
    aliases: [],
    measure,
    unit,
    decimals: percent ? 2 : 1,
    better: direction(commitment),
    least: 0,
    most: percent ? 100 : null,
    cumulative: false,
    parts: [],
    zeroReport: false,
    periodSaid: false,
    jump: percent ? { by: 10, share: 0.2 } : { by: 0, share: 0.5 },
    targets: targetsOf(commitment),
    ...(yearly ? { yearly } : {}),
  };
}

/** The target that a period's figure is held against: the first that falls on the period's end or later, in its newest version. */
export function targetFor(indicator: Indicator, periodEnd: string): Target | null {
  const ahead = indicator.targets.filter(({ on }) => on >= periodEnd);
  const [next] = ahead.toSorted((a, b) => a.on.localeCompare(b.on) || b.version - a.version);
  return next ?? null;
}

/** Whether a value keeps a target. */
export function meets(value: number, { comparator, value: target }: Pick<Target, "comparator" | "value">): boolean {
  if (comparator === ">=") return value >= target;
  return comparator === "<=" ? value <= target : value === target;
}

import type { Indicator as Commitment, Knowledge } from "../../../knowledge/index.ts";
import type { DutyRequest } from "../../work/duty/request.ts";
import { indicatorFrom, yearlyOf, type Indicator, type Target } from "../../work/duty/indicator.ts";
import type { Duty } from "../../work/duty/duty.ts";
import { createNames, type NameMatch } from "../../work/submission/names.ts";
import type { Setting } from "./setting.ts";

/** What the plan measures under one name. */
export function metricNamed({ plan }: Knowledge, words: string): NameMatch {
  const names = new Map<string, Set<string>>();
  for (const { metric_zh, metric_en } of plan.indicators.filter(({ value, redacted }) => value !== null || redacted))
    names.set(metric_zh, (names.get(metric_zh) ?? new Set([metric_zh])).add(metric_en));
  const made = createNames([...names].map(([key, called]) => ({ key, names: [...called].filter(Boolean) })));
  return made.match(words.toLowerCase());
}

const fits = ({ scope }: Commitment, stages: readonly string[]): boolean =>
  stages.length === 0 || scope.stages.length === 0 || scope.stages.some((stage) => stages.includes(stage));

/** Targets of one day that differ name no target: the plan asks different places for different things. */
function agreed(targets: readonly Target[]): Target[] {
  const days = new Map<string, Target[]>();
  for (const target of targets) days.set(target.on, [...(days.get(target.on) ?? []), target]);
  return [...days.values()].flatMap((same) => {
    const [one] = same;
    return one && same.every(({ value, comparator }) => value === one.value && comparator === one.comparator) ? [one] : [];
  });
}

function codeOf(english: string, taken: ReadonlySet<string>): string {
  const words = english.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const base = words.slice(0, 4).join("_").slice(0, 30) || "FIGURE";
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}_${n}`;
  return code;
}

/** The commitments of the plan that a duty would rest on, and the indicator that they make. A figure that is reported already keeps its indicator. */
export function indicatorIn(
  { plan }: Knowledge,
  metric: string,
  { stages, metric: words }: DutyRequest,
  setting: Setting,
): { indicator: Indicator; clause: Duty["clause"] } | null {
  const named = plan.indicators.filter((one) => one.metric_zh === metric && (one.value !== null || one.redacted));
  const fitting = named.filter((one) => fits(one, stages));
  const [first] = fitting.length > 0 ? fitting : named;
  if (!first) return null;
  const { section, start, end, quote } = first;
  const clause = { section, start, end, quote };
  const known = setting.indicators.find(({ names }) => names.zh === metric);
  if (known) return { indicator: known, clause };
  const code = codeOf(first.metric_en, new Set(setting.indicators.map((one) => one.code)));
  const targets = agreed(fitting.flatMap((one) => indicatorFrom(one, code).targets));
  const { yearly: _, ...made } = indicatorFrom(first, code);
  const yearly = fitting.map(yearlyOf).find((one) => one !== null);
  return {
    indicator: {
      ...made,
      ...(yearly ? { yearly } : {}),
      names: { zh: metric, en: first.metric_en || metric },
      aliases: [words].filter((word) => word !== metric),
      targets,
    },
    clause,
  };
}

import type { Obligation } from "../duty/duty.ts";
import type { Indicator } from "../duty/indicator.ts";
import { periodOfCode, todayOf, type Period, type PeriodKind } from "../period/period.ts";
import { fitTo, type PeriodHit } from "../period/words.ts";
import type { LineReading } from "./line.ts";
import type { Choice } from "./problem.ts";
import type { Fixed, ReportingScope } from "./scope.ts";
import { ask, MOST, settled, type Settled } from "./settled.ts";

type Due = { obligation: Obligation; implied: boolean };

const periodChoices = (periods: readonly Period[]): Choice[] =>
  periods.slice(0, MOST).map(({ code, from, to }) => ({ label: code === "once" ? `${from}—${to}` : code, fixed: { period: code } }));

/** The obligation that a named period is for, or why there is none. */
function dueIn(period: Period, word: string, indicator: Indicator, list: readonly Obligation[], today: string): Settled<Due> {
  const obligation = list.find((one) => one.period.code === period.code);
  if (period.from > today) return ask({ type: "not begun", word, from: period.from });
  if (obligation) return settled({ obligation, implied: false });
  return ask({ type: "not asked", word, indicator: indicator.code, period: period.code });
}

const begunIn = (list: readonly Obligation[], scope: ReportingScope): Obligation[] =>
  list.filter(({ period }) => period.from <= todayOf(scope.moment));

/** Asks for the period among those that are open, or else those that have begun, the latest first. */
function periodNeeded(indicator: Indicator, list: readonly Obligation[], scope: ReportingScope): Settled<never> {
  const begun = begunIn(list, scope);
  const open = begun.filter(({ key }) => !scope.done.has(key));
  const offered = (indicator.periodSaid || open.length === 0 ? begun : open).slice(-MOST).map(({ period }) => period);
  return ask({ type: "period needed", word: indicator.names.zh, indicator: indicator.code }, periodChoices(offered.toReversed()));
}

function impliedPeriod(indicator: Indicator, list: readonly Obligation[], scope: ReportingScope): Settled<Due> {
  if (indicator.periodSaid) return periodNeeded(indicator, list, scope);
  const begun = begunIn(list, scope);
  const open = begun.filter(({ key }) => !scope.done.has(key));
  const ended = open.filter(({ period }) => period.to < todayOf(scope.moment));
  const [only, ...more] = open.length === 1 ? open : ended.length > 0 ? ended : begun.slice(-1);
  return only && more.length === 0 ? settled({ obligation: only, implied: true }) : periodNeeded(indicator, list, scope);
}

/** The day that a message is sent on is no period; and a day beside a period only says when it was counted. */
function withoutDates(periods: readonly PeriodHit[], today: string): PeriodHit[] {
  const others = periods.filter(({ day }) => day !== today);
  const named = others.filter(({ day }) => day === null);
  return named.length > 0 ? named : others;
}

/** The obligation that a line is for: by what a button settled, by the period that it names, or by what is open. */
export function settlePeriod(
  reading: LineReading,
  scope: ReportingScope,
  indicator: Indicator,
  list: Obligation[],
  fixed: Fixed,
): Settled<Due> {
  const { moment } = scope;
  const today = todayOf(moment);
  const periods = withoutDates(reading.periods, today);
  const cadence: PeriodKind = list[0]?.period.kind ?? "once";
  const chosen =
    fixed.period === undefined
      ? null
      : (list.find(({ period }) => period.code === fixed.period)?.period ?? periodOfCode(fixed.period, moment.terms));
  if (chosen) return dueIn(chosen, chosen.code, indicator, list, today);
  const [first] = periods;
  if (!first) return impliedPeriod(indicator, list, scope);
  const broken = periods.find(({ wrong }) => wrong !== null);
  if (broken?.wrong === "pointing") return periodNeeded(indicator, list, scope);
  if (broken?.wrong)
    return ask(
      broken.wrong === "no terms"
        ? { type: "no terms", word: broken.words }
        : { type: "wrong period", word: broken.words, rule: broken.wrong },
    );
  if (cadence === "once") return impliedPeriod(indicator, list, scope);
  const fits = periods.map((hit) => ({ hit, fit: fitTo(hit, cadence, moment) }));
  const exact = fits.flatMap(({ fit, hit }) => (fit.type === "fits" ? [{ period: fit.period, hit }] : []));
  const [one] = exact;
  if (one && new Set(exact.map(({ period }) => period.code)).size === 1) return dueIn(one.period, one.hit.words, indicator, list, today);
  if (one)
    return ask(
      { type: "two periods", word: periods.map(({ words }) => words).join(", ") },
      periodChoices(exact.map(({ period }) => period)),
    );
  const asked = fits.flatMap(({ fit }) => (fit.type === "several" || fit.type === "inside" ? fit.periods : []));
  const several = fits.some(({ fit }) => fit.type === "several");
  if (several) return ask({ type: "which period", word: first.words }, periodChoices(asked));
  return ask({ type: "other cadence", word: first.words, indicator: indicator.code, cadence }, periodChoices(asked));
}

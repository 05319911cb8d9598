import type { Baseline } from "../duty/baseline.ts";
import { obligationsOf, type Duty, type Obligation } from "../duty/duty.ts";
import type { Waiver } from "../duty/exceptions.ts";
import type { Indicator } from "../duty/indicator.ts";
import type { Organisation } from "../organisation.ts";
import { dayAt } from "../period/day.ts";
import type { TermDates } from "../period/period.ts";
import { figureOf } from "../record/observation.ts";
import { pathOf } from "./path.ts";
import { reportedOn, waiversAt, type Reported } from "./reported.ts";
import { seenAt, type Revision, type Seen } from "./seen.ts";
import { trackOf, type Track } from "./track.ts";

/** What is asked of whom: the same for everybody until an administrator changes it. */
export interface Asked {
  readonly organisation: Organisation;
  readonly indicators: readonly Indicator[];
  readonly duties: readonly Duty[];
  readonly terms: readonly TermDates[];
}

/** What was kept about it, as the store's `oversight` reads it: rows of every revision, in any order. */
export interface Records {
  readonly revisions: readonly Revision[];
  readonly waivers: readonly Waiver[];
  readonly baselines: readonly Baseline[];
}

/** Which part is looked at. Everything that a person is shown has `places` from `placesOf(actor, "read")`. */
export interface View {
  readonly places: ReadonlySet<string>;
  /** Codes; null for all. */
  readonly indicators: ReadonlySet<string> | null;
  /** Codes of periods; null for every period that ends between `from` and `to`. */
  readonly periods: ReadonlySet<string> | null;
  readonly from: string;
  readonly to: string;
}

/** The instant that everything is seen from (截至), milliseconds since the epoch, and the bureau's zone. The same gives the same, whenever it is asked. */
export interface AsOf {
  readonly instant: number;
  readonly zone: string;
}

/** One figure that is owed, as it stood: its two lights, which are never mixed. */
export interface Entry {
  readonly obligation: Obligation;
  readonly indicator: Indicator;
  readonly seen: Seen | null;
  readonly reported: Reported;
  readonly track: Track;
}

/** The obligations of a view that had begun on a day, by `figureOf`: two duties that ask the same number make one, due at the earlier day. */
export function owedIn(
  { organisation, duties, terms }: Asked,
  { places, indicators, periods, from, to }: View,
  day: string,
): ReadonlyMap<string, Obligation> {
  const asked = duties.filter(({ indicator }) => indicators === null || indicators.has(indicator));
  const all = asked.flatMap((duty) => obligationsOf(duty, organisation, terms, { from, to }));
  const begun = all.filter(
    ({ school, period }) => places.has(school) && period.from <= day && (periods === null || periods.has(period.code)),
  );
  const figures = new Map<string, Obligation>();
  for (const one of begun) {
    const key = figureOf({ school: one.school, indicator: one.indicator, period: one.period.code });
    const there = figures.get(key);
    if (!there || one.due < there.due) figures.set(key, one);
  }
  return figures;
}

/** The baseline of each indicator and place that was known at an instant, by `indicator|place`. */
export function baselinesAt(baselines: readonly Baseline[], instant: number): ReadonlyMap<string, Baseline> {
  const newest = new Map<string, Baseline>();
  for (const one of baselines) {
    const key = `${one.indicator}|${one.school}`;
    if (one.at <= instant && (newest.get(key)?.version ?? 0) < one.version) newest.set(key, one);
  }
  return newest;
}

/** Everything in a view as it stood at an instant. One entry for each figure that is owed; what is not owed is not shown. */
export function oversee(asked: Asked, { revisions, waivers, baselines }: Records, view: View, { instant, zone }: AsOf): Entry[] {
  const day = dayAt(instant, zone);
  const seen = seenAt(revisions, instant);
  const waived = waiversAt(waivers, instant);
  const bases = baselinesAt(baselines, instant);
  const indicators = new Map(asked.indicators.map((one) => [one.code, one]));
  const paths = new Map<string, ReturnType<typeof pathOf>>();
  const entries: Entry[] = [];
  for (const [key, obligation] of owedIn(asked, view, day)) {
    const { school, indicator: code, period } = obligation;
    const indicator = indicators.get(code);
    if (!indicator) continue;
    const figure = seen.get(key) ?? null;
    const reported = reportedOn(obligation, figure, waived.get(obligation.key) ?? null, day);
    const at = `${code}|${school}`;
    const baseline = bases.get(at) ?? null;
    const path = paths.get(at) ?? pathOf(indicator, baseline);
    paths.set(at, path);
    const track = trackOf(figure?.value ?? null, { indicator, baseline, period }, path);
    entries.push({ obligation, indicator, seen: figure, reported, track });
  }
  return entries;
}

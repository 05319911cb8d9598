import { z } from "zod";
import { settingThen, sightOf, type Sight } from "../../bot/work/oversee/sight.ts";
import type { Setting, Settings } from "../../bot/work/setting.ts";
import type { Clock } from "../../clock.ts";
import type { Store, Tx } from "../../store/store.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { unitByCode, type Unit } from "../../work/organisation.ts";
import { byPart } from "../../work/oversight/count.ts";
import { missingIn, type Missing } from "../../work/oversight/missing.ts";
import { baselinesAt, type Entry } from "../../work/oversight/oversee.ts";
import { recentPeriods, topPlaces } from "../../work/oversight/scope.ts";
import { trendOf, type Trend } from "../../work/oversight/trend.ts";
import { isDay } from "../../work/period/day.ts";
import { placesOf, type Actor } from "../../work/policy.ts";

/** What the address asks for; what it does not say right counts as not said. */
export const ASKED = z.object({
  place: z.string().optional().catch(undefined),
  period: z
    .string()
    .regex(/^[\w-]{4,12}$/)
    .optional()
    .catch(undefined),
  indicator: z.string().optional().catch(undefined),
  asof: z.string().refine(isDay).optional().catch(undefined),
});

export type Asked = z.infer<typeof ASKED>;

/** Everything that the page shows. */
export interface Overview {
  readonly setting: Setting;
  readonly sight: Sight;
  /** From the highest place that the person may read down to this one. */
  readonly path: readonly Unit[];
  /** The other highest places, where there are several. */
  readonly tops: readonly Unit[];
  /** Codes of periods that can be chosen, newest first. */
  readonly periods: readonly string[];
  readonly asked: Asked;
  readonly parts: ReadonlyMap<string, readonly Entry[]>;
  readonly missing: readonly Missing[];
  /** Names of the persons who report. */
  readonly people: ReadonlyMap<string, string>;
  /** The day in the bureau's zone, whatever day is looked at. */
  readonly today: string;
  readonly trend: Trend | null;
  /** The indicators that are asked of this place, by name. */
  readonly indicators: readonly Indicator[];
  /** Whether a school is looked at, whose figures are shown one by one. */
  readonly single: boolean;
}

/** Why there is nothing to show. */
export type Nothing = "no scope" | "outside" | "nothing asked" | "nothing then";

export type Shown = { type: "overview"; overview: Overview } | { type: "nothing"; why: Nothing };

interface Reader {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly setting: Setting;
  readonly now: number;
  readonly zone: string;
}

const CHOICES = 16;
const TREND = 12;

/** The newest periods of all indicators that were asked for by a day, newest first. */
function choices(setting: Setting, day: string): string[] {
  const codes = new Set(setting.duties.map(({ indicator }) => indicator));
  const periods = [...codes].flatMap((code) => recentPeriods(setting, code, day, CHOICES));
  const sorted = periods.toSorted((a, b) => b.to.localeCompare(a.to) || a.code.localeCompare(b.code));
  return [...new Set(sorted.map(({ code }) => code))].slice(0, CHOICES);
}

function indicatorsOf(setting: Setting, entries: readonly Entry[]): Indicator[] {
  const asked = new Set(entries.map(({ indicator }) => indicator.code));
  return setting.indicators.filter(({ code }) => asked.has(code));
}

async function trendAt(reader: Reader, sight: Sight, indicator: Indicator, asOf: string | null): Promise<Trend> {
  const periods = recentPeriods(reader.setting, indicator.code, sight.day, TREND).map(({ code }) => code);
  const long = await sightOf(reader, { place: sight.place.id, indicators: [indicator.code], periods, asOf });
  const baseline = baselinesAt(sight.records.baselines, sight.asOf.instant).get(`${indicator.code}|${sight.place.id}`) ?? null;
  return trendOf(long?.entries ?? [], { indicator, place: sight.place, baseline });
}

async function whole(reader: Reader, sight: Sight, tops: Unit[], asked: Asked): Promise<Overview> {
  const { tx, setting } = reader;
  const { organisation } = setting;
  const parts = byPart(sight.entries, organisation, sight.place.id);
  const indicators = indicatorsOf(setting, sight.entries);
  const chosen = indicators.find(({ code }) => code === asked.indicator) ?? indicators[0] ?? null;
  const { people } = tx.work;
  const missing = missingIn(sight.entries, { organisation, memberships: await people.memberships(), day: sight.day });
  const above = (unit: Unit | undefined): Unit[] =>
    unit && sight.readable.has(unit.id) ? [...above(organisation.units.get(unit.parent ?? "")), unit] : [];
  return {
    setting,
    sight,
    tops,
    asked,
    parts,
    missing,
    indicators,
    path: above(sight.place),
    periods: choices(setting, sight.day),
    people: new Map((await people.persons()).map(({ id, name }) => [id, name])),
    today: reader.actor.today,
    trend: chosen ? await trendAt(reader, sight, chosen, asked.asof ?? null) : null,
    single: parts.size === 1 && parts.has(sight.place.id),
  };
}

interface Source {
  readonly store: Store;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly zone: string;
}

/** Reads what a person may see of what the address asks for, in one transaction. */
export function readOverview({ store, settings, clock, zone }: Source, actor: Actor, asked: Asked): Promise<Shown> {
  return store.transaction(async (tx): Promise<Shown> => {
    const today = await settings(tx);
    const setting = today && (await settingThen({ tx, setting: today, now: clock.now(), zone }, asked.asof ?? null));
    const tops = setting ? topPlaces(setting.organisation, placesOf(actor, "read")) : [];
    const [top] = tops;
    if (!setting || !top) return { type: "nothing", why: "no scope" };
    const place = asked.place === undefined ? top : unitByCode(setting.organisation, asked.place);
    const reader = { tx, actor, setting, now: clock.now(), zone };
    const periods = asked.period === undefined ? null : [asked.period];
    const sight = place ? await sightOf(reader, { place: place.id, indicators: null, periods, asOf: asked.asof ?? null }) : null;
    if (!sight) return { type: "nothing", why: "outside" };
    if (sight.entries.length === 0)
      return { type: "nothing", why: asked.period === undefined && asked.asof === undefined ? "nothing asked" : "nothing then" };
    return { type: "overview", overview: await whole(reader, sight, tops, asked) };
  });
}

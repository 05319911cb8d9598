import type { Tx } from "../../../store/store.ts";
import { unitsUnder, type Unit } from "../../../work/organisation.ts";
import { oversee, type AsOf, type Entry, type Records } from "../../../work/oversight/oversee.ts";
import { latestPeriods } from "../../../work/oversight/scope.ts";
import { dayAt, endOfDay } from "../../../work/period/day.ts";
import { placesOf, type Actor } from "../../../work/policy.ts";
import { createNames, type Names } from "../../../work/submission/names.ts";
import type { Setting } from "../setting.ts";
import type { Look } from "./deeds.ts";

/** What a look shows: every figure that is owed below a place, as it stood at an instant. */
export interface Sight {
  readonly place: Unit;
  /** Every place that the person may read, above and beside it too. */
  readonly readable: ReadonlySet<string>;
  readonly entries: readonly Entry[];
  readonly records: Records;
  /** Codes of the periods that are looked at. */
  readonly periods: readonly string[];
  readonly asOf: AsOf;
  /** The day of `asOf` in the bureau's zone. */
  readonly day: string;
}

/** The reach of every view: all periods that a duty may have. */
const EVER = { from: "1990-01-01", to: "2199-12-31" };

/** Who looks, at what stands in the store. */
export interface Onlooker {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly setting: Setting;
  readonly now: number;
  readonly zone: string;
}

/** The instant of 截至 a day: its end, or now where it is not over. */
function instantOf(asOf: string | null, now: number, zone: string): AsOf {
  return { instant: asOf === null ? now : Math.min(now, endOfDay(asOf, zone) - 1), zone };
}

/** What was asked on the day that is looked at: duties that were made, changed or ended since stand as they stood then. */
export async function settingThen({ tx, setting, now, zone }: Omit<Onlooker, "actor">, asOf: string | null): Promise<Setting> {
  if (asOf === null) return setting;
  return { ...setting, duties: await tx.work.oversight.dutiesAt(instantOf(asOf, now, zone).instant) };
}

/** Reads what a look shows; null where the place is none that the person may read. Three queries, whatever the number of places. */
export async function sightOf(
  { tx, actor, setting, now, zone }: Onlooker,
  look: Pick<Look, "place" | "indicators" | "periods" | "asOf">,
): Promise<Sight | null> {
  const readable = placesOf(actor, "read");
  const place = setting.organisation.units.get(look.place);
  if (!place || !readable.has(place.id)) return null;
  const places = new Set(unitsUnder(setting.organisation, place.id).map(({ id }) => id));
  const asOf = instantOf(look.asOf, now, zone);
  const day = dayAt(asOf.instant, zone);
  const periods = look.periods ?? [...latestPeriods(setting, day)];
  const { oversight } = tx.work;
  const records = {
    revisions: await oversight.revisions({ places: [...places], indicators: look.indicators, periods }),
    waivers: await oversight.waivers(),
    baselines: await oversight.baselines(look.indicators),
  };
  const view = { places, indicators: look.indicators && new Set(look.indicators), periods: new Set(periods), ...EVER };
  return { place, readable, entries: oversee(setting, records, view, asOf), records, periods: periods.toSorted(), asOf, day };
}

interface Called {
  indicators: Names;
  places: Names;
}

/** Names of a whole city take long to make ready; they stay good until the setting changes. */
const NAMES = new WeakMap<Setting, Called>();

/** The names of what is asked for and of every place. */
export function namesOf(setting: Setting): Called {
  const there = NAMES.get(setting);
  if (there) return there;
  const asked = new Set(setting.duties.map(({ indicator }) => indicator));
  const indicators = setting.indicators
    .filter(({ code }) => asked.has(code))
    .map(({ code, names, aliases }) => ({ key: code, names: [code, names.zh, names.en, ...aliases] }));
  const units = [...setting.organisation.units.values()];
  const places = units.map(({ id, code, name, aliases }) => ({ key: id, names: [code, `@${code}`, name, ...aliases] }));
  const made = { indicators: createNames(indicators), places: createNames(places) };
  NAMES.set(setting, made);
  return made;
}

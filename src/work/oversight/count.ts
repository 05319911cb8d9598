import { pathOf as placesAbove, type Organisation } from "../organisation.ts";
import type { Entry } from "./oversee.ts";
import type { Light } from "./track.ts";

/** How complete and how timely reports are. What is waived is not expected, and counted apart. */
export interface Completeness {
  readonly expected: number;
  readonly satisfied: number;
  readonly onTime: number;
  readonly late: number;
  /** Not there yet, and may still be on time. */
  readonly awaited: number;
  readonly missing: number;
  readonly waived: number;
  /** Shares of `expected`, 0 to 1; null where nothing is expected. */
  readonly completeness: number | null;
  readonly timeliness: number | null;
}

/** Counts figures that are owed, each once. */
export function completenessOf(entries: readonly Entry[]): Completeness {
  const count = { "on time": 0, late: 0, awaited: 0, missing: 0, waived: 0 };
  for (const { reported } of entries) count[reported.type] += 1;
  const satisfied = count["on time"] + count.late;
  const expected = entries.length - count.waived;
  const share = (part: number): number | null => (expected === 0 ? null : part / expected);
  const { late, awaited, missing, waived } = count;
  const shares = { completeness: share(satisfied), timeliness: share(count["on time"]) };
  return { expected, satisfied, onTime: count["on time"], late, awaited, missing, waived, ...shares };
}

/** How many figures have which light on the way to the target; waived ones without a value are left out. */
export function lightsOf(entries: readonly Entry[]): Record<Light, number> {
  const count = { green: 0, yellow: 0, red: 0, grey: 0, white: 0 };
  for (const { track, reported, seen } of entries) if (seen || reported.type !== "waived") count[track.light] += 1;
  return count;
}

/** The entries of each part of a place, one level down: its districts, or schools that hang on it directly. By code; what lies elsewhere is left out. */
export function byPart(entries: readonly Entry[], organisation: Organisation, place: string): Map<string, Entry[]> {
  const parts = new Map<string, string | null>();
  for (const school of new Set(entries.map(({ obligation }) => obligation.school))) {
    const path = placesAbove(organisation, school);
    const at = path.findIndex(({ id }) => id === place);
    parts.set(school, at < 0 ? null : (path[at + 1]?.id ?? place));
  }
  const groups = Map.groupBy(entries, ({ obligation }) => parts.get(obligation.school) ?? null);
  const code = (id: string): string => organisation.units.get(id)?.code ?? id;
  const inside = [...groups].flatMap(([part, own]): [string, Entry[]][] => (part === null ? [] : [[part, own]]));
  return new Map(inside.toSorted(([a], [b]) => (code(a) < code(b) ? -1 : 1)));
}

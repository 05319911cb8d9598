import type { Entry } from "./oversee.ts";
import type { Light } from "./track.ts";

/** Schools in bands by how they stand to their own path: never a place in a row, and always in the order of their codes (不排名). */
export interface Band {
  readonly light: Light;
  /** Distinct places; a place stands once in each band that one of its figures is in. */
  readonly places: readonly string[];
  readonly figures: number;
}

const LIGHTS: readonly Light[] = ["green", "yellow", "red", "grey", "white"];

/** The five bands in a fixed order, empty ones too, so that nobody reads a place out of who is left out. */
export function bandsOf(entries: readonly Entry[], codeOf: (place: string) => string): Band[] {
  const order = (a: string, b: string): number => (codeOf(a) < codeOf(b) ? -1 : 1);
  return LIGHTS.map((light) => {
    const own = entries.filter(({ track, reported, seen }) => track.light === light && (seen || reported.type !== "waived"));
    return { light, places: [...new Set(own.map(({ obligation }) => obligation.school))].toSorted(order), figures: own.length };
  });
}

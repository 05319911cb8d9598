import type { Stage } from "../../knowledge/index.ts";

export type UnitKind = "bureau" | "district" | "school";

/** A place of the tree. Dates are ISO days in the bureau's zone. */
export interface Unit {
  readonly id: string;
  /** What people type after @: `S001`. Unique without regard to case. */
  readonly code: string;
  readonly kind: UnitKind;
  readonly name: string;
  /** Other names that people use: 一中, No. 1 School. */
  readonly aliases: readonly string[];
  readonly parent: string | null;
  /** The stages that a school teaches; empty for offices. */
  readonly stages: readonly Stage[];
  /** First day open, or null where it has always been. */
  readonly opened: string | null;
  /** Last day open, or null where no end is known. */
  readonly closed: string | null;
}

/** The tree as a value that never changes: another tree is another value. */
export interface Organisation {
  readonly units: ReadonlyMap<string, Unit>;
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/** What is wrong with a list of units; `code` names the unit as its file does. */
export type TreeProblem =
  | { type: "same code"; code: string }
  | { type: "same id"; code: string }
  | { type: "unknown parent"; code: string; parent: string }
  | { type: "parent cycle"; code: string }
  | { type: "wrong parent"; code: string; parent: string }
  | { type: "roots"; codes: string[] }
  | { type: "closed before opened"; code: string };

type Built = { ok: true; organisation: Organisation } | { ok: false; problems: TreeProblem[] };

const HIGHER: Record<UnitKind, readonly UnitKind[]> = { bureau: [], district: ["bureau", "district"], school: ["bureau", "district"] };

function grouped(units: readonly Unit[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of units) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

function cyclic(unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let at: Unit | undefined = unit; at; at = at.parent === null ? undefined : units.get(at.parent)) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}

function unitProblems(unit: Unit, units: ReadonlyMap<string, Unit>): TreeProblem[] {
  const problems: TreeProblem[] = [];
  const { code, parent } = unit;
  if (unit.opened && unit.closed && unit.closed < unit.opened) problems.push({ type: "closed before opened", code });
  const above = parent === null ? null : units.get(parent);
  if (parent !== null && !above) problems.push({ type: "unknown parent", code, parent });
  if (above && !HIGHER[unit.kind].includes(above.kind)) problems.push({ type: "wrong parent", code, parent: above.code });
  if (cyclic(unit, units)) problems.push({ type: "parent cycle", code });
  return problems;
}

function doubled(units: readonly Unit[], key: (unit: Unit) => string): string[] {
  const seen = new Set<string>();
  return units.filter((unit) => seen.size === seen.add(key(unit)).size).map(({ code }) => code);
}

/** Makes the tree of a list of units, or says everything that is wrong with the list. One bureau at the top; nothing inside itself. */
export function organisationOf(units: readonly Unit[]): Built {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const roots = units.filter(({ parent }) => parent === null);
  const problems: TreeProblem[] = [
    ...doubled(units, ({ code }) => code.toLowerCase()).map((code): TreeProblem => ({ type: "same code", code })),
    ...doubled(units, ({ id }) => id).map((code): TreeProblem => ({ type: "same id", code })),
    ...units.flatMap((unit) => unitProblems(unit, byId)),
  ];
  if (roots.length !== 1 || roots[0]?.kind !== "bureau") problems.push({ type: "roots", codes: roots.map(({ code }) => code) });
  if (problems.length > 0) return { ok: false, problems };
  const byCode = new Map(units.map((unit) => [unit.code.toLowerCase(), unit]));
  return { ok: true, organisation: { units: byId, byCode, children: grouped(units) } };
}

/** From the bureau down to the unit itself; empty where the unit is unknown. */
export function pathOf(organisation: Organisation, unit: string): Unit[] {
  const found = organisation.units.get(unit);
  if (!found) return [];
  return found.parent === null ? [found] : [...pathOf(organisation, found.parent), found];
}

/** Whether `unit` is `above` or lies anywhere below it. Unknown units lie nowhere. */
export function isInside(organisation: Organisation, unit: string, above: string): boolean {
  return pathOf(organisation, unit).some(({ id }) => id === above);
}

/** Every unit at or below `above`, parents before children, siblings by code. */
export function unitsUnder(organisation: Organisation, above: string): Unit[] {
  const unit = organisation.units.get(above);
  if (!unit) return [];
  const below = (organisation.children.get(above) ?? []).flatMap((id) => organisation.units.get(id) ?? []);
  return [unit, ...below.toSorted((a, b) => a.code.localeCompare(b.code, "en")).flatMap(({ id }) => unitsUnder(organisation, id))];
}

/** The schools at or below a unit, closed ones too. */
export function schoolsUnder(organisation: Organisation, above: string): Unit[] {
  return unitsUnder(organisation, above).filter(({ kind }) => kind === "school");
}

/** Whether a unit works on a day; its first and its last day count. */
export function isOpen(unit: Unit, day: string): boolean {
  return (unit.opened === null || unit.opened <= day) && (unit.closed === null || day <= unit.closed);
}

/** The unit with a code, with or without @, whatever its case. */
export function unitByCode(organisation: Organisation, code: string): Unit | null {
  return organisation.byCode.get(code.replace(/^@/, "").toLowerCase()) ?? null;
}

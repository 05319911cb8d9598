/** Random trees with roles in them, and what a role reaches: an oracle that walks parents by number and knows nothing of the code under test. */
import fc from "fast-check";
import type { Unit } from "../../src/work/organisation.ts";
import { ROLES, type Membership, type Role } from "../../src/work/people/membership.ts";

export const TODAY = "2023-10-09";
const DAYS = ["2023-01-01", "2023-10-08", "2023-10-09", "2023-10-10", "2024-01-01"];

export interface World {
  units: Unit[];
  parents: (number | null)[];
  memberships: Membership[];
}

/** A random tree: unit 0 is the bureau, then districts, then schools, each below an office that came before it. */
export const world: fc.Arbitrary<World> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 8 }), fc.infiniteStream(fc.nat()))
  .chain(([districts, schools, stream]) => {
    const picks = [...stream.take(districts + schools)];
    const parents: (number | null)[] = [null];
    for (let at = 1; at <= districts; at += 1) parents.push((picks[at - 1] ?? 0) % at);
    for (let at = 0; at < schools; at += 1) parents.push((picks[districts + at] ?? 0) % (districts + 1));
    const units = parents.map((parent, at): Unit => ({
      id: `u${at}`,
      code: `C${at}`,
      kind: at === 0 ? "bureau" : at <= districts ? "district" : "school",
      name: `单位${at}`,
      aliases: [],
      parent: parent === null ? null : `u${parent}`,
      stages: [],
      opened: null,
      closed: null,
    }));
    const membership = fc.record({
      id: fc.uuid(),
      person: fc.constantFrom("p1", "p2"),
      unit: fc.nat({ max: parents.length - 1 }).map((at) => `u${at}`),
      role: fc.constantFrom(...ROLES),
      from: fc.constantFrom(...DAYS),
      until: fc.constantFrom(null, ...DAYS),
    });
    return fc.array(membership, { maxLength: 6 }).map((memberships) => ({ units, parents, memberships }));
  });

/** A unit and everything above it, by number. */
export function above({ parents }: World, unit: number): number[] {
  const list: number[] = [];
  for (let at: number | null = unit; at !== null; at = parents[at] ?? null) list.push(at);
  return list;
}

/** Whether a person has one of the roles at one of the units today. */
export function holds(world: World, person: string, units: number[], roles: Role[]): boolean {
  return world.memberships.some(
    (one) =>
      one.person === person &&
      roles.includes(one.role) &&
      one.from <= TODAY &&
      (one.until === null || one.until >= TODAY) &&
      units.some((unit) => one.unit === `u${unit}`),
  );
}

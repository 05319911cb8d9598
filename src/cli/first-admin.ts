import { randomUUID } from "node:crypto";
import { issueCode } from "../bot/work/codes.ts";
import type { Store, Tx } from "../store/store.ts";
import type { Unit } from "../work/organisation.ts";
import { holdsOn, membershipsOn } from "../work/people/membership.ts";

const FIRST = "first-admin";

/** The bureau that stands until a list of places names the real one; its id stays. */
const BUREAU: Unit = {
  id: "bureau",
  code: "BUREAU",
  kind: "bureau",
  name: "教育局",
  aliases: [],
  parent: null,
  stages: [],
  opened: null,
  closed: null,
};

async function hasAdmin({ work }: Tx, bureau: string, today: string): Promise<boolean> {
  const admins = (await work.people.memberships()).filter((one) => one.unit === bureau && one.role === "admin" && holdsOn(one, today));
  for (const { person } of admins) if ((await work.people.accountsOf(person)).length > 0) return true;
  return false;
}

/** The person whom the code is for: the one that an earlier start made, or another where that one left or was erased. */
async function firstPerson({ work: { people } }: Tx, bureau: string, today: string): Promise<string> {
  const made = await people.person(FIRST);
  const held = made ? membershipsOn(made, await people.membershipsOf(FIRST), today) : [];
  if (made && !made.erased && held.some(({ unit, role }) => unit === bureau && role === "admin")) return FIRST;
  const id = made ? randomUUID() : FIRST;
  await people.put({ id, name: "管理员", lang: "zh", left: null, erased: false });
  await people.begin([{ id: made ? randomUUID() : FIRST, person: id, unit: bureau, role: "admin", from: today, until: null }]);
  return id;
}

/**
 * A code for the bureau's first administrator; null once the bureau has one with an account. Codes are kept as hashes alone, so that
 * none can be printed twice: each start makes a new one, and from then on older ones do not work.
 */
export async function firstAdminCode(store: Store, { now, today }: { now: number; today: string }): Promise<string | null> {
  return store.transaction(async (tx) => {
    const { places } = tx.work;
    if ((await places.units()).length === 0) await places.putUnits([BUREAU]);
    const bureau = (await places.units()).find(({ parent }) => parent === null) ?? BUREAU;
    if (await hasAdmin(tx, bureau.id, today)) return null;
    const person = await firstPerson(tx, bureau.id, today);
    return issueCode(tx, { person, place: { unit: bureau.id, role: "admin" }, by: FIRST, now });
  });
}

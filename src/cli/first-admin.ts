import { issueCode } from "../bot/work/codes.ts";
import type { Store, Tx } from "../store/store.ts";
import type { Unit } from "../work/organisation.ts";
import { holdsOn } from "../work/people/membership.ts";

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

/** A code for the bureau's first administrator; null once the bureau has one with an account. An older such code no longer works. */
export async function firstAdminCode(store: Store, { now, today }: { now: number; today: string }): Promise<string | null> {
  return store.transaction(async (tx) => {
    const { places, people } = tx.work;
    if ((await places.units()).length === 0) await places.putUnits([BUREAU]);
    const bureau = (await places.units()).find(({ parent }) => parent === null) ?? BUREAU;
    if (await hasAdmin(tx, bureau.id, today)) return null;
    if (!(await people.person(FIRST))) {
      await people.put({ id: FIRST, name: "管理员", lang: "zh", left: null, erased: false });
      await people.begin([{ id: FIRST, person: FIRST, unit: bureau.id, role: "admin", from: today, until: null }]);
    }
    return issueCode(tx, { person: FIRST, place: { unit: bureau.id, role: "admin" }, by: FIRST, now });
  });
}

import type { Store } from "../../src/store/store.ts";
import { UNITS } from "../work/town.ts";
import { conversation, type Conversation } from "./conversation.ts";
import type { Platform } from "./platform.ts";

/** Accounts of the fictional town that are bound already: person, place, role, account. */
const BOUND = [
  ["p-admin", "云管理", "b", "admin", "anna"],
  ["p-head", "甲校长", "s1", "reporter", "ben"],
  ["p-second", "乙老师", "s1", "reporter", "dora"],
] as const;

/** Puts the people of the fictional town into a store, bound on a platform. */
export async function furnish(store: Store, platform: string, accountOf = (user: string): string => user): Promise<void> {
  await store.transaction(async ({ work: { places, people } }) => {
    await places.putUnits(UNITS);
    for (const [id, name, unit, role, user] of BOUND) {
      await people.put({ id, name, lang: "zh", left: null, erased: false });
      await people.begin([{ id: `m-${id}`, person: id, unit, role, from: "2022-01-01", until: null }]);
      await people.bind({ platform, tenant: "", user: accountOf(user), person: id, boundAt: 1 });
    }
  });
}

/** A conversation in the fictional town: its bureau's administrator is anna; ben and dora report for the first school. */
export async function office(at = "2022-10-09T02:00:00Z", more: { platform?: Platform; address?: string } = {}): Promise<Conversation> {
  const talk = await conversation({ at, ...more });
  await furnish(talk.store, "fake");
  return talk;
}

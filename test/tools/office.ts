import { UNITS } from "../work/town.ts";
import { conversation, type Conversation } from "./conversation.ts";

/** Accounts of the fictional town that are bound already: person, place, role, account. */
const BOUND = [
  ["p-admin", "云管理", "b", "admin", "anna"],
  ["p-head", "甲校长", "s1", "reporter", "ben"],
  ["p-second", "乙老师", "s1", "reporter", "dora"],
] as const;

/** A conversation in the fictional town: its bureau's administrator is anna; ben and dora report for the first school. */
export async function office(at = "2022-10-09T02:00:00Z", address: string | null = null): Promise<Conversation> {
  const talk = await conversation({ at, address });
  await talk.store.transaction(async ({ work: { places, people } }) => {
    await places.putUnits(UNITS);
    for (const [id, name, unit, role, user] of BOUND) {
      await people.put({ id, name, lang: "zh", left: null, erased: false });
      await people.begin([{ id: `m-${id}`, person: id, unit, role, from: "2022-01-01", until: null }]);
      await people.bind({ platform: "fake", tenant: "", user, person: id, boundAt: 1 });
    }
  });
  return talk;
}

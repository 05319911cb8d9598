import { duty, INDICATORS } from "../work/town.ts";
import type { Conversation } from "./conversation.ts";
import { office } from "./office.ts";

/** Further fictional people: person, name, language, place, role, account. */
const BOUND = [
  ["p-north", "北审核", "zh", "dn", "approver", "ed"],
  ["p-north-admin", "北管理", "zh", "dn", "admin", "gus"],
  ["p-two", "Pat Example", "en", "s2", "reporter", "fay"],
  ["p-two-too", "二校副", "zh", "s2", "approver", "hal"],
  ["p-audit", "审计员", "zh", "b", "auditor", "iris"],
] as const;

/** Where each account of the fictional town is written to. */
export const chatOf = (account: string): string => `chat-${account}`;

/** The office in which a quarterly figure is asked of every school; everybody has a chat of their own. */
export async function bureau(at = "2023-07-09T02:00:00Z"): Promise<Conversation> {
  const talk = await office(at);
  await talk.store.transaction(async ({ work: { people, duties } }) => {
    for (const indicator of INDICATORS) await duties.putIndicator(indicator);
    await duties.putDuty(duty("MYOPIA"));
    for (const [id, name, lang, unit, role, user] of BOUND) {
      await people.put({ id, name, lang, left: null, erased: false });
      await people.begin([{ id: `m-${id}`, person: id, unit, role, from: "2022-01-01", until: null }]);
      await people.bind({ platform: "fake", tenant: "", user, person: id, boundAt: 1, conversation: chatOf(user) });
    }
    for (const user of ["anna", "ben", "dora"]) await people.meet({ platform: "fake", tenant: "", user }, chatOf(user));
  });
  return talk;
}

/** What somebody was told in their own chat so far, each message as its lines. */
export function toldTo(talk: Conversation, account: string): string[] {
  return talk.platform.seen
    .filter(({ conversation }) => conversation === chatOf(account))
    .map(({ card }) => card.parts.map((part) => ("text" in part ? part.text : "")).join("\n"));
}

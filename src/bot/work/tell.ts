import type { Part } from "../../chat/card.ts";
import type { Turn } from "../turn.ts";

type Lang = "zh" | "en";

/**
 * Tells a person what was decided, in their language, in their own chat; in the event's transaction, so that it is told exactly if it
 * was done. Gives false where no chat with them is known.
 */
export async function tell(turn: Turn, person: string, says: (lang: Lang) => Part[]): Promise<boolean> {
  const { people } = turn.tx.work;
  const who = await people.person(person);
  const account = (await people.accountsOf(person)).findLast(({ conversation }) => conversation !== null);
  if (!who || who.erased || !account || account.conversation === null) return false;
  const { platform, user, conversation } = account;
  const card = { lang: who.lang, parts: says(who.lang), actions: [] };
  const key = `${turn.key}:told:${turn.told.length + 1}`;
  turn.told.push({ type: "send", key, platform, conversation, person: user, card, answers: null, bulk: true });
  return true;
}

import type { Action, Part } from "../../chat/card.ts";
import { newToken } from "../../chat/token.ts";
import type { Deed } from "../deed.ts";
import type { Turn } from "../turn.ts";

type Lang = "zh" | "en";

/** How long a button that somebody is offered is good. */
const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** A button for whoever is told. */
export interface Offer {
  label: (lang: Lang) => string;
  deed: Deed;
}

/**
 * Tells a person what was decided, in their language, in their own chat; in the event's transaction, so that it is told exactly if it
 * was done. Gives false where no chat with them is known.
 */
export async function tell(turn: Turn, person: string, says: (lang: Lang) => Part[], offer: Offer | null = null): Promise<boolean> {
  const { people } = turn.tx.work;
  const who = await people.person(person);
  const account = (await people.accountsOf(person)).findLast(({ conversation, pausedAt }) => conversation !== null && pausedAt === null);
  if (!who || who.erased || !account || account.conversation === null) return false;
  const { platform, user, conversation } = account;
  const key = `${turn.key}:told:${turn.told.length + 1}`;
  const actions: Action[] = [];
  if (offer) {
    const now = turn.clock.now();
    const token = newToken(now);
    turn.issued.push({ token, person: user, until: now + A_WEEK, lang: who.lang, deed: offer.deed, effect: key, used: null });
    actions.push({ label: offer.label(who.lang), token, kind: "tool" });
  }
  const card = { lang: who.lang, parts: says(who.lang), actions };
  turn.told.push({ type: "send", key, platform, conversation, person: user, card, answers: null, bulk: true });
  return true;
}

import type { Card } from "../chat/card.ts";
import { newToken } from "../chat/token.ts";
import type { Message, Token, Tx } from "../store/store.ts";
import { words } from "../words/words.ts";

const LIFETIME = 24 * 60 * 60 * 1000;
/** More than a few buttons would hide the answer. */
const MOST = 3;

/** A card that only says that an earlier message may not have arrived, with a button for each. */
export function announcement(lang: Card["lang"], tokens: string[]): Card {
  const say = words(lang);
  return {
    lang,
    parts: [{ type: "note", text: say.mayBeMissing }],
    actions: tokens.map((token) => ({ label: say.showMissing, token, kind: "tool" })),
  };
}

/** The deed as the bot reads it: send again what was sent under a key. */
const sendAgain = (key: string): unknown => ({ type: "again", key });

function tokenFor(missing: Message, carrier: Message, lang: Card["lang"], now: number): Token {
  return {
    token: newToken(now),
    person: missing.person,
    until: now + LIFETIME,
    lang,
    deed: sendAgain(missing.key),
    effect: carrier.key,
    used: null,
  };
}

/**
 * The card of a message about to be sent, which begins by saying what may be missing before it. To be stored with the
 * attempt, in its transaction: so it is said once, and said again where this message does not arrive either.
 */
export async function withAnnouncement(message: Message, card: Card, tx: Tx, now: number): Promise<Card> {
  const missing = (await tx.outbox.unannounced(message.platform, message.conversation)).filter((one) => one.number !== message.number);
  if (missing.length === 0) return card;
  const tokens = missing.slice(-MOST).map((one) => tokenFor(one, message, card.lang, now));
  await tx.tokens.put(tokens);
  await tx.outbox.announce(
    missing.map(({ number }) => number),
    message.number,
  );
  const { parts, actions } = announcement(
    card.lang,
    tokens.map(({ token }) => token),
  );
  // Behind the card's own: what is numbered already keeps its number.
  return { ...card, parts: [...parts, ...card.parts], actions: [...card.actions, ...actions] };
}

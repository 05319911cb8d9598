import type { Knowledge } from "../../knowledge/index.ts";
import type { Action, Card, Part } from "../chat/card.ts";
import type { Effect, Inbound } from "../chat/event.ts";
import { newToken } from "../chat/token.ts";
import type { Clock } from "../clock.ts";
import type { Token, Tx } from "../store/store.ts";
import type { Deed } from "./deed.ts";
import type { Talk } from "./talk.ts";
import type { Channel } from "./work/remind/world.ts";
import type { Vocabularies } from "./work/scope.ts";
import type { Settings } from "./work/setting.ts";

const A_DAY = 24 * 60 * 60 * 1000;

/** One event, with everything that answering it needs. */
export interface Turn {
  knowledge: Knowledge;
  clock: Clock;
  /** The bureau's time zone. */
  zone: string;
  /** Where browsers reach Duban (https); null where they can't from outside. */
  address: string | null;
  /** The tree, the indicators and the duties as they stand. */
  settings: Settings;
  /** What each person's messages are read against. */
  vocabularies: Vocabularies;
  tx: Tx;
  event: Inbound;
  talk: Talk;
  /** The key of the effect that answers. */
  key: string;
  /** The effect whose message the card will sit on: the answering one, or the one that is changed in place. */
  carrier: string;
  /** Tokens of the buttons made so far. */
  issued: Token[];
  /** What others are told because of this event. */
  told: Effect[];
  /** The platforms that people are reminded on, the best first. */
  channels: readonly Channel[];
  /** Something is to be reminded of now: the clock of reminders looks again. */
  reminds: boolean;
}

/** A file that goes out with an answer. */
export interface Attachment {
  name: string;
  content: Uint8Array;
  caption: string;
}

/** How a turn ends: what is shown, what kind of answer it was, and the files that follow it. */
export interface Said {
  card: Card;
  outcome: string;
  files?: Attachment[];
}

/** Text as a part of a card. */
export const text = (said: string): Part => ({ type: "text", text: said });

/** A card in the conversation's language. */
export function card({ talk }: Turn, parts: Part[], actions: Action[] = []): Card {
  return { lang: talk.lang, parts, actions };
}

/** A button with a token of its own, for this person, good for a day. */
export function button(turn: Turn, label: string, kind: Action["kind"], deed: Deed): Action {
  const { event, talk, clock, carrier } = turn;
  const token = newToken(clock.now());
  turn.issued.push({ token, person: event.person, until: clock.now() + A_DAY, lang: talk.lang, deed, effect: carrier, used: null });
  return { label, token, kind };
}

/** The card as the effect that answers: in place of the carrier, or as a message of its own. */
export function effectOf({ event, key, carrier }: Turn, made: Card): Effect {
  const { platform, conversation, person } = event;
  const goes = { key, platform, conversation, person, card: made };
  if (carrier !== key) return { ...goes, type: "edit", edits: carrier };
  return { ...goes, type: "send", answers: event.message, bulk: false };
}

/** The effects that answer: the card, then its files. */
export function effectsOf(turn: Turn, { card, files = [] }: Said): Effect[] {
  const { event, key } = turn;
  const { platform, conversation, person } = event;
  const sent = files.map((file, at): Effect => ({
    type: "file",
    key: `${key}:file${at + 1}`,
    platform,
    conversation,
    person,
    bulk: false,
    ...file,
  }));
  return [effectOf(turn, card), ...sent];
}

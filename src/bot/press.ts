import type { Card } from "../chat/card.ts";
import type { Effect } from "../chat/event.ts";
import type { Token } from "../store/store.ts";
import { words } from "../words/words.ts";
import { answered, lookedBehind } from "./answer.ts";
import { plainly } from "./commands.ts";
import { readDeed, type Behind, type Deed } from "./deed.ts";
import { indicatorsSaid, sectionSaid } from "./plan.ts";
import { effectOf, effectsOf, type Said, type Turn } from "./turn.ts";
import type { WorkDeed } from "./work/area.ts";
import { bound } from "./work/bind.ts";
import { howPressed, isWork, workPressed } from "./work/route.ts";

/** What a press brings about. */
export interface Pressed {
  effects: Effect[];
  outcome: string;
  /** The card that the person sees last; null where nothing new is shown. */
  card: Card | null;
}

const shown = (turn: Turn, said: Said): Pressed => ({ effects: effectsOf(turn, said), outcome: said.outcome, card: said.card });

const refused = (turn: Turn, said: string, outcome: string): Pressed => shown(turn, plainly(turn, said, outcome));

/** What was shown under a key, all its messages together; null where it is forgotten. */
async function cardUnder({ tx }: Turn, key: string): Promise<Card | null> {
  const cards: Card[] = [];
  for (const part of await tx.outbox.partsOf(key)) {
    const body = (await tx.outbox.find(part))?.body;
    if (body && body.kind !== "file") cards.push(body.card);
  }
  const last = cards.at(-1);
  return last ? { ...last, parts: cards.flatMap(({ parts }) => parts) } : null;
}

/** What brings a message of its own is done once. Whoever presses again is pointed to the message that is there. */
async function once(turn: Turn, row: Token, act: () => Promise<Pressed>): Promise<Pressed> {
  await turn.tx.tokens.use(row.token, turn.key);
  if (row.used === null) return act();
  const { card, outcome } = plainly(turn, words(turn.talk.lang).answeredAlready, "repeated");
  const { id } = await turn.tx.outbox.standing(row.used);
  const { platform, conversation, person } = turn.event;
  const goes = { type: "send" as const, key: turn.key, platform, conversation, person, card, answers: id, bulk: false };
  return { effects: [goes], outcome, card: null };
}

async function shared(turn: Turn, row: Token, behind: Behind): Promise<Pressed> {
  const answer = await cardUnder(turn, behind.answer);
  const say = words(turn.talk.lang);
  if (!answer || behind.shared === null) return refused(turn, say.gone, "expired");
  const { platform } = turn.event;
  const note = { type: "note" as const, text: row.used === null ? say.shared : say.sharedAlready };
  const actions = answer.actions.filter(({ token }) => token !== row.token);
  const own = effectOf(turn, { ...answer, parts: [...answer.parts, note], actions });
  await turn.tx.tokens.use(row.token, turn.key);
  const posted: Effect = {
    type: "send",
    // One for each answer: pressed as often as you like, it is posted once.
    key: `${behind.answer}:shared`,
    platform,
    conversation: behind.shared,
    person: null,
    card: { ...answer, parts: [...answer.parts, { type: "note", text: say.sharedBy }], actions: [] },
    answers: null,
    bulk: false,
  };
  return { effects: row.used === null ? [posted, own] : [own], outcome: "share", card: null };
}

async function again(turn: Turn, key: string): Promise<Pressed> {
  const message = await turn.tx.outbox.find(key);
  if (!message) return refused(turn, words(turn.talk.lang).gone, "expired");
  const { body } = message;
  const { platform, conversation, person } = turn.event;
  const goes = { key: turn.key, platform, conversation, person, bulk: false };
  if (body.kind !== "file")
    return { effects: [{ ...goes, type: "send", card: body.card, answers: null }], outcome: "again", card: body.card };
  const { name, content, caption } = body;
  return { effects: [{ ...goes, type: "file", name, content, caption }], outcome: "again", card: null };
}

async function back(turn: Turn, behind: Behind): Promise<Pressed> {
  const answer = await cardUnder(turn, behind.answer);
  return answer ? shown(turn, { card: answer, outcome: "back" }) : refused(turn, words(turn.talk.lang).gone, "expired");
}

/** A tool changes the message that it sits on, unless it was typed or the message became several. */
async function takePlace(turn: Turn, row: Token): Promise<void> {
  const parts = turn.event.type === "action" ? await turn.tx.outbox.partsOf(row.effect) : [];
  if (parts.length === 1) turn.carrier = row.effect;
}

/** What a button about the work does: shown as a message of its own, or in place; a decision is carried out once. */
async function work(turn: Turn, row: Token, deed: WorkDeed): Promise<Pressed> {
  const how = howPressed(deed);
  if (how === "new") return once(turn, row, async () => shown(turn, await workPressed(turn, deed)));
  if (how === "decision") {
    if (row.used !== null) return refused(turn, words(turn.talk.lang).doneAlready, "repeated");
    await turn.tx.tokens.use(row.token, turn.key);
  }
  await takePlace(turn, row);
  return shown(turn, await workPressed(turn, deed));
}

async function done(turn: Turn, row: Token, deed: Deed): Promise<Pressed> {
  if (isWork(deed)) return work(turn, row, deed);
  if (deed.type === "ask") return once(turn, row, async () => shown(turn, answered(turn, deed.question)));
  if (deed.type === "bind") return once(turn, row, async () => shown(turn, await bound(turn, deed.hash)));
  if (deed.type === "again") return once(turn, row, () => again(turn, deed.key));
  await takePlace(turn, row);
  switch (deed.type) {
    case "look":
      return deed.at === "answer" ? back(turn, deed.behind) : shown(turn, lookedBehind(turn, deed.behind, deed.at));
    case "share":
      return shared(turn, row, deed.behind);
    case "section":
      return shown(turn, sectionSaid(turn, deed.id));
    case "indicators":
      return shown(turn, indicatorsSaid(turn, deed.page));
    default:
      return deed satisfies never;
  }
}

/** Does what a button means, for the person whose button it is, as long as it is good; a confirm card says itself that it has expired. Pressing it twice does no harm. */
export async function pressed(turn: Turn, token: string): Promise<Pressed> {
  const row = await turn.tx.tokens.get(token);
  const deed = readDeed(row?.deed);
  const say = words(turn.talk.lang);
  if (!row || !deed || (row.until <= turn.clock.now() && deed.type !== "record")) return refused(turn, say.gone, "expired");
  if (row.person !== null && row.person !== turn.event.person) return refused(turn, say.notYours, "not theirs");
  turn.talk.lang = row.lang;
  return done(turn, row, deed);
}

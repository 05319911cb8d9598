import type { Adapter } from "../chat/adapter.ts";
import type { Card } from "../chat/card.ts";
import { degrade } from "../chat/degrade.ts";
import type { Effect } from "../chat/event.ts";
import { split } from "../chat/split.ts";
import type { Body, Draft, Tx } from "../store/store.ts";
import { words } from "../words/words.ts";
import { announcement } from "./announce.ts";

/** What is to be known of a platform to fit a message to it. */
export type Shape = Pick<Adapter, "can" | "measure">;

interface Cause {
  trace: string;
  at: number;
  /** Undefined for a platform that is not configured now: its messages wait as they are. */
  shapeOf: (platform: string) => Shape | undefined;
}

/** The key of an effect's n-th message, from 0. */
const partKey = (key: string, at: number): string => (at === 0 ? key : `${key}:${at + 1}`);

function fitted(card: Card, shape: Shape | undefined): Card[] {
  if (!shape) return [card];
  const { can } = shape;
  const measure = (one: Card): number => shape.measure(degrade(one, can.buttons));
  // Room is kept for the sentence that an earlier message may be missing.
  const room = Math.min(measure(announcement(card.lang, ["-".repeat(12)])), Math.floor(can.longest / 2));
  return split(card, can.longest - room, measure);
}

async function changed(effect: Extract<Effect, { type: "edit" }>, tx: Tx, shape: Shape | undefined): Promise<Body[]> {
  const cards = fitted(effect.card, shape);
  if (shape && !shape.can.edit) return cards.map((card) => ({ kind: "send", card }));
  const there = await tx.outbox.partsOf(effect.edits);
  const bodies = cards.map((card, at): Body => {
    const edits = at === 0 ? effect.edits : there[at];
    return edits === undefined ? { kind: "send", card } : { kind: "edit", card, edits };
  });
  const { lang } = effect.card;
  const above: Card = { lang, parts: [{ type: "note", text: words(lang).seeAbove }], actions: [] };
  return [...bodies, ...there.slice(cards.length).map((edits): Body => ({ kind: "edit", card: above, edits }))];
}

function asFile(effect: Extract<Effect, { type: "file" }>, shape: Shape | undefined): Body {
  if (shape && !shape.can.files) {
    const note = `${effect.name}: ${words("zh").noFileHere} ${words("en").noFileHere}`;
    return {
      kind: "send",
      card: {
        lang: "zh",
        parts: [
          { type: "text", text: effect.caption },
          { type: "note", text: note },
        ],
        actions: [],
      },
    };
  }
  return { kind: "file", name: effect.name, content: effect.content, caption: effect.caption };
}

async function bodiesOf(effect: Effect, tx: Tx, shape: Shape | undefined): Promise<Body[]> {
  switch (effect.type) {
    case "send":
      return fitted(effect.card, shape).map((card) => ({ kind: "send", card }));
    case "edit":
      return changed(effect, tx, shape);
    case "file":
      return effect.beside && shape && !shape.can.files ? [] : [asFile(effect, shape)];
    default:
      return effect satisfies never;
  }
}

/** Puts effects into the outbox, each fitted to its platform: a row for every message that it becomes. */
export async function put(effects: Effect[], tx: Tx, { trace, at, shapeOf }: Cause): Promise<void> {
  for (const effect of effects) {
    const { key, platform, conversation, person } = effect;
    const bodies = await bodiesOf(effect, tx, shapeOf(platform));
    const answers = effect.type === "send" ? effect.answers : null;
    const bulk = effect.type !== "edit" && effect.bulk;
    const rows = bodies.map((body, part): Draft => {
      const row = { key: partKey(key, part), platform, conversation, person, body, bulk, trace, at };
      return { ...row, answers: part === 0 ? answers : null };
    });
    await tx.outbox.put(rows);
  }
}

import type { Adapter, Outgoing } from "../chat/adapter.ts";
import { degrade } from "../chat/degrade.ts";
import type { Body, Message, Tx } from "../store/store.ts";
import { withAnnouncement } from "./announce.ts";

/** A call to be made, now that its attempt is on record. `id` is the message to be changed. */
export type Call = { message: Message; id: string | null };

/** What came of beginning: a call, nothing to be done, not yet, or that a file is to be made first. */
export type Begun = { type: "call"; call: Call } | { type: "gone" } | { type: "later" } | { type: "draws"; what: string };

async function bodyNow(message: Message, tx: Tx, now: number): Promise<{ body: Body; id: string | null } | null> {
  const { body } = message;
  if (body.kind === "file") return { body, id: null };
  if (body.kind === "edit") {
    const { id, underWay } = await tx.outbox.standing(body.edits);
    if (id !== null) return { body, id };
    if (underWay) return null;
  }
  // There is nothing to change: what it was to become is sent instead.
  return { body: { kind: "send", card: await withAnnouncement(message, body.card, tx, now) }, id: null };
}

/** Puts an attempt on record, before anything is sent. To be committed before the call is made. `drawn` is what a drawing became. */
export async function begin(number: number, tx: Tx, { now, drawn = null }: { now: number; drawn?: Uint8Array | null }): Promise<Begun> {
  const message = await tx.outbox.read(number);
  if (!message || message.state !== "waiting") return { type: "gone" };
  const { body } = message;
  if (body.kind === "file" && !(body.content instanceof Uint8Array)) {
    if (!drawn) return { type: "draws", what: body.content.draws };
    message.body = { ...body, content: drawn };
  }
  const goes = await bodyNow(message, tx, now);
  if (!goes) return { type: "later" };
  await tx.outbox.begin(number, goes.body, now);
  return { type: "call", call: { message: { ...message, body: goes.body }, id: goes.id } };
}

/** Makes the call, once. Gives the platform's id of the message. Throws what the adapter throws. */
export async function send(adapter: Adapter, { message, id }: Call): Promise<string> {
  const { number, conversation, answers, body } = message;
  if (body.kind === "file") {
    const { name, content, caption } = body;
    if (!(content instanceof Uint8Array)) throw new Error("A file was to be sent before it was made.");
    return adapter.sendFile({ number, conversation, name, content, caption });
  }
  const outgoing: Outgoing = { number, conversation, card: degrade(body.card, adapter.can.buttons), answers };
  if (id === null) return adapter.send(outgoing);
  await adapter.edit(id, outgoing);
  return id;
}

import { sql, type Kysely } from "kysely";
import type { Card } from "../chat/card.ts";
import { words } from "../words/words.ts";
import type { Body } from "./store.ts";
import { readBody, writeBody } from "./stored.ts";
import type { Tables } from "./tables.ts";

/** Whether a message holds a one-time code. */
export function fadesIn(body: Body): boolean {
  return body.kind !== "file" && body.card.parts.some((part) => part.type === "text" && part.fades !== undefined);
}

/** The card with the codes taken out whose hash `goes`. */
function faded(card: Card, goes: (hash: string) => boolean): Card {
  const parts = card.parts.map((part) =>
    part.type === "text" && part.fades !== undefined && goes(part.fades)
      ? { type: "text" as const, text: words(card.lang).codeGone }
      : part,
  );
  return { ...card, parts };
}

async function rewrite(tx: Kysely<Tables>, number: number, body: Body, goes: (hash: string) => boolean): Promise<void> {
  if (body.kind === "file") return;
  const now = { ...body, card: faded(body.card, goes) };
  await tx
    .updateTable("outbox")
    .set({ body: writeBody(now), fades: fadesIn(now) ? 1 : 0 })
    .where("number", "=", number)
    .execute();
}

/** A message was sent, or never will be: the codes in it are kept no longer. */
export async function fade(tx: Kysely<Tables>, number: number): Promise<void> {
  const row = await tx.selectFrom("outbox").select(["kind", "body", "edits"]).where("number", "=", number).executeTakeFirst();
  if (row) await rewrite(tx, number, readBody(row.kind, row.body, row.edits), () => true);
}

/** Codes that were used, made void or have expired go from every message, also from those of which nobody knows whether they arrived. */
export async function fadeClosed(tx: Kysely<Tables>, now: number): Promise<void> {
  const rows = await tx
    .selectFrom("outbox")
    .select(["number", "kind", "body", "edits"])
    .where("fades", "=", sql.lit(1))
    .where("state", "in", ["unknown", "waiting"])
    .execute();
  if (rows.length === 0) return;
  const open = await tx
    .selectFrom("invite")
    .select("hash")
    .where("used_at", "is", null)
    .where("voided_at", "is", null)
    .where("expires_at", ">", now)
    .execute();
  const hashes = new Set(open.map(({ hash }) => hash));
  for (const { number, kind, body, edits } of rows) await rewrite(tx, number, readBody(kind, body, edits), (hash) => !hashes.has(hash));
}

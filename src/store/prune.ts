import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Forgets what ended before a time: messages with their attempts, keys of events, expired tokens, what was talked about. */
export async function prune(tx: Kysely<Tables>, before: number): Promise<void> {
  const old = tx.selectFrom("outbox").select("number").where("at", "<", before).where("state", "in", ["sent", "unknown", "dead"]);
  await tx.deleteFrom("attempt").where("outbox", "in", old).execute();
  await tx.deleteFrom("outbox").where("at", "<", before).where("state", "in", ["sent", "unknown", "dead"]).execute();
  await tx.deleteFrom("inbox").where("at", "<", before).where("state", "in", ["done", "dead"]).execute();
  await tx.deleteFrom("token").where("until", "<", before).execute();
  await tx.deleteFrom("wrong_code").where("at", "<", before).execute();
  await tx.deleteFrom("report_card").where("expires_at", "<", before).execute();
  await tx.deleteFrom("upload").where("expires_at", "<", before).execute();
  await tx.deleteFrom("form").where("expires_at", "<", before).execute();
  // The language stays: who comes back after the holidays is spoken to as before.
  const empty = { memory: "null", last: "null", actions: "[]" };
  await tx.updateTable("conversation").set(empty).where("at", "<", before).where("last", "!=", "null").execute();
}

import { randomBytes } from "node:crypto";
import type { Tx } from "../../store/store.ts";
import { chained, rawHash, type AuditFact } from "../../work/record/audit.ts";

/** Adds one row to the chain of what was done. `words` are the message's own: they are kept apart, and only their hash goes into the chain. */
export async function audited({ work: { audit } }: Tx, fact: Omit<AuditFact, "raw">, words: string | null = null): Promise<void> {
  let raw: string | null = null;
  if (words !== null) {
    const salt = randomBytes(16).toString("hex");
    raw = rawHash(words, salt);
    await audit.keepWords({ hash: raw, salt, words, at: fact.at });
  }
  await audit.add(chained({ ...fact, raw }, await audit.last()));
}

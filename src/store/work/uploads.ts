import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";
import { readNumbers } from "./read.ts";

/** Tables that wait for their confirmation, over one transaction. */
export function uploadsOf(tx: Kysely<Tables>): WorkTx["uploads"] {
  return {
    async get(id) {
      const row = await tx.selectFrom("upload").selectAll().where("id", "=", id).executeTakeFirst();
      if (!row) return null;
      const { expires_at, used_for, body, ...rest } = row;
      const json: unknown = JSON.parse(body);
      return { ...rest, body: json, expiresAt: expires_at, usedFor: used_for === null ? null : readNumbers(used_for) };
    },
    async put({ id, body, expiresAt, usedFor, ...upload }) {
      const used = usedFor === null ? null : JSON.stringify(usedFor);
      const row = { ...upload, body: JSON.stringify(body), expires_at: expiresAt, used_for: used };
      await tx
        .insertInto("upload")
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },
    async use(id, observations) {
      // What it said stands in the record now; only that it was used must still be known.
      await tx
        .updateTable("upload")
        .set({ used_for: JSON.stringify(observations), body: "null" })
        .where("id", "=", id)
        .execute();
    },
  };
}

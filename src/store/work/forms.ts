import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";

/** Guided forms, over one transaction. */
export function formsOf(tx: Kysely<Tables>): WorkTx["forms"] {
  return {
    async get({ platform, conversation, person }) {
      const row = await tx
        .selectFrom("form")
        .selectAll()
        .where("platform", "=", platform)
        .where("conversation", "=", conversation)
        .where("account", "=", person)
        .executeTakeFirst();
      if (!row) return null;
      const body: unknown = JSON.parse(row.body);
      return { body, expiresAt: row.expires_at };
    },
    async put({ platform, conversation, person }, { body, expiresAt }) {
      const row = { body: JSON.stringify(body), expires_at: expiresAt };
      await tx
        .insertInto("form")
        .values({ platform, conversation, account: person, ...row })
        .onConflict((conflict) => conflict.columns(["platform", "conversation", "account"]).doUpdateSet(row))
        .execute();
    },
    async end({ platform, conversation, person }) {
      await tx
        .deleteFrom("form")
        .where("platform", "=", platform)
        .where("conversation", "=", conversation)
        .where("account", "=", person)
        .execute();
    },
  };
}

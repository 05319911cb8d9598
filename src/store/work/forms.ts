import type { Kysely, Selectable } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";

/** Asked for every event. */
const formOf = prepared<{ platform: string; conversation: string; account: string }, Selectable<Tables["form"]>>((database, whose) =>
  database
    .selectFrom("form")
    .selectAll()
    .where("platform", "=", whose.platform)
    .where("conversation", "=", whose.conversation)
    .where("account", "=", whose.account),
);

/** Guided forms, over one transaction. */
export function formsOf(tx: Kysely<Tables>): WorkTx["forms"] {
  return {
    async get({ platform, conversation, person }) {
      const [row] = await formOf(tx, { platform, conversation, account: person });
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

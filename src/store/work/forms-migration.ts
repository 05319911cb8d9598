import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Guided forms that are under way, one in each person's conversation. */
export async function forms({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable("form")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("form_key", ["platform", "conversation", "account"])
    .execute();
}

import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** The direct chat of each account, in which its person is written to unasked. */
export async function addresses({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable("identity").addColumn("conversation", "text").execute();
}

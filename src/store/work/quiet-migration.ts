import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** When each person wants nothing unasked, beside the bureau's quiet hours: minutes of the day; `from` may lie behind `until`, over midnight. */
export async function quiet({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable("quiet_hours")
    .addColumn("person", "text", (column) => column.primaryKey().references("person.id"))
    .addColumn("from_minute", "integer", (column) => column.notNull().check(sql`from_minute between 0 and 1439`))
    .addColumn("until_minute", "integer", (column) => column.notNull().check(sql`until_minute between 0 and 1439`))
    .execute();
}

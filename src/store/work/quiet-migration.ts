import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** The hours in which a person wants no reminders, as minutes of the day. */
export async function quietHours(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable("quiet_hours")
    .addColumn("person", "text", (column) => column.primaryKey().references("person.id"))
    .addColumn("from_minute", "integer", (column) => column.notNull().check(sql`from_minute between 0 and 1439`))
    .addColumn("until_minute", "integer", (column) => column.notNull().check(sql`until_minute between 0 and 1439`))
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}

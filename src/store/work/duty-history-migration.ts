import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** What duties were before each change, so that an earlier day can be looked at: rows are only ever added. */
export async function dutyHistory(database: Kysely<Tables>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("duty_before")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("duty", "text", (column) => column.notNull().references("duty.id"))
    .addColumn("body", "text")
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("duty_before_until").on("duty_before").column("until").execute();
  for (const what of ["update", "delete"])
    await sql
      .raw(`create trigger duty_before_no_${what} before ${what} on duty_before begin select raise(abort, 'what stood before stays'); end`)
      .execute(database);
}

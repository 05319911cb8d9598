import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Photos and PDFs beside figures, which stay on record when their bytes go, and tables that wait for their one confirmation. */
export async function evidence(database: Kysely<Tables>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("evidence")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull().references("person.id"))
    .addColumn("card", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("keep_until", "bigint", (column) => column.notNull())
    .addUniqueConstraint("evidence_once", ["card", "hash"])
    .execute();
  await schema.createIndex("evidence_hash").on("evidence").column("hash").execute();
  await schema
    .createTable("evidence_of")
    .addColumn("evidence", "integer", (column) => column.notNull().references("evidence.number"))
    .addColumn("observation", "integer", (column) => column.notNull().references("observation.id"))
    .addPrimaryKeyConstraint("evidence_of_key", ["observation", "evidence"])
    .execute();
  await schema
    .createTable("evidence_gone")
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  for (const table of ["evidence", "evidence_of", "evidence_gone"]) {
    for (const [name, event, says] of [
      ["stays", "UPDATE", "changed"],
      ["kept", "DELETE", "deleted"],
    ] as const) {
      const raise = sql.lit(`${table} rows are never ${says}`);
      await sql`CREATE TRIGGER ${sql.raw(`${table}_${name}`)} BEFORE ${sql.raw(event)} ON ${sql.raw(table)} BEGIN SELECT RAISE(ABORT, ${raise}); END`.execute(
        database,
      );
    }
  }
  await schema
    .createTable("upload")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("used_for", "text")
    .execute();
}

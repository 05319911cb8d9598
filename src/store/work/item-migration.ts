import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Follow-up items: one open item for a place and topic, and acts on it that are only ever added. */
export async function items(database: Kysely<Tables>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("item")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("unit", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("topic_key", "text", (column) => column.notNull())
    .addColumn("indicator", "text")
    .addColumn("demand", "text", (column) => column.notNull())
    .addColumn("due", "text", (column) => column.notNull())
    .addColumn("closed", "integer", (column) => column.notNull())
    .execute();
  await schema.createIndex("item_open").unique().on("item").column("topic_key").where(sql.ref("closed"), "=", sql.lit(0)).execute();
  await schema
    .createTable("item_event")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("item", "integer", (column) => column.notNull().references("item.id"))
    .addColumn("act", "text", (column) => column.notNull().check(sql`act in ('open', 'acknowledge', 'answer', 'done', 'close', 'return')`))
    .addColumn("by", "text", (column) => column.notNull().references("person.id"))
    .addColumn("words", "text")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addCheckConstraint("item_event_words", sql`act not in ('answer', 'return') or coalesce(trim(words), '') <> ''`)
    .execute();
  await schema.createIndex("item_event_item").on("item_event").column("item").execute();
  for (const [name, when] of [
    ["stays", "UPDATE"],
    ["kept", "DELETE"],
  ])
    await sql
      .raw(
        `CREATE TRIGGER item_event_${name} BEFORE ${when} ON item_event BEGIN SELECT RAISE(ABORT, 'item_event rows are never changed'); END`,
      )
      .execute(database);
}

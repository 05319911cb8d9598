import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import { evidence } from "./work/evidence-migration.ts";
import { addresses } from "./work/address-migration.ts";
import { desk } from "./work/desk-migration.ts";
import { dutyHistory } from "./work/duty-history-migration.ts";
import { items } from "./work/item-migration.ts";
import { forms } from "./work/forms-migration.ts";
import { organisation } from "./work/migration.ts";
import { quiet } from "./work/quiet-migration.ts";
import { record } from "./work/record-migration.ts";
import { reminders } from "./work/remind-migration.ts";

/** One step of the schema. Once released it is never changed; what it got wrong the next one mends. */
export interface Migration {
  name: string;
  up: (database: Kysely<Tables>) => Promise<void>;
}

async function chat(database: Kysely<Tables>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("inbox")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('new', 'done', 'dead')`))
    .addColumn("fault", "text")
    .addUniqueConstraint("inbox_key", ["platform", "key"])
    .execute();
  await schema
    .createTable("outbox")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("key", "text", (column) => column.notNull().unique())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('send', 'edit', 'file')`))
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("edits", "text")
    .addColumn("answers", "text")
    .addColumn("bulk", "integer", (column) => column.notNull())
    .addColumn("trace", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('waiting', 'sending', 'sent', 'unknown', 'dead')`))
    .addColumn("not_before", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("message", "text")
    .addColumn("reason", "text")
    .addColumn("announced_by", "integer")
    .execute();
  // Every index costs each commit a page: what was sent, nearly all, is looked for by its place or key only.
  await schema
    .createIndex("outbox_open")
    .on("outbox")
    .columns(["state", "platform", "number"])
    .where(sql.ref("state"), "!=", sql.lit("sent"))
    .execute();
  await schema.createIndex("outbox_place").on("outbox").columns(["conversation", "platform", "number"]).execute();
  await schema.createIndex("outbox_edits").on("outbox").column("edits").where(sql.ref("edits"), "is not", null).execute();
  await schema
    .createTable("attempt")
    .addColumn("outbox", "integer", (column) => column.notNull())
    .addColumn("n", "integer", (column) => column.notNull())
    .addColumn("started", "bigint", (column) => column.notNull())
    .addColumn("ended", "bigint")
    .addColumn("outcome", "text")
    .addPrimaryKeyConstraint("attempt_key", ["outbox", "n"])
    .execute();
}

async function talk(database: Kysely<Tables>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("conversation")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("lang", "text", (column) => column.notNull())
    .addColumn("memory", "text", (column) => column.notNull())
    .addColumn("last", "text", (column) => column.notNull())
    .addColumn("actions", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("conversation_key", ["platform", "conversation", "person"])
    .execute();
  await schema
    .createTable("token")
    .addColumn("token", "text", (column) => column.primaryKey())
    .addColumn("person", "text")
    .addColumn("until", "bigint", (column) => column.notNull())
    .addColumn("lang", "text", (column) => column.notNull())
    .addColumn("deed", "text", (column) => column.notNull())
    .addColumn("effect", "text", (column) => column.notNull())
    .addColumn("used", "text")
    .execute();
}

async function work(database: Kysely<Tables>): Promise<void> {
  await organisation(database);
  await record(database);
}

/** The schema's steps, in order; the first has the number 1. */
export const MIGRATIONS: Migration[] = [
  { name: "inbox and outbox", up: chat },
  { name: "conversations and tokens", up: talk },
  { name: "people, duties and figures", up: work },
  { name: "accounts can be written to", up: addresses },
  { name: "messages that fade, and the audit by place", up: desk },
  { name: "follow-up items", up: items },
  { name: "evidence and tables", up: evidence },
  { name: "guided forms", up: forms },
  { name: "reminders and the calendar", up: reminders },
  { name: "duties as they stood before", up: dutyHistory },
  { name: "quiet hours of one's own", up: quiet },
];

import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

type Step = (database: Kysely<Tables>) => Promise<void>;

const STANDING = sql`standing in ('planned', 'deferred', 'digested', 'sent', 'unknown', 'refused', 'skipped_done', 'skipped_waived',
  'skipped_gone', 'skipped_moved', 'skipped_misfire', 'skipped_stopped', 'skipped_nobody', 'handed_on')`;

const fires: Step = async ({ schema }) => {
  await schema
    .createTable("reminder_fire")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("obligation", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("due", "text", (column) => column.notNull())
    .addColumn("rung", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("planned_at", "bigint", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("standing", "text", (column) => column.notNull().check(STANDING))
    .addColumn("deferral", "text", (column) => column.check(sql`deferral in ('not now', 'one a day', 'snoozed')`))
    .addColumn("message", "text")
    .addColumn("decided_at", "bigint")
    .addColumn("told_by", "text")
    .addUniqueConstraint("reminder_fire_once", ["obligation", "due", "rung", "person"])
    .addCheckConstraint("reminder_fire_message", sql`(message is not null) = (standing in ('digested', 'sent', 'unknown', 'refused'))`)
    .execute();
  await schema
    .createIndex("reminder_fire_waiting")
    .on("reminder_fire")
    .columns(["at", "person"])
    .where(sql.ref("standing"), "in", [sql.lit("planned"), sql.lit("deferred")])
    .execute();
  await schema
    .createIndex("reminder_fire_open")
    .on("reminder_fire")
    .columns(["message"])
    .where(sql.ref("standing"), "=", sql.lit("digested"))
    .execute();
  await schema
    .createIndex("reminder_fire_untold")
    .on("reminder_fire")
    .columns(["person"])
    .where(sql.ref("standing"), "=", sql.lit("unknown"))
    .execute();
  await schema
    .createIndex("reminder_fire_message")
    .on("reminder_fire")
    .column("message")
    .where(sql.ref("message"), "is not", null)
    .execute();
};

/** A decision is made once: a fire that was decided never waits again, and nothing is deleted. */
const keepsDecisions: Step = async (database) => {
  await sql`create trigger reminder_fire_kept before delete on reminder_fire begin select raise(abort, 'a fire is never deleted'); end`.execute(
    database,
  );
  await sql`create trigger reminder_fire_decided before update of standing on reminder_fire
    when old.standing not in ('planned', 'deferred', 'digested') and new.standing <> old.standing
    begin select raise(abort, 'a decision is made once'); end`.execute(database);
};

const wishes: Step = async ({ schema }) => {
  await schema
    .createTable("reminder_wish")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("wish", "text", (column) => column.notNull().check(sql`wish in ('stop', 'leave', 'on duty')`))
    .addColumn("kind", "text", (column) => column.check(sql`kind in ('before', 'late', 'list')`))
    .addColumn("from_day", "text", (column) => column.notNull())
    .addColumn("until_day", "text")
    .addColumn("deputy", "text", (column) => column.references("person.id"))
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("ended_at", "bigint")
    .execute();
  await schema.createIndex("reminder_wish_person").on("reminder_wish").column("person").execute();
};

const sources: Step = async ({ schema }) => {
  await schema
    .createTable("reminder_source")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("since", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("reminder_plan")
    .addColumn("id", "integer", (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("deadline")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("deadline_done")
    .addColumn("item", "text", (column) => column.primaryKey())
    .addColumn("by", "text", (column) => column.notNull().references("person.id"))
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
};

const days: Step = async ({ schema }) => {
  await schema
    .createTable("calendar_day")
    .addColumn("day", "text", (column) => column.primaryKey())
    .addColumn("works", "integer", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull().check(sql`status in ('gazetted', 'local')`))
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("school_holiday")
    .addColumn("from_day", "text", (column) => column.notNull())
    .addColumn("to_day", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("school_holiday_key", ["from_day", "name"])
    .execute();
};

/** Since when the chat of an account refuses. */
const accounts: Step = async ({ schema }) => {
  await schema.alterTable("identity").addColumn("paused_at", "bigint").execute();
};

/** Reminders, the calendar, and where people are written to. */
export const reminders: Step = async (database) => {
  await fires(database);
  await keepsDecisions(database);
  await wishes(database);
  await sources(database);
  await days(database);
  await accounts(database);
};

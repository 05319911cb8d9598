import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

type Step = (database: Kysely<Tables>) => Promise<void>;

const places: Step = async ({ schema }) => {
  await schema
    .createTable("setup")
    .addColumn("id", "integer", (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn("revision", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("unit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('bureau', 'district', 'school')`))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("aliases", "text", (column) => column.notNull())
    .addColumn("parent", "text")
    .addColumn("stages", "text", (column) => column.notNull())
    .addColumn("opened", "text")
    .addColumn("closed", "text")
    .execute();
  await schema
    .createIndex("unit_code")
    .unique()
    .on("unit")
    .expression(sql`lower(code)`)
    .execute();
  await schema
    .createTable("term")
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("term", "integer", (column) => column.notNull().check(sql`term in (1, 2)`))
    .addColumn("from_day", "text", (column) => column.notNull())
    .addColumn("to_day", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("term_key", ["year", "term"])
    .execute();
};

const ROLE = sql`role in ('reader', 'reporter', 'approver', 'admin', 'auditor')`;

const people: Step = async ({ schema }) => {
  await schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("lang", "text", (column) => column.notNull().check(sql`lang in ('zh', 'en')`))
    .addColumn("left_on", "text")
    .addColumn("erased", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("membership")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("unit", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("role", "text", (column) => column.notNull().check(ROLE))
    .addColumn("from_day", "text", (column) => column.notNull())
    .addColumn("until_day", "text")
    .execute();
  await schema.createIndex("membership_person").on("membership").column("person").execute();
  await schema.createIndex("membership_unit").on("membership").column("unit").execute();
};

const accounts: Step = async ({ schema }) => {
  await schema
    .createTable("identity")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("bound_at", "bigint", (column) => column.notNull())
    .addColumn("unbound_at", "bigint")
    .execute();
  await schema
    .createIndex("identity_live")
    .unique()
    .on("identity")
    .columns(["platform", "tenant", "account"])
    .where(sql.ref("unbound_at"), "is", null)
    .execute();
  await schema
    .createTable("invite")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull().references("person.id"))
    .addColumn("unit", "text", (column) => column.references("unit.id"))
    .addColumn("role", "text")
    .addColumn("issued_by", "text", (column) => column.notNull())
    .addColumn("issued_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("used_at", "bigint")
    .addColumn("voided_at", "bigint")
    .execute();
  await schema.createIndex("invite_person").on("invite").column("person").execute();
  await schema
    .createTable("wrong_code")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("wrong_code_account").on("wrong_code").columns(["platform", "account", "at"]).execute();
};

const duties: Step = async ({ schema }) => {
  await schema
    .createTable("indicator")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("duty")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("indicator", "text", (column) => column.notNull().references("indicator.code"))
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  for (const [table, last] of [
    ["waiver", "ended_at"],
    ["lock_exception", "opens_until"],
  ] as const) {
    await schema
      .createTable(table)
      .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("obligation", "text", (column) => column.notNull())
      .addColumn("reason", "text", (column) => column.notNull().check(sql`reason <> ''`))
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn(last, last === "ended_at" ? "bigint" : "text")
      .execute();
    await schema.createIndex(`${table}_obligation`).on(table).column("obligation").execute();
  }
  await schema
    .createTable("baseline")
    .addColumn("indicator", "text", (column) => column.notNull())
    .addColumn("school", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("on_day", "text", (column) => column.notNull())
    .addColumn("value", "double precision", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull().check(sql`source <> ''`))
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("baseline_key", ["indicator", "school", "version"])
    .execute();
};

/** Places, people, and what is asked of them. */
export const organisation: Step = async (database) => {
  await places(database);
  await people(database);
  await accounts(database);
  await duties(database);
};

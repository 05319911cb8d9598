import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

type Step = (database: Kysely<Tables>) => Promise<void>;

const observations: Step = async ({ schema }) => {
  await schema
    .createTable("observation")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("school", "text", (column) => column.notNull().references("unit.id"))
    .addColumn("indicator", "text", (column) => column.notNull().references("indicator.code"))
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull().check(sql`operation in ('set', 'retract', 'restore')`))
    .addColumn("value", "double precision")
    .addColumn("numerator", "double precision")
    .addColumn("denominator", "double precision")
    .addColumn("reverts", "integer", (column) => column.references("observation.id"))
    .addColumn("reason", "text")
    .addColumn("by", "text", (column) => column.notNull().references("person.id"))
    .addColumn("on_behalf_of", "text")
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("occurred_at", "bigint", (column) => column.notNull())
    .addColumn("recorded_at", "bigint", (column) => column.notNull())
    .addColumn("late_days", "integer", (column) => column.notNull())
    .addColumn("copied", "integer", (column) => column.notNull())
    .addUniqueConstraint("observation_revision", ["school", "indicator", "period", "revision"])
    .addUniqueConstraint("observation_event", ["event", "school", "indicator", "period"])
    .addUniqueConstraint("observation_reporter", ["id", "by"])
    .addCheckConstraint("observation_value", sql`(value is null) = (operation = 'retract')`)
    .addCheckConstraint("observation_reverts", sql`(reverts is null) = (operation = 'set')`)
    .addCheckConstraint("observation_finite", sql`value is null or abs(value) < 1e300`)
    .addCheckConstraint("observation_times", sql`recorded_at >= occurred_at`)
    .execute();
  await schema.createIndex("observation_by").on("observation").columns(["by", "id"]).execute();
};

/** Nobody approves their own figure: the reporter stands in the row and must be another, and so must who first gave a restored value. */
const approvals: Step = async ({ schema }) => {
  await schema
    .createTable("approval")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("observation", "integer", (column) => column.notNull())
    .addColumn("reporter", "text", (column) => column.notNull())
    .addColumn("act", "text", (column) => column.notNull().check(sql`act in ('approve', 'return')`))
    .addColumn("by", "text", (column) => column.notNull().references("person.id"))
    .addColumn("comment", "text")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addForeignKeyConstraint("approval_reporter", ["observation", "reporter"], "observation", ["id", "by"])
    .addCheckConstraint("approval_other", sql`"by" <> reporter`)
    .addCheckConstraint("approval_comment", sql`act = 'approve' or coalesce(comment, '') <> ''`)
    .execute();
  await schema.createIndex("approval_observation").on("approval").column("observation").execute();
};

const trail: Step = async ({ schema }) => {
  await schema
    .createTable("audit")
    .addColumn("seq", "integer", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("from_json", "text", (column) => column.notNull())
    .addColumn("to_json", "text", (column) => column.notNull())
    .addColumn("raw", "text")
    .addColumn("previous", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .execute();
  await schema
    .createTable("raw_words")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("salt", "text", (column) => column.notNull())
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("report_card")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("used_for", "text")
    .execute();
  await schema.createIndex("report_card_account").on("report_card").columns(["platform", "account", "conversation", "at"]).execute();
};

const OWN_RESTORED = `
  SELECT 1 FROM observation AS now JOIN observation AS was
    ON was.school = now.school AND was.indicator = now.indicator AND was.period = now.period
  WHERE now.id = NEW.observation AND now.operation = 'restore' AND was.operation = 'set' AND was.value = now.value AND was."by" = NEW."by"`;

const LAST_REVISION = `
  SELECT coalesce(max(revision), 0) FROM observation
  WHERE school = NEW.school AND indicator = NEW.indicator AND period = NEW.period`;

/** What a trigger forbids, by its name: table, event, condition and what it says. */
const FORBIDDEN: [name: string, on: string, when: string, says: string][] = [
  ...["observation", "approval", "audit"].flatMap((table): [string, string, string, string][] => [
    [`${table}_stays`, `UPDATE ON ${table}`, "1", `${table} rows are never changed`],
    [`${table}_kept`, `DELETE ON ${table}`, "1", `${table} rows are never deleted`],
  ]),
  ["observation_follows", "INSERT ON observation", `NEW.revision <> (${LAST_REVISION}) + 1`, "revision does not follow"],
  ["approval_not_own", "INSERT ON approval", `EXISTS (${OWN_RESTORED})`, "nobody approves their own figure"],
  ["audit_follows", "INSERT ON audit", "NEW.seq <> (SELECT coalesce(max(seq), 0) FROM audit) + 1", "audit row does not follow"],
];

/** What was reported and decided: rows are only ever added, which the database itself holds. */
export const record: Step = async (database) => {
  await observations(database);
  await approvals(database);
  await trail(database);
  for (const [name, on, when, says] of FORBIDDEN) {
    const body = `CREATE TRIGGER ${name} BEFORE ${on} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${says}'); END`;
    await sql.raw(body).execute(database);
  }
};

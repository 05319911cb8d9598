import { sql, type Kysely } from "kysely";
import { ConfigError } from "../config.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";
import type { Tables } from "./tables.ts";

interface Options {
  /** Milliseconds since the epoch, for the record. */
  at: number;
  /** Called before steps are taken on a store that has some already: the moment to keep a copy. */
  before: (from: number) => void;
  migrations?: Migration[];
}

/** The number of the last step that a store has taken; 0 where it is new. */
async function versionOf(database: Kysely<Tables>): Promise<number> {
  await database.schema
    .createTable("schema_step")
    .ifNotExists()
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  const row = await database
    .selectFrom("schema_step")
    .select(sql<number>`coalesce(max(number), 0)`.as("number"))
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Takes the steps that a store has not taken yet, each whole or not at all. Throws ConfigError where the store is newer than the program. */
export async function migrate(database: Kysely<Tables>, { at, before, migrations = MIGRATIONS }: Options): Promise<void> {
  const from = await versionOf(database);
  if (from > migrations.length)
    throw new ConfigError(
      `The data was written by a newer Duban (step ${from}, this one knows ${migrations.length}): run that version, or restore a backup made by this one.`,
    );
  if (from > 0 && from < migrations.length) before(from);
  for (const [index, { name, up }] of migrations.entries()) {
    const number = index + 1;
    if (number <= from) continue;
    await database.transaction().execute(async (step) => {
      await up(step);
      await step.insertInto("schema_step").values({ number, name, at }).execute();
    });
  }
}

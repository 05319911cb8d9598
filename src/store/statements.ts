import type Database from "better-sqlite3";
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from "kysely";
import type { Tables } from "./tables.ts";

/** Distinct statements are few; batches of every size make some more. */
const STATEMENTS = 200;

/** kysely prepares anew for every query; here each text is prepared once. */
function withPreparedOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const there = prepared.get(text);
      if (there) return there;
      const made = database.prepare(text);
      prepared.set(text, made);
      if (prepared.size > STATEMENTS) prepared.delete(prepared.keys().next().value ?? "");
      return made;
    },
    close: () => void database.close(),
  };
}

const databases = new WeakMap<object, SqliteDatabase>();

/** kysely over an open database. */
export function kyselyOver(database: Database.Database): Kysely<Tables> {
  const once = withPreparedOnce(database);
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: once }) });
  databases.set(kysely.getExecutor().adapter, once);
  return kysely;
}

/** The statement of a text, on the database that kysely works over. */
export function statementOn(kysely: Kysely<Tables>, text: string): SqliteStatement {
  const database = databases.get(kysely.getExecutor().adapter);
  if (!database) throw new Error("This kysely was not made by kyselyOver.");
  return database.prepare(text);
}

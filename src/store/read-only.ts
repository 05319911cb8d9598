import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import type { AuditRow } from "../work/record/audit.ts";
import { ConfigError } from "../config.ts";
import type { Tables } from "./tables.ts";
import { auditOf } from "./work/audit.ts";

/** A store's audit, without the right to write. */
interface AuditReader {
  auditPage(after: number, limit: number): Promise<AuditRow[]>;
  close(): Promise<void>;
}

/** Opens a database file to read its audit; another process may be writing. Throws ConfigError where it has none yet. */
export function openToRead(file: string): AuditReader {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  const there = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'audit'").pluck().get();
  if (there === undefined) {
    database.close();
    throw new ConfigError(`${file} has no audit yet: start this Duban once to bring it up to date.`);
  }
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    auditPage: (after, limit) => auditOf(kysely).page(after, limit),
    close: () => kysely.destroy(),
  };
}

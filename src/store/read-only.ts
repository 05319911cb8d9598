import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { AuditRow } from "../work/record/audit.ts";
import { ConfigError } from "../config.ts";
import { folderBytes } from "./bytes.ts";
import { evidenceIn } from "./folder.ts";
import { kyselyOver } from "./statements.ts";
import { auditOf } from "./work/audit.ts";
import type { WorkTx } from "./work/port.ts";
import { workOf } from "./work/work.ts";

/** A store without the right to write: what would change it throws. */
interface Reader {
  auditPage(after: number, limit: number): Promise<AuditRow[]>;
  readonly work: WorkTx;
  close(): Promise<void>;
}

/** Opens a database file to read; another process may be writing. Throws ConfigError where it does not have what is to be read yet. */
export function openToRead(file: string, table: "audit" | "quiet_hours" = "audit"): Reader {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  const there = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").pluck().get(table);
  if (there === undefined) {
    database.close();
    throw new ConfigError(`${file} has no ${table === "audit" ? "audit" : "reminders"} yet: start this Duban once to bring it up to date.`);
  }
  const kysely = kyselyOver(database);
  return {
    work: workOf(kysely, folderBytes(evidenceIn(dirname(file)))),
    auditPage: (after, limit) => auditOf(kysely).page(after, limit),
    close: () => kysely.destroy(),
  };
}

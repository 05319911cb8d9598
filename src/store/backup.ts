import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { ConfigError } from "../config.ts";
import { databaseIn, evidenceIn, type Folder } from "./folder.ts";
import { MIGRATIONS } from "./migrations.ts";

/** Numbers jump by this after a restore, so that a page that saw newer ones than the backup's does not take the next for known. */
const GAP = 1_000_000;

const hasTable = (database: Database.Database, name: string): boolean =>
  database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;

/** Puts the bytes of evidence into the copy, so that a backup is one file. What was purged meanwhile is left out. */
function takeAlong(file: string, folder: string): void {
  const copy = new Database(file);
  try {
    copy.pragma("journal_mode = DELETE");
    if (!hasTable(copy, "evidence")) return;
    copy.exec("CREATE TABLE bytes (name TEXT PRIMARY KEY, content BLOB NOT NULL)");
    const put = copy.prepare("INSERT INTO bytes VALUES (?, ?)");
    const names: unknown[] = copy.prepare("SELECT DISTINCT hash FROM evidence").pluck().all();
    for (const name of names) {
      const path = join(folder, String(name));
      if (existsSync(path)) put.run(name, readFileSync(path));
    }
  } finally {
    copy.close();
  }
}

/** Takes the bytes of evidence out of a copy again, into a folder of their own. */
function takeOut(database: Database.Database, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (!hasTable(database, "bytes")) return;
  for (const row of database.prepare<[], { name: string; content: Buffer }>("SELECT name, content FROM bytes").iterate())
    if (/^[0-9a-f]{64}$/.test(row.name)) writeFileSync(join(folder, row.name), row.content, { mode: 0o600, flush: true });
  database.exec("DROP TABLE bytes; VACUUM");
}

/**
 * Copies the database of a data folder, with the bytes of evidence, to a file that must not exist yet, whole and consistent, while Duban runs. Throws
 * ConfigError in one sentence.
 */
export async function backup(folder: string, file: string): Promise<void> {
  const from = databaseIn(folder);
  if (!existsSync(from)) throw new ConfigError(`There is no database in ${resolve(folder)}: start Duban once, or set DUBAN_DATA.`);
  if (existsSync(file)) throw new ConfigError(`${file} is there already: name a file that is not.`);
  const database = new Database(from, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    // All pages in one step: a writer in between would make it begin again.
    await database.backup(file, { progress: () => Number.MAX_SAFE_INTEGER });
    chmodSync(file, 0o600);
    takeAlong(file, evidenceIn(folder));
  } catch (error) {
    throw new ConfigError(`The backup could not be written to ${file}: check that its folder is there and has room.`, { cause: error });
  } finally {
    database.close();
  }
}

/** What is wrong with a file as a backup, in a sentence; null where it is one. */
function wrongWith(file: string): string | null {
  if (!existsSync(file)) return `There is no file ${file}: check the path.`;
  const database = new Database(file, { readonly: true });
  try {
    if (database.pragma("quick_check", { simple: true }) !== "ok") return `${file} is damaged: choose another backup.`;
    const step: unknown = database.prepare("SELECT max(number) FROM schema_step").pluck().get();
    if (typeof step === "number" && step > MIGRATIONS.length) return `${file} was made by a newer Duban: run that version to restore it.`;
    return null;
  } catch {
    return `${file} is no backup of Duban: choose a file that duban backup has written.`;
  } finally {
    database.close();
  }
}

/** What had not gone out when the backup was made may have since: it is not sent again blindly, but announced. */
function makeSafe(file: string, evidence: string): void {
  const database = new Database(file);
  takeOut(database, evidence);
  database.exec("UPDATE outbox SET state = 'unknown', reason = 'restored' WHERE state IN ('waiting', 'sending') AND kind <> 'edit'");
  database.exec(`UPDATE sqlite_sequence SET seq = seq + ${GAP} WHERE name IN ('inbox', 'outbox')`);
  database.pragma("journal_mode = DELETE");
  database.close();
}

/**
 * Puts a backup in the place of the database of a folder that this process holds; the old database is kept beside it
 * under the name that is given back, or null where there was none. Throws ConfigError in one sentence.
 */
export async function restore({ database }: Folder, file: string, now: number): Promise<string | null> {
  const wrong = wrongWith(file);
  if (wrong !== null) throw new ConfigError(wrong);
  const fresh = `${database}.restoring`;
  rmSync(fresh, { force: true });
  const source = new Database(file, { readonly: true });
  await source.backup(fresh);
  source.close();
  const evidence = evidenceIn(dirname(database));
  makeSafe(fresh, `${evidence}.restoring`);
  const stamp = `before-restore.${new Date(now).toISOString().replaceAll(/[:.]/g, "-")}`;
  const kept = `${database}.${stamp}`;
  const there = existsSync(database);
  if (there) {
    // What stands in the write-ahead log belongs to the old file.
    const old = new Database(database);
    old.pragma("wal_checkpoint(TRUNCATE)");
    old.close();
    renameSync(database, kept);
    for (const rest of ["-wal", "-shm"]) rmSync(`${database}${rest}`, { force: true });
  }
  if (existsSync(evidence)) renameSync(evidence, `${evidence}.${stamp}`);
  renameSync(`${evidence}.restoring`, evidence);
  renameSync(fresh, database);
  chmodSync(database, 0o600);
  return there ? kept : null;
}

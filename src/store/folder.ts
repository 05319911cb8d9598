import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { ConfigError } from "../config.ts";

/** The data folder, held by this process alone. */
export interface Folder {
  path: string;
  /** The database of the work. */
  database: string;
  /** Lets another process have it. */
  release(): void;
}

/** Where a data folder keeps its database. */
export const databaseIn = (folder: string): string => join(resolve(folder), "duban.db");

/** Where a data folder keeps the bytes of evidence, beside the database. */
export const evidenceIn = (folder: string): string => join(resolve(folder), "evidence");

function noteOf(path: string): string {
  const note = join(path, "duban.pid");
  return existsSync(note) ? readFileSync(note, "utf8").trim() : "";
}

function made(folder: string): string {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new ConfigError(`The data folder ${path} can't be made or used (${code}): set DUBAN_DATA to a folder of your own.`, {
      cause: error,
    });
  }
  return path;
}

/** Takes the lock of a folder; null where another process has it. */
function takeLock(path: string): Database.Database | null {
  // A database of its own: no other connection of ours may open and close it, which would let go of the lock.
  const lock = new Database(join(path, "duban.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) return null;
    throw new ConfigError(`The data folder ${path} can't be written: check who owns it, or set DUBAN_DATA to another.`, { cause: error });
  }
}

/** The number of the process that holds a data folder; null where none does. */
export function folderInUse(folder: string): string | null {
  const path = resolve(folder);
  if (!existsSync(join(path, "duban.lock"))) return null;
  const lock = takeLock(path);
  lock?.close();
  return lock ? null : noteOf(path) || "unknown";
}

/**
 * Makes the data folder (readable by its owner only) and takes it for this process. The lock is the operating system's and
 * ends with the process, however it ends. Throws ConfigError that says who holds it.
 */
export function takeFolder(folder: string): Folder {
  const path = made(folder);
  const lock = takeLock(path);
  if (!lock) {
    const holder = noteOf(path);
    throw new ConfigError(
      `The data folder ${path} is in use${holder ? ` by process ${holder}` : ""}: stop that one first, or set DUBAN_DATA to another folder.`,
    );
  }
  writeFileSync(join(path, "duban.pid"), `${process.pid}\n`, { mode: 0o600 });
  return { path, database: databaseIn(path), release: () => void lock.close() };
}

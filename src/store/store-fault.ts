import Database from "better-sqlite3";

/** The store can't be written or read now (disk full, input/output error): nothing was changed, try again later. */
export class StoreFault extends Error {
  override name = "StoreFault";
}

/** Faults of the disk or the file, not of our own making. */
const OUTSIDE = /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|CORRUPT|NOTADB)/;

/** A fault of the disk or the file as a StoreFault; every other error as it is. */
export function faultOf(error: unknown): unknown {
  const code = error instanceof Database.SqliteError ? error.code : "";
  return OUTSIDE.test(code) ? new StoreFault(`The store can't be used now (${code}).`, { cause: error }) : error;
}

import { dirname } from "node:path";
import Database from "better-sqlite3";
import { folderBytes, memoryBytes } from "./bytes.ts";
import { Commits } from "./commits.ts";
import { evidenceIn } from "./folder.ts";
import { inboxOf } from "./inbox.ts";
import { migrate } from "./migrate.ts";
import { outboxOf } from "./outbox.ts";
import { forget } from "./forget.ts";
import { prune } from "./prune.ts";
import { faultOf } from "./store-fault.ts";
import { kyselyOver } from "./statements.ts";
import type { Store, Tx } from "./store.ts";
import { talksOf, tokensOf } from "./talks.ts";
import { workOf } from "./work/work.ts";

/** Opens a database file with the settings that our promises rest on: written through before a commit is told. */
function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("busy_timeout = 5000");
  return database;
}

interface Options {
  now: () => number;
  /** Called with the open database before steps are taken on one that has some already. */
  before?: (database: Database.Database, from: number) => void;
}

/** Opens the store in a SQLite file, or in memory (`:memory:`), and brings its schema up to date. Throws ConfigError where it is newer. */
export async function openStore(file: string, { now, before }: Options): Promise<Store> {
  const database = openDatabase(file);
  const kysely = kyselyOver(database);
  try {
    await migrate(kysely, { at: now(), before: (from) => before?.(database, from) });
  } catch (error) {
    database.close();
    throw error;
  }
  const bytes = file === ":memory:" ? memoryBytes(now) : folderBytes(evidenceIn(dirname(file)));
  const commits = new Commits(database);
  const tx: Tx = {
    inbox: inboxOf(kysely),
    outbox: outboxOf(kysely),
    talks: talksOf(kysely),
    tokens: tokensOf(kysely),
    work: workOf(kysely, bytes),
    prune: (time) => prune(kysely, time),
    forget: (account) => forget(kysely, account),
  };
  return {
    async transaction(work) {
      try {
        return await commits.run(() => work(tx));
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => kysely.destroy(),
  };
}

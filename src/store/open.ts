import { chmodSync } from "node:fs";
import type { Folder } from "./folder.ts";
import { openStore } from "./sqlite.ts";
import type { Store } from "./store.ts";

/** Opens the store of a data folder. Before its schema is changed, the database is copied beside itself. */
export async function openFolderStore({ database }: Folder, now: () => number): Promise<Store> {
  const store = await openStore(database, {
    now,
    before(open, from) {
      const stamp = new Date(now()).toISOString().replaceAll(/[:.]/g, "-");
      open.prepare("VACUUM INTO ?").run(`${database}.step-${from}.${stamp}`);
    },
  });
  chmodSync(database, 0o600);
  return store;
}

// npm drops `gypfile: false` from the lock; without it npm 10 would compile better-sqlite3, whose binaries are in its package.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const entry = lock.packages["node_modules/better-sqlite3"];
if (entry.gypfile !== false) {
  entry.gypfile = false;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

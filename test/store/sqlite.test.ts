import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";
import { backup, restore } from "../../src/store/backup.ts";
import { takeFolder } from "../../src/store/folder.ts";
import { migrate } from "../../src/store/migrate.ts";
import { MIGRATIONS } from "../../src/store/migrations.ts";
import { openFolderStore } from "../../src/store/open.ts";
import { openStore } from "../../src/store/sqlite.ts";
import type { Draft } from "../../src/store/store.ts";
import type { Tables } from "../../src/store/tables.ts";
import { storeContract } from "../contract/store.contract.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { furnish } from "../tools/office.ts";

const folder = temporaryFolder();
let count = 0;
const fresh = (): string => join(folder, `${(count += 1)}`);
const now = (): number => 1_000;

storeContract("SQLite in memory", () => openStore(":memory:", { now }));
storeContract("SQLite in a file", () => openStore(`${fresh()}.db`, { now }));

const draft = (key: string): Draft => ({
  key,
  platform: "fake",
  conversation: "one",
  person: "anna",
  body: { kind: "send", card: { lang: "zh", parts: [{ type: "text", text: key }], actions: [] } },
  answers: null,
  bulk: false,
  trace: "",
  at: 1,
});

test("the folder is its owner's, the database is written through, and a schema that is newer is refused", async () => {
  const held = takeFolder(fresh());
  const store = await openFolderStore(held, now);
  await store.close();
  expect(statSync(held.path).mode & 0o777).toBe(0o700);
  expect(statSync(held.database).mode & 0o777).toBe(0o600);
  const database = new Database(held.database);
  expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
  database.prepare("INSERT INTO schema_step VALUES (?, 'from the future', 1)").run(MIGRATIONS.length + 1);
  database.close();
  await expect(openFolderStore(held, now)).rejects.toThrow(/newer Duban/);
  held.release();
});

test("before a step is taken the database is copied", async () => {
  const held = takeFolder(fresh());
  // As an older Duban left it, which did not know the last step.
  const older = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(held.database) }) });
  await migrate(older, { at: now(), before: () => {}, migrations: MIGRATIONS.slice(0, -1) });
  await older.destroy();
  await (await openFolderStore(held, now)).close();
  const copies = readdirSync(held.path).filter((name) => name.startsWith(`duban.db.step-${MIGRATIONS.length - 1}.`));
  expect(copies).toHaveLength(1);
  held.release();
});

test("a second process is told who holds the folder; the lock ends with its holder, however it ends", async () => {
  const path = fresh();
  const code = `const { takeFolder } = await import(${JSON.stringify(fileURLToPath(new URL("../../src/store/folder.ts", import.meta.url)))});
    takeFolder(${JSON.stringify(path)}); console.log("held"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  expect(() => takeFolder(path)).toThrow(`in use by process ${holder.pid}:`);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  takeFolder(path).release();
});

test("a backup made while the store is open is restored whole, the old data is kept, and nothing is sent twice by it", async () => {
  const held = takeFolder(fresh());
  const store = await openFolderStore(held, now);
  await store.transaction((tx) => tx.outbox.put([draft("before")]));
  const file = join(held.path, "copy.db");
  await backup(held.path, file);
  await expect(backup(held.path, file)).rejects.toThrow(/there already/);
  await store.transaction((tx) => tx.outbox.put([draft("after")]));
  await store.close();
  const kept = await restore(held, file, now());
  expect(kept !== null && existsSync(kept)).toBe(true);
  const again = await openFolderStore(held, now);
  expect(await again.transaction((tx) => tx.outbox.find("before"))).toMatchObject({ state: "unknown" });
  expect(await again.transaction((tx) => tx.outbox.find("after"))).toBeNull();
  await again.transaction((tx) => tx.outbox.put([draft("next")]));
  expect((await again.transaction((tx) => tx.outbox.find("next")))?.number).toBeGreaterThan(1_000_000);
  await again.close();
  held.release();
});

test("a backup takes the bytes of evidence along in its one file, and a restore puts them back; the old ones are kept", async () => {
  const held = takeFolder(fresh());
  const store = await openFolderStore(held, now);
  const content = new TextEncoder().encode("%PDF-1.7 示例");
  const hash = createHash("sha256").update(content).digest("hex");
  const row = { hash, type: "application/pdf", size: content.length, by: "p-head", card: "c1", at: 1, keepUntil: 9_000 };
  await furnish(store, "fake");
  expect(await store.transaction(({ work }) => work.evidence.add(row, content))).toMatchObject({ number: 1 });
  expect(await store.transaction(({ work }) => work.evidence.add(row, content))).toBeNull();
  expect(statSync(join(held.path, "evidence")).mode & 0o777).toBe(0o700);
  expect(statSync(join(held.path, "evidence", hash)).mode & 0o777).toBe(0o600);
  const file = join(held.path, "copy.db");
  await backup(held.path, file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  // Only the one file leaves the machine.
  const other = takeFolder(fresh());
  await store.close();
  await restore(other, file, now());
  const again = await openFolderStore(other, now);
  expect(Buffer.from((await again.transaction(({ work }) => work.evidence.content(hash))) ?? []).equals(Buffer.from(content))).toBe(true);
  const tables = new Database(other.database, { readonly: true });
  expect(tables.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'bytes'").pluck().get()).toBe(0);
  tables.close();
  await again.close();
  await restore(other, file, now() + 1);
  expect(readdirSync(other.path).filter((name) => name.startsWith("evidence.before-restore"))).toHaveLength(1);
  for (const one of [held, other]) one.release();
});

test("rows of evidence are never changed or deleted, not even by hand; bytes without a row go after a day", async () => {
  const held = takeFolder(fresh());
  let at = 1_000;
  const store = await openFolderStore(held, () => at);
  await furnish(store, "fake");
  const hash = "ab".repeat(32);
  const row = { hash, type: "image/png", size: 3, by: "p-head", card: "c1", at: 1, keepUntil: 9e15 };
  await store.transaction(({ work }) => work.evidence.add(row, Uint8Array.of(1, 2, 3)));
  const lost = "cd".repeat(32);
  const failed = store.transaction(async ({ work }) => {
    await work.evidence.add({ ...row, hash: lost }, Uint8Array.of(4));
    throw new Error("a fault before the commit");
  });
  await expect(failed).rejects.toThrow("before the commit");
  const there = (name: string): boolean => existsSync(join(held.path, "evidence", name));
  expect(there(lost)).toBe(true);
  at = Date.now() + 25 * 3_600_000;
  await store.transaction(({ work }) => work.evidence.purge(at));
  expect([there(hash), there(lost)]).toEqual([true, false]);
  await store.close();
  const database = new Database(held.database);
  for (const sql of ["UPDATE evidence SET hash = 'x'", "DELETE FROM evidence"]) expect(() => database.exec(sql)).toThrow(/never/);
  database.close();
  held.release();
});

test("what is no backup is refused in a sentence", async () => {
  const held = takeFolder(fresh());
  await expect(restore(held, join(folder, "nowhere"), now())).rejects.toThrow(/no file/);
  await expect(restore(held, fileURLToPath(import.meta.url), now())).rejects.toThrow(/no backup of Duban/);
  await expect(backup(held.path, join(held.path, "x.db"))).rejects.toThrow(/start Duban once/);
  held.release();
  expect(readFileSync(join(held.path, "duban.pid"), "utf8").trim()).toBe(String(process.pid));
});

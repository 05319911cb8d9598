import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { Commits } from "../../src/store/commits.ts";
import { temporaryFolder } from "../tools/folder.ts";

const folder = temporaryFolder();
let count = 0;

/** A database in a file with one table, and another connection that sees only what was committed. */
function open() {
  const file = join(folder, `${(count += 1)}.db`);
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.exec("CREATE TABLE word(text NOT NULL)");
  const other = new Database(file, { readonly: true });
  const put = async (text: string): Promise<string> => {
    await Promise.resolve();
    database.prepare("INSERT INTO word VALUES (?)").run(text);
    return text;
  };
  const read = () => other.prepare("SELECT text FROM word ORDER BY rowid").pluck().all();
  return { database, commits: new Commits(database, Infinity), put, read };
}

test("transactions that wait together share a commit, keep their order, and are told only once it is there", async () => {
  const { commits, put, read } = open();
  const seen = ["a", "b", "c"].map((text) => commits.run(async () => [await put(text), read()]).then((found) => [...found, read()]));
  expect(await Promise.all(seen)).toEqual(["a", "b", "c"].map((text) => [text, [], ["a", "b", "c"]]));
  expect(await commits.run(async () => read())).toEqual(["a", "b", "c"]);
});

test("one that fails is undone alone, whatever it wrote", async () => {
  const { commits, put, read } = open();
  const first = commits.run(() => put("a"));
  const failing = commits.run(async () => {
    await put("gone");
    throw new Error("no");
  });
  const ends = await Promise.allSettled([first, failing, commits.run(() => put("b"))]);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(read()).toEqual(["a", "b"]);
});

test("where the disk is full, what was told is there and what was refused is not; later ones go on", async () => {
  const { database, commits, put, read } = open();
  database.pragma("max_page_count = 8");
  const wanted = ["a", "b".repeat(200_000), "c"];
  const ends = await Promise.allSettled(wanted.map((text) => commits.run(() => put(text))));
  expect(ends[1]).toMatchObject({ status: "rejected", reason: { code: "SQLITE_FULL" } });
  expect(read()).toEqual(wanted.filter((_, at) => ends[at]?.status === "fulfilled"));
  database.pragma("max_page_count = 1000");
  await commits.run(() => put("d"));
  expect(read().at(-1)).toBe("d");
});

test("where the whole ends with one of them, all that share it are refused", async () => {
  const { database, commits, put, read } = open();
  const first = commits.run(() => put("a"));
  const ending = commits.run(async () => {
    await put("gone");
    // As SQLite does by itself on some faults of the disk.
    database.exec("ROLLBACK");
    throw new Error("the disk");
  });
  const ends = await Promise.allSettled([first, ending, commits.run(() => put("b"))]);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(read()).toEqual(["b"]);
});

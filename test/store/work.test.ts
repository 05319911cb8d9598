import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { auditVerify } from "../../src/cli/audit.ts";
import { openStore } from "../../src/store/sqlite.ts";
import { chained, type AuditFact } from "../../src/work/record/audit.ts";
import { workContract } from "../contract/work.contract.ts";
import { temporaryFolder } from "../tools/folder.ts";
import { output } from "../tools/output.ts";

const root = temporaryFolder();
const now = (): number => 1_000;

workContract("SQLite in memory", () => openStore(":memory:", { now }));

const was = process.env["DUBAN_DATA"];
afterEach(() => {
  process.env["DUBAN_DATA"] = was ?? "";
});

const fact = (n: number): AuditFact => ({
  at: n,
  actor: "p1",
  action: "report",
  unit: "s1",
  subject: `s1|A|${n}`,
  from: null,
  to: n,
  raw: null,
});

async function folderWithAudit(rows: number): Promise<string> {
  const folder = mkdtempSync(join(root, "data-"));
  const store = await openStore(join(folder, "duban.db"), { now });
  for (let n = 1; n <= rows; n += 1)
    await store.transaction(async ({ work: { audit } }) => audit.add(chained(fact(n), await audit.last())));
  await store.close();
  process.env["DUBAN_DATA"] = folder;
  return join(folder, "duban.db");
}

test("rows of the record are never changed or deleted, not even by hand", async () => {
  const database = new Database(await folderWithAudit(2));
  expect(() => database.exec("UPDATE audit SET actor = 'p2'")).toThrow(/never changed/);
  expect(() => database.exec("DELETE FROM audit")).toThrow(/never deleted/);
  database.close();
});

test("a fire is never deleted, and a decision about it is never another one, not even by hand", async () => {
  const database = new Database(await folderWithAudit(1));
  database.exec(`INSERT INTO reminder_fire (obligation, source, unit, due, rung, person, planned_at, at, standing)
    VALUES ('o', 'd', 's1', '2023-10-20', 'T-5', 'p1', 1, 1, 'skipped_done')`);
  expect(() => database.exec("DELETE FROM reminder_fire")).toThrow(/never deleted/);
  expect(() => database.exec("UPDATE reminder_fire SET standing = 'planned'")).toThrow(/made once/);
  expect(() => database.exec("UPDATE reminder_fire SET standing = 'forgotten'")).toThrow();
  database.close();
});

test("audit verify says that the chain is whole, or names the first bad row", async () => {
  const file = await folderWithAudit(5);
  const whole = await output(auditVerify);
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.out).toContain("5 audit rows");
  const database = new Database(file);
  database.exec("DROP TRIGGER audit_stays; UPDATE audit SET actor = 'p2' WHERE seq = 3");
  database.close();
  const bad = await output(auditVerify);
  expect(bad).toMatchObject({ code: 1 });
  expect(bad.out).toContain("audit row 3: content changed");
});

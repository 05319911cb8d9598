import { existsSync } from "node:fs";
import { ConfigError, readConfig } from "../config.ts";
import { databaseIn } from "../store/folder.ts";
import { openToRead } from "../store/read-only.ts";
import { start, verdict, verifyPage } from "../work/record/audit.ts";

const PAGE = 1_000;

/** `audit verify`: recomputes the chain of what was done, also while Duban runs; names the first bad row and gives 1 where there is one. */
export async function auditVerify(): Promise<number> {
  const { data } = readConfig(process.env);
  const file = databaseIn(data);
  if (!existsSync(file)) throw new ConfigError(`There is no database in ${data}: start Duban once, or set DUBAN_DATA.`);
  const store = openToRead(file);
  try {
    let check = start;
    for (let page = await store.auditPage(0, PAGE); page.length > 0; page = await store.auditPage(page.at(-1)?.seq ?? 0, PAGE)) {
      check = verifyPage(check, page);
      if (check.bad) break;
    }
    const found = verdict(check);
    if (found.whole) process.stdout.write(`ok    ${found.rows} audit rows, head ${found.head}\n`);
    else
      process.stdout.write(
        `WRONG audit row ${found.seq}: ${found.fault}; restore a backup that verifies, and keep this file as evidence\n`,
      );
    return found.whole ? 0 : 1;
  } finally {
    await store.close();
  }
}

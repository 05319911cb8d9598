import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** A message as the program's own account has it. */
export interface Row {
  order: number;
  conversation: string;
  state: string;
  /** The question that it answers. */
  number: number | null;
}

/** The program's account, read beside it while it runs or after it died. */
export interface Account {
  rows: Row[];
  /** Events that were stored and are not handled yet. */
  unhandled: number;
}

const numberIn = (body: string): number | null => Number(/(\d{4,}) ÷ 600/.exec(body)?.[1] ?? 0) || null;

/** Reads the account in a data folder; null where there is none yet. */
export function readAccount(data: string): Account | null {
  const file = join(data, "duban.db");
  if (!existsSync(file)) return null;
  const database = new Database(file, { readonly: true });
  try {
    const rows = database.prepare("SELECT number, platform, conversation, state, body FROM outbox ORDER BY number").all() as {
      number: number;
      platform: string;
      conversation: string;
      state: string;
      body: string;
    }[];
    const { count } = database.prepare("SELECT count(*) AS count FROM inbox WHERE state = 'new'").get() as { count: number };
    return {
      rows: rows.map(({ number, platform, conversation, state, body }) => ({
        order: number,
        conversation: `${platform} ${conversation}`,
        state,
        number: numberIn(body),
      })),
      unhandled: count,
    };
  } finally {
    database.close();
  }
}

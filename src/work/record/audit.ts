import { createHash } from "node:crypto";

/** What an audit row may hold. No names and no raw words: these can be erased, the chain cannot. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One thing that was done, before it is chained. Persons by id. */
export interface AuditFact {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly actor: string;
  /** What was done, a verb: report, undo, approve, return, unlock, waive, invite, bind, assign, … */
  readonly action: string;
  /** The unit that it belongs to: who may audit the unit may read it. */
  readonly unit: string;
  /** What it was done to: `s1|MYOPIA|2023Q3`, a duty, a person. */
  readonly subject: string;
  readonly from: Json;
  readonly to: Json;
  /** `rawHash` of the message's own words, which are kept apart and purged after 180 days; null where there was no message. */
  readonly raw: string | null;
}

/** A row of the chain: `hash` covers everything else, the previous row's hash included. Rows count from 1. */
export interface AuditRow extends AuditFact {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

/** What stands before the first row. */
export const GENESIS = "0".repeat(64);

/** JSON with one spelling for one value (RFC 8785): keys by UTF-16 unit, no blanks. Throws on what JSON has no spelling for. */
export function canonical(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("No JSON for a number that is not finite");
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(",")}}`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Binds a row to the words that led to it without keeping them: the salt is stored beside the words and purged with them. */
export function rawHash(words: string, salt: string): string {
  return sha256(`${salt}\n${words}`);
}

function hashOf({ seq, previous, at, actor, action, unit, subject, from, to, raw }: Omit<AuditRow, "hash">): string {
  return sha256(canonical({ seq, previous, at, actor, action, unit, subject, from, to, raw }));
}

/** The next row of the chain; `last` is the newest row, or null for an empty chain. */
export function chained(fact: AuditFact, last: Pick<AuditRow, "seq" | "hash"> | null): AuditRow {
  const row = { ...fact, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? GENESIS };
  return { ...row, hash: hashOf(row) };
}

/** How the chain holds: whole with its head, or the first bad row and what is wrong with it. */
export type Verified =
  | { whole: true; rows: number; head: string }
  | { whole: false; seq: number; fault: "missing" | "content changed" | "chain broken" };

/** Carries a check over many rows, so that a store can hand them over in pages. Begin with `start`. */
export interface Check {
  readonly rows: number;
  readonly head: string;
  readonly bad: Extract<Verified, { whole: false }> | null;
}

export const start: Check = { rows: 0, head: GENESIS, bad: null };

function faultOf(row: AuditRow, { rows, head }: Check): Extract<Verified, { whole: false }> | null {
  if (row.seq !== rows + 1) return { whole: false, seq: rows + 1, fault: "missing" };
  if (row.hash !== hashOf(row)) return { whole: false, seq: row.seq, fault: "content changed" };
  return row.previous === head ? null : { whole: false, seq: row.seq, fault: "chain broken" };
}

/** Checks the next page of rows, in order of `seq`; stops at the first bad one. */
export function verifyPage(check: Check, page: readonly AuditRow[]): Check {
  let now = check;
  for (const row of page) {
    if (now.bad) return now;
    const bad = faultOf(row, now);
    now = bad ? { ...now, bad } : { rows: row.seq, head: row.hash, bad: null };
  }
  return now;
}

/** The verdict. `published` is a head that was made public: rows cut off the end are found by it. */
export function verdict(check: Check, published: { seq: number; hash: string } | null = null): Verified {
  if (check.bad) return check.bad;
  if (published && published.seq > check.rows) return { whole: false, seq: check.rows + 1, fault: "missing" };
  if (published && published.seq === check.rows && published.hash !== check.head)
    return { whole: false, seq: check.rows, fault: "chain broken" };
  return { whole: true, rows: check.rows, head: check.head };
}

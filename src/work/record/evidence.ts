import { createHash } from "node:crypto";

/** A photo or PDF that was sent with a report, by its content. The bytes are kept outside the database under their hash. */
export interface Evidence {
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  readonly type: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
  /** Bytes. */
  readonly size: number;
}

type Taken = { ok: true; evidence: Evidence } | { ok: false; why: "too large" | "type" | "empty" };

/** Most bytes of one file. */
const LARGEST = 10_000_000;

const TYPES: [Evidence["type"], RegExp][] = [
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/png", /^\x89PNG\r\n/],
  ["image/webp", /^RIFF[\s\S]{4}WEBP/],
  ["application/pdf", /^%PDF-\d/],
];

/** Takes a file as evidence by what it holds, not by its name: programs, macro files and everything else but photos and PDFs are refused. */
export function takeEvidence(bytes: Uint8Array): Taken {
  if (bytes.length === 0) return { ok: false, why: "empty" };
  if (bytes.length > LARGEST) return { ok: false, why: "too large" };
  const head = String.fromCodePoint(...bytes.subarray(0, 12));
  const type = TYPES.find(([, form]) => form.test(head))?.[0];
  if (!type) return { ok: false, why: "type" };
  return { ok: true, evidence: { hash: createHash("sha256").update(bytes).digest("hex"), type, size: bytes.length } };
}

/** How long the bytes are kept: three years, past the end of any plan's reporting year. The record of them stays. */
const KEPT_MS = 3 * 365 * 24 * 60 * 60 * 1000;

/** Until when evidence that came at a time is kept, in milliseconds since the epoch. */
export const keptUntil = (at: number): number => at + KEPT_MS;

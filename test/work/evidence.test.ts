import { expect, test } from "vitest";
import { takeEvidence } from "../../src/work/record/evidence.ts";

test("evidence is taken by what it holds: photos and PDFs of ten megabytes at most", () => {
  const bytes = (head: string, size = 20): Uint8Array => Uint8Array.from({ length: size }, (_, at) => head.charCodeAt(at) || 0);
  expect(takeEvidence(bytes("%PDF-1.7"))).toMatchObject({ ok: true, evidence: { type: "application/pdf", size: 20 } });
  expect(takeEvidence(bytes("\u0089PNG\r\n"))).toMatchObject({ ok: true, evidence: { type: "image/png" } });
  expect([bytes("MZ"), bytes("PK"), bytes(""), bytes("%PDF-1", 10_000_001)].map((one) => takeEvidence(one))).toEqual([
    { ok: false, why: "type" },
    { ok: false, why: "type" },
    { ok: false, why: "type" },
    { ok: false, why: "too large" },
  ]);
  expect(takeEvidence(new Uint8Array())).toEqual({ ok: false, why: "empty" });
});

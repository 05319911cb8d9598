import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryState } from "../../src/work/duty/exceptions.ts";
import type { Actor } from "../../src/work/policy.ts";
import { reportersOf, review, reviewOf, type ApprovalEvent } from "../../src/work/record/approval.ts";
import { canonical, chained, GENESIS, rawHash, start, verdict, verifyPage, type AuditRow, type Json } from "../../src/work/record/audit.ts";
import { cardProblem, confirm, edited, together, undo, UNDO_WITHIN, type Confirmed, type Deed } from "../../src/work/record/changes.ts";
import { figureOf, rowFaults, standing, type Observation } from "../../src/work/record/observation.ts";
import { check, type Draft, type Known } from "../../src/work/submission/check.ts";
import { readSubmission } from "../../src/work/submission/resolve.ts";
import { INDICATORS, readingOn, town } from "./town.ts";

const OPEN: EntryState = { type: "open" };
const unknown: Known = { state: OPEN, revision: 0, head: null, earlier: [], lastYear: null, parts: [], partsAsked: 0 };

const reading = readingOn("2023-10-09");

function draftOf(text: string, known: Partial<Known> = {}): Draft {
  const { claims, problems } = readSubmission(text, reading);
  const [claim] = claims;
  const indicator = INDICATORS.find(({ code }) => code === claim?.indicator);
  if (!claim || !indicator) throw new Error(JSON.stringify(problems));
  const checked = check(claim, indicator, { ...unknown, ...known }, false);
  if (!checked.ok) throw new Error(checked.refusal.type);
  return checked.draft;
}

const deed = (person: string, now: number, event = `e${now}`): Deed => ({ person, event, occurredAt: now, now, onBehalfOf: null });

/** Keeps the rows of one figure as a store would. */
function ledger() {
  const rows: Observation[] = [];
  const take = (outcome: Confirmed | ReturnType<typeof undo>): string => {
    if (outcome.type !== "recorded" && outcome.type !== "undone") return outcome.type;
    expect(rowFaults(outcome.row, standing(rows))).toEqual([]);
    rows.push({ ...outcome.row, id: rows.length + 1 });
    return outcome.type;
  };
  return { rows, take };
}

describe("confirming", () => {
  const card = { person: "p", expiresAt: 100, usedFor: null };

  test("a card is bound to its person and its time, and works once", () => {
    expect(cardProblem(card, deed("p", 99))).toBeNull();
    expect(cardProblem(card, deed("q", 99))).toEqual({ type: "not yours" });
    expect(cardProblem(card, deed("p", 100))).toEqual({ type: "expired" });
    expect(cardProblem({ ...card, usedFor: [123] }, deed("p", 200))).toEqual({ type: "already", observations: [123] });
  });

  test("whoever confirms second on a stale card is told who was quicker", () => {
    const { rows, take } = ledger();
    const known = { observations: rows, approved: null, state: OPEN };
    const [first, second] = [draftOf("近视率 51.0 三季度"), draftOf("近视率 51.2 三季度")];
    expect(take(confirm(first, deed("wang", 1), known, null))).toBe("recorded");
    expect(confirm(second, deed("li", 2), known, null)).toEqual({ type: "stale", by: "wang", value: 51, revision: 1 });
    expect(rows).toHaveLength(1);
  });

  test("late entry is marked with its days; locked and approved figures are not written", () => {
    const late = confirm(
      draftOf("近视率 51.2 三季度"),
      deed("p", 1),
      { observations: [], approved: null, state: { type: "late", days: 3 } },
      null,
    );
    expect(late).toMatchObject({ type: "recorded", row: { lateDays: 3, revision: 1, operation: "set", value: 51.2 } });
    expect(
      confirm(
        draftOf("近视率 51.2 三季度"),
        deed("p", 1),
        { observations: [], approved: null, state: { type: "locked", since: "x" } },
        null,
      ),
    ).toMatchObject({ type: "closed" });
    expect(confirm(draftOf("近视率 51.2 三季度"), deed("p", 1), { observations: [], approved: 7, state: OPEN }, null)).toEqual({
      type: "approved",
      observation: 7,
    });
  });

  test("a jump is not written without a reason of five characters", () => {
    const earlier = [{ observation: 1, period: "2023Q2", revision: 1, value: 51.2, by: "p", approved: true }];
    const draft = draftOf("近视率 31.2 三季度", { earlier });
    const known = { observations: [], approved: null, state: OPEN };
    expect(confirm(draft, deed("p", 1), known, "原因")).toEqual({ type: "reason needed" });
    expect(confirm(draft, deed("p", 1), known, "换了检测机构")).toMatchObject({ type: "recorded", row: { reason: "换了检测机构" } });
  });

  test("one that is stale stops the whole, so that what was confirmed is written or nothing is", () => {
    const good = confirm(draftOf("近视率 51.2 三季度"), deed("p", 1), { observations: [], approved: null, state: OPEN }, null);
    expect(together([good]).rows).toHaveLength(1);
    expect(together([good, { type: "stale", by: "q", value: 1, revision: 2 }])).toMatchObject({ rows: [], stopped: [{ type: "stale" }] });
  });
});

describe("undo and correction", () => {
  test("undo adds a row that takes back or restores; the old one stays", () => {
    const { rows, take } = ledger();
    const known = { observations: rows, approved: null, state: OPEN };
    take(confirm(draftOf("近视率 51.9 三季度"), deed("p", 1), known, null));
    expect(undo(1, deed("q", 2), known)).toEqual({ type: "not yours", by: "p" });
    expect(take(undo(1, deed("p", 2), known))).toBe("undone");
    expect(standing(rows)).toMatchObject({ revision: 2, value: null });
    expect(undo(1, deed("p", 3), known)).toEqual({ type: "nothing to undo" });
    expect(undo(2, deed("p", 3), known)).toEqual({ type: "nothing to undo" });
    take(confirm(draftOf("近视率 51.4 三季度", { revision: 2 }), deed("p", 4), known, null));
    const head = { observation: 3, period: "2023Q3", revision: 3, value: 51.4, by: "p", approved: false };
    take(confirm(draftOf("近视率 51.2 三季度 原因：录入错误了", { revision: 3, head }), deed("p", 5), known, null));
    take(undo(4, deed("p", 6), known));
    expect(rows.map(({ operation, value }) => [operation, value])).toEqual([
      ["set", 51.9],
      ["retract", null],
      ["set", 51.4],
      ["set", 51.2],
      ["restore", 51.4],
    ]);
  });

  test("after fifteen minutes, after approval and after somebody else's revision there is no undo", () => {
    const { rows, take } = ledger();
    const known = { observations: rows, approved: null, state: OPEN };
    take(confirm(draftOf("近视率 51.2 三季度"), deed("p", 1), known, null));
    expect(undo(1, deed("p", 1 + UNDO_WITHIN), known).type).toBe("undone");
    expect(undo(1, deed("p", 2 + UNDO_WITHIN), known).type).toBe("too late");
    expect(undo(1, deed("p", 5), { ...known, approved: 1 }).type).toBe("approved");
    take(confirm(draftOf("近视率 51.3 三季度", { revision: 1 }), deed("q", 3), known, null));
    expect(undo(1, deed("p", 5), known)).toEqual({ type: "changed since", by: "q" });
    expect(undo(99, deed("p", 5), known).type).toBe("nothing to undo");
  });

  test("an edited message offers a correction and writes nothing", () => {
    const { rows, take } = ledger();
    take(confirm(draftOf("近视率 51.2 三季度"), deed("p", 1), { observations: rows, approved: null, state: OPEN }, null));
    const now = (value: number) => [{ school: "s1", indicator: "MYOPIA", period: "2023Q3", value }];
    expect(edited(rows, now(51.4))).toEqual({ type: "offer", changes: [{ observation: 1, from: 51.2, to: 51.4 }] });
    expect(edited(rows, now(51.2))).toEqual({ type: "nothing" });
    expect(edited([], now(51.4))).toEqual({ type: "redraw" });
  });

  test("random confirmations and undos keep revisions in a row, lose none, and leave the value that the last step says", () => {
    const step = fc.record({
      person: fc.constantFrom("p", "q"),
      undo: fc.boolean(),
      value: fc.integer({ min: 10, max: 90 }),
      on: fc.constantFrom("now", "stale"),
      wait: fc.constantFrom(1, UNDO_WITHIN + 1),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { rows, take } = ledger();
        const values: (number | null)[] = [];
        let now = 0;
        const draft = draftOf("近视率 51.2 三季度");
        for (const { person, undo: back, value, on, wait } of steps) {
          now += wait;
          const known = { observations: rows, approved: null, state: OPEN };
          const { revision, newest } = standing(rows);
          const base = { ...draft, onRevision: on === "now" ? revision : Math.max(0, revision - 1), value };
          const outcome = back ? undo(newest?.id ?? 0, deed(person, now), known) : confirm(base, deed(person, now), known, null);
          const written = take(outcome);
          if (written === "recorded") values.push(value);
          else if (written === "undone") values.push(values.at(-2) ?? null);
          expect(standing(rows).value).toBe(values.length > 0 ? values.at(-1) : null);
          if (written === "stale") expect(on).toBe("stale");
        }
        expect(rows.map(({ revision }) => revision)).toEqual(rows.map((_, at) => at + 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe("approval", () => {
  const row = (id: number, revision: number, by = "p", more: Partial<Observation> = {}): Observation => ({
    id,
    revision,
    by,
    school: "s1",
    indicator: "MYOPIA",
    period: "2023Q3",
    operation: "set",
    value: 51,
    of: null,
    reverts: null,
    reason: null,
    onBehalfOf: null,
    event: `e${id}`,
    occurredAt: 1,
    recordedAt: 1,
    lateDays: 0,
    copied: false,
    ...more,
  });
  const actor: Actor = {
    person: "a",
    organisation: town(),
    today: "2023-10-09",
    memberships: [{ id: "m", person: "a", unit: "dn", role: "approver", from: "2020-01-01", until: null }],
  };
  const approve = { act: "approve" as const, observations: [1], except: [], comment: null, at: 9 };
  const event = (observation: number, act: ApprovalEvent["act"] = "approve"): ApprovalEvent => ({
    observation,
    act,
    by: "a",
    comment: act === "return" ? "口径不对" : null,
    at: 5,
  });

  test("a batch with exceptions is decided one by one, each once", () => {
    const figures = new Map([1, 2, 3].map((id) => [id, { observations: [row(id, 1, id === 3 ? "a" : "p")], events: [] }]));
    const outcomes = review({ ...approve, observations: [1, 2, 3, 1, 4], except: [2] }, actor, figures);
    expect(outcomes.map(({ type }) => type)).toEqual(["done", "excepted", "refused", "unknown"]);
    expect(outcomes[2]).toMatchObject({ decision: { why: "own figure" } });
  });

  test("a return needs a comment; a new revision voids the approval of the old one", () => {
    const figures = new Map([[1, { observations: [row(1, 1)], events: [] }]]);
    expect(review({ ...approve, act: "return", comment: "  " }, actor, figures)[0]?.type).toBe("comment needed");
    expect(review({ ...approve, act: "return", comment: "口径不对" }, actor, figures)[0]).toMatchObject({
      type: "done",
      event: { comment: "口径不对" },
    });
    expect(reviewOf([row(1, 1)], [event(1)])).toMatchObject({ type: "approved", by: "a" });
    expect(reviewOf([row(1, 1), row(2, 2)], [event(1)])).toEqual({ type: "submitted", observation: 2 });
    expect(reviewOf([row(1, 1)], [event(1, "return")])).toMatchObject({ type: "returned", comment: "口径不对" });
    expect(reviewOf([row(1, 1), row(2, 2, "p", { operation: "retract", value: null, reverts: 1 })], [event(1)])).toEqual({
      type: "nothing",
    });
  });

  test("an older revision is not approved in place of the newer; nothing is approved twice", () => {
    const later = new Map([[1, { observations: [row(1, 1), row(2, 2)], events: [] }]]);
    expect(review(approve, actor, later)[0]).toEqual({ type: "superseded", observation: 1, by: 2 });
    const done = new Map([[1, { observations: [row(1, 1)], events: [event(1)] }]]);
    expect(review(approve, actor, done)[0]?.type).toBe("already");
    expect(reportersOf([row(1, 1, "a"), row(2, 2, "p", { value: 50 }), row(3, 3, "p", { operation: "restore", reverts: 2 })])).toEqual([
      "p",
      "a",
    ]);
  });
});

describe("the audit", () => {
  const fact = (at: number) => ({
    at,
    actor: "p",
    action: "report",
    unit: "s1",
    subject: figureOf({ school: "s1", indicator: "MYOPIA", period: "2023Q3" }),
    from: null,
    to: at / 10,
    raw: rawHash("近视率 51.2", "salt"),
  });
  const chain = (length: number): AuditRow[] => {
    const rows: AuditRow[] = [];
    for (let at = 0; at < length; at += 1) rows.push(chained(fact(at), rows.at(-1) ?? null));
    return rows;
  };
  const verify = (rows: AuditRow[], published: { seq: number; hash: string } | null = null) => verdict(verifyPage(start, rows), published);

  test("one value has one spelling, and what JSON cannot say is not said", () => {
    expect(canonical({ b: [1, null, "ä"], a: { z: true, y: 0.5 } })).toBe('{"a":{"y":0.5,"z":true},"b":[1,null,"ä"]}');
    expect(() => canonical(Number.NaN)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value as Json);
        expect(canonical(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  test("a whole chain verifies, in pages as well", () => {
    const rows = chain(10);
    expect(verify(rows)).toEqual({ whole: true, rows: 10, head: rows[9]?.hash });
    expect(verdict(verifyPage(verifyPage(start, rows.slice(0, 4)), rows.slice(4)))).toMatchObject({ whole: true, rows: 10 });
    expect(verify([])).toEqual({ whole: true, rows: 0, head: GENESIS });
  });

  test("whatever is changed, left out or put in, the first bad row is named", () => {
    const rows = chain(12);
    fc.assert(
      fc.property(fc.nat(11), fc.constantFrom("at", "actor", "action", "subject", "to", "raw", "previous"), (at, field) => {
        const changed = rows.map((row, index) => (index === at ? { ...row, [field]: "changed" } : row));
        expect(verify(changed)).toEqual({ whole: false, seq: at + 1, fault: "content changed" });
      }),
    );
    expect(verify(rows.filter((_, at) => at !== 4))).toEqual({ whole: false, seq: 5, fault: "missing" });
    const forged = chained({ ...fact(3), to: 99 }, rows[2] ?? null);
    expect(verify([...rows.slice(0, 3), forged, ...rows.slice(4)])).toEqual({ whole: false, seq: 5, fault: "chain broken" });
    const head = { seq: 12, hash: rows[11]?.hash ?? "" };
    expect(verify(rows.slice(0, 9), head)).toEqual({ whole: false, seq: 10, fault: "missing" });
    expect(verify(rows, { ...head, hash: "x" })).toMatchObject({ whole: false, seq: 12 });
  });
});

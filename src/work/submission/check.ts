import type { Indicator } from "../duty/indicator.ts";
import type { EntryState } from "../duty/exceptions.ts";
import { shown } from "./figure.ts";
import type { Claim } from "./problem.ts";

/** A value that stands: the newest revision of a figure that was not taken back. */
export interface Head {
  readonly observation: number;
  readonly period: string;
  readonly revision: number;
  readonly value: number;
  /** The person who reported it. */
  readonly by: string;
  readonly approved: boolean;
}

/** What the store knows about a claim's figure when the card is drawn and again when it is confirmed. */
export interface Known {
  readonly state: EntryState;
  /** The revision counter of the figure: 0 where nothing was ever reported. A figure taken back keeps its counter. */
  readonly revision: number;
  readonly head: Head | null;
  /** The last values of earlier periods, the newest first. */
  readonly earlier: readonly Head[];
  readonly lastYear: Head | null;
  /** For a sum: the parts that are known, by their names. */
  readonly parts: readonly { name: string; value: number }[];
  /** How many parts there should be. */
  readonly partsAsked: number;
}

/** A rule that a value breaks against what is known. Nothing is written. */
export type Refusal =
  | { type: "waived"; reason: string }
  | { type: "not begun"; from: string }
  | { type: "locked"; since: string }
  | { type: "approved"; observation: number }
  | { type: "nothing before" }
  | { type: "falls"; last: number }
  | { type: "sum"; parts: readonly { name: string; value: number }[]; sum: number }
  /** The same value stands already. */
  | { type: "same"; observation: number };

/** What is unusual. A jump and a correction want a reason of 5 or more characters, a value that never moves one tap. */
export type Warning =
  | { type: "jump"; against: "last" | "last year"; from: number; by: number }
  | { type: "copied"; periods: number }
  | { type: "correction"; from: number }
  | { type: "parts missing"; known: number; asked: number }
  | { type: "late"; days: number };

/** A claim that may be confirmed. `needs` is what must come before that. */
export interface Draft {
  readonly claim: Claim;
  readonly value: number;
  /** The revision that the card was drawn on: another one at confirmation makes the card stale. */
  readonly onRevision: number;
  readonly head: Head | null;
  readonly previous: Head | null;
  readonly warnings: readonly Warning[];
  readonly needs: "reason" | "tap" | null;
}

export type Checked = { ok: true; draft: Draft } | { ok: false; claim: Claim; refusal: Refusal };

const SHORTEST_REASON = 5;

/** Whether a reason says enough to pass: five characters or more. */
export function reasonEnough(reason: string | null): boolean {
  return (reason?.trim().length ?? 0) >= SHORTEST_REASON;
}

function closed(state: EntryState): Refusal | null {
  switch (state.type) {
    case "waived":
      return { type: "waived", reason: state.reason };
    case "not begun":
      return { type: "not begun", from: state.from };
    case "locked":
      return { type: "locked", since: state.since };
    case "open":
    case "late":
    case "reopened":
      return null;
    default:
      return state satisfies never;
  }
}

const rounded = (n: number): number => Number(n.toPrecision(12));

function hard(value: number, indicator: Indicator, known: Known, correcting: boolean): Refusal | null {
  const { head, earlier, parts, partsAsked } = known;
  if (head?.approved) return { type: "approved", observation: head.observation };
  if (head?.value === value) return { type: "same", observation: head.observation };
  const last = earlier[0];
  if (indicator.cumulative && last && value < last.value && !correcting) return { type: "falls", last: last.value };
  const sum = rounded(parts.reduce((total, part) => total + part.value, 0));
  if (indicator.parts.length > 0 && parts.length === partsAsked && sum !== value) return { type: "sum", parts, sum };
  return null;
}

/** A change beyond the absolute and the relative limit, against the last value or the same period last year. */
function jumps(value: number, { jump }: Indicator, { earlier, lastYear }: Known): Warning[] {
  const against: ["last" | "last year", Head | null | undefined][] = [
    ["last", earlier[0]],
    ["last year", lastYear],
  ];
  return against.flatMap(([name, head]): Warning[] => {
    if (!head) return [];
    const by = rounded(value - head.value);
    const limit = Math.max(jump.by, jump.share * Math.abs(head.value));
    return Math.abs(by) > limit ? [{ type: "jump", against: name, from: head.value, by }] : [];
  });
}

/** The same value to the last decimal for the third period running. Nothing happening again and again is no news. */
function copied(value: number, { earlier }: Known): Warning[] {
  const [one, two] = earlier;
  return value !== 0 && one?.value === value && two?.value === value ? [{ type: "copied", periods: 3 }] : [];
}

function warningsOf(value: number, indicator: Indicator, known: Known): Warning[] {
  const { state, head, parts, partsAsked } = known;
  const late: Warning[] =
    (state.type === "late" || state.type === "reopened") && state.days > 0 ? [{ type: "late", days: state.days }] : [];
  const some: Warning[] =
    parts.length > 0 && parts.length < partsAsked ? [{ type: "parts missing", known: parts.length, asked: partsAsked }] : [];
  const correction: Warning[] = head ? [{ type: "correction", from: head.value }] : [];
  return [...correction, ...jumps(value, indicator, known), ...copied(value, known), ...some, ...late];
}

function needs(warnings: readonly Warning[], reason: string | null): Draft["needs"] {
  const wanted = warnings.some(({ type }) => type === "jump" || type === "correction");
  if (wanted && !reasonEnough(reason)) return "reason";
  return warnings.some(({ type }) => type === "copied") ? "tap" : null;
}

/**
 * Holds a claim against what is known, in this order: waived, not begun, locked, approved, same, running total, sum; then what is only
 * unusual. Access, the duty, type, unit and hard range were settled when the line was read.
 */
export function check(claim: Claim, indicator: Indicator, known: Known, correcting: boolean): Checked {
  const value = claim.value ?? known.head?.value ?? known.earlier[0]?.value ?? null;
  const refused = (refusal: Refusal): Checked => ({ ok: false, claim, refusal });
  const shut = closed(known.state);
  if (shut) return refused(shut);
  if (value === null) return refused({ type: "nothing before" });
  const refusal = hard(value, indicator, known, correcting);
  if (refusal) return refused(refusal);
  const warnings = warningsOf(value, indicator, known);
  const { revision, head } = known;
  const draft = {
    claim,
    value,
    onRevision: revision,
    head,
    previous: known.earlier[0] ?? null,
    warnings,
    needs: needs(warnings, claim.reason),
  };
  return { ok: true, draft };
}

/** A signed change as it is shown: −0.7, +2. */
export function changeShown(by: number, indicator: Indicator): string {
  const plain = shown(Math.abs(by), { measure: "number", unit: indicator.measure === "percent" ? "" : indicator.unit });
  return by === 0 ? "0" : `${by < 0 ? "−" : "+"}${plain}`;
}

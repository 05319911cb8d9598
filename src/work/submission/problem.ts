import type { PeriodRule } from "../period/atoms.ts";
import type { Period, PeriodKind } from "../period/period.ts";
import type { Fixed } from "./scope.ts";

/** A button that answers the question of a problem: what it says, and what it settles. */
export interface Choice {
  readonly label: string;
  readonly fixed: Fixed;
}

/** Why a line cannot be taken as it stands. `word` is what it says there; each kind names one rule. */
export type Trouble =
  | { type: "nothing read"; word: string }
  /** 更正 or 代报, and nothing behind it. */
  | { type: "command alone"; word: string; intent: "correct" | "on behalf" }
  /** A zero report where nothing is open that takes one. */
  | { type: "nothing open"; word: string }
  | { type: "no indicator"; word: string }
  | { type: "which indicator"; word: string }
  | { type: "did you mean"; word: string }
  | { type: "no value"; word: string; indicator: string; decimals: number }
  | { type: "which number"; word: string }
  | { type: "vague"; word: string; indicator: string }
  | { type: "change only"; word: string; indicator: string }
  | { type: "scale"; word: string; indicator: string }
  | { type: "unit"; word: string; indicator: string; unit: string }
  | { type: "whole number"; word: string; indicator: string }
  | { type: "decimals"; word: string; indicator: string; decimals: number }
  | { type: "inexact"; word: string; indicator: string }
  | { type: "no zero report"; word: string; indicator: string }
  | { type: "nothing before"; word: string; indicator: string }
  | { type: "range"; word: string; indicator: string; least: number | null; most: number | null; unit: string }
  | { type: "which period"; word: string }
  | { type: "period needed"; word: string; indicator: string }
  | { type: "two periods"; word: string }
  | { type: "wrong period"; word: string; rule: PeriodRule }
  | { type: "no terms"; word: string }
  | { type: "other cadence"; word: string; indicator: string; cadence: PeriodKind }
  | { type: "not asked"; word: string; indicator: string; period: string }
  | { type: "not begun"; word: string; from: string }
  | { type: "which school"; word: string }
  | { type: "unknown school"; word: string }
  | { type: "not your school"; word: string }
  | { type: "no duty"; word: string; school: string };

/** What is wrong with one line, with the choices that would settle it. */
export interface Problem {
  /** Counts from 1 within the message. */
  readonly line: number;
  /** The line as it was typed. */
  readonly text: string;
  readonly trouble: Trouble;
  /** The indicator and the place that the line is about, as far as they were settled. */
  readonly about: { readonly indicator: string | null; readonly school: string | null };
  readonly choices: readonly Choice[];
  /** What earlier buttons settled, to be kept when the next one is pressed. */
  readonly fixed: Fixed;
}

/** A figure that a line claims, resolved but not yet checked against what is known. */
export interface Claim {
  readonly line: number;
  readonly text: string;
  readonly indicator: string;
  readonly school: string;
  readonly period: Period;
  readonly obligation: string;
  /** `null`: as last time (无变化), to be filled in from the last value. */
  readonly value: number | null;
  readonly of: { numerator: number; denominator: number } | null;
  /** What the message did not say and was taken because nothing else was possible; the card shows it. */
  readonly implied: { readonly school: boolean; readonly period: boolean };
  readonly note: string | null;
  readonly reason: string | null;
  /** Words of the line that nothing explains; the card shows them. */
  readonly unread: string | null;
  readonly fixed: Fixed;
}

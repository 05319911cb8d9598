import { targetFor, type Indicator } from "../duty/indicator.ts";
import type { Baseline } from "../duty/baseline.ts";
import type { Obligation } from "../duty/duty.ts";
import type { Unit } from "../organisation.ts";
import { trackOf, type Track } from "../oversight/track.ts";
import type { Period } from "../period/period.ts";
import type { Draft, Warning } from "./check.ts";

/** One line of the confirm card, as data: the bot draws it, and nothing is written before it is confirmed. */
export interface CardLine {
  readonly line: number;
  readonly indicator: Indicator;
  readonly school: Unit;
  /** With its dates, which the card says: 2023Q3 (07-01—09-30). */
  readonly period: Period;
  readonly value: number;
  /** What stands for this period, if it is a correction. */
  readonly standing: number | null;
  /** The last value of an earlier period, and how far the new one is from it, signed. */
  readonly previous: { readonly value: number; readonly period: string; readonly change: number } | null;
  readonly target: { readonly comparator: string; readonly value: number; readonly on: string; readonly quote: string | null } | null;
  readonly effect: Track;
  readonly due: string;
  readonly timelyUntil: string;
  readonly locksAfter: string | null;
  readonly warnings: readonly Warning[];
  readonly needs: Draft["needs"];
  /** What the writer did not say: the card shows it in words. */
  readonly implied: { readonly school: boolean; readonly period: boolean };
  readonly of: { readonly numerator: number; readonly denominator: number } | null;
  /** Words that nothing explains: "未识别：…". */
  readonly unread: string | null;
  readonly note: string | null;
}

/** How long a card can be confirmed, in milliseconds; its token is bound to the person and works once. */
export const CARD_LASTS = 15 * 60_000;

interface Around {
  indicator: Indicator;
  school: Unit;
  obligation: Obligation;
  baseline: Baseline | null;
}

/** A draft with everything that the person should see before confirming it. */
export function cardLine(draft: Draft, { indicator, school, obligation, baseline }: Around): CardLine {
  const { claim, value, previous, head, warnings, needs } = draft;
  const effect = trackOf(value, { indicator, baseline, period: claim.period });
  const target = "goal" in effect ? effect.goal : targetFor(indicator, claim.period.to);
  const change = previous ? Number((value - previous.value).toPrecision(12)) : 0;
  return {
    line: claim.line,
    indicator,
    school,
    period: claim.period,
    value,
    standing: head?.value ?? null,
    previous: previous ? { value: previous.value, period: previous.period, change } : null,
    target: target ? { comparator: target.comparator, value: target.value, on: target.on, quote: target.clause?.quote ?? null } : null,
    effect,
    due: obligation.due,
    timelyUntil: obligation.timelyUntil,
    locksAfter: obligation.locksAfter,
    warnings,
    needs,
    implied: claim.implied,
    of: claim.of,
    unread: claim.unread,
    note: claim.note,
  };
}

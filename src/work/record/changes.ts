import type { EntryState } from "../duty/exceptions.ts";
import type { FigureKey } from "../policy.ts";
import { reasonEnough, type Draft } from "../submission/check.ts";
import { standing, type NewObservation, type Observation } from "./observation.ts";

/** How long the reporter may undo without a reason, in milliseconds. */
export const UNDO_WITHIN = 15 * 60_000;

/** Who does something, by which event, when; milliseconds since the epoch. */
export interface Deed {
  readonly person: string;
  readonly event: string;
  readonly occurredAt: number;
  readonly now: number;
  readonly onBehalfOf: string | null;
}

/** A card that was shown: bound to a person, to a time, and in each draft to the revision that it was drawn on. */
export interface ShownCard {
  readonly person: string;
  readonly expiresAt: number;
  /** The observations that an earlier tap wrote; null where none did. */
  readonly usedFor: readonly number[] | null;
}

/** What a tap on "confirm" does to one draft. */
export type Confirmed =
  | { type: "recorded"; row: NewObservation }
  /** The card was used: "已提交 (#123)", no second row. */
  | { type: "already"; observations: readonly number[] }
  | { type: "not yours" }
  /** "已过期,重新发送": the message is offered again. */
  | { type: "expired" }
  /** Somebody was quicker: "王老师刚报 51.0,重新确认?" The card is drawn again on the new revision. */
  | { type: "stale"; by: string; value: number | null; revision: number }
  | { type: "reason needed" }
  | { type: "approved"; observation: number }
  | { type: "closed"; state: EntryState };

const key = ({ school, indicator, period }: FigureKey): FigureKey => ({ school, indicator, period });

const isClosed = ({ type }: EntryState): boolean => type === "locked" || type === "waived" || type === "not begun";

const lateDays = (state: EntryState): number => (state.type === "late" || state.type === "reopened" ? state.days : 0);

/** Holds a card against its reader and the clock, before any draft is looked at; null where it is good. */
export function cardProblem(card: ShownCard, { person, now }: Deed): Confirmed | null {
  if (card.person !== person) return { type: "not yours" };
  if (card.usedFor) return { type: "already", observations: card.usedFor };
  return card.expiresAt <= now ? { type: "expired" } : null;
}

/** Decides about one draft of a good card on what is known at this instant, in the transaction that writes it. */
export function confirm(
  draft: Draft,
  deed: Deed,
  known: { observations: readonly Observation[]; approved: number | null; state: EntryState },
  reason: string | null,
): Confirmed {
  const now = standing(known.observations);
  const said = reason ?? draft.claim.reason;
  if (known.approved !== null) return { type: "approved", observation: known.approved };
  if (isClosed(known.state)) return { type: "closed", state: known.state };
  if (now.revision !== draft.onRevision && now.newest)
    return { type: "stale", by: now.newest.by, value: now.value, revision: now.revision };
  if (draft.needs === "reason" && !reasonEnough(said)) return { type: "reason needed" };
  const { claim, value, warnings } = draft;
  const row: NewObservation = {
    ...key({ school: claim.school, indicator: claim.indicator, period: claim.period.code }),
    revision: now.revision + 1,
    operation: "set",
    value,
    of: claim.of,
    reverts: null,
    reason: said,
    by: deed.person,
    onBehalfOf: deed.onBehalfOf,
    event: deed.event,
    occurredAt: deed.occurredAt,
    recordedAt: deed.now,
    lateDays: lateDays(known.state),
    copied: warnings.some(({ type }) => type === "copied"),
  };
  return { type: "recorded", row };
}

/** What happens to a wish to undo. */
export type Undone =
  | { type: "undone"; row: NewObservation }
  | { type: "nothing to undo" }
  | { type: "not yours"; by: string }
  /** Too late for undo: "更正 … 因 …" does it, with a reason. */
  | { type: "too late"; since: number }
  /** "已审核,请申请退回". */
  | { type: "approved"; observation: number }
  | { type: "changed since"; by: string };

function reversal(newest: Observation, before: Observation | undefined, deed: Deed, lateness: number): NewObservation {
  const value = before?.value ?? null;
  return {
    ...key(newest),
    revision: newest.revision + 1,
    operation: value === null ? "retract" : "restore",
    value,
    of: value === null ? null : (before?.of ?? null),
    reverts: newest.id,
    reason: null,
    by: deed.person,
    onBehalfOf: newest.onBehalfOf,
    event: deed.event,
    occurredAt: deed.occurredAt,
    recordedAt: deed.now,
    lateDays: lateness,
    copied: false,
  };
}

/** Undo by the reporter within 15 minutes: a new row retracts or restores, the old one stays. Undoing an undo is a new report. */
export function undo(observation: number, deed: Deed, known: { observations: readonly Observation[]; approved: number | null }): Undone {
  const { newest } = standing(known.observations);
  const target = known.observations.find(({ id }) => id === observation);
  if (!target || !newest) return { type: "nothing to undo" };
  if (target.by !== deed.person) return { type: "not yours", by: target.by };
  if (known.approved !== null) return { type: "approved", observation: known.approved };
  if (newest.id !== target.id) return newest.reverts === target.id ? { type: "nothing to undo" } : { type: "changed since", by: newest.by };
  if (target.operation !== "set") return { type: "nothing to undo" };
  if (deed.now - target.recordedAt > UNDO_WITHIN) return { type: "too late", since: target.recordedAt + UNDO_WITHIN };
  const before = known.observations.filter(({ revision }) => revision < target.revision).toSorted((a, b) => b.revision - a.revision)[0];
  return { type: "undone", row: reversal(newest, before, deed, before?.lateDays ?? 0) };
}

/** What an edited chat message leads to; never a silent change. `offer` asks: "检测到修改,是否更正为51.4?" */
export type Edited =
  | { type: "redraw" }
  | { type: "offer"; changes: { observation: number; from: number | null; to: number }[] }
  | { type: "nothing" };

/** Compares what an edited message now says with what it wrote. Before it wrote anything, its card is drawn again. */
export function edited(
  wrote: readonly Observation[],
  drafts: readonly { school: string; indicator: string; period: string; value: number }[],
): Edited {
  if (wrote.length === 0) return { type: "redraw" };
  const changes = drafts.flatMap((draft) => {
    const old = wrote.find((row) => row.school === draft.school && row.indicator === draft.indicator && row.period === draft.period);
    return old && old.value !== draft.value ? [{ observation: old.id, from: old.value, to: draft.value }] : [];
  });
  return changes.length > 0 ? { type: "offer", changes } : { type: "nothing" };
}

/** Five lines with two bad ones write exactly what was confirmed: the rows of the drafts that the tap chose, or none where one is stale. */
export function together(outcomes: readonly Confirmed[]): { rows: NewObservation[]; stopped: Confirmed[] } {
  const stopped = outcomes.filter(({ type }) => type !== "recorded");
  const rows = outcomes.flatMap((one) => (one.type === "recorded" ? [one.row] : []));
  return stopped.length > 0 ? { rows: [], stopped } : { rows, stopped };
}

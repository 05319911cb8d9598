import { mayApprove, type Actor, type Decision } from "../policy.ts";
import { standing, type Observation } from "./observation.ts";

/** One act on one revision; only ever added. A later revision has no act, so it stands unapproved. */
export interface ApprovalEvent {
  readonly observation: number;
  readonly act: "approve" | "return";
  readonly by: string;
  /** Never empty for a return. */
  readonly comment: string | null;
  readonly at: number;
}

/** How a figure stands in review; `returned` asks the reporter for a new revision. */
export type Review =
  | { type: "nothing" }
  | { type: "submitted"; observation: number }
  | { type: "approved"; observation: number; by: string; at: number }
  | { type: "returned"; observation: number; by: string; comment: string };

/** The review of a figure, derived: only acts on its newest revision count, so that a revision voids the old approval. */
export function reviewOf(observations: readonly Observation[], events: readonly ApprovalEvent[]): Review {
  const { newest, value } = standing(observations);
  if (!newest || value === null) return { type: "nothing" };
  const last = events.filter(({ observation }) => observation === newest.id).toSorted((a, b) => b.at - a.at)[0];
  if (!last) return { type: "submitted", observation: newest.id };
  return last.act === "approve"
    ? { type: "approved", observation: newest.id, by: last.by, at: last.at }
    : { type: "returned", observation: newest.id, by: last.by, comment: last.comment ?? "" };
}

/** What an approver asks for: some observations, and what is said on returning them. */
export interface ReviewRequest {
  readonly act: ApprovalEvent["act"];
  readonly observations: readonly number[];
  /** Left out of the batch: "全部通过，除了 #123". */
  readonly except: readonly number[];
  readonly comment: string | null;
  readonly at: number;
}

/** What became of one observation of the request. Each is decided apart; the events are written in one transaction. */
export type Reviewed =
  | { type: "done"; event: ApprovalEvent }
  | { type: "excepted"; observation: number }
  | { type: "unknown"; observation: number }
  /** A newer revision came: its number is what may be approved now. */
  | { type: "superseded"; observation: number; by: number }
  | { type: "already"; observation: number; review: Review }
  | { type: "refused"; observation: number; decision: Extract<Decision, { may: false }> }
  | { type: "comment needed"; observation: number };

/** The figure that an observation belongs to: all its observations and their approval events. */
export interface Figure {
  readonly observations: readonly Observation[];
  readonly events: readonly ApprovalEvent[];
}

/** Everybody who gave the value that stands: who set it, and whose value a restoration brought back. */
export function reportersOf(observations: readonly Observation[]): string[] {
  const { newest } = standing(observations);
  if (!newest) return [];
  const original = observations.filter((one) => one.operation === "set" && one.value === newest.value).map(({ by }) => by);
  return [...new Set([newest.by, ...(newest.operation === "restore" ? original : [])])];
}

function one(observation: number, request: ReviewRequest, actor: Actor, figure: Figure | undefined): Reviewed {
  if (request.except.includes(observation)) return { type: "excepted", observation };
  const row = figure?.observations.find(({ id }) => id === observation);
  const newest = figure ? standing(figure.observations).newest : null;
  if (!figure || !row || !newest) return { type: "unknown", observation };
  const { school, indicator, period } = row;
  const decision = mayApprove(actor, { school, indicator, period, reporters: reportersOf(figure.observations) });
  if (!decision.may) return { type: "refused", observation, decision };
  if (newest.id !== observation) return { type: "superseded", observation, by: newest.id };
  const review = reviewOf(figure.observations, figure.events);
  const same = (review.type === "approved" && request.act === "approve") || review.type === "returned" || review.type === "nothing";
  if (same) return { type: "already", observation, review };
  const comment = request.comment?.trim() ?? "";
  if (request.act === "return" && comment === "") return { type: "comment needed", observation };
  const { act, at } = request;
  return { type: "done", event: { observation, act, by: actor.person, comment: comment === "" ? null : comment, at } };
}

/** Decides a batch: approve 20 with exceptions, or return with a comment. An observation named twice is decided once. */
export function review(request: ReviewRequest, actor: Actor, figures: ReadonlyMap<number, Figure>): Reviewed[] {
  return [...new Set(request.observations)].map((id) => one(id, request, actor, figures.get(id)));
}

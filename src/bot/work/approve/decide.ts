import { approvalWords } from "../../../words/approval.ts";
import { reviewOf, review, type Figure, type Reviewed } from "../../../work/record/approval.ts";
import { figureOf, type Observation } from "../../../work/record/observation.ts";
import { card, type Said, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { said } from "./waiting.ts";

/** A report with everything that was written about its figure. */
export async function figureWith({ tx }: Turn, id: number): Promise<{ row: Observation; figure: Figure } | null> {
  const { figures } = tx.work;
  const row = await figures.find(id);
  if (!row) return null;
  const observations = (await figures.of(row)).filter(({ period }) => period === row.period);
  return { row, figure: { observations, events: await figures.acts(observations.map((one) => one.id)) } };
}

/** Decides about reports and writes what stands: each apart, all in the event's transaction. */
export async function decide(
  turn: Turn,
  worker: Worker,
  request: { act: "approve" | "return"; ids: readonly number[]; comment: string | null; words: string | null },
): Promise<Reviewed[]> {
  const { act, ids, comment, words } = request;
  const figures = new Map<number, Figure>();
  const rows = new Map<number, Observation>();
  for (const id of ids) {
    const found = await figureWith(turn, id);
    if (!found) continue;
    figures.set(id, found.figure);
    rows.set(id, found.row);
  }
  const at = turn.clock.now();
  const outcomes = review({ act, observations: ids, except: [], comment, at }, worker.actor, figures);
  for (const outcome of outcomes) {
    const id = outcome.type === "done" ? outcome.event.observation : 0;
    const row = rows.get(id);
    if (outcome.type !== "done" || !row) continue;
    const before = figures.get(id);
    const stood = before ? reviewOf(before.observations, before.events).type : "submitted";
    await turn.tx.work.figures.act(outcome.event);
    const fact = { at, actor: worker.person.id, action: act, unit: row.school, subject: figureOf(row) };
    await audited(turn.tx, { ...fact, from: stood, to: id }, words);
  }
  return outcomes;
}

/** Why a report was not decided, in a sentence; empty where it was. */
export function leftSaid({ talk: { lang } }: Turn, outcome: Reviewed): string {
  const say = approvalWords(lang);
  switch (outcome.type) {
    case "done":
    case "excepted":
      return "";
    case "unknown":
      return say.unknown(`#${outcome.observation}`);
    case "superseded":
      return say.superseded(outcome.observation, outcome.by);
    case "already":
      if (outcome.review.type === "nothing") return say.nothingThere(outcome.observation);
      return outcome.review.type === "returned" ? say.alreadyReturned(outcome.observation) : say.already(outcome.observation);
    case "refused":
      return outcome.decision.why === "own figure" ? say.ownLeft(`#${outcome.observation}`) : say.notYours(outcome.observation);
    case "comment needed":
      return say.returnComment(outcome.observation);
    default:
      return outcome satisfies never;
  }
}

/** Approves the reports that a card showed, as far as they still stand. */
export async function approved(turn: Turn, worker: Worker, ids: readonly number[]): Promise<Said> {
  const say = approvalWords(turn.talk.lang);
  const outcomes = await decide(turn, worker, { act: "approve", ids, comment: null, words: null });
  const done = outcomes.filter(({ type }) => type === "done").length;
  const lead = done > 0 ? say.approved(done) : say.noneApproved;
  return { card: card(turn, said(lead, ...outcomes.map((one) => leftSaid(turn, one)))), outcome: "approved" };
}

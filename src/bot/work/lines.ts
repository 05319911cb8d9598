import type { Obligation } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { mayReport } from "../../work/policy.ts";
import type { Observation } from "../../work/record/observation.ts";
import { knownOf } from "../../work/record/known.ts";
import { check, type Checked, type Known } from "../../work/submission/check.ts";
import type { Claim } from "../../work/submission/problem.ts";
import { readSubmission, type Submission } from "../../work/submission/resolve.ts";
import type { Vocabulary } from "../../work/submission/vocabulary.ts";
import type { Turn } from "../turn.ts";
import type { Message } from "./message.ts";
import { vocabularyAt } from "./scope.ts";
import type { Worker } from "./worker.ts";

/** One line of a message with everything that is known about its figure. */
export interface Line {
  readonly claim: Claim;
  readonly indicator: Indicator;
  readonly obligation: Obligation;
  readonly onBehalf: boolean;
  readonly checked: Checked;
  readonly known: Known;
  readonly observations: readonly Observation[];
  readonly approved: number | null;
}

/** A message read against what its writer may report, and what is known at this instant. */
export interface Read {
  readonly submission: Submission;
  readonly vocabulary: Vocabulary;
  readonly lines: readonly Line[];
}

async function lineOf(
  { tx }: Turn,
  { actor, setting }: Worker,
  found: Claim,
  obligation: Obligation,
  correcting: boolean,
): Promise<Line | null> {
  const { school, indicator: code, period } = found;
  const decision = mayReport(actor, { school, indicator: code, period: period.code });
  const indicator = setting.indicators.find((one) => one.code === code);
  if (!decision.may || !indicator) return null;
  const { figures, duties } = tx.work;
  const observations = await figures.of({ school, indicator: code });
  const parts = [];
  for (const part of indicator.parts) {
    const name = setting.indicators.find((one) => one.code === part)?.names.zh ?? part;
    parts.push({ name, observations: await figures.of({ school, indicator: part }) });
  }
  const kept = {
    observations,
    parts,
    acts: await figures.acts(observations.map(({ id }) => id)),
    waivers: await duties.waivers([obligation.key]),
    locks: await duties.locks([obligation.key]),
  };
  const state = knownOf(obligation, kept, { today: actor.today, terms: setting.terms });
  return {
    claim: found,
    indicator,
    obligation,
    onBehalf: decision.onBehalf,
    checked: check(found, indicator, state.known, correcting),
    ...state,
  };
}

/** Reads a message, again or for the first time; a line that its writer may not report is left out. */
export async function readMessage(turn: Turn, worker: Worker, { text, at, fixed, reason, corrects = false }: Message): Promise<Read> {
  const vocabulary = await vocabularyAt(turn, worker, at);
  const submission = readSubmission(text, vocabulary, fixed);
  const lines: Line[] = [];
  for (const claim of submission.claims) {
    const obligation = vocabulary.scope.obligations.find(({ key }) => key === claim.obligation);
    const said = { ...claim, reason: claim.reason ?? reason };
    const line = obligation ? await lineOf(turn, worker, said, obligation, corrects || submission.intent === "correct") : null;
    if (line) lines.push(line);
  }
  return { submission, vocabulary, lines };
}

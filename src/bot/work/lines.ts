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
  /** Lines whose figure stands in an earlier line of the same message: one message records a figure once. */
  readonly twice: readonly Claim[];
}

interface Part {
  readonly name: string;
  readonly value: number;
}

/** What the same message says about the parts of a sum goes before what is known of them. */
function withSaid(known: Known, said: readonly Part[]): Known {
  const others = known.parts.filter(({ name }) => !said.some((one) => one.name === name));
  return { ...known, parts: [...said, ...others] };
}

/** The parts of a sum that other lines of the message report for the same place and period. */
function saidParts(found: Claim, indicator: Indicator, all: readonly Claim[], nameOf: (code: string) => string): Part[] {
  return all.flatMap((one) => {
    const same = one.school === found.school && one.period.code === found.period.code && indicator.parts.includes(one.indicator);
    return same && one.value !== null ? [{ name: nameOf(one.indicator), value: one.value }] : [];
  });
}

async function lineOf(
  { tx, talk }: Turn,
  { actor, setting }: Worker,
  found: Claim,
  obligation: Obligation,
  { intent, claims }: Submission,
): Promise<Line | null> {
  const { school, indicator: code, period } = found;
  const decision = mayReport(actor, { school, indicator: code, period: period.code });
  const indicator = setting.indicators.find((one) => one.code === code);
  if (!decision.may || !indicator) return null;
  const { figures, duties } = tx.work;
  const observations = await figures.of({ school, indicator: code });
  const nameOf = (part: string): string => setting.indicators.find((one) => one.code === part)?.names[talk.lang] ?? part;
  const parts = [];
  for (const part of indicator.parts) {
    parts.push({ name: nameOf(part), observations: await figures.of({ school, indicator: part }) });
  }
  const kept = {
    observations,
    parts,
    acts: await figures.acts(observations.map(({ id }) => id)),
    waivers: await duties.waivers([obligation.key]),
    locks: await duties.locks([obligation.key]),
  };
  const state = knownOf(obligation, kept, { today: actor.today, terms: setting.terms });
  const known = withSaid(state.known, saidParts(found, indicator, claims, nameOf));
  return {
    claim: found,
    indicator,
    obligation,
    onBehalf: decision.onBehalf,
    ...state,
    known,
    checked: check(found, indicator, known, intent === "correct"),
  };
}

const sameFigure = (one: Claim, other: Claim): boolean =>
  one.school === other.school && one.indicator === other.indicator && one.period.code === other.period.code;

/** Reads a message, again or for the first time; a line that its writer may not report is left out. */
export async function readMessage(turn: Turn, worker: Worker, { text, at, fixed, reason, corrects = false }: Message): Promise<Read> {
  const vocabulary = await vocabularyAt(turn, worker, at);
  const submission = readSubmission(text, vocabulary, fixed);
  const lines: Line[] = [];
  const twice: Claim[] = [];
  for (const claim of submission.claims) {
    if (lines.some((one) => sameFigure(one.claim, claim))) {
      twice.push(claim);
      continue;
    }
    const obligation = vocabulary.scope.obligations.find(({ key }) => key === claim.obligation);
    const said = { ...claim, reason: claim.reason ?? reason };
    const line = obligation
      ? await lineOf(turn, worker, said, obligation, corrects ? { ...submission, intent: "correct" } : submission)
      : null;
    if (line) lines.push(line);
  }
  return { submission, vocabulary, lines, twice };
}

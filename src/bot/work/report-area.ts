import { commandOf } from "../../words/commands.ts";
import { peopleWords } from "../../words/people.ts";
import { formWords } from "../../words/forms.ts";
import { deskWords } from "../../words/desk.ts";
import { isCourtesy } from "../../work/submission/asides.ts";
import { reasonEnough } from "../../work/submission/check.ts";
import { intentOf } from "../../work/submission/message.ts";
import { isBareName, isQuestion, isUpdate } from "../../work/submission/intent.ts";
import { answered } from "../answer.ts";
import { mayShowRecord } from "../../work/policy.ts";
import { plainly } from "../commands.ts";
import type { Said, Turn } from "../turn.ts";
import type { Area, Presses } from "./area.ts";
import { lastUndone, recorded, undone } from "./confirm.ts";
import { hear } from "./hear.ts";
import { asksCurrent, currentSaid } from "./current.ts";
import { readMessage } from "./lines.ts";
import type { Message } from "./message.ts";
import { reportSaid, SHOWN } from "./report.ts";
import { vocabularyAt } from "./scope.ts";
import type { Worker } from "./worker.ts";

/** A card that waits for its reason takes the next message as that. */
async function reasonFor(turn: Turn, worker: Worker, message: string): Promise<Said | null> {
  const { tx, event, clock } = turn;
  const waiting = await tx.work.cards.newest(event);
  const body = SHOWN.safeParse(waiting?.body).data;
  if (!waiting || !body || waiting.usedFor || waiting.expiresAt <= clock.now() || waiting.person !== worker.person.id) return null;
  if (!body.lines.some(({ needsReason }) => needsReason)) return null;
  const reason = message.replace(/^\s*(?:因为|由于|原因[是为:：]?|because(?: of)?|due to|reason:?)\s*/i, "").trim();
  if (!reasonEnough(reason)) return plainly(turn, deskWords(turn.talk.lang).giveReason, "reason");
  await tx.work.cards.put({ ...waiting, expiresAt: clock.now() });
  await tx.work.evidence.carry(waiting.id, turn.carrier);
  const { lines: _, ...kept } = body;
  return reportSaid(turn, worker, { ...kept, reason });
}

/** A zero report for which nothing that is open takes one. */
async function nothingZero(turn: Turn, worker: Worker, report: Message): Promise<Said | null> {
  if (intentOf(report.text).intent !== "zero report") return null;
  const { submission } = await readMessage(turn, worker, report);
  const none =
    submission.intent === "zero report" &&
    submission.claims.length === 0 &&
    submission.problems.every(({ trouble }) => trouble.type === "nothing open");
  return none ? plainly(turn, formWords(turn.talk.lang).zeroNone, "report") : null;
}

/** A name alone asks the plan, or begins a report: the plan's answer, and how to go on. */
async function bareName(turn: Turn, worker: Worker, message: string): Promise<Said> {
  const said = answered(turn, message);
  const { card } = await reportSaid(turn, worker, { text: message, at: turn.clock.now(), fixed: {}, reason: null });
  const parts = [...said.card.parts, ...card.parts];
  return { ...said, card: { ...said.card, parts, actions: [...card.actions, ...said.card.actions] } };
}

/** Reports, wishes to undo, questions about what was reported, and the reason that a card waits for. Asked last: it takes what others leave. */
export const reporting: Area = {
  hears: () => false,
  async said(turn, worker, message) {
    const vocabulary = await vocabularyAt(turn, worker, turn.clock.now());
    const current = asksCurrent(message, worker, turn.zone);
    if (current !== null) {
      const told = await currentSaid(turn, worker, current);
      // What was reported is for the person alone, as in every list.
      return told && !mayShowRecord(turn.event) ? plainly(turn, peopleWords(turn.talk.lang).privateOnly, "not private") : told;
    }
    if (isUpdate(message, vocabulary)) {
      hear(turn, message);
      if (intentOf(message).intent === "undo") return lastUndone(turn, worker);
      const report = { text: message, at: turn.clock.now(), fixed: {}, reason: null };
      return (await nothingZero(turn, worker, report)) ?? reportSaid(turn, worker, report);
    }
    if (isQuestion(message) || commandOf(message)) return null;
    if (isBareName(message, vocabulary)) return bareName(turn, worker, message);
    return isCourtesy(message) ? null : reasonFor(turn, worker, message);
  },
};

export const reportPresses: Presses<"record" | "settle" | "undo"> = {
  record: { how: "in place", does: (turn, worker, deed) => recorded(turn, worker, deed) },
  settle: { how: "new", does: (turn, worker, deed) => reportSaid(turn, worker, deed.message) },
  undo: { how: "in place", does: (turn, worker, deed) => undone(turn, worker, deed.observations) },
};

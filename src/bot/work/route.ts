import { commandOf } from "../../words/commands.ts";
import { deskWords } from "../../words/desk.ts";
import { dayAt } from "../../work/period/day.ts";
import { remindTyped } from "../../work/remind/request.ts";
import { asksDuty } from "../../work/duty/request.ts";
import { reasonEnough } from "../../work/submission/check.ts";
import { intentOf } from "../../work/submission/message.ts";
import { isQuestion, isUpdate } from "../../work/submission/resolve.ts";
import { plainly } from "../commands.ts";
import type { Deed } from "../deed.ts";
import type { Said, Turn } from "../turn.ts";
import { dutyMade, dutySaid } from "./assign.ts";
import { lastUndone, recorded, undone } from "./confirm.ts";
import { invited, inviteTyped } from "./inviting.ts";
import { asksCurrent, asksMine, currentSaid, mineSaid } from "./mine.ts";
import { remindDone, remindSaid } from "./remind/route.ts";
import { reportSaid, SHOWN } from "./report.ts";
import { vocabularyAt } from "./scope.ts";
import { workerOf, type Worker } from "./worker.ts";

const stranger = (turn: Turn): Said => plainly(turn, deskWords(turn.talk.lang).notBound, "not bound");

/** A message about the work sets the language that it is written in. */
function hear(turn: Turn, message: string): void {
  turn.talk.lang = /[\u4e00-\u9fff]/.test(message) ? "zh" : "en";
}

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
  const { lines: _, ...kept } = body;
  return reportSaid(turn, worker, { ...kept, reason });
}

/** A report, a wish to undo, a question about what was reported, or the reason that a card waits for; null for what is none of them. */
async function reporting(turn: Turn, worker: Worker, message: string): Promise<Said | null> {
  const vocabulary = await vocabularyAt(turn, worker, turn.clock.now());
  const current = asksCurrent(message, vocabulary);
  if (current !== null) return currentSaid(turn, worker, current);
  if (isUpdate(message, vocabulary)) {
    hear(turn, message);
    if (intentOf(message).intent === "undo") return lastUndone(turn, worker);
    return reportSaid(turn, worker, { text: message, at: turn.clock.now(), fixed: {}, reason: null });
  }
  return isQuestion(message) || commandOf(message) ? null : reasonFor(turn, worker, message);
}

/** What a message about the work leads to; null for everything else, which is a command or a question to the plan. */
export async function worked(turn: Turn, message: string): Promise<Said | null> {
  const remind = remindTyped(message, dayAt(turn.clock.now(), turn.zone));
  const place = inviteTyped(message);
  const duty = asksDuty(message);
  const mine = asksMine(message);
  if (place !== null || duty || mine || remind) hear(turn, message);
  const worker = await workerOf(turn);
  if (!worker) return place !== null || duty || mine || remind ? stranger(turn) : null;
  if (place !== null) return invited(turn, worker, place);
  if (remind) return remindSaid(turn, worker, remind);
  if (duty) return dutySaid(turn, worker, message, null);
  return mine ? mineSaid(turn, worker) : reporting(turn, worker, message);
}

type WorkDeed = Extract<Deed, { type: "assign" | "record" | "remind" | "settle" | "undo" }>;

/** What a button about the work does. */
export async function workPressed(turn: Turn, deed: WorkDeed): Promise<Said> {
  const worker = await workerOf(turn);
  if (!worker) return stranger(turn);
  switch (deed.type) {
    case "assign":
      return deed.sure ? dutyMade(turn, worker, deed.text, deed.metric) : dutySaid(turn, worker, deed.text, deed.metric);
    case "record":
      return recorded(turn, worker, deed.card, deed.lines);
    case "remind":
      return remindDone(turn, worker, deed.act);
    case "settle":
      return reportSaid(turn, worker, deed.message);
    case "undo":
      return undone(turn, worker, deed.observations);
    default:
      return deed satisfies never;
  }
}

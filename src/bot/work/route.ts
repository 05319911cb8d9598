import { deskWords } from "../../words/desk.ts";
import { asksDuty } from "../../work/duty/request.ts";
import { plainly } from "../commands.ts";
import type { Deed } from "../deed.ts";
import type { Said, Turn } from "../turn.ts";
import { dutyMade, dutySaid } from "./assign.ts";
import { invited, inviteTyped } from "./inviting.ts";
import { workerOf } from "./worker.ts";

const stranger = (turn: Turn): Said => plainly(turn, deskWords(turn.talk.lang).notBound, "not bound");

/** A message about the work sets the language that it is written in. */
function hear(turn: Turn, message: string): void {
  turn.talk.lang = /[\u4e00-\u9fff]/.test(message) ? "zh" : "en";
}

/** What a message about the work leads to; null for everything else, which is a command or a question to the plan. */
export async function worked(turn: Turn, message: string): Promise<Said | null> {
  const place = inviteTyped(message);
  const duty = asksDuty(message);
  if (place === null && !duty) return null;
  hear(turn, message);
  const worker = await workerOf(turn);
  if (!worker) return stranger(turn);
  return place === null ? dutySaid(turn, worker, message, null) : invited(turn, worker, place);
}

/** What a button about the work does. */
export async function workPressed(turn: Turn, deed: Extract<Deed, { type: "assign" }>): Promise<Said> {
  const worker = await workerOf(turn);
  if (!worker) return stranger(turn);
  return deed.sure ? dutyMade(turn, worker, deed.text, deed.metric) : dutySaid(turn, worker, deed.text, deed.metric);
}

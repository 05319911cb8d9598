import { deskWords } from "../../words/desk.ts";
import { plainly } from "../commands.ts";
import type { Said, Turn } from "../turn.ts";
import { invited, inviteTyped } from "./inviting.ts";
import { workerOf } from "./worker.ts";

/** What a message about the work leads to; null for everything else, which is a command or a question to the plan. */
export async function worked(turn: Turn, message: string): Promise<Said | null> {
  const place = inviteTyped(message);
  if (place === null) return null;
  const worker = await workerOf(turn);
  if (!worker) return plainly(turn, deskWords(turn.talk.lang).notBound, "not bound");
  return invited(turn, worker, place);
}

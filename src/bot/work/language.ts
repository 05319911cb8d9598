import type { Turn } from "../turn.ts";
import { directChat, workerOf } from "./worker.ts";

/** Who changes the language of their own chat is written to in it from then on: reminders and news too. */
export async function keepLanguage(turn: Turn): Promise<void> {
  if (directChat(turn.event) === null) return;
  const worker = await workerOf(turn);
  const { lang } = turn.talk;
  if (worker && worker.person.lang !== lang) await turn.tx.work.people.put({ ...worker.person, lang });
}

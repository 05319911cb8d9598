import { deskWords } from "../../../words/desk.ts";
import { fileWords } from "../../../words/files.ts";
import { plainly } from "../../commands.ts";
import type { Said, Turn } from "../../turn.ts";
import { workerOf } from "../worker.ts";
import { evidenceSaid } from "./evidence.ts";
import { exportSaid } from "./export.ts";
import { historySaid } from "./history.ts";
import { fileRequest } from "./request.ts";
import { templateSaid } from "./template.ts";

/** What a message about files and histories leads to; null for everything else. */
export async function filesWorked(turn: Turn, message: string): Promise<Said | null> {
  const request = fileRequest(message);
  if (!request) return null;
  const { what, rest, sure } = request;
  const lang = turn.talk.lang;
  turn.talk.lang = /[\u4e00-\u9fff]/.test(message) ? "zh" : "en";
  const worker = await workerOf(turn);
  const said = worker
    ? await asked(turn, worker, { what, rest, sure })
    : what === "history"
      ? null
      : plainly(turn, deskWords(turn.talk.lang).notBound, "not bound");
  if (!said) turn.talk.lang = lang;
  return said;
}

async function asked(
  turn: Turn,
  worker: NonNullable<Awaited<ReturnType<typeof workerOf>>>,
  { what, rest, sure }: NonNullable<ReturnType<typeof fileRequest>>,
): Promise<Said | null> {
  if (what === "history") return historySaid(turn, worker, rest, sure);
  if (!turn.event.private) return plainly(turn, fileWords(turn.talk.lang).inPrivate, what);
  switch (what) {
    case "template":
      return templateSaid(turn, worker, rest);
    case "export":
      return exportSaid(turn, worker, rest);
    case "evidence":
      return evidenceSaid(turn, worker, rest);
    default:
      return what satisfies never;
  }
}

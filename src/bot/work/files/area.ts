import { fileWords } from "../../../words/files.ts";
import { plainly } from "../../commands.ts";
import type { Said, Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import type { Worker } from "../worker.ts";
import { evidenceSaid } from "./evidence.ts";
import { exportSaid } from "./export.ts";
import { historyChosen, historySaid } from "./history.ts";
import { fileRequest } from "./request.ts";
import { templateSaid } from "./template.ts";
import { tableWritten } from "./write.ts";

/** A history is shown where it is asked for; a file goes to a private chat alone. */
async function asked(turn: Turn, worker: Worker, { what, rest, sure }: NonNullable<ReturnType<typeof fileRequest>>): Promise<Said | null> {
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

/** Templates, exports, evidence that is given back, and histories. */
export const filing: Area = {
  hears(message) {
    const request = fileRequest(message);
    return request !== null && request.what !== "history";
  },
  async said(turn, worker, message) {
    const request = fileRequest(message);
    if (!request) return null;
    const { lang } = turn.talk;
    hear(turn, message);
    const said = await asked(turn, worker, request);
    if (!said) turn.talk.lang = lang;
    return said;
  },
};

export const filePresses: Presses<"upload" | "history"> = {
  upload: { how: "in place", does: (turn, worker, deed) => tableWritten(turn, worker, deed.id) },
  history: { how: "new", does: (turn, worker, deed) => historyChosen(turn, worker, deed) },
};

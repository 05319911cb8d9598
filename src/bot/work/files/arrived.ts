import type { Inbound } from "../../../chat/event.ts";
import type { Fetched } from "../../../chat/file.ts";
import { fileWords, type FileWords } from "../../../words/files.ts";
import { words } from "../../../words/words.ts";
import { readTables } from "../../../work/bulk/upload.ts";
import { fileText } from "../../../work/bulk/say.ts";
import { takeEvidence } from "../../../work/record/evidence.ts";
import { plainly } from "../../commands.ts";
import type { Said, Turn } from "../../turn.ts";
import { workerOf } from "../worker.ts";
import { attached } from "./attach.ts";
import { tableSaid } from "./table.ts";

type FileEvent = Extract<Inbound, { type: "file" }>;

function notFetched(why: Extract<Fetched, { ok: false }>["why"], say: FileWords): string {
  switch (why) {
    case "too large":
      return say.tooLarge;
    case "gone":
      return say.gone;
    case "away":
      return say.away;
    default:
      return why satisfies never;
  }
}

/** Answers a file: a photo or PDF is evidence, a table is tried, all else is refused with what would be taken. What it is, its bytes say. */
export async function fileSaid(turn: Turn, event: FileEvent, fetched: Fetched | null): Promise<Said> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  const worker = await workerOf(turn);
  if (!worker) return plainly(turn, words(lang).fileUnread, "file");
  if (!event.private) return plainly(turn, say.inPrivate, "file");
  // It was not wanted when it came, because its sender was not known then.
  if (!fetched) return plainly(turn, say.gone, "file gone");
  if (!fetched.ok) return plainly(turn, notFetched(fetched.why, say), `file ${fetched.why}`);
  const { content } = fetched;
  const evidence = takeEvidence(content);
  if (evidence.ok) return attached(turn, worker, event, { ...evidence.evidence, content });
  if (evidence.why === "empty") return plainly(turn, say.empty, "file empty");
  if (evidence.why === "too large") return plainly(turn, say.tooLarge, "file too large");
  const read = readTables(content);
  if (read.ok) return tableSaid(turn, worker, event.name, read.tables);
  const refusal = read.trouble.type === "not a table" ? say.kinds : fileText(read.trouble, lang);
  return plainly(turn, refusal, `file ${read.trouble.type}`);
}

import { fileWords } from "../../../words/files.ts";
import { mayOpenEvidence } from "../../../work/policy.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { observationsOf } from "./attach.ts";
import { figureSaid } from "./figure.ts";

/** A photo of many figures names the first of them. */
const SHOWN = 5;

const ENDINGS: Record<string, string> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf" };

/** Sends a photo or PDF back, to who may read each of its figures; before that is confirmed, to its sender alone. */
export async function evidenceSaid(turn: Turn, worker: Worker, rest: string): Promise<Said> {
  const { tx, talk } = turn;
  const say = fileWords(talk.lang);
  const number = Number(/^#?(\d{1,9})$/.exec(rest)?.[1] ?? 0);
  const found = await tx.work.evidence.find(number);
  const rows = await observationsOf(turn, found?.observations ?? []);
  const may = found !== null && mayOpenEvidence(worker.actor, { schools: rows.map(({ school }) => school), by: found.by });
  if (!found || !may) return plainly(turn, say.evidenceNone(number), "evidence");
  const content = await tx.work.evidence.content(found.hash);
  if (!content) return plainly(turn, say.evidenceGone(number), "evidence gone");
  const name = `${say.evidenceFile(number)}.${ENDINGS[found.type] ?? "bin"}`;
  const said = say.evidenceSaid(
    number,
    rows
      .slice(0, SHOWN)
      .map((row) => figureSaid(talk.lang, worker, row))
      .join("\n"),
  );
  return { card: card(turn, [text(said)]), outcome: "evidence sent", files: [{ name, content, caption: "" }] };
}

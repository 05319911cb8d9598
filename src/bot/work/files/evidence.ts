import { fileWords } from "../../../words/files.ts";
import { mayRead } from "../../../work/policy.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";
import { figureSaid } from "./figure.ts";

const ENDINGS: Record<string, string> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf" };

/** Sends a photo or PDF back, to who may read its figure; before that is confirmed, to its sender alone. */
export async function evidenceSaid(turn: Turn, worker: Worker, rest: string): Promise<Said> {
  const { tx, talk } = turn;
  const say = fileWords(talk.lang);
  const number = Number(/^#?(\d{1,9})$/.exec(rest)?.[1] ?? 0);
  const found = await tx.work.evidence.find(number);
  const [first] = found?.observations ?? [];
  const row = first === undefined ? null : await tx.work.figures.find(first);
  const may = row ? mayRead(worker.actor, { school: row.school }).may : found?.by === worker.person.id;
  if (!found || !may) return plainly(turn, say.evidenceNone(number), "evidence");
  const content = await tx.work.evidence.content(found.hash);
  if (!content) return plainly(turn, say.evidenceGone(number), "evidence gone");
  const name = `${say.evidenceFile(number)}.${ENDINGS[found.type] ?? "bin"}`;
  const said = say.evidenceSaid(number, row ? figureSaid(turn.talk.lang, worker, row) : "");
  return { card: card(turn, [text(said)]), outcome: "evidence sent", files: [{ name, content, caption: "" }] };
}

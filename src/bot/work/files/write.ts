import { deskWords } from "../../../words/desk.ts";
import { fileWords } from "../../../words/files.ts";
import type { DryRow, RowRead } from "../../../work/bulk/upload.ts";
import { mayReport } from "../../../work/policy.ts";
import { cardProblem, confirm, together, type Confirmed } from "../../../work/record/changes.ts";
import type { ReportingScope } from "../../../work/submission/scope.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import { deedOf, write } from "../confirm.ts";
import { vocabularyAt } from "../scope.ts";
import type { Worker } from "../worker.ts";
import { figureSaid } from "./figure.ts";
import { drySaid, TABLE, tried, type KeptTable, type Tried } from "./table.ts";

/** The first of what was written stands on the card. */
const FEW = 5;

/** Rows as they were read; one whose figure is no longer asked for is an error now. */
function readAgain({ rows }: KeptTable, scope: ReportingScope): RowRead[] {
  const obligations = new Map(scope.obligations.map((one) => [one.key, one]));
  return rows.map(({ cell, line, text, school, indicator, obligation, value, of, note }): RowRead => {
    const owed = obligations.get(obligation);
    if (!owed) return { ok: false, cell, trouble: { type: "period", word: text } };
    const { period } = owed;
    const said = { line, text, school, indicator, obligation, period, value, of, note, reason: note };
    const claim = { ...said, implied: { school: false, period: false }, unread: null, fixed: {} };
    return { ok: true, cell, claim };
  });
}

/** Whether a row still says what was shown: the same value on the same revision. */
const same = (now: DryRow, then: KeptTable["rows"][number] | undefined): now is Extract<DryRow, { type: "ok" | "changed" }> =>
  (now.type === "ok" || now.type === "changed") && now.draft.onRevision === then?.revision && now.draft.value === then.value;

function decided(turn: Turn, worker: Worker, table: Tried, at: number): Confirmed[] {
  return table.rows.flatMap((row): Confirmed[] => {
    if (row.type !== "ok" && row.type !== "changed") return [];
    const { draft } = row;
    const { school, indicator, period, obligation, note } = draft.claim;
    const known = table.known.get(obligation);
    const decision = mayReport(worker.actor, { school, indicator, period: period.code });
    if (!known || !decision.may) return [];
    const deed = deedOf(turn, worker, at, decision.onBehalf ? school : null);
    const { observations, approved } = known;
    return [confirm(draft, deed, { observations, approved, state: known.known.state }, note)];
  });
}

async function written(turn: Turn, worker: Worker, id: string, table: KeptTable, outcomes: Confirmed[]): Promise<Said | null> {
  const { tx, talk } = turn;
  const say = fileWords(talk.lang);
  const { rows, stopped } = together(outcomes);
  if (stopped.length > 0 || rows.length !== table.rows.length) return null;
  const added = await write(turn, worker, rows, "upload", (at) => table.rows[at]?.text ?? null);
  const ids = added.map((one) => one.id);
  await tx.work.uploads.use(id, ids);
  const lines = added.slice(0, FEW).map((one) => figureSaid(turn.talk.lang, worker, one));
  const more = added.length > FEW ? [say.dryAndMore(added.length - FEW)] : [];
  const done = say.dryDone(added.length, ids[0] ?? 0, ids.at(-1) ?? 0);
  const desk = deskWords(talk.lang);
  const back = button(turn, desk.undo, "tool", { type: "undo", observations: ids });
  const parts = [text(done), text([...lines, ...more].join("\n")), { type: "note" as const, text: desk.undoHint }];
  return { card: card(turn, parts, [back]), outcome: "table written" };
}

/** Writes what a dry run showed, all of it in this one transaction; where anything has changed since, nothing, and it is shown again. */
export async function tableWritten(turn: Turn, worker: Worker, id: string): Promise<Said> {
  const { tx, talk } = turn;
  const say = fileWords(talk.lang);
  const kept = await tx.work.uploads.get(id);
  if (!kept) return plainly(turn, say.dryExpired, "expired");
  const bad = cardProblem(kept, deedOf(turn, worker, kept.at, null));
  if (bad?.type === "already") {
    const [first = 0] = bad.observations;
    return plainly(turn, deskWords(talk.lang).already(`#${first}–#${bad.observations.at(-1) ?? first}`), "card already");
  }
  if (bad) return plainly(turn, bad.type === "not yours" ? deskWords(talk.lang).cardNotYours : say.dryExpired, `card ${bad.type}`);
  const table = TABLE.safeParse(kept.body).data;
  if (!table) return plainly(turn, say.dryExpired, "expired");
  const { scope } = await vocabularyAt(turn, worker, turn.clock.now());
  const now = await tried(turn, worker, readAgain(table, scope), scope);
  const still = now.rows.length === table.rows.length && now.rows.every((row, at) => same(row, table.rows[at]));
  const said = still ? await written(turn, worker, id, table, decided(turn, worker, now, kept.at)) : null;
  return said ?? drySaid(turn, worker, table.name, now, [text(say.dryChanged)]);
}

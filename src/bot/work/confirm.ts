import { deskWords, type DeskWords } from "../../words/desk.ts";
import { cardProblem, confirm, together, undo, type Confirmed, type Deed, type Undone } from "../../work/record/changes.ts";
import { reviewOf } from "../../work/record/approval.ts";
import { figureOf, rowFaults, standing, type NewObservation, type Observation } from "../../work/record/observation.ts";
import { mayReport } from "../../work/policy.ts";
import type { Draft } from "../../work/submission/check.ts";
import { shown } from "../../work/submission/figure.ts";
import { plainly } from "../commands.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import { holders, tellAll } from "./desk/concerned.ts";
import { readMessage, type Line } from "./lines.ts";
import type { Message } from "./message.ts";
import { reportSaid, SHOWN, type Shown } from "./report.ts";
import { audited } from "./trail.ts";
import type { Worker } from "./worker.ts";

function deedOf({ event, clock }: Turn, { person }: Worker, occurredAt: number, onBehalfOf: string | null): Deed {
  return { person: person.id, event: `${event.platform}:${event.key}`, occurredAt, now: clock.now(), onBehalfOf };
}

const at = ({ talk }: Turn, worker: Worker, row: NewObservation): string => {
  const behalf = row.onBehalfOf === null ? "" : ` · ${deskWords(talk.lang).byAnother}`;
  return figureSaid(talk.lang, worker, row) + behalf;
};

function figureSaid(lang: "zh" | "en", { setting }: Worker, row: NewObservation): string {
  const indicator = setting.indicators.find(({ code }) => code === row.indicator);
  const value = row.value === null || !indicator ? deskWords(lang).takenBack : shown(row.value, indicator);
  const school = setting.organisation.units.get(row.school)?.name ?? row.school;
  return `${school} · ${indicator?.names[lang] ?? row.indicator} · ${row.period} · ${value}`;
}

async function write(
  turn: Turn,
  worker: Worker,
  rows: readonly NewObservation[],
  action: string,
  words: string | null,
): Promise<Observation[]> {
  const { figures } = turn.tx.work;
  const added: Observation[] = [];
  for (const row of rows) {
    const before = standing((await figures.of(row)).filter(({ period }) => period === row.period));
    const faults = rowFaults(row, before);
    if (faults.length > 0) throw new Error(`An observation breaks its rules: ${faults.join(", ")}`);
    added.push(await figures.add(row));
    const fact = { at: row.recordedAt, actor: worker.person.id, action, unit: row.school, subject: figureOf(row) };
    await audited(turn.tx, { ...fact, from: before.value, to: row.value }, words);
  }
  return added;
}

/** The reading that a card stands for: what it implied is settled now, so that later reports do not change it. */
function settled({ lines, ...message }: Shown): Message {
  const fixed = { ...message.fixed };
  for (const { line, indicator, school, period } of lines) fixed[line] = { ...fixed[line], indicator, school, period };
  return { ...message, fixed };
}

/** One line of the card, decided on what is known now; null where it would no longer say the same. */
function decided(turn: Turn, worker: Worker, kept: Shown["lines"][number], line: Line | undefined, message: Shown): Confirmed | null {
  if (!line) return null;
  const value = line.checked.ok ? line.checked.draft.value : kept.value;
  const same = line.claim.school === kept.school && line.claim.indicator === kept.indicator && line.claim.period.code === kept.period;
  if (!same || value !== kept.value) return null;
  const { warnings, needs } = line.checked.ok ? line.checked.draft : { warnings: [], needs: null };
  const draft: Draft = { claim: line.claim, value, onRevision: kept.revision, head: null, previous: null, warnings, needs };
  const deed = deedOf(turn, worker, message.at, line.onBehalf ? kept.school : null);
  const outcome = confirm(
    draft,
    deed,
    { observations: line.observations, approved: line.approved, state: line.known.state },
    message.reason,
  );
  return outcome.type === "recorded" && !line.checked.ok ? null : outcome;
}

async function stoppedBy(turn: Turn, found: Confirmed | null, say: DeskWords): Promise<string> {
  switch (found?.type) {
    case "already":
      return say.already(found.observations.map((id) => `#${id}`).join(" "));
    case "not yours":
      return say.cardNotYours;
    case "expired":
      return say.cardExpired;
    case "stale":
      return say.stale(
        (await turn.tx.work.people.person(found.by))?.name ?? "",
        found.value === null ? say.takenBack : String(found.value),
      );
    case "reason needed":
      return say.giveReason;
    case "approved":
      return say.isApproved(found.observation);
    case "recorded":
    case "closed":
    case undefined:
      return say.changedSince;
    default:
      return found satisfies undefined;
  }
}

/** The reporters of a school learn what was reported on its behalf, and by whom. */
async function schoolsTold(turn: Turn, worker: Worker, added: readonly Observation[]): Promise<void> {
  const behalf = added.filter(({ onBehalfOf }) => onBehalfOf !== null);
  if (behalf.length === 0) return;
  const persons = await holders(turn, worker, new Set(behalf.map(({ school }) => school)), "reporter");
  await tellAll(turn, worker, persons, (lang, units) => {
    const own = behalf.filter(({ school }) => units.includes(school));
    return own.map((one) => text(deskWords(lang).reportedForYou(worker.person.name, one.id, figureSaid(lang, worker, one))));
  });
}

/** Writes what a card shows, in the lines that were chosen: all of them, or none and the card is drawn again with the reason. */
export async function recorded(turn: Turn, worker: Worker, id: string, chosen: readonly number[]): Promise<Said> {
  const { tx, talk } = turn;
  const say = deskWords(talk.lang);
  const kept = await tx.work.cards.get(id);
  const message = SHOWN.safeParse(kept?.body).data;
  if (!kept || !message) return plainly(turn, say.cardExpired, "expired");
  const bad = cardProblem(kept, deedOf(turn, worker, message.at, null));
  if (bad) return plainly(turn, await stoppedBy(turn, bad, say), `card ${bad.type}`);
  const { lines } = await readMessage(turn, worker, settled(message));
  const wanted = message.lines.filter(({ line }) => chosen.includes(line));
  const outcomes = wanted.map((one) =>
    decided(
      turn,
      worker,
      one,
      lines.find(({ claim }) => claim.line === one.line),
      message,
    ),
  );
  const { rows, stopped } = together(outcomes.filter((one) => one !== null));
  const [first = null] = stopped;
  if (first || outcomes.includes(null) || rows.length === 0)
    return reportSaid(turn, worker, message, [text(await stoppedBy(turn, first, say))]);
  const added = await write(turn, worker, rows, "report", message.text);
  await tx.work.cards.use(
    id,
    added.map((one) => one.id),
  );
  await schoolsTold(turn, worker, added);
  const said = added.map((one) => say.recorded(one.id, at(turn, worker, one)));
  const back = button(turn, say.undo, "tool", { type: "undo", observations: added.map((one) => one.id) });
  return { card: card(turn, [text(said.join("\n")), { type: "note", text: say.undoHint }], [back]), outcome: "recorded" };
}

async function undoRefused(turn: Turn, found: Exclude<Undone, { type: "undone" }>, say: DeskWords): Promise<string> {
  const nameOf = async (id: string): Promise<string> => (await turn.tx.work.people.person(id))?.name ?? "";
  switch (found.type) {
    case "nothing to undo":
      return say.nothingToUndo;
    case "not yours":
      return say.undoNotYours(await nameOf(found.by));
    case "too late":
      return say.undoTooLate;
    case "approved":
      return say.isApproved(found.observation);
    case "changed since":
      return say.undoChanged(await nameOf(found.by));
    default:
      return found satisfies never;
  }
}

/** Takes back observations, all or none; new rows say so, the old ones stay. */
export async function undone(turn: Turn, worker: Worker, ids: readonly number[]): Promise<Said> {
  const { tx, talk, clock } = turn;
  const say = deskWords(talk.lang);
  const rows: NewObservation[] = [];
  for (const id of ids) {
    const target = await tx.work.figures.find(id);
    if (target && !mayReport(worker.actor, target).may) {
      return plainly(turn, say.mayNot(worker.setting.organisation.units.get(target.school)?.name ?? target.school), "not theirs");
    }
    const all = target ? await tx.work.figures.of(target) : [];
    const observations = all.filter(({ period }) => period === target?.period);
    const found = reviewOf(observations, await tx.work.figures.acts(observations.map((one) => one.id)));
    const approved = found.type === "approved" ? found.observation : null;
    const outcome = undo(id, deedOf(turn, worker, clock.now(), null), { observations, approved });
    if (outcome.type !== "undone") return plainly(turn, await undoRefused(turn, outcome, say), `undo: ${outcome.type}`);
    rows.push(outcome.row);
  }
  if (rows.length === 0) return plainly(turn, say.nothingToUndo, "undo");
  const added = await write(turn, worker, rows, "undo", null);
  return plainly(turn, added.map((one) => say.undone(at(turn, worker, one))).join("\n"), "undone");
}

/** Takes back what the person wrote last: everything that one tap recorded. */
export async function lastUndone(turn: Turn, worker: Worker): Promise<Said> {
  const { figures } = turn.tx.work;
  const [last] = await figures.lastOf(worker.person.id, 1);
  const rows = last ? await figures.byEvent(last.event) : [];
  return undone(
    turn,
    worker,
    rows.filter(({ by }) => by === worker.person.id).map(({ id }) => id),
  );
}

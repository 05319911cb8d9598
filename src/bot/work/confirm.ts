import type { Part } from "../../chat/card.ts";
import { deskWords, type DeskWords } from "../../words/desk.ts";
import { fileWords } from "../../words/files.ts";
import { cardProblem, confirm, together, undo, type Confirmed, type Deed, type Undone } from "../../work/record/changes.ts";
import { reviewOf } from "../../work/record/approval.ts";
import { figureOf, rowFaults, standing, type NewObservation, type Observation } from "../../work/record/observation.ts";
import { mayReport, mayShowRecord } from "../../work/policy.ts";
import type { Draft } from "../../work/submission/check.ts";
import { shown } from "../../work/submission/figure.ts";
import { plainly } from "../commands.ts";
import { button, card, text, type Said, type Turn } from "../turn.ts";
import { nextAction } from "./forms/filling.ts";
import { holders, tellAll } from "./desk/concerned.ts";
import { figureSaid } from "./files/figure.ts";
import { readMessage, type Line } from "./lines.ts";
import type { Message } from "./message.ts";
import { reportSaid, SHOWN, type Shown } from "./report.ts";
import { wroteIn } from "./scope.ts";
import { audited } from "./trail.ts";
import type { Worker } from "./worker.ts";

/** Longer lists of what was written or taken back end with their count. */
const LISTED = 8;

/** Who does it, by which event, when. */
export function deedOf({ event, clock }: Turn, { person }: Worker, occurredAt: number, onBehalfOf: string | null): Deed {
  return { person: person.id, event: `${event.platform}:${event.key}`, occurredAt, now: clock.now(), onBehalfOf };
}

/** Adds rows and their audit; `wordsAt` gives the words that led to each. A row that breaks the record's rules is a fault of ours. */
export async function write(
  turn: Turn,
  worker: Worker,
  rows: readonly NewObservation[],
  action: string,
  wordsAt: (at: number) => string | null,
): Promise<Observation[]> {
  const { figures } = turn.tx.work;
  const added: Observation[] = [];
  for (const [at, row] of rows.entries()) {
    const before = standing((await figures.of(row)).filter(({ period }) => period === row.period));
    const faults = rowFaults(row, before);
    if (faults.length > 0) throw new Error(`An observation breaks its rules: ${faults.join(", ")}`);
    added.push(await figures.add(row));
    const fact = { at: row.recordedAt, actor: worker.person.id, action, unit: row.school, subject: figureOf(row) };
    await audited(turn.tx, { ...fact, from: before.value, to: row.value }, wordsAt(at));
  }
  wroteIn(turn);
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

/** A card that can't be confirmed says why; an expired one offers the same text again. */
function notGood(turn: Turn, { type }: Confirmed, { text: words, at, fixed, reason, corrects }: Shown, said: string): Said {
  const message: Message = { text: words, at, fixed, reason, corrects };
  const again = type === "expired" ? [button(turn, deskWords(turn.talk.lang).sendAgain, "tool", { type: "settle", message })] : [];
  const quote: Part[] = type === "expired" ? [{ type: "note", text: words.slice(0, 200) }] : [];
  return { card: card(turn, [text(said), ...quote], again), outcome: `card ${type}` };
}

async function stoppedBy(turn: Turn, { setting }: Worker, found: Confirmed | null, line: Line | null): Promise<string> {
  const say = deskWords(turn.talk.lang);
  const indicator = line ? setting.indicators.find(({ code }) => code === line.indicator.code) : undefined;
  switch (found?.type) {
    case "already":
      return say.already(found.observations.map((id) => `#${id}`).join(" "));
    case "not yours":
      return say.cardNotYours;
    case "expired":
      return say.cardExpired;
    case "stale":
      if (!mayShowRecord(turn.event)) return say.changedSince;
      return say.stale(
        (await turn.tx.work.people.person(found.by))?.name ?? "",
        found.value === null ? say.takenBack : indicator ? shown(found.value, indicator) : String(found.value),
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
export async function recorded(
  turn: Turn,
  worker: Worker,
  { card: id, lines: chosen, at: drawnAt }: { card: string; lines: readonly number[]; at?: number | undefined },
): Promise<Said> {
  const { tx, talk } = turn;
  const say = deskWords(talk.lang);
  const kept = await tx.work.cards.get(id);
  const message = SHOWN.safeParse(kept?.body).data;
  if (!kept || !message) return plainly(turn, say.cardExpired, "expired");
  const bad = cardProblem(kept, deedOf(turn, worker, message.at, null));
  if (bad) return notGood(turn, bad, message, await stoppedBy(turn, worker, bad, null));
  // The message was edited while its old card was pressed: what stands there now was not what its reader saw.
  if (drawnAt !== undefined && drawnAt !== message.at) return reportSaid(turn, worker, message, [text(say.changedSince)]);
  const { lines } = await readMessage(turn, worker, settled(message));
  const wanted = message.lines.filter(({ line }) => chosen.includes(line));
  const found = wanted.map((one) => lines.find(({ claim }) => claim.line === one.line));
  const outcomes = wanted.map((one, n) => decided(turn, worker, one, found[n], message));
  const { rows, stopped } = together(outcomes.filter((one) => one !== null));
  const [first = null] = stopped;
  if (first || outcomes.includes(null) || rows.length === 0) {
    const line = found[outcomes.indexOf(first)] ?? null;
    return reportSaid(turn, worker, message, [text(await stoppedBy(turn, worker, first, line))]);
  }
  const added = await write(turn, worker, rows, "report", () => message.text);
  await tx.work.cards.use(
    id,
    added.map((one) => one.id),
  );
  await schoolsTold(turn, worker, added);
  const evidence = await tx.work.evidence.ofCard(id);
  await tx.work.evidence.link(
    evidence.map(({ number }) => number),
    added.map((one) => one.id),
  );
  const said = added.map((one) => say.recorded(one.id, figureSaid(turn.talk.lang, worker, one)));
  const back = button(turn, say.undo, "tool", { type: "undo", observations: added.map((one) => one.id) });
  const next = await nextAction(turn, worker);
  const parts: Part[] = [text(said.join("\n")), { type: "note", text: say.undoHint }];
  return { card: card(turn, parts, next ? [back, next] : [back]), outcome: "recorded" };
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
  const added = await write(turn, worker, rows, "undo", () => null);
  if (!mayShowRecord(turn.event)) return plainly(turn, say.undonePrivate, "undone");
  const lines = added.slice(0, LISTED).map((one) => say.undone(figureSaid(turn.talk.lang, worker, one)));
  const more = added.length > LISTED ? [fileWords(talk.lang).dryAndMore(added.length - LISTED)] : [];
  return plainly(turn, [...lines, ...more].join("\n"), "undone");
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

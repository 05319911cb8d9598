import { editWords } from "../../../words/edits.ts";
import { isUpdate } from "../../../work/submission/intent.ts";
import { entriesOf } from "../../../work/submission/message.ts";
import { shown } from "../../../work/submission/figure.ts";
import type { Fixed } from "../../../work/submission/scope.ts";
import type { Vocabulary } from "../../../work/submission/vocabulary.ts";
import { plainly } from "../../commands.ts";
import { text, type Said, type Turn } from "../../turn.ts";
import type { Area } from "../area.ts";
import { readMessage } from "../lines.ts";
import type { Message } from "../message.ts";
import { reportSaid, SHOWN, type Shown } from "../report.ts";
import { vocabularyAt } from "../scope.ts";
import type { Worker } from "../worker.ts";

/** The card that a message which was edited had led to. */
interface Before {
  readonly id: string;
  readonly body: Shown;
  readonly recorded: readonly number[] | null;
  readonly expired: boolean;
}

async function before({ tx, event, clock }: Turn, worker: Worker): Promise<Before | null> {
  if (event.type !== "text" || !event.edited || event.message === null) return null;
  const id = await tx.outbox.answering(event.platform, event.conversation, event.message);
  const card = id === null ? null : await tx.work.cards.get(id);
  const body = SHOWN.safeParse(card?.body).data;
  if (!card || !body || card.person !== worker.person.id) return null;
  return { id: card.id, body, recorded: card.usedFor, expired: card.expiresAt <= clock.now() };
}

const names = (message: string, vocabulary: Vocabulary): boolean =>
  entriesOf(message, vocabulary).some(({ reading }) => reading.indicator.type !== "none");

/** A bare value takes over what it was the value of; a line that names its figure is read afresh. */
function placed(message: string, { fixed }: Shown, vocabulary: Vocabulary): Record<number, Fixed> | null {
  if (names(message, vocabulary)) return {};
  const [entry] = entriesOf(message, vocabulary);
  const { value: _, period, ...rest } = fixed[1] ?? {};
  if (!entry || entry.reading.value.type === "none" || rest.indicator === undefined) return null;
  return { 1: entry.reading.periods.length > 0 || period === undefined ? rest : { ...rest, period } };
}

/** The report was recorded: it stays, and a correction is offered. */
async function afterwards(turn: Turn, worker: Worker, { body, recorded }: Before, message: Message): Promise<Said> {
  const say = editWords(turn.talk.lang);
  const { lines } = await readMessage(turn, worker, message);
  const figures = new Set(body.lines.map(({ school, indicator, period }) => `${school}|${indicator}|${period}`));
  const changed = lines.filter(({ checked }) => checked.ok);
  const same = lines.length > 0 && lines.every(({ checked }) => !checked.ok && checked.refusal.type === "same");
  if (same) return plainly(turn, say.same, "edited");
  const own = changed.every(({ claim }) => figures.has(`${claim.school}|${claim.indicator}|${claim.period.code}`));
  const ids = (recorded ?? []).map((id) => `#${id}`).join(" ");
  if (lines.length > 0 && changed.length === 0) return reportSaid(turn, worker, message, [text(say.stays(ids))]);
  const values = changed.map(({ checked, indicator }) => (checked.ok ? shown(checked.draft.value, indicator) : "")).join("、");
  const lead = own && changed.length > 0 ? say.correctTo(values) : say.otherFigure;
  return reportSaid(turn, worker, message, [text(lead)], own && changed.length > 0 ? say.correct : null);
}

/**
 * An edited report is never recorded silently: before it was confirmed its card is drawn again in its place; afterwards
 * a correction is asked for. Other edits are for others to answer.
 */
export const editing: Area = {
  hears: () => false,
  async said(turn, worker, message) {
    const there = await before(turn, worker);
    if (!there || (there.recorded === null && there.expired)) return null;
    const say = editWords(turn.talk.lang);
    const vocabulary = await vocabularyAt(turn, worker, turn.clock.now());
    const fixed = placed(message, there.body, vocabulary);
    const reports = fixed !== null && (Object.keys(fixed).length > 0 || isUpdate(message, vocabulary));
    const corrects = there.recorded !== null || there.body.corrects === true;
    const read: Message = { text: message, at: turn.clock.now(), fixed: fixed ?? {}, reason: corrects ? say.reason : null, corrects };
    if (there.recorded !== null) {
      if (!reports) return plainly(turn, say.noReport(there.recorded.map((id) => `#${id}`).join(" ")), "edited");
      return afterwards(turn, worker, there, read);
    }
    turn.carrier = there.id;
    // Its old button must not record what is no longer written.
    const { cards } = turn.tx.work;
    const card = await cards.get(there.id);
    if (card) await cards.put({ ...card, expiresAt: turn.clock.now() });
    return reports ? reportSaid(turn, worker, read) : plainly(turn, say.withdrawn, "edited");
  },
};

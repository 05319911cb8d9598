import type { Inbound } from "../../../chat/event.ts";
import { fileWords } from "../../../words/files.ts";
import { mayAttach } from "../../../work/policy.ts";
import { keptUntil, type Evidence } from "../../../work/record/evidence.ts";
import type { Observation } from "../../../work/record/observation.ts";
import { dayAt } from "../../../work/period/day.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import { SHOWN } from "../report.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { figureSaid } from "./figure.ts";
import { sizeSaid } from "./size.ts";

const A_DAY = 24 * 60 * 60 * 1000;
/** More figures than these at once have no one photo that shows them all. */
const MOST = 20;

/** What some evidence is for: figures that were written, or a card that waits for its confirmation. */
interface Purpose {
  card: string;
  at: number;
  observations: Observation[];
  schools: string[];
  figures: string[];
}

type Cards = Awaited<ReturnType<Turn["tx"]["work"]["cards"]["recent"]>>;

/** The observations of some numbers, in their order; what there is no more is left out. */
export async function observationsOf({ tx }: Turn, ids: readonly number[]): Promise<Observation[]> {
  const found: Observation[] = [];
  for (const id of ids) {
    const row = await tx.work.figures.find(id);
    if (row) found.push(row);
  }
  return found;
}

const written = (turn: Turn, worker: Worker, id: string, rows: Observation[]): Purpose => ({
  card: id,
  at: Math.max(...rows.map(({ recordedAt }) => recordedAt)),
  observations: rows,
  schools: rows.map(({ school }) => school),
  figures: rows.map((row) => figureSaid(turn.talk.lang, worker, row)),
});

async function ofCard(turn: Turn, worker: Worker, one: Cards[number]): Promise<Purpose | null> {
  if (one.usedFor) return one.usedFor.length > 0 ? written(turn, worker, one.id, await observationsOf(turn, one.usedFor)) : null;
  const body = SHOWN.safeParse(one.body).data;
  if (!body || one.expiresAt <= turn.clock.now()) return null;
  const { lines } = body;
  const figures = lines.map((line) => figureSaid(turn.talk.lang, worker, line));
  return { card: one.id, at: one.at, observations: [], schools: lines.map(({ school }) => school), figures };
}

/** The card that a reply hangs on; else what the person did last: a card that waits, or a report within a day. */
async function purposeOf(turn: Turn, worker: Worker, about: string | null): Promise<Purpose | null> {
  const { tx, event, clock } = turn;
  const since = clock.now() - A_DAY;
  const cards = (await tx.work.cards.recent(event, since)).filter(({ person }) => person === worker.person.id);
  if (about !== null) for (const one of cards) if ((await tx.outbox.standing(one.id)).id === about) return ofCard(turn, worker, one);
  const open = cards.find(({ usedFor, expiresAt }) => usedFor === null && expiresAt > clock.now());
  const waits = open ? await ofCard(turn, worker, open) : null;
  const [last] = await tx.work.figures.lastOf(worker.person.id, 1);
  if (!last || last.recordedAt < since || (waits && waits.at > last.recordedAt)) return waits;
  const rows = (await tx.work.figures.byEvent(last.event)).filter(({ value }) => value !== null);
  return rows.length > 0 && rows.length <= MOST ? written(turn, worker, last.event, rows) : waits;
}

/** Takes a photo or PDF as evidence for a figure; says which, until when it is kept, and nothing of its name. */
export async function attached(
  turn: Turn,
  worker: Worker,
  { about }: Extract<Inbound, { type: "file" }>,
  { content, hash, type, size }: Evidence & { content: Uint8Array },
): Promise<Said> {
  const { tx, clock, talk, zone } = turn;
  const say = fileWords(talk.lang);
  const purpose = await purposeOf(turn, worker, about);
  const allowed = purpose?.schools.every((school) => mayAttach(worker.actor, { school, reporter: worker.person.id }).may);
  if (!purpose || !allowed) return plainly(turn, say.noPhotoYet, "evidence without figure");
  const now = clock.now();
  const until = keptUntil(now);
  const row = { hash, type, size, by: worker.person.id, card: purpose.card, at: now, keepUntil: until };
  const kept = await tx.work.evidence.add(row, content);
  if (!kept) return plainly(turn, say.photoAgain, "evidence again");
  await tx.work.evidence.link(
    [kept.number],
    purpose.observations.map(({ id }) => id),
  );
  const unit = purpose.schools[0] ?? "";
  await audited(tx, {
    at: now,
    actor: worker.person.id,
    action: "evidence",
    unit,
    subject: `evidence:${kept.number}`,
    from: null,
    to: hash,
  });
  const figures = purpose.figures.slice(0, 5).join("\n");
  const said = purpose.observations.length > 0 ? say.photoKept(figures) : say.photoWaits(figures);
  const fact = `#${kept.number} · ${say.photoFact(say.types[type] ?? type, sizeSaid(size), dayAt(until, zone))}`;
  return { card: card(turn, [text(said), { type: "note", text: fact }]), outcome: "evidence" };
}

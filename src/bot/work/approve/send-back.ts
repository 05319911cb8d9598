import { approvalWords } from "../../../words/approval.ts";
import { peopleWords } from "../../../words/people.ts";
import { schoolsOf, type Slots } from "../../../work/desk/slots.ts";
import { mayApprove, mayReport, mayShowRecord, placesOf } from "../../../work/policy.ts";
import { pathOf } from "../../../work/organisation.ts";
import { review, reviewOf } from "../../../work/record/approval.ts";
import { figureOf, standing, type Observation } from "../../../work/record/observation.ts";
import type { Part } from "../../../chat/card.ts";
import { text } from "../../turn.ts";
import { holders, namesReached, tellAll } from "../desk/concerned.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { slotsOf } from "../desk/owed.ts";
import { entryStateOf } from "../desk/state.ts";
import { tell } from "../tell.ts";
import { audited } from "../trail.ts";
import { among } from "./approve.ts";
import { decide, figureWith, leftSaid } from "./decide.ts";
import { indicatorOf, lineOf, said, valueOf } from "./waiting.ts";

const idsOf = (rows: readonly { id: number }[]): string => rows.map(({ id }) => `#${id}`).join(" ");

/** What is to be sent back: the reports named by number, else those that place, indicator and period name. */
async function namedReports(asked: Asked, slots: Slots): Promise<number[]> {
  if (slots.ids.length > 0) return [...slots.ids];
  const { actor, setting } = asked.worker;
  const places = new Set([...placesOf(actor, "approve"), ...placesOf(actor, "report")]);
  const schools = schoolsOf(slots.places, setting.organisation).filter(({ id }) => places.has(id));
  const heads = await asked.turn.tx.work.figures.heads(schools.map(({ id }) => id));
  return heads
    .filter(({ value }) => value !== null)
    .filter(among(asked.worker, slots))
    .map(({ id }) => id);
}

/** The comment: what stands behind 因为, else behind the last number, else what nothing explains. */
function commentIn(line: string, { ids, rest, reason }: Slots): string {
  if (reason !== null) return reason;
  if (ids.length === 0) return rest;
  const after = line.replace(/^[\s\S]*[#＃]\s*\d{1,9}/, "").replace(/^[\s,，:：;；、]+/, "");
  return after.trim() || rest;
}

function previewOf({ turn, worker }: Asked, title: string, rows: readonly Observation[], comment: string): Part[] {
  const lines = rows.map((one) => ({ label: `#${one.id}`, text: lineOf(turn, worker, one) }));
  return [
    { type: "fact", text: title },
    { type: "fields", rows: [...lines, { label: approvalWords(turn.talk.lang).comment, text: comment }] },
  ];
}

async function sentBack({ turn, worker, text: words }: Asked, rows: readonly Observation[], comment: string): Promise<Part[]> {
  const say = approvalWords(turn.talk.lang);
  await decide(turn, worker, { act: "return", ids: rows.map(({ id }) => id), comment, words });
  const untold = new Set<string>();
  for (const row of rows) {
    const all = (await turn.tx.work.figures.of(row)).filter(({ period }) => period === row.period);
    const by = standing(all).newest?.by ?? row.by;
    const state = await entryStateOf(turn, worker, row);
    const told = await tell(turn, by, (lang) => {
      const to = approvalWords(lang);
      const name = indicatorOf(worker, row)?.names[lang] ?? row.indicator;
      const how = state?.type === "locked" ? to.returnedLocked(state.since) : to.returnedHow(name, valueOf(worker, row), row.period);
      return [text(to.returnedNews(row.id, lineOf(turn, worker, row, lang), comment)), { type: "note", text: how }];
    });
    if (!told) untold.add((await turn.tx.work.people.person(by))?.name ?? "");
  }
  return said(untold.size > 0 ? say.returnedUntold(idsOf(rows), [...untold].join("、")) : say.returned(idsOf(rows)));
}

/** Who reported asks the approvers of the place, and of the offices above it, to send it back. */
async function asking(asked: Asked, rows: readonly Observation[], comment: string): Promise<Planned> {
  const { turn, worker } = asked;
  const say = approvalWords(turn.talk.lang);
  const above = new Set(rows.flatMap(({ school }) => pathOf(worker.setting.organisation, school).map(({ id }) => id)));
  const approvers = await holders(turn, worker, above, "approver");
  return {
    ok: true,
    preview: previewOf(asked, say.askTitle(idsOf(rows)), rows, comment),
    go: say.askGo,
    async carry() {
      const names = await namesReached(turn, worker, approvers.keys());
      await tellAll(turn, worker, approvers, (lang) =>
        rows.flatMap((row): Part[] => [
          text(approvalWords(lang).askNews(worker.person.name, row.id, lineOf(turn, worker, row, lang), comment)),
          { type: "note", text: approvalWords(lang).askHow(row.id) },
        ]),
      );
      const at = turn.clock.now();
      for (const row of rows)
        await audited(
          turn.tx,
          { at, actor: worker.person.id, action: "ask return", unit: row.school, subject: figureOf(row), from: null, to: row.id },
          asked.text,
        );
      return said(names.length > 0 ? say.asked(names.join("、")) : say.askedNobody);
    },
  };
}

async function returning(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = approvalWords(turn.talk.lang);
  const slots = slotsOf(asked);
  const ids = await namedReports(asked, slots);
  const [first] = ids;
  if (!mayShowRecord(turn.event)) return { ok: false, say: peopleWords(turn.talk.lang).privateOnly };
  if (first === undefined) return { ok: false, say: say.returnForm };
  const comment = commentIn(asked.text, slots);
  const rows: Observation[] = [];
  let voids = false;
  let asks = false;
  for (const id of ids) {
    const found = await figureWith(turn, id);
    const row = found?.row ?? null;
    const request = { act: "return" as const, observations: [id], except: [], comment, at: asked.at };
    const [outcome] = review(request, worker.actor, new Map(found ? [[id, found.figure]] : []));
    const reporter = row !== null && !mayApprove(worker.actor, { ...row, reporters: [] }).may && mayReport(worker.actor, row).may;
    // Who may not even see a report is told no more than that.
    if (row === null || (outcome?.type === "refused" && outcome.decision.why !== "own figure" && !reporter))
      return { ok: false, say: say.unknown(`#${id}`) };
    if (outcome?.type === "refused" && !reporter) return { ok: false, say: denied(turn, worker, outcome.decision, `#${id}`) };
    if (comment === "") return { ok: false, say: say.returnComment(id) };
    if (outcome && outcome.type !== "done" && outcome.type !== "refused") return { ok: false, say: leftSaid(turn, outcome) };
    asks ||= reporter;
    voids ||= reviewOf(found?.figure.observations ?? [], found?.figure.events ?? []).type === "approved";
    rows.push(row);
  }
  if (asks) return asking(asked, rows, comment);
  const note: Part[] = voids ? [{ type: "note", text: say.wasApproved }] : [];
  return {
    ok: true,
    preview: [...previewOf(asked, say.returnTitle, rows, comment), ...note],
    go: say.returnGo,
    carry: async () => sentBack(asked, rows, comment),
  };
}

/** 退回 #123 口径不对: an approver sends a report back; who reported it asks for that. */
export const returns: readonly Ordering[] = [{ order: "return", typed: behind(/退回|打回|申请退回|return|send back/), plan: returning }];

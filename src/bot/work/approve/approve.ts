import { approvalWords } from "../../../words/approval.ts";
import { isNamed, readSlots, schoolsOf, takeExcept, type Slots } from "../../../work/desk/slots.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import { placesOf } from "../../../work/policy.ts";
import type { Observation } from "../../../work/record/observation.ts";
import { plainly } from "../../commands.ts";
import { button, card, type Said, type Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { slotsOf } from "../desk/owed.ts";
import { tell } from "../tell.ts";
import { text } from "../../turn.ts";
import { entryStateOf } from "../desk/state.ts";
import type { Worker } from "../worker.ts";
import { approved, decide, figureWith, leftSaid } from "./decide.ts";
import { groupSaid, indicatorOf, isOwn, lineOf, rowsOf, said, valueOf, waitingFor, waitingSaid } from "./waiting.ts";
import { reviewOf, review } from "../../../work/record/approval.ts";
import { standing } from "../../../work/record/observation.ts";

/** Reports on a preview; the others are counted. */
const MOST = 20;

/** Whether a report is among those that a line names; what it does not name does not narrow. */
function among(worker: Worker, slots: Slots): (row: Observation) => boolean {
  const places = new Set(schoolsOf(slots.places, worker.setting.organisation).map(({ id }) => id));
  const codes = slots.indicator.type === "one" ? [slots.indicator.key] : slots.indicator.type === "none" ? [] : slots.indicator.keys;
  return (row) => {
    if (slots.ids.length > 0 && slots.places.length + slots.periods.length === 0) return slots.ids.includes(row.id);
    const period = periodOfCode(row.period, worker.setting.terms) ?? { code: row.period, from: "", to: "" };
    return (
      (places.size === 0 || places.has(row.school)) &&
      (codes.length === 0 || codes.includes(row.indicator)) &&
      isNamed(period, slots.periods) &&
      (slots.ids.length === 0 || slots.ids.includes(row.id))
    );
  };
}

const idsOf = (rows: readonly { id: number }[]): string => rows.map(({ id }) => `#${id}`).join(" ");

/** Shows what a line would approve: what waits of it, without the exceptions and without the approver's own. */
async function approveSaid(turn: Turn, worker: Worker, line: string): Promise<Said> {
  const { lang } = turn.talk;
  const say = approvalWords(lang);
  const { organisation, indicators, terms } = worker.setting;
  const context = { organisation, indicators, moment: { instant: turn.clock.now(), zone: turn.zone, terms } };
  const { said: asked, except } = takeExcept(line);
  const slots = readSlots(asked, context);
  const waiting = await waitingFor(turn, worker);
  const named = waiting.filter(among(worker, slots));
  const nothing = slots.rest !== "" && slots.indicator.type === "none";
  if (named.length === 0 || nothing) {
    const unknown = slots.ids.length > 0 ? say.unknown(slots.ids.map((id) => `#${id}`).join(" ")) : say.nothing(asked.trim());
    return plainly(turn, unknown, "approve");
  }
  const out = except === null ? null : readSlots(except, context);
  if (out && out.ids.length + out.places.length === 0) return plainly(turn, say.exceptUnknown(except ?? ""), "approve");
  const places = new Set(out ? schoolsOf(out.places, organisation).map(({ id }) => id) : []);
  const excepted = named.filter(({ id, school }) => out?.ids.includes(id) || places.has(school));
  const own: Observation[] = [];
  for (const row of named) if (await isOwn(turn, worker, row)) own.push(row);
  const left = new Set([...excepted, ...own]);
  const chosen = named.filter((row) => !left.has(row));
  const rows = await rowsOf(turn, worker, chosen.slice(0, MOST));
  const kinds = new Set(chosen.map(({ indicator, period }) => `${indicator}|${period}`));
  const full = rows.map((row, at) => {
    const of = chosen[at];
    return kinds.size > 1 && of ? { ...row, text: `${indicatorOf(worker, of)?.names[lang] ?? ""} ${of.period} ${row.text}` } : row;
  });
  const more = chosen.length - rows.length;
  const parts = [
    ...said(chosen.length > 0 ? say.approveTitle(chosen.length) : say.noneApproved),
    ...(full.length > 0 ? [{ type: "fields" as const, rows: more > 0 ? [...full, { label: "…", text: `+${more}` }] : full }] : []),
    ...(excepted.length > 0
      ? [{ type: "note" as const, text: say.excepted(excepted.map((row) => `#${row.id} ${lineOf(turn, worker, row)}`).join("；")) }]
      : []),
    ...(own.length > 0 ? [{ type: "note" as const, text: say.ownLeft(idsOf(own)) }] : []),
  ];
  const go =
    chosen.length > 0 ? [button(turn, say.approveGo(chosen.length), "tool", { type: "approve", ids: chosen.map(({ id }) => id) })] : [];
  return { card: card(turn, parts, go), outcome: "approve" };
}

/** What an approver may be asked to send back: the reports named by number, else the one that place, indicator and period name. */
async function namedReports(asked: Asked, slots: Slots): Promise<number[]> {
  if (slots.ids.length > 0) return [...slots.ids];
  if (slots.places.length + slots.periods.length === 0 && slots.indicator.type === "none") return [];
  const places = placesOf(asked.worker.actor, "approve");
  const schools = schoolsOf(slots.places, asked.worker.setting.organisation).filter(({ id }) => places.has(id));
  const heads = await asked.turn.tx.work.figures.heads(schools.map(({ id }) => id));
  return heads
    .filter(({ value }) => value !== null)
    .filter(among(asked.worker, slots))
    .map(({ id }) => id);
}

async function returning(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const { lang } = turn.talk;
  const say = approvalWords(lang);
  const slots = slotsOf(asked);
  const ids = await namedReports(asked, slots);
  const [first] = ids;
  if (first === undefined) return { ok: false, say: say.returnForm };
  const comment = slots.reason ?? commentIn(asked.text, slots);
  const rows: Observation[] = [];
  const notes: string[] = [];
  for (const id of ids) {
    const found = await figureWith(turn, id);
    const request = { act: "return" as const, observations: [id], except: [], comment, at: asked.at };
    const [outcome] = review(request, worker.actor, new Map(found ? [[id, found.figure]] : []));
    if (outcome && outcome.type !== "done") {
      const own = outcome.type === "refused" ? denied(turn, worker, outcome.decision, found ? lineOf(turn, worker, found.row) : "") : "";
      return { ok: false, say: own || leftSaid(turn, outcome) };
    }
    if (found && reviewOf(found.figure.observations, found.figure.events).type === "approved") notes.push(say.wasApproved);
    if (found) rows.push(found.row);
  }
  const [row] = rows;
  if (!row) return { ok: false, say: say.unknown(`#${first}`) };
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.returnTitle },
      {
        type: "fields",
        rows: [...rows.map((one) => ({ label: `#${one.id}`, text: lineOf(turn, worker, one) })), { label: say.comment, text: comment }],
      },
      ...[...new Set(notes)].map((one) => ({ type: "note" as const, text: one })),
    ],
    go: say.returnGo,
    carry: async () => sentBack(asked, rows, comment),
  };
}

/** The comment without a word before it: what stands behind the last number, or what nothing explains. */
function commentIn(line: string, { ids, rest }: Slots): string {
  if (ids.length === 0) return rest;
  return (
    line
      .replace(/^[\s\S]*[#＃]\s*\d{1,9}/, "")
      .replace(/^[\s,，:：;；、]+/, "")
      .trim() || rest
  );
}

async function sentBack({ turn, worker, text: words }: Asked, rows: readonly Observation[], comment: string) {
  const say = approvalWords(turn.talk.lang);
  const ids = rows.map(({ id }) => id);
  await decide(turn, worker, { act: "return", ids, comment, words });
  const untold: string[] = [];
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
    if (!told) untold.push((await turn.tx.work.people.person(by))?.name ?? "");
  }
  return said(untold.length > 0 ? say.returnedUntold(idsOf(rows), [...new Set(untold)].join("、")) : say.returned(idsOf(rows)));
}

export const returns: readonly Ordering[] = [{ order: "return", typed: behind(/退回|打回|return|send back/), plan: returning }];

const PENDING = /^\s*\/?(?:待审核?|待审批|审核|审批|pending|to approve|approvals?)\s*$/i;
const approveTyped = behind(/审核(?:通过)?|审批|通过|批准|approve/);

/** An approver's round: what waits, by indicator and period, and what a line approves of it. */
export const approving: Area = {
  hears: (message) => PENDING.test(message),
  async said(turn, worker, message) {
    if (PENDING.test(message)) {
      hear(turn, message);
      return waitingSaid(turn, worker, 0);
    }
    const line = approveTyped(message);
    if (line === null || line === "" || placesOf(worker.actor, "approve").size === 0) return null;
    hear(turn, message);
    return approveSaid(turn, worker, line);
  },
};

export const approvePresses: Presses<"approve"> = {
  approve: { how: "decision", does: (turn, worker, { ids }) => approved(turn, worker, ids) },
};

/** The pages of what waits. */
export const waitingLists = {
  waiting: (turn: Turn, worker: Worker, _about: string, page: number) => waitingSaid(turn, worker, page),
  group: groupSaid,
};

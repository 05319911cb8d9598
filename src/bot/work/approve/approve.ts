import { approvalWords } from "../../../words/approval.ts";
import { peopleWords } from "../../../words/people.ts";
import { isNamed, readSlots, schoolsOf, takeExcept, type Slots } from "../../../work/desk/slots.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import { placesOf } from "../../../work/policy.ts";
import type { Observation } from "../../../work/record/observation.ts";
import { plainly } from "../../commands.ts";
import { button, card, type Said, type Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import { behind } from "../desk/order.ts";
import type { Worker } from "../worker.ts";
import { approved } from "./decide.ts";
import { groupSaid, indicatorOf, isOwn, lineOf, rowsOf, said, waitingFor, waitingSaid } from "./waiting.ts";

/** Reports on a preview; the others are counted. */
const MOST = 20;

/** Whether a report is among those that a line names; what it does not name does not narrow. */
export function among(worker: Worker, slots: Slots): (row: Observation) => boolean {
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

/** 全部, all: whatever waits. */
const ALL = /全部(?:待审)?|所有(?:待审)?|\b(?:everything|all(?: of (?:it|them))?)\b/giu;

const idsOf = (rows: readonly { id: number }[]): string => rows.map(({ id }) => `#${id}`).join(" ");

/** Shows what a line would approve: what waits of it, without the exceptions and without the approver's own. */
async function approveSaid(turn: Turn, worker: Worker, line: string): Promise<Said> {
  const { lang } = turn.talk;
  const say = approvalWords(lang);
  const { organisation, indicators, terms } = worker.setting;
  const context = { organisation, indicators, moment: { instant: turn.clock.now(), zone: turn.zone, terms }, weak: true };
  const { said: asked, except } = takeExcept(line);
  const slots = readSlots(asked.replaceAll(ALL, " "), context);
  const waiting = await waitingFor(turn, worker);
  const named = waiting.filter(among(worker, slots));
  const nothing = slots.rest !== "" && slots.indicator.type === "none";
  if (named.length === 0 || nothing) {
    if (waiting.length === 0) return plainly(turn, say.title(0), "approve");
    const unknown = slots.ids.length > 0 ? say.unknown(slots.ids.map((id) => `#${id}`).join(" ")) : say.nothing(asked.trim());
    return plainly(turn, unknown, "approve");
  }
  const out = except === null ? null : readSlots(except, context);
  if (out && out.ids.length + out.places.length === 0) return plainly(turn, say.exceptUnknown(except ?? ""), "approve");
  const places = new Set(out ? schoolsOf(out.places, organisation).map(({ id }) => id) : []);
  const excepted = named.filter(({ id, school }) => out?.ids.includes(id) || places.has(school));
  const notThere = (out?.ids ?? []).filter((id) => named.every((row) => row.id !== id));
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
    ...(notThere.length > 0 ? [{ type: "note" as const, text: say.exceptNone(notThere.map((id) => `#${id}`).join(" ")) }] : []),
    ...(own.length > 0 ? [{ type: "note" as const, text: say.ownLeft(idsOf(own)) }] : []),
  ];
  const go =
    chosen.length > 0 ? [button(turn, say.approveGo(chosen.length), "tool", { type: "approve", ids: chosen.map(({ id }) => id) })] : [];
  return { card: card(turn, parts, go), outcome: "approve" };
}

const PENDING = /^\s*\/?(?:待审核?|待审批|审核|审批|pending|to approve|approvals?)\s*$/i;
const approveTyped = behind(/审核(?:通过)?|审批|approve/);

/** An approver's round: what waits, by indicator and period, and what a line approves of it. */
export const approving: Area = {
  hears: (message) => PENDING.test(message),
  async said(turn, worker, message) {
    if (PENDING.test(message)) {
      hear(turn, message);
      if (!turn.event.private) return plainly(turn, peopleWords(turn.talk.lang).privateOnly, "not private");
      return waitingSaid(turn, worker, 0);
    }
    const line = approveTyped(message);
    if (line === null || line === "" || placesOf(worker.actor, "approve").size === 0) return null;
    hear(turn, message);
    // The list names schools with their values: no group reads it.
    if (!turn.event.private) return plainly(turn, peopleWords(turn.talk.lang).privateOnly, "not private");
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

import { bracketed } from "../../../words/words.ts";
import type { Action, Part } from "../../../chat/card.ts";
import { approvalWords } from "../../../words/approval.ts";
import type { Indicator } from "../../../work/duty/indicator.ts";
import { placesOf } from "../../../work/policy.ts";
import { reportersOf } from "../../../work/record/approval.ts";
import type { Observation } from "../../../work/record/observation.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import { shown } from "../../../work/submission/figure.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Listed } from "../desk/deeds.ts";
import type { Worker } from "../worker.ts";

/** Groups on one page, each with a button; and reports of a group on one page. */
const GROUPS = 6;
const ROWS = 15;

/** What waits in the places where a person approves, in the order in which it was written. */
export async function waitingFor(turn: Turn, { actor }: Worker): Promise<Observation[]> {
  return turn.tx.work.figures.waiting([...placesOf(actor, "approve")]);
}

const groupKey = ({ indicator, period }: Pick<Observation, "indicator" | "period">): string => `${indicator}|${period}`;

/** The indicator of a report; undefined where it is no longer known. */
export const indicatorOf = ({ setting }: Worker, row: Pick<Observation, "indicator">): Indicator | undefined =>
  setting.indicators.find(({ code }) => code === row.indicator);

/** A value in its indicator's unit. */
export function valueOf(worker: Worker, row: Pick<Observation, "indicator" | "value">): string {
  const indicator = indicatorOf(worker, row);
  return row.value === null || !indicator ? "—" : shown(row.value, indicator);
}

/** A report in one line: #12 一中 近视率 2023Q3 51.2%. */
export function lineOf({ talk: { lang } }: Turn, worker: Worker, row: Observation, language: "zh" | "en" = lang): string {
  const place = worker.setting.organisation.units.get(row.school)?.name ?? row.school;
  return `${place} ${indicatorOf(worker, row)?.names[language] ?? row.indicator} ${row.period} ${valueOf(worker, row)}`;
}

/** Reports of the person who looks: somebody else approves them. */
export async function isOwn({ tx }: Turn, { person }: Worker, row: Observation): Promise<boolean> {
  const all = (await tx.work.figures.of(row)).filter(({ period }) => period === row.period);
  return reportersOf(all).includes(person.id);
}

function turning(turn: Turn, list: Omit<Listed, "type">, pages: number): Action[] {
  const say = approvalWords(turn.talk.lang);
  const go = (label: string, page: number): Action => button(turn, label, "tool", { type: "list", ...list, page });
  return [...(list.page > 0 ? [go(say.earlier, list.page - 1)] : []), ...(list.page < pages - 1 ? [go(say.later, list.page + 1)] : [])];
}

/** What was sent back and has no new figure yet, in one line. */
async function returnedNote(turn: Turn, worker: Worker): Promise<Part[]> {
  const { figures } = turn.tx.work;
  const heads = (await figures.heads([...placesOf(worker.actor, "approve")])).filter(({ value }) => value !== null);
  const acts = await figures.acts(heads.map(({ id }) => id));
  const last = new Map(acts.map((one) => [one.observation, one.act]));
  const sent = heads.filter(({ id }) => last.get(id) === "return").slice(-8);
  if (sent.length === 0) return [];
  return [{ type: "note", text: approvalWords(turn.talk.lang).waitsFor(sent.map(({ id }) => `#${id}`).join(" ")) }];
}

/** Everything that waits, by indicator and period, the longest waiting first. */
export async function waitingSaid(turn: Turn, worker: Worker, page: number): Promise<Said> {
  const { lang } = turn.talk;
  const say = approvalWords(lang);
  const all = await waitingFor(turn, worker);
  const groups = [...Map.groupBy(all, groupKey)];
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS));
  const at = Math.min(page, pages - 1);
  const here = groups.slice(at * GROUPS, (at + 1) * GROUPS);
  const nameOf = ([, [first]]: (typeof groups)[number]): string =>
    first ? `${indicatorOf(worker, first)?.names[lang] ?? ""} ${first.period}` : "";
  const rows = here.map((group) => ({
    label: nameOf(group),
    text: say.groupLine(
      group[1].length,
      group[1].filter(({ lateDays }) => lateDays > 0).length,
      group[1].filter(({ revision }) => revision > 1).length,
    ),
  }));
  const parts: Part[] = [{ type: "fact", text: say.title(all.length) }];
  if (rows.length > 0) parts.push({ type: "fields", rows });
  if (pages > 1) parts.push({ type: "note", text: say.page(at + 1, pages) });
  parts.push(...(await returnedNote(turn, worker)), ...(rows.length > 0 ? [{ type: "note" as const, text: say.hint }] : []));
  const open = here.map((group) => button(turn, nameOf(group), "tool", { type: "list", list: "group", about: group[0], page: 0 }));
  return { card: card(turn, parts, [...open, ...turning(turn, { list: "waiting", about: "", page: at }, pages)]), outcome: "waiting" };
}

/** What helps to decide about one report: its value, what went before, how late, and why. */
async function detailOf(turn: Turn, worker: Worker, row: Observation): Promise<string> {
  const say = approvalWords(turn.talk.lang);
  const all = await turn.tx.work.figures.of(row);
  const before = all.findLast((one) => one.period === row.period && one.revision < row.revision && one.value !== null);
  const from = (period: string): string => periodOfCode(period, worker.setting.terms)?.from ?? "";
  const earlier = all.filter((one) => one.value !== null && from(one.period) < from(row.period));
  const last = earlier.toSorted((a, b) => from(a.period).localeCompare(from(b.period)) || a.revision - b.revision).at(-1);
  const notes = [
    ...(before ? [say.corrected(valueOf(worker, before))] : []),
    ...(last ? [say.last(valueOf(worker, last))] : []),
    ...(row.lateDays > 0 ? [say.lateDays(row.lateDays)] : []),
    ...(row.reason ? [say.because(row.reason)] : []),
    ...((await isOwn(turn, worker, row)) ? [say.own] : []),
  ];
  const joint = turn.talk.lang === "zh" ? "，" : ", ";
  return `${valueOf(worker, row)}${notes.length > 0 ? bracketed(turn.talk.lang, notes.join(joint)) : ""}`;
}

/** Rows of a card, a report each. */
export async function rowsOf(turn: Turn, worker: Worker, rows: readonly Observation[]): Promise<{ label: string; text: string }[]> {
  const made = [];
  for (const row of rows) {
    const place = worker.setting.organisation.units.get(row.school)?.name ?? row.school;
    made.push({ label: `#${row.id} ${place}`, text: await detailOf(turn, worker, row) });
  }
  return made;
}

/** What waits for one indicator and period; a press approves what stands on the page. */
export async function groupSaid(turn: Turn, worker: Worker, about: string, page: number): Promise<Said> {
  const { lang } = turn.talk;
  const say = approvalWords(lang);
  const all = (await waitingFor(turn, worker)).filter((row) => groupKey(row) === about);
  const [first] = all;
  if (!first) return waitingSaid(turn, worker, 0);
  const pages = Math.ceil(all.length / ROWS);
  const at = Math.min(page, pages - 1);
  const here = all.slice(at * ROWS, (at + 1) * ROWS);
  const ids: number[] = [];
  for (const row of here) if (!(await isOwn(turn, worker, row))) ids.push(row.id);
  const title = say.groupTitle(indicatorOf(worker, first)?.names[lang] ?? "", first.period, all.length);
  const parts: Part[] = [
    { type: "fact", text: title },
    { type: "fields", rows: await rowsOf(turn, worker, here) },
  ];
  if (pages > 1) parts.push({ type: "note", text: say.page(at + 1, pages) });
  const approve = ids.length > 0 ? [button(turn, say.approvePage(ids.length), "tool", { type: "approve", ids })] : [];
  const back = button(turn, say.all, "tool", { type: "list", list: "waiting", about: "", page: 0 });
  return { card: card(turn, parts, [...approve, ...turning(turn, { list: "group", about, page: at }, pages), back]), outcome: "waiting" };
}

/** Text as a list of parts. */
export const said = (...lines: string[]): Part[] => lines.filter((line) => line !== "").map(text);

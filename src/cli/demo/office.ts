import { audited } from "../../bot/work/trail.ts";
import type { Tx } from "../../store/store.ts";
import { obligationsOf, type Duty } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { topicKey, type Item, type ItemAct } from "../../work/item/item.ts";
import type { Organisation } from "../../work/organisation.ts";
import { addDays } from "../../work/period/day.ts";
import type { Period, TermDates } from "../../work/period/period.ts";
import { keptUntil, takeEvidence } from "../../work/record/evidence.ts";
import { figureOf, type Observation } from "../../work/record/observation.ts";
import { paper } from "./paper.ts";
import { PLAYED } from "./town.ts";

/** What the offices of the demonstration work on: what is asked, what came for the newest period, and the day. */
export interface Desk {
  readonly organisation: Organisation;
  readonly asked: readonly { readonly indicator: Indicator; readonly duty: Duty }[];
  readonly newest: Period;
  /** What was reported for the newest period and nobody has decided on, in the order of schools. */
  readonly waiting: readonly Observation[];
  /** Everything that was reported for the newest period. */
  readonly reported: readonly Observation[];
  readonly today: string;
  readonly now: number;
}

/** The morning of a day, in the bureau's zone or near it. */
export const morning = (day: string): number => Date.parse(`${day}T02:10:00Z`);

/** The terms of the school years around a year. */
export function termsAround(year: number): TermDates[] {
  return [year - 2, year - 1, year].flatMap((y): TermDates[] => [
    { year: y, term: 1, from: `${y}-09-01`, to: `${y + 1}-01-16` },
    { year: y, term: 2, from: `${y + 1}-02-20`, to: `${y + 1}-07-05` },
  ]);
}

/** One figure is not asked for, with its reason. */
async function waived(tx: Tx, { asked, organisation, newest, reported, today, now }: Desk): Promise<void> {
  const given = new Set(reported.map(({ school, indicator }) => `${school}|${indicator}`));
  const owed = asked.flatMap(({ duty }) => obligationsOf(duty, organisation, [], { from: newest.from, to: today }));
  const open = owed.find(({ school, indicator, period }) => period.code === newest.code && !given.has(`${school}|${indicator}`));
  if (!open) return;
  const at = Math.min(now, morning(addDays(newest.to, 12)));
  const reason = "校舍维修，本季没有测（演示）";
  await tx.work.duties.waive({ obligation: open.key, reason, by: "p-admin", at, endedAt: null });
  await audited(
    tx,
    {
      at,
      actor: "p-admin",
      action: "waive",
      unit: open.school,
      subject: figureOf({ ...open, period: open.period.code }),
      from: null,
      to: "waived",
    },
    reason,
  );
}

/** A report is sent back to each school that a newcomer may play, and is to be corrected. */
async function sentBack(tx: Tx, { waiting, now }: Desk): Promise<void> {
  for (const school of PLAYED) {
    const row = waiting.find((one) => one.school === school);
    if (row) await sendBack(tx, row, now);
  }
}

async function sendBack(tx: Tx, row: Observation, now: number): Promise<void> {
  const english = row.school !== PLAYED[0];
  const comment = english ? "count every pupil, please (demonstration)" : "口径不对，请按全校人数重算（演示）";
  const by = `p-d${row.school.slice(1, 2)}`;
  const at = Math.min(now, row.recordedAt + 86_400_000);
  await tx.work.figures.act({ observation: row.id, act: "return", by, comment, at });
  await audited(tx, { at, actor: by, action: "return", unit: row.school, subject: figureOf(row), from: "submitted", to: row.id }, comment);
}

/** One report has a file. */
async function proven(tx: Tx, { reported }: Desk): Promise<void> {
  const [row] = reported;
  const content = paper();
  const taken = takeEvidence(content);
  if (!row || !taken.ok) return;
  const at = row.recordedAt;
  const about = { by: row.by, card: `demo:evidence:${row.id}`, at, keepUntil: keptUntil(at) };
  const kept = await tx.work.evidence.add({ ...taken.evidence, ...about }, content);
  if (kept) await tx.work.evidence.link([kept.number], [row.id]);
}

type Act = readonly [act: Exclude<ItemAct, "open">, by: string, daysAgo: number, words: string | null];

interface Case {
  readonly item: Omit<Item, "id" | "indicator">;
  readonly by: string;
  readonly openedDaysAgo: number;
  readonly acts: readonly Act[];
}

/** Three follow-up items: one that waits for its school, one that waits for its office, one that is closed. */
function cases(today: string): Case[] {
  const item = (unit: string, topic: string, demand: string, days: number): Case["item"] => ({
    unit,
    topic,
    demand: `${demand}（演示）`,
    due: addDays(today, days),
  });
  return [
    { item: item("s101", "课后服务覆盖率", "说明覆盖率没有达到进度的原因", 9), by: "p-d1", openedDaysAgo: 3, acts: [] },
    {
      item: item("s204", "儿童青少年总体近视率", "附复查结果", 4),
      by: "p-admin",
      openedDaysAgo: 16,
      acts: [
        ["acknowledge", "p-s204", 15, null],
        ["answer", "p-s204", 2, "已换检查机构复查，结果随下季上报（演示）"],
      ],
    },
    {
      item: item("s302", "安全隐患整改率", "逐条列出未整改的隐患", -20),
      by: "p-admin",
      openedDaysAgo: 45,
      acts: [
        ["acknowledge", "p-s302", 44, null],
        ["answer", "p-s302", 30, "三处隐患已全部整改（演示）"],
        ["close", "p-admin", 28, null],
      ],
    },
  ];
}

async function followed(tx: Tx, { today }: Desk): Promise<void> {
  for (const { item, by, openedDaysAgo, acts } of cases(today)) {
    const at = morning(addDays(today, -openedDaysAgo));
    const whole = { ...item, indicator: null };
    const { id } = await tx.work.items.add(whole, { key: topicKey(whole), by, at });
    await audited(tx, { at, actor: by, action: "open item", unit: item.unit, subject: `item:${id}`, from: null, to: item.due });
    for (const [act, who, daysAgo, words] of acts) {
      const then = morning(addDays(today, -daysAgo));
      await tx.work.items.act({ item: id, act, by: who, words, at: then });
      const fact = { at: then, actor: who, action: `${act} item`, unit: item.unit, subject: `item:${id}`, from: null, to: act };
      await audited(tx, fact, words);
    }
  }
}

/** A date that the bureau added, so that reminders lie ahead in any week of the year. */
async function dated(tx: Tx, { today }: Desk): Promise<void> {
  const names = { zh: "演示用校园安全自查报告", en: "demonstration campus safety self-check" };
  const [due, at] = [addDays(today, 10), morning(addDays(today, -1))];
  const places = { under: "bureau", kind: "school" as const, stages: [], except: [] };
  const id = "deadline:demo";
  await tx.work.reminders.deadlines.put({ id, due, names, clause: null, places, by: "p-admin", at, endedAt: null });
  await audited(tx, { at, actor: "p-admin", action: "set deadline", unit: "bureau", subject: id, from: null, to: due });
}

/** Lets the offices do what they do in a year: a waiver, a return, evidence, follow-up items, a date of their own. */
export async function officeWork(tx: Tx, desk: Desk): Promise<void> {
  await waived(tx, desk);
  await sentBack(tx, desk);
  await proven(tx, desk);
  await followed(tx, desk);
  await dated(tx, desk);
}

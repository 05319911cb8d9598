import type { Knowledge } from "../../../knowledge/index.ts";
import { indicatorIn } from "../../bot/work/commitment.ts";
import { audited } from "../../bot/work/trail.ts";
import type { Store, Tx } from "../../store/store.ts";
import type { Duty } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { organisationOf, type Unit } from "../../work/organisation.ts";
import { addDays } from "../../work/period/day.ts";
import { periodsWithin, type Period } from "../../work/period/period.ts";
import { figureOf, type NewObservation } from "../../work/record/observation.ts";
import { baselineAt, COURSES, share, storyOf, valueAt, type Course } from "./figures.ts";
import { citizens, UNITS } from "./town.ts";

/** Days after a period's end: due, on time until, locked after. */
const DAYS = { due: 10, timely: 15, locks: 90 } as const;
/** So many quarters that are over have figures. */
const QUARTERS = 5;

interface Asked {
  course: Course;
  indicator: Indicator;
  duty: Duty;
}

/** A row that is to be written, and whether the district has approved it since. */
interface Written {
  row: NewObservation;
  approvedAt: number | null;
}

const schools = (): Unit[] => UNITS.filter(({ kind }) => kind === "school");
/** Morning of a day, in the bureau's zone or near it. */
const morning = (day: string): number => Date.parse(`${day}T02:10:00Z`);

/** What the plan measures, as duties of every school and quarter. */
function asked(knowledge: Knowledge, year: number): Asked[] {
  const built = organisationOf(UNITS);
  if (!built.ok) throw new Error("The demonstration's places are no tree");
  const setting = { revision: 0, organisation: built.organisation, indicators: [], duties: [], terms: [] };
  return COURSES.map((course) => {
    const request = { metric: course.metric, cadence: "quarter" as const, stages: [], under: null, zeroReport: false };
    const found = indicatorIn(knowledge, course.metric, request, setting);
    if (!found) throw new Error(`The demonstration's plan does not measure ${course.metric}`);
    const { indicator, clause } = found;
    const places = { under: "bureau", kind: "school" as const, stages: [], except: [] };
    const span = { from: `${year - 1}-01-01`, until: `${year + 1}-12-31` };
    return {
      course,
      indicator,
      duty: { id: `d-${indicator.code}`, indicator: indicator.code, places, cadence: "quarter", ...span, ...DAYS, clause, note: null },
    };
  });
}

function rowOf(school: string, { indicator }: Asked, period: Period, at: { day: string; value: number; revision: number }): NewObservation {
  const instant = morning(at.day);
  return {
    school,
    indicator: indicator.code,
    period: period.code,
    revision: at.revision,
    operation: "set",
    value: at.value,
    of: null,
    reverts: null,
    reason: at.revision > 1 ? "抄错了一行（演示）" : null,
    by: `p-${school}`,
    onBehalfOf: null,
    event: `demo:${school}:${indicator.code}:${period.code}:${at.revision}`,
    occurredAt: instant,
    recordedAt: instant,
    lateDays: Math.max(0, (Date.parse(at.day) - Date.parse(addDays(period.to, DAYS.timely))) / 86_400_000),
    copied: false,
  };
}

/** The rows of one figure: none, one, or one and its correction; what is approved was approved some days later. */
function rowsOf(school: string, one: Asked, period: Period, newest: boolean, base: string): Written[] {
  const figure = `${school}|${one.indicator.code}|${period.code}`;
  const story = storyOf(figure, period, newest);
  if (story.type === "missing") return [];
  const years = (Date.parse(period.to) - Date.parse(base)) / (365.25 * 86_400_000);
  const value = valueAt(one.course, school, period, years);
  const first = rowOf(school, one, period, { day: story.day, value: Number((value + story.wrong).toFixed(1)), revision: 1 });
  const second = story.correctedOn ? [rowOf(school, one, period, { day: story.correctedOn, value, revision: 2 })] : [];
  const waits = newest && share(`${figure}|review`) < 0.4;
  const last = second[0] ?? first;
  return [first, ...second].map((row) => ({ row, approvedAt: row === last && !waits ? row.recordedAt + 3 * 86_400_000 : null }));
}

async function report(tx: Tx, { row, approvedAt }: Written, now: number): Promise<void> {
  const { figures } = tx.work;
  const added = await figures.add(row);
  const subject = figureOf(row);
  await audited(tx, { at: row.recordedAt, actor: row.by, action: "report", unit: row.school, subject, from: null, to: row.value });
  if (approvedAt === null || approvedAt > now) return;
  const by = `p-d${row.school.slice(1, 2)}`;
  await figures.act({ observation: added.id, act: "approve", by, comment: null, at: approvedAt });
}

async function settle(tx: Tx, all: readonly Asked[], base: string): Promise<void> {
  const { places, people, duties } = tx.work;
  await places.putUnits(UNITS);
  for (const { person, membership } of citizens(base)) {
    await people.put(person);
    await people.begin([membership]);
  }
  for (const { course, indicator, duty } of all) {
    await duties.putIndicator(indicator);
    await duties.putDuty(duty);
    for (const { id } of schools()) {
      const about = { source: "演示数据", by: "p-admin", at: morning(base), version: 1 };
      await duties.putBaseline({ indicator: indicator.code, school: id, on: base, value: baselineAt(course, id), ...about });
    }
  }
}

/** Fills an empty store with a fictional bureau and a year of its reports, up to a day; the same on every run of that day. */
export async function fillDemo(store: Store, knowledge: Knowledge, { now, today }: { now: number; today: string }): Promise<void> {
  const year = Number(today.slice(0, 4));
  const base = `${year - 2}-12-31`;
  const all = asked(knowledge, year);
  const over = periodsWithin("quarter", base, today, [])
    .filter(({ from, to }) => from > base && to < today)
    .slice(-QUARTERS);
  const written = over.flatMap((period, at) =>
    all.flatMap((one) => schools().flatMap(({ id }) => rowsOf(id, one, period, at === over.length - 1, base))),
  );
  const sofar = written.filter(({ row }) => row.recordedAt <= now).toSorted((a, b) => a.row.recordedAt - b.row.recordedAt);
  await store.transaction(async (tx) => {
    await settle(tx, all, base);
    for (const one of sofar) await report(tx, one, now);
  });
}

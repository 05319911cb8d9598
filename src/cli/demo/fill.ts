import type { Knowledge } from "../../../knowledge/index.ts";
import { indicatorIn } from "../../bot/work/commitment.ts";
import { audited } from "../../bot/work/trail.ts";
import type { Store, Tx } from "../../store/store.ts";
import type { Duty } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import { organisationOf, type Organisation, type Unit } from "../../work/organisation.ts";
import { addDays } from "../../work/period/day.ts";
import { periodsWithin, type Period } from "../../work/period/period.ts";
import { figureOf, type NewObservation } from "../../work/record/observation.ts";
import { baselineAt, COURSES, share, storyOf, valueAt, type Course } from "./figures.ts";
import { morning, officeWork, termsAround } from "./office.ts";
import { citizens, PLAYED, UNITS } from "./town.ts";

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
function town(): Organisation {
  const built = organisationOf(UNITS);
  if (!built.ok) throw new Error("The demonstration's places are no tree");
  return built.organisation;
}

/** What the plan measures, as duties of every school and quarter between two days. */
function asked(knowledge: Knowledge, span: { from: string; until: string }): Asked[] {
  const setting = { revision: 0, organisation: town(), indicators: [], duties: [], terms: [] };
  return COURSES.map((course) => {
    const request = { metric: course.metric, cadence: "quarter" as const, stages: [], under: null, zeroReport: false };
    const found = indicatorIn(knowledge, course.metric, request, setting);
    if (!found) throw new Error(`The demonstration's plan does not measure ${course.metric}`);
    const { clause } = found;
    const indicator = { ...found.indicator, names: { ...found.indicator.names, en: course.en } };
    const places = { under: "bureau", kind: "school" as const, stages: [], except: [] };
    return {
      course,
      indicator,
      duty: { id: `d-${indicator.code}`, indicator: indicator.code, places, cadence: "quarter", ...span, ...DAYS, clause, note: null },
    };
  });
}

/** So many of a school's pupils as make a percentage, so that the bureau can add schools up. */
function partsOf(school: string, percent: number): { numerator: number; denominator: number } {
  const denominator = 400 + Math.round(share(`${school}|pupils`) * 900);
  return { numerator: Math.round((percent / 100) * denominator), denominator };
}

function rowOf(school: string, { indicator }: Asked, period: Period, at: { day: string; value: number; revision: number }): NewObservation {
  const instant = morning(at.day);
  const of = partsOf(school, at.value);
  return {
    school,
    indicator: indicator.code,
    period: period.code,
    revision: at.revision,
    operation: "set",
    value: Number(((of.numerator / of.denominator) * 100).toFixed(1)),
    of,
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
  // The schools that guests play have one report left to be decided on.
  const left = PLAYED.includes(school) && one.course === COURSES[0];
  const waits = newest && (left || share(`${figure}|review`) < 0.4);
  const last = second[0] ?? first;
  return [first, ...second].map((row) => ({ row, approvedAt: row === last && !waits ? row.recordedAt + 3 * 86_400_000 : null }));
}

/** Where a place stood before the plan began: a school by itself, an office by its schools' pupils. */
function baselineOf(course: Course, place: Unit): number {
  if (place.kind === "school") return baselineAt(course, place.id);
  const own = schools().filter(({ parent }) => place.parent === null || parent === place.id);
  const parts = own.map(({ id }) => partsOf(id, baselineAt(course, id)));
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const share = sum(parts.map(({ numerator }) => numerator)) / sum(parts.map(({ denominator }) => denominator));
  return Number((100 * share).toFixed(1));
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
  await places.putTerms(termsAround(Number(base.slice(0, 4)) + 2));
  for (const { person, membership } of citizens(base)) {
    await people.put(person);
    await people.begin([membership]);
    // Whom nobody plays has a page of their own too, so that a rehearsal knows where to.
    const account = `demo-${person.id}`;
    await people.bind({ platform: "web", tenant: "", user: account, person: person.id, boundAt: morning(base), conversation: account });
  }
  for (const { course, indicator, duty } of all) {
    await duties.putIndicator(indicator);
    await duties.putDuty(duty);
    for (const place of UNITS) {
      const about = { source: "演示数据", by: "p-admin", at: morning(base), version: 1 };
      await duties.putBaseline({ indicator: indicator.code, school: place.id, on: base, value: baselineOf(course, place), ...about });
    }
  }
}

/** Fills an empty store with a fictional bureau and a year of its reports, up to a day; the same on every run of that day. */
export async function fillDemo(store: Store, knowledge: Knowledge, { now, today }: { now: number; today: string }): Promise<void> {
  const year = Number(today.slice(0, 4));
  const base = `${year - 2}-12-31`;
  const over = periodsWithin("quarter", base, today, [])
    .filter(({ from, to }) => from > base && to < today)
    .slice(-QUARTERS);
  // Nothing is asked for the time before the first report: the demonstration owes no history.
  const all = asked(knowledge, { from: over[0]?.from ?? `${year - 1}-01-01`, until: `${year + 1}-12-31` });
  const written = over.flatMap((period, at) =>
    all.flatMap((one) => schools().flatMap(({ id }) => rowsOf(id, one, period, at === over.length - 1, base))),
  );
  const sofar = written.filter(({ row }) => row.recordedAt <= now).toSorted((a, b) => a.row.recordedAt - b.row.recordedAt);
  await store.transaction(async (tx) => {
    await settle(tx, all, base);
    for (const one of sofar) await report(tx, one, now);
    const newest = over.at(-1);
    if (!newest) return;
    const ids = schools().map(({ id }) => id);
    const reported = (await tx.work.figures.heads(ids)).filter(({ period }) => period === newest.code);
    const waiting = (await tx.work.figures.waiting(ids)).filter(({ period }) => period === newest.code);
    await officeWork(tx, { organisation: town(), asked: all, newest, reported, waiting, today, now });
  });
}

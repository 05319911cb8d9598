import type { Store } from "../../src/store/store.ts";
import type { Duty } from "../../src/work/duty/duty.ts";
import type { Unit } from "../../src/work/organisation.ts";
import { createCalendar } from "../../src/work/calendar/calendar.ts";
import { localOf } from "../../src/work/calendar/hours.ts";
import { organisationOf } from "../../src/work/organisation.ts";
import { duesWithin, type Due } from "../../src/work/remind/due.ts";
import { fireKey, planFires } from "../../src/work/remind/plan.ts";
import { staffOf } from "../../src/work/remind/staff.ts";
import type { Membership, Person } from "../../src/work/people/membership.ts";
import { duty, INDICATORS } from "../work/town.ts";

/** A fictional city of many schools that owe ten figures each, for a simulated quarter. Nobody and no place here is real. */
export const ZONE = "Asia/Shanghai";
export const FIRST = Date.parse("2023-10-01T00:10:00+08:00");
export const LAST = Date.parse("2023-12-31T20:00:00+08:00");
const CALENDAR = createCalendar();

const place = (id: string, kind: Unit["kind"], parent: string | null): Unit => ({
  id,
  code: id.toUpperCase(),
  kind,
  name: `虚构${id}`,
  aliases: [],
  parent,
  stages: kind === "school" ? ["junior"] : [],
  opened: null,
  closed: null,
});

interface City {
  units: Unit[];
  persons: Person[];
  memberships: Membership[];
  duties: Duty[];
}

/** A city of so many schools in districts of thirty, with two administrators of its bureau; five figures are owed each month, five each quarter, due on different days. */
export function city(schools: number): City {
  const districts = Array.from({ length: Math.ceil(schools / 30) }, (_, at) => place(`d${at}`, "district", "b"));
  const all = Array.from({ length: schools }, (_, at) => place(`s${at}`, "school", `d${Math.floor(at / 30)}`));
  const units = [place("b", "bureau", null), ...districts, ...all];
  const staff = [...units.map(({ id, kind }) => ({ id, unit: id, kind })), { id: "second", unit: "b", kind: "bureau" }];
  const persons = staff.map(({ id }): Person => ({ id: `p-${id}`, name: `人${id}`, lang: "zh", left: null, erased: false }));
  const memberships = staff.map(({ id, unit, kind }): Membership => {
    const role = kind === "school" ? "reporter" : "admin";
    return { id: `m-${id}`, person: `p-${id}`, unit, role, from: "2022-01-01", until: null };
  });
  const codes = [...INDICATORS.map(({ code }) => code), "EXTRA1", "EXTRA2"];
  const duties = codes.map((code, at) =>
    duty(code, {
      cadence: at < 5 ? "month" : "quarter",
      due: 8 + (at % 3) * 5,
      timely: 30,
      until: "2023-12-31",
      places: { under: "b", kind: "school", stages: [], except: [] },
    }),
  );
  return { units, persons, memberships, duties };
}

const indicators = () => [
  ...INDICATORS,
  ...["EXTRA1", "EXTRA2"].map((code) => ({ ...(INDICATORS[0] as (typeof INDICATORS)[number]), code, aliases: [] })),
];

/** Puts the city into a new store, once. */
export async function settleCity(store: Store, schools: number, platform: string): Promise<void> {
  await store.transaction(async ({ work }) => {
    if ((await work.places.units()).length > 0) return;
    const { units, persons, memberships, duties } = city(schools);
    await work.places.putUnits(units);
    for (const indicator of indicators()) await work.duties.putIndicator(indicator);
    for (const one of persons) {
      await work.people.put(one);
      await work.people.bind({ platform, tenant: "", user: one.id, person: one.id, boundAt: 1, conversation: one.id });
    }
    await work.people.begin(memberships);
    for (const one of duties) await work.duties.putDuty(one);
  });
}

const kept = new Map<number, { items: Due[]; organisation: ReturnType<typeof organisationOf> }>();

/** Everything that is owed in the quarter. */
function owed(schools: number): { items: Due[]; organisation: ReturnType<typeof organisationOf> } {
  const there = kept.get(schools);
  if (there) return there;
  const { units, duties } = city(schools);
  const organisation = organisationOf(units);
  if (!organisation.ok) throw new Error("the city is no tree");
  const sources = { organisation: organisation.organisation, terms: [], indicators: [], duties, deadlines: [] };
  const made = { items: duesWithin(sources, { from: "2023-09-01", to: "2024-01-31" }), organisation };
  kept.set(schools, made);
  return made;
}

/** A number below a limit that a text always gives. */
function chanceOf(text: string, limit: number): number {
  let hash = 7;
  for (const char of text) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (hash >>> 4) % limit;
}

/** How many days around its due day a figure is reported; never for every eighth. */
const reportedOn = (item: Due): number | null => (chanceOf(`${item.key}?`, 8) === 0 ? null : chanceOf(item.key, 22) - 14);

const reportedAt = new Map<string, number | null>();

/** When a figure is reported, or null. */
function instantOfReport(item: Due): number | null {
  const there = reportedAt.get(item.key);
  if (there !== undefined) return there;
  const days = reportedOn(item);
  const at = days === null ? null : Date.parse(`${item.due}T12:00:00+08:00`) + days * 86_400_000;
  reportedAt.set(item.key, at);
  return at;
}

/** Reports what is reported by an instant and not there yet. */
export async function reportUpTo(store: Store, schools: number, now: number): Promise<void> {
  const { items } = owed(schools);
  await store.transaction(async ({ work }) => {
    for (const item of items) {
      const at = instantOfReport(item);
      if (at === null || !item.figure || at > now || at < now - 86_400_000) continue;
      if ((await work.figures.byEvent(`report ${item.key}`)).length > 0) continue;
      const row = {
        school: item.unit,
        indicator: item.figure.indicator,
        period: item.figure.period,
        revision: 1,
        operation: "set" as const,
      };
      const by = `p-${item.unit}`;
      const rest = { of: null, reverts: null, reason: null, onBehalfOf: null, lateDays: 0, copied: false };
      await work.figures.add({ ...row, ...rest, value: 50, by, event: `report ${item.key}`, occurredAt: now, recordedAt: now });
    }
  });
}

/** The keys of every fire that the ladder has between two instants, by pure planning. */
export function expectedFires(schools: number, from: number, to: number): string[] {
  const { items, organisation } = owed(schools);
  if (!organisation.ok) return [];
  const { persons, memberships } = city(schools);
  const addresses = new Map(persons.map(({ id }) => [id, [{ platform: "any", user: id, conversation: id }]]));
  const staff = staffOf({ organisation: organisation.organisation, persons, memberships, addresses, wishes: [] });
  const fires = planFires(items, { organisation: organisation.organisation, calendar: CALENDAR, staff, zone: ZONE });
  return fires.filter(({ at }) => from <= at && at <= to).map(fireKey);
}

/** Whether a message at an instant keeps the promise of a decent hour: a workday, outside the quiet hours. */
export function decent(at: number): boolean {
  const { day, minute } = localOf(at, ZONE);
  return CALENDAR.isWorkday(day) && minute >= 7 * 60 + 30 && minute < 21 * 60 + 30;
}

/** Whether the schools have had their day's time to report. */
export const isNoon = (at: number): boolean => localOf(at, ZONE).minute >= 12 * 60;

/** The next instant that the simulation steps to: every twenty minutes of a workday's morning, then noon, then the next morning. */
export function nextStep(now: number): number {
  const { minute } = localOf(now, ZONE);
  const start = now - ((now + 8 * 3_600_000) % 86_400_000);
  const at = (m: number): number => start + m * 60_000;
  if (minute < 7 * 60 + 30) return at(7 * 60 + 30);
  if (minute < 10 * 60) return now + 20 * 60_000;
  return minute < 12 * 60 + 5 ? at(12 * 60 + 6) : at(24 * 60 + 10);
}

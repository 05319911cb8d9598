import { createCalendar } from "../../src/work/calendar/calendar.ts";
import { organisationOf } from "../../src/work/organisation.ts";
import { duesWithin } from "../../src/work/remind/due.ts";
import { planFires } from "../../src/work/remind/plan.ts";
import { staffOf } from "../../src/work/remind/staff.ts";
import { city, ZONE } from "../tools/quarter.ts";

/** Milliseconds to plan a year of 300 schools with ten quarterly figures each: 12,000 obligations, from the duties to their fires. */
export function planning(): { ms: number; obligations: number; fires: number } {
  const { units, persons, memberships, duties } = city(300);
  const built = organisationOf(units);
  if (!built.ok) throw new Error("the city is no tree");
  const { organisation } = built;
  const began = performance.now();
  const staff = staffOf({ organisation, persons, memberships, addresses: new Map(), wishes: [] });
  const quarterly = duties.map((one) => ({ ...one, cadence: "quarter" as const }));
  const sources = { organisation, terms: [], indicators: [], duties: quarterly, deadlines: [] };
  const items = duesWithin(sources, { from: "2023-01-01", to: "2023-12-31" });
  const fires = planFires(items, { organisation, calendar: createCalendar(), staff, zone: ZONE });
  return { ms: performance.now() - began, obligations: items.length, fires: fires.length };
}

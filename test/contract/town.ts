import type { Tx } from "../../src/store/store.ts";
import { duty, INDICATORS, TERMS, UNITS } from "../work/town.ts";

const person = (id: string) => ({ id, name: `人${id}`, lang: "zh" as const, left: null, erased: false });

/** The fictional town, with two people who report and one who approves. */
export async function settleTown({ work }: Tx): Promise<void> {
  await work.places.putUnits(UNITS);
  await work.places.putTerms(TERMS);
  for (const id of ["p1", "p2", "p3"]) await work.people.put(person(id));
  for (const indicator of INDICATORS) await work.duties.putIndicator(indicator);
  await work.duties.putDuty(duty("MYOPIA"));
}

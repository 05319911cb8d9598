import type { Part } from "../../../chat/card.ts";
import { holdsOn, type Role } from "../../../work/people/membership.ts";
import type { Turn } from "../../turn.ts";
import { tell } from "../tell.ts";
import type { Worker } from "../worker.ts";

/** Who holds a role at some places today, with the places that they hold it at. */
export async function holders(turn: Turn, { actor }: Worker, units: ReadonlySet<string>, role: Role): Promise<Map<string, string[]>> {
  const held = (await turn.tx.work.people.memberships()).filter(
    (one) => one.role === role && units.has(one.unit) && holdsOn(one, actor.today),
  );
  const found = new Map<string, string[]>();
  for (const { person, unit } of held) found.set(person, [...(found.get(person) ?? []), unit]);
  return found;
}

/** The names of those among some persons who can be written to, the one who acts left out. */
export async function namesReached({ tx }: Turn, { person: self }: Worker, persons: Iterable<string>): Promise<string[]> {
  const names: string[] = [];
  for (const id of persons) {
    const person = await tx.work.people.person(id);
    const accounts = await tx.work.people.accountsOf(id);
    if (person && id !== self.id && accounts.some(({ conversation }) => conversation !== null)) names.push(person.name);
  }
  return names;
}

/** Tells everybody but the one who acts, each about their own places. */
export async function tellAll(
  turn: Turn,
  { person: self }: Worker,
  persons: ReadonlyMap<string, string[]>,
  says: (lang: "zh" | "en", units: string[]) => Part[],
): Promise<void> {
  for (const [person, units] of persons) if (person !== self.id) await tell(turn, person, (lang) => says(lang, units));
}

import { peopleWords } from "../../../words/people.ts";
import { holdsOn, type Membership, type Person } from "../../../work/people/membership.ts";
import { placesOf } from "../../../work/policy.ts";
import type { Turn } from "../../turn.ts";
import type { Refused } from "../desk/owed.ts";
import type { Worker } from "../worker.ts";

/** A person with the roles that hold today. */
export interface Found {
  readonly person: Person;
  readonly roles: readonly Membership[];
}

/** People at the places that somebody administers, with all the roles that they hold today. */
export async function peopleIn(turn: Turn, { actor }: Worker): Promise<Found[]> {
  const { people } = turn.tx.work;
  const own = placesOf(actor, "administer");
  const held = (await people.memberships()).filter((one) => holdsOn(one, actor.today));
  const grouped = Map.groupBy(held, ({ person }) => person);
  const persons = (await people.persons()).filter(({ erased, left }) => !erased && (left === null || left >= actor.today));
  return persons.flatMap((person) => {
    const roles = grouped.get(person.id) ?? [];
    return roles.some(({ unit }) => own.has(unit)) ? [{ person, roles }] : [];
  });
}

/** 一中填报、二中审核: where somebody has which role. */
export function rolesSaid({ talk: { lang } }: Turn, { setting }: Worker, roles: readonly Membership[]): string {
  const say = peopleWords(lang);
  const joint = lang === "zh" ? "" : " ";
  return roles.map(({ unit, role }) => `${setting.organisation.units.get(unit)?.name ?? unit}${joint}${say.roles[role]}`).join(say.joint);
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Those whose whole name stands in a text, the longest name first. */
export function namedIn(text: string, all: readonly Found[]): Found[] {
  const said = folded(text);
  const hits = all.filter(({ person }) => person.name !== "" && said.includes(folded(person.name)));
  const longest = Math.max(0, ...hits.map(({ person }) => person.name.length));
  return hits.filter(({ person }) => person.name.length === longest);
}

/** The one person that a text names, among those that may be; more than one is asked. `pick` is the id that a button has chosen. */
export function onePerson(turn: Turn, worker: Worker, text: string, all: readonly Found[], pick: string | null): Found | Refused {
  const say = peopleWords(turn.talk.lang);
  const chosen = pick ? all.find(({ person }) => person.id === pick) : undefined;
  if (chosen) return chosen;
  const named = namedIn(text, all);
  const [first, ...more] = named;
  if (!first) return { ok: false, say: say.nobody(text.trim()) };
  if (more.length === 0) return first;
  const choices = named
    .slice(0, 8)
    .map(({ person, roles }) => ({ label: say.personAt(person.name, rolesSaid(turn, worker, roles)), pick: person.id }));
  return { ok: false, say: say.whichPerson, choices };
}

/** Whether this is the last person who administers the whole bureau. */
export async function isLastAdmin(turn: Turn, worker: Worker, person: string): Promise<boolean> {
  const root = [...worker.setting.organisation.units.values()].find(({ parent }) => parent === null)?.id ?? "";
  const { people } = turn.tx.work;
  const admins = new Set<string>();
  for (const one of await people.memberships()) {
    if (one.unit !== root || one.role !== "admin" || !holdsOn(one, worker.actor.today)) continue;
    if ((await people.accountsOf(one.person)).length > 0) admins.add(one.person);
  }
  return admins.has(person) && admins.size === 1;
}

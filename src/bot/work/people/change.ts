import { randomUUID } from "node:crypto";
import type { Part } from "../../../chat/card.ts";
import { peopleWords } from "../../../words/people.ts";
import type { PeopleChange, Person, Role } from "../../../work/people/membership.ts";
import type { Turn } from "../../turn.ts";
import { codePart, issueCode } from "../codes.ts";
import type { Worker } from "../worker.ts";

/** Writes what a change among people does: roles end and begin, accounts are unbound, open codes and cards are void. */
export async function applied({ tx, clock }: Turn, { ends, begins, unbinds, voidsCardsOf }: PeopleChange): Promise<void> {
  const { people, cards, invites } = tx.work;
  for (const { membership, until } of ends) await people.end(membership, until);
  await people.begin(begins.map((one) => ({ id: randomUUID(), ...one })));
  for (const person of unbinds) {
    await people.unbind(person, clock.now());
    await invites.void(person, clock.now());
  }
  for (const person of voidsCardsOf) await cards.expire(person, clock.now());
}

/** Somebody who was not known yet. Their first language is the one that their name is written in. */
export async function newPerson({ tx }: Turn, name: string): Promise<Person> {
  const person: Person = { id: randomUUID(), name, lang: /[\u4e00-\u9fff]/.test(name) ? "zh" : "en", left: null, erased: false };
  await tx.work.people.put(person);
  return person;
}

/** A code for somebody who has no account yet, to be shown to who acts; nothing where they have one. */
export async function codeIfUnbound(
  turn: Turn,
  { person: by }: Worker,
  person: Person,
  place: { unit: string; role: Role },
): Promise<Part[]> {
  const { tx, clock, talk } = turn;
  if ((await tx.work.people.accountsOf(person.id)).length > 0) return [];
  const code = await issueCode(tx, { person: person.id, place, by: by.id, now: clock.now() });
  return [codePart(peopleWords(talk.lang).codeFor(person.name, code), code)];
}

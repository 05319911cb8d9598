import type { Part } from "../../chat/card.ts";
import { deskWords } from "../../words/desk.ts";
import { unitByCode, type Organisation, type Unit } from "../../work/organisation.ts";
import { holdsOn, type Person, type Role } from "../../work/people/membership.ts";
import { mayInvite } from "../../work/policy.ts";
import { plainly } from "../commands.ts";
import { card, text, type Said, type Turn } from "../turn.ts";
import type { Area } from "./area.ts";
import { codeFor, codePart } from "./codes.ts";
import type { Worker } from "./worker.ts";

const INVITES = /^\/?(?:邀请|invite\b)\s*[:：]?\s*(\S.*)?$/i;

/** The place that a message invites for, empty where it names none; null where it invites for none. */
const inviteTyped = (message: string): string | null => {
  const match = INVITES.exec(message.trim());
  return match && (match[1]?.trim() ?? "");
};

/** A place by its code, name or another name that people use. */
function placeNamed(organisation: Organisation, word: string): Unit | null {
  const plain = word.normalize("NFKC").trim().toLowerCase();
  const called = ({ name, aliases }: Unit): boolean => [name, ...aliases].some((one) => one.toLowerCase() === plain);
  return unitByCode(organisation, plain) ?? [...organisation.units.values()].find(called) ?? null;
}

/** Who has a role at a place and no account yet; who has left or was erased waits for nothing. */
async function waiting({ tx }: Turn, unit: Unit, today: string): Promise<{ person: Person; role: Role }[]> {
  const { people } = tx.work;
  const held = (await people.memberships()).filter((one) => one.unit === unit.id && holdsOn(one, today));
  const found: { person: Person; role: Role }[] = [];
  for (const { person: id, role } of held) {
    if (found.some(({ person }) => person.id === id)) continue;
    const person = await people.person(id);
    const serves = person !== null && !person.erased && person.left === null;
    if (serves && (await people.accountsOf(id)).length === 0) found.push({ person, role });
  }
  return found;
}

/** Gives codes for the people of a place who have no account yet, to an administrator, in private. */
async function invited(turn: Turn, worker: Worker, word: string): Promise<Said> {
  const { actor, setting } = worker;
  const { event, talk } = turn;
  const say = deskWords(talk.lang);
  if (word === "") return plainly(turn, say.inviteForm, "invite");
  const unit = placeNamed(setting.organisation, word);
  if (!unit) return plainly(turn, say.unknownPlace(word), "invite");
  if (!mayInvite(actor, { unit: unit.id, role: "reporter" }).may) return plainly(turn, say.mayNot(unit.name), "not theirs");
  if (!event.private) return plainly(turn, say.invitePrivate, "invite");
  const people = await waiting(turn, unit, actor.today);
  if (people.length === 0) return plainly(turn, say.inviteNobody(unit.name), "invite");
  const lines: Part[] = [];
  const refused: Part[] = [];
  for (const { person, role } of people) {
    const issued = await codeFor(turn, worker, person, { unit: unit.id, role });
    if (issued.ok) lines.push(codePart(say.invited(person.name, unit.name, say.roles[role], issued.code), issued.code));
    else refused.push(text(issued.say));
  }
  const title = lines.length > 0 ? [text(say.invitedTitle)] : [];
  return { card: card(turn, [...title, ...lines, ...refused]), outcome: lines.length > 0 ? "invite" : "not theirs" };
}

/** An administrator has codes made for the people of a place. */
export const inviting: Area = {
  hears: (message) => inviteTyped(message) !== null,
  async said(turn, worker, message) {
    const place = inviteTyped(message);
    return place === null ? null : invited(turn, worker, place);
  },
};

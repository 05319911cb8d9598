import type { Part } from "../../../chat/card.ts";
import { peopleWords } from "../../../words/people.ts";
import { platformName } from "../../../words/platform.ts";
import { takePlaces } from "../../../work/desk/slots.ts";
import { unitsUnder, type Unit } from "../../../work/organisation.ts";
import { placesOf } from "../../../work/policy.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import type { Area } from "../area.ts";
import { behind } from "../desk/order.ts";
import { hear } from "../hear.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { namedIn, peopleIn, type Found } from "./find.ts";

const MOST = 30;

async function accountsSaid(turn: Turn, { person }: Found): Promise<string> {
  const say = peopleWords(turn.talk.lang);
  const accounts = await turn.tx.work.people.accountsOf(person.id);
  return accounts.length > 0
    ? say.bound([...new Set(accounts.map(({ platform }) => platformName(platform, turn.talk.lang)))].join(say.joint))
    : say.unboundYet;
}

/** Who looks at whom is put on record. */
async function noted({ tx, clock }: Turn, { person }: Worker, unit: string, subject: string): Promise<void> {
  await audited(tx, { at: clock.now(), actor: person.id, action: "read people", unit, subject, from: null, to: null });
}

async function placeSaid(turn: Turn, worker: Worker, unit: Unit, all: readonly Found[]): Promise<Said> {
  const say = peopleWords(turn.talk.lang);
  const there = all.filter(({ roles }) => roles.some((one) => one.unit === unit.id));
  const below = new Set(unitsUnder(worker.setting.organisation, unit.id).map(({ id }) => id));
  const more = all.filter((one) => !there.includes(one) && one.roles.some(({ unit: at }) => below.has(at))).length;
  const rows: { label: string; text: string }[] = [];
  for (const one of there.slice(0, MOST)) {
    const roles = one.roles.filter((role) => role.unit === unit.id).map(({ role, from }) => say.since(say.roles[role], from));
    rows.push({ label: one.person.name, text: [...roles, await accountsSaid(turn, one)].join(say.joint) });
  }
  await noted(turn, worker, unit.id, unit.id);
  const parts: Part[] = rows.length > 0 ? [text(say.rosterTitle(unit.name)), { type: "fields", rows }] : [text(say.rosterNone(unit.name))];
  return { card: card(turn, more > 0 ? [...parts, { type: "note", text: say.below(more) }] : parts), outcome: "people" };
}

async function personSaid(turn: Turn, worker: Worker, found: readonly Found[]): Promise<Said> {
  const say = peopleWords(turn.talk.lang);
  const parts: Part[] = [];
  for (const one of found) {
    const rows = one.roles.map(({ unit, role, from }) => ({
      label: worker.setting.organisation.units.get(unit)?.name ?? unit,
      text: say.since(say.roles[role], from),
    }));
    parts.push(text(say.personTitle(one.person.name)), rows.length > 0 ? { type: "fields", rows } : text(say.noRoles));
    parts.push({ type: "note", text: await accountsSaid(turn, one) });
    await noted(turn, worker, one.roles[0]?.unit ?? "", one.person.id);
  }
  return { card: card(turn, parts), outcome: "people" };
}

const typed = behind(/人员|名单|people|who is at/);

/** 人员 S001: who is at a place; 人员 甲校长: where a person is, and as what. For administrators, in private. */
export const roster: Area = {
  hears: () => false,
  async said(turn, worker, message) {
    const line = typed(message);
    const own = placesOf(worker.actor, "administer");
    if (line === null || own.size === 0) return null;
    hear(turn, message);
    const say = peopleWords(turn.talk.lang);
    if (line === "") return plainly(turn, say.rosterForm, "people");
    if (!turn.event.private) return plainly(turn, say.privateOnly, "people");
    const all = await peopleIn(turn, worker);
    const named = namedIn(line, all);
    const [unit] = takePlaces(line.toLowerCase(), worker.setting.organisation).units;
    if (unit && own.has(unit.id)) return placeSaid(turn, worker, unit, all);
    return named.length > 0 ? personSaid(turn, worker, named) : plainly(turn, say.nobody(line), "people");
  },
};

import type { Part } from "../../../chat/card.ts";
import { peopleWords } from "../../../words/people.ts";
import { takePlaces } from "../../../work/desk/slots.ts";
import { takeUntil } from "../../../work/desk/until.ts";
import { leave } from "../../../work/people/membership.ts";
import { mayHandOver, mayUnbind } from "../../../work/policy.ts";
import { text } from "../../turn.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { tell } from "../tell.ts";
import { audited } from "../trail.ts";
import { applied } from "./change.ts";
import { isLastAdmin, onePerson, peopleIn, rolesSaid, type Found } from "./find.ts";

/** The person that a line names, at the place that it names where it does. */
async function personIn(asked: Asked, line: string): Promise<Found | Extract<Planned, { ok: false }>> {
  const { turn, worker, pick } = asked;
  const all = await peopleIn(turn, worker);
  const { units, rest } = takePlaces(line.toLowerCase(), worker.setting.organisation);
  const ids = new Set(units.map(({ id }) => id));
  const there = ids.size === 0 ? all : all.filter(({ roles }) => roles.some(({ unit }) => ids.has(unit)));
  // A name may hold the name of a place: then the whole line is looked through.
  const found = onePerson(turn, worker, ids.size === 0 ? line : rest, there, pick);
  return "person" in found || ids.size === 0 ? found : onePerson(turn, worker, line, there, pick);
}

/** Places that would have nobody left who reports. */
async function emptied({ turn, worker }: Asked, { person, roles }: Found): Promise<string[]> {
  const all = await peopleIn(turn, worker);
  const held = roles.filter(({ role }) => role === "reporter");
  const others = new Set(
    all
      .filter((one) => one.person.id !== person.id)
      .flatMap((one) => one.roles.filter(({ role }) => role === "reporter").map(({ unit }) => unit)),
  );
  return held.filter(({ unit }) => !others.has(unit)).map(({ unit }) => worker.setting.organisation.units.get(unit)?.name ?? unit);
}

async function leaving(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = peopleWords(turn.talk.lang);
  if (asked.text === "") return { ok: false, say: say.leaveForm };
  const { day, text: line } = takeUntil(asked.text, worker.actor.today);
  const found = await personIn(asked, line);
  if (!("person" in found)) return found;
  const { person, roles } = found;
  for (const { unit } of roles) {
    const decision = mayHandOver(worker.actor, { unit });
    if (!decision.may) return { ok: false, say: denied(turn, worker, decision, worker.setting.organisation.units.get(unit)?.name ?? unit) };
  }
  const last = day ?? worker.actor.today;
  if (last > worker.actor.today) return { ok: false, say: say.notYet(last) };
  if (await isLastAdmin(turn, worker, person.id)) return { ok: false, say: say.lastAdmin };
  const empty = await emptied(asked, found);
  const rows = [
    { label: say.person, text: person.name },
    { label: say.role, text: rolesSaid(turn, worker, roles) },
    { label: say.lastDay, text: last },
    { label: say.voids, text: say.voidsText },
    { label: say.stays, text: say.staysText(person.name) },
  ];
  const note: Part[] = empty.length > 0 ? [{ type: "note", text: say.empty(empty.join(say.joint)) }] : [];
  return {
    ok: true,
    preview: [{ type: "fact", text: say.leaveTitle }, { type: "fields", rows }, ...note],
    go: say.leaveGo,
    async carry() {
      const { people } = turn.tx.work;
      await tell(turn, person.id, (lang) => [text(peopleWords(lang).leftNews(last))]);
      await applied(turn, leave(person.id, last, await people.memberships()));
      await people.put({ ...person, left: last });
      const fact = { at: turn.clock.now(), actor: worker.person.id, action: "leave", unit: roles[0]?.unit ?? "", subject: person.id };
      await audited(turn.tx, { ...fact, from: null, to: last }, asked.text);
      return [text(say.left(person.name)), ...note];
    },
  };
}

async function unbinding(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const { people } = turn.tx.work;
  const say = peopleWords(turn.talk.lang);
  const self = { person: worker.person, roles: worker.actor.memberships };
  const found = asked.text === "" ? self : await personIn(asked, asked.text);
  if (!("person" in found)) return found;
  const { person, roles } = found;
  const decision = mayUnbind(worker.actor, { person: person.id, units: roles.map(({ unit }) => unit) });
  if (!decision.may) return { ok: false, say: denied(turn, worker, decision, person.name) };
  if (await isLastAdmin(turn, worker, person.id)) return { ok: false, say: say.lastAdmin };
  const accounts = await people.accountsOf(person.id);
  if (accounts.length === 0) return { ok: false, say: say.noAccounts(person.name) };
  const rows = [
    { label: say.person, text: say.personAt(person.name, rolesSaid(turn, worker, roles)) },
    { label: say.accounts, text: accounts.map(({ platform }) => platform).join(say.joint) },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.unbindTitle },
      { type: "fields", rows },
    ],
    go: say.unbindGo,
    async carry() {
      if (person.id !== worker.person.id) await tell(turn, person.id, (lang) => [text(peopleWords(lang).unboundNews)]);
      await applied(turn, { ends: [], begins: [], unbinds: [person.id], voidsCardsOf: [person.id] });
      const fact = { at: turn.clock.now(), actor: worker.person.id, action: "unbind", unit: roles[0]?.unit ?? "", subject: person.id };
      await audited(turn.tx, { ...fact, from: accounts.map(({ platform }) => platform), to: null }, asked.text);
      return [text(say.unbound(person.name))];
    },
  };
}

/** 离任 and 解绑. */
export const departures: readonly Ordering[] = [
  { order: "leave", typed: behind(/离任|离职|调离|leaves|leaving/), plan: leaving },
  { order: "unbind", typed: behind(/解绑|解除绑定|unbind/), plan: unbinding },
];

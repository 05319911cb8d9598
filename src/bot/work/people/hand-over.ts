import { bracketed } from "../../../words/words.ts";
import type { Part } from "../../../chat/card.ts";
import { peopleWords } from "../../../words/people.ts";
import { readSlots } from "../../../work/desk/slots.ts";
import { handOver } from "../../../work/people/membership.ts";
import type { Unit } from "../../../work/organisation.ts";
import { mayHandOver, mayInvite } from "../../../work/policy.ts";
import { text } from "../../turn.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { owedUnder } from "../desk/owed.ts";
import { tell } from "../tell.ts";
import { audited } from "../trail.ts";
import { applied, codeIfUnbound, newPerson } from "./change.ts";
import { namedIn, peopleIn, rolesSaid, type Found } from "./find.ts";

const TO = /\s*(?:交给|移交给|转给|给|\bto\b)\s*/i;
const FROM = /\s*(?:从|由|\bfrom\b)\s*/i;

interface Line {
  head: string;
  from: string | null;
  to: string;
}

/** 交接 S001 从 甲校长 给 李校长, in its parts; null where nobody takes over. */
function lineOf(said: string): Line | null {
  const at = TO.exec(said);
  if (!at) return null;
  const to = said.slice(at.index + at[0].length).replace(/[\s。.,，]+$/, "");
  const [head = "", from = null] = said.slice(0, at.index).split(FROM);
  return to === "" ? null : { head, from: from === null ? null : from.trim(), to };
}

/** What has not been reported at a place and can be by now: it passes on with the place. */
async function openAt(asked: Asked, unit: Unit): Promise<number> {
  const { turn, worker } = asked;
  const { today } = worker.actor;
  const heads = await turn.tx.work.figures.heads([unit.id]);
  const has = new Set(heads.filter(({ value }) => value !== null).map((one) => `${one.indicator}|${one.period}`));
  const owed = worker.setting.duties.flatMap((duty) => owedUnder(duty, unit, asked));
  return owed.filter(
    (one) =>
      one.period.from <= today && (one.locksAfter === null || one.locksAfter >= today) && !has.has(`${one.indicator}|${one.period.code}`),
  ).length;
}

interface Change {
  unit: Unit;
  from: Found;
  /** Null for somebody who is not known yet. */
  to: Found | null;
  name: string;
}

async function carried({ turn, worker, text: words }: Asked, { unit, from, to, name }: Change): Promise<Part[]> {
  const { tx, talk, clock } = turn;
  const person = to?.person ?? (await newPerson(turn, name));
  const day = worker.actor.today;
  const outcome = handOver({ unit: unit.id, from: from.person.id, to: person.id, day }, await tx.work.people.memberships());
  if (!outcome.ok) throw new Error(`A hand-over that was planned can't be made: ${outcome.why}`);
  const { change } = outcome;
  // Told before the account is unbound.
  await tell(turn, from.person.id, (lang) => {
    const say = peopleWords(lang);
    return [text(say.handedOverNews(unit.name, name)), ...(change.unbinds.length > 0 ? [text(say.unboundNews)] : [])];
  });
  await applied(turn, change);
  const roles = [...new Set(from.roles.filter((one) => one.unit === unit.id).map(({ role }) => role))];
  await tell(turn, person.id, (lang) => {
    const say = peopleWords(lang);
    return [text(say.takesOverNews(unit.name, roles.map((role) => say.roles[role]).join(say.joint)))];
  });
  const fact = { at: clock.now(), actor: worker.person.id, action: "hand over", unit: unit.id, subject: unit.id };
  await audited(tx, { ...fact, from: from.person.id, to: person.id }, words);
  const [role = "reporter" as const] = roles;
  return [
    text(peopleWords(talk.lang).handedOver(unit.name, name)),
    ...(await codeIfUnbound(turn, worker, person, { unit: unit.id, role })),
  ];
}

async function plan(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = peopleWords(turn.talk.lang);
  const { organisation, indicators, terms } = worker.setting;
  const line = lineOf(asked.text);
  if (!line) return { ok: false, say: say.handOverForm };
  if (!turn.event.private) return { ok: false, say: say.privateOnly };
  const context = { organisation, indicators, moment: { instant: asked.at, zone: turn.zone, terms } };
  const [unit] = readSlots(line.head, context).places;
  if (!unit) return { ok: false, say: say.handOverForm };
  const decision = mayHandOver(worker.actor, { unit: unit.id });
  if (!decision.may) return { ok: false, say: denied(turn, worker, decision, unit.name) };
  const [pickedFrom = "", pickedTo = ""] = (asked.pick ?? "|").split("|");
  const all = await peopleIn(turn, worker);
  const there = all.filter(({ roles }) => roles.some((one) => one.unit === unit.id));
  const named = line.from === null ? there : namedIn(line.from, there);
  const from = there.find(({ person }) => person.id === pickedFrom) ?? (named.length === 1 ? named[0] : undefined);
  if (!from && named.length === 0)
    return { ok: false, say: line.from === null ? say.nobodyThere(unit.name) : say.notInOffice(line.from, unit.name) };
  const label = ({ person, roles }: Found): string => say.personAt(person.name, rolesSaid(turn, worker, roles));
  if (!from)
    return { ok: false, say: say.whichPerson, choices: named.map((one) => ({ label: label(one), pick: `${one.person.id}|${pickedTo}` })) };
  const known = all.filter(({ person }) => person.name.toLowerCase() === line.to.toLowerCase());
  const to = known.find(({ person }) => person.id === pickedTo) ?? null;
  if (known.length > 0 && to === null && pickedTo !== "new") {
    const choices = known.map((one) => ({ label: label(one), pick: `${from.person.id}|${one.person.id}` }));
    return { ok: false, say: say.whichPerson, choices: [...choices, { label: say.newPerson(line.to), pick: `${from.person.id}|new` }] };
  }
  if (to?.person.id === from.person.id) return { ok: false, say: say.samePerson };
  const roles = from.roles.filter((one) => one.unit === unit.id);
  // What passes on is given anew: an auditor is named by the bureau alone.
  for (const { role } of roles) {
    const given = mayInvite(worker.actor, { unit: unit.id, role });
    if (!given.may) return { ok: false, say: denied(turn, worker, given, `${unit.name}${bracketed(turn.talk.lang, say.roles[role])}`) };
  }
  const rows = [
    { label: say.place, text: unit.name },
    { label: say.from, text: from.person.name },
    { label: say.to, text: to ? label(to) : `${line.to}${bracketed(turn.talk.lang, say.isNew)}` },
    { label: say.role, text: [...new Set(roles.map(({ role }) => say.roles[role]))].join(say.joint) },
    ...(unit.kind === "school" ? [{ label: say.owed, text: say.owedText(await openAt(asked, unit)) }] : []),
    { label: say.voids, text: say.voidsText },
    { label: say.stays, text: say.staysText(from.person.name) },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.handOverTitle },
      { type: "fields", rows },
    ],
    go: say.handOverGo,
    carry: () => carried(asked, { unit, from, to, name: line.to }),
  };
}

/** 交接 S001 给 李校长: the roles at a place pass to another person, the history stays with who made it. */
export const handingOver: Ordering = { order: "hand over", typed: behind(/交接|移交|hand ?over/), plan };

import { bracketed } from "../../../words/words.ts";
import { LISTS } from "../../../words/lists.ts";
import { peopleWords } from "../../../words/people.ts";
import { takePlaces } from "../../../work/desk/slots.ts";
import type { Unit } from "../../../work/organisation.ts";
import { addDays } from "../../../work/period/day.ts";
import { ROLES, type Role } from "../../../work/people/membership.ts";
import { mayInvite } from "../../../work/policy.ts";
import { text } from "../../turn.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { tell } from "../tell.ts";
import { audited } from "../trail.ts";
import { applied, codeIfUnbound, newPerson } from "./change.ts";
import { isLastAdmin, onePerson, peopleIn } from "./find.ts";

interface Line {
  unit: Unit;
  role: Role;
  name: string;
}

/** The role that a word names, with the longest spelling of it. */
function roleIn(said: string): { role: Role; word: string } | null {
  const all = ROLES.flatMap((role) => LISTS.roles[role].map((word) => ({ role, word: word.toLowerCase() })));
  const inside = all.filter(({ word }) =>
    /^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(said) : said.split(/\s+/).includes(word),
  );
  const loose = inside.length > 0 ? inside : all.filter(({ word }) => said.includes(word));
  return loose.toSorted((a, b) => b.word.length - a.word.length)[0] ?? null;
}

/** 授权 李老师 审核 DN in its parts, in any order; null where one of them is missing. */
function lineOf({ text: said, worker }: Asked): Line | null {
  const lower = said.toLowerCase();
  const { units, rest } = takePlaces(lower, worker.setting.organisation);
  const [unit] = units;
  if (!unit || rest.length !== said.length) return null;
  const found = roleIn(rest);
  if (!found) return null;
  const at = rest.lastIndexOf(found.word);
  // Blanks stand where the place and the role stood: what is left is the name, as it was written.
  const kept = [...said]
    .map((char, index) => (rest[index] === " " || (index >= at && index < at + found.word.length) ? " " : char))
    .join("");
  const name = kept
    .replace(/(?:^|\s)(?:为|在|的|at|as|of)(?=\s|$)/gi, " ")
    .replace(/[,，、:：]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? null : { unit, role: found.role, name };
}

async function giving(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = peopleWords(turn.talk.lang);
  const line = lineOf(asked);
  if (!line) return { ok: false, say: say.roleForm };
  if (!turn.event.private) return { ok: false, say: say.privateOnly };
  const { unit, role, name } = line;
  const decision = mayInvite(worker.actor, { unit: unit.id, role });
  if (!decision.may) return { ok: false, say: denied(turn, worker, decision, unit.name) };
  const all = (await peopleIn(turn, worker)).filter(({ person }) => person.name.toLowerCase() === name.toLowerCase());
  const found = all.length === 0 || asked.pick === "new" ? null : onePerson(turn, worker, name, all, asked.pick);
  if (found && !("person" in found)) return { ...found, choices: [...(found.choices ?? []), { label: say.newPerson(name), pick: "new" }] };
  if (found?.roles.some((one) => one.unit === unit.id && one.role === role))
    return { ok: false, say: say.roleHas(name, unit.name, say.roles[role]) };
  const rows = [
    { label: say.person, text: found ? name : `${name}${bracketed(turn.talk.lang, say.isNew)}` },
    { label: say.role, text: say.roles[role] },
    { label: say.place, text: unit.name },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.roleTitle },
      { type: "fields", rows },
    ],
    go: say.roleGo,
    async carry() {
      const person = found?.person ?? (await newPerson(turn, name));
      const begins = [{ person: person.id, unit: unit.id, role, from: worker.actor.today, until: null }];
      await applied(turn, { ends: [], begins, unbinds: [], voidsCardsOf: [] });
      if (person.id !== worker.person.id)
        await tell(turn, person.id, (lang) => [text(peopleWords(lang).roleGivenNews(unit.name, peopleWords(lang).roles[role]))]);
      const fact = { at: turn.clock.now(), actor: worker.person.id, action: "give role", unit: unit.id, subject: person.id };
      await audited(turn.tx, { ...fact, from: null, to: role }, asked.text);
      return [
        text(say.roleGiven(name, unit.name, say.roles[role])),
        ...(await codeIfUnbound(turn, worker, person, { unit: unit.id, role })),
      ];
    },
  };
}

async function ending(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = peopleWords(turn.talk.lang);
  const line = lineOf(asked);
  if (!line) return { ok: false, say: say.endRoleForm };
  const { unit, role, name } = line;
  const decision = mayInvite(worker.actor, { unit: unit.id, role });
  if (!decision.may) return { ok: false, say: denied(turn, worker, decision, unit.name) };
  const there = (await peopleIn(turn, worker)).filter(({ roles }) => roles.some((one) => one.unit === unit.id && one.role === role));
  const found = onePerson(turn, worker, name, there, asked.pick);
  if (!("person" in found)) return found.choices ? found : { ok: false, say: say.hasNoRole(name, unit.name, say.roles[role]) };
  const { person, roles } = found;
  const held = roles.filter((one) => one.unit === unit.id && one.role === role);
  if (role === "admin" && (await isLastAdmin(turn, worker, person.id))) return { ok: false, say: say.lastAdmin };
  const rows = [
    { label: say.person, text: person.name },
    { label: say.role, text: say.roles[role] },
    { label: say.place, text: unit.name },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.endRoleTitle },
      { type: "fields", rows },
    ],
    go: say.endRoleGo,
    async carry() {
      // From now on it holds no more: the last day was yesterday.
      const until = addDays(worker.actor.today, -1);
      await applied(turn, { ends: held.map(({ id }) => ({ membership: id, until })), begins: [], unbinds: [], voidsCardsOf: [person.id] });
      if (person.id !== worker.person.id)
        await tell(turn, person.id, (lang) => [text(peopleWords(lang).roleEndedNews(unit.name, peopleWords(lang).roles[role]))]);
      const fact = { at: turn.clock.now(), actor: worker.person.id, action: "end role", unit: unit.id, subject: person.id };
      await audited(turn.tx, { ...fact, from: role, to: null }, asked.text);
      return [text(say.roleEnded(person.name, unit.name, say.roles[role]))];
    },
  };
}

/** 授权 and 取消授权. */
export const roleOrders: readonly Ordering[] = [
  { order: "end role", typed: behind(/取消授权|撤销授权|end role/), plan: ending },
  { order: "give role", typed: behind(/授权|任命|添加人员|give role|appoint/), plan: giving },
];

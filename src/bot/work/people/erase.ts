import { peopleWords } from "../../../words/people.ts";
import { erased, leave } from "../../../work/people/membership.ts";
import { mayErase, mayGovern } from "../../../work/policy.ts";
import { text, type Turn } from "../../turn.ts";
import { denied, type Asked, type Ordering, type Planned } from "../desk/order.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { applied } from "./change.ts";
import { isLastAdmin, onePerson, peopleIn, type Found } from "./find.ts";

const SELF = /^\s*\/?(?:删除我的(?:个人)?(?:信息|资料|数据)|注销我的账号|(?:erase|delete) (?:me|my (?:data|information)))\s*[。.!！]?\s*$/i;
const OTHER = /^\s*\/?(?:删除|erase)\s+(\S.*?)\s*(?:的(?:个人)?(?:信息|资料)|'s data|\bdata of\b)\s*$/i;

/** What is kept of a person: the id, on which figures and roles hang. All else that says who they were goes, in this transaction. */
async function forgotten({ turn, worker, text: line }: Asked, { person, roles }: Found): Promise<void> {
  const { tx, clock, talk } = turn;
  const { people, cards, audit } = tx.work;
  await applied(turn, leave(person.id, worker.actor.today, await people.memberships()));
  await people.put(erased({ ...person, left: person.left ?? worker.actor.today }));
  for (const { platform, user, conversation } of await people.forgetAccounts(person.id))
    await tx.forget({ platform, person: user, conversation });
  await tx.work.reminders.quiet.put(person.id, null);
  await cards.forget(person.id);
  await audit.purgeWordsOf(person.id);
  if (person.id === worker.person.id) Object.assign(talk, { memory: null, last: null, actions: [] });
  const fact = { at: clock.now(), actor: worker.person.id, action: "erase", unit: roles[0]?.unit ?? "", subject: person.id };
  // The words of the wish name nobody but the person, and are not kept.
  await audited(tx, { ...fact, from: null, to: null }, person.id === worker.person.id ? null : line);
}

/** Who a line may name: the bureau erases also who has left, and holds no role any more. */
async function erasable(turn: Turn, worker: Worker): Promise<Found[]> {
  if (!mayGovern(worker.actor).may) return peopleIn(turn, worker);
  const { people } = turn.tx.work;
  const roles = Map.groupBy(await people.memberships(), ({ person }) => person);
  return (await people.persons()).filter(({ erased: gone }) => !gone).map((person) => ({ person, roles: roles.get(person.id) ?? [] }));
}

async function plan(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const say = peopleWords(turn.talk.lang);
  if (!turn.event.private) return { ok: false, say: say.privateOnly };
  const self = { person: worker.person, roles: worker.actor.memberships };
  const found = asked.text === "" ? self : onePerson(turn, worker, asked.text, await erasable(turn, worker), asked.pick);
  if (!("person" in found)) return found;
  const { person } = found;
  const decision = mayErase(worker.actor, { person: person.id });
  if (!decision.may) return { ok: false, say: denied(turn, worker, decision, person.name) };
  if (await isLastAdmin(turn, worker, person.id)) return { ok: false, say: say.lastAdmin };
  const rows = [
    { label: say.eraseGoes, text: say.eraseGoesText },
    { label: say.eraseStays, text: say.eraseStaysText },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: person.id === worker.person.id ? say.eraseTitle : say.eraseOtherTitle(person.name) },
      { type: "fields", rows },
      { type: "note", text: say.eraseLater },
    ],
    go: say.eraseGo,
    async carry() {
      await forgotten(asked, found);
      return [text(say.erasedDone), { type: "note", text: say.eraseLater }];
    },
  };
}

/** 删除我的信息: everybody for themselves; the bureau for others. */
export const erasing: Ordering = {
  order: "erase",
  typed: (message) => {
    const said = message.normalize("NFKC");
    return SELF.test(said) ? "" : (OTHER.exec(said)?.[1]?.trim() ?? null);
  },
  plan,
};

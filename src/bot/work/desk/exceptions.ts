import { bracketed } from "../../../words/words.ts";
import type { Part } from "../../../chat/card.ts";
import { orderWords } from "../../../words/orders.ts";
import { unlockProblem, waiverProblem, LONGEST_UNLOCK } from "../../../work/duty/exceptions.ts";
import { addDays } from "../../../work/period/day.ts";
import { mayUnlock, mayWaive, type Decision } from "../../../work/policy.ts";
import { figureOf } from "../../../work/record/observation.ts";
import { takeUntil } from "../../../work/desk/until.ts";
import { text } from "../../turn.ts";
import { audited } from "../trail.ts";
import { holders, namesReached, tellAll } from "./concerned.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "./order.ts";
import { owedNamed, type Named, type Owed } from "./owed.ts";

type Found = Extract<Named, { ok: true }>;

const keyOf = ({ unit, obligation }: Owed) => ({ school: unit.id, indicator: obligation.indicator, period: obligation.period.code });
const namesOf = (owed: readonly Owed[]): string[] => owed.map(({ unit }) => unit.name);

/** The first place at which the asker may not do this, in a sentence; null where they may everywhere. */
function refusalFor(asked: Asked, owed: readonly Owed[], may: (one: Owed) => Decision): string | null {
  for (const one of owed) {
    const decision = may(one);
    if (!decision.may) return denied(asked.turn, asked.worker, decision, one.unit.name);
  }
  return null;
}

async function reporters({ turn, worker }: Asked, owed: readonly Owed[]): Promise<Map<string, string[]>> {
  return holders(turn, worker, new Set(owed.map(({ unit }) => unit.id)), "reporter");
}

/** What every exception shows: for whom, what, when, why, and who is told. */
async function shownRows(asked: Asked, { indicator, owed }: Found, more: { label: string; text: string }[]): Promise<Part> {
  const { turn, worker } = asked;
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const [first] = owed;
  const period = first
    ? `${first.obligation.period.code}${bracketed(turn.talk.lang, `${first.obligation.period.from} — ${first.obligation.period.to}`)}`
    : "";
  const told = await namesReached(turn, worker, (await reporters(asked, owed)).keys());
  const rows = [
    { label: say.place, text: say.names(namesOf(owed)) },
    { label: say.figure, text: indicator.names[lang] },
    { label: say.period, text: period },
    ...more,
    { label: say.told, text: say.toldWho(told) },
  ];
  return { type: "fields", rows };
}

/** Puts each figure's exception on record and tells the reporters of its place. */
async function recorded(
  asked: Asked,
  { owed }: Found,
  action: string,
  to: string | null,
  news: (lang: "zh" | "en", one: Owed) => string,
): Promise<void> {
  const { turn, worker, text: words } = asked;
  const at = turn.clock.now();
  for (const one of owed) {
    const fact = { at, actor: worker.person.id, action, unit: one.unit.id, subject: figureOf(keyOf(one)), from: null, to };
    await audited(turn.tx, fact, words);
  }
  await tellAll(turn, worker, await reporters(asked, owed), (lang, units) =>
    owed.filter(({ unit }) => units.includes(unit.id)).map((one) => text(news(lang, one))),
  );
}

const fact = (said: string): Part => ({ type: "fact", text: said });

async function waiving(asked: Asked): Promise<Planned> {
  const { turn } = asked;
  const { lang } = turn.talk;
  const say = orderWords(lang);
  if (asked.text === "") return { ok: false, say: say.waiveForm };
  const found = owedNamed(asked, say.waiveForm);
  if (!found.ok) return found;
  const refused = refusalFor(asked, found.owed, (one) => mayWaive(asked.worker.actor, keyOf(one)));
  if (refused) return { ok: false, say: refused };
  const reason = found.slots.reason ?? found.slots.rest;
  if (waiverProblem({ reason })) return { ok: false, say: `${say.noReason}\n${say.waiveForm.split("\n").at(-1) ?? ""}` };
  const { duties, figures } = turn.tx.work;
  const there = new Set(
    (await duties.waivers(found.owed.map(({ obligation }) => obligation.key)))
      .filter((one) => one.endedAt === null)
      .map((one) => one.obligation),
  );
  const open = { ...found, owed: found.owed.filter(({ obligation }) => !there.has(obligation.key)) };
  if (open.owed.length === 0) return { ok: false, say: say.alreadyWaived(say.names(namesOf(found.owed))) };
  const heads = await figures.heads(open.owed.map(({ unit }) => unit.id));
  const valued = open.owed.filter((one) => heads.some((head) => head.value !== null && figureOf(head) === figureOf(keyOf(one))));
  const note: Part[] = valued.length > 0 ? [{ type: "note", text: say.hasValue(say.names(namesOf(valued))) }] : [];
  return {
    ok: true,
    preview: [fact(say.waiveTitle), await shownRows(asked, open, [{ label: say.reason, text: reason }]), ...note],
    go: say.waiveGo,
    async carry() {
      for (const { obligation } of open.owed)
        await duties.waive({ obligation: obligation.key, reason, by: asked.worker.person.id, at: turn.clock.now(), endedAt: null });
      await recorded(asked, open, "waive", null, (to, { unit, obligation }) =>
        orderWords(to).waivedNews(unit.name, found.indicator.names[to], obligation.period.code, reason),
      );
      return [text(say.waived(open.owed.length))];
    },
  };
}

async function endingWaiver(asked: Asked): Promise<Planned> {
  const { turn } = asked;
  const say = orderWords(turn.talk.lang);
  if (asked.text === "") return { ok: false, say: say.endWaiverForm };
  const found = owedNamed(asked, say.endWaiverForm);
  if (!found.ok) return found;
  const refused = refusalFor(asked, found.owed, (one) => mayWaive(asked.worker.actor, keyOf(one)));
  if (refused) return { ok: false, say: refused };
  const { duties } = turn.tx.work;
  const held = new Set(
    (await duties.waivers(found.owed.map(({ obligation }) => obligation.key)))
      .filter((one) => one.endedAt === null)
      .map((one) => one.obligation),
  );
  const waived = { ...found, owed: found.owed.filter(({ obligation }) => held.has(obligation.key)) };
  if (waived.owed.length === 0) return { ok: false, say: say.notWaived(say.names(namesOf(found.owed))) };
  return {
    ok: true,
    preview: [fact(say.endWaiverTitle), await shownRows(asked, waived, [])],
    go: say.endWaiverGo,
    async carry() {
      for (const { obligation } of waived.owed) await duties.endWaiver(obligation.key, turn.clock.now());
      await recorded(asked, waived, "end waiver", null, (to, { unit, obligation }) =>
        orderWords(to).endedWaiverNews(unit.name, found.indicator.names[to], obligation.period.code, obligation.due),
      );
      return [text(say.endedWaiver(waived.owed.length))];
    },
  };
}

async function unlocking(whole: Asked): Promise<Planned> {
  const { turn, worker } = whole;
  const say = orderWords(turn.talk.lang);
  const [, example = ""] = say.unlockForm.split("\n");
  if (whole.text === "") return { ok: false, say: say.unlockForm };
  const { day, text: line } = takeUntil(whole.text, worker.actor.today);
  const asked = { ...whole, text: line };
  const found = owedNamed(asked, say.unlockForm);
  if (!found.ok) return found;
  const refused = refusalFor(asked, found.owed, (one) => mayUnlock(worker.actor, keyOf(one)));
  if (refused) return { ok: false, say: refused };
  if (day === null) return { ok: false, say: `${say.noUntil}\n${example}` };
  const reason = found.slots.reason ?? found.slots.rest;
  const { today } = worker.actor;
  for (const { obligation, unit } of found.owed) {
    const problem = unlockProblem({ opensUntil: day, reason }, obligation, today);
    if (problem === "no reason") return { ok: false, say: `${say.noReason}\n${example}` };
    if (problem === "in the past") return { ok: false, say: say.unlockPast(day) };
    if (problem === "too long") return { ok: false, say: say.unlockTooLong(addDays(today, LONGEST_UNLOCK)) };
    if (problem === "not locked") return { ok: false, say: say.notLocked(unit.name, obligation.locksAfter ?? "") };
  }
  const more = [
    { label: say.until, text: day },
    { label: say.reason, text: reason },
  ];
  return {
    ok: true,
    preview: [fact(say.unlockTitle), await shownRows(asked, found, more)],
    go: say.unlockGo,
    async carry() {
      for (const { obligation } of found.owed)
        await turn.tx.work.duties.unlock({
          obligation: obligation.key,
          reason,
          by: worker.person.id,
          at: turn.clock.now(),
          opensUntil: day,
        });
      await recorded(whole, found, "unlock", day, (to, { unit, obligation }) =>
        orderWords(to).unlockedNews(unit.name, found.indicator.names[to], obligation.period.code, day),
      );
      return [text(say.unlocked(found.owed.length, day))];
    },
  };
}

/** What offices decide about single figures: 免报, 取消免报, 开锁. */
export const exceptions: readonly Ordering[] = [
  { order: "waive", typed: behind(/免报|waive/), plan: waiving },
  { order: "end waiver", typed: behind(/(?:取消|恢复)免报|end waiver|unwaive/), plan: endingWaiver },
  { order: "unlock", typed: behind(/开锁|解锁|重新开放|unlock|reopen/), plan: unlocking },
];

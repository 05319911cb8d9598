import type { Part } from "../../../chat/card.ts";
import { orderWords } from "../../../words/orders.ts";
import { workWords } from "../../../words/work.ts";
import { takeUntil } from "../../../work/desk/until.ts";
import { dutyProblems, obligationsOf, placesAsked, type Duty, type Obligation } from "../../../work/duty/duty.ts";
import { entryState } from "../../../work/duty/exceptions.ts";
import { addDays } from "../../../work/period/day.ts";
import { mayAssign, placesOf } from "../../../work/policy.ts";
import { card, button, text, type Said, type Turn } from "../../turn.ts";
import { audited } from "../trail.ts";
import type { Worker } from "../worker.ts";
import { holders, namesReached, tellAll } from "./concerned.ts";
import { behind, denied, type Asked, type Ordering, type Planned } from "./order.ts";
import { indicatorOf, slotsOf, type Refused } from "./owed.ts";

const ON_PAGE = 8;
const BACK = 430;
const AHEAD = 400;

type Lang = "zh" | "en";

const nameOf = ({ setting }: Worker, { indicator }: Duty, lang: Lang): string =>
  setting.indicators.find(({ code }) => code === indicator)?.names[lang] ?? indicator;

/** Duties that ask places which a person administers, those that run first. */
export function dutiesOf({ actor, setting }: Worker): Duty[] {
  const own = placesOf(actor, "administer");
  const mine = setting.duties.filter(
    (duty) => own.has(duty.places.under) || placesAsked(duty, setting.organisation).some(({ id }) => own.has(id)),
  );
  return mine.toSorted((a, b) => b.until.localeCompare(a.until));
}

function describe({ setting, actor }: Worker, duty: Duty, lang: Lang): string {
  const say = orderWords(lang);
  const line = say.dutyLine(
    workWords(lang).cadences[duty.cadence],
    placesAsked(duty, setting.organisation).length,
    duty.due,
    duty.timely,
    duty.locks,
  );
  return duty.until < actor.today ? `${say.dutyEnded(duty.until)}；${line}` : line;
}

/** What is asked of the places of an administrator: of whom, how often, and the three days. */
export function dutiesShown(turn: Turn, worker: Worker, page: number): Said {
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const all = dutiesOf(worker);
  const pages = Math.max(1, Math.ceil(all.length / ON_PAGE));
  const at = Math.min(page, pages - 1);
  const rows = all
    .slice(at * ON_PAGE, (at + 1) * ON_PAGE)
    .map((duty) => ({ label: nameOf(worker, duty, lang), text: describe(worker, duty, lang) }));
  if (rows.length === 0) return { card: card(turn, [text(say.dutiesNone)]), outcome: "duties" };
  const go = (label: string, to: number) => button(turn, label, "tool", { type: "list", list: "duties", about: "", page: to });
  const turning = [...(at > 0 ? [go(say.earlier, at - 1)] : []), ...(at < pages - 1 ? [go(say.later, at + 1)] : [])];
  const parts: Part[] = [text(say.dutiesTitle(all.length)), { type: "fields", rows }, { type: "note", text: say.dutiesHint }];
  return { card: card(turn, parts, turning), outcome: "duties" };
}

/** The one duty that a line means, which the asker may change; or a question, or a refusal. */
function dutyNamed(asked: Asked): Duty | Refused {
  const { turn, worker } = asked;
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const slots = slotsOf(asked, false);
  const word = slots.rest.replace(/[\d.天日]+/g, " ").trim();
  const chosen = asked.pick ? worker.setting.duties.find(({ id }) => id === asked.pick) : undefined;
  if (chosen) return allowed(asked, chosen);
  const indicator = indicatorOf(asked, slots.indicator, word, null);
  if ("ok" in indicator && !indicator.choices) return { ok: false, say: say.noDuty(word) };
  const codes =
    "ok" in indicator
      ? slots.indicator.type === "several" || slots.indicator.type === "near"
        ? slots.indicator.keys
        : []
      : [indicator.code];
  const places = new Set(slots.places.map(({ id }) => id));
  const running = dutiesOf(worker).filter((duty) => codes.includes(duty.indicator) && (places.size === 0 || places.has(duty.places.under)));
  const [first, ...more] = running;
  if (!first) return { ok: false, say: say.noDuty(word || ("ok" in indicator ? "" : indicator.names[lang])) };
  if (more.length === 0) return allowed(asked, first);
  const choices = running.map((duty) => ({
    label: `${nameOf(worker, duty, lang)} ${workWords(lang).cadences[duty.cadence]} ${worker.setting.organisation.units.get(duty.places.under)?.name ?? ""}`,
    pick: duty.id,
  }));
  return { ok: false, say: say.which, choices };
}

function allowed({ turn, worker }: Asked, duty: Duty): Duty | Refused {
  const decision = mayAssign(worker.actor, { places: [duty.places.under] });
  const place = worker.setting.organisation.units.get(duty.places.under)?.name ?? "";
  return decision.may ? duty : { ok: false, say: denied(turn, worker, decision, place) };
}

const around = ({ actor }: Worker) => ({ from: addDays(actor.today, -BACK), to: addDays(actor.today, AHEAD) });

const owedUnder = (worker: Worker, duty: Duty): Obligation[] =>
  obligationsOf(duty, worker.setting.organisation, worker.setting.terms, around(worker));

async function reportersOf({ turn, worker }: Asked, duty: Duty): Promise<Map<string, string[]>> {
  const places = new Set(placesAsked(duty, worker.setting.organisation).map(({ id }) => id));
  return holders(turn, worker, places, "reporter");
}

async function put({ turn, worker, text: line }: Asked, action: string, before: Duty, after: Duty): Promise<void> {
  const at = turn.clock.now();
  await turn.tx.work.duties.putDuty(after, at);
  const days = ({ due, timely, locks, until }: Duty) => ({ due, timely, locks, until });
  const fact = { at, actor: worker.person.id, action, unit: after.places.under, subject: after.id };
  await audited(turn.tx, { ...fact, from: days(before), to: days(after) }, line);
}

async function ending(whole: Asked): Promise<Planned> {
  const { turn, worker } = whole;
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const { day, text: line } = takeUntil(whole.text, worker.actor.today);
  const asked = { ...whole, text: line };
  const duty = dutyNamed(asked);
  if ("ok" in duty) return duty;
  const last = day ?? worker.actor.today;
  const name = nameOf(worker, duty, lang);
  if (duty.until <= last) return { ok: false, say: say.endedAlready(name, duty.until) };
  const first = owedUnder(worker, duty).find(({ period }) => period.to > last);
  const places = placesAsked(duty, worker.setting.organisation).length;
  const reporters = await reportersOf(asked, duty);
  const rows = [
    { label: say.figure, text: name },
    { label: say.endsOn, text: last },
    { label: say.noLonger, text: say.noLongerText(first?.period.code ?? null, places) },
    { label: say.told, text: say.toldWho(await namesReached(turn, worker, reporters.keys())) },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.endDutyTitle },
      { type: "fields", rows },
      { type: "note", text: say.keptFigures },
    ],
    go: say.endDutyGo,
    async carry() {
      await put(whole, "end duty", duty, { ...duty, until: last });
      await tellAll(turn, worker, reporters, (to) => [text(orderWords(to).dutyEndsNews(nameOf(worker, duty, to), last))]);
      return [text(say.dutyEnds(name, last))];
    },
  };
}

/** How many figures can be entered today under a duty. */
function openToday(worker: Worker, duty: Duty): Set<string> {
  const none = { waivers: [], locks: [] };
  const open = owedUnder(worker, duty).filter((one) => ["open", "late"].includes(entryState(one, worker.actor.today, none).type));
  return new Set(open.map(({ key }) => key));
}

async function changing(asked: Asked): Promise<Planned> {
  const { turn, worker } = asked;
  const { lang } = turn.talk;
  const say = orderWords(lang);
  const numbers = (asked.text.match(/(?<![\w#.-])\d{1,3}(?![\w.-])/g) ?? []).map(Number);
  const duty = dutyNamed({ ...asked, text: asked.text.replace(/(?<![\w#.-])\d{1,3}(?![\w.-])/g, " ") });
  if ("ok" in duty) return duty;
  const [due, timely, locks, ...more] = numbers;
  if (due === undefined || timely === undefined || locks === undefined || more.length > 0) return { ok: false, say: say.changeForm };
  const after: Duty = { ...duty, due, timely, locks };
  if (dutyProblems(after, worker.setting.organisation).some(({ rule }) => rule !== "no source"))
    return { ok: false, say: say.changeOrder(due, timely, locks) };
  if (duty.due === due && duty.timely === timely && duty.locks === locks) return { ok: false, say: say.sameDays };
  const name = nameOf(worker, duty, lang);
  const next = owedUnder(worker, after).find((one) => one.due >= worker.actor.today);
  const was = owedUnder(worker, duty).find(({ key }) => key === next?.key);
  const [open, opens] = [openToday(worker, duty), openToday(worker, after)];
  const reopened = [...opens].filter((key) => !open.has(key)).length;
  const shut = [...open].filter((key) => !opens.has(key)).length;
  const reporters = await reportersOf(asked, duty);
  const rows = [
    { label: say.figure, text: name },
    { label: say.before, text: say.days(duty.due, duty.timely, duty.locks) },
    { label: say.after, text: say.days(due, timely, locks) },
    ...(next && was ? [{ label: say.nextOne, text: say.dueDay(next.period.code, was.due, next.due) }] : []),
    ...(reopened > 0 ? [{ label: say.affects, text: say.reopens(reopened) }] : []),
    ...(shut > 0 ? [{ label: say.affects, text: say.shuts(shut) }] : []),
    { label: say.told, text: say.toldWho(await namesReached(turn, worker, reporters.keys())) },
  ];
  return {
    ok: true,
    preview: [
      { type: "fact", text: say.changeTitle },
      { type: "fields", rows },
    ],
    go: say.changeGo,
    async carry() {
      await put(asked, "change duty", duty, after);
      if (next)
        await tellAll(turn, worker, reporters, (to) => [
          text(orderWords(to).dutyChangedNews(nameOf(worker, duty, to), next.period.code, next.due)),
        ]);
      return [text(say.dutyChanged(name))];
    },
  };
}

/** The life of a duty after it was made: 改期 and 结束任务. */
export const dutyOrders: readonly Ordering[] = [
  { order: "end duty", typed: behind(/结束任务|停止任务|取消任务|取消督办|结束督办|end duty|stop duty/), plan: ending },
  { order: "change duty", typed: behind(/改期|调整期限|改任务|change duty|change due/), plan: changing },
];

import { oversightWords } from "../../../words/oversight.ts";
import { workWords } from "../../../words/work.ts";
import { asksOversight, wishOf, type Wish } from "../../../work/oversight/request.ts";
import { periodsInside, recentPeriods, topPlaces } from "../../../work/oversight/scope.ts";
import { placesOf } from "../../../work/policy.ts";
import { plainly } from "../../commands.ts";
import { button, card, text, type Said, type Turn } from "../../turn.ts";
import type { Area, Presses } from "../area.ts";
import { hear } from "../hear.ts";
import { tell } from "../tell.ts";
import type { Worker } from "../worker.ts";
import { circularSaid } from "./circular.ts";
import type { Look } from "./deeds.ts";
import { missingOf } from "./missing.ts";
import { overviewOf } from "./overview.ts";
import { namesOf, settingThen, sightOf } from "./sight.ts";
import { targetsSaid } from "./targets.ts";
import { trendSaid } from "./trend.ts";
import { bandsSaid, whichOf } from "./which.ts";
import type { Looking, View } from "./view.ts";
import { whyOf } from "./why.ts";

const TREND = 12;

async function viewOf(looking: Looking): Promise<View> {
  switch (looking.look.at) {
    case "overview":
      return overviewOf(looking);
    case "missing":
      return missingOf(looking);
    case "bands":
      return bandsSaid(looking);
    case "which":
      return whichOf(looking);
    case "trend":
      return trendSaid(looking);
    case "targets":
      return targetsSaid(looking);
    case "why":
      return whyOf(looking);
    case "circular":
      return circularSaid(looking);
    default:
      return looking.look.at satisfies never;
  }
}

/** In a group a look is a count; the list, which names places, goes to the person's own chat. */
async function drawn({ turn, worker }: Looking, { counts, parts, actions, outcome }: View): Promise<Said> {
  if (turn.event.private) return { card: card(turn, [...parts], [...actions]), outcome };
  const say = oversightWords(turn.talk.lang);
  const told = await tell(turn, worker.person.id, () => [...parts]);
  return { card: card(turn, [...counts, { type: "note", text: told ? say.sentPrivate : say.inPrivate }]), outcome };
}

/** A trend shows the last twelve periods of its indicator where none are named. */
function trendPeriods({ setting, actor }: Worker, { at, indicators, asOf }: Look): string[] | null {
  const [code] = indicators ?? [];
  if (at !== "trend" || code === undefined) return null;
  return recentPeriods(setting, code, asOf ?? actor.today, TREND).map((period) => period.code);
}

async function looked(turn: Turn, { actor, ...now }: Worker, look: Look): Promise<Said> {
  const { tx, clock, zone, talk } = turn;
  const say = oversightWords(talk.lang);
  const setting = await settingThen({ tx, setting: now.setting, now: clock.now(), zone }, look.asOf);
  const worker = { ...now, actor, setting };
  const periods = look.periods ?? trendPeriods(worker, look);
  const sight = await sightOf({ tx, actor, setting, now: clock.now(), zone }, { ...look, periods });
  const name = setting.organisation.units.get(look.place)?.name ?? "";
  if (!sight) return plainly(turn, say.outside(name), "outside");
  if (sight.entries.length === 0) {
    if (look.asOf !== null) return plainly(turn, say.nothingAskedThen(look.asOf), "nothing asked");
    const asked = setting.duties.length > 0 && look.periods !== null;
    return plainly(turn, asked ? say.nothingThen(sight.periods.join(", ")) : say.nothingAsked, "nothing asked");
  }
  const looking = { turn, worker, look, sight };
  return drawn(looking, await viewOf(looking));
}

function choose(turn: Turn, question: string, choices: readonly { label: string; look: Look }[]): Said {
  const actions = choices.slice(0, 8).map(({ label, look }) => button(turn, label, "choice", { type: "oversee", look }));
  return { card: card(turn, [text(question)], actions), outcome: "choose" };
}

/** The codes of the periods that a wish names; null for the latest. */
function periodsOf({ stretch }: Wish, { setting }: Worker): string[] | null {
  if (!stretch) return null;
  const codes = new Set(stretch.periods.flatMap((period) => [...periodsInside(setting, period), period.code]));
  return [...codes].toSorted();
}

/** What is wrong with a wish before anything is looked at; null where nothing is. */
function refusal(turn: Turn, { actor }: Worker, wish: Wish, message: string): string | null {
  const say = oversightWords(turn.talk.lang);
  if (wish.unread !== "") return say.unknown(wish.unread);
  if (wish.asOf === null && /截[至止]|as of/i.test(message)) return say.badDay;
  if (wish.asOf !== null && wish.asOf > actor.today) return say.future(wish.asOf);
  return wish.noTerms ? workWords(turn.talk.lang).noTerms({ word: wish.noTerms, name: "", rule: "", example: "" }) : null;
}

function begun(turn: Turn, worker: Worker, wish: Wish): Said | Look {
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const { setting, actor } = worker;
  const tops = topPlaces(setting.organisation, placesOf(actor, "read"));
  const [top] = tops;
  if (!top) return plainly(turn, say.nothingSeen, "nothing seen");
  const { kind: at, condition, asOf } = wish;
  const indicators = wish.indicators.length > 0 ? [...wish.indicators] : null;
  const look = { at, condition, asOf, indicators, periods: periodsOf(wish, worker), place: wish.place ?? top.id, page: 0, entry: null };
  const name = (code: string): string => setting.indicators.find((one) => one.code === code)?.names[lang] ?? code;
  if (wish.place === null && tops.length > 1)
    return choose(
      turn,
      say.choosePlace,
      tops.map((unit) => ({ label: unit.name, look: { ...look, place: unit.id } })),
    );
  const several = indicators ?? (at === "trend" ? [...new Set(setting.duties.map(({ indicator }) => indicator))] : []);
  const ask = ((at === "trend" || at === "targets") && several.length !== 1) || (wish.vague && several.length > 1);
  if (ask && several.length > 0)
    return choose(
      turn,
      say.chooseIndicator,
      several.map((code) => ({ label: name(code), look: { ...look, indicators: [code] } })),
    );
  return look;
}

/** Overview, who has not reported, trends, bands and questions about which schools: 概览, 未报 三季度, 趋势 近视率, 排名, 三季度哪些学校近视率没达标. */
export const overseeing: Area = {
  hears: asksOversight,
  async said(turn, worker, message) {
    const { clock, zone } = turn;
    const { setting } = worker;
    const moment = { instant: clock.now(), zone, terms: setting.terms };
    const wish = wishOf(message, { moment, ...namesOf(setting) });
    if (!wish) return null;
    hear(turn, message);
    const wrong = refusal(turn, worker, wish, message);
    if (wrong !== null) return plainly(turn, wrong, "oversee");
    const look = begun(turn, worker, wish);
    return "card" in look ? look : looked(turn, worker, look);
  },
};

export const overseePresses: Presses<"oversee"> = {
  oversee: { how: "in place", does: (turn, worker, { look }) => looked(turn, worker, look) },
};

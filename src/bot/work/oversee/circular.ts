import { labelOf } from "../../../../knowledge/index.ts";
import { circularDrawing } from "../../../document/drawing.ts";
import { circularWords } from "../../../words/circular.ts";
import { circularOf, type CircularSources } from "../../../work/circular/circular.ts";
import { obligationsOf } from "../../../work/duty/duty.ts";
import { stateOf } from "../../../work/item/item.ts";
import { changesBetween } from "../../../work/oversight/seen.ts";
import { addDays } from "../../../work/period/day.ts";
import { mayCirculate } from "../../../work/policy.ts";
import { unitsUnder } from "../../../work/organisation.ts";
import { text } from "../../turn.ts";
import { fileName, periodText, stamp, type Looking, type View } from "./view.ts";

/** The next dates reach so many days ahead. */
const AHEAD = 100;

type Reviews = CircularSources["reviews"];

/** How each report that is shown stands in review at the instant that is looked at. */
async function reviewsOf({ sight, turn }: Looking): Promise<Reviews> {
  const shown = sight.entries.flatMap(({ seen }) => (seen ? [seen.observation] : []));
  const found = new Map<number, "approved" | "submitted" | "returned">();
  for (const { observation, act, at } of await turn.tx.work.figures.acts(shown))
    if (at <= sight.asOf.instant) found.set(observation, act === "approve" ? "approved" : "returned");
  return found;
}

/** The items that were open at the instant, with the acts up to it. */
async function itemsThen({ sight, turn, worker }: Looking): Promise<CircularSources["items"]> {
  const { items } = turn.tx.work;
  const all = await items.all(unitsUnder(worker.setting.organisation, sight.place.id).map(({ id }) => id));
  const events = (await items.events(all.map(({ id }) => id))).filter(({ at }) => at <= sight.asOf.instant);
  const byItem = Map.groupBy(events, ({ item }) => item);
  return all.flatMap((item) => {
    const own = byItem.get(item.id);
    return own && stateOf(own) !== "closed" ? [{ item, events: own }] : [];
  });
}

function aheadOf({ sight, worker }: Looking): CircularSources["ahead"] {
  const { duties, organisation, terms, indicators } = worker.setting;
  const inside = new Set(unitsUnder(organisation, sight.place.id).map(({ id }) => id));
  const until = addDays(sight.day, AHEAD);
  const all = duties.flatMap((duty) => obligationsOf(duty, organisation, terms, { from: addDays(sight.day, -AHEAD), to: until }));
  return all.flatMap((obligation) => {
    const indicator = indicators.find(({ code }) => code === obligation.indicator);
    const next = inside.has(obligation.school) && obligation.due > sight.day && obligation.due <= until;
    return next && indicator ? [{ obligation, indicator }] : [];
  });
}

/** What the duties rest on, each named as the plan itself names it. */
function clausesOf({ sight, worker, turn }: Looking): CircularSources["clauses"] {
  const shown = new Set(sight.entries.map(({ obligation }) => obligation.duty));
  const quoted = worker.setting.duties.flatMap(({ id, clause }) => (shown.has(id) && clause ? [clause] : []));
  return [...new Map(quoted.map(({ section, quote }) => [quote, { section: labelOf(turn.knowledge.plan, section), quote }])).values()];
}

async function sourcesOf(looking: Looking): Promise<CircularSources> {
  const { sight, turn, worker, look } = looking;
  const shown = new Set(sight.periods);
  const later = changesBetween(sight.records.revisions, sight.asOf.instant, turn.clock.now());
  const asOf = stamp(looking);
  return {
    lang: turn.talk.lang,
    plan: turn.knowledge.plan.title,
    place: sight.place,
    period: periodText(looking),
    stamp: "text" in asOf ? asOf.text : "",
    day: sight.day,
    organisation: worker.setting.organisation,
    entries: sight.entries,
    reviews: await reviewsOf(looking),
    clauses: clausesOf(looking),
    items: await itemsThen(looking),
    ahead: aheadOf(looking),
    changes: look.asOf === null ? null : { since: look.asOf, all: later.filter(({ period }) => shown.has(period)) },
    audit: await turn.tx.work.audit.last(),
  };
}

/** The draft of a circular as a Word file, for an approver or administrator of the place, in private; the file is made when it is sent. An office issues it; the bot never posts it. */
export async function circularSaid(looking: Looking): Promise<View> {
  const { turn, worker, sight } = looking;
  const say = circularWords(turn.talk.lang);
  const only = (said: string): View => ({ counts: [text(said)], parts: [text(said)], actions: [], outcome: "circular" });
  if (!mayCirculate(worker.actor, { unit: sight.place.id }).may) return only(say.notYours(sight.place.name));
  if (!turn.event.private) return only(say.privateOnly);
  const sources = await sourcesOf(looking);
  const content = { draws: circularDrawing(circularOf(sources), say.title(sources.place.name, sources.period)) };
  const { platform, conversation, person } = turn.event;
  const goes = { key: `${turn.key}:circular`, platform, conversation, person, bulk: false };
  const [name, caption] = [say.file(sight.place.name, sources.period), say.caption(sight.place.name, sources.period)];
  turn.told.push({ ...goes, type: "file", name: fileName(name), content, caption });
  return only(say.made);
}

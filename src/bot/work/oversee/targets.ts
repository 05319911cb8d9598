import type { Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import type { Indicator } from "../../../work/duty/indicator.ts";
import { baselinesAt } from "../../../work/oversight/oversee.ts";
import { givenTargets, pathOf, type Milestone } from "../../../work/oversight/path.ts";
import { shown } from "../../../work/submission/figure.ts";
import { lookButton, type Looking, type View } from "./view.ts";

type Row = { label: string; text: string };

/** The target of each year as values, on the place's own baseline. */
function values(looking: Looking, indicator: Indicator, milestones: readonly Milestone[]): Row[] {
  const say = oversightWords(looking.turn.talk.lang);
  return milestones.map(({ on, value, comparator }) => ({
    label: on,
    text: say.targetBy(say.comparators[comparator], shown(value, indicator)),
  }));
}

/** The steps of a yearly change where no baseline makes them values. */
function steps({ turn }: Looking, { yearly }: Indicator): Row[] {
  if (!yearly) return [];
  const say = oversightWords(turn.talk.lang);
  const { by, since, until } = yearly;
  const size = say.steps(by < 0, String(Math.abs(by)));
  return Array.from({ length: until - since }, (_, at) => ({ label: `${since + at + 1}-12-31`, text: say.targetStep(since + at, size) }));
}

function sources({ turn }: Looking, { targets, yearly }: Indicator): Part[] {
  const say = oversightWords(turn.talk.lang);
  const clauses = [...targets.map(({ clause }) => clause), yearly?.clause ?? null].flatMap((clause) => clause ?? []);
  const quotes = [...new Map(clauses.map((clause) => [`${clause.section}|${clause.quote}`, clause])).values()];
  const notes = targets.flatMap(({ clause, note }) => (clause === null && note ? [`${say.noted}: ${note}`] : []));
  return [
    ...quotes.map(({ quote, section }): Part => ({ type: "quote", text: quote, source: section, answers: true })),
    ...[...new Set(notes)].map((text): Part => ({ type: "note", text })),
  ];
}

/** The targets of an indicator, a row for each year, with the clause that they come from; of a yearly change on the place's baseline where there is one. */
export function targetsSaid(looking: Looking): View {
  const { sight, look, turn, worker } = looking;
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const back = lookButton(looking, say.toOverview, { at: "overview", indicators: null });
  const indicator = worker.setting.indicators.find(({ code }) => code === look.indicators?.[0]);
  const name = indicator?.names[lang] ?? "";
  if (!indicator || (indicator.targets.length === 0 && !indicator.yearly)) {
    const none: Part[] = [{ type: "text", text: say.targetsNone(name) }];
    return { counts: none, parts: none, actions: [back], outcome: "targets" };
  }
  const baseline = baselinesAt(sight.records.baselines, sight.asOf.instant).get(`${indicator.code}|${sight.place.id}`) ?? null;
  const path = pathOf(indicator, baseline);
  const known = typeof path === "string" ? null : path;
  const own = values(looking, indicator, givenTargets(indicator));
  const rows = known ? values(looking, indicator, known.milestones) : [...steps(looking, indicator), ...own];
  const base = known?.baseline;
  const note = base
    ? say.withBaseline(sight.place.name, base.on, shown(base.value, indicator))
    : indicator.yearly
      ? say.needsBaseline(indicator.yearly.since)
      : null;
  const parts: Part[] = [
    { type: "fact", text: say.targetsTitle(name) },
    { type: "fields", rows },
    ...(note === null ? [] : [{ type: "note" as const, text: note }]),
    ...sources(looking, indicator),
  ];
  return { counts: parts, parts, actions: [back], outcome: "targets" };
}

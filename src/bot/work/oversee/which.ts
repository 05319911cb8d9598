import type { Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import { bandsOf, type Band } from "../../../work/oversight/bands.ts";
import { fits } from "../../../work/oversight/filter.ts";
import type { Entry } from "../../../work/oversight/oversee.ts";
import { goalText, lightWord } from "../../../work/oversight/say.ts";
import { figureRow } from "./overview.ts";
import { explainLast } from "./why.ts";
import { lookButton, nameOf, pageButtons, pageOf, periodText, stamp, type Looking, type View } from "./view.ts";

const NAMES = 12;

/** What was asked, in words: the place, the figures, the periods, the condition and the targets that it is held against. */
function filterText(looking: Looking, condition: string): string {
  const { sight, look, turn, worker } = looking;
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const names = (look.indicators ?? []).flatMap((code) => worker.setting.indicators.find((one) => one.code === code)?.names[lang] ?? []);
  const goals = sight.entries.flatMap(({ track, indicator }) =>
    "goal" in track && track.goal && (look.condition === "met" || look.condition === "unmet")
      ? [goalText(track.goal, indicator, lang)]
      : [],
  );
  const [goal, ...more] = new Set(goals);
  const parts = [say.within(sight.place.name), ...names, periodText(looking), condition];
  return [...parts, ...(goal !== undefined && more.length === 0 ? [goal] : [])].join(" · ");
}

function labelled(looking: Looking, entry: Entry): { label: string; text: string } {
  const { label, text } = figureRow(looking, entry);
  const several = looking.look.indicators?.length !== 1 || looking.sight.periods.length > 1;
  return { label: nameOf(looking, entry.obligation.school), text: several ? `${label}  ${text}` : text };
}

/** Which schools fit a condition: how many of how many, the filter as it was understood, then the list by code. */
export function whichOf(looking: Looking): View {
  const { sight, look, turn, worker } = looking;
  explainLast(looking);
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const condition = look.condition ?? "missing";
  const found = sight.entries.filter((entry) => fits(entry, condition));
  const code = (entry: Entry): string => worker.setting.organisation.units.get(entry.obligation.school)?.code ?? "";
  const sorted = found.toSorted((a, b) => (code(a) < code(b) ? -1 : 1));
  const places = new Set(found.map(({ obligation }) => obligation.school)).size;
  const all = new Set(sight.entries.map(({ obligation }) => obligation.school)).size;
  const said = say.conditions[condition];
  const fact = places > 0 ? say.whichTitle(said, places, all) : say.whichNone(said, all);
  const judged =
    condition === "met" || condition === "unmet" ? sight.entries.filter((one) => fits(one, "met") || fits(one, "unmet")).length : null;
  const left = judged === null ? 0 : sight.entries.length - judged;
  const counts: Part[] = [
    { type: "fact", text: fact },
    { type: "fields", rows: [{ label: say.filter, text: filterText(looking, said) }] },
    ...(left > 0 ? [{ type: "note" as const, text: say.notJudged(left) }] : []),
  ];
  const rows = pageOf(looking, sorted).map((entry) => labelled(looking, entry));
  const list: Part[] = rows.length > 0 ? [{ type: "fields", rows }] : [];
  const back = lookButton(looking, say.toOverview, { at: "overview" });
  return { counts, parts: [...counts, ...list, stamp(looking)], actions: [...pageButtons(looking, found.length), back], outcome: "which" };
}

/** Bands in place of ranks, and the reason; within a band by code. */
export function bandsSaid(looking: Looking): View {
  const { sight, turn, worker } = looking;
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const comma = lang === "zh" ? "、" : ", ";
  const bands = bandsOf(sight.entries, (place) => worker.setting.organisation.units.get(place)?.code ?? place);
  const names = ({ places }: Band): string => {
    const some = places.slice(0, NAMES).map((place) => nameOf(looking, place));
    return say.listed(some.join(comma), places.length - some.length);
  };
  const rows = (text: (band: Band) => string) => bands.map((band) => ({ label: lightWord(band.light, lang), text: text(band) }));
  const title: Part = { type: "text", text: say.bandsTitle(sight.place.name, periodText(looking)) };
  const reason: Part = { type: "note", text: say.noRanks };
  const count = ({ places, figures }: Band): string => `${say.places(places.length)} · ${say.items(figures)}`;
  const counts: Part[] = [title, { type: "fields", rows: rows(count) }, reason];
  const full = rows((band) => (band.places.length === 0 ? say.noPlaces : `${count(band)}\n${names(band)}`));
  const parts: Part[] = [title, { type: "fields", rows: full }, reason, stamp(looking)];
  return { counts, parts, actions: [lookButton(looking, say.toOverview, { at: "overview" })], outcome: "bands" };
}

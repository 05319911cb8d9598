import type { Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import { byPart, completenessOf, lightsOf } from "../../../work/oversight/count.ts";
import type { Entry } from "../../../work/oversight/oversee.ts";
import { countsText, lightsText, reportedText, trackWord } from "../../../work/oversight/say.ts";
import { shown } from "../../../work/submission/figure.ts";
import { changesSince } from "./changes.ts";
import { lookButton, nameOf, pageButtons, pageOf, periodText, stamp, type Looking, type View } from "./view.ts";
import { explainLast, whyButton } from "./why.ts";

const WHYS = 5;

function partRow(looking: Looking, [part, entries]: [string, Entry[]]): { label: string; text: string } {
  const { lang } = looking.turn.talk;
  const { satisfied, expected } = completenessOf(entries);
  const said = [oversightWords(lang).partCounts(satisfied, expected), lightsText(lightsOf(entries), lang)];
  return { label: nameOf(looking, part), text: said.filter(Boolean).join("\n") };
}

/** One figure with its two lights: 51.2%  ✓ 按时  ▲ 偏慢 慢41天. */
export function figureRow({ turn }: Looking, { indicator, obligation, seen, reported, track }: Entry): { label: string; text: string } {
  const { lang } = turn.talk;
  const value = seen ? shown(seen.value, indicator) : oversightWords(lang).noFigure;
  const light = seen ? [trackWord(track, lang)] : [];
  return { label: `${indicator.names[lang]} ${obligation.period.code}`, text: [value, reportedText(reported, lang), ...light].join("  ") };
}

function counted(looking: Looking): Part[] {
  const { sight, turn } = looking;
  const { lang } = turn.talk;
  const title = oversightWords(lang).title(sight.place.name, periodText(looking));
  const lights = lightsText(lightsOf(sight.entries), lang);
  const bare = sight.entries.filter(({ track }) => track.light === "white" && track.why === "no baseline").length;
  return [
    { type: "text", text: title },
    { type: "fact", text: countsText(completenessOf(sight.entries), lang) },
    ...(lights ? [{ type: "text" as const, text: lights }] : []),
    ...(bare > 0 ? [{ type: "note" as const, text: oversightWords(lang).baselinesMissing(bare) }] : []),
  ];
}

function ways(looking: Looking): View["actions"] {
  const { sight, turn, worker } = looking;
  const say = oversightWords(turn.talk.lang);
  const { parent } = sight.place;
  const above =
    parent !== null && sight.readable.has(parent) ? [lookButton(looking, say.up(nameOf({ worker }, parent)), { place: parent })] : [];
  const { awaited, missing } = completenessOf(sight.entries);
  const who = awaited + missing > 0 ? [lookButton(looking, say.who, { at: "missing" })] : [];
  return [...who, ...above];
}

/** How a place stands: its counts, then its parts to look into, or its own figures with their lights. */
export function overviewOf(looking: Looking): View {
  const { sight, worker } = looking;
  const counts = counted(looking);
  explainLast(looking);
  const below = [...byPart(sight.entries, worker.setting.organisation, sight.place.id)];
  const own = below.length === 1 && below[0]?.[0] === sight.place.id;
  if (own) {
    const entries = pageOf(looking, sight.entries);
    const rows = entries.map((entry) => figureRow(looking, entry));
    const whys = entries
      .filter(({ seen }) => seen)
      .slice(0, WHYS)
      .map((entry) => whyButton(looking, entry));
    const parts: Part[] = [...counts, { type: "fields", rows }, ...changesSince(looking), stamp(looking)];
    return { counts, parts, actions: [...whys, ...pageButtons(looking, sight.entries.length), ...ways(looking)], outcome: "overview" };
  }
  const page = pageOf(looking, below);
  const rows = page.map((part) => partRow(looking, part));
  const doors = page.map(([part]) => lookButton(looking, nameOf(looking, part), { place: part }));
  const parts: Part[] = [...counts, { type: "fields", rows }, ...changesSince(looking), stamp(looking)];
  return { counts, parts, actions: [...doors, ...pageButtons(looking, below.length), ...ways(looking)], outcome: "overview" };
}

import type { Action, Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import { words } from "../../../words/words.ts";
import { completenessOf, lightsOf } from "../../../work/oversight/count.ts";
import type { Entry } from "../../../work/oversight/oversee.ts";
import { lightsText, percent, whyLines } from "../../../work/oversight/say.ts";
import { lookButton, nameOf, stamp, type Looking, type View } from "./view.ts";

/** A line as a row: what stands before its colon is the label. */
function rowOf(line: string): { label: string; text: string } {
  const [, label = "", text = line] = /^([^：:]{1,12})(?:：|: )(.*)$/.exec(line) ?? [];
  return { label, text };
}

const linesOf = (looking: Looking, entry: Entry): string[] =>
  whyLines(entry, nameOf(looking, entry.obligation.school), looking.turn.talk.lang);

function quoteOf({ track }: Entry): Part[] {
  const clause = "goal" in track ? track.goal?.clause : null;
  return clause ? [{ type: "quote", text: clause.quote, source: clause.section, answers: true }] : [];
}

/** A button that prints the formula of an entry's light. */
export function whyButton(looking: Looking, { indicator, obligation }: Entry): Action {
  const { lang } = looking.turn.talk;
  const label = oversightWords(lang).whyOf(indicator.names[lang]);
  return lookButton(looking, label, { at: "why", entry: obligation.key, page: looking.look.page });
}

/** The formula of one light with its inputs, and the plan's words that it rests on. */
export function whyOf(looking: Looking): View {
  const { sight, look, turn } = looking;
  const say = words(turn.talk.lang);
  const entry = sight.entries.find(({ obligation }) => obligation.key === look.entry);
  const back = lookButton(looking, say.back, { at: "overview", page: look.page });
  if (!entry) return { counts: [], parts: [{ type: "text", text: say.gone }], actions: [back], outcome: "why" };
  const rows = linesOf(looking, entry).map(rowOf);
  const parts: Part[] = [{ type: "text", text: say.whyTitle }, { type: "fields", rows }, ...quoteOf(entry), stamp(looking)];
  return { counts: [], parts, actions: [back], outcome: "why" };
}

/** A typed 为什么 after this card explains what it shows: its one figure, or how it counts. */
export function explainLast(looking: Looking): void {
  const { sight, turn } = looking;
  const { lang } = turn.talk;
  const { why } = oversightWords(lang);
  const [entry, ...more] = sight.entries;
  const { satisfied, onTime, expected, completeness, timeliness } = completenessOf(sight.entries);
  const lines =
    entry && more.length === 0
      ? linesOf(looking, entry)
      : [
          why.completeness(satisfied, expected, percent(completeness)),
          why.timeliness(onTime, expected, percent(timeliness)),
          why.lights(lightsText(lightsOf(sight.entries), lang)),
          why.each,
        ];
  turn.talk.last = { answer: turn.carrier, lines, cited: [], shared: null };
}

import type { Part } from "../../../chat/card.ts";
import { oversightWords } from "../../../words/oversight.ts";
import { changesBetween, type Change } from "../../../work/oversight/seen.ts";
import { shown } from "../../../work/submission/figure.ts";
import { nameOf, type Looking } from "./view.ts";

const MOST = 10;

/** What has changed since the day that is looked at; nothing where it is today. New reports count as changes too. */
export function changesSince(looking: Looking): Part[] {
  const { sight, look, turn, worker } = looking;
  if (look.asOf === null) return [];
  const { lang } = turn.talk;
  const say = oversightWords(lang);
  const shownPeriods = new Set(sight.periods);
  const changes = changesBetween(sight.records.revisions, sight.asOf.instant, turn.clock.now()).filter(({ period }) =>
    shownPeriods.has(period),
  );
  if (changes.length === 0) return [{ type: "note", text: say.changesNone(look.asOf) }];
  const row = ({ school, indicator: code, period, from, to, reason }: Change): { label: string; text: string } => {
    const indicator = worker.setting.indicators.find((one) => one.code === code);
    const text = (value: number | null): string => (value === null || !indicator ? say.noFigure : shown(value, indicator));
    const why = reason === null ? "" : `（${reason}）`;
    return {
      label: `${nameOf(looking, school)} ${indicator?.names[lang] ?? code} ${period}`,
      text: `${say.change(text(from), text(to))}${why}`,
    };
  };
  return [
    { type: "note", text: say.changesTitle(look.asOf, changes.length) },
    { type: "fields", rows: changes.slice(0, MOST).map(row) },
  ];
}

import { remindWords } from "../../../words/remind.ts";
import { plainly } from "../../commands.ts";
import type { Said, Turn } from "../../turn.ts";
import { vocabularyAt } from "../scope.ts";
import type { Worker } from "../worker.ts";

/** The line of a report in which only the figure is missing; the place stands in it where the person reports for several. */
export async function fillSaid(turn: Turn, worker: Worker, item: string): Promise<Said> {
  const { talk, clock } = turn;
  const say = remindWords(talk.lang);
  const { scope } = await vocabularyAt(turn, worker, clock.now());
  const owed = scope.obligations.find(({ key }) => key === item);
  if (!owed || scope.done.has(item)) return plainly(turn, say.fillGone, "fill");
  const name = scope.indicators.find(({ code }) => code === owed.indicator)?.names[talk.lang] ?? owed.indicator;
  const place = scope.schools.length > 1 ? (scope.schools.find(({ id }) => id === owed.school)?.name ?? "") : "";
  const line = [place, name, owed.period.code === "once" ? "" : owed.period.code].filter(Boolean).join(" ");
  return plainly(turn, say.fillAsk(line), "fill");
}

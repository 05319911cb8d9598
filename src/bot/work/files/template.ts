import { fileWords } from "../../../words/files.ts";
import { templateBook, templateRows } from "../../../work/bulk/template.ts";
import type { Obligation } from "../../../work/duty/duty.ts";
import { periodsNamed, type PeriodsNamed } from "../../../work/period/named.ts";
import { periodOfCode } from "../../../work/period/period.ts";
import type { Observation } from "../../../work/record/observation.ts";
import type { ReportingScope } from "../../../work/submission/scope.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Attachment, type Said, type Turn } from "../../turn.ts";
import { vocabularyAt } from "../scope.ts";
import type { Worker } from "../worker.ts";

/** The newest value of an earlier period, for every obligation. */
async function lastValues({ tx }: Turn, { setting }: Worker, schools: readonly string[]): Promise<(of: Obligation) => number | null> {
  const heads = await tx.work.figures.heads(schools);
  const figures = Map.groupBy(heads, ({ school, indicator }) => `${school}|${indicator}`);
  const begun = ({ period }: Observation): string => periodOfCode(period, setting.terms)?.from ?? "";
  return ({ school, indicator, period }) => {
    const earlier = (figures.get(`${school}|${indicator}`) ?? []).filter((one) => one.value !== null && begun(one) < period.from);
    return earlier.toSorted((a, b) => begun(b).localeCompare(begun(a)))[0]?.value ?? null;
  };
}

/** A person's own template: what they still owe, of some periods where any are named; null where nothing is open. */
export async function templateOf(
  turn: Turn,
  worker: Worker,
  scope: ReportingScope,
  named: PeriodsNamed | null,
): Promise<{ file: Attachment; count: number } | null> {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  const obligations = scope.obligations.filter(({ period }) => named === null || named.meant(period));
  const waivers = await turn.tx.work.duties.waivers(obligations.filter(({ key }) => !scope.done.has(key)).map(({ key }) => key));
  const waived = new Set(waivers.filter(({ endedAt }) => endedAt === null).map(({ obligation }) => obligation));
  const open = { ...scope, obligations: obligations.filter(({ key }) => !waived.has(key)) };
  const lastOf = await lastValues(
    turn,
    worker,
    scope.schools.map(({ id }) => id),
  );
  const rows = templateRows(open, worker.actor.today, lastOf, lang);
  const count = rows.length - 1;
  if (count === 0) return null;
  const file = {
    name: `${say.templateFile(named?.words ?? "")}.xlsx`,
    content: templateBook(rows, lang),
    caption: say.templateSaid(count),
  };
  return { file, count };
}

/** Sends a person the table of what they still owe, with the last values in it. */
export async function templateSaid(turn: Turn, worker: Worker, rest: string): Promise<Said> {
  const say = fileWords(turn.talk.lang);
  const { scope } = await vocabularyAt(turn, worker, turn.clock.now());
  if (scope.schools.length === 0) return plainly(turn, say.noReporting, "template");
  const named = periodsNamed(rest, scope.moment);
  const template = await templateOf(turn, worker, scope, named);
  if (!template) return plainly(turn, named ? say.templateNoneIn(named.words) : say.templateNone, "template");
  return { card: card(turn, [text(say.templateSaid(template.count))]), outcome: "template", files: [{ ...template.file, caption: "" }] };
}

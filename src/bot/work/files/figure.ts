import { deskWords } from "../../../words/desk.ts";
import type { FigureKey } from "../../../work/policy.ts";
import { shown } from "../../../work/submission/figure.ts";
import type { Worker } from "../worker.ts";

type Row = FigureKey & { value: number | null; onBehalfOf?: string | null; lateDays?: number; operation?: string };

/** A figure in one line: its school, name, period and value. */
export function figureSaid(lang: "zh" | "en", { setting }: Worker, row: Row): string {
  const indicator = setting.indicators.find(({ code }) => code === row.indicator);
  const value = row.value === null || !indicator ? deskWords(lang).takenBack : shown(row.value, indicator);
  const school = setting.organisation.units.get(row.school)?.name ?? row.school;
  const say = deskWords(lang);
  const late = row.lateDays && row.operation === "set" ? [say.lateBy(row.lateDays)] : [];
  const behalf = (row.onBehalfOf ?? null) === null ? [] : [say.byAnother];
  return [school, indicator?.names[lang] ?? row.indicator, row.period, value, ...late, ...behalf].join(" · ");
}

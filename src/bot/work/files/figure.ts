import { deskWords } from "../../../words/desk.ts";
import type { FigureKey } from "../../../work/policy.ts";
import { shown } from "../../../work/submission/figure.ts";
import type { Turn } from "../../turn.ts";
import type { Worker } from "../worker.ts";

/** A figure in one line: its school, name, period and value. */
export function figureSaid({ talk }: Pick<Turn, "talk">, { setting }: Worker, row: FigureKey & { value: number | null }): string {
  const indicator = setting.indicators.find(({ code }) => code === row.indicator);
  const value = row.value === null || !indicator ? deskWords(talk.lang).takenBack : shown(row.value, indicator);
  const school = setting.organisation.units.get(row.school)?.name ?? row.school;
  return `${school} · ${indicator?.names[talk.lang] ?? row.indicator} · ${row.period} · ${value}`;
}

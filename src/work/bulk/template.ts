import { workWords } from "../../words/work.ts";
import type { Obligation } from "../duty/duty.ts";
import type { Indicator } from "../duty/indicator.ts";
import { unitByIndicator } from "../submission/say.ts";
import type { ReportingScope } from "../submission/scope.ts";
import { writeWorkbook, type Row } from "./workbook.ts";

/** The columns of the table: 0 school code, 2 indicator code, 4 period, 7 now, 8 note are read; the others are for people. */
export const COLUMNS = { school: 0, indicator: 2, period: 4, now: 7, note: 8 } as const;

function rowOf(obligation: Obligation, indicator: Indicator, scope: ReportingScope, last: number | null, lang: "zh" | "en"): Row {
  const school = scope.schools.find(({ id }) => id === obligation.school);
  const unit = unitByIndicator(indicator, lang);
  return [school?.code ?? "", school?.name ?? "", indicator.code, indicator.names[lang], obligation.period.code, unit, last, null, null];
}

/** The table of what is still owed, headings first, by school and due day, with the last values. `lastOf` gives the last value of a figure's earlier periods. */
export function templateRows(
  scope: ReportingScope,
  today: string,
  lastOf: (obligation: Obligation) => number | null,
  lang: "zh" | "en",
): Row[] {
  const open = scope.obligations.filter(
    ({ key, period, locksAfter }) => !scope.done.has(key) && period.from <= today && (locksAfter === null || locksAfter >= today),
  );
  const sorted = open.toSorted(
    (a, b) => a.school.localeCompare(b.school) || a.due.localeCompare(b.due) || a.indicator.localeCompare(b.indicator),
  );
  const rows = sorted.flatMap((obligation) => {
    const indicator = scope.indicators.find(({ code }) => code === obligation.indicator);
    return indicator ? [rowOf(obligation, indicator, scope, lastOf(obligation), lang)] : [];
  });
  return [workWords(lang).sheet.headings, ...rows];
}

const WIDTHS = [12, 22, 16, 30, 12, 12, 10, 12, 36];

/**
 * The table as a workbook: keys locked and the codes out of sight, only "now" and "note" can be typed in, and a second sheet says how.
 * `rows` are those of `templateRows`.
 */
export function templateBook(rows: readonly Row[], lang: "zh" | "en"): Uint8Array {
  const { title, guideTitle, guide, promptTitle, prompt } = workWords(lang).sheet;
  const { school, indicator, now, note } = COLUMNS;
  return writeWorkbook([
    { title, rows, widths: WIDTHS, hidden: [school, indicator], writable: [now, note], prompt: { title: promptTitle, text: prompt } },
    { title: guideTitle, rows: [[guideTitle], ...guide.map((line) => [line])], widths: [90] },
  ]);
}

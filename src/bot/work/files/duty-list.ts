import { fileWords } from "../../../words/files.ts";
import { workWords } from "../../../words/work.ts";
import { writeCsv } from "../../../work/bulk/csv.ts";
import { writeWorkbook, type Row } from "../../../work/bulk/workbook.ts";
import { obligationsOf, type Duty, type Obligation } from "../../../work/duty/duty.ts";
import { placesOf } from "../../../work/policy.ts";
import { unitByIndicator } from "../../../work/submission/say.ts";
import { plainly } from "../../commands.ts";
import { card, text, type Said, type Turn } from "../../turn.ts";
import { dutiesOf } from "../desk/duties.ts";
import type { Worker } from "../worker.ts";

const WIDTHS = [12, 30, 10, 12, 24, 10, 12, 12, 12, 14, 14, 60];
const ASKED = /清单|\b(?:duty|reporting) list\b/i;

/** Whether an export is asked for the list of what is asked of schools. */
export const isDutyList = (rest: string): boolean => ASKED.test(rest);

/** What a duty asks for within a year: each period that falls due in it, at each school that a person administers. */
function owedIn(year: number, { setting, actor }: Worker, duty: Duty): Obligation[] {
  const own = placesOf(actor, "administer");
  const within = { from: `${year - 1}-01-01`, to: `${year}-12-31` };
  const all = obligationsOf(duty, setting.organisation, setting.terms, within);
  return all.filter(({ due, school }) => due.startsWith(String(year)) && own.has(school));
}

function rowOf({ setting }: Worker, duty: Duty, owed: readonly Obligation[], lang: "zh" | "en"): Row {
  const indicator = setting.indicators.find(({ code }) => code === duty.indicator);
  return [
    duty.indicator,
    indicator?.names[lang] ?? duty.indicator,
    indicator ? unitByIndicator(indicator, lang) : "",
    workWords(lang).cadences[duty.cadence],
    setting.organisation.units.get(duty.places.under)?.name ?? duty.places.under,
    new Set(owed.map(({ school }) => school)).size,
    new Set(owed.map(({ period }) => period.code)).size,
    owed.length,
    duty.due,
    duty.from,
    duty.until,
    duty.clause?.quote ?? duty.note ?? "",
  ];
}

/** How many figures the school fills in that has most to do. */
function most(owed: readonly Obligation[]): number {
  const counts = new Map<string, number>();
  for (const { school } of owed) counts.set(school, (counts.get(school) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * 导出 清单 2026: what is asked of schools in a year, a row for each duty with its source, for filing with the office above (reporting.md, row
 * 80). For administrators, of the places that they administer; this year where none is named.
 */
export function dutyListSaid(turn: Turn, worker: Worker, rest: string): Said {
  const { lang } = turn.talk;
  const say = fileWords(lang);
  if (placesOf(worker.actor, "administer").size === 0) return plainly(turn, say.dutyListDenied, "export");
  const year = Number(/20\d\d/.exec(rest)?.[0] ?? worker.actor.today.slice(0, 4));
  const asked = dutiesOf(worker)
    .map((duty) => ({ duty, owed: owedIn(year, worker, duty) }))
    .filter(({ owed }) => owed.length > 0);
  if (asked.length === 0) return plainly(turn, say.dutyListNone(year), "export");
  const rows = [say.dutyListHead, ...asked.map(({ duty, owed }) => rowOf(worker, duty, owed, lang))];
  const name = say.dutyListFile(year);
  const file = /\bcsv\b/i.test(rest)
    ? { name: `${name}.csv`, content: writeCsv(rows), caption: "" }
    : { name: `${name}.xlsx`, content: writeWorkbook([{ title: say.dutyListSheet, rows, widths: WIDTHS }]), caption: "" };
  const told = say.dutyListSaid(year, asked.length, most(asked.flatMap(({ owed }) => owed)));
  return { card: card(turn, [text(told)]), outcome: "export", files: [file] };
}

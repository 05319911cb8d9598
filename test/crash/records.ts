import { join } from "node:path";
import Database from "better-sqlite3";
import type { Reporter, Update } from "./reporters.ts";

interface Kept {
  id: number;
  school: string;
  indicator: string;
  period: string;
  value: number | null;
}

/** What a program that ended has on record. */
export interface Records {
  observations: Kept[];
  /** Audit rows of reports. */
  audited: number;
  unknown: number;
}

/** Reads the record in a data folder. */
export function readRecords(data: string): Records {
  const database = new Database(join(data, "duban.db"), { readonly: true });
  const count = (query: string): number => (database.prepare(query).get() as { count: number }).count;
  try {
    return {
      observations: database.prepare("SELECT id, school, indicator, period, value FROM observation ORDER BY id").all() as Kept[],
      audited: count("SELECT count(*) AS count FROM audit WHERE action = 'report'"),
      unknown: count("SELECT count(*) AS count FROM outbox WHERE state = 'unknown'"),
    };
  } finally {
    database.close();
  }
}

const nameOf = ({ school, indicator, period, value }: Update): string => `${school} ${indicator} ${period} ${value}`;

function wrong(update: Update, { observations }: Records): string[] {
  const { school, indicator, period, value } = update;
  const rows = observations.filter((one) => one.school === school && one.indicator === indicator && one.period === period);
  if (rows.length === 0) return [`${nameOf(update)} was lost`];
  if (rows.length > 1) return [`${nameOf(update)} stands there ${rows.length} times`];
  return rows[0]?.value === value ? [] : [`${nameOf(update)} stands there as ${rows[0]?.value}`];
}

function unfounded({ read }: Reporter, { observations }: Records): string[] {
  return read.flatMap(({ update, id }) => {
    const row = observations.find((one) => one.id === id);
    const same = row?.school === update.school && row.indicator === update.indicator && row.value === update.value;
    return same ? [] : [`${nameOf(update)} was shown as recorded under #${id}, which is not so`];
  });
}

/** Holds what people read against what is on record; empty where all is well. */
export function judgeRecords(updates: Update[], reporters: Reporter[], records: Records, kills: number): string[] {
  const { observations, audited, unknown } = records;
  const repeated = reporters.reduce((sum, one) => sum + one.repeated, 0);
  const spare = observations.length - updates.length;
  return [
    ...updates.flatMap((update) => wrong(update, records)),
    ...reporters.flatMap((one) => unfounded(one, records)),
    ...(spare > 0 ? [`${spare} figures stand there that nobody confirmed`] : []),
    ...(audited === observations.length ? [] : [`${audited} audit rows for ${observations.length} figures`]),
    ...(repeated > unknown ? [`${repeated} messages had to be said again, and only ${unknown} answers are known to be missing`] : []),
    ...(unknown > kills ? [`${unknown} unknown, more than ${kills} kills account for`] : []),
  ];
}

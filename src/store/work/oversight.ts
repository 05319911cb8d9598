import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";
import { readDuty } from "./read.ts";

/** The columns of a revision that oversight looks at: a year of a city is some ten thousand rows, and each column costs. */
// prettier-ignore
const COLUMNS = [
  "id", "school", "indicator", "period", "revision", "value", "numerator", "denominator", "late_days", "recorded_at", "copied", "reason",
] as const;

/** More names than these are not asked for one by one: the rows of all are read, and those of others left out. */
const MANY = 60;

/** What oversight reads, over one transaction. */
export function oversightOf(tx: Kysely<Tables>): WorkTx["oversight"] {
  return {
    async revisions({ places, indicators, periods }) {
      if (places.length === 0) return [];
      let query = tx.selectFrom("observation").select(COLUMNS);
      if (places.length <= MANY) query = query.where("school", "in", [...places]);
      if (indicators) query = query.where("indicator", "in", [...indicators]);
      if (periods) query = query.where("period", "in", [...periods]);
      const wanted = new Set(places);
      const rows = (await query.execute()).filter(({ school }) => wanted.has(school));
      return rows.map(({ numerator, denominator, late_days, recorded_at, copied, ...row }) => ({
        ...row,
        of: numerator === null || denominator === null ? null : { numerator, denominator },
        lateDays: late_days,
        recordedAt: recorded_at,
        copied: copied === 1,
      }));
    },
    async dutiesAt(instant) {
      const now = await tx.selectFrom("duty").select(["id", "body"]).orderBy("id").execute();
      const later = await tx
        .selectFrom("duty_before")
        .select(["duty", "body"])
        .where("until", ">", instant)
        .orderBy("number", "desc")
        .execute();
      // The first change behind the instant says what stood then; it comes last.
      const then = new Map(later.map(({ duty, body }) => [duty, body]));
      return now.flatMap(({ id, body }) => {
        const stood = then.has(id) ? then.get(id) : body;
        return typeof stood === "string" ? [readDuty(stood)] : [];
      });
    },
    async waivers() {
      const rows = await tx.selectFrom("waiver").selectAll().orderBy("number").execute();
      return rows.map(({ obligation, reason, by, at, ended_at }) => ({ obligation, reason, by, at, endedAt: ended_at }));
    },
    async baselines(indicators) {
      let query = tx.selectFrom("baseline").selectAll();
      if (indicators) query = query.where("indicator", "in", [...indicators]);
      const rows = await query.orderBy("version").execute();
      return rows.map(({ on_day, ...row }) => ({ ...row, on: on_day }));
    },
  };
}

import { randomInt } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";
import { readNames, readStages } from "./read.ts";

const MOST_STEPS = 2 ** 20;

/**
 * What scopes are made of has changed. The number goes up by chance: what was read by one that was rolled back is never taken for what is
 * so under the next.
 */
export async function changed(tx: Kysely<Tables>): Promise<void> {
  await tx
    .insertInto("setup")
    .values({ id: 1, revision: 1 })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ revision: sql`setup.revision + ${randomInt(1, MOST_STEPS)}` }))
    .execute();
}

const setupNow = prepared<Record<string, never>, { revision: number }>((database) => database.selectFrom("setup").select("revision"));

/** A number that has gone up whenever it has changed. */
export async function revisionOf(tx: Kysely<Tables>): Promise<number> {
  const [row] = await setupNow(tx, {});
  return row?.revision ?? 0;
}

/** The tree and its terms, over one transaction. */
export function placesOf(tx: Kysely<Tables>): WorkTx["places"] {
  return {
    async units() {
      const rows = await tx.selectFrom("unit").selectAll().orderBy("code").execute();
      return rows.map(({ aliases, stages, ...unit }) => ({ ...unit, aliases: readNames(aliases), stages: readStages(stages) }));
    },
    async putUnits(units) {
      for (const { id, ...unit } of units) {
        const row = { ...unit, aliases: JSON.stringify(unit.aliases), stages: JSON.stringify(unit.stages) };
        await tx
          .insertInto("unit")
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
          .execute();
      }
      await changed(tx);
    },
    async terms() {
      const rows = await tx.selectFrom("term").selectAll().orderBy("year").orderBy("term").execute();
      return rows.map(({ year, term, from_day, to_day }) => ({ year, term, from: from_day, to: to_day }));
    },
    async putTerms(terms) {
      for (const { year, term, from, to } of terms) {
        const days = { from_day: from, to_day: to };
        await tx
          .insertInto("term")
          .values({ year, term, ...days })
          .onConflict((conflict) => conflict.columns(["year", "term"]).doUpdateSet(days))
          .execute();
      }
      await changed(tx);
    },
  };
}

import type { Kysely, Selectable } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import { changed } from "./places.ts";
import type { WorkTx } from "./port.ts";
import { readDuty, readIndicator } from "./read.ts";

type Duties = WorkTx["duties"];

/** A report asks about its one obligation; lists ask about many at once. */
const waiversOfOne = prepared<{ obligation: string }, Selectable<Tables["waiver"]>>((database, { obligation }) =>
  database.selectFrom("waiver").selectAll().where("obligation", "=", obligation).orderBy("number"),
);

const locksOfOne = prepared<{ obligation: string }, Selectable<Tables["lock_exception"]>>((database, { obligation }) =>
  database.selectFrom("lock_exception").selectAll().where("obligation", "=", obligation).orderBy("number"),
);

const baselinesAt = prepared<{ school: string }, Selectable<Tables["baseline"]>>((database, { school }) =>
  database.selectFrom("baseline").selectAll().where("school", "=", school).orderBy("version"),
);

async function waiversOf(tx: Kysely<Tables>, obligations: readonly string[]): Promise<Selectable<Tables["waiver"]>[]> {
  const [obligation, ...more] = obligations;
  if (obligation === undefined) return [];
  if (more.length === 0) return waiversOfOne(tx, { obligation });
  return tx.selectFrom("waiver").selectAll().where("obligation", "in", obligations).orderBy("number").execute();
}

async function locksOf(tx: Kysely<Tables>, obligations: readonly string[]): Promise<Selectable<Tables["lock_exception"]>[]> {
  const [obligation, ...more] = obligations;
  if (obligation === undefined) return [];
  if (more.length === 0) return locksOfOne(tx, { obligation });
  return tx.selectFrom("lock_exception").selectAll().where("obligation", "in", obligations).orderBy("number").execute();
}

function exceptions(tx: Kysely<Tables>): Pick<Duties, "waivers" | "waive" | "endWaiver" | "locks" | "unlock"> {
  return {
    async waivers(obligations) {
      const rows = await waiversOf(tx, obligations);
      return rows.map(({ obligation, reason, by, at, ended_at }) => ({ obligation, reason, by, at, endedAt: ended_at }));
    },
    async waive({ obligation, reason, by, at, endedAt }) {
      await tx.insertInto("waiver").values({ obligation, reason, by, at, ended_at: endedAt }).execute();
    },
    async endWaiver(obligation, at) {
      await tx.updateTable("waiver").set({ ended_at: at }).where("obligation", "=", obligation).where("ended_at", "is", null).execute();
    },
    async locks(obligations) {
      const rows = await locksOf(tx, obligations);
      return rows.map(({ obligation, reason, by, at, opens_until }) => ({ obligation, reason, by, at, opensUntil: opens_until }));
    },
    async unlock({ obligation, reason, by, at, opensUntil }) {
      await tx.insertInto("lock_exception").values({ obligation, reason, by, at, opens_until: opensUntil }).execute();
    },
  };
}

/** What is asked of whom, over one transaction. */
export function dutiesOf(tx: Kysely<Tables>): Duties {
  return {
    ...exceptions(tx),
    async indicators() {
      const rows = await tx.selectFrom("indicator").select("body").orderBy("code").execute();
      return rows.map(({ body }) => readIndicator(body));
    },
    async putIndicator(indicator) {
      const body = JSON.stringify(indicator);
      await tx
        .insertInto("indicator")
        .values({ code: indicator.code, body })
        .onConflict((conflict) => conflict.column("code").doUpdateSet({ body }))
        .execute();
      await changed(tx);
    },
    async duties() {
      const rows = await tx.selectFrom("duty").select("body").orderBy("id").execute();
      return rows.map(({ body }) => readDuty(body));
    },
    async putDuty(duty, at) {
      const row = { indicator: duty.indicator, body: JSON.stringify(duty) };
      const before = await tx.selectFrom("duty").select("body").where("id", "=", duty.id).executeTakeFirst();
      await tx
        .insertInto("duty")
        .values({ id: duty.id, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
      if (at !== undefined)
        await tx
          .insertInto("duty_before")
          .values({ duty: duty.id, body: before?.body ?? null, until: at })
          .execute();
      await changed(tx);
    },
    async baselines(school) {
      const rows = await baselinesAt(tx, { school });
      return rows.map(({ on_day, ...row }) => ({ ...row, on: on_day }));
    },
    async putBaseline({ on, ...baseline }) {
      await tx
        .insertInto("baseline")
        .values({ ...baseline, on_day: on })
        .execute();
    },
  };
}

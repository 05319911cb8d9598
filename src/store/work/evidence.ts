import type { Kysely, Selectable } from "kysely";
import type { Bytes } from "../bytes.ts";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";

type Evidence = WorkTx["evidence"];
type Kept = Awaited<ReturnType<Evidence["ofCard"]>>[number];

const A_DAY = 24 * 60 * 60 * 1000;
/** One statement takes at most so many parameters. */
const MOST = 500;

const keptOf = ({ keep_until, ...row }: Selectable<Tables["evidence"]>): Kept => ({ ...row, keepUntil: keep_until });

/** Asked for every confirmed card. */
const ofOneCard = prepared<{ card: string }, Selectable<Tables["evidence"]>>((database, { card }) =>
  database.selectFrom("evidence").selectAll().where("card", "=", card).orderBy("number"),
);

/** Hashes whose bytes no row wants any longer. */
async function over(tx: Kysely<Tables>, now: number): Promise<string[]> {
  const rows = await tx
    .selectFrom("evidence")
    .select("hash")
    .groupBy("hash")
    .having((having) => having(having.fn.max("keep_until"), "<", now))
    .where("hash", "not in", tx.selectFrom("evidence_gone").select("hash"))
    .execute();
  return rows.map(({ hash }) => hash);
}

/** Evidence over one transaction; its bytes are written before their row is committed, so that a row always has them. */
export function evidenceOf(tx: Kysely<Tables>, bytes: Bytes): Evidence {
  const linked = async (observations: readonly number[]): Promise<Awaited<ReturnType<Evidence["of"]>>> =>
    (
      await tx
        .selectFrom("evidence_of")
        .innerJoin("evidence", "evidence.number", "evidence_of.evidence")
        .selectAll("evidence")
        .select("evidence_of.observation")
        .where("evidence_of.observation", "in", observations)
        .orderBy("evidence.number")
        .execute()
    ).map(({ observation, ...row }) => ({ ...keptOf(row), observation }));
  return {
    async add({ keepUntil, ...row }, content) {
      await bytes.put(row.hash, content);
      const [added] = await tx
        .insertInto("evidence")
        .values({ ...row, keep_until: keepUntil })
        .onConflict((conflict) => conflict.columns(["card", "hash"]).doNothing())
        .returningAll()
        .execute();
      return added ? keptOf(added) : null;
    },
    async ofCard(card) {
      return (await ofOneCard(tx, { card })).map(keptOf);
    },
    async carry(from, to) {
      for (const { number: _, ...row } of await tx.selectFrom("evidence").selectAll().where("card", "=", from).execute())
        await tx
          .insertInto("evidence")
          .values({ ...row, card: to })
          .onConflict((conflict) => conflict.columns(["card", "hash"]).doNothing())
          .execute();
    },
    async link(evidence, observations) {
      for (const observation of observations)
        for (const one of evidence) await tx.insertInto("evidence_of").values({ evidence: one, observation }).execute();
    },
    async of(observations) {
      const found = [];
      for (let at = 0; at < observations.length; at += MOST) found.push(...(await linked(observations.slice(at, at + MOST))));
      return found;
    },
    async find(number) {
      const row = await tx.selectFrom("evidence").selectAll().where("number", "=", number).executeTakeFirst();
      if (!row) return null;
      const rows = await tx.selectFrom("evidence_of").select("observation").where("evidence", "=", number).execute();
      return { ...keptOf(row), observations: rows.map(({ observation }) => observation) };
    },
    content: (hash) => bytes.get(hash),
    async purge(now) {
      for (const hash of await over(tx, now)) {
        await bytes.remove(hash);
        await tx.insertInto("evidence_gone").values({ hash, at: now }).execute();
      }
      // Bytes without a row: their transaction never came to its end.
      for (const { name, at } of await bytes.list()) {
        const row = await tx.selectFrom("evidence").select("number").where("hash", "=", name).executeTakeFirst();
        if (!row && at < now - A_DAY) await bytes.remove(name);
      }
    },
  };
}

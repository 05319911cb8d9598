import type { Kysely, Selectable } from "kysely";
import type { AuditRow } from "../../work/record/audit.ts";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";
import { readJson } from "./read.ts";

type Row = Selectable<Tables["audit"]>;
type Words = Selectable<Tables["raw_words"]>;

const lastRow = prepared<Record<string, never>, Row>((database) =>
  database.selectFrom("audit").selectAll().orderBy("seq", "desc").limit(1),
);

const addRow = prepared<Row & Record<string, string | number | null>, unknown>((database, row) => {
  const { seq, at, actor, action, unit, subject, from_json, to_json, raw, previous, hash } = row;
  return database.insertInto("audit").values({ seq, at, actor, action, unit, subject, from_json, to_json, raw, previous, hash });
});

const addWords = prepared<Words & Record<string, string | number>, unknown>((database, { hash, salt, words, at }) =>
  database
    .insertInto("raw_words")
    .values({ hash, salt, words, at })
    .onConflict((conflict) => conflict.column("hash").doNothing()),
);

const rowOf = ({ from_json, to_json, ...row }: Selectable<Tables["audit"]>): AuditRow => ({
  ...row,
  from: readJson(from_json),
  to: readJson(to_json),
});

/** The chain of what was done, over one transaction. */
export function auditOf(tx: Kysely<Tables>): WorkTx["audit"] {
  const rows = () => tx.selectFrom("audit").selectAll();
  return {
    async last() {
      const [row] = await lastRow(tx, {});
      return row ? rowOf(row) : null;
    },
    async add({ from, to, ...row }) {
      await addRow(tx, { ...row, from_json: JSON.stringify(from), to_json: JSON.stringify(to) });
    },
    page: async (after, limit) => (await rows().where("seq", ">", after).orderBy("seq").limit(limit).execute()).map(rowOf),
    async of(places, about, before, limit) {
      if (places.length === 0) return [];
      let found = rows().where("unit", "in", places).where("seq", "<", before);
      if (about.length > 0)
        found = found.where((where) => where.or(about.map((one) => where(where.fn<number>("instr", ["subject", where.val(one)]), ">", 0))));
      return (await found.orderBy("seq", "desc").limit(limit).execute()).map(rowOf);
    },
    async keepWords({ hash, salt, words, at }) {
      await addWords(tx, { hash, salt, words, at });
    },
    async words(hash) {
      const row = await tx.selectFrom("raw_words").select("words").where("hash", "=", hash).executeTakeFirst();
      return row?.words ?? null;
    },
    async purgeWords(before) {
      await tx.deleteFrom("raw_words").where("at", "<", before).execute();
    },
    async purgeWordsOf(actor) {
      const theirs = tx.selectFrom("audit").select("raw").where("actor", "=", actor).where("raw", "is not", null);
      await tx.deleteFrom("raw_words").where("hash", "in", theirs).execute();
    },
  };
}

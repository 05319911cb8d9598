import type { Kysely, Selectable } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";
import { readNumbers } from "./read.ts";

type Row = Selectable<Tables["report_card"]>;
type Card = NonNullable<Awaited<ReturnType<WorkTx["cards"]["get"]>>>;

/** Most cards that are looked through for the one that a file belongs to. */
const RECENT = 20;

function cardOf({ body, expires_at, used_for, ...row }: Row): Card {
  const json: unknown = JSON.parse(body);
  return { ...row, body: json, expiresAt: expires_at, usedFor: used_for === null ? null : readNumbers(used_for) };
}

const byId = prepared<{ id: string }, Row>((database, { id }) => database.selectFrom("report_card").selectAll().where("id", "=", id));

const keep = prepared<Row & Record<string, string | number | null>, unknown>((database, value) => {
  const { id, person, platform, account, conversation, body, at, expires_at, used_for } = value;
  const row = { person, platform, account, conversation, body, at, expires_at, used_for };
  return database
    .insertInto("report_card")
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row));
});

const useFor = prepared<{ id: string; used_for: string }, unknown>((database, { id, used_for }) =>
  database.updateTable("report_card").set({ used_for }).where("id", "=", id),
);

/** Confirm cards, over one transaction. */
export function cardsOf(tx: Kysely<Tables>): WorkTx["cards"] {
  const rows = () => tx.selectFrom("report_card").selectAll();
  return {
    async get(id) {
      const [row] = await byId(tx, { id });
      return row ? cardOf(row) : null;
    },
    async put({ body, expiresAt, usedFor, ...card }) {
      const used = usedFor === null ? null : JSON.stringify(usedFor);
      await keep(tx, { ...card, body: JSON.stringify(body), expires_at: expiresAt, used_for: used });
    },
    async newest({ platform, person, conversation }) {
      const row = await rows()
        .where("platform", "=", platform)
        .where("account", "=", person)
        .where("conversation", "=", conversation)
        .orderBy("at", "desc")
        .orderBy("expires_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ? cardOf(row) : null;
    },
    async recent({ platform, person }, since) {
      const found = await rows()
        .where("platform", "=", platform)
        .where("account", "=", person)
        .where("at", ">=", since)
        .orderBy("at", "desc")
        .orderBy("expires_at", "desc")
        .limit(RECENT)
        .execute();
      return found.map(cardOf);
    },
    async use(id, observations) {
      await useFor(tx, { id, used_for: JSON.stringify(observations) });
    },
    async forget(person) {
      await tx.deleteFrom("report_card").where("person", "=", person).execute();
    },
    async expire(person, at) {
      await tx.updateTable("report_card").set({ expires_at: at }).where("person", "=", person).where("expires_at", ">", at).execute();
    },
  };
}

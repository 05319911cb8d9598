import { sql, type Kysely, type Selectable } from "kysely";
import type { NewObservation, Observation } from "../../work/record/observation.ts";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";

type Row = Selectable<Tables["observation"]>;
type Values = Omit<Row, "id"> & Record<string, string | number | null>;

const observationOf = ({ numerator, denominator, ...row }: Row): Observation => ({
  id: row.id,
  school: row.school,
  indicator: row.indicator,
  period: row.period,
  revision: row.revision,
  operation: row.operation,
  value: row.value,
  of: numerator === null || denominator === null ? null : { numerator, denominator },
  reverts: row.reverts,
  reason: row.reason,
  by: row.by,
  onBehalfOf: row.on_behalf_of,
  event: row.event,
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  lateDays: row.late_days,
  copied: row.copied === 1,
});

const valuesOf = ({ of, onBehalfOf, occurredAt, recordedAt, lateDays, copied, ...row }: NewObservation): Values => ({
  ...row,
  numerator: of?.numerator ?? null,
  denominator: of?.denominator ?? null,
  on_behalf_of: onBehalfOf,
  occurred_at: occurredAt,
  recorded_at: recordedAt,
  late_days: lateDays,
  copied: copied ? 1 : 0,
});

const insert = prepared<Values, Row>((database, value) => {
  const { school, indicator, period, revision, operation, reverts, reason, by, event, copied } = value;
  const { numerator, denominator, on_behalf_of, occurred_at, recorded_at, late_days } = value;
  const what = { school, indicator, period, revision, operation, value: value.value, numerator, denominator, reverts, reason };
  return database
    .insertInto("observation")
    .values({ ...what, by, on_behalf_of, event, occurred_at, recorded_at, late_days, copied })
    .returningAll();
});

const ofFigure = prepared<{ school: string; indicator: string }, Row>((database, { school, indicator }) =>
  database.selectFrom("observation").selectAll().where("school", "=", school).where("indicator", "=", indicator).orderBy("id"),
);

/** The newest revisions at a school: those that no other follows. */
const newestAt = (database: Kysely<Tables>, school: string) =>
  database
    .selectFrom("observation as head")
    .selectAll()
    .where("school", "=", school)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("observation as later")
            .select("later.id")
            .whereRef("later.school", "=", "head.school")
            .whereRef("later.indicator", "=", "head.indicator")
            .whereRef("later.period", "=", "head.period")
            .where("later.revision", "=", sql<number>`head.revision + 1`),
        ),
      ),
    )
    .orderBy("head.id");

const headsOf = prepared<{ school: string }, Row>((database, { school }) => newestAt(database, school));

const waitingOf = prepared<{ school: string }, Row>((database, { school }) =>
  newestAt(database, school)
    .where("value", "is not", null)
    .where((where) =>
      where.not(where.exists(where.selectFrom("approval").select("number").whereRef("approval.observation", "=", "head.id"))),
    ),
);

/** What was reported, over one transaction. */
export function figuresOf(tx: Kysely<Tables>): WorkTx["figures"] {
  const rows = () => tx.selectFrom("observation").selectAll();
  return {
    of: async ({ school, indicator }) => (await ofFigure(tx, { school, indicator })).map(observationOf),
    async heads(schools) {
      const found: Observation[] = [];
      for (const school of schools) found.push(...(await headsOf(tx, { school })).map(observationOf));
      return found;
    },
    async waiting(schools) {
      const found: Observation[] = [];
      for (const school of schools) found.push(...(await waitingOf(tx, { school })).map(observationOf));
      return found.toSorted((a, b) => a.id - b.id);
    },
    async find(id) {
      const row = await rows().where("id", "=", id).executeTakeFirst();
      return row ? observationOf(row) : null;
    },
    byEvent: async (event) => (await rows().where("event", "=", event).orderBy("id").execute()).map(observationOf),
    lastOf: async (person, limit) =>
      (await rows().where("by", "=", person).orderBy("id", "desc").limit(limit).execute()).map(observationOf),
    async add(row) {
      const [added] = await insert(tx, valuesOf(row));
      if (!added) throw new Error("An observation was not written");
      return observationOf(added);
    },
    async acts(observations) {
      if (observations.length === 0) return [];
      const found = await tx.selectFrom("approval").selectAll().where("observation", "in", observations).orderBy("number").execute();
      return found.map(({ observation, act, by, comment, at }) => ({ observation, act, by, comment, at }));
    },
    async act({ observation, act, by, comment, at }) {
      const { by: reporter } = await rows().where("id", "=", observation).executeTakeFirstOrThrow();
      await tx.insertInto("approval").values({ observation, reporter, act, by, comment, at }).execute();
    },
  };
}

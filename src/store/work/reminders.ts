import { sql, type Kysely, type Selectable } from "kysely";
import type { Fire } from "../../work/remind/decision.ts";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import { changed } from "./places.ts";
import { readDeadline } from "./read.ts";
import type { RemindersTx } from "./remind-port.ts";

type Row = Selectable<Tables["reminder_fire"]>;

const fireOf = ({ number, obligation, source, unit, due, rung, person, planned_at, at, standing, deferral, message }: Row): Fire => ({
  number,
  obligation,
  source,
  unit,
  due,
  rung,
  person,
  plannedAt: planned_at,
  at,
  standing,
  deferral,
  message,
});

const WAITS = ["planned", "deferred"] as const;

type NewRow = Pick<Row, "obligation" | "source" | "unit" | "due" | "rung" | "person" | "at">;

const insert = prepared<NewRow, unknown>((database, { obligation, source, unit, due, rung, person, at }) =>
  database
    .insertInto("reminder_fire")
    .values({ obligation, source, unit, due, rung, person, planned_at: at, at, standing: "planned" })
    .onConflict((conflict) => conflict.columns(["obligation", "due", "rung", "person"]).doNothing()),
);

/** Literal values, so that the index of the waiting ones is used. */
const waits = sql<boolean>`standing in ('planned', 'deferred')`;

function changing(tx: Kysely<Tables>): Pick<RemindersTx["fires"], "add" | "move" | "replan" | "decide" | "settle" | "tell"> {
  return {
    async add(fires) {
      for (const { obligation, source, unit, due, rung, person, at } of fires)
        await insert(tx, { obligation, source, unit, due, rung, person, at });
    },
    async move(number, at, deferral) {
      await tx.updateTable("reminder_fire").set({ at, deferral, standing: "deferred" }).where("number", "=", number).where(waits).execute();
    },
    async replan(number, at) {
      const row = { at, planned_at: at, deferral: null, standing: "planned" as const };
      await tx.updateTable("reminder_fire").set(row).where("number", "=", number).where(waits).execute();
    },
    async decide(numbers, standing, message, at) {
      for (const number of numbers)
        await tx
          .updateTable("reminder_fire")
          .set({ standing, message, decided_at: at })
          .where("number", "=", number)
          .where(waits)
          .execute();
    },
    async settle(message, standing, at) {
      const row = { standing, decided_at: at };
      await tx
        .updateTable("reminder_fire")
        .set(row)
        .where("message", "=", message)
        .where(sql<boolean>`standing = 'digested'`)
        .execute();
    },
    async tell(numbers, by) {
      for (const number of numbers) await tx.updateTable("reminder_fire").set({ told_by: by }).where("number", "=", number).execute();
    },
  };
}

type Reading = Omit<RemindersTx["fires"], "add" | "move" | "replan" | "decide" | "settle" | "tell">;

function reading(tx: Kysely<Tables>): Reading {
  const rows = () => tx.selectFrom("reminder_fire").selectAll();
  return {
    waiting: async () => (await rows().where(waits).orderBy("at").execute()).map(fireOf),
    async decided(dueFrom) {
      const found = tx.selectFrom("reminder_fire").select(["obligation", "due", "rung", "person"]);
      return found.where("standing", "not in", WAITS).where("due", ">=", dueFrom).execute();
    },
    async holders(dueFrom) {
      const found = tx.selectFrom("reminder_fire").select(["obligation", "due", "rung", "person", "standing"]);
      return found.where("due", ">=", dueFrom).execute();
    },
    async dueAt(now, persons) {
      const who = await tx
        .selectFrom("reminder_fire")
        .select(["person", tx.fn.min("at").as("first")])
        .where(waits)
        .where("at", "<=", now)
        .groupBy("person")
        .orderBy("first")
        .limit(persons)
        .execute();
      const found: Fire[] = [];
      for (const { person } of who)
        found.push(...(await rows().where(waits).where("person", "=", person).where("at", "<=", now).orderBy("at").execute()).map(fireOf));
      return found;
    },
    async nextAt() {
      const row = await tx.selectFrom("reminder_fire").select("at").where(waits).orderBy("at").limit(1).executeTakeFirst();
      return row?.at ?? null;
    },
    async open() {
      const found = await tx
        .selectFrom("reminder_fire")
        .select(["message", "person"])
        .distinct()
        .where(sql<boolean>`standing = 'digested'`)
        .execute();
      return found.flatMap(({ message, person }) => (message === null ? [] : [{ message, person }]));
    },
    inMessage: async (message) => (await rows().where("message", "=", message).orderBy("number").execute()).map(fireOf),
    async untold(person) {
      const unknown = rows().where(sql<boolean>`standing = 'unknown'`);
      return (await unknown.where("person", "=", person).where("told_by", "is", null).orderBy("due").execute()).map(fireOf);
    },
    async lastOf(person, limit) {
      const found = rows().where("person", "=", person).where("message", "is not", null);
      return (await found.orderBy("number", "desc").limit(limit).execute()).map(fireOf);
    },
    async toldSince(items, instant) {
      const found = new Set<string>();
      for (const item of items) {
        const row = await tx
          .selectFrom("reminder_fire")
          .select("number")
          .where("obligation", "=", item)
          .where((where) =>
            where.or([
              where.and([where("message", "is not", null), where("decided_at", ">=", instant)]),
              where.and([waits, where("rung", "like", "nudge %")]),
            ]),
          )
          .executeTakeFirst();
        if (row) found.add(item);
      }
      return [...found];
    },
    page: async (after, limit) => (await rows().where("number", ">", after).orderBy("number").limit(limit).execute()).map(fireOf),
  };
}

function deadlines(tx: Kysely<Tables>): RemindersTx["deadlines"] {
  return {
    all: async () => (await tx.selectFrom("deadline").select("body").orderBy("id").execute()).map(({ body }) => readDeadline(body)),
    async put(deadline) {
      const body = JSON.stringify(deadline);
      const kept = tx.insertInto("deadline").values({ id: deadline.id, body });
      await kept.onConflict((conflict) => conflict.column("id").doUpdateSet({ body })).execute();
      await changed(tx);
    },
    async done(items) {
      const found: string[] = [];
      for (const item of items)
        if (await tx.selectFrom("deadline_done").select("item").where("item", "=", item).executeTakeFirst()) found.push(item);
      return found;
    },
    async tickOff(item, by, at) {
      const row = tx.insertInto("deadline_done").values({ item, by, at });
      await row.onConflict((conflict) => conflict.column("item").doNothing()).execute();
    },
    async sources() {
      return new Map((await tx.selectFrom("reminder_source").selectAll().execute()).map(({ id, since }) => [id, since]));
    },
    async addSource(id, since) {
      const row = tx.insertInto("reminder_source").values({ id, since });
      await row.onConflict((conflict) => conflict.column("id").doNothing()).execute();
    },
  };
}

function wishes(tx: Kysely<Tables>): RemindersTx["wishes"] {
  return {
    async open() {
      const rows = await tx.selectFrom("reminder_wish").selectAll().where("ended_at", "is", null).orderBy("number").execute();
      return rows.map(({ number, person, wish, kind, from_day, until_day, deputy }) => ({
        number,
        person,
        wish,
        kind,
        from: from_day,
        until: until_day,
        deputy,
      }));
    },
    async add({ from, until, ...wish }) {
      await tx
        .insertInto("reminder_wish")
        .values({ ...wish, from_day: from, until_day: until, ended_at: null })
        .execute();
    },
    async end(numbers, at) {
      for (const number of numbers)
        await tx.updateTable("reminder_wish").set({ ended_at: at }).where("number", "=", number).where("ended_at", "is", null).execute();
    },
  };
}

function quiet(tx: Kysely<Tables>): RemindersTx["quiet"] {
  return {
    async all() {
      const rows = await tx.selectFrom("quiet_hours").selectAll().execute();
      return new Map(rows.map(({ person, from_minute, until_minute }) => [person, { from: from_minute, until: until_minute }]));
    },
    async put(person, hours) {
      if (hours === null) {
        await tx.deleteFrom("quiet_hours").where("person", "=", person).execute();
        return;
      }
      const row = { from_minute: hours.from, until_minute: hours.until };
      const kept = tx.insertInto("quiet_hours").values({ person, ...row });
      await kept.onConflict((conflict) => conflict.column("person").doUpdateSet(row)).execute();
    },
  };
}

function days(tx: Kysely<Tables>): RemindersTx["days"] {
  return {
    async listed() {
      const rows = await tx.selectFrom("calendar_day").selectAll().orderBy("day").execute();
      return rows.map(({ works, ...row }) => ({ ...row, works: works === 1 }));
    },
    async putDays(listed) {
      for (const { day, works, status, name } of listed) {
        const row = { works: works ? (1 as const) : (0 as const), status, name };
        const kept = tx.insertInto("calendar_day").values({ day, ...row });
        await kept.onConflict((conflict) => conflict.column("day").doUpdateSet(row)).execute();
      }
      await changed(tx);
    },
    async holidays() {
      const rows = await tx.selectFrom("school_holiday").selectAll().orderBy("from_day").execute();
      return rows.map(({ from_day, to_day, name }) => ({ from: from_day, to: to_day, name }));
    },
    async putHolidays(holidays) {
      for (const { from, to, name } of holidays) {
        const kept = tx.insertInto("school_holiday").values({ from_day: from, to_day: to, name });
        await kept.onConflict((conflict) => conflict.columns(["from_day", "name"]).doUpdateSet({ to_day: to })).execute();
      }
      await changed(tx);
    },
  };
}

/** Reminders and the calendar, over one transaction. */
export function remindersOf(tx: Kysely<Tables>): RemindersTx {
  return {
    async plan() {
      const row = await tx.selectFrom("reminder_plan").select(["revision", "day", "until"]).executeTakeFirst();
      return row ?? null;
    },
    async planned(state) {
      const row = tx.insertInto("reminder_plan").values({ id: 1, ...state });
      await row.onConflict((conflict) => conflict.column("id").doUpdateSet(state)).execute();
    },
    fires: { ...reading(tx), ...changing(tx) },
    deadlines: deadlines(tx),
    wishes: wishes(tx),
    quiet: quiet(tx),
    days: days(tx),
  };
}

import type { Kysely } from "kysely";
import { prepared } from "./prepared.ts";
import type { Inbox, StoredEvent } from "./store.ts";
import { readEvent } from "./stored.ts";
import type { Tables } from "./tables.ts";

/** One statement takes at most so many rows: below every database's limit of parameters. */
const ROWS = 500;

interface One extends Record<string, string | number> {
  platform: string;
  key: string;
  conversation: string;
  person: string;
  body: string;
  at: number;
}

const putOne = prepared<One, { number: number }>((database, { platform, key, conversation, person, body, at }) =>
  database
    .insertInto("inbox")
    .values({ platform, key, conversation, person, body, at, state: "new", fault: null })
    .onConflict((conflict) => conflict.columns(["platform", "key"]).doNothing())
    .returning("number"),
);

const finish = prepared<{ number: number }, unknown>((database, { number }) =>
  database.updateTable("inbox").set({ state: "done", body: "" }).where("number", "=", number),
);

/** The inbox over one transaction. */
export function inboxOf(tx: Kysely<Tables>): Inbox {
  return {
    async put(events, at) {
      const [event, more] = events;
      if (event && !more) {
        const { platform, key, conversation, person } = event;
        const [row] = await putOne(tx, { platform, key, conversation, person, body: JSON.stringify(event), at });
        return row ? [{ number: row.number, event, at }] : [];
      }
      const fresh: StoredEvent[] = [];
      for (let from = 0; from < events.length; from += ROWS) {
        const some = events.slice(from, from + ROWS);
        const rows = await tx
          .insertInto("inbox")
          .values(
            some.map((event) => ({
              platform: event.platform,
              key: event.key,
              conversation: event.conversation,
              person: event.person,
              body: JSON.stringify(event),
              at,
              state: "new" as const,
              fault: null,
            })),
          )
          .onConflict((conflict) => conflict.columns(["platform", "key"]).doNothing())
          .returning(["number", "platform", "key"])
          .execute();
        const numbers = new Map(rows.map(({ number, platform, key }) => [`${platform}\n${key}`, number]));
        for (const event of some) {
          const place = `${event.platform}\n${event.key}`;
          const number = numbers.get(place);
          if (number === undefined) continue;
          numbers.delete(place);
          fresh.push({ number, event, at });
        }
      }
      return fresh.toSorted((one, other) => one.number - other.number);
    },
    async waiting(after, limit) {
      const rows = await tx
        .selectFrom("inbox")
        .select(["number", "body", "at"])
        .where("state", "=", "new")
        .where("number", ">", after)
        .orderBy("number")
        .limit(limit)
        .execute();
      const events: StoredEvent[] = [];
      for (const { number, body, at } of rows) {
        const event = readEvent(body);
        if (event) events.push({ number, event, at });
        // Another hand wrote it: it must not stand in the way of the others.
        else await tx.updateTable("inbox").set({ state: "dead", fault: "unreadable" }).where("number", "=", number).execute();
      }
      return events;
    },
    async done(number) {
      await finish(tx, { number });
    },
    async dead(number, fault) {
      await tx.updateTable("inbox").set({ state: "dead", fault }).where("number", "=", number).execute();
    },
  };
}

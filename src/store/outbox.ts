import type { Kysely, Selectable } from "kysely";
import type { Message, Outbox } from "./store.ts";
import { readBody, writeBody } from "./stored.ts";
import { attemptsOf } from "./attempts.ts";
import type { Tables } from "./tables.ts";

const messageOf = (row: Selectable<Tables["outbox"]>): Message => ({
  number: row.number,
  key: row.key,
  platform: row.platform,
  conversation: row.conversation,
  person: row.person,
  body: readBody(row.kind, row.body, row.edits),
  answers: row.answers,
  bulk: row.bulk === 1,
  trace: row.trace,
  at: row.at,
  state: row.state,
  id: row.message,
});

function reading(tx: Kysely<Tables>): Pick<Outbox, "line" | "read" | "find" | "partsOf" | "standing" | "answering" | "sentAfter"> {
  const one = async (column: "number" | "key", value: number | string): Promise<Message | null> => {
    const row = await tx.selectFrom("outbox").selectAll().where(column, "=", value).executeTakeFirst();
    return row ? messageOf(row) : null;
  };
  return {
    async line(platform, after) {
      const rows = await tx
        .selectFrom("outbox")
        .select(["number", "conversation", "bulk", "not_before", "attempts", "at"])
        .where("state", "=", "waiting")
        .where("platform", "=", platform)
        .where("number", ">", after)
        .orderBy("number")
        .execute();
      return rows.map(({ not_before, bulk, ...row }) => ({ ...row, bulk: bulk === 1, notBefore: not_before }));
    },
    read: (number) => one("number", number),
    find: (key) => one("key", key),
    async partsOf(key) {
      const keys: string[] = [];
      for (let next = key; ; next = `${key}:${keys.length + 1}`) {
        const row = await tx.selectFrom("outbox").select("key").where("key", "=", next).executeTakeFirst();
        if (!row) return keys;
        keys.push(row.key);
      }
    },
    async standing(key) {
      // An edit that had nothing to change was sent anew: since then that message stands for the effect.
      const own = await tx.selectFrom("outbox").select(["state", "message", "number"]).where("key", "=", key).execute();
      const anew = await tx
        .selectFrom("outbox")
        .select(["state", "message", "number"])
        .where("edits", "=", key)
        .where("kind", "=", "send")
        .execute();
      const rows = [...own, ...anew];
      const sent = rows.filter(({ state }) => state === "sent").toSorted((a, b) => a.number - b.number);
      return { id: sent.at(-1)?.message ?? null, underWay: rows.some(({ state }) => state === "waiting" || state === "sending") };
    },
    async answering(platform, conversation, message) {
      const row = await tx
        .selectFrom("outbox")
        .select("key")
        .where("conversation", "=", conversation)
        .where("platform", "=", platform)
        .where("answers", "=", message)
        .where("kind", "=", "send")
        .orderBy("number")
        .executeTakeFirst();
      return row?.key ?? null;
    },
    async sentAfter(platform, conversation, number, limit) {
      const rows = await tx
        .selectFrom("outbox")
        .selectAll()
        .where("conversation", "=", conversation)
        .where("platform", "=", platform)
        .where("number", ">", number)
        .where("state", "in", ["sending", "sent", "unknown"])
        .orderBy("number", "desc")
        .limit(limit)
        .execute();
      return rows.toReversed().map(messageOf);
    },
  };
}

function announcing(tx: Kysely<Tables>): Pick<Outbox, "unannounced" | "announce" | "unannounce"> {
  return {
    async unannounced(platform, conversation) {
      const rows = await tx
        .selectFrom("outbox")
        .selectAll()
        .where("conversation", "=", conversation)
        .where("platform", "=", platform)
        .where("state", "=", "unknown")
        .where("announced_by", "is", null)
        .orderBy("number")
        .execute();
      return rows.map(messageOf);
    },
    async announce(numbers, by) {
      await tx.updateTable("outbox").set({ announced_by: by }).where("number", "in", numbers).execute();
    },
    async unannounce(by) {
      await tx.updateTable("outbox").set({ announced_by: null }).where("announced_by", "=", by).execute();
    },
  };
}

/** The outbox over one transaction. */
export function outboxOf(tx: Kysely<Tables>): Outbox {
  return {
    ...reading(tx),
    ...announcing(tx),
    ...attemptsOf(tx),
    async put(drafts) {
      if (drafts.length === 0) return;
      await tx
        .insertInto("outbox")
        .values(
          drafts.map(({ body, bulk, ...draft }) => ({
            ...draft,
            kind: body.kind,
            body: writeBody(body),
            edits: body.kind === "edit" ? body.edits : null,
            bulk: bulk ? 1 : 0,
            state: "waiting" as const,
            not_before: 0,
            attempts: 0,
          })),
        )
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    },
    async counts() {
      return tx
        .selectFrom("outbox")
        .select(["platform", "state", tx.fn.count<number>("number").as("count")])
        .groupBy(["platform", "state"])
        .execute();
    },
  };
}

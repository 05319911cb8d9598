import { sql, type Kysely } from "kysely";
import { attemptsOf } from "./attempts.ts";
import { fadeClosed } from "./fading.ts";
import { byKey, byNumber, messageOf, notAnnounced, putDraft, waitingAfter } from "./outbox-rows.ts";
import type { Outbox } from "./store.ts";
import type { Tables } from "./tables.ts";

function reading(tx: Kysely<Tables>): Pick<Outbox, "line" | "read" | "find" | "partsOf" | "standing" | "answering" | "sentAfter"> {
  return {
    async line(platform, after) {
      const rows = await waitingAfter(tx, { platform, after });
      return rows.map(({ not_before, bulk, ...row }) => ({ ...row, bulk: bulk === 1, notBefore: not_before }));
    },
    async read(number) {
      const [row] = await byNumber(tx, { number });
      return row ? messageOf(row) : null;
    },
    async find(key) {
      const [row] = await byKey(tx, { key });
      return row ? messageOf(row) : null;
    },
    async partsOf(key) {
      const keys: string[] = [];
      for (let next = key; ; next = `${key}:${keys.length + 1}`) {
        const [row] = await byKey(tx, { key: next });
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
      return (await notAnnounced(tx, { platform, conversation })).map(messageOf);
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
      for (const draft of drafts) await putDraft(tx, draft);
    },
    fade: (now) => fadeClosed(tx, now),
    async counts() {
      return tx
        .selectFrom("outbox")
        .where(sql.ref("state"), "!=", sql.lit("sent"))
        .select(["platform", "state", tx.fn.count<number>("number").as("count")])
        .groupBy(["platform", "state"])
        .execute();
    },
  };
}

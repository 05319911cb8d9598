import { sql, type Kysely } from "kysely";
import type { Outbox } from "./store.ts";
import { writeBody } from "./stored.ts";
import type { Tables } from "./tables.ts";

/** The part of the outbox that keeps account of attempts, over one transaction. */
export function attemptsOf(tx: Kysely<Tables>): Pick<Outbox, "begin" | "end" | "recover"> {
  return {
    async begin(number, body, at) {
      // `edits` stays: an edit that is sent anew still stands for the effect that it was to change.
      const row = await tx
        .updateTable("outbox")
        .set((old) => ({ state: "sending", kind: body.kind, body: writeBody(body), attempts: old("attempts", "+", 1) }))
        .where("number", "=", number)
        .returning("attempts")
        .executeTakeFirstOrThrow();
      await tx.insertInto("attempt").values({ outbox: number, n: row.attempts, started: at }).execute();
    },
    async end(number, ending, at) {
      const { state } = ending;
      const row = await tx
        .updateTable("outbox")
        .set({
          state,
          reason: state === "sent" ? null : ending.reason,
          ...(state === "sent" ? { message: ending.id } : {}),
          ...(state === "waiting" ? { not_before: ending.notBefore } : {}),
          ...(state === "waiting" && ending.anew ? { kind: "send" as const } : {}),
        })
        .where("number", "=", number)
        .returning("attempts")
        .executeTakeFirstOrThrow();
      await tx
        .updateTable("attempt")
        .set({ ended: at, outcome: state === "sent" ? "sent" : `${state}: ${ending.reason}` })
        .where("outbox", "=", number)
        .where("n", "=", row.attempts)
        .execute();
    },
    async recover() {
      const again = await tx
        .updateTable("outbox")
        .set({ state: "waiting", not_before: 0 })
        .where("state", "=", "sending")
        .where("kind", "=", "edit")
        .executeTakeFirst();
      const unknown = await tx
        .updateTable("outbox")
        .set({ state: "unknown", reason: sql.lit("interrupted") })
        .where("state", "=", "sending")
        .executeTakeFirst();
      return { unknown: Number(unknown.numUpdatedRows), again: Number(again.numUpdatedRows) };
    },
  };
}

import { sql, type Kysely } from "kysely";
import { fade } from "./fading.ts";
import { prepared } from "./prepared.ts";
import type { Ending, Outbox } from "./store.ts";
import { writeBody } from "./stored.ts";
import type { Tables } from "./tables.ts";

type Kind = Tables["outbox"]["kind"];

const starts = prepared<{ number: number; kind: Kind; body: string }, { attempts: number }>((database, { number, kind, body }) =>
  database
    .updateTable("outbox")
    .set((old) => ({ state: "sending", kind, body, attempts: old("attempts", "+", 1) }))
    .where("number", "=", number)
    .returning("attempts"),
);

const keepsStart = prepared<{ number: number; n: number; started: number }, unknown>((database, { number, n, started }) =>
  database.insertInto("attempt").values({ outbox: number, n, started }),
);

const wasSent = prepared<{ number: number; message: string | null }, { attempts: number; fades: number }>((database, { number, message }) =>
  database
    .updateTable("outbox")
    .set({ state: "sent", reason: null, message })
    .where("number", "=", number)
    .returning(["attempts", "fades"]),
);

const keepsEnd = prepared<{ number: number; n: number; ended: number; outcome: string }, unknown>(
  (database, { number, n, ended, outcome }) =>
    database.updateTable("attempt").set({ ended, outcome }).where("outbox", "=", number).where("n", "=", n),
);

async function failed(
  tx: Kysely<Tables>,
  number: number,
  ending: Exclude<Ending, { state: "sent" }>,
): Promise<{ attempts: number; fades: number }> {
  const { state, reason } = ending;
  const again = state === "waiting" ? { not_before: ending.notBefore, ...(ending.anew ? { kind: "send" as const } : {}) } : {};
  const changed = tx.updateTable("outbox").set({ state, reason, ...again });
  return changed.where("number", "=", number).returning(["attempts", "fades"]).executeTakeFirstOrThrow();
}

/** The part of the outbox that keeps account of attempts, over one transaction. */
export function attemptsOf(tx: Kysely<Tables>): Pick<Outbox, "begin" | "end" | "recover"> {
  return {
    async begin(number, body, at) {
      // `edits` stays: an edit that is sent anew still stands for the effect that it was to change.
      const [row] = await starts(tx, { number, kind: body.kind, body: writeBody(body) });
      await keepsStart(tx, { number, n: row?.attempts ?? 1, started: at });
    },
    async end(number, ending, at) {
      const row = ending.state === "sent" ? (await wasSent(tx, { number, message: ending.id }))[0] : await failed(tx, number, ending);
      if (row?.fades === 1 && (ending.state === "sent" || ending.state === "dead")) await fade(tx, number);
      const outcome = ending.state === "sent" ? "sent" : `${ending.state}: ${ending.reason}`;
      await keepsEnd(tx, { number, n: row?.attempts ?? 1, ended: at, outcome });
    },
    async recover() {
      const again = await tx
        .updateTable("outbox")
        .set({ state: "waiting", not_before: 0 })
        .where(sql.ref("state"), "!=", sql.lit("sent"))
        .where("state", "=", "sending")
        .where("kind", "=", "edit")
        .executeTakeFirst();
      const unknown = await tx
        .updateTable("outbox")
        .set({ state: "unknown", reason: sql.lit("interrupted") })
        .where(sql.ref("state"), "!=", sql.lit("sent"))
        .where("state", "=", "sending")
        .executeTakeFirst();
      return { unknown: Number(unknown.numUpdatedRows), again: Number(again.numUpdatedRows) };
    },
  };
}

import { sql, type Kysely, type Selectable } from "kysely";
import { prepared } from "./prepared.ts";
import { fadesIn } from "./fading.ts";
import type { Draft, Message } from "./store.ts";
import { readBody, writeBody } from "./stored.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["outbox"]>;
type Fresh = Omit<Row, "number" | "state" | "message" | "reason" | "announced_by"> & Record<string, string | number | null>;

/** A row of the outbox as a message. */
export const messageOf = (row: Row): Message => ({
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
  reason: row.reason,
});

const insert = prepared<Fresh, unknown>((database, row) => {
  const { key, platform, conversation, person, kind, body, edits, answers, bulk, trace, at, not_before, attempts, fades } = row;
  return database
    .insertInto("outbox")
    .values({
      key,
      platform,
      conversation,
      person,
      kind,
      body,
      edits,
      answers,
      bulk,
      trace,
      at,
      not_before,
      attempts,
      fades,
      state: "waiting",
    })
    .onConflict((conflict) => conflict.column("key").doNothing());
});

/** Stores a message that waits; a known key is left out. */
export async function putDraft(tx: Kysely<Tables>, { body, bulk, ...draft }: Draft): Promise<void> {
  const { key, platform, conversation, person, answers, trace, at } = draft;
  const edits = body.kind === "edit" ? body.edits : null;
  const said = { kind: body.kind, body: writeBody(body), edits, bulk: bulk ? 1 : 0, fades: fadesIn(body) ? 1 : 0 };
  await insert(tx, { key, platform, conversation, person, answers, trace, at, not_before: 0, attempts: 0, ...said });
}

/** The message of a number. */
export const byNumber = prepared<{ number: number }, Row>((database, { number }) =>
  database.selectFrom("outbox").selectAll().where("number", "=", number),
);

/** The message of a key. */
export const byKey = prepared<{ key: string }, Row>((database, { key }) =>
  database.selectFrom("outbox").selectAll().where("key", "=", key),
);

type Place = Pick<Row, "number" | "conversation" | "bulk" | "not_before" | "attempts" | "at">;

/** A platform's waiting messages. What is sent is named so that the index of the others is used. */
export const waitingAfter = prepared<{ platform: string; after: number }, Place>((database, { platform, after }) =>
  database
    .selectFrom("outbox")
    .select(["number", "conversation", "bulk", "not_before", "attempts", "at"])
    .where(sql.ref("state"), "!=", sql.lit("sent"))
    .where("state", "=", "waiting")
    .where("platform", "=", platform)
    .where("number", ">", after)
    .orderBy("number"),
);

/** The unknown messages of a conversation that nothing tells of. */
export const notAnnounced = prepared<{ platform: string; conversation: string }, Row>((database, { platform, conversation }) =>
  database
    .selectFrom("outbox")
    .selectAll()
    .where("conversation", "=", conversation)
    .where("platform", "=", platform)
    .where(sql.ref("state"), "!=", sql.lit("sent"))
    .where("state", "=", "unknown")
    .where("announced_by", "is", null)
    .orderBy("number"),
);

import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** An account that is to be known no longer. */
export interface Account {
  platform: string;
  /** The platform's name of the person. */
  person: string;
  /** Their direct chat, where one is known. */
  conversation: string | null;
}

const NOTHING = {
  send: JSON.stringify({ lang: "zh", parts: [], actions: [] }),
  edit: JSON.stringify({ lang: "zh", parts: [], actions: [] }),
  file: JSON.stringify({ name: "", content: "", caption: "" }),
};

/**
 * Empties what was said to an account and forgets what it said and pressed. Rows stay where order and repetition hang on them: a key that
 * was taken is still known, and holds nobody's name.
 */
export async function forget(tx: Kysely<Tables>, { platform, person, conversation }: Account): Promise<void> {
  const places = conversation === null ? [] : [conversation];
  for (const kind of ["send", "edit", "file"] as const)
    await tx
      .updateTable("outbox")
      .set({ body: NOTHING[kind], person: null, conversation: "", fades: 0 })
      .where("platform", "=", platform)
      .where((where) => where.or([where("person", "=", person), where("conversation", "in", places)]))
      .where("kind", "=", kind)
      .where("state", "in", ["sent", "unknown", "dead"])
      .execute();
  await tx
    .updateTable("inbox")
    .set({ person: "", conversation: "" })
    .where("platform", "=", platform)
    .where("person", "=", person)
    .where("state", "in", ["done", "dead"])
    .execute();
  await tx.deleteFrom("token").where("person", "=", person).execute();
  await tx.deleteFrom("conversation").where("platform", "=", platform).where("person", "=", person).execute();
  await tx.deleteFrom("wrong_code").where("platform", "=", platform).where("account", "=", person).execute();
}

import type { Kysely } from "kysely";
import type { Talks, Tokens } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What is remembered of conversations, over one transaction. */
export function talksOf(tx: Kysely<Tables>): Talks {
  return {
    async get({ platform, conversation, person }) {
      const row = await tx
        .selectFrom("conversation")
        .select(["lang", "memory", "last", "actions", "at"])
        .where("platform", "=", platform)
        .where("conversation", "=", conversation)
        .where("person", "=", person)
        .executeTakeFirst();
      if (!row) return null;
      const { lang, memory, last, actions, at } = row;
      return { lang, memory: JSON.parse(memory), last: JSON.parse(last), actions: JSON.parse(actions), at };
    },
    async put(whose, { lang, memory, last, actions, at }) {
      const row = { lang, memory: JSON.stringify(memory), last: JSON.stringify(last), actions: JSON.stringify(actions), at };
      await tx
        .insertInto("conversation")
        .values({ platform: whose.platform, conversation: whose.conversation, person: whose.person, ...row })
        .onConflict((conflict) => conflict.columns(["platform", "conversation", "person"]).doUpdateSet(row))
        .execute();
    },
  };
}

/** What buttons mean, over one transaction. */
export function tokensOf(tx: Kysely<Tables>): Tokens {
  return {
    async put(tokens) {
      if (tokens.length === 0) return;
      const rows = tokens.map(({ deed, ...token }) => ({ ...token, deed: JSON.stringify(deed) }));
      await tx.insertInto("token").values(rows).execute();
    },
    async get(token) {
      const row = await tx.selectFrom("token").selectAll().where("token", "=", token).executeTakeFirst();
      return row ? { ...row, deed: JSON.parse(row.deed) } : null;
    },
    async use(token, key) {
      await tx.updateTable("token").set({ used: key }).where("token", "=", token).where("used", "is", null).execute();
    },
  };
}

import type { Kysely, Selectable } from "kysely";
import { prepared } from "./prepared.ts";
import type { Talks, Tokens } from "./store.ts";
import type { Tables } from "./tables.ts";

type TalkRow = Selectable<Tables["conversation"]> & Record<string, string | number>;
type TokenRow = Selectable<Tables["token"]> & Record<string, string | number | null>;

const getTalk = prepared<{ platform: string; conversation: string; person: string }, TalkRow>((database, whose) =>
  database
    .selectFrom("conversation")
    .selectAll()
    .where("platform", "=", whose.platform)
    .where("conversation", "=", whose.conversation)
    .where("person", "=", whose.person),
);

const putTalk = prepared<TalkRow, unknown>((database, { platform, conversation, person, lang, memory, last, actions, at }) =>
  database
    .insertInto("conversation")
    .values({ platform, conversation, person, lang, memory, last, actions, at })
    .onConflict((conflict) =>
      conflict.columns(["platform", "conversation", "person"]).doUpdateSet((row) => ({
        lang: row.ref("excluded.lang"),
        memory: row.ref("excluded.memory"),
        last: row.ref("excluded.last"),
        actions: row.ref("excluded.actions"),
        at: row.ref("excluded.at"),
      })),
    ),
);

const putToken = prepared<TokenRow, unknown>((database, { token, person, until, lang, deed, effect, used }) =>
  database.insertInto("token").values({ token, person, until, lang, deed, effect, used }),
);

const getToken = prepared<{ token: string }, TokenRow>((database, { token }) =>
  database.selectFrom("token").selectAll().where("token", "=", token),
);

const useToken = prepared<{ token: string; used: string }, unknown>((database, { token, used }) =>
  database.updateTable("token").set({ used }).where("token", "=", token).where("used", "is", null),
);

/** What is remembered of conversations, over one transaction. */
export function talksOf(tx: Kysely<Tables>): Talks {
  return {
    async get({ platform, conversation, person }) {
      const [row] = await getTalk(tx, { platform, conversation, person });
      if (!row) return null;
      const { lang, memory, last, actions, at } = row;
      return { lang, memory: JSON.parse(memory), last: JSON.parse(last), actions: JSON.parse(actions), at };
    },
    async put({ platform, conversation, person }, { lang, memory, last, actions, at }) {
      const kept = { memory: JSON.stringify(memory), last: JSON.stringify(last), actions: JSON.stringify(actions) };
      await putTalk(tx, { platform, conversation, person, lang, ...kept, at });
    },
  };
}

/** What buttons mean, over one transaction. */
export function tokensOf(tx: Kysely<Tables>): Tokens {
  return {
    async put(tokens) {
      for (const { token, person, until, lang, deed, effect, used } of tokens)
        await putToken(tx, { token, person, until, lang, deed: JSON.stringify(deed), effect, used });
    },
    async get(token) {
      const [row] = await getToken(tx, { token });
      return row ? { ...row, deed: JSON.parse(row.deed) } : null;
    },
    async use(token, key) {
      await useToken(tx, { token, used: key });
    },
  };
}

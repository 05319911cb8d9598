import { createHash } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import type { ChatIdentity, Membership, Person } from "../../work/people/membership.ts";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import { changed } from "./places.ts";
import type { WorkTx } from "./port.ts";

const personOf = ({ left_on, erased, ...row }: Selectable<Tables["person"]>): Person => ({ ...row, left: left_on, erased: erased === 1 });

const membershipOf = ({ from_day, until_day, ...row }: Selectable<Tables["membership"]>): Membership => ({
  ...row,
  from: from_day,
  until: until_day,
});

const identityOf = (row: Selectable<Tables["identity"]>): ChatIdentity => ({
  platform: row.platform,
  tenant: row.tenant,
  user: row.account,
  person: row.person,
  boundAt: row.bound_at,
  unboundAt: row.unbound_at,
  conversation: row.conversation,
  pausedAt: row.paused_at,
});

const ERASED = "erased:";

/**
 * What is left of a browser's account when its person is erased: enough to refuse its cookie. The account was drawn at random (144 bits),
 * so nothing can be found from its hash; the accounts of other platforms could be guessed, and nothing is left of them.
 */
const traceOf = (account: string): string => `${ERASED}${createHash("sha256").update(account).digest("hex")}`;

/** Asked for every event. */
const liveOf = prepared<{ platform: string; tenant: string; user: string }, Selectable<Tables["identity"]>>(
  (database, { platform, tenant, user }) =>
    database
      .selectFrom("identity")
      .selectAll()
      .where("platform", "=", platform)
      .where("tenant", "=", tenant)
      .where("account", "=", user)
      .where("unbound_at", "is", null),
);

const personBy = prepared<{ id: string }, Selectable<Tables["person"]>>((database, { id }) =>
  database.selectFrom("person").selectAll().where("id", "=", id),
);

const rolesOf = prepared<{ person: string }, Selectable<Tables["membership"]>>((database, { person }) =>
  database.selectFrom("membership").selectAll().where("person", "=", person).orderBy("id"),
);

async function forgetAccounts(tx: Kysely<Tables>, person: string): Promise<ChatIdentity[]> {
  const rows = await tx.selectFrom("identity").selectAll().where("person", "=", person).execute();
  for (const { number, platform, account } of rows) {
    const left = platform === "web" ? (account.startsWith(ERASED) ? account : traceOf(account)) : "";
    await tx.updateTable("identity").set({ account: left, conversation: null }).where("number", "=", number).execute();
  }
  return rows.map(identityOf);
}

function accounts(
  tx: Kysely<Tables>,
): Pick<
  WorkTx["people"],
  "bound" | "accountsOf" | "accounts" | "bind" | "ended" | "release" | "unbind" | "meet" | "pause" | "forgetAccounts"
> {
  const live = tx.selectFrom("identity").selectAll().where("unbound_at", "is", null);
  const end: WorkTx["people"]["release"] = async ({ platform, tenant, user }, at) => {
    await tx
      .updateTable("identity")
      .set({ unbound_at: at })
      .where("platform", "=", platform)
      .where("tenant", "=", tenant)
      .where("account", "=", user)
      .where("unbound_at", "is", null)
      .execute();
  };
  return {
    async bound({ platform, tenant, user }) {
      const [row] = await liveOf(tx, { platform, tenant, user });
      return row ? identityOf(row) : null;
    },
    async accountsOf(person) {
      return (await live.where("person", "=", person).orderBy("number").execute()).map(identityOf);
    },
    async accounts() {
      return (await live.orderBy("number").execute()).map(identityOf);
    },
    async bind({ platform, tenant, user, person, boundAt, conversation = null }) {
      await end({ platform, tenant, user }, boundAt);
      const times = { bound_at: boundAt, unbound_at: null, paused_at: null };
      await tx
        .insertInto("identity")
        .values({ platform, tenant, account: user, person, conversation, ...times })
        .execute();
    },
    async ended({ platform, tenant, user }) {
      const row = await tx
        .selectFrom("identity")
        .select("unbound_at")
        .where("platform", "=", platform)
        .where("tenant", "=", tenant)
        .where("account", "in", platform === "web" ? [user, traceOf(user)] : [user])
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row !== undefined && row.unbound_at !== null;
    },
    release: end,
    async meet({ platform, tenant, user }, conversation) {
      await tx
        .updateTable("identity")
        .set({ conversation, paused_at: null })
        .where("platform", "=", platform)
        .where("tenant", "=", tenant)
        .where("account", "=", user)
        .where("unbound_at", "is", null)
        .execute();
    },
    async pause({ platform, user }, at) {
      const done = await tx
        .updateTable("identity")
        .set({ paused_at: at })
        .where("platform", "=", platform)
        .where("account", "=", user)
        .where("unbound_at", "is", null)
        .where("paused_at", "is", null)
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },
    forgetAccounts: (person) => forgetAccounts(tx, person),
    async unbind(person, at) {
      await tx.updateTable("identity").set({ unbound_at: at }).where("person", "=", person).where("unbound_at", "is", null).execute();
    },
  };
}

/** Persons with their roles and accounts, over one transaction. */
export function peopleOf(tx: Kysely<Tables>): WorkTx["people"] {
  return {
    ...accounts(tx),
    async person(id) {
      const [row] = await personBy(tx, { id });
      return row ? personOf(row) : null;
    },
    async persons() {
      return (await tx.selectFrom("person").selectAll().orderBy("id").execute()).map(personOf);
    },
    async put({ id, name, lang, left, erased }) {
      const row = { name, lang, left_on: left, erased: erased ? (1 as const) : (0 as const) };
      await tx
        .insertInto("person")
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },
    async memberships() {
      return (await tx.selectFrom("membership").selectAll().orderBy("id").execute()).map(membershipOf);
    },
    async membershipsOf(person) {
      return (await rolesOf(tx, { person })).map(membershipOf);
    },
    async begin(memberships) {
      for (const { id, person, unit, role, from, until } of memberships)
        await tx.insertInto("membership").values({ id, person, unit, role, from_day: from, until_day: until }).execute();
      await changed(tx);
    },
    async end(membership, until) {
      await tx.updateTable("membership").set({ until_day: until }).where("id", "=", membership).execute();
      await changed(tx);
    },
  };
}

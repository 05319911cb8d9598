import type { Kysely } from "kysely";
import { fadeClosed } from "../fading.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";

async function voidOpen(tx: Kysely<Tables>, person: string, at: number): Promise<void> {
  await tx
    .updateTable("invite")
    .set({ voided_at: at })
    .where("person", "=", person)
    .where("used_at", "is", null)
    .where("voided_at", "is", null)
    .execute();
  await fadeClosed(tx, at);
}

/** One-time codes, over one transaction. */
export function invitesOf(tx: Kysely<Tables>): WorkTx["invites"] {
  return {
    async get(hash) {
      const row = await tx.selectFrom("invite").selectAll().where("hash", "=", hash).executeTakeFirst();
      if (!row) return null;
      const { unit, role } = row;
      return {
        hash,
        person: row.person,
        place: unit !== null && role !== null ? { unit, role } : null,
        issuedBy: row.issued_by,
        issuedAt: row.issued_at,
        expiresAt: row.expires_at,
        usedAt: row.used_at,
        voidedAt: row.voided_at,
      };
    },
    async put({ hash, person, place, issuedBy, issuedAt, expiresAt, usedAt, voidedAt }) {
      await voidOpen(tx, person, issuedAt);
      const times = { issued_at: issuedAt, expires_at: expiresAt, used_at: usedAt, voided_at: voidedAt };
      await tx
        .insertInto("invite")
        .values({ hash, person, unit: place?.unit ?? null, role: place?.role ?? null, issued_by: issuedBy, ...times })
        .execute();
    },
    void: (person, at) => voidOpen(tx, person, at),
    async use(hash, at) {
      await tx.updateTable("invite").set({ used_at: at }).where("hash", "=", hash).where("used_at", "is", null).execute();
      await fadeClosed(tx, at);
    },
    async failures(platform, account, since) {
      const rows = await tx
        .selectFrom("wrong_code")
        .select("at")
        .where("platform", "=", platform)
        .where("account", "=", account)
        .where("at", ">", since)
        .orderBy("at")
        .execute();
      return rows.map(({ at }) => at);
    },
    async fail(platform, account, at) {
      await tx.insertInto("wrong_code").values({ platform, account, at }).execute();
    },
  };
}

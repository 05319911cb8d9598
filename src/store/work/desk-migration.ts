import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Messages that fade, the audit of a place, and figures that wait for approval found without reading all others. */
export async function desk({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .alterTable("outbox")
    .addColumn("fades", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.createIndex("outbox_fading").on("outbox").column("state").where(sql.ref("fades"), "=", sql.lit(1)).execute();
  await schema.createIndex("audit_unit").on("audit").columns(["unit", "seq"]).execute();
}

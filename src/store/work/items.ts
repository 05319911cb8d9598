import type { Kysely, Selectable } from "kysely";
import type { Item, ItemEvent } from "../../work/item/item.ts";
import type { Tables } from "../tables.ts";
import type { WorkTx } from "./port.ts";

const itemOf = ({ id, unit, topic, indicator, demand, due }: Selectable<Tables["item"]>): Item => ({
  id,
  unit,
  topic,
  indicator,
  demand,
  due,
});

const eventOf = ({ item, act, by, words, at }: Selectable<Tables["item_event"]>): ItemEvent => ({ item, act, by, words, at });

/** Follow-up items, over one transaction. */
export function itemsOf(tx: Kysely<Tables>): WorkTx["items"] {
  return {
    async open(units) {
      if (units.length === 0) return [];
      const rows = await tx
        .selectFrom("item")
        .selectAll()
        .where("closed", "=", 0)
        .where("unit", "in", units)
        .orderBy("due")
        .orderBy("id")
        .execute();
      return rows.map(itemOf);
    },
    async all(units) {
      if (units.length === 0) return [];
      return (await tx.selectFrom("item").selectAll().where("unit", "in", units).orderBy("due").orderBy("id").execute()).map(itemOf);
    },
    async find(id) {
      const row = await tx.selectFrom("item").selectAll().where("id", "=", id).executeTakeFirst();
      return row ? itemOf(row) : null;
    },
    async events(ids) {
      if (ids.length === 0) return [];
      const rows = await tx.selectFrom("item_event").selectAll().where("item", "in", ids).orderBy("number").execute();
      return rows.map(eventOf);
    },
    async add(item, { key, by, at }) {
      const row = { ...item, topic_key: key, closed: 0 as const };
      const { id } = await tx.insertInto("item").values(row).returning("id").executeTakeFirstOrThrow();
      await tx.insertInto("item_event").values({ item: id, act: "open", by, words: null, at }).execute();
      return { ...item, id };
    },
    async act(event) {
      await tx.insertInto("item_event").values(event).execute();
      if (event.act === "close") await tx.updateTable("item").set({ closed: 1 }).where("id", "=", event.item).execute();
    },
  };
}

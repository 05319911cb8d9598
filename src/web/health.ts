import type { Store } from "../store/store.ts";

/** How many messages stand in the outbox. */
export interface Counts {
  waiting: number;
  unknown: number;
  dead: number;
}

/** Counts the messages in the outbox; those under way count as waiting. */
export async function countsOf(store: Store): Promise<Counts> {
  const rows = await store.transaction((tx) => tx.outbox.counts());
  const of = (...states: string[]): number => rows.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return { waiting: of("waiting", "sending"), unknown: of("unknown"), dead: of("dead") };
}

import { z } from "zod";
import type { Memory } from "../../knowledge/index.ts";
import type { Action } from "../chat/card.ts";
import type { Clock } from "../clock.ts";
import type { Tx, Whose } from "../store/store.ts";

const HALF_AN_HOUR = 30 * 60 * 1000;

const span = z.object({ section: z.string(), start: z.number(), end: z.number() });
const per = z.object({ per: z.string(), every: z.number() }).nullable();
const item = z.discriminatedUnion("type", [
  z.object({ type: z.literal("concept"), id: z.string() }),
  z.object({ type: z.literal("term"), text: z.string() }),
]);
const STAGES = ["kindergarten", "primary", "junior", "senior", "vocational", "higher"] as const;
const scope = z.object({
  stages: z.array(z.enum(STAGES)),
  grades: z.tuple([z.number(), z.number()]).nullable(),
  region: z.string().nullable(),
});

/** The form that a stored memory must have; what it means is `knowledge`'s own. */
const memory = z.object({
  content: z.array(item),
  soft: z.array(z.string()),
  scopes: z.array(scope),
  years: z.array(z.object({ year: z.number(), by: z.boolean() })),
  unit: z.string().nullable(),
  per,
  asks: z.array(z.custom<Memory["asks"][number]>((value) => typeof value === "string")),
  quantities: z.array(z.custom<Memory["quantities"][number]>((value) => typeof value === "object" && value !== null)),
  indicators: z.array(z.string()),
  cited: z.array(span),
});

const last = z.object({ answer: z.string(), lines: z.array(z.string()), cited: z.array(span), shared: z.string().nullable() });
const actions = z.array(z.object({ label: z.string(), token: z.string(), kind: z.enum(["choice", "tool"]) }));

/** What is remembered of one person in one thread. */
export interface Talk {
  lang: "zh" | "en";
  /** The slots of the last turn, for follow-ups; empty after thirty minutes. */
  memory: Memory | null;
  /** What stands behind the last answer. */
  last: z.infer<typeof last> | null;
  /** The buttons of the last card, for people who answer "1". */
  actions: Action[];
}

/** What is remembered of a conversation; what was asked half an hour ago is no longer leaned on. What can't be read counts as forgotten. */
export async function recall(whose: Whose, lang: Talk["lang"], tx: Tx, clock: Clock): Promise<Talk> {
  const row = await tx.talks.get(whose);
  if (!row) return { lang, memory: null, last: null, actions: [] };
  if (clock.now() - row.at > HALF_AN_HOUR) return { lang: row.lang, memory: null, last: null, actions: [] };
  return {
    lang: row.lang,
    memory: memory.safeParse(row.memory).data ?? null,
    last: last.safeParse(row.last).data ?? null,
    actions: actions.safeParse(row.actions).data ?? [],
  };
}

/** Keeps what is to be remembered. */
export async function remember(whose: Whose, talk: Talk, tx: Tx, clock: Clock): Promise<void> {
  await tx.talks.put(whose, { ...talk, at: clock.now() });
}

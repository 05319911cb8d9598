import { z } from "zod";

/** What an office may order by a line; each is shown before it is done. */
const ORDERS = [
  "return",
  "waive",
  "end waiver",
  "unlock",
  "baseline",
  "terms",
  "end duty",
  "change duty",
  "hand over",
  "leave",
  "unbind",
  "give role",
  "end role",
  "erase",
  "open item",
  "acknowledge item",
  "answer item",
  "finish item",
  "return item",
  "close item",
] as const;

/** A line that was written, when, and what a button has chosen since. It is read again when it is carried out. */
const ORDER = z.object({ order: z.enum(ORDERS), text: z.string(), at: z.number(), pick: z.string().nullable() });

/** Lists with pages. */
const LISTS = ["waiting", "group", "duties", "audit", "items"] as const;

export const DESK_DEEDS = [
  /** Show what an order would do, with what was chosen. */
  ORDER.extend({ type: z.literal("preview") }),
  /** Carry out an order, if it would still do what was shown: `shown` is the fingerprint of that. */
  ORDER.extend({ type: z.literal("carry out"), shown: z.string() }),
  /** Approve reports that were listed. */
  z.object({ type: z.literal("approve"), ids: z.array(z.number().int()) }),
  z.object({ type: z.literal("list"), list: z.enum(LISTS), about: z.string(), page: z.number().int() }),
] as const;

export type Order = z.infer<typeof ORDER>;
export type Listed = Extract<z.infer<(typeof DESK_DEEDS)[3]>, { type: "list" }>;

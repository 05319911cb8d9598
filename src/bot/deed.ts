import { z } from "zod";
import { FILE_DEEDS } from "./work/files/deed.ts";
import { ACCOUNT_DEEDS } from "./work/account-deeds.ts";
import { DESK_DEEDS } from "./work/desk/deeds.ts";
import { OVERSEE_DEEDS } from "./work/oversee/deeds.ts";
import { FORM_DEEDS } from "./work/forms/deeds.ts";
import { MESSAGE } from "./work/message.ts";
import { REMIND_DEEDS } from "./work/remind/deed.ts";

const cited = z.array(z.object({ section: z.string(), start: z.number(), end: z.number() }));

/** What an answer leaves for looking behind it: which effect carries it, how it was reached, what it cites, where it may be shared. */
const behind = z.object({ answer: z.string(), lines: z.array(z.string()), cited, shared: z.string().nullable() });

/** What a pressed button does, as it stands in the store. */
const deed = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ask"), question: z.string() }),
  /** Look behind an answer, or come back to it. */
  z.object({ type: z.literal("look"), at: z.enum(["why", "source", "answer"]), behind }),
  z.object({ type: z.literal("share"), behind }),
  /** A section of the plan; null is the whole outline. */
  z.object({ type: z.literal("section"), id: z.string().nullable() }),
  z.object({ type: z.literal("indicators"), page: z.number().int() }),
  /** Bind the account that presses to the person of an invitation. */
  z.object({ type: z.literal("bind"), hash: z.string() }),
  /** Make the duty that a line asks for: first its preview, and it itself once the reader is sure. */
  z.object({ type: z.literal("assign"), text: z.string(), metric: z.string(), sure: z.boolean() }),
  /** Write what a confirm card shows, in these of its lines; `at` is the instant of the message that it was drawn for. */
  z.object({ type: z.literal("record"), card: z.string(), lines: z.array(z.number()), at: z.number().optional() }),
  /** Read a report again with what a button has settled. */
  z.object({ type: z.literal("settle"), message: MESSAGE }),
  /** Take back what was recorded. */
  z.object({ type: z.literal("undo"), observations: z.array(z.number()) }),
  ...FILE_DEEDS,
  ...DESK_DEEDS,
  ...OVERSEE_DEEDS,
  ...ACCOUNT_DEEDS,
  ...FORM_DEEDS,
  ...REMIND_DEEDS,
  /** Send again what was sent under this key and may not have arrived. The delivery writes this one. */
  z.object({ type: z.literal("again"), key: z.string() }),
]);

export type Deed = z.infer<typeof deed>;
export type Behind = z.infer<typeof behind>;

/** A deed as it was stored; null where a newer or older Duban wrote it in another form. */
export function readDeed(stored: unknown): Deed | null {
  return deed.safeParse(stored).data ?? null;
}

import { z } from "zod";

/** What a button about reminders does. */
const REMIND_ACT = z.discriminatedUnion("act", [
  /** A deadline is done; nobody is reminded of it any more. */
  z.object({ act: z.literal("tick off"), item: z.string() }),
  z.object({ act: z.literal("nudge"), words: z.string() }),
  z.object({ act: z.literal("deadline"), due: z.string(), pin: z.number().optional(), words: z.string() }),
  z.object({ act: z.literal("plan dates") }),
  z.object({ act: z.literal("days"), text: z.string(), local: z.boolean() }),
]);

export type RemindAct = z.infer<typeof REMIND_ACT>;

/** Deeds of reminders. */
export const REMIND_DEEDS = [z.object({ type: z.literal("remind"), act: REMIND_ACT })] as const;

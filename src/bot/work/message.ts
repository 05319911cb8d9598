import { z } from "zod";
import { FIXED } from "../../work/submission/scope.ts";

/** What of a message must be kept to read it again: its words, when it was written, what buttons settled, and a reason given since. */
export const MESSAGE = z.object({
  text: z.string(),
  at: z.number(),
  fixed: z.record(z.coerce.number(), FIXED),
  reason: z.string().nullable(),
  /** What stands already is to be replaced, though the words do not say so: a message was edited. */
  corrects: z.boolean().optional(),
});

export type Message = z.infer<typeof MESSAGE>;

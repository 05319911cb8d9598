import { z } from "zod";

const at = z.enum(["overview", "missing", "bands", "which", "trend", "targets", "why", "circular"]);
const condition = z.enum(["unmet", "met", "behind", "missing", "late", "waived"]);

/** What of oversight is looked at; a button carries it whole. `periods: null` is the latest of each kind, `asOf: null` is now. */
const LOOK = z.object({
  at,
  place: z.string(),
  indicators: z.array(z.string()).nullable(),
  periods: z.array(z.string()).nullable(),
  condition: condition.nullable(),
  /** An ISO day. */
  asOf: z.string().nullable(),
  page: z.number().int(),
  /** For `why`: the key of the obligation whose light is explained. */
  entry: z.string().nullable(),
});

export type Look = z.infer<typeof LOOK>;

/** Deeds of oversight: look at something else, in the place of the card that has the button. */
export const OVERSEE_DEEDS = [z.object({ type: z.literal("oversee"), look: LOOK })] as const;

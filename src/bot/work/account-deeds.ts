import { z } from "zod";

export const ACCOUNT_DEEDS = [
  /** Ends the binding of one of the person's own accounts, if it is still the binding of that time. */
  z.object({ type: z.literal("release"), platform: z.string(), account: z.string(), boundAt: z.number() }),
] as const;

export type Release = z.infer<(typeof ACCOUNT_DEEDS)[0]>;

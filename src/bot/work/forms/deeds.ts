import { z } from "zod";

export const FORM_DEEDS = [
  /** Ask for the value of an open obligation; null shows the list of them. */
  z.object({ type: z.literal("fill"), obligation: z.string().nullable() }),
  /** Leave the guided form. */
  z.object({ type: z.literal("leave form") }),
] as const;

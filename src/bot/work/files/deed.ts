import { z } from "zod";

/** What buttons about files and histories do. */
export const FILE_DEEDS = [
  /** Write what the dry run of a table showed. */
  z.object({ type: z.literal("upload"), id: z.string() }),
  /** Show the history of one figure. */
  z.object({ type: z.literal("history"), school: z.string(), indicator: z.string() }),
] as const;

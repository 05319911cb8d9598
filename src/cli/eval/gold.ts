import { z } from "zod";

const figure = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** One question of a gold file (test/gold/README.md). */
const question = z.object({
  id: z.string(),
  turns: z.array(z.string()).min(1),
  lang: z.enum(["zh", "en"]),
  kind: z.string(),
  tags: z.array(z.string()).default([]),
  expect: z.object({
    behavior: z.enum(["answer", "table", "list", "where", "redacted", "cutoff", "answer+cutoff", "abstain"]),
    values: z.array(z.object({ value: figure, unit: z.string().nullish() })).default([]),
    section: z.array(z.string()).default([]),
    must_include: z.array(z.string()).default([]),
    must_not_include: z.array(z.string()).default([]),
    verdict: z.enum(["yes", "no"]).nullish(),
  }),
});

export const goldFile = z.array(question);
export type GoldQuestion = z.infer<typeof question>;

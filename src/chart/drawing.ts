import { z } from "zod";
import type { Trend } from "../work/oversight/trend.ts";
import { PERIOD_KINDS } from "../work/period/period.ts";
import { trendPng } from "./png.ts";

type Lang = "zh" | "en";

const point = z.object({ on: z.string(), value: z.number() });
const comparator = z.enum([">=", "<=", "="]);
const clause = z.object({ section: z.string(), start: z.number(), end: z.number(), quote: z.string() }).nullable();
const milestone = point.extend({ comparator, clause });
const period = z.object({ kind: z.enum(PERIOD_KINDS), code: z.string(), from: z.string(), to: z.string() });

const indicator = z.object({
  code: z.string(),
  names: z.object({ zh: z.string(), en: z.string() }),
  aliases: z.array(z.string()),
  measure: z.enum(["percent", "count", "number", "ratio"]),
  unit: z.string(),
  decimals: z.number(),
  better: z.enum(["higher", "lower", "neither"]),
  least: z.number().nullable(),
  most: z.number().nullable(),
  cumulative: z.boolean(),
  parts: z.array(z.string()),
  zeroReport: z.boolean(),
  periodSaid: z.boolean(),
  jump: z.object({ by: z.number(), share: z.number() }),
  // A picture draws its path and not the targets that it was made of.
  targets: z.array(z.never()),
});

const reported = z.discriminatedUnion("type", [
  z.object({ type: z.literal("on time") }),
  z.object({ type: z.literal("late"), days: z.number() }),
  z.object({ type: z.literal("awaited"), due: z.string() }),
  z.object({ type: z.literal("missing"), days: z.number(), locked: z.boolean() }),
  z.object({ type: z.literal("waived"), reason: z.string() }),
]);

const coverage = { covered: z.number(), expected: z.number() };
const rolled = z.discriminatedUnion("type", [
  z.object({ type: z.literal("rate"), value: z.number(), numerator: z.number(), denominator: z.number(), ...coverage }),
  z.object({ type: z.literal("sum"), value: z.number(), ...coverage }),
  z.object({ type: z.literal("list"), ...coverage }),
]);

const trend: z.ZodType<Trend> = z.object({
  indicator,
  place: z.string(),
  points: z.array(
    z.object({
      period,
      value: z.number().nullable(),
      replaced: z.array(z.number()),
      expected: z.number().nullable(),
      reported: reported.nullable(),
      rolled: rolled.nullable(),
    }),
  ),
  path: z.object({ baseline: point, milestones: z.tuple([milestone], milestone) }).nullable(),
});

const drawing = z.object({ trend, lang: z.enum(["zh", "en"]) });

/** A trend as text, to be drawn later: the message that carries it is on record before the picture is made. */
export function trendDrawing(shown: Trend, lang: Lang): string {
  const { yearly: _, ...indicator } = shown.indicator;
  return JSON.stringify({ trend: { ...shown, indicator: { ...indicator, targets: [] } }, lang });
}

/** Draws what `trendDrawing` left, as a PNG. Rejects where the text is none of its. */
export async function drawn(what: string): Promise<Uint8Array> {
  const read = drawing.parse(JSON.parse(what));
  return trendPng(read.trend, read.lang);
}

import { z } from "zod";
import type { Duty } from "../../work/duty/duty.ts";
import type { Indicator } from "../../work/duty/indicator.ts";
import type { Unit } from "../../work/organisation.ts";
import type { Deadline } from "../../work/remind/deadline.ts";
import type { Json } from "../../work/record/audit.ts";

type Stage = Unit["stages"][number];

const stage: z.ZodType<Stage> = z.enum(["kindergarten", "primary", "junior", "senior", "vocational", "higher"]);
const clause = z.object({ section: z.string(), start: z.number(), end: z.number(), quote: z.string() }).nullable();
const note = z.string().nullable();

const target = z.object({
  on: z.string(),
  comparator: z.enum([">=", "<=", "="]),
  value: z.number(),
  version: z.number(),
  clause,
  note,
});

const yearly = z.object({ by: z.number(), since: z.number(), until: z.number(), clause });

const indicator: z.ZodType<Indicator> = z.object({
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
  targets: z.array(target),
  yearly: yearly.exactOptional(),
});

const places: z.ZodType<Duty["places"]> = z.object({
  under: z.string(),
  kind: z.enum(["bureau", "district", "school"]),
  stages: z.array(stage),
  except: z.array(z.string()),
});

const duty: z.ZodType<Duty> = z.object({
  id: z.string(),
  indicator: z.string(),
  places,
  cadence: z.enum(["week", "month", "quarter", "half", "year", "term", "school year", "once"]),
  from: z.string(),
  until: z.string(),
  due: z.number(),
  timely: z.number(),
  locks: z.number().nullable(),
  clause,
  note,
  zeroReport: z.boolean().optional(),
});

const deadline: z.ZodType<Deadline> = z.object({
  id: z.string(),
  due: z.string(),
  pin: z.number().optional(),
  names: z.object({ zh: z.string(), en: z.string() }),
  clause,
  places,
  by: z.string(),
  at: z.number(),
  endedAt: z.number().nullable(),
});

const json: z.ZodType<Json> = z.json();

/** An indicator as it was stored. Throws where the text is none. */
export const readIndicator = (body: string): Indicator => indicator.parse(JSON.parse(body));

/** A duty as it was stored. Throws where the text is none. */
export const readDuty = (body: string): Duty => duty.parse(JSON.parse(body));

/** A deadline as it was stored. Throws where the text is none. */
export const readDeadline = (body: string): Deadline => deadline.parse(JSON.parse(body));

/** Names in a list, as they were stored. */
export const readNames = (body: string): string[] => z.array(z.string()).parse(JSON.parse(body));

/** The stages of a school, as they were stored. */
export const readStages = (body: string): Stage[] => z.array(stage).parse(JSON.parse(body));

/** Numbers of observations, as they were stored. */
export const readNumbers = (body: string): number[] => z.array(z.number()).parse(JSON.parse(body));

/** What an audit row says of before and after; null where another hand wrote what is no JSON, so that its hash tells. */
export function readJson(body: string): Json {
  try {
    return json.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

import { z } from "zod";

/** A setting is not in its form: the operator's to mend. The message names it and says what it may be. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DUBAN_ZONE: z
    .string()
    .default("Asia/Shanghai")
    .refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone), "must be a time zone such as Asia/Shanghai"),
});

export interface Config {
  port: number;
  host: string;
  zone: string;
}

/** Reads the settings from the environment. Throws ConfigError in one sentence. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])} is set wrongly (${issue?.message}); see .env.example.`);
  }
  const { PORT, HOST, DUBAN_ZONE } = parsed.data;
  return { port: PORT, host: HOST, zone: DUBAN_ZONE };
}

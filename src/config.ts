import { z } from "zod";

/** A setting is not in its form: the operator's to mend. The message names it and says what it may be. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** A key with nothing behind it, as in the example file, is not set. */
const set = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema);

const zones = Intl.supportedValuesOf("timeZone");
const namesOf = (list: string): string[] =>
  list
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

const address = z.union([z.ipv4(), z.ipv6()]);

/** Whether an address is this machine's alone. */
export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127\.(?:\d+\.){2}\d+$/.test(host);

const ADMIN = /^[a-z]+:\S+$/;

const schema = z.object({
  PORT: set(
    z.coerce
      .number("write a whole number such as 3000")
      .int("write a whole number such as 3000")
      .min(0)
      .max(65_535, "at most 65535")
      .default(3000),
  ),
  HOST: set(z.string().default("127.0.0.1")),
  DUBAN_ZONE: set(z.string().default("Asia/Shanghai")).refine((zone) => zones.includes(zone), "write a time zone such as Asia/Shanghai"),
  DUBAN_DATA: set(z.string().default("./data")),
  DUBAN_ADMINS: set(z.string().default("")).refine(
    (list) => list.split(",").every((one) => one.trim() === "" || ADMIN.test(one.trim())),
    "write platform:conversation, with commas between, such as telegram:123456,slack:direct/T0AAA/U0BBB",
  ),
  DUBAN_WORDS_DAYS: set(
    z.coerce
      .number("write a whole number of days such as 180")
      .int("write a whole number of days such as 180")
      .min(1, "at least 1")
      .max(3650, "at most 3650")
      .default(180),
  ),
  DUBAN_PUBLIC_URL: set(z.string().optional()).refine(
    (url) => url === undefined || (URL.parse(url)?.protocol === "https:" && URL.parse(url)?.pathname === "/"),
    "write an https address without a path, such as https://duban.example.org",
  ),
  DUBAN_PROXY: set(z.string().default("")).refine(
    (list) => namesOf(list).every((one) => address.safeParse(one).success),
    "write the addresses of the proxies, with commas between, such as 10.0.0.5",
  ),
  TELEGRAM_TOKEN: set(
    z
      .string()
      .regex(/^\d+:[\w-]+$/, "copy the whole token from @BotFather, such as 123456:ABC…")
      .optional(),
  ),
  TELEGRAM_API: set(z.url("write an address such as https://api.telegram.org").default("https://api.telegram.org")),
  TELEGRAM_SECRET: set(
    z
      .string()
      .regex(/^[\w-]{16,256}$/, "write 16 to 256 letters, digits, _ or -")
      .optional(),
  ),
  SLACK_BOT_TOKEN: set(z.string().startsWith("xoxb-", "copy the bot token, which begins with xoxb-").optional()),
  SLACK_APP_TOKEN: set(z.string().startsWith("xapp-", "copy the app-level token, which begins with xapp-").optional()),
  SLACK_SIGNING_SECRET: set(z.string().min(8, "copy the whole signing secret").optional()),
  SLACK_API: set(z.url("write an address such as https://slack.com/api/").default("https://slack.com/api/")),
});

type Settings = z.infer<typeof schema>;

export interface TelegramConfig {
  token: string;
  api: string;
  /** Where Telegram posts updates; null where they are fetched. */
  webhook: { url: string; secret: string } | null;
}

export interface SlackConfig {
  botToken: string;
  /** For Socket Mode, which needs no public address. */
  appToken: string | null;
  /** For events over HTTP. */
  signingSecret: string | null;
  api: string;
  publicUrl: string | null;
}

export interface Config {
  port: number;
  host: string;
  zone: string;
  /** The data folder. */
  data: string;
  admins: { platform: string; conversation: string }[];
  /** Where browsers and platforms reach this machine from outside, https; or null. */
  publicUrl: string | null;
  /** The addresses of the proxies that requests from outside come through. */
  proxies: string[];
  /** How many days the words of messages about the work are kept. */
  wordsDays: number;
  telegram: TelegramConfig | null;
  slack: SlackConfig | null;
}

/** What is wrong between keys that are each in their form. */
function together(found: Settings): string[] {
  const { TELEGRAM_TOKEN, TELEGRAM_SECRET, DUBAN_PUBLIC_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = found;
  const slackHttp = SLACK_SIGNING_SECRET !== undefined && DUBAN_PUBLIC_URL !== undefined;
  return [
    ...(!isLoopback(found.HOST) && DUBAN_PUBLIC_URL === undefined && found.DUBAN_PROXY === ""
      ? [
          `HOST: ${found.HOST} lets other machines in without https. Put a proxy with https in front and set DUBAN_PUBLIC_URL to its https address (or DUBAN_PROXY to the address it comes from); or leave HOST at 127.0.0.1`,
        ]
      : []),
    ...(TELEGRAM_TOKEN && TELEGRAM_SECRET && !DUBAN_PUBLIC_URL
      ? ["DUBAN_PUBLIC_URL: set it, or leave out TELEGRAM_SECRET to fetch updates instead"]
      : []),
    ...(SLACK_BOT_TOKEN && !SLACK_APP_TOKEN && !slackHttp
      ? ["SLACK_APP_TOKEN: set it for Socket Mode, or set SLACK_SIGNING_SECRET and DUBAN_PUBLIC_URL for events over HTTP"]
      : []),
    ...(!SLACK_BOT_TOKEN && (SLACK_APP_TOKEN ?? SLACK_SIGNING_SECRET)
      ? ["SLACK_BOT_TOKEN: set it too; the other Slack keys do nothing without it"]
      : []),
  ];
}

function complain(problems: string[]): never {
  throw new ConfigError(`These settings are wrong (.env.example explains each):\n${problems.map((one) => `  ${one}`).join("\n")}`);
}

function adminsOf(list: string): Config["admins"] {
  return namesOf(list).map((one) => ({ platform: one.slice(0, one.indexOf(":")), conversation: one.slice(one.indexOf(":") + 1) }));
}

function telegramOf({
  TELEGRAM_TOKEN: token,
  TELEGRAM_API: api,
  TELEGRAM_SECRET: secret,
  DUBAN_PUBLIC_URL: url,
}: Settings): TelegramConfig | null {
  return token === undefined
    ? null
    : { token, api, webhook: url && secret ? { url: new URL("/telegram/updates", url).href, secret } : null };
}

function slackOf(found: Settings): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API: api, DUBAN_PUBLIC_URL } = found;
  if (botToken === undefined) return null;
  return {
    botToken,
    appToken: SLACK_APP_TOKEN ?? null,
    signingSecret: SLACK_SIGNING_SECRET ?? null,
    api,
    publicUrl: DUBAN_PUBLIC_URL ?? null,
  };
}

/** Reads the settings from the environment. Throws ConfigError with a line for every key that is wrong, and what to do; never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) return complain(parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`));
  const found = parsed.data;
  const problems = together(found);
  if (problems.length > 0) return complain(problems);
  return {
    port: found.PORT,
    host: found.HOST,
    zone: found.DUBAN_ZONE,
    data: found.DUBAN_DATA,
    publicUrl: found.DUBAN_PUBLIC_URL ?? null,
    proxies: namesOf(found.DUBAN_PROXY),
    admins: adminsOf(found.DUBAN_ADMINS),
    wordsDays: found.DUBAN_WORDS_DAYS,
    telegram: telegramOf(found),
    slack: slackOf(found),
  };
}

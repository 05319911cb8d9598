import { readFileSync } from "node:fs";
import { TOKENS } from "../fakes/slack/gate.ts";
import { signedRequest } from "../fakes/slack/delivery.ts";

/** What is set so that both platforms post to the program. */
export const POSTED_TO = {
  DUBAN_PUBLIC_URL: "https://duban.example.org",
  TELEGRAM_SECRET: "a-secret-of-our-own",
  SLACK_SIGNING_SECRET: TOKENS.signing,
};

const BIG = 10 * 1024 * 1024;
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), "utf8");

/** One request that comes to the program from outside, and the status that it must be answered with. */
export interface Knock {
  what: string;
  status: number;
  path: string;
  body: string;
  headers: Record<string, string>;
}

const JSON_TYPE = { "content-type": "application/json" };
const ORDER = { what: "", path: "/telegram/updates" };

function telegram(what: string, status: number, body: string, secret: string = POSTED_TO.TELEGRAM_SECRET): Knock {
  return { ...ORDER, what: `Telegram: ${what}`, status, body, headers: { ...JSON_TYPE, "x-telegram-bot-api-secret-token": secret } };
}

function slack(what: string, status: number, body: string, more: { secret?: string; at?: number } = {}): Knock {
  const { headers } = signedRequest({ body, type: "application/json" }, { secret: TOKENS.signing, ...more });
  return { what: `Slack: ${what}`, status, path: "/slack/events", body, headers: Object.fromEntries(headers) };
}

const page = (what: string, status: number, body: string, more: Record<string, string> = {}): Knock => ({
  what: `the page: ${what}`,
  status,
  path: "/api/message",
  body,
  headers: { ...JSON_TYPE, ...more },
});

const sixMinutesAgo = (): number => Math.floor(Date.now() / 1000) - 360;

/** Everything that may knock at the program's doors and must not get in, and for each door one that may. */
export function knocks(): Knock[] {
  const update = fixture("telegram/text-private");
  const event = fixture("slack/message-direct");
  const said = JSON.stringify({ type: "text", text: "三年级一周几节体育课" });
  return [
    telegram("a genuine update", 200, update),
    telegram("a forged secret", 401, update, "a-secret-of-theirs-"),
    telegram("malformed JSON", 400, "{"),
    telegram("JSON that is no update", 400, "[]"),
    telegram("a body of 10 MB", 413, " ".repeat(BIG)),
    slack("a genuine event", 200, event),
    slack("the same once more", 200, event),
    slack("a forged signature", 401, event, { secret: "their-own-secret" }),
    slack("a request of six minutes ago", 401, event, { at: sixMinutesAgo() }),
    { ...slack("no signature", 401, event), headers: JSON_TYPE },
    slack("malformed JSON, signed", 400, "{"),
    slack("a body of 10 MB, signed", 413, " ".repeat(BIG)),
    page("a genuine message", 200, said),
    page("malformed JSON", 400, "{"),
    page("JSON of no form", 400, '{"type":"text"}'),
    page("a body of 10 MB", 413, " ".repeat(BIG)),
    page("a post from another page", 403, said, { origin: "https://elsewhere.example" }),
  ];
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Receiver } from "@slack/bolt";
import type { Adapter, Core } from "../../src/chat/adapter.ts";
import { botTrouble, checkTokens } from "./check.ts";
import { fetchFile } from "./fetch.ts";
import { parse, parseAnswerUrl } from "./parse.ts";
import { StoringApp } from "./receiver.ts";
import { LONGEST, measure } from "./render.ts";
import { edit, send, sendFile } from "./send.ts";
import { createSocket } from "./socket.ts";
import { createWebhook } from "./webhook.ts";

interface Settings {
  botToken: string;
  appToken: string | null;
  signingSecret: string | null;
  /** The base of the Web API; only tests set it. */
  api?: string;
  publicUrl: string | null;
}

/** How many addresses for answers are kept; each is good for half an hour only. */
const MOST_URLS = 1000;

/** Without a token for it there is nothing to listen to; sending still works. */
const deaf = (log: (line: string) => void): Receiver => ({
  init: () => undefined,
  start: async () => log("Slack: set SLACK_APP_TOKEN, or DUBAN_PUBLIC_URL with SLACK_SIGNING_SECRET; without them nothing is heard."),
  stop: async () => undefined,
});

/** Slack through Bolt: Socket Mode, or signed posts where a public URL and the signing secret are set. */
export function createSlackAdapter({ botToken, appToken, signingSecret, api, publicUrl }: Settings): Adapter {
  let core: Core | undefined;
  const ended = new AbortController();
  const answerUrls = new Map<string, string>();
  const log = (line: string): void => core?.log(line);

  const remember = (body: unknown): void => {
    const found = parseAnswerUrl(body);
    if (!found) return;
    answerUrls.delete(found.of);
    answerUrls.set(found.of, found.url);
    const [oldest] = answerUrls.keys();
    if (answerUrls.size > MOST_URLS && oldest !== undefined) answerUrls.delete(oldest);
  };
  const store = async (body: unknown): Promise<void> => {
    if (!core || ended.signal.aborted) throw new Error("Slack: not listening.");
    // Before the event can be answered, which may be at once.
    remember(body);
    const events = parse(body);
    if (events.length > 0) await core.receive(events);
  };

  const webhook = publicUrl && signingSecret ? createWebhook({ signingSecret, log }) : undefined;
  const receiver = webhook?.receiver ?? (appToken ? createSocket({ appToken, api, log }) : deaf(log));
  const app = new StoringApp({ token: botToken, receiver, api, store });
  const { client } = app;

  /** Tells the operator once of a bot token that only a person can mend, and looks again until it works. */
  const watchToken = async (): Promise<void> => {
    let told = "";
    for (let pause = 1000; !ended.signal.aborted; pause = Math.min(pause * 2, 60_000)) {
      const trouble = await botTrouble(client);
      if (!trouble || ended.signal.aborted) return;
      if (trouble.final && trouble.says !== told) log(`${trouble.says} ${trouble.remedy}`);
      told = trouble.says;
      await sleep(pause, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  };

  return {
    name: "slack",
    can: { buttons: 25, edit: true, files: true, speaksFirst: true, longest: LONGEST },
    // Slack allows about one message a second and channel. Source: docs.slack.dev/apis/web-api/rate-limits.
    limits: { perSecond: 20, conversationMs: 1050 },
    measure,
    async start(given) {
      core = given;
      void watchToken();
      await app.start();
    },
    async stop() {
      ended.abort();
      await app.stop();
    },
    send: (message) => send(client, message, answerUrls),
    edit: (id, message) => edit(client, id, message, answerUrls),
    sendFile: (file) => sendFile(client, file),
    fetch: (reference, most, signal) => fetchFile({ client, token: botToken, api }, reference, most, signal),
    check: () => checkTokens(client, webhook ? null : appToken),
    ...(webhook && { webhook: { path: "/slack/events", take: webhook.take } }),
  };
}

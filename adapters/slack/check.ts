import type { webApi } from "@slack/bolt";
import type { Check } from "../../src/chat/adapter.ts";
import { refusal } from "./failure.ts";

/** What the bot's token must be allowed to do; the same list stands in manifest.yaml. */
export const SCOPES = [
  "app_mentions:read",
  "assistant:write",
  "chat:write",
  "commands",
  "files:read",
  "files:write",
  "im:history",
  "im:write",
];

/** What is wrong with a token, in words; `final` where only a person can mend it. */
export interface Trouble {
  says: string;
  remedy: string;
  final: boolean;
}

/** What is wrong with the bot's token or its scopes; null where all is well. Source: docs.slack.dev/reference/methods/auth.test. */
export async function botTrouble(client: webApi.WebClient): Promise<Trouble | null> {
  try {
    const { response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes ?? SCOPES;
    const missing = SCOPES.filter((scope) => !granted.includes(scope));
    if (missing.length === 0) return null;
    const remedy = "Paste adapters/slack/manifest.yaml into the app's settings again and reinstall the app.";
    return { says: `The bot token lacks ${missing.join(", ")}.`, remedy, final: true };
  } catch (error) {
    return refusal(error, "bot");
  }
}

/** What is wrong with the app-level token; null where it opens connections. Source: docs.slack.dev/reference/methods/apps.connections.open. */
async function appTrouble(client: webApi.WebClient, appToken: string): Promise<Trouble | null> {
  try {
    await client.apps.connections.open({ token: appToken });
    return null;
  } catch (error) {
    return refusal(error, "app");
  }
}

/** Whether Slack takes the tokens; `appToken` is null where no socket is opened. Never throws. */
export async function checkTokens(client: webApi.WebClient, appToken: string | null): Promise<Check> {
  const trouble = (await botTrouble(client)) ?? (appToken === null ? null : await appTrouble(client, appToken));
  return trouble ? { ok: false, says: trouble.says, remedy: trouble.remedy } : { ok: true, says: "Slack accepts what is set." };
}

import { webApi } from "@slack/bolt";
import { DeliveryError, type DeliveryReason } from "../../src/chat/delivery-error.ts";

/** Slack's words for errors that say more than "no". Source: the error tables under docs.slack.dev/reference/methods. */
const MEANINGS: Record<string, DeliveryReason> = {
  invalid_auth: "revoked",
  not_authed: "revoked",
  token_revoked: "revoked",
  token_expired: "revoked",
  account_inactive: "revoked",
  ratelimited: "rate",
  rate_limited: "rate",
  service_unavailable: "unavailable",
  // Slack says of these two that a part of the call may have been done.
  internal_error: "unknown",
  fatal_error: "unknown",
};

/** Codes of a connection that never came about: the request has not left. */
const NEVER_LEFT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS\w*|DEPTH_ZERO\w+|SELF_SIGNED\w+|UNABLE_TO\w+)$/;

/** Slack's word for what is wrong, or null where it is none; an answer that was cut off in the middle also ends here, and may hold a message. */
export function slackWord(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  return /^[a-z_]{3,60}$/.test(error.data.error) ? error.data.error : null;
}

/** The code of the connection's own failure, from wherever in the chain of causes it stands. */
function connectionCode(error: unknown): string | null {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; depth += 1) {
    const { code, cause, original } = one as Error & { code?: unknown; original?: unknown };
    if (typeof code === "string" && !code.startsWith("slack_")) return code;
    if (one.name === "TimeoutError") return "ETIMEDOUT";
    one = original ?? cause;
  }
  return null;
}

function whyOf(error: unknown): { reason: DeliveryReason; says: string; retryAfterMs?: number } {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { reason: "rate", says: "too many messages", retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const { statusCode } = error;
    const reason = statusCode === 503 ? "unavailable" : statusCode >= 500 ? "unknown" : "refused";
    return { reason, says: `HTTP ${statusCode}` };
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const word = slackWord(error);
    if (!word) return { reason: "unknown", says: "an answer that can't be read" };
    return { reason: MEANINGS[word] ?? "refused", says: word };
  }
  // The client has no class of its own for a 429 that names no time.
  if (error instanceof Error && error.message.startsWith("Retry header")) return { reason: "rate", says: "too many messages" };
  const code = connectionCode(error);
  return { reason: code && NEVER_LEFT.test(code) ? "unavailable" : "unknown", says: code ?? "the connection broke" };
}

const REMEDIES: Record<string, string> = {
  missing_scope: " Paste adapters/slack/manifest.yaml into the app's settings again and reinstall the app.",
  not_in_channel: " Invite the bot to the channel.",
};

/** What an operator is told of a token that does not work, or of a Slack that can't be reached; `final`: only a person can mend it. */
export function refusal(error: unknown, token: "bot" | "app"): { says: string; remedy: string; final: boolean } {
  const { reason, says } = whyOf(error);
  const final = reason === "revoked" || reason === "refused";
  if (!final) return { says: `Slack can't be reached (${says}).`, remedy: "Check the network and status.slack.com.", final };
  return token === "bot"
    ? {
        says: `Slack does not accept the bot token (${says}).`,
        remedy: "Install the app again and copy the token that begins with xoxb- into SLACK_BOT_TOKEN.",
        final,
      }
    : {
        says: `Slack does not accept the app-level token (${says}).`,
        remedy:
          "Make one under Basic Information, App-Level Tokens, with the scope connections:write, and copy it (xapp-…) into SLACK_APP_TOKEN.",
        final,
      };
}

/** What a failed call of Slack's Web API means for the message: one line for the operator, without tokens and texts. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const { reason, says, retryAfterMs = null } = whyOf(error);
  return new DeliveryError(reason, `Slack: ${says}.${REMEDIES[says] ?? ""}`, { retryAfterMs });
}

/** The same for a step that nobody sees anything of yet: what was lost there is surely not delivered. */
export function deliveryErrorBefore(error: unknown): DeliveryError {
  const failure = deliveryError(error);
  return failure.reason === "unknown" ? new DeliveryError("unavailable", failure.message, { retryAfterMs: failure.retryAfterMs }) : failure;
}

import { GrammyError, HttpError } from "grammy";
import { DeliveryError, type DeliveryReason } from "../../src/chat/delivery-error.ts";
import { neverLeft } from "./connection.ts";

/** A Telegram description without what may be message text: of a markup error only its name is kept. */
function described({ description }: GrammyError): string {
  return description.split(": ").slice(0, 2).join(": ");
}

/**
 * What an error code says about a message. 404 is not about the chat: Telegram answers it where the token has not even the
 * form of one. Source: https://core.telegram.org/bots/api#making-requests
 */
function reasonOf(code: number): DeliveryReason {
  if (code === 429) return "rate";
  if (code === 401 || code === 404) return "revoked";
  return code >= 500 ? "unavailable" : "refused";
}

/** Whether Telegram itself answered, and not something on the way to it. */
export function answered(error: unknown): error is GrammyError {
  return error instanceof GrammyError && Number.isInteger(error.error_code) && typeof error.description === "string";
}

/**
 * Why a call failed. Only an answer of Telegram or a connection that never stood proves that nothing was delivered; all else
 * is `unknown`. The first error is not handed on: its text and its payload hold the token and the message.
 */
export function deliveryError(error: unknown): DeliveryError {
  if (answered(error)) {
    const { retry_after } = error.parameters;
    const retryAfterMs = retry_after === undefined ? null : retry_after * 1000;
    return new DeliveryError(reasonOf(error.error_code), `Telegram said ${error.error_code}: ${described(error)}`, { retryAfterMs });
  }
  if (error instanceof HttpError && neverLeft(error.error)) return new DeliveryError("unavailable", "Telegram could not be reached.");
  return new DeliveryError("unknown", "The answer of Telegram was lost or could not be read.");
}

/** Whether an edit failed only because the message already is as it should be. */
export function unchanged(error: unknown): boolean {
  return answered(error) && error.description.includes("message is not modified");
}

/** The id of the supergroup that a group was turned into; null where that is not why the call failed. */
export function movedTo(error: unknown): number | null {
  return answered(error) ? (error.parameters.migrate_to_chat_id ?? null) : null;
}

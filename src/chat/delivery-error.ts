/**
 * Why a message did not arrive. `rate`: told to wait, not delivered. `unavailable`: surely not delivered, try again later.
 * `refused`: never will be (blocked, no such chat, wrong form). `revoked`: the token is no longer good, nothing goes out until
 * it is. `unknown`: it may have been delivered, the answer was lost: it is never sent again blindly.
 */
export type DeliveryReason = "rate" | "unavailable" | "refused" | "revoked" | "unknown";

/** The platform did not take a message. The text is for the operator: no token, no message text. */
export class DeliveryError extends Error {
  override name = "DeliveryError";
  readonly reason: DeliveryReason;
  /** How long the platform said to wait, in milliseconds; null where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(
    reason: DeliveryReason,
    message: string,
    { retryAfterMs = null, cause }: { retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

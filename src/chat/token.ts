import { randomBytes } from "node:crypto";

/**
 * A new token for a button: opaque, 72 random bits, 20 characters at most, fit for every platform. It begins with the
 * time, so that tokens made together stand together in the store's index and a commit touches few pages.
 */
export function newToken(now: number): string {
  return `${Math.floor(now / 1000).toString(36)}-${randomBytes(9).toString("base64url")}`;
}

import type { Context } from "hono";

/** Which browser a request comes from: its account, a fresh one where its cookie was revoked; and whether an account's binding has ended since. */
export interface Browsers {
  of(context: Context): Promise<{ account: string; revoked: boolean }>;
  ended(account: string): Promise<boolean>;
}

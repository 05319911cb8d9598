import { createHash, timingSafeEqual } from "node:crypto";
import { numberForm } from "./update.ts";

const SECRET = "x-telegram-bot-api-secret-token";

/** Equal or not, in a time that does not tell how much of it is right. */
function same(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/**
 * Takes what Telegram posts: 401 without the secret, 400 for what is no update, 503 while nothing can be stored, 200 once it is.
 * Telegram posts again whatever was not answered with 2xx. Source: https://core.telegram.org/bots/api#setwebhook
 */
export async function takePosted(request: Request, secret: string, take: (updates: unknown[]) => Promise<void>): Promise<Response> {
  if (!same(request.headers.get(SECRET) ?? "", secret)) return new Response(null, { status: 401 });
  const body: unknown = await request.json().catch(() => null);
  if (!numberForm.safeParse(body).success) return new Response(null, { status: 400 });
  return take([body]).then(
    () => new Response(null, { status: 200 }),
    () => new Response(null, { status: 503 }),
  );
}

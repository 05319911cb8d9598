import type { MiddlewareHandler } from "hono";

/** What pages may load: our own files, nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Record<string, string> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Puts the security headers on every response. */
export const headers: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

const LOCAL = new Set(["127.0.0.1", "localhost", "[::1]"]);
const nameOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();

/**
 * Refuses requests under a name that is not ours (DNS rebinding) and posts from another page (CSRF).
 * On loopback only loopback's names are ours; elsewhere a post's Origin must be the Host it came to.
 */
export function sameSite(bound: string): MiddlewareHandler {
  const loopback = LOCAL.has(bound) || bound === "::1";
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (loopback && !LOCAL.has(nameOf(host))) return context.text("This address is not served here.\n", 403);
    const origin = context.req.header("origin");
    const foreign = origin !== undefined && URL.parse(origin)?.host !== host;
    if (context.req.method !== "GET" && (foreign || context.req.header("sec-fetch-site") === "cross-site")) {
      return context.text("This request came from another page.\n", 403);
    }
    return next();
  };
}

const WINDOW = 60_000;

/** At most `most` requests a minute from one address; more are told to wait. */
export function limitRate(
  most: number,
  now: () => number,
  addressOf: (context: Parameters<MiddlewareHandler>[0]) => string,
): MiddlewareHandler {
  const counts = new Map<string, { from: number; count: number }>();
  return async (context, next) => {
    const address = addressOf(context);
    const row = counts.get(address);
    const fresh = !row || now() - row.from > WINDOW ? { from: now(), count: 0 } : row;
    fresh.count += 1;
    counts.set(address, fresh);
    if (counts.size > 10_000) counts.delete(counts.keys().next().value ?? "");
    if (fresh.count <= most) return next();
    context.header("retry-after", "60");
    return context.text("Too many requests; please wait a minute.\n", 429);
  };
}

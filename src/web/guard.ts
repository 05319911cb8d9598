import type { Context, MiddlewareHandler } from "hono";
import { isLoopback } from "../config.ts";

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
  // To our own pages only: under "no-referrer" a browser would not say which page a form was posted from.
  "referrer-policy": "same-origin",
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

/** Where the web app is reached: the address it listens on, its https address outside, and the proxies in front of it. */
export interface Reached {
  host: string;
  publicUrl: string | null;
  proxies: readonly string[];
}

const plainAddress = (address: string): string => address.replace(/^::ffff:/, "");

/** The address that a request is counted under: what the proxy in front says, where it came through one that is ours. */
export function clientOf(remote: string, forwarded: string | undefined, { host, proxies }: Reached): string {
  const from = plainAddress(remote);
  const trusted = proxies.includes(from) || (isLoopback(from) && isLoopback(host));
  return (trusted && forwarded?.split(",").at(-1)?.trim()) || from;
}

/**
 * Refuses requests under a name that is not ours (DNS rebinding), past the proxy in front where one is named, and writes from
 * another page (CSRF). Ours are loopback's names and the public address; any name where only a proxy is named.
 * A browser says with every write which page it comes from: it must be one of ours, and of the name that it came to or of the public address.
 */
export function sameSite({ host: bound, publicUrl, proxies }: Reached, addressOf: (context: Context) => string): MiddlewareHandler {
  const outside = publicUrl === null ? null : new URL(publicUrl);
  const anyName = !isLoopback(bound) && outside === null;
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    const from = plainAddress(addressOf(context));
    if (proxies.length > 0 && from !== "unknown" && !isLoopback(from) && !proxies.includes(from))
      return context.text("This is reached through its proxy only.\n", 403);
    if (!anyName && !LOCAL.has(nameOf(host)) && host !== outside?.host) return context.text("This address is not served here.\n", 403);
    const origin = context.req.header("origin");
    const foreign = origin !== undefined && URL.parse(origin)?.host !== host && origin !== outside?.origin;
    const site = context.req.header("sec-fetch-site");
    if (context.req.method !== "GET" && (foreign || site === "cross-site" || site === "same-site"))
      return context.text("This request came from another page.\n", 403);
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

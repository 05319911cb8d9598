import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import { createSettings } from "../bot/work/setting.ts";
import { workerBehind } from "../bot/work/worker.ts";
import type { Clock } from "../clock.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "../work/policy.ts";

const COOKIE = "duban_session";
/** A browser that is not used for so long is forgotten by itself; every visit begins anew. */
const SECONDS = 60 * 60 * 24 * 90;

/** The browsers that come: who each is, as a chat account of the platform `web`, and whose. */
export interface Sessions {
  /**
   * The account of the browser that a request comes from: a signed cookie that scripts can't read. A browser without one, with
   * a forged one, or with one that has been revoked gets a fresh account that is bound to nobody. `revoked` says the last.
   */
  of(context: Context): Promise<{ account: string; revoked: boolean }>;
  /** The account that a request's cookie proves, if it proves one; nothing is set. */
  known(request: Request): string | null;
  /** Whether the account was bound to a person and is no longer. */
  ended(account: string): Promise<boolean>;
  /** The person whose browser a request comes from, with the roles that hold today; null where the browser is bound to nobody, or to somebody without a role. */
  viewerOf(request: Request): Promise<Actor | null>;
}

interface SessionOptions {
  store: Store;
  /** What cookies are signed with. */
  key: Uint8Array;
  clock: Clock;
  /** The bureau's time zone. */
  zone: string;
  /** Where browsers reach Duban from outside (https), or null: its cookies go over https alone. */
  publicUrl: string | null;
}

const signature = (key: Uint8Array, account: string): Buffer => createHmac("sha256", key).update(`duban cookie ${account}`).digest();

/** The account of a cookie whose signature holds; null for anything else. */
function proved(key: Uint8Array, cookie: string | undefined): string | null {
  const [, account = "", signed = ""] = /^([\w-]{24})\.([\w-]{43})$/.exec(cookie ?? "") ?? [];
  if (account === "") return null;
  return timingSafeEqual(signature(key, account), Buffer.from(signed, "base64url")) ? account : null;
}

const cookieIn = (request: Request): string | undefined => parse(request.headers.get("cookie") ?? "", COOKIE)[COOKIE];

/** Makes the sessions over a store. */
export function createSessions({ store, key, clock, zone, publicUrl }: SessionOptions): Sessions {
  const settings = createSettings();
  const outside = publicUrl === null ? null : new URL(publicUrl).host;
  const give = (context: Context, account: string): void => {
    const value = `${account}.${signature(key, account).toString("base64url")}`;
    const secure = outside !== null && context.req.header("host") === outside;
    // Lax: a link in a chat leads to a page as the person who is signed in here. Whatever changes something is posted, from our own pages alone.
    setCookie(context, COOKIE, value, { httpOnly: true, sameSite: "Lax", secure, path: "/", maxAge: SECONDS });
  };
  const known = (request: Request): string | null => proved(key, cookieIn(request));
  const ended = (account: string): Promise<boolean> =>
    store.transaction(({ work }) => work.people.ended({ platform: "web", tenant: "", user: account }));
  return {
    known,
    ended,
    async of(context) {
      const there = known(context.req.raw);
      const revoked = there !== null && (await ended(there));
      const account = there === null || revoked ? randomBytes(18).toString("base64url") : there;
      give(context, account);
      return { account, revoked };
    },
    async viewerOf(request) {
      const account = known(request);
      if (account === null) return null;
      const worker = await store.transaction((tx) => workerBehind({ platform: "web", user: account }, { tx, settings, clock, zone }));
      return worker && worker.actor.memberships.length > 0 ? worker.actor : null;
    },
  };
}

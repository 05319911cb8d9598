import { SCOPES, type Answer, type Args } from "./web-api.ts";

/** The secrets of the one app that is installed. */
export const TOKENS = { bot: "xoxb-fake-bot-token", app: "xapp-fake-app-token", signing: "fake-signing-secret" };

/** Who may call what: tokens, scopes, and the tickets of sockets, each good once. */
export function createGate(address: () => string) {
  const tickets = new Set<string>();
  const scopes = new Set(["app_mentions:read", "commands", "files:read", "im:history", ...Object.values(SCOPES)]);
  let refused: string | null = null;
  const open = (): Answer => {
    const ticket = crypto.randomUUID();
    tickets.add(ticket);
    return { ok: true, url: `${address().replace("http", "ws")}/link?ticket=${ticket}` };
  };
  return {
    refuse: (error: string | null) => void (refused = error),
    withhold(taken: string[]): void {
      for (const scope of taken) scopes.delete(scope);
    },
    /** Whether a file may be read with a token. */
    reads: (authorization: string | undefined): boolean =>
      authorization === `Bearer ${TOKENS.bot}` && refused === null && scopes.has("files:read"),
    headers: () => ({ "x-oauth-scopes": [...scopes].join(",") }),
    /** Does the call where the token and its scopes allow it. */
    answer(method: string, args: Args, authorization: string | undefined, call: (method: string, args: Args) => Answer): Answer {
      const wanted = method === "apps.connections.open" ? TOKENS.app : TOKENS.bot;
      if (authorization !== `Bearer ${wanted}`) return { ok: false, error: "invalid_auth" };
      if (refused) return { ok: false, error: refused };
      const scope = SCOPES[method];
      if (scope && !scopes.has(scope)) return { ok: false, error: "missing_scope", needed: scope, provided: [...scopes].join(",") };
      return method === "apps.connections.open" ? open() : call(method, args);
    },
    /** Whether a socket may open; takes its ticket. */
    admits: (url: string | undefined): boolean => tickets.delete(new URL(url ?? "", "http://localhost").searchParams.get("ticket") ?? ""),
  };
}

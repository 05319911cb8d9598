import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Api } from "grammy";

/** The code of an error that came up before the connection stood: nothing can have been sent on it. */
const NEVER_LEFT = "DUBAN_NEVER_LEFT";

/** How long a connection may take to stand, at most; always half of what the whole call has, so that the two can be told apart. */
const CONNECT_MS = 5_000;

/**
 * A connection that lies idle for longer is closed. Routers forget quiet connections without a word: the first message after a
 * quiet hour would be written into nothing, and nobody could say whether it arrived.
 */
const IDLE_MS = 10_000;

/** Whether a failed request surely never reached the network. */
export function neverLeft(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === NEVER_LEFT;
}

/** Marks the errors of connections that never stood, whatever their cause: refused, no such name, no route, no trust, no answer. */
function marking<A extends HttpAgent>(agent: A, stands: "connect" | "secureConnect", ms: number): A {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const socket = create(options, done);
    if (!socket) return socket;
    const timer = setTimeout(() => socket.destroy(new Error("The connection did not stand in time.")), ms);
    const mark = (error: Error): void => {
      clearTimeout(timer);
      Object.assign(error, { code: NEVER_LEFT });
    };
    socket.prependOnceListener("error", mark);
    socket.once(stands, () => {
      clearTimeout(timer);
      socket.off("error", mark);
    });
    socket.once("close", () => clearTimeout(timer));
    return socket;
  };
  return agent;
}

/** Telegram's own root, or the one that was set, as grammY wants it: without a slash at its end. */
export function rootOf(api: string | undefined): string {
  return (api ?? "https://api.telegram.org").replace(/\/+$/, "");
}

/** A client, and the way to end everything that it has under way. */
export interface Connection {
  api: Api;
  /** Calls that wait for an answer fail; the next call opens a connection anew. */
  cut(): void;
}

/** grammY's client for a token. It retries nothing by itself; `seconds` is how long a call may take before its answer counts as lost. */
export function connect({ token, api, seconds }: { token: string; api: string | undefined; seconds: number }): Connection {
  const apiRoot = rootOf(api);
  const options = { keepAlive: true, timeout: IDLE_MS };
  const ms = Math.min(CONNECT_MS, seconds * 500);
  const agent = apiRoot.startsWith("http:")
    ? marking(new HttpAgent(options), "connect", ms)
    : marking(new HttpsAgent(options), "secureConnect", ms);
  return {
    api: new Api(token, { apiRoot, timeoutSeconds: seconds, baseFetchConfig: { agent, compress: true } }),
    cut: () => agent.destroy(),
  };
}

import { randomBytes } from "node:crypto";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { streamSSE } from "hono/streaming";
import type { Adapter, Receive } from "../../src/chat/adapter.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";
import { createSessions } from "./sessions.ts";

const COOKIE = "duban_session";
const MOST_BYTES = 64 * 1024;
const HEARTBEAT = 20_000;

/** The session of a request: an unguessable cookie that scripts cannot read; a new one where there is none. */
function sessionOf(context: Context): string {
  const there = getCookie(context, COOKIE);
  if (there && /^[\w-]{24}$/.test(there)) return there;
  const made = randomBytes(18).toString("base64url");
  setCookie(context, COOKIE, made, { httpOnly: true, sameSite: "Strict", path: "/", maxAge: 60 * 60 * 24 * 30 });
  return made;
}

/** The conversation in the browser: events come by POST, cards go out as server-sent events. Its routes hang on the one web app. */
export interface WebAdapter extends Adapter {
  readonly routes: Hono;
}

/** Makes the web adapter. `routes` answer 503 until it is started. */
export function createWebAdapter(): WebAdapter {
  const sessions = createSessions();
  const streams = new Set<() => void>();
  let receive: Receive | undefined;
  const routes = new Hono();

  routes.get("/api/events", (context) => {
    const session = sessionOf(context);
    const since = Number(context.req.header("last-event-id") ?? context.req.query("since") ?? 0) || 0;
    return streamSSE(context, async (stream) => {
      await new Promise<void>((resolve) => {
        const unlisten = sessions.listen(session, since, (number, effect) => void stream.writeSSE(render(effect, number)));
        const beat = setInterval(() => void stream.writeSSE({ event: "beat", data: "" }), HEARTBEAT);
        const end = (): void => {
          clearInterval(beat);
          unlisten();
          streams.delete(end);
          resolve();
        };
        streams.add(end);
        stream.onAbort(end);
        void stream.writeSSE({ event: "ready", data: "" });
      });
    });
  });

  const tooLarge = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json({ error: "too-large" }, 413) });
  routes.post("/api/message", tooLarge, async (context) => {
    if (!receive) return context.json({ error: "not-ready" }, 503);
    const session = sessionOf(context);
    const body: unknown = await context.req.json().catch(() => null);
    const event = parse(body, session);
    if (!event) return context.json({ error: "form" }, 400);
    if (sessions.take(session, event.key)) for (const effect of receive(event)) sessions.send(session, effect);
    return context.json({ ok: true });
  });

  return {
    name: "web",
    routes,
    async start(to) {
      receive = to;
    },
    async stop() {
      receive = undefined;
      for (const end of streams) end();
    },
  };
}

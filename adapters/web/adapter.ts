import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import type { Adapter, Core } from "../../src/chat/adapter.ts";
import { plainText } from "../../src/chat/card.ts";
import type { Uploads } from "../../src/chat/file.ts";
import { words } from "../../src/words/words.ts";
import type { Browsers } from "./browsers.ts";
import { fileRoutes } from "./files.ts";
import { createPages, type Pages } from "./pages.ts";
import { parse } from "./parse.ts";

const MOST_BYTES = 64 * 1024;
const HEARTBEAT = 20_000;

/** The conversation in the browser: events come by POST, cards go out as server-sent events. Its routes hang on the one web app. */
export interface WebAdapter extends Adapter {
  readonly routes: Hono;
}

/** What the routes share while the adapter runs. */
interface Running {
  browsers: Browsers;
  core: Core | undefined;
  uploads: Uploads;
  pages: Pages;
  streams: Set<() => void>;
}

function stream(running: Running, core: Core, session: string, since: number): (to: SSEStreamingApi) => Promise<void> {
  return (to) =>
    new Promise<void>((resolve) => {
      const unlisten = running.pages.listen(core, session, since, (drawn) => void to.writeSSE(drawn));
      const beat = setInterval(() => void pulse(), HEARTBEAT);
      const pulse = async (): Promise<void> => {
        const gone = await running.browsers.ended(session).catch(() => false);
        await to.writeSSE({ event: gone ? "ended" : "beat", data: "" });
        if (gone) end();
      };
      const end = (): void => {
        clearInterval(beat);
        unlisten();
        running.streams.delete(end);
        resolve();
      };
      running.streams.add(end);
      to.onAbort(end);
      void to.writeSSE({ event: "ready", data: "" });
    });
}

function routesOf(running: Running): Hono {
  const routes = new Hono();
  routes.get("/api/events", async (context) => {
    const { core } = running;
    if (!core) return context.json({ error: "not-ready" }, 503);
    const since = Number(context.req.header("last-event-id") ?? context.req.query("since") ?? 0) || 0;
    const { account } = await running.browsers.of(context);
    return streamSSE(context, stream(running, core, account, since));
  });
  const tooLarge = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json({ error: "too-large" }, 413) });
  routes.post("/api/message", tooLarge, async (context) => {
    const { core } = running;
    if (!core) return context.json({ error: "not-ready" }, 503);
    const { account, revoked } = await running.browsers.of(context);
    // The page listens for an account that has ended: it must listen for the fresh one before anything is said.
    if (revoked) return context.json({ error: "ended" }, 409);
    const body: unknown = await context.req.json().catch(() => null);
    const event = parse(body, account);
    if (!event) return context.json({ error: "form" }, 400);
    try {
      await core.receive([event]);
    } catch {
      return context.json({ error: "not-now" }, 503);
    }
    return context.json({ ok: true });
  });
  routes.route("/", fileRoutes({ uploads: running.uploads, core: () => running.core, browsers: running.browsers }));
  return routes;
}

/** Makes the web adapter; files that pages upload wait in `uploads`. Its routes answer 503 until it is started. */
export function createWebAdapter(browsers: Browsers, uploads: Uploads): WebAdapter {
  const running: Running = { browsers, core: undefined, uploads, pages: createPages(), streams: new Set() };
  return {
    name: "web",
    // A page has room for everything; the limits only keep a fault of ours from flooding it.
    can: { buttons: 40, edit: true, files: true, speaksFirst: true, longest: 200_000 },
    limits: { perSecond: 1_000, conversationMs: 0 },
    routes: routesOf(running),
    measure: (card) => plainText(card, words(card.lang)).length,
    async start(core) {
      running.core = core;
    },
    async stop() {
      running.core = undefined;
      for (const end of running.streams) end();
    },
    // What no page is open for is in the store, and shown when one comes back.
    async send(message) {
      const id = String(message.number);
      running.pages.show(message, id);
      return id;
    },
    async edit(id, message) {
      running.pages.show(message, id);
    },
    async sendFile({ number, conversation, name, content, caption }) {
      running.pages.show({ number, conversation, file: { name, size: content.byteLength, caption } }, String(number));
      return String(number);
    },
    async fetch(reference, most) {
      const content = await uploads.get(reference);
      if (!content) return { ok: false, why: "gone" };
      return content.byteLength > most ? { ok: false, why: "too large" } : { ok: true, content };
    },
    release: (reference) => uploads.remove(reference),
    async check() {
      return { ok: true, says: "the web chat needs no token" };
    },
  };
}

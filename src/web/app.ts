import { readFile } from "node:fs/promises";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Knowledge, Lang } from "../../knowledge/index.ts";
import type { Adapter } from "../chat/adapter.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { clientOf, headers, limitRate, sameSite, type Reached } from "./guard.ts";
import type { Counts } from "./health.ts";
import type { Metrics } from "./metrics.ts";
import { hangOverview } from "./overview/route.ts";
import { chatPage, planPage } from "./pages.ts";
import type { Store } from "../store/store.ts";
import type { Sessions } from "./session.ts";

/** The routes that a chat adapter hangs on the web app. */
export type ChatRoutes = Hono;

export interface WebOptions {
  knowledge: Knowledge;
  clock: Clock;
  log: Log;
  /** Under which names and through what it is reached. */
  reached: Reached;
  /** Whose browser a request comes from. */
  sessions: Sessions;
  /** What was reported; the bureau's time zone. */
  store: Store;
  zone: string;
  /** The chat's own routes. */
  chat: ChatRoutes;
  /** The platforms that are configured; those with a webhook are posted to. */
  platforms: Adapter[];
  counts: () => Promise<Counts>;
  metrics: Metrics;
}

/** The only files that are served, with their types. */
const FILES: ReadonlyMap<string, string> = new Map([
  ["duban.css", "text/css; charset=utf-8"],
  ["overview.css", "text/css; charset=utf-8"],
  ["chat.js", "text/javascript; charset=utf-8"],
  ["files.js", "text/javascript; charset=utf-8"],
  ["plan.js", "text/javascript; charset=utf-8"],
  ["icon.svg", "image/svg+xml"],
]);

const REQUESTS_A_MINUTE = 240;
const WEBHOOK_BYTES = 1024 * 1024;

/** The language that a page is asked for in: the address says it, else the browser. */
function langOf(context: Context): Lang {
  const asked = context.req.query("lang");
  if (asked === "zh" || asked === "en") return asked;
  return /^\s*en\b/i.test(context.req.header("accept-language") ?? "") ? "en" : "zh";
}

function address(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}

/** Platforms post from elsewhere and prove who they are themselves: the guard for browsers would refuse them. */
function hangWebhooks(app: Hono, platforms: Adapter[]): void {
  const tooLarge = bodyLimit({ maxSize: WEBHOOK_BYTES, onError: (context) => context.text("This is too large.\n", 413) });
  for (const { webhook } of platforms) if (webhook) app.post(webhook.path, tooLarge, (context) => webhook.take(context.req.raw));
}

function hangPages(app: Hono, { knowledge, platforms, counts, metrics }: WebOptions): void {
  app.get("/", (context) => context.html(chatPage(knowledge, langOf(context))));
  app.get("/plan", (context) => context.html(planPage(knowledge, langOf(context))));
  app.get("/healthz", async (context) =>
    context.json({ ok: true, plan: knowledge.plan.title, platforms: platforms.map(({ name }) => name), ...(await counts()) }),
  );
  app.get("/metrics", async (context) => context.body(await metrics.text(await counts()), 200, { "content-type": metrics.contentType }));
  app.get("/static/:file", async (context) => {
    const file = context.req.param("file");
    const type = FILES.get(file);
    if (!type) return context.notFound();
    const body = await readFile(new URL(`./static/${file}`, import.meta.url), "utf8");
    return context.body(body, 200, { "content-type": type, "cache-control": "no-cache" });
  });
}

/** The one web app: the platforms' webhooks; then, behind one guard, the pages, health, metrics and the chat's routes. */
export function createApp(options: WebOptions): Hono {
  const { clock, log, reached, chat, platforms } = options;
  const app = new Hono();
  hangWebhooks(app, platforms);
  app.use(
    headers,
    sameSite(reached, address),
    limitRate(
      REQUESTS_A_MINUTE,
      () => clock.now(),
      (context) => clientOf(address(context), context.req.header("x-forwarded-for"), reached),
    ),
  );
  hangPages(app, options);
  hangOverview(app, options, langOf);
  app.route("/", chat);
  app.notFound((context) => context.text("There is no such page here.\n", 404));
  app.onError((error, context) => {
    log("web fault", { where: `${error.name} ${error.stack?.split("\n")[1]?.trim() ?? ""}` });
    return context.text("This can't be shown right now.\n", 500);
  });
  return app;
}

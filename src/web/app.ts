import { readFile } from "node:fs/promises";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono, type Context } from "hono";
import type { Knowledge, Lang } from "../../knowledge/index.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { headers, limitRate, sameSite } from "./guard.ts";
import { chatPage, planPage } from "./pages.ts";

/** The routes that a chat adapter hangs on the web app. */
export type ChatRoutes = Hono;

export interface WebOptions {
  knowledge: Knowledge;
  clock: Clock;
  log: Log;
  /** The address that is listened on; loopback answers only under loopback's names. */
  host: string;
  /** The chat's own routes. */
  chat: ChatRoutes;
}

/** The only files that are served, with their types. */
const FILES: Record<string, string> = {
  "duban.css": "text/css; charset=utf-8",
  "chat.js": "text/javascript; charset=utf-8",
  "plan.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
};

const REQUESTS_A_MINUTE = 240;

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

/** The one web app: the chat page, the plan page, health, and the chat's routes, behind one guard. */
export function createApp({ knowledge, clock, log, host, chat }: WebOptions): Hono {
  const app = new Hono();
  app.use(
    headers,
    sameSite(host),
    limitRate(REQUESTS_A_MINUTE, () => clock.now(), address),
  );
  app.get("/", (context) => context.html(chatPage(knowledge, langOf(context))));
  app.get("/plan", (context) => context.html(planPage(knowledge, langOf(context))));
  app.get("/healthz", (context) => context.json({ ok: true, plan: knowledge.plan.title }));
  app.get("/static/:file", async (context) => {
    const file = context.req.param("file");
    const type = FILES[file];
    if (!type) return context.notFound();
    const body = await readFile(new URL(`./static/${file}`, import.meta.url), "utf8");
    return context.body(body, 200, { "content-type": type, "cache-control": "no-cache" });
  });
  app.route("/", chat);
  app.notFound((context) => context.text("There is no such page here.\n", 404));
  app.onError((error, context) => {
    log(`web fault: ${error.name} ${error.stack?.split("\n")[1]?.trim() ?? ""}`);
    return context.text("This can't be shown right now.\n", 500);
  });
  return app;
}

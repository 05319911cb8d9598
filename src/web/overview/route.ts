import type { Context, Hono } from "hono";
import type { Knowledge, Lang } from "../../../knowledge/index.ts";
import { createSettings } from "../../bot/work/setting.ts";
import type { Clock } from "../../clock.ts";
import type { Store } from "../../store/store.ts";
import type { Sessions } from "../session.ts";
import { ASKED, readOverview } from "./data.ts";
import { emptyPage, overviewPage, signInPage } from "./page.ts";

interface Options {
  knowledge: Knowledge;
  sessions: Sessions;
  store: Store;
  clock: Clock;
  zone: string;
}

/** Hangs the overview on the web app: for people who are signed in, each for their own places. */
export function hangOverview(app: Hono, { knowledge, sessions, store, clock, zone }: Options, langOf: (context: Context) => Lang): void {
  const settings = createSettings();
  app.get("/overview", async (context) => {
    const lang = langOf(context);
    const { lang: _, ...query } = context.req.query();
    const said = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
    const asked = ASKED.parse(said);
    // What one person may see is no other's, and is not kept by whatever stands between.
    context.header("cache-control", "private, no-store");
    const actor = await sessions.viewerOf(context.req.raw);
    if (!actor) return context.html(signInPage(knowledge, lang, asked));
    const shown = await readOverview({ store, settings, clock, zone }, actor, asked);
    if (shown.type === "nothing") return context.html(emptyPage(knowledge, lang, asked, shown.why), shown.why === "outside" ? 403 : 200);
    return context.html(await overviewPage(knowledge, lang, shown.overview));
  });
}

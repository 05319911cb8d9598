import { randomBytes } from "node:crypto";
import { createWebAdapter } from "../../adapters/web/adapter.ts";
import type { Card } from "../../src/chat/card.ts";
import { plainText } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";
import { uploadsInMemory } from "../../src/store/uploads.ts";
import { createSessions, type Sessions } from "../../src/web/session.ts";
import type { Deed } from "./script.ts";
import type { Seen, Stage } from "./stage.ts";

/** One browser: its cookie, and what its page shows, by message. */
interface Page {
  cookie: Promise<string>;
  shown: Map<string, Card | { name: string; caption: string }>;
  /** How many server-sent cards and files have come. */
  came: number;
}

const HEADERS = { "content-type": "application/json", origin: "http://127.0.0.1", host: "127.0.0.1" };

/** The web chat with the people of a script, each in a browser of their own; nobody sees another's page. */
export async function onWeb(): Promise<Stage> {
  let sessions: Sessions | null = null;
  const real = (): Sessions => {
    if (!sessions) throw new Error("The page was opened before the store.");
    return sessions;
  };
  const web = createWebAdapter(
    { of: (context) => real().of(context), ended: (account) => real().ended(account) },
    uploadsInMemory(() => Date.now()),
  );
  const pages = new Map<string, Page>();
  const byAccount = new Map<string, Page>();
  let under = 0;
  /** How many cards went out to each session. */
  const sent = new Map<string, number>();

  const post = async (cookie: string, body: unknown): Promise<string> => {
    const response = await web.routes.request("/api/message", {
      method: "POST",
      headers: cookie ? { ...HEADERS, cookie } : HEADERS,
      body: JSON.stringify(body),
    });
    if (response.status !== 200) throw new Error(`The page was answered ${response.status}`);
    return response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  };

  const listen = async (page: Page, cookie: string): Promise<void> => {
    const response = await web.routes.request("/api/events", { headers: { ...HEADERS, cookie } });
    let text = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (text + chunk).split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        const data = /^data: (\{.*)$/m.exec(event)?.[1];
        if (!data) continue;
        const { message, card, file } = JSON.parse(data) as { message: string; card?: Card; file?: { name: string; caption: string } };
        const shown = card ?? file;
        if (shown) page.shown.set(message, shown);
        page.came += 1;
      }
    }
  };

  /** The page opens, which greets; its cookie is known once the server has answered. */
  const opened = (who: string): Page => {
    const there = pages.get(who);
    if (there) return there;
    const page: Page = { cookie: Promise.resolve(""), shown: new Map(), came: 0 };
    page.cookie = post("", { type: "joined", lang: "zh", key: "open" }).then((cookie) => {
      byAccount.set(/=([^.]*)/.exec(cookie)?.[1] ?? "", page);
      void listen(page, cookie);
      return cookie;
    });
    pages.set(who, page);
    return page;
  };

  const say = (who: string, bodyOf: (page: Page) => unknown): void => {
    const page = opened(who);
    under += 1;
    void page.cookie.then((cookie) => post(cookie, bodyOf(page))).finally(() => (under -= 1));
  };

  const does = (who: string, deed: Deed): void => {
    if (deed.type === "says") {
      for (let time = 0; time < deed.times; time += 1) say(who, () => ({ type: "text", text: deed.text }));
      return;
    }
    if (deed.type === "starts") return void opened(who);
    if (deed.type !== "presses") throw new Error(`Nobody ${deed.type} on the page.`);
    say(who, ({ shown }) => {
      const actions = [...shown.values()].flatMap((one) => ("actions" in one ? one.actions : []));
      return { type: "action", token: actions.findLast(({ label }) => label === deed.text)?.token ?? "none" };
    });
  };

  const count = (conversation: string): void => void sent.set(conversation, (sent.get(conversation) ?? 0) + 1);
  return {
    adapter: {
      ...web,
      async send(message) {
        count(message.conversation);
        return web.send(message);
      },
      async sendFile(message) {
        count(message.conversation);
        return web.sendFile(message);
      },
      async edit(id, message) {
        count(message.conversation);
        return web.edit(id, message);
      },
    },
    begins(store, clock) {
      sessions = createSessions({ store, key: randomBytes(32), clock, zone: "Asia/Shanghai", publicUrl: null });
    },
    does,
    sees: (who): Seen[] =>
      [...opened(who).shown].map(([id, one]) => {
        if ("name" in one) return { id, text: one.caption, buttons: [], file: one.name };
        return {
          id,
          text: plainText({ ...one, actions: [] }, words(one.lang)),
          buttons: one.actions.map(({ label }) => label),
          file: null,
        };
      }),
    taken: () => under === 0 && [...sent].every(([session, cards]) => (byAccount.get(session)?.came ?? -1) >= cards),
    async close() {},
  };
}

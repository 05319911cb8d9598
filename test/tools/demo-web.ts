import { compile } from "../../knowledge/index.ts";
import { demoPlanOf } from "../../src/cli/demo/demo.ts";
import { fillDemo } from "../../src/cli/demo/fill.ts";
import { serve, type Server } from "../../src/web/serve.ts";
import { webChat, type WebChat } from "./web-chat.ts";

/** The web app over the demonstration's fictional bureau, listening on loopback. */
export interface DemoWeb {
  web: WebChat;
  server: Server;
  /** Signs a fresh browser in as a person; gives its cookie. */
  signIn: (person: string) => Promise<{ name: string; value: string }>;
  stop: () => Promise<void>;
}

const TODAY = "2022-09-01";

export async function demoWeb(): Promise<DemoWeb> {
  const knowledge = compile(demoPlanOf(TODAY));
  const web = await webChat({ knowledge });
  await fillDemo(web.store, knowledge, { now: web.clock.now(), today: TODAY });
  const server = await serve(web.app, "127.0.0.1", 0);
  return {
    web,
    server,
    async signIn(person) {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ type: "joined", lang: "zh" });
      const response = await fetch(`${server.url}/api/message`, { method: "POST", headers, body });
      const [cookie = ""] = (response.headers.get("set-cookie") ?? "").split(";");
      const account = web.sessions.known(new Request(server.url, { headers: { cookie } })) ?? "";
      await web.store.transaction(({ work }) => work.people.bind({ platform: "web", tenant: "", user: account, person, boundAt: 1 }));
      const at = cookie.indexOf("=");
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1) };
    },
    async stop() {
      await server.stop();
      await web.stop();
    },
  };
}

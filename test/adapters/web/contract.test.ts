import { createWebAdapter } from "../../../adapters/web/adapter.ts";
import { plainText, type Card } from "../../../src/chat/card.ts";
import { words } from "../../../src/words/words.ts";
import { adapterContract } from "../../contract/adapter.ts";
import type { Harness } from "../../contract/harness.ts";

const SESSION = "contract-session-0123456";

/** The cards of a stream of server-sent events, by the message that each draws or redraws, as they come. */
async function follow(response: Response, cards: Map<string, Card>): Promise<void> {
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const pieces = (rest + chunk).split("\n\n");
    rest = pieces.pop() ?? "";
    for (const data of pieces.flatMap((piece) => /^event: card\ndata: (.*)$/m.exec(piece)?.[1] ?? [])) {
      const { message, card } = JSON.parse(data) as { message: string; card: Card };
      cards.set(message, card);
    }
  }
}

/** A page that is open: it posts again what was not taken, and is drawn what comes over its stream. */
async function openPage(): Promise<Harness> {
  const adapter = createWebAdapter({ of: async () => ({ account: SESSION, revoked: false }), ended: async () => false });
  const cards = new Map<string, Card>();
  let last: object = {};
  let count = 0;
  let stream: Promise<void> | undefined;
  const listen = async (): Promise<void> => {
    stream ??= follow(await adapter.routes.request("/api/events", {}), cards);
  };
  const post = async (body: object): Promise<void> => {
    await listen();
    last = body;
    const headers = { "content-type": "application/json" };
    const { status } = await adapter.routes.request("/api/message", { method: "POST", headers, body: JSON.stringify(body) });
    if (status === 503) await post(body);
  };
  const key = (): string => String((count += 1));
  return {
    adapter,
    secrets: [SESSION],
    says: (text) => post({ type: "text", text, key: key() }),
    sees: async () =>
      [...cards.values()].map((card) => {
        const { actions } = card;
        return { text: plainText({ ...card, actions: [] }, words(card.lang)), buttons: actions.map(({ label }) => label), file: null };
      }),
    presses(label) {
      const token = [...cards.values()].at(-1)?.actions.find((action) => action.label === label)?.token;
      return post({ type: "action", token, key: key() });
    },
    repeats: () => post(last),
    // The stream ends with the adapter.
    close: async () => stream,
  };
}

adapterContract("web", ["press", "edit", "again"], openPage);

import { createWebAdapter } from "../../../adapters/web/adapter.ts";
import { plainText, type Card } from "../../../src/chat/card.ts";
import { uploadsInMemory } from "../../../src/store/uploads.ts";
import { words } from "../../../src/words/words.ts";
import { adapterContract } from "../../contract/adapter.ts";
import type { Harness } from "../../contract/harness.ts";

const isCard = (one: Card | Link): one is Card => "parts" in one;

const SESSION = "contract-session-0123456";

/** A file as the page is told of it. */
interface Link {
  name: string;
  size: number;
  caption: string;
  href: string;
}

/** The cards and files of a stream of server-sent events, by the message that each draws or redraws, as they come. */
async function follow(response: Response, cards: Map<string, Card | Link>): Promise<void> {
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const pieces = (rest + chunk).split("\n\n");
    rest = pieces.pop() ?? "";
    for (const data of pieces.flatMap((piece) => /^event: (?:card|file)\ndata: (.*)$/m.exec(piece)?.[1] ?? [])) {
      const { message, card, file } = JSON.parse(data) as { message: string; card?: Card; file?: Link };
      const shown = card ?? file;
      if (shown) cards.set(message, shown);
    }
  }
}

/** A page that is open: it posts again what was not taken, and is drawn what comes over its stream. */
async function openPage(): Promise<Harness> {
  const cards = new Map<string, Card | Link>();
  const kept = new Set<string>();
  const memory = uploadsInMemory(() => performance.now());
  const uploads = { ...memory, put: (reference: string, content: Uint8Array) => (kept.add(reference), memory.put(reference, content)) };
  const adapter = createWebAdapter({ of: async () => ({ account: SESSION, revoked: false }), ended: async () => false }, uploads);
  let last: () => Promise<void> = async () => {};
  let count = 0;
  let stream: Promise<void> | undefined;
  const listen = async (): Promise<void> => {
    stream ??= follow(await adapter.routes.request("/api/events", {}), cards);
  };
  const request = async (path: string, headers: Record<string, string>, body: BodyInit): Promise<void> => {
    await listen();
    last = () => request(path, headers, body);
    const { status } = await adapter.routes.request(path, { method: "POST", headers, body });
    if (status === 503) await last();
  };
  const post = (body: object): Promise<void> => request("/api/message", { "content-type": "application/json" }, JSON.stringify(body));
  const key = (): string => String((count += 1));
  return {
    adapter,
    secrets: [SESSION],
    says: (text) => post({ type: "text", text, key: key() }),
    sees: () =>
      Promise.all(
        [...cards.values()].map(async (card) => {
          if (!isCard(card)) {
            const response = await adapter.routes.request(card.href);
            const disposition = response.headers.get("content-disposition") ?? "";
            const name = decodeURIComponent(/^attachment; filename\*=UTF-8''(.*)$/.exec(disposition)?.[1] ?? "");
            return { text: card.caption, buttons: [], file: { name, content: new Uint8Array(await response.arrayBuffer()) } };
          }
          const { actions } = card;
          return { text: plainText({ ...card, actions: [] }, words(card.lang)), buttons: actions.map(({ label }) => label), file: null };
        }),
      ),
    sendsFile(name, content) {
      const form = new FormData();
      form.append("file", new File([new Uint8Array(content)], name));
      form.append("key", key());
      return request("/api/file", {}, form);
    },
    losesFiles: () => void [...kept].map((reference) => uploads.remove(reference)),
    presses(label) {
      const token = [...cards.values()].findLast(isCard)?.actions.find((action) => action.label === label)?.token;
      return post({ type: "action", token, key: key() });
    },
    repeats: () => last(),
    // The stream ends with the adapter.
    close: async () => stream,
  };
}

adapterContract("web", ["press", "edit", "file", "again"], openPage);

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { adapterContract } from "../../contract/adapter.ts";
import type { Harness, Trait } from "../../contract/harness.ts";
import { startFakeTelegram } from "../../fakes/telegram.ts";
import { adapterFor, openTelegram, telegramHarness } from "./harness.ts";

const TRAITS: Trait[] = ["press", "edit", "revise", "file", "again", "server"];

adapterContract("telegram by long polling", TRAITS, openTelegram);

/** A small web server in front of the adapter's webhook, as the program has one. */
async function openWebhook(): Promise<Harness> {
  const fake = await startFakeTelegram();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = new Headers(request.headers as Record<string, string>);
      const taken = await adapter.webhook?.take(new Request("http://127.0.0.1/", { method: "POST", headers, body: Buffer.concat(chunks) }));
      response.writeHead(taken?.status ?? 500).end();
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const adapter = adapterFor(fake, { url: `http://127.0.0.1:${port}/telegram`, secret: "hook-secret_1" });
  const harness = telegramHarness(fake, fake.person(), adapter);
  const close = async (): Promise<void> => {
    await harness.close();
    server.closeAllConnections();
    server.close();
  };
  return { ...harness, close, secrets: [...harness.secrets, "hook-secret_1"] };
}

adapterContract("telegram by webhook", TRAITS, openWebhook);

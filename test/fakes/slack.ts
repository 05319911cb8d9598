import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createFaults, type Faults } from "./faults.ts";
import { createAnswerUrls } from "./slack/answer-urls.ts";
import { createDelivery, type Envelope, type Webhook } from "./slack/delivery.ts";
import { acceptLink } from "./slack/frames.ts";
import { createGate, TOKENS } from "./slack/gate.ts";
import { argsOf, give, giveFile, meet, readBody } from "./slack/http.ts";
import { createLimiter } from "./slack/limiter.ts";
import { createPerson, type Person } from "./slack/person.ts";
import { createWebApi, type Args } from "./slack/web-api.ts";
import { createWorkspace, type Workspace } from "./slack/workspace.ts";

/** A call that came in, as it came. */
interface Call {
  method: string;
  args: Args;
  /** In milliseconds of `performance.now()`. */
  at: number;
}

/** A Slack of one workspace on 127.0.0.1: Web API, Socket Mode and signed posts; stateful, and with faults. */
export interface FakeSlack {
  /** The base of the Web API, with a slash at its end. */
  readonly api: string;
  readonly tokens: typeof TOKENS;
  readonly faults: Faults;
  readonly workspace: Workspace;
  /** All calls of the Web API, also those that failed. */
  readonly calls: Call[];
  /** All that was handed over, with whether it was acknowledged. */
  readonly envelopes: Envelope[];
  person(id: string): Person;
  /** How many sockets are open. */
  sockets(): number;
  /** Asks every socket to come again on a new one, as Slack does now and then. */
  refresh(): void;
  /** Cuts every socket without a word. */
  cut(): void;
  /** Hands the newest event over once more. */
  repeat(): Promise<void>;
  /** From now on events are posted, not sent over sockets. */
  postTo(webhook: Webhook): void;
  /** Answers every call with this error until it is given null. */
  refuse(error: "token_revoked" | "account_inactive" | null): void;
  /** Takes scopes away. */
  withhold(...scopes: string[]): void;
  /** One message a second and channel, as Slack allows it. */
  limit(on: boolean): void;
  /** Nothing listens any more. */
  goesDown(): Promise<void>;
  comesBack(): Promise<void>;
  stop(): Promise<void>;
}

/** A server on 127.0.0.1 that can go down and come back at the same port. */
async function listening(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  const listen = (port: number): Promise<void> => new Promise((resolve) => void server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const at = server.address();
  const port = typeof at === "object" && at ? at.port : 0;
  return {
    server,
    address: `http://127.0.0.1:${port}`,
    open: () => listen(port),
    async close() {
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

export async function createFakeSlack({ retryMs = 300 }: { retryMs?: number } = {}): Promise<FakeSlack> {
  const workspace = createWorkspace();
  const faults = createFaults();
  const delivery = createDelivery({ secret: TOKENS.signing, retryMs });
  const limiter = createLimiter();
  const calls: Call[] = [];

  const call = async (method: string, request: IncomingMessage, raw: Buffer, response: ServerResponse): Promise<void> => {
    const args = argsOf(request, raw);
    calls.push({ method, args, at: performance.now() });
    const retryAfter = limiter.wait(method, args);
    const fault = faults.next(method) ?? (retryAfter > 0 ? { kind: "rate" as const, retryAfter } : undefined);
    const act = () => gate.answer(method, args, request.headers.authorization, api.call);
    await meet(fault, response, act, gate.headers());
  };
  const net = await listening(async (request, response) => {
    const raw = await readBody(request);
    const [, room = "", rest = ""] = /^\/(api|upload|response|files)\/(.+)$/.exec(request.url ?? "") ?? [];
    if (room === "api") await call(rest, request, raw, response);
    else if (room === "upload") await meet(faults.next("upload"), response, () => ({ ok: api.upload(rest, new Uint8Array(raw)) }));
    else if (room === "response")
      await meet(faults.next("response_url"), response, () => urls.respond(request.url ?? "", argsOf(request, raw)));
    else if (room === "files")
      await giveFile(faults.next("download"), response, workspace.files.get(rest)?.content, gate.reads(request.headers.authorization));
    else give(response, { ok: false }, { status: 404 });
  });
  const address = (): string => net.address;
  const api = createWebApi(workspace, address);
  const gate = createGate(address);
  const urls = createAnswerUrls(workspace, address);

  net.server.on("upgrade", (request, socket) => {
    if (!gate.admits(request.url)) {
      socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
      return;
    }
    const link = acceptLink(request, socket, {
      onText: (text) => delivery.acknowledge((JSON.parse(text) as { envelope_id: string }).envelope_id),
      onClose: () => delivery.disconnected(link),
    });
    link.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A0DUBAN" }, debug_info: { host: "fake" } }));
    delivery.connected(link);
  });
  return {
    api: `${net.address}/api/`,
    tokens: TOKENS,
    faults,
    workspace,
    calls,
    envelopes: delivery.envelopes,
    person: (id) => createPerson(id, workspace, delivery, urls.make),
    sockets: delivery.sockets,
    refresh: () => delivery.sendAll({ type: "disconnect", reason: "refresh_requested", debug_info: {} }),
    cut: delivery.cut,
    repeat: delivery.repeat,
    postTo: delivery.postTo,
    refuse: gate.refuse,
    withhold: (...scopes) => gate.withhold(scopes),
    limit: limiter.turn,
    async goesDown() {
      delivery.cut();
      await net.close();
    },
    comesBack: net.open,
    async stop() {
      delivery.stop();
      await net.close();
    },
  };
}

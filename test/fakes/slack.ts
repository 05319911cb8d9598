import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import { checkBlocks } from "./slack/blocks.ts";
import { createDelivery, type Envelope, type Webhook } from "./slack/delivery.ts";
import { acceptLink } from "./slack/frames.ts";
import { createLimiter } from "./slack/limiter.ts";
import { createPerson, type Person } from "./slack/person.ts";
import { createWebApi, SCOPES, type Answer, type Args } from "./slack/web-api.ts";
import { createWorkspace, type Workspace } from "./slack/workspace.ts";

/** A call that came in, as it came. */
export interface Call {
  method: string;
  args: Args;
  /** In milliseconds of `performance.now()`. */
  at: number;
}

/** A Slack of one workspace on 127.0.0.1: Web API, Socket Mode and signed posts; stateful, and with faults. */
export interface FakeSlack {
  /** The base of the Web API, with a slash at its end. */
  readonly api: string;
  readonly tokens: { bot: string; app: string; signing: string };
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

const readBody = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());

/** Arguments come as a form whose lists and objects are JSON. */
function argsOf(request: IncomingMessage, raw: Buffer): Args {
  if (request.headers["content-type"]?.includes("json")) return JSON.parse(raw.toString() || "{}") as Args;
  const form = [...new URLSearchParams(raw.toString())];
  return Object.fromEntries(form.map(([name, value]) => [name, /^[[{]/.test(value) && name !== "text" ? (JSON.parse(value) as unknown) : value]));
}

export async function createFakeSlack({ retryMs = 300 }: { retryMs?: number } = {}): Promise<FakeSlack> {
  const tokens = { bot: "xoxb-fake-bot-token", app: "xapp-fake-app-token", signing: "fake-signing-secret" };
  const workspace = createWorkspace();
  const faults = createFaults();
  const delivery = createDelivery({ secret: tokens.signing, retryMs });
  const limiter = createLimiter();
  const calls: Call[] = [];
  const tickets = new Set<string>();
  const answerUrls = new Map<string, { channel: string; person: string; left: number }>();
  const scopes = new Set(["app_mentions:read", "commands", "files:read", "im:history", ...Object.values(SCOPES)]);
  let refused: string | null = null;
  let port = 0;
  const here = (): string => `http://127.0.0.1:${port}`;
  const api = createWebApi(workspace, here);

  const open = (): Answer => {
    const ticket = crypto.randomUUID();
    tickets.add(ticket);
    return { ok: true, url: `ws://127.0.0.1:${port}/link?ticket=${ticket}` };
  };
  const answer = (method: string, args: Args, authorization: string): Answer => {
    const wanted = method === "apps.connections.open" ? tokens.app : tokens.bot;
    if (authorization !== `Bearer ${wanted}`) return { ok: false, error: "invalid_auth" };
    if (refused) return { ok: false, error: refused };
    const scope = SCOPES[method];
    if (scope && !scopes.has(scope)) return { ok: false, error: "missing_scope", needed: scope, provided: [...scopes].join(",") };
    return method === "apps.connections.open" ? open() : api.call(method, args);
  };
  const give = (response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { "content-type": "application/json", "x-oauth-scopes": [...scopes].join(","), ...headers });
    response.end(JSON.stringify(body));
  };
  /** Does a call as far as its fault lets it, and answers as far as its fault lets it. */
  const meet = async (fault: Fault | undefined, response: ServerResponse, act: () => unknown): Promise<void> => {
    switch (fault?.kind) {
      case "rate":
        return give(response, { ok: false, error: "ratelimited" }, 429, { "retry-after": String(fault.retryAfter) });
      case "status":
        return give(response, { ok: false }, fault.status);
      case "error":
        return give(response, { ok: false, error: fault.code });
      case "hang":
        act();
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        return give(response, { ok: true });
      case "lost":
        act();
        return void response.destroy();
      case "cut":
        return void response.destroy();
      case undefined:
        return give(response, act());
      default:
        return fault satisfies never;
    }
  };
  const respond = (url: string, args: Args): Answer => {
    const place = answerUrls.get(url);
    if (!place || place.left === 0) return { ok: false, error: place ? "used_url" : "expired_url" };
    const blocks = checkBlocks(args["blocks"] ?? [], "message");
    if (typeof blocks === "string") return { ok: false, error: blocks };
    place.left -= 1;
    workspace.channel(place.channel).members.add(place.person);
    workspace.post({ channel: place.channel, thread: null, author: "bot", only: place.person }, { text: String(args["text"]), blocks });
    return { ok: true };
  };
  const call = async (method: string, request: IncomingMessage, raw: Buffer, response: ServerResponse): Promise<void> => {
    const args = argsOf(request, raw);
    calls.push({ method, args, at: performance.now() });
    const wait = limiter.wait(method, args);
    const fault: Fault | undefined = faults.next(method) ?? (wait > 0 ? { kind: "rate", retryAfter: wait } : undefined);
    await meet(fault, response, () => answer(method, args, request.headers.authorization ?? ""));
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = await readBody(request);
    const path = request.url ?? "";
    if (path.startsWith("/api/")) return call(path.slice(5), request, raw, response);
    if (path.startsWith("/upload/"))
      return meet(faults.next("upload"), response, () => ({ ok: api.upload(path.slice(8), new Uint8Array(raw)) }));
    if (!path.startsWith("/response/")) return give(response, { ok: false }, 404);
    return meet(faults.next("response_url"), response, () => respond(here() + path, JSON.parse(raw.toString()) as Args));
  };
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  server.on("upgrade", (request, socket) => {
    const ticket = new URL(request.url ?? "", here()).searchParams.get("ticket") ?? "";
    // A ticket is good for one socket.
    if (!tickets.delete(ticket)) return void socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
    const link = acceptLink(request, socket, {
      onText: (text) => delivery.acknowledge((JSON.parse(text) as { envelope_id: string }).envelope_id),
      onClose: () => delivery.disconnected(link),
    });
    link.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A0DUBAN" }, debug_info: { host: "fake" } }));
    delivery.connected(link);
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve) => {
      server.listen(at, "127.0.0.1", () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });
  const close = async (): Promise<void> => {
    for (const link of [...delivery.links]) link.cut();
    if (!server.listening) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  };
  await listen(0);
  return {
    api: `${here()}/api/`,
    tokens,
    faults,
    workspace,
    calls,
    envelopes: delivery.envelopes,
    person: (id) =>
      createPerson(id, workspace, delivery, (channel, person) => {
        const url = `${here()}/response/${crypto.randomUUID()}`;
        answerUrls.set(url, { channel, person, left: 5 });
        return url;
      }),
    sockets: () => delivery.links.length,
    refresh() {
      for (const link of delivery.links) link.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: {} }));
    },
    cut() {
      for (const link of [...delivery.links]) link.cut();
    },
    repeat: () => delivery.repeat(),
    postTo: (webhook) => delivery.postTo(webhook),
    refuse: (error) => void (refused = error),
    withhold(...taken) {
      for (const scope of taken) scopes.delete(scope);
    },
    limit: (on) => limiter.turn(on),
    goesDown: close,
    comesBack: () => listen(port),
    async stop() {
      delivery.stop();
      await close();
    },
  };
}

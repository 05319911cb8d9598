import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import { createLimiter, type Limiter, type Rate } from "./telegram/limiter.ts";
import { METHODS } from "./telegram/methods.ts";
import { parseMultipart } from "./telegram/multipart.ts";
import { createGroup, createPerson, type Group, type Person } from "./telegram/people.ts";
import { Refused } from "./telegram/refused.ts";
import { createUpdates, type Updates } from "./telegram/updates.ts";
import { createWorld, type Shown, type World } from "./telegram/world.ts";

/** Telegram's own limits: 30 messages a second, and one a second to each chat. */
export const TELEGRAM_RATE: Rate = { perSecond: 30, chatMs: 1000 };

/**
 * Telegram's Bot API on 127.0.0.1 with a memory: chats, people, messages and unconfirmed updates outlive restarts of the server.
 * The ledger (`world.shown`) is what people see; what was answered to the bot may differ from it, as with the real one.
 */
export interface FakeTelegram {
  readonly token: string;
  readonly world: World;
  readonly updates: Updates;
  readonly limiter: Limiter;
  readonly faults: Faults;
  /** Every call that came in, also those that failed. */
  readonly calls: { method: string; given: Record<string, unknown>; at: number }[];
  /** The root of the API, the same after a restart. */
  readonly api: string;
  person(options?: { name?: string; lang?: string | null; bot?: boolean }): Person;
  group(options?: { title?: string; type?: "group" | "supergroup" }): Group;
  /** The bot's messages in a chat that were not deleted, oldest first. */
  shownIn(chat: number): Shown[];
  /** From now on the token is answered 401. */
  revoke(): void;
  /** Cuts every connection that is open now. */
  cutConnections(): void;
  /** Nothing listens any more, and clients have had the time to notice; all that is known is kept. */
  goDown(): Promise<void>;
  /** Listens again at the same address. */
  comeBack(): Promise<void>;
}

interface Wire {
  request: IncomingMessage;
  response: ServerResponse;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function answer({ response }: Wire, code: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(code, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function refuse(wire: Wire, error: unknown): void {
  const { message, code, parameters } = error instanceof Refused ? error : new Refused(`Internal: ${String(error)}`, undefined, 500);
  answer(wire, code, { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) });
}

async function bodyOf({ request }: Wire): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/")) return parseMultipart(body, type);
  return body.byteLength === 0 ? {} : (JSON.parse(body.toString("utf8")) as Record<string, unknown>);
}

/** What a fault does before the call is carried out; true where it has ended the call. */
function endsAtOnce(wire: Wire, fault: Fault | undefined): boolean {
  switch (fault?.kind) {
    case undefined:
    case "hang":
    case "lost":
      return false;
    case "cut":
      wire.request.socket.destroy();
      return true;
    case "rate":
      refuse(wire, new Refused(`Too Many Requests: retry after ${fault.retryAfter}`, { retry_after: fault.retryAfter }));
      return true;
    case "status":
      refuse(wire, new Refused(fault.status >= 500 ? "Internal Server Error" : "Error", undefined, fault.status));
      return true;
    case "error":
      refuse(wire, new Refused(fault.code));
      return true;
    default:
      fault satisfies never;
      return false;
  }
}

/** Starts the fake, listening at a free port of 127.0.0.1. */
export async function startFakeTelegram({
  token = "7000001:fake-AAbbCCdd_eeFFggHH-iiJJkkLLmmNNoo",
  username = "duban_test_bot",
  rate = null,
}: { token?: string; username?: string; rate?: Rate | null } = {}): Promise<FakeTelegram> {
  const world = createWorld(username);
  const updates = createUpdates();
  const limiter = createLimiter(rate);
  const faults = createFaults();
  const calls: FakeTelegram["calls"] = [];
  let revoked = false;
  let port = 0;
  let server: Server | undefined;
  const town = { world, updates };

  const call = async (wire: Wire, method: string): Promise<void> => {
    const given = await bodyOf(wire);
    calls.push({ method, given, at: performance.now() });
    const fault = faults.next(method);
    if (endsAtOnce(wire, fault)) return;
    const run = METHODS[method];
    if (!run) throw new Refused("Not Found: method not found");
    const gone = new AbortController();
    wire.response.once("close", () => gone.abort());
    const result = await run({ world, updates, limiter }, { method, given, gone: gone.signal });
    if (fault?.kind === "lost") return void wire.request.socket.destroy();
    if (fault?.kind === "hang") await pause(fault.ms);
    answer(wire, 200, { ok: true, result });
  };
  const handle = async (wire: Wire): Promise<void> => {
    const path = (wire.request.url ?? "").split("?")[0] ?? "";
    const [, file, given = "", rest = ""] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(path) ?? [];
    if (!/^\d+:[\w-]+$/.test(given)) throw new Refused("Not Found");
    if (given !== token || revoked) throw new Refused("Unauthorized");
    if (!file) return call(wire, rest);
    const fault = faults.next("download");
    if (endsAtOnce(wire, fault)) return;
    const found = [...world.files.values()].find((one) => one.path === rest);
    if (!found) throw new Refused("Not Found", undefined, 404);
    if (fault?.kind === "lost") return void wire.response.write(found.content.subarray(0, 10), () => wire.request.socket.destroy());
    wire.response.end(found.content);
  };
  const comeBack = (): Promise<void> =>
    new Promise((resolve) => {
      const made = createServer(
        (request, response) => void handle({ request, response }).catch((error: unknown) => refuse({ request, response }, error)),
      );
      server = made;
      made.listen(port, "127.0.0.1", () => {
        ({ port } = made.address() as AddressInfo);
        updates.start();
        resolve();
      });
    });

  await comeBack();
  let people = 0;
  return {
    token,
    world,
    updates,
    limiter,
    faults,
    calls,
    api: `http://127.0.0.1:${port}`,
    person({ name = "王小明", lang = "zh-hans", bot = false } = {}) {
      people += 1;
      return createPerson(town, { id: 1000 + people, name, lang, bot });
    },
    group({ title = "教育督导组", type = "supergroup" } = {}) {
      people += 1;
      return createGroup(town, { id: type === "group" ? -2000 - people : -1_001_000_000_000 - people, type, title });
    },
    shownIn: (chat) => world.shown.filter((one) => one.chat === chat && !one.deleted),
    revoke: () => void (revoked = true),
    cutConnections: () => server?.closeAllConnections(),
    async goDown() {
      updates.stop();
      const down = new Promise<void>((resolve) => server?.close(() => resolve()));
      server?.closeAllConnections();
      await down;
      // A client that has not yet heard of the end would write into its old connection, and lose what it wrote.
      await pause(20);
    },
    comeBack,
  };
}

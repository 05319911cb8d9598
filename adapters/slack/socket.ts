import { setTimeout as sleep } from "node:timers/promises";
import { SocketModeReceiver, type App, type Receiver } from "@slack/bolt";
import { refusal } from "./failure.ts";
import { clientOptions, quiet } from "./receiver.ts";

/** How long Slack may take to greet on a new socket. */
const GREETING = 20_000;
/** A connection that held for so long was a good one; the pauses begin anew after it. */
const GOOD = 10_000;
/** Longest pause between two tries: short where Slack can't be reached, long where it says no, for then a person must act. */
const UNREACHED = 10_000;
const REFUSED = 60_000;

interface Socket {
  appToken: string;
  api: string | undefined;
  log: (line: string) => void;
}

/**
 * Socket Mode, connected again and again by a loop of our own; a fresh client each time. Bolt's own reconnecting ends the process by
 * an unhandled rejection where `apps.connections.open` is refused (a token that was taken back, a server that answers 500), and
 * where it does not, it waits five seconds after every ordinary refresh.
 */
export function createSocket({ appToken, api, log }: Socket): Receiver {
  let app: App | undefined;
  let current: SocketModeReceiver | undefined;
  let running: Promise<void> = Promise.resolve();
  const ended = new AbortController();

  /** Calls that are given up when it ends; one that hangs would keep the process from ending. */
  const fetchUntilEnd: typeof fetch = (url, init) =>
    fetch(url, { ...init, signal: AbortSignal.any([ended.signal, ...(init?.signal ? [init.signal] : [])]) });
  const build = (): SocketModeReceiver =>
    new SocketModeReceiver({
      appToken,
      logger: quiet,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: { ...clientOptions(api), fetch: fetchUntilEnd } },
      processEventErrorHandler: async () => {
        log("Slack: an event could not be stored and acknowledged; Slack will hand it over again.");
        return false;
      },
    });
  const close = async (): Promise<void> => {
    await current?.client.disconnect();
  };

  /** One connection from its beginning to its end. Rejects where it did not come about. */
  const connect = async (greeted: () => void): Promise<void> => {
    const receiver = build();
    current = receiver;
    if (app) receiver.init(app);
    const over = new Promise<void>((resolve) => void receiver.client.once("disconnected", () => resolve()));
    const impatient = setTimeout(() => void receiver.client.disconnect(), GREETING);
    // The client rejects with nothing where the socket closes before the greeting.
    const greeting: unknown = await receiver.start().then(
      () => null,
      (error: unknown) => error ?? new Error("The socket closed at once."),
    );
    clearTimeout(impatient);
    if (greeting !== null) throw greeting;
    greeted();
    if (ended.signal.aborted) await close();
    await over;
  };

  const run = async (settled: () => void): Promise<void> => {
    let told = "";
    let failures = 0;
    const greeted = (): void => {
      if (told) log("Slack: connected again.");
      told = "";
      settled();
    };
    while (!ended.signal.aborted) {
      const began = performance.now();
      const failure: unknown = await connect(greeted).catch((error: unknown) => error);
      failures = failure === undefined && performance.now() - began > GOOD ? 1 : failures + 1;
      const { says, remedy, final } = failure === undefined ? { says: "", remedy: "", final: false } : refusal(failure, "app");
      if (says && says !== told && !ended.signal.aborted) log(`${says} ${remedy} Trying again.`);
      told = says || told;
      settled();
      const pause = Math.min(125 * 2 ** failures, final ? REFUSED : UNREACHED) * (0.8 + Math.random() * 0.4);
      await sleep(pause, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  };
  return {
    init: (given) => void (app = given),
    /** Resolves as soon as the first try has come to an end, good or bad. */
    start: () => new Promise<void>((settled) => void (running = run(settled))),
    async stop() {
      ended.abort();
      void close();
      await Promise.race([running, sleep(1000)]);
      // A second goodbye ends a socket whose other side does not answer the first.
      void close();
    },
  };
}

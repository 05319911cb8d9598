import type { Effect, Inbound } from "./event.ts";

/** Takes one event to the bot and gives what is to be sent. Never throws. */
export type Receive = (event: Inbound) => Effect[];

/** A platform: it turns what happens there into events, and draws cards. */
export interface Adapter {
  readonly name: string;
  /** Begins to listen; what comes in goes to `receive`. Resolves when the adapter is ready. */
  start(receive: Receive): Promise<void>;
  /** Stops listening and lets go of everything that it holds open. */
  stop(): Promise<void>;
}

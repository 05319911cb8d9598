import { App, LogLevel, type Logger, type Receiver, type ReceiverEvent, type webApi } from "@slack/bolt";

type ClientOptions = webApi.WebClientOptions;

const nothing = (): void => undefined;

/** Bolt's own log is silent: its lines may hold texts and addresses with tickets. The adapter says itself what an operator must know. */
export const quiet: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

/**
 * How the Web API is called: once. The client would repeat a call whose answer was lost, and a message would stand there twice;
 * the outbox decides what is tried again.
 */
export const clientOptions = (api: string | undefined): ClientOptions => ({
  ...(api !== undefined && { slackApiUrl: api }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
  logger: quiet,
});

/** Stores what came in; rejects where it can't be stored. */
export type Store = (body: unknown) => Promise<void>;

/**
 * Bolt's app, but that an event is acknowledged only once it was stored. Bolt itself acknowledges before any listener runs, and an
 * event whose listener then fails is lost. All receivers hand their events to this one method.
 */
export class StoringApp extends App {
  readonly #store: Store;

  constructor({ token, receiver, api, store }: { token: string; receiver: Receiver; api: string | undefined; store: Store }) {
    // Without its own check of the token: that one runs at once, and where it fails, events are acknowledged unread.
    super({ token, receiver, clientOptions: clientOptions(api), logger: quiet, tokenVerificationEnabled: false, convoStore: false });
    this.#store = store;
  }

  override async processEvent({ body, ack }: ReceiverEvent): Promise<void> {
    await this.#store(body);
    await ack();
  }
}

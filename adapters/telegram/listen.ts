import type { Api } from "grammy";
import type { Core } from "../../src/chat/adapter.ts";
import type { Me } from "./address.ts";
import type { Connection } from "./connection.ts";
import { registerMenu } from "./menu.ts";
import { parse } from "./parse.ts";
import { persist, poll } from "./polling.ts";
import type { BackOff } from "./trouble.ts";
import { ASKED_FOR, meForm } from "./update.ts";
import { takePosted } from "./webhook.ts";

interface Ears {
  api: Api;
  /** Another connection, whose calls may take as long as a long poll, and which is cut in the end. */
  patient: Connection;
  pollSeconds: number;
  backOff: BackOff;
  webhook: { url: string; secret: string } | null;
}

/** The way in: updates by polling or by webhook, stored before Telegram is told that they were taken. */
export interface Listener {
  /** Begins in the background; what fails is tried again. */
  start(core: Core): void;
  /** Ends when the last batch has been stored or given up. */
  stop(): Promise<void>;
  take(request: Request): Promise<Response>;
}

const UNKNOWN = "Telegram sent something in a form that is not known here; it was left out.";
const NO_MENU = "The menu of commands could not be registered; the next start tries again.";

export function createListener({ api, patient, pollSeconds, backOff, webhook }: Ears): Listener {
  let core: Core | undefined;
  let me: Me | undefined;
  let ending = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const log = (line: string): void => core?.log(line);

  const take = async (updates: unknown[]): Promise<void> => {
    if (!core || !me) throw new Error("Not ready.");
    const bot = me;
    const parsed = updates.map((update) => parse(update, bot));
    if (parsed.some(({ known }) => !known)) log(UNKNOWN);
    const events = parsed.flatMap((one) => one.events);
    if (events.length > 0) await core.receive(events);
    // The button stops spinning. Where that fails it stops by itself a little later, so nobody needs to know.
    for (const { press } of parsed) if (press !== null) void api.answerCallbackQuery(press).catch(() => undefined);
  };
  const introduce = async (): Promise<void> => {
    me = meForm.parse(await patient.api.getMe());
    void registerMenu(api).catch(() => log(NO_MENU));
  };
  const prepare = async (): Promise<void> => {
    if (!me) await introduce();
    if (webhook) await patient.api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: ASKED_FOR });
    // A webhook that was set before would have every question for updates answered with 409. What waits there is kept.
    else await patient.api.deleteWebhook();
  };
  return {
    start(to) {
      core = to;
      ending = new AbortController();
      running = webhook
        ? persist(prepare, { log, backOff }, ending.signal)
        : poll({ api: patient.api, pollSeconds, backOff, prepare, take, log }, ending.signal);
    },
    async stop() {
      ending.abort();
      patient.cut();
      await running;
      core = undefined;
    },
    take: (request) => takePosted(request, webhook?.secret ?? "", take),
  };
}

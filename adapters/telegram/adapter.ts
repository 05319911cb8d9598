import { InputFile } from "grammy";
import type { Adapter, Capabilities, Check, Limits } from "../../src/chat/adapter.ts";
import { connect } from "./connection.ts";
import { placeOf, type Place } from "./conversation.ts";
import { deliveryError, movedTo, unchanged } from "./failure.ts";
import { fetchFile } from "./fetch.ts";
import { createListener } from "./listen.ts";
import { measure, render } from "./render.ts";
import type { BackOff } from "./trouble.ts";
import { meForm, sentForm } from "./update.ts";

interface Settings {
  token: string;
  /** The root of the Bot API, where it is not Telegram's own. */
  api?: string;
  /** Where Telegram shall post to; null for long polling, which needs no public address. */
  webhook: { url: string; secret: string } | null;
}

/** How long things take; a test shortens them. */
interface Times {
  /** A send without an answer after so many seconds may have been delivered. */
  sendSeconds: number;
  pollSeconds: number;
  backOff: BackOff;
}

const TIMES: Times = { sendSeconds: 12, pollSeconds: 30, backOff: { first: 1_000, most: 30_000 } };

/** Telegram takes 100 buttons on a message and 4,096 characters. Source: https://core.telegram.org/bots/api#sendmessage */
const CAN: Capabilities = { buttons: 100, edit: true, files: true, speaksFirst: true, longest: 4096 };

/** A little below 30 a second and 1 a second in a chat: as close as the time that a call is on its way allows. Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const LIMITS: Limits = { perSecond: 28.6, conversationMs: 1_040 };

const REVOKED = "Ask @BotFather on Telegram for the bot's token (/mybots, API Token) and set it.";
const UNREACHED = "Look whether this machine reaches api.telegram.org; some networks block it.";

/** A call in a chat; where the chat is a group that became a supergroup meanwhile, once more in that. Throws DeliveryError. */
async function inChat<T>(conversation: string, call: (place: Place) => Promise<T>): Promise<T> {
  const place = placeOf(conversation);
  const moved = (error: unknown): Promise<T> => {
    const chat = movedTo(error);
    if (chat === null) throw error;
    return call({ ...place, chat });
  };
  return call(place)
    .catch(moved)
    .catch((error: unknown) => {
      throw deliveryError(error);
    });
}

/** The topic that a message goes to, and the message that it hangs on, even where that is gone meanwhile. */
function attachment(thread: number | null, answers: string | null): Record<string, unknown> {
  return {
    ...(thread === null ? {} : { message_thread_id: thread }),
    ...(answers === null ? {} : { reply_parameters: { message_id: Number(answers), allow_sending_without_reply: true } }),
  };
}

/** The id of a message that was sent. Where the answer has none, nobody can say what became of the message, and it throws. */
const idOf = (sent: unknown): string => String(sentForm.parse(sent).message_id);

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** A name that fits on the one line that the upload has for it. */
const fileName = (name: string): string => name.replaceAll(/[\r\n";\\/]/g, "_");

/** Telegram through grammY: long polling, or a webhook where one is set. Nothing is sent a second time by itself. */
export function createTelegramAdapter({ token, api: root, webhook }: Settings, times: Times = TIMES): Adapter {
  const { api } = connect({ token, api: root, seconds: times.sendSeconds });
  const patient = connect({ token, api: root, seconds: times.pollSeconds + times.sendSeconds });
  const listener = createListener({ api, patient, webhook, ...times });

  const check = async (): Promise<Check> => {
    try {
      return { ok: true, says: `Telegram: the bot is @${meForm.parse(await api.getMe()).username}.` };
    } catch (error) {
      const { reason, message } = deliveryError(error);
      return { ok: false, says: message, remedy: reason === "revoked" ? REVOKED : UNREACHED };
    }
  };
  return {
    name: "telegram",
    can: CAN,
    limits: LIMITS,
    measure,
    start: async (core) => listener.start(core),
    stop: () => listener.stop(),
    async send({ conversation, card, answers }) {
      const { html, keyboard } = render(card);
      const buttons = card.actions.length > 0 ? { reply_markup: keyboard } : {};
      return inChat(conversation, async ({ chat, thread }) =>
        idOf(await api.sendMessage(chat, html, { ...FORM, ...buttons, ...attachment(thread, answers) })),
      );
    },
    async edit(id, { conversation, card }) {
      const { html, keyboard } = render(card);
      const asItShouldBe = (error: unknown): void => {
        if (!unchanged(error)) throw error;
      };
      await inChat(conversation, async ({ chat }) => {
        await api.editMessageText(chat, Number(id), html, { ...FORM, reply_markup: keyboard }).catch(asItShouldBe);
      });
    },
    async sendFile({ conversation, name, content, caption }) {
      return inChat(conversation, async ({ chat, thread }) =>
        idOf(await api.sendDocument(chat, new InputFile(content, fileName(name)), { caption, ...attachment(thread, null) })),
      );
    },
    fetch: (reference, most, signal) => fetchFile({ api, token, root }, reference, most, signal),
    check,
    ...(webhook ? { webhook: { path: new URL(webhook.url).pathname, take: (request: Request) => listener.take(request) } } : {}),
  };
}

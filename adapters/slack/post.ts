import type { webApi } from "@slack/bolt";
import type { Card } from "../../src/chat/card.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { slackWord } from "./failure.ts";
import { writeMessage } from "./place.ts";
import { render, renderChangedText, type Drawn } from "./render.ts";

type Client = webApi.WebClient;

/** Slack refuses the form, not the message: the next form is tried, and nothing was shown. */
const FORM = ["invalid_blocks", "invalid_blocks_format", "invalid_attachments", "msg_blocks_too_long"];

/** Calls with the richest form that Slack takes. */
export async function inForms<Answer>(forms: Drawn[], call: (form: Drawn) => Promise<Answer>): Promise<Answer> {
  const [form, ...simpler] = forms;
  if (!form) throw new DeliveryError("refused", "Slack takes this message in no form.");
  try {
    return await call(form);
  } catch (error) {
    if (simpler.length > 0 && FORM.includes(slackWord(error) ?? "")) return inForms(simpler, call);
    throw error;
  }
}

/** Answers are plain cards: links in them are not unfolded, and signs in their text are no markup. */
const CALM = { unfurl_links: false, unfurl_media: false, mrkdwn: false };

/** Posts a card; gives the id of the message. */
export async function post(client: Client, place: { channel: string; thread?: string }, card: Card): Promise<string> {
  const { channel, thread } = place;
  const { channel: where = channel, ts = "" } = await inForms(render(card), (form) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not a window's.
    client.chat.postMessage({ channel, ...form, ...CALM, ...(thread && { thread_ts: thread }) }),
  );
  return writeMessage(where, ts);
}

/** Changes a message that was posted. Doing it twice does no harm. */
export async function update(client: Client, at: { channel: string; ts: string }, card: Card): Promise<void> {
  const text = renderChangedText(card);
  const forms = render(card).map(({ blocks }) => ({ text, blocks }));
  await inForms(forms, (form) => client.chat.update({ ...at, ...form }));
}

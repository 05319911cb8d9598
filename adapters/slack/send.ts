import type { webApi } from "@slack/bolt";
import type { Outgoing, OutgoingFile } from "../../src/chat/adapter.ts";
import type { Card } from "../../src/chat/card.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { deliveryError, deliveryErrorBefore, slackWord } from "./failure.ts";
import { renderHome, renderPrompts } from "./home.ts";
import { readMessage, readPlace, writeMessage, writePlace, type Place } from "./place.ts";
import { render, renderChangedText, type Drawn } from "./render.ts";
import { upload } from "./upload.ts";

type Client = webApi.WebClient;
type Only = Extract<Place, { type: "only" }>;
/** Addresses for answers, of conversations and of messages that one person alone sees. */
type AnswerUrls = ReadonlyMap<string, string>;

/** Slack refuses the form, not the message: the next form is tried, and nothing was shown. */
const FORM = ["invalid_blocks", "invalid_blocks_format", "invalid_attachments", "msg_blocks_too_long"];
/** The bot is not where the person asked. */
const ELSEWHERE = ["not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"];

/** Calls with the richest form that Slack takes. */
async function inForms<Answer>(forms: Drawn[], call: (form: Drawn) => Promise<Answer>): Promise<Answer> {
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

async function post(client: Client, place: { channel: string; thread?: string }, card: Card): Promise<string> {
  const { channel, thread } = place;
  const { channel: where = channel, ts = "" } = await inForms(render(card), (form) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not a window's.
    client.chat.postMessage({ channel, ...form, ...CALM, ...(thread && { thread_ts: thread }) }),
  );
  return writeMessage(where, ts);
}

/** Shows the prompts of the app's own panel; a convenience, so that its failing is no failing of the message. */
async function prompt(client: Client, channel_id: string, thread_ts: string, card: Card): Promise<void> {
  const [first, ...more] = renderPrompts(card);
  if (!first || !channel_id.startsWith("D")) return;
  await client.assistant.threads.setSuggestedPrompts({ channel_id, thread_ts, prompts: [first, ...more] }).catch(() => undefined);
}

/** Answers by an address that came with a command or a press; false where Slack takes nothing there any more. */
async function respond(url: string | undefined, card: Card, replaces: boolean): Promise<boolean> {
  if (!url) return false;
  const [, form] = render(card);
  const body = JSON.stringify({ response_type: "ephemeral", replace_original: replaces, ...form });
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body, redirect: "error", signal: AbortSignal.timeout(10_000) });
  if (response.status >= 500)
    throw new DeliveryError(response.status === 503 ? "unavailable" : "unknown", `Slack: HTTP ${response.status}.`);
  const answer = await response.text();
  return response.ok && !answer.includes('"ok":false');
}

async function postOnly(client: Client, place: Only, card: Card, urls: AnswerUrls): Promise<string> {
  const { channel, thread, person } = place;
  try {
    const { message_ts = "" } = await inForms(render(card), (form) =>
      client.chat.postEphemeral({ channel, user: person, ...form, ...(thread && { thread_ts: thread }) }),
    );
    return writeMessage(channel, message_ts);
  } catch (error) {
    if (!ELSEWHERE.includes(slackWord(error) ?? "")) throw error;
  }
  if (await respond(urls.get(writePlace(place)), card, false)) return `${channel}:answered`;
  // What only this person was to see stays between the two.
  return post(client, { channel: person }, card);
}

const placeOf = (conversation: string): Place => {
  const place = readPlace(conversation);
  if (!place) throw new DeliveryError("refused", "This conversation is none of Slack's.");
  return place;
};

async function publish(client: Client, person: string, card: Card): Promise<string> {
  await client.views.publish({ user_id: person, view: renderHome(card) });
  return `home:${person}`;
}

async function sendTo(client: Client, place: Place, card: Card, urls: AnswerUrls): Promise<string> {
  switch (place.type) {
    case "home":
      return publish(client, place.person, card);
    case "only":
      return postOnly(client, place, card, urls);
    case "direct":
      return post(client, { channel: place.person }, card);
    case "channel":
      return post(client, place, card);
    case "thread": {
      const id = await post(client, place, card);
      await prompt(client, place.channel, place.thread, card);
      return id;
    }
    default:
      return place satisfies never;
  }
}

/** Sends a card to where its conversation is; gives its id. Throws DeliveryError. */
export async function send(client: Client, { conversation, card }: Outgoing, urls: AnswerUrls): Promise<string> {
  try {
    return await sendTo(client, placeOf(conversation), card, urls);
  } catch (error) {
    throw deliveryError(error);
  }
}

async function update(client: Client, at: { channel: string; ts: string }, card: Card): Promise<void> {
  const text = renderChangedText(card);
  const forms = render(card).map(({ blocks }) => ({ text, blocks }));
  await inForms(forms, (form) => client.chat.update({ ...at, ...form }));
}

/**
 * Changes a message in its place. What only one person sees can be changed just after they pressed a button on it; else it is sent
 * anew, as Slack has no way to change it. Throws DeliveryError.
 */
export async function edit(client: Client, id: string, { conversation, card }: Outgoing, urls: AnswerUrls): Promise<void> {
  const at = readMessage(id);
  try {
    const place = placeOf(conversation);
    if (place.type === "only") {
      // It may have gone to the direct chat, where it is a message like any other.
      if (at && at.channel !== place.channel) await update(client, at, card);
      else if (!(await respond(urls.get(id), card, true))) await postOnly(client, place, card, urls);
    } else if (at && place.type !== "home") await update(client, at, card);
    else await sendTo(client, place, card, urls);
  } catch (error) {
    throw deliveryError(error);
  }
}

/** The channel of a place, for calls that take no person. */
async function channelOf(client: Client, place: Place): Promise<{ channel: string; thread?: string }> {
  if (place.type === "channel" || place.type === "thread") return place;
  try {
    const { channel } = await client.conversations.open({ users: place.person });
    return { channel: channel?.id ?? place.person };
  } catch (error) {
    throw deliveryErrorBefore(error);
  }
}

/** Sends a file; what only one person is to see goes to their direct chat. Throws DeliveryError. */
export async function sendFile(client: Client, { conversation, ...file }: OutgoingFile): Promise<string> {
  const { channel, thread } = await channelOf(client, placeOf(conversation));
  return upload(client, { ...file, channel, thread: thread ?? null });
}

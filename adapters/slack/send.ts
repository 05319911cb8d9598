import type { webApi } from "@slack/bolt";
import type { Outgoing, OutgoingFile } from "../../src/chat/adapter.ts";
import type { Card } from "../../src/chat/card.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { deliveryError, deliveryErrorBefore } from "./failure.ts";
import { renderHome, renderPrompts } from "./home.ts";
import { postOnly, respond, type AnswerUrls } from "./only.ts";
import { readMessage, readPlace, type Place } from "./place.ts";
import { post, update } from "./post.ts";
import { upload } from "./upload.ts";

type Client = webApi.WebClient;

/**
 * Shows at most four of a card's choices as prompts. A convenience: workspaces without Slack's panel for apps refuse it, and that is
 * no failing. Today's apps take prompts for a channel only, the older ones for a thread.
 * Source: docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts.
 */
async function prompt(client: Client, channel_id: string, card: Card, thread?: string): Promise<void> {
  const prompts = renderPrompts(card);
  if (prompts.length === 0 || !channel_id.startsWith("D")) return;
  try {
    await client.assistant.threads.setSuggestedPrompts({ channel_id, prompts, ...(thread && { thread_ts: thread }) });
  } catch (error) {
    const failure = deliveryErrorBefore(error);
    // Beside a message, or for good: let it be. Alone it may be tried again, as showing it twice shows it once.
    if (!thread && failure.reason !== "refused") throw failure;
  }
}

const placeOf = (conversation: string): Place => {
  const place = readPlace(conversation);
  if (!place) throw new DeliveryError("refused", "This conversation is none of Slack's.");
  return place;
};

async function publish(client: Client, person: string, card: Card): Promise<string> {
  await client.views.publish({ user_id: person, view: renderHome(card) }).catch((error: unknown) => {
    // Publishing twice shows the same once, so that a lost answer is no reason to leave it.
    throw deliveryErrorBefore(error);
  });
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
      await prompt(client, place.channel, card, place.thread);
      return id;
    }
    case "prompts":
      await prompt(client, place.channel, card);
      return `prompts:${place.channel}`;
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
    } else if (at && place.type !== "home" && place.type !== "prompts") await update(client, at, card);
    else await sendTo(client, place, card, urls);
  } catch (error) {
    throw deliveryError(error);
  }
}

/** The channel of a place, for calls that take no person. */
async function channelOf(client: Client, place: Place): Promise<{ channel: string; thread?: string }> {
  if (place.type === "channel" || place.type === "thread") return place;
  if (place.type === "prompts") return { channel: place.channel };
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

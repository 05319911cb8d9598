import type { webApi } from "@slack/bolt";
import type { Card } from "../../src/chat/card.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { slackWord } from "./failure.ts";
import { writeMessage, writePlace, type Place } from "./place.ts";
import { inForms, post } from "./post.ts";
import { render, renderBlocks, renderText } from "./render.ts";

type Client = webApi.WebClient;
type Only = Extract<Place, { type: "only" }>;
/** Addresses for answers, of conversations and of messages that one person alone sees. */
export type AnswerUrls = ReadonlyMap<string, string>;

/** The bot is not where the person asked. */
const ELSEWHERE = ["not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"];

/** Answers by an address that came with a command or a press; false where Slack takes nothing there any more. */
export async function respond(url: string | undefined, card: Card, replaces: boolean): Promise<boolean> {
  if (!url) return false;
  const form = { text: renderText(card), blocks: renderBlocks(card, { table: false }) };
  const body = JSON.stringify({ response_type: "ephemeral", replace_original: replaces, ...form });
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body, redirect: "error", signal: AbortSignal.timeout(10_000) });
  if (response.status >= 500)
    throw new DeliveryError(response.status === 503 ? "unavailable" : "unknown", `Slack: HTTP ${response.status}.`);
  const answer = await response.text();
  return response.ok && !answer.includes('"ok":false');
}

/** Shows a card to one person in a channel; where the bot is not in it, by the address that came along, else in the direct chat. */
export async function postOnly(client: Client, place: Only, card: Card, urls: AnswerUrls): Promise<string> {
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

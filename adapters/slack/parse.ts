import type { Inbound } from "../../src/chat/event.ts";
import { callback, press, slash, type Callback, type Press, type Said, type Slash } from "./payload.ts";
import { writeMessage, writePlace, type Place } from "./place.ts";
import { readText } from "./text.ts";

type Came = Omit<Extract<Inbound, { type: "joined" }>, "type" | "code">;

const came = (key: string, person: string, place: Place, message: string | null = null): Came => ({
  platform: "slack",
  key,
  person,
  conversation: writePlace(place),
  private: place.type !== "thread" || place.channel.startsWith("D"),
  shared: null,
  message,
  lang: null,
});

/** A direct chat has an id with D. Source: docs.slack.dev/reference/objects/conversation-object. */
const isDirect = (channel: string): boolean => channel.startsWith("D");

/**
 * Where the answer to a message goes: in a channel always to a thread, so that the channel stays readable; in a direct chat to
 * the thread that was written in, or flat. The message that a thread hangs on counts as outside of it there.
 */
function placeOf(team: string, person: string, channel: string, message: { ts: string; thread_ts?: string | undefined }): Place {
  const thread = message.thread_ts ?? message.ts;
  return isDirect(channel) && thread === message.ts ? { type: "direct", team, person } : { type: "thread", team, channel, thread };
}

/** A word or a question; nothing but a mention or a command is somebody who comes to ask what one can do. */
const asked = (of: Came, text: string, edited = false): Inbound =>
  text === "" ? { type: "joined", ...of, code: null } : { type: "text", ...of, text, edited };

/** What a message says to the bot: its files, and its text. Nothing where the bot is not meant: in channels it must be mentioned. */
function heard(body: Callback, channel: string, message: Said, edited: boolean, meant: boolean): Inbound[] {
  const { user, text, ts, thread_ts, files = [] } = message;
  const bots = (body.authorizations ?? []).flatMap(({ user_id }) => user_id ?? []);
  const mentioned = bots.some((bot) => text?.includes(`<@${bot}`));
  if (!user || message.bot_id || bots.includes(user) || !(meant || mentioned || isDirect(channel))) return [];
  const of = (key: string): Came => came(key, user, placeOf(body.team_id, user, channel, message), writeMessage(channel, ts));
  const words = readText(text ?? "", bots);
  if (edited) return words === "" ? [] : [asked(of(body.event_id), words, true)];
  // A message in a channel comes twice, as message and as mention; one key for both keeps it at one answer.
  const key = writeMessage(channel, ts);
  const sent = files.map(({ id, name, size }): Inbound => ({
    type: "file",
    ...of(`${key}:${id}`),
    name: name ?? id,
    size: size ?? null,
    reference: id,
    // In a thread it is about what the thread hangs on.
    about: thread_ts === undefined || thread_ts === ts ? null : writeMessage(channel, thread_ts),
  }));
  return words === "" && sent.length > 0 ? sent : [...sent, asked(of(key), words)];
}

function parseEvent(body: Callback): Inbound[] {
  const { event, event_id, team_id } = body;
  switch (event.type) {
    case "app_mention":
      return heard(body, event.channel, event, false, true);
    case "message":
      if (event.subtype !== "message_changed") return heard(body, event.channel, event, false, false);
      // Slack also "changes" a message when it unfolds a link in it.
      return event.message.text === event.previous_message?.text ? [] : heard(body, event.channel, event.message, true, false);
    case "app_home_opened": {
      // Opening the direct chat is told so too, each time: answered by prompts, not by one more greeting.
      const home: Place = { type: "home", team: team_id, person: event.user };
      const place: Place = event.tab === "home" ? home : { type: "prompts", team: team_id, channel: event.channel };
      return [{ type: "joined", ...came(event_id, event.user, place), code: null }];
    }
    case "assistant_thread_started": {
      const { user_id, channel_id, thread_ts } = event.assistant_thread;
      const place: Place = { type: "thread", team: team_id, channel: channel_id, thread: thread_ts };
      return [{ type: "joined", ...came(event_id, user_id, place), code: null }];
    }
    default:
      return event satisfies never;
  }
}

/** An answer that one person sees, in the channel where they asked. */
const onlyFor = ({ team_id, channel_id, user_id }: Slash): Place => ({
  type: "only",
  team: team_id,
  channel: channel_id,
  thread: null,
  person: user_id,
});

function parseSlash(body: Slash): Inbound[] {
  const { team_id, channel_id, user_id } = body;
  const shared = isDirect(channel_id) ? null : writePlace({ type: "channel", team: team_id, channel: channel_id });
  return [asked({ ...came(body.trigger_id, user_id, onlyFor(body)), shared }, readText(body.text))];
}

/** Where a button was pressed; the Home tab has no room for an answer, so it goes to the person's direct chat. */
function placeOfPress({ container, message, user }: Press, team: string): { place: Place; shared: string | null; id: string | null } {
  if (container.type === "view") return { place: { type: "direct", team, person: user.id }, shared: null, id: null };
  const { channel_id: channel, message_ts, is_ephemeral } = container;
  const id = writeMessage(channel, message_ts);
  const thread_ts = container.thread_ts ?? message?.thread_ts;
  if (!is_ephemeral) return { place: placeOf(team, user.id, channel, { ts: message_ts, thread_ts }), shared: null, id };
  const shared: Place = thread_ts ? { type: "thread", team, channel, thread: thread_ts } : { type: "channel", team, channel };
  return {
    place: { type: "only", team, channel, thread: thread_ts ?? null, person: user.id },
    shared: isDirect(channel) ? null : writePlace(shared),
    id,
  };
}

function parsePress(body: Press): Inbound[] {
  const team = body.team?.id ?? body.user.team_id;
  if (!team) return [];
  const { place, shared, id } = placeOfPress(body, team);
  return body.actions.flatMap(({ value }, at): Inbound[] =>
    value === undefined ? [] : [{ type: "action", ...came(`${body.trigger_id}:${at}`, body.user.id, place, id), shared, token: value }],
  );
}

/** What Slack handed over, as events; none where it is not for the bot, or of a kind that this adapter does not read. Pure. */
export function parse(body: unknown): Inbound[] {
  const asEvent = callback.safeParse(body);
  if (asEvent.success) return parseEvent(asEvent.data);
  const asSlash = slash.safeParse(body);
  if (asSlash.success) return parseSlash(asSlash.data);
  const asPress = press.safeParse(body);
  return asPress.success ? parsePress(asPress.data) : [];
}

/**
 * An address that came along, where Slack takes up to five answers within half an hour. Of a command: for its conversation, also in
 * a channel that the bot is not in. Of a press on a message that one person alone sees: for that message, which can be changed in no
 * other way. Null where there is none. Source: docs.slack.dev/interactivity/handling-user-interaction#message_responses.
 */
export function parseAnswerUrl(body: unknown): { of: string; url: string } | null {
  const { data: asked } = slash.safeParse(body);
  if (asked?.response_url) return { of: writePlace(onlyFor(asked)), url: asked.response_url };
  const { data: pressed } = press.safeParse(body);
  if (!pressed?.response_url || pressed.container.type !== "message" || !pressed.container.is_ephemeral) return null;
  const { channel_id, message_ts } = pressed.container;
  return { of: writeMessage(channel_id, message_ts), url: pressed.response_url };
}

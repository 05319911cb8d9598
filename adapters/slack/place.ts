/**
 * Where an answer goes in Slack. `direct` is the flat chat with one person, `thread` a thread of a channel or of a direct chat,
 * `only` a channel in which one person alone sees the answer, `home` the bot's Home tab of one person, `prompts` the prompts that
 * stand above the line where a person writes to the bot.
 */
export type Place =
  | { type: "direct"; team: string; person: string }
  | { type: "thread"; team: string; channel: string; thread: string }
  | { type: "channel"; team: string; channel: string }
  | { type: "only"; team: string; channel: string; thread: string | null; person: string }
  | { type: "home"; team: string; person: string }
  | { type: "prompts"; team: string; channel: string };

/** A place as the opaque name of a conversation; `readPlace` gives it back, also after a restart. */
export function writePlace(place: Place): string {
  switch (place.type) {
    case "direct":
    case "home":
      return [place.type, place.team, place.person].join("/");
    case "channel":
    case "prompts":
      return [place.type, place.team, place.channel].join("/");
    case "thread":
      return [place.type, place.team, place.channel, place.thread].join("/");
    case "only":
      return [place.type, place.team, place.channel, place.thread ?? "", place.person].join("/");
    default:
      return place satisfies never;
  }
}

/** The place that a conversation names; null where the name was not made by `writePlace`. */
export function readPlace(conversation: string): Place | null {
  const [type, team, first, second, third] = conversation.split("/");
  if (!team || !first) return null;
  if (type === "direct" || type === "home") return { type, team, person: first };
  if (type === "channel" || type === "prompts") return { type, team, channel: first };
  if (type === "thread" && second) return { type, team, channel: first, thread: second };
  if (type === "only" && third) return { type, team, channel: first, thread: second || null, person: third };
  return null;
}

/** Slack's id of a message in a channel as one string; a timestamp is unique only within its channel. */
export const writeMessage = (channel: string, ts: string): string => `${channel}:${ts}`;

/** The channel and timestamp that `writeMessage` was given; null for anything else. */
export function readMessage(id: string): { channel: string; ts: string } | null {
  const [, channel, ts] = /^([A-Z0-9]+):([\d.]+)$/.exec(id) ?? [];
  return channel && ts ? { channel, ts } : null;
}

import type { Posted } from "./workspace.ts";
import type { Button } from "./blocks.ts";

const APP = { token: "verification", api_app_id: "A0DUBAN" };
const TEAM = "T0CITY";
let count = 0;

/** A new id that nothing else of this process has. */
export function fresh(prefix: string): string {
  count += 1;
  return `${prefix}${String(count).padStart(8, "0")}`;
}

/** An event with all that Slack puts around it. */
export const eventCallback = (event: object): object => ({
  ...APP,
  team_id: TEAM,
  type: "event_callback",
  event_id: fresh("Ev"),
  event_time: 1_700_000_000,
  event,
  authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: "U0DUBAN", is_bot: true, is_enterprise_install: false }],
  is_ext_shared_channel: false,
});

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

interface Said {
  person: string;
  text: string;
  channel: string;
  thread: string | null;
  ts: string;
}

const spoken = ({ person, text, channel, thread, ts }: Said): object => ({
  user: person,
  team: TEAM,
  channel,
  ts,
  event_ts: ts,
  text: escape(text).replaceAll("@duban", "<@U0DUBAN>"),
  ...(thread !== null && { thread_ts: thread }),
});

/** What a person said, as `message`. */
export const message = (said: Said, more: object = {}): object =>
  eventCallback({
    type: "message",
    client_msg_id: crypto.randomUUID(),
    ...spoken(said),
    channel_type: said.channel.startsWith("D") ? "im" : "channel",
    ...more,
  });

/** The same as `app_mention`. */
export const mention = (said: Said): object => eventCallback({ type: "app_mention", client_msg_id: crypto.randomUUID(), ...spoken(said) });

/** A message whose text was changed. */
export const changed = (said: Said, before: string, ts: string): object =>
  eventCallback({
    type: "message",
    subtype: "message_changed",
    hidden: true,
    channel: said.channel,
    channel_type: said.channel.startsWith("D") ? "im" : "channel",
    ts,
    event_ts: ts,
    message: { type: "message", ...spoken(said), edited: { user: said.person, ts } },
    previous_message: { type: "message", ...spoken({ ...said, text: before }) },
  });

/** `/duban …` as a person types it. */
export const slash = (person: string, channel: string, text: string, answerUrl: string): object => ({
  ...APP,
  team_id: TEAM,
  team_domain: "city",
  channel_id: channel,
  channel_name: channel.startsWith("D") ? "directmessage" : "education",
  user_id: person,
  user_name: "lin",
  command: "/duban",
  text,
  is_enterprise_install: "false",
  response_url: answerUrl,
  trigger_id: fresh("T."),
});

const pressed = (person: string, { label, value, actionId, blockId }: Button): object => ({
  type: "block_actions",
  ...APP,
  user: { id: person, username: "lin", name: "lin", team_id: TEAM },
  team: { id: TEAM, domain: "city" },
  enterprise: null,
  is_enterprise_install: false,
  trigger_id: fresh("T."),
  actions: [
    {
      type: "button",
      action_id: actionId,
      block_id: blockId,
      value,
      text: { type: "plain_text", text: label, emoji: true },
      action_ts: "1700000000.000001",
    },
  ],
});

/** A button that was pressed on a message. */
export const pressOnMessage = (person: string, on: Posted, button: Button, answerUrl: string): object => ({
  ...pressed(person, button),
  container: {
    type: "message",
    message_ts: on.ts,
    channel_id: on.channel,
    is_ephemeral: on.only !== null,
    ...(on.thread !== null && { thread_ts: on.thread }),
  },
  channel: { id: on.channel, name: on.channel.startsWith("D") ? "directmessage" : "education" },
  // Slack leaves the message out where only one person sees it.
  ...(on.only === null && {
    message: {
      type: "message",
      user: "U0DUBAN",
      bot_id: "B0DUBAN",
      ts: on.ts,
      text: on.text,
      ...(on.thread !== null && { thread_ts: on.thread }),
    },
  }),
  response_url: answerUrl,
});

/** A button that was pressed on the Home tab. */
export const pressOnHome = (person: string, button: Button): object => ({
  ...pressed(person, button),
  container: { type: "view", view_id: "V0HOME" },
  view: { id: "V0HOME", type: "home", team_id: TEAM },
});

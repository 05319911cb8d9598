import { z } from "zod";

const id = z.string().regex(/^[A-Z0-9]+$/);
const ts = z.string().regex(/^\d+\.\d+$/);

const file = z.object({ id, name: z.string().nullish(), size: z.number().nullish() });
const said = z.object({
  user: id.optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts,
  thread_ts: ts.optional(),
  files: z.array(file).optional(),
});

const channelType = z.string().optional();
const event = z.discriminatedUnion("type", [
  said.extend({ type: z.literal("message"), subtype: z.undefined().optional(), channel: id, channel_type: channelType }),
  said.extend({ type: z.literal("app_mention"), channel: id }),
  z.object({ type: z.literal("app_home_opened"), user: id, channel: id, tab: z.enum(["home", "messages"]) }),
  z.object({
    type: z.literal("assistant_thread_started"),
    assistant_thread: z.object({ user_id: id, channel_id: id, thread_ts: ts }),
  }),
]);

/** Kinds of message that are a person speaking; all others tell of something else (joined, renamed, deleted, posted by a bot). */
const SPOKEN = ["file_share", "thread_broadcast", "me_message"] as const;

/** A message whose text is another now. */
const changed = z.object({
  type: z.literal("message"),
  subtype: z.literal("message_changed"),
  channel: id,
  channel_type: channelType,
  // The root of a thread in the older panel for apps is changed by Slack, in the person's name.
  message: said.extend({ subtype: z.enum(SPOKEN).optional() }),
  previous_message: z.object({ text: z.string().nullish() }).optional(),
});

const special = said.extend({ type: z.literal("message"), subtype: z.enum(SPOKEN), channel: id, channel_type: channelType });

/** What the Events API hands over. Source: docs.slack.dev/apis/events-api. */
export const callback = z.object({
  type: z.literal("event_callback"),
  event_id: z.string().min(1),
  team_id: id,
  authorizations: z.array(z.object({ user_id: id.nullish() })).optional(),
  event: z.union([event, special, changed]),
});

/** A slash command. Source: docs.slack.dev/interactivity/implementing-slash-commands. */
export const slash = z.object({
  command: z.string(),
  text: z.string().default(""),
  team_id: id,
  channel_id: id,
  user_id: id,
  trigger_id: z.string().min(1),
  response_url: z.url().optional(),
});

/** A pressed button. Source: docs.slack.dev/reference/interaction-payloads/block_actions-payload. */
export const press = z.object({
  type: z.literal("block_actions"),
  trigger_id: z.string().min(1),
  user: z.object({ id, team_id: id.optional() }),
  team: z.object({ id }).nullish(),
  container: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("message"),
      message_ts: ts,
      channel_id: id,
      thread_ts: ts.optional(),
      is_ephemeral: z.boolean().optional(),
    }),
    z.object({ type: z.literal("view") }),
  ]),
  message: z.object({ thread_ts: ts.optional() }).optional(),
  actions: z.array(z.object({ type: z.string(), value: z.string().optional() })).min(1),
  response_url: z.url().optional(),
});

/** An event of the Events API, as far as this adapter reads it. */
export type Callback = z.infer<typeof callback>;
/** A slash command, as far as this adapter reads it. */
export type Slash = z.infer<typeof slash>;
/** A pressed button, as far as this adapter reads it. */
export type Press = z.infer<typeof press>;
/** Something a person said, or says now. */
export type Said = z.infer<typeof said>;

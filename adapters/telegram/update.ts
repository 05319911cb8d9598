import { z } from "zod";

const whole = z.number().int();
const user = z.object({ id: whole, is_bot: z.boolean(), language_code: z.string().optional() });
const chat = z.object({ id: whole, type: z.enum(["private", "group", "supergroup", "channel"]) });
const entity = z.object({ type: z.string(), offset: whole.min(0), length: whole.min(1), user: user.optional() });
const sized = z.object({ file_id: z.string().min(1), file_size: whole.optional(), file_name: z.string().optional() });
const place = { message_id: whole, chat, message_thread_id: whole.optional(), is_topic_message: z.boolean().optional() };

const message = z.object({
  ...place,
  from: user.optional(),
  text: z.string().optional(),
  entities: z.array(entity).optional(),
  caption: z.string().optional(),
  caption_entities: z.array(entity).optional(),
  document: sized.optional(),
  photo: z.array(sized).optional(),
  reply_to_message: z
    .object({ message_id: whole.optional(), from: user.optional(), forum_topic_created: z.unknown().optional() })
    .optional(),
});

/** What is read of an update; all else in it is passed over. Source: https://core.telegram.org/bots/api#update */
export const updateForm = z.object({
  update_id: whole,
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z.object({ id: z.string(), from: user, data: z.string().optional(), message: z.object(place).optional() }).optional(),
});

/** The kinds of update that are asked for; Telegram keeps all others to itself. */
export const ASKED_FOR = ["message", "edited_message", "callback_query"] as const;

/** The least that makes something an update: the number by which it is confirmed. */
export const numberForm = z.object({ update_id: whole });

export type ReadUpdate = z.output<typeof updateForm>;
export type ReadMessage = z.output<typeof message>;
export type ReadPlace = Pick<ReadMessage, keyof typeof place>;
export type ReadUser = z.output<typeof user>;
export type ReadEntity = z.output<typeof entity>;

/** What is read of `getMe`. */
export const meForm = z.object({ id: whole, username: z.string().min(1) });

/** What is read of a message that was sent. */
export const sentForm = z.object({ message_id: whole });

/** What is read of `getFile`. Source: https://core.telegram.org/bots/api#file */
export const fileForm = z.object({ file_path: z.string().min(1).optional() });

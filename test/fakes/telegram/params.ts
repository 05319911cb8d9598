import { z } from "zod";
import { Refused } from "./refused.ts";

/** In a multipart body every value is text, and objects are JSON in it. */
const object = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" ? (JSON.parse(value) as unknown) : value), schema);

const chat_id = z.union([z.number(), z.string().min(1)]);
const number = z.coerce.number().int();
const inline_keyboard = z.array(z.array(z.object({ text: z.string().min(1), callback_data: z.string() })));
const reply_markup = object(z.object({ inline_keyboard })).optional();
const reply_parameters = object(z.object({ message_id: number, allow_sending_without_reply: z.boolean().optional() })).optional();
const to = { chat_id, message_thread_id: number.optional(), reply_markup, reply_parameters };
const parse_mode = z.literal("HTML").optional();
const commands = object(
  z.array(z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) })).max(100),
);

/** What each method takes, as far as the fake knows it. */
export const PARAMS = {
  sendMessage: z.object({ ...to, text: z.string(), parse_mode }),
  sendFile: z.object({ ...to, caption: z.string().optional(), parse_mode, document: z.string().optional(), photo: z.string().optional() }),
  editMessageText: z.object({ chat_id, message_id: number, text: z.string(), parse_mode, reply_markup }),
  editMessageReplyMarkup: z.object({ chat_id, message_id: number, reply_markup }),
  deleteMessage: z.object({ chat_id, message_id: number }),
  answerCallbackQuery: z.object({ callback_query_id: z.string() }),
  getFile: z.object({ file_id: z.string() }),
  setMyCommands: z.object({ commands, language_code: z.string().optional() }),
  sendChatAction: z.object({ chat_id, action: z.string() }),
  getUpdates: z.object({
    offset: number.optional(),
    limit: number.min(1).max(100).optional(),
    timeout: number.optional(),
    allowed_updates: object(z.array(z.string())).optional(),
  }),
  setWebhook: z.object({
    url: z.string(),
    secret_token: z
      .string()
      .regex(/^[\w-]{1,256}$/)
      .optional(),
  }),
} as const;

/** The parameters of a call in their form; refused as the Bot API refuses them. */
export function params<K extends keyof typeof PARAMS>(method: K, given: unknown): z.output<(typeof PARAMS)[K]> {
  const parsed = PARAMS[method].safeParse(given);
  if (!parsed.success) throw new Refused(`Bad Request: parameter "${String(parsed.error.issues[0]?.path[0])}" is not in its form`);
  return parsed.data as z.output<(typeof PARAMS)[K]>;
}

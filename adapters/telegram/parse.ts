import type { Inbound } from "../../src/chat/event.ts";
import { addressed, type Me } from "./address.ts";
import { conversationOf } from "./conversation.ts";
import { updateForm, type ReadMessage, type ReadPlace, type ReadUpdate, type ReadUser } from "./update.ts";

/** An update as events, and the press that is to be acknowledged. `known` is false where its form is not the one that is read here. */
export interface Parsed {
  events: Inbound[];
  press: string | null;
  known: boolean;
}

/** What a link may bring along. Source: https://core.telegram.org/bots/features#deep-linking */
const CODE = /^[\w-]{1,64}$/;

/** Telegram's language tag (`zh-hans`, `en`) as ours; null for all others. */
function langOf(tag: string | undefined): "zh" | "en" | null {
  const start = tag?.toLowerCase().slice(0, 2);
  return start === "zh" || start === "en" ? start : null;
}

function came(update: ReadUpdate, place: ReadPlace, from: ReadUser): Omit<Inbound, "type"> {
  const { chat, message_id, message_thread_id: thread = null, is_topic_message: topic = false } = place;
  return {
    platform: "telegram",
    key: String(update.update_id),
    person: String(from.id),
    // A thread outside topics is only a chain of replies in the same chat.
    conversation: conversationOf({ chat: chat.id, thread: topic ? thread : null }),
    private: chat.type === "private",
    shared: null,
    message: String(message_id),
    lang: langOf(from.language_code),
  };
}

/** What a person wrote: `/start` opens the conversation, with the code of a link where there is one; all else is text. */
function said(base: Omit<Inbound, "type">, text: string, edited: boolean): Inbound[] {
  // Only the bot's name, and nothing said to it: somebody calls.
  if (text === "") return edited ? [] : [{ ...base, type: "joined", code: null }];
  const start = edited ? null : /^\/start(?:\s+(.*))?$/s.exec(text);
  const rest = start?.[1];
  if (start && (rest === undefined || CODE.test(rest))) return [{ ...base, type: "joined", code: rest ?? null }];
  // A question behind /start is a question.
  return [{ ...base, type: "text", text: rest ?? text, edited }];
}

function sentFile(base: Omit<Inbound, "type">, { document, photo, reply_to_message: to }: ReadMessage): Inbound[] {
  // Telegram gives a photo in several sizes, the largest last.
  const file = document ?? photo?.at(-1);
  if (!file) return [];
  const name = file.file_name ?? (document ? "file" : "photo.jpg");
  const about = to?.message_id === undefined ? null : String(to.message_id);
  return [{ ...base, type: "file", name, size: file.file_size ?? null, reference: file.file_id, about }];
}

function fromMessage(update: ReadUpdate, message: ReadMessage, me: Me, edited: boolean): Inbound[] {
  const { from, chat } = message;
  if (!from || from.is_bot || chat.type === "channel") return [];
  const to = addressed(message, me);
  if (!to?.toBot) return [];
  const base = came(update, message, from);
  if (message.text !== undefined) return said(base, to.text, edited);
  return edited ? [] : sentFile(base, message);
}

function fromPress(update: ReadUpdate, { data, message, from }: NonNullable<ReadUpdate["callback_query"]>): Inbound[] {
  // Without a message the button hangs on something that was shared elsewhere; without data it is no button of ours.
  return message && data ? [{ ...came(update, message, from), type: "action", token: data }] : [];
}

/**
 * An update as events: none where it was not meant for the bot. Other bots and channels are not heard. Never throws: what is
 * not in its form gives nothing, and says so.
 */
export function parse(given: unknown, me: Me): Parsed {
  const read = updateForm.safeParse(given);
  if (!read.success) return { events: [], press: null, known: false };
  const { message, edited_message, callback_query } = read.data;
  const events = [
    ...(message ? fromMessage(read.data, message, me, false) : []),
    ...(edited_message ? fromMessage(read.data, edited_message, me, true) : []),
    ...(callback_query ? fromPress(read.data, callback_query) : []),
  ];
  return { events, press: callback_query?.id ?? null, known: true };
}

import type { Chat, Message, MessageEntity, Update, User } from "grammy/types";
import type { Updates } from "./updates.ts";
import { createRoom, type Room, type Shown, type World } from "./world.ts";

interface Where {
  /** The group it is said in; the person's own chat with the bot where there is none. */
  group?: Group;
  /** The topic of a forum group. */
  thread?: number;
  /** The message that it replies to. */
  replyTo?: number;
}

/** Somebody in front of Telegram. What they do comes to the bot as an update. */
export interface Person {
  readonly id: number;
  /** Writes; gives the message's number. Mentions and commands are marked as Telegram marks them. */
  says(text: string, where?: Where): number;
  /** Changes what was written. */
  revises(message: number, text: string, where?: Where): void;
  sendsFile(name: string, content: Uint8Array, where?: Where & { caption?: string }): number;
  /** Presses the button of that label; on the newest message of the bot that has it, where none is named. */
  presses(label: string, on?: Shown): void;
  blocks(): void;
  unblocks(): void;
}

export interface Group {
  readonly id: number;
  /** The group becomes a supergroup with another id; the old id is answered with the new one. */
  upgrades(): Group;
  /** Takes the bot out. */
  throwsOut(): void;
}

/** Commands and mentions in a text, as Telegram marks them. */
function entitiesOf(text: string): MessageEntity[] {
  return [...text.matchAll(/(?<![\w/@])(\/\w+(?:@\w+)?|@\w{4,})/g)].map(({ 0: piece, index }) => ({
    type: piece.startsWith("/") ? "bot_command" : "mention",
    offset: index,
    length: piece.length,
  }));
}

interface Town {
  world: World;
  updates: Updates;
}

function envelope({ world }: Town, from: User, { group, thread, replyTo }: Where): { room: Room; base: Message } {
  const room = world.rooms.get(group?.id ?? from.id);
  if (!room) throw new Error("Nobody opened this chat.");
  const answered = replyTo === undefined ? undefined : room.messages.get(replyTo);
  const base = {
    message_id: world.nextMessage(room),
    date: Math.floor(Date.now() / 1000),
    chat: room.chat,
    from,
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(answered ? { reply_to_message: answered } : {}),
  } as Message;
  return { room, base };
}

/** A message of the bot that has a button with this label, the newest first. */
function findButton({ shown }: World, rooms: number[], label: string): Shown {
  const found = shown.findLast((one) => rooms.includes(one.chat) && one.keyboard.flat().some((button) => button.label === label));
  if (!found) throw new Error(`No message has a button "${label}".`);
  return found;
}

/** Somebody new, in a private chat with the bot. */
export function createPerson(town: Town, { id, name, lang, bot }: { id: number; name: string; lang: string | null; bot: boolean }): Person {
  const { world, updates } = town;
  const user: User = { id, is_bot: bot, first_name: name, ...(lang === null ? {} : { language_code: lang }) };
  world.people.set(id, user);
  world.rooms.set(id, createRoom({ id, type: "private", first_name: name }));
  const put = (room: Room, message: Message, kind: "message" | "edited_message" = "message"): number => {
    room.messages.set(message.message_id, message);
    updates.push({ [kind]: message });
    return message.message_id;
  };
  const closed = (why: string | null): void => {
    const room = world.rooms.get(id);
    if (room) room.closed = why;
  };
  return {
    id,
    says(text, where = {}) {
      const { room, base } = envelope(town, user, where);
      const entities = entitiesOf(text);
      return put(room, { ...base, text, ...(entities.length > 0 ? { entities } : {}) });
    },
    revises(message, text, { group } = {}) {
      const room = world.rooms.get(group?.id ?? id);
      const before = room?.messages.get(message);
      if (!room || !before) throw new Error("There is no such message to change.");
      put(room, { ...before, text, entities: entitiesOf(text), edit_date: before.date + 5 }, "edited_message");
    },
    sendsFile(name, content, where = {}) {
      const { room, base } = envelope(town, user, where);
      const file_id = `file-${base.message_id}`;
      world.files.set(file_id, { path: `documents/${file_id}`, name, content: Buffer.from(content) });
      const document = { file_id, file_unique_id: `u-${file_id}`, file_name: name, file_size: content.byteLength };
      return put(room, { ...base, document, ...(where.caption ? { caption: where.caption } : {}) });
    },
    presses(label, on = findButton(world, [...world.rooms.keys()], label)) {
      const data = on.keyboard.flat().find((button) => button.label === label)?.data ?? "";
      const query = `q${world.spinning.size}-${on.message}-${updates.waiting.length}-${performance.now()}`;
      world.spinning.add(query);
      const message = world.rooms.get(on.chat)?.messages.get(on.message);
      updates.push({ callback_query: { id: query, from: user, chat_instance: String(on.chat), data, message } } as Omit<
        Update,
        "update_id"
      >);
    },
    blocks: () => closed("Forbidden: bot was blocked by the user"),
    unblocks: () => closed(null),
  };
}

/** A group that the bot is in. */
export function createGroup(town: Town, chat: Chat.GroupChat | Chat.SupergroupChat): Group {
  const { world } = town;
  const room = createRoom(chat);
  world.rooms.set(chat.id, room);
  return {
    id: chat.id,
    upgrades() {
      const id = -1_002_000_000_000 + chat.id;
      room.migratedTo = id;
      return createGroup(town, { id, type: "supergroup", title: chat.title });
    },
    throwsOut: () => void (room.closed = "Forbidden: bot was kicked from the group chat"),
  };
}

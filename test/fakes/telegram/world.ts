import type { Chat, InlineKeyboardMarkup, Message, MessageEntity, User } from "grammy/types";
import { Refused } from "./refused.ts";

/** A message of the bot as people see it now, and what it was before. */
export interface Shown {
  chat: number;
  thread: number | null;
  message: number;
  /** Without markup. */
  text: string;
  entities: MessageEntity[];
  keyboard: { label: string; data: string }[][];
  file: { name: string; content: Buffer; kind: "document" | "photo" } | null;
  /** The message that it hangs on. */
  replyTo: number | null;
  /** Every text that it had, the first first. */
  versions: string[];
  deleted: boolean;
  /** Milliseconds of the process's own clock. */
  at: number;
}

/** A chat and everything that was said in it. */
export interface Room {
  chat: Chat;
  messages: Map<number, Message>;
  /** What the bot is told instead of being let in. */
  closed: string | null;
  migratedTo: number | null;
}

/** All that the fake Telegram knows. It outlives restarts of the server. */
export interface World {
  me: User;
  rooms: Map<number, Room>;
  people: Map<number, User>;
  /** Every message of the bot, in the order of their sending. */
  shown: Shown[];
  files: Map<string, { path: string; name: string; content: Buffer }>;
  /** Presses whose button still spins, by query id. */
  spinning: Set<string>;
  commands: Map<string, { command: string; description: string }[]>;
  actions: { chat: number; action: string }[];
  /** The next id of a message: groups that were upgraded count for themselves, all other chats together. */
  nextMessage(room: Room): number;
  room(chat: number | string): Room;
}

/** Room for messages; a private chat has the id of its person. */
export function createRoom(chat: Chat): Room {
  return { chat, messages: new Map(), closed: null, migratedTo: null };
}

/** The inline keyboard of a message as rows of labels and data. */
export function keyboardOf(markup: InlineKeyboardMarkup | undefined): Shown["keyboard"] {
  return (markup?.inline_keyboard ?? []).map((row) =>
    row.map((button) => ({ label: button.text, data: "callback_data" in button ? button.callback_data : "" })),
  );
}

export function createWorld(username: string): World {
  const rooms = new Map<number, Room>();
  let together = 100;
  return {
    me: { id: 777_000_001, is_bot: true, first_name: "督办", username },
    rooms,
    people: new Map(),
    shown: [],
    files: new Map(),
    spinning: new Set(),
    commands: new Map(),
    actions: [],
    nextMessage({ chat, messages }) {
      if (chat.type === "supergroup") return messages.size + 1;
      together += 1;
      return together;
    },
    room(chat) {
      const room = rooms.get(Number(chat));
      if (!room) throw new Refused("Bad Request: chat not found");
      if (room.migratedTo !== null) {
        throw new Refused("Bad Request: group chat was upgraded to a supergroup chat", { migrate_to_chat_id: room.migratedTo });
      }
      if (room.closed !== null) throw new Refused(room.closed);
      return room;
    },
  };
}

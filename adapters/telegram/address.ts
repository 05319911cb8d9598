import type { ReadEntity, ReadMessage } from "./update.ts";

/** Who the bot is on Telegram. */
export interface Me {
  id: number;
  username: string;
}

/** What is said, without the bot's name, and whether it was said to the bot. */
export interface Addressed {
  text: string;
  toBot: boolean;
}

const isMention = (piece: string, { type, user }: ReadEntity, me: Me): boolean =>
  (type === "mention" && piece.toLowerCase() === `@${me.username.toLowerCase()}`) || (type === "text_mention" && user?.id === me.id);

/** `/plan@duban_bot` as `/plan`; null where the command is another bot's. */
function ownCommand(piece: string, me: Me): string | null {
  const [command = "", name] = piece.split("@");
  return name === undefined || name.toLowerCase() === me.username.toLowerCase() ? command : null;
}

/** Replies count, but not to the line "topic created", which Telegram hangs everything in a topic on. */
function repliesTo({ reply_to_message: to }: ReadMessage, me: Me): boolean {
  return to?.from?.id === me.id && to.forum_topic_created === undefined;
}

/**
 * Takes the bot's mentions out of a text and its name off a command. In groups only what mentions the bot, replies to it or is
 * a command is said to it. Null where the command is another bot's.
 */
export function addressed(message: ReadMessage, me: Me): Addressed | null {
  const whole = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  let text = whole;
  let toBot = message.chat.type === "private" || repliesTo(message, me);
  // From the end, so that the places of the earlier ones stay right.
  for (const entity of entities.toSorted((a, b) => b.offset - a.offset)) {
    const end = entity.offset + entity.length;
    const piece = whole.slice(entity.offset, end);
    if (entity.type === "bot_command" && entity.offset === 0) {
      const command = ownCommand(piece, me);
      if (command === null) return null;
      text = command + text.slice(end);
      toBot = true;
    } else if (isMention(piece, entity, me)) {
      text = `${text.slice(0, entity.offset).trimEnd()} ${text.slice(end).trimStart()}`;
      toBot = true;
    }
  }
  return { text: text.trim(), toBot };
}

/** A chat and, in a group with topics, the topic. */
export interface Place {
  chat: number;
  thread: number | null;
}

/** A place as the opaque name of a conversation: `-100123/45`. It stays good after a restart. */
export function conversationOf({ chat, thread }: Place): string {
  return thread === null ? String(chat) : `${chat}/${thread}`;
}

/** The place that a conversation's name stands for. */
export function placeOf(conversation: string): Place {
  const [chat, thread] = conversation.split("/");
  return { chat: Number(chat), thread: thread === undefined ? null : Number(thread) };
}

import type { Card } from "../chat/card.ts";
import type { Effect } from "../chat/event.ts";
import { words } from "../words/words.ts";

/** Where administrators read: a platform and a conversation there. */
export interface Address {
  platform: string;
  conversation: string;
}

/** What could not be done: a message that was given up, or an event that could not be handled. */
export type Lost =
  | { type: "message"; number: number; platform: string; reason: string }
  | { type: "event"; fault: string; platform: string };

const PREFIX = "report:";

/** Whether a key is a report's: nothing is reported about a report. */
export const isReport = (key: string): boolean => key.startsWith(PREFIX);

function reportCard(lost: Lost): Card {
  const says = (lang: Card["lang"]): string => {
    const say = words(lang);
    return lost.type === "message"
      ? say.reportMessage(lost.number, lost.platform, lost.reason)
      : say.reportEvent(lost.fault, lost.platform);
  };
  return {
    lang: "zh",
    parts: [
      { type: "text", text: says("zh") },
      { type: "note", text: says("en") },
    ],
    actions: [],
  };
}

/** Tells each administrator what was lost and what to do; never whose it was or what it said. */
export function report(lost: Lost, admins: Address[]): Effect[] {
  const name = lost.type === "message" ? String(lost.number) : lost.fault;
  return admins.map(({ platform, conversation }, at) => ({
    type: "send",
    key: `${PREFIX}${lost.type}:${name}:${at}`,
    platform,
    conversation,
    person: null,
    card: reportCard(lost),
    answers: null,
    bulk: true,
  }));
}

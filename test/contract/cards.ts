import type { Card, Part } from "../../src/chat/card.ts";

/** What the person asks. */
export const QUESTION = "三年级每周几节体育课？";
/** A token as the bot makes them: 128 random bits in base64url. */
export const TOKEN = "pV3x-Qk_9aTzR0bLw7Yd2A";

/** A card with a part of every kind, and both kinds of button. */
export const ANSWER: Card = {
  lang: "zh",
  parts: [
    { type: "fact", text: "小学三至六年级：每周3课时" },
    { type: "fields", rows: [{ label: "范围", text: "小学三至六年级 & 初中" }] },
    { type: "quote", text: "小学三至六年级和初中每周<3>课时", source: "三（二）2 体育", answers: true },
    { type: "note", text: "a < b && *not bold* _nor this_ `or that` 🏀" },
  ],
  actions: [
    { label: "初中呢？", token: TOKEN, kind: "choice" },
    { label: "为什么", token: `${TOKEN.slice(1)}A`, kind: "tool" },
  ],
};

/** A card of these parts. */
export const cardOf = (...parts: Part[]): Card => ({ lang: "zh", parts, actions: [] });
/** A card that says one thing. */
export const saying = (text: string): Card => cardOf({ type: "text", text });

/** A card that is exactly as long as the platform allows, or 50,000 where it allows more. */
export function longestCard(measure: (card: Card) => number, longest: number): Card {
  const goal = Math.min(longest, 50_000);
  let text = "督".repeat(Math.floor(goal / Math.max(1, measure(saying("督督")) - measure(saying("督")))));
  while (measure(saying(text)) > goal) text = text.slice(0, -1);
  while (measure(saying(`${text}a`)) <= goal) text += "a";
  return saying(text);
}

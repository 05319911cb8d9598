import type { Card } from "./card.ts";

/** A card for a platform with at most `buttons` buttons on a message: further actions become numbered lines that may be typed. */
export function degrade(card: Card, buttons: number): Card {
  const { actions } = card;
  if (actions.length <= buttons) return card;
  const lines = actions.slice(buttons).map(({ label }, at) => `${buttons + at + 1}. ${label}`);
  return { ...card, parts: [...card.parts, { type: "text", text: lines.join("\n") }], actions: actions.slice(0, buttons) };
}

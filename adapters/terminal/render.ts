import { plainText, type Card } from "../../src/chat/card.ts";

/** A card as the terminal prints it: its plain text with numbered actions, set in by two spaces. */
export function render(card: Card): string {
  const lines = plainText(card).split("\n");
  return `\n${lines.map((line) => (line ? `  ${line}` : "")).join("\n")}\n\n`;
}

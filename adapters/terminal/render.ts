import { plainText, type Card } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";

/** A card as the terminal prints it: its plain text with numbered actions, set in by two spaces. */
export function render(card: Card): string {
  const lines = plainText(card, words(card.lang)).split("\n");
  return `\n${lines.map((line) => (line ? `  ${line}` : "")).join("\n")}\n\n`;
}

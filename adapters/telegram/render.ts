import type { InlineKeyboardMarkup } from "grammy/types";
import type { Action, Card, Part } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";

/** A card as Telegram takes it. */
export interface Drawn {
  html: string;
  keyboard: InlineKeyboardMarkup;
}

/** Longer quotes are folded up; a tap unfolds them. */
const LONG_QUOTE = 400;
/** A section's own number, such as 一、 or 二、(一), takes no colon behind it. */
const NUMBER = /^[\d零一二三四五六七八九十百、.()（）第章节条①-⑳\s]+$/;
/** More tools in a row than these, and their labels are cut on a phone. */
const TOOLS_IN_A_ROW = 3;

/** The three characters that Telegram's HTML wants written otherwise. Source: https://core.telegram.org/bots/api#html-style */
function escape(text: string): string {
  // Half a character would have the whole message refused.
  return text.toWellFormed().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function quote({ text, source, answers }: Extract<Part, { type: "quote" }>, lang: Card["lang"]): string {
  const near = answers ? "" : `<i>${escape(words(lang).near)}</i>\n`;
  const fold = text.length > LONG_QUOTE ? " expandable" : "";
  return `${near}<blockquote${fold}>${escape(text)}</blockquote>\n— ${escape(source)}`;
}

function part(one: Part, lang: Card["lang"]): string {
  const colon = lang === "zh" ? "：" : ": ";
  switch (one.type) {
    case "fact":
      return one.text && `<b>${escape(one.text)}</b>`;
    case "text":
      return escape(one.text);
    case "note":
      return one.text && `<i>${escape(one.text)}</i>`;
    case "fields":
      return one.rows.map(({ label, text }) => escape(label ? `${label}${NUMBER.test(label) ? " " : colon}${text}` : text)).join("\n");
    case "quote":
      return quote(one, lang);
    case "divider":
      return "—".repeat(12);
    default:
      return one satisfies never;
  }
}

/** Choices stand one in a row, since they are sentences; tools that follow each other stand side by side. */
function rows(actions: Action[]): InlineKeyboardMarkup["inline_keyboard"] {
  const made: { kind: Action["kind"]; buttons: { text: string; callback_data: string }[] }[] = [];
  for (const { label, token, kind } of actions) {
    const button = { text: label, callback_data: token };
    const last = made.at(-1);
    if (kind === "tool" && last?.kind === "tool" && last.buttons.length < TOOLS_IN_A_ROW) last.buttons.push(button);
    else made.push({ kind, buttons: [button] });
  }
  return made.map(({ buttons }) => buttons);
}

/** A card as Telegram's HTML and its buttons. Nothing in a card can work as markup. */
export function render({ lang, parts, actions }: Card): Drawn {
  const html = parts
    .map((one) => part(one, lang))
    .filter((piece) => piece !== "")
    .join("\n\n");
  return { html, keyboard: { inline_keyboard: rows(actions) } };
}

/**
 * How long a card is for Telegram, which takes 4,096 characters after its markup was read. Counted in UTF-16, where rare
 * characters count as two: never less than Telegram counts. Source: https://core.telegram.org/bots/api#sendmessage
 */
export function measure(card: Card): number {
  return render(card)
    .html.replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:amp|lt|gt);/g, "x").length;
}

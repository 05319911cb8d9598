import type { MessageEntity } from "grammy/types";
import { Refused } from "./refused.ts";

type Type = "bold" | "italic" | "underline" | "strikethrough" | "code" | "pre" | "blockquote" | "spoiler";

const TYPES = new Map<string, Type>([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["del", "strikethrough"],
  ["code", "code"],
  ["pre", "pre"],
  ["blockquote", "blockquote"],
  ["tg-spoiler", "spoiler"],
]);
const NAMED = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
]);

interface Open {
  tag: string;
  expandable: boolean;
  offset: number;
}

const refuse = (why: string): Refused => new Refused(`Bad Request: can't parse entities: ${why}`);

function close(open: Open[], tag: string, length: number): MessageEntity {
  const last = open.pop();
  if (last?.tag !== tag) throw refuse(`Unmatched end tag, expected "</${last?.tag ?? ""}>", found "</${tag}>"`);
  const type = last.expandable ? "expandable_blockquote" : (TYPES.get(tag) ?? "bold");
  return { type, offset: last.offset, length: length - last.offset };
}

function begin(open: Open[], tag: string, attributes: string, offset: number): void {
  if (!TYPES.has(tag)) throw refuse(`Unsupported start tag "${tag}"`);
  if (tag === "blockquote" && open.some((one) => one.tag === tag)) throw refuse("Blockquotes can't be nested");
  open.push({ tag, expandable: tag === "blockquote" && /\bexpandable\b/.test(attributes), offset });
}

/**
 * Telegram's HTML as the text that people see and its entities, offsets in UTF-16; refused where Telegram refuses it.
 * Links are left out. Source: https://core.telegram.org/bots/api#html-style
 */
export function parseHtml(html: string): { text: string; entities: MessageEntity[] } {
  const entities: MessageEntity[] = [];
  const open: Open[] = [];
  let text = "";
  for (const [piece, end, tag = "", attributes = ""] of html.matchAll(
    /<(\/?)([a-z-]+)([^<>]*)>|&(?:lt|gt|amp|quot);|&#(?:\d+);|[^<&]+|[<&]/gs,
  )) {
    if (piece === "<") throw refuse("Unclosed or empty start tag");
    else if (tag && end) entities.push(close(open, tag, text.length));
    else if (tag) begin(open, tag, attributes, text.length);
    else text += NAMED.get(piece) ?? (piece.startsWith("&#") ? String.fromCodePoint(Number(piece.slice(2, -1))) : piece);
  }
  if (open.length > 0) throw refuse(`Can't find end tag corresponding to start tag "${open[0]?.tag}"`);
  return { text, entities: entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

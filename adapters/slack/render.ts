import type { types } from "@slack/bolt";
import { plainText, type Action, type Card, type Part } from "../../src/chat/card.ts";
import { words } from "../../src/words/words.ts";
import { escapeText, pieces } from "./text.ts";

type Block = types.KnownBlock;
type Inline = types.RichTextText;

/** One message in one form: what Slack draws, and the text for notifications and readers that draw no blocks. */
export interface Drawn {
  text: string;
  blocks: Block[];
}

/** Most characters in one text of a block. Source: docs.slack.dev/reference/block-kit/composition-objects/text-object (3,000). */
const TEXT = 2900;
/** Fields of a section: ten, each of 2,000 characters. Source: docs.slack.dev/reference/block-kit/blocks/section-block. */
const FIELDS = 10;
const FIELD = 1900;
/** Rows of a table. Source: docs.slack.dev/reference/block-kit/blocks/table-block. */
const ROWS = 100;
/** Buttons of one row, and characters on one. Sources: docs.slack.dev/reference/block-kit/blocks/actions-block, …/block-elements/button-element. */
const BUTTONS = 25;
const LABEL = 75;
/** Bytes of the text of a message that is changed, counted as escaped; a new one may have 40,000 characters. Source: docs.slack.dev/reference/methods/chat.update. */
const CHANGED = 4000;

const plain = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });

// Rich text is taken literally: a plan's own `*` or `_` would be read as markup anywhere else, and the quotation would no longer be exact.
const inline = (text: string, style?: { bold?: boolean; italic?: boolean }): Inline[] =>
  pieces(text, TEXT).map((piece) => ({ type: "text", text: piece, ...(style && { style }) }));

const paragraph = (elements: Inline[]): Block[] =>
  elements.length === 0 ? [] : [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }];

const context = (text: string): Block[] => pieces(text, FIELD).map((piece) => ({ type: "context", elements: [plain(piece)] }));

type Fields = Extract<Part, { type: "fields" }>["rows"];

const cell = (text: string, bold: boolean): types.RichTextBlock => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: inline(text || " ", bold ? { bold } : undefined) }],
});

const table = (rows: Fields): Block => ({
  type: "table",
  column_settings: [{ is_wrapped: true }, { is_wrapped: true }],
  rows: rows.map(({ label, text }) => [cell(label, true), cell(text, false)]),
});

const fieldOf = ({ label, text }: Fields[number]): string => (label ? `${label}\n${text}` : text) || " ";

function sections(rows: Fields): Block[] {
  if (rows.some((row) => fieldOf(row).length > FIELD)) return rows.flatMap((row) => paragraph(inline(fieldOf(row))));
  const groups = Array.from({ length: Math.ceil(rows.length / FIELDS) }, (_, at) => rows.slice(at * FIELDS, (at + 1) * FIELDS));
  return groups.map((group) => ({ type: "section", fields: group.map((row) => plain(fieldOf(row))) }));
}

/** With a word above each clause that is only near: alone it would look like the answer. */
const marked = (card: Card): Card => ({
  ...card,
  parts: card.parts.flatMap((part): Part[] =>
    part.type === "quote" && !part.answers ? [{ type: "note", text: words(card.lang).near }, part] : [part],
  ),
});

function quote({ text, source, answers }: Extract<Part, { type: "quote" }>): Block[] {
  const elements = inline(text || " ", answers ? undefined : { italic: true });
  return [{ type: "rich_text", elements: [{ type: "rich_text_quote", elements }] }, ...context(source)];
}

/** `tabled`: this part is drawn as a table; Slack takes one in a message. */
function partBlocks(part: Part, tabled: boolean): Block[] {
  switch (part.type) {
    case "fact":
      return paragraph(inline(part.text, { bold: true }));
    case "text":
      return paragraph(inline(part.text));
    case "fields":
      return tabled ? [table(part.rows)] : sections(part.rows);
    case "quote":
      return quote(part);
    case "note":
      return context(part.text);
    case "divider":
      return [{ type: "divider" }];
    default:
      return part satisfies never;
  }
}

const short = (label: string): string => (label.length > LABEL ? `${pieces(label, LABEL - 1)[0] ?? ""}…` : label);

function buttons(actions: Action[], kind: Action["kind"]): Block[] {
  const these = actions.filter((action) => action.kind === kind);
  const rows = Array.from({ length: Math.ceil(these.length / BUTTONS) }, (_, row) => row * BUTTONS);
  return rows.map((from) => ({
    type: "actions",
    elements: these.slice(from, from + BUTTONS).map(({ label, token }, at) => ({
      type: "button",
      action_id: `${kind}:${from + at}`,
      text: plain(short(label) || " "),
      value: token,
    })),
  }));
}

/** Choices first, tools in a row of their own below. */
const actionBlocks = (actions: Action[]): Block[] => [...buttons(actions, "choice"), ...buttons(actions, "tool")];

/** The card as blocks; `table` lets rows of three and more stand as a table, which only messages may have. */
export function renderBlocks(card: Card, { table }: { table: boolean }): Block[] {
  const { parts, actions } = marked(card);
  const tabled = table ? parts.find((part) => part.type === "fields" && part.rows.length >= 3 && part.rows.length <= ROWS) : undefined;
  return [...parts.flatMap((part) => partBlocks(part, part === tabled)), ...actionBlocks(actions)];
}

const wholeText = (card: Card): string => plainText(card, words(card.lang));

/** The card as plain text in Slack's escaped form. */
export const renderText = (card: Card): string => escapeText(wholeText(card));

/** The same for a message that is changed, cut to what Slack takes there; nothing is lost, as the blocks say it whole. */
export function renderChangedText(card: Card): string {
  const whole = wholeText(card);
  let kept = whole;
  while (Buffer.byteLength(escapeText(kept)) > CHANGED - 3) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return escapeText(kept === whole ? kept : `${kept}…`);
}

/** The same in the oldest blocks that Slack has, without any of the richer ones. */
function basicBlocks(card: Card): Block[] {
  const texts = card.parts.flatMap((part) => pieces(wholeText({ ...card, parts: [part], actions: [] }), TEXT));
  return [...texts.map((text): Block => ({ type: "section", text: plain(text) })), ...actionBlocks(card.actions)];
}

/** The card in its forms, the richest first; the next is tried where Slack refuses one for its form. Pure. */
export function render(card: Card): Drawn[] {
  const text = renderText(card);
  return [
    { text, blocks: renderBlocks(card, { table: true }) },
    { text, blocks: basicBlocks(card) },
    { text, blocks: [] },
  ];
}

/**
 * How long a card is for Slack: what it says, and some for the frame of each block; so counted that what measures `LONGEST` keeps
 * to 50 blocks a message and to about 13,200 characters in all. Sources: docs.slack.dev/reference/block-kit/blocks and
 * github.com/slackapi/bolt-js/issues/2509.
 */
export function measure(card: Card): number {
  const blocks = renderBlocks(card, { table: false }).length;
  return Math.max(wholeText(card).length + blocks * 40, blocks * (LONGEST / 50));
}

/** The longest card, in the units of `measure`. */
export const LONGEST = 11_000;

import { z } from "zod";

/** A button as a person sees it, with what its press brings back. */
export interface Button {
  label: string;
  value: string;
  actionId: string;
  blockId: string;
}

const textObject = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(3000), emoji: z.boolean().optional() }),
  z.strictObject({ type: z.literal("mrkdwn"), text: z.string().min(1).max(3000), verbatim: z.boolean().optional() }),
]);
const shortText = (most: number): z.ZodType<z.infer<typeof textObject>> => textObject.refine(({ text }) => text.length <= most);
const inline = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1),
  style: z.strictObject({ bold: z.boolean().optional(), italic: z.boolean().optional() }).optional(),
});
const richText = z.strictObject({
  type: z.literal("rich_text"),
  block_id: z.string().max(255).optional(),
  elements: z.array(
    z.strictObject({
      type: z.enum(["rich_text_section", "rich_text_quote"]),
      elements: z.array(inline).min(1),
      border: z.number().optional(),
    }),
  ),
});
const button = z.strictObject({
  type: z.literal("button"),
  text: z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(75), emoji: z.boolean().optional() }),
  action_id: z.string().min(1).max(255),
  value: z.string().max(2000),
  style: z.enum(["primary", "danger"]).optional(),
});
const blockId = z.string().max(255).optional();
const block = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: textObject.optional(),
    fields: z.array(shortText(2000)).min(1).max(10).optional(),
  }),
  z.strictObject({ type: z.literal("context"), block_id: blockId, elements: z.array(textObject).min(1).max(10) }),
  z.strictObject({ type: z.literal("header"), block_id: blockId, text: shortText(150) }),
  z.strictObject({ type: z.literal("divider"), block_id: blockId }),
  z.strictObject({ type: z.literal("actions"), block_id: blockId, elements: z.array(button).min(1).max(25) }),
  z.strictObject({
    type: z.literal("table"),
    block_id: blockId,
    rows: z.array(z.array(richText).max(20)).min(1).max(100),
    column_settings: z
      .array(z.strictObject({ is_wrapped: z.boolean().optional(), align: z.enum(["left", "center", "right"]).optional() }))
      .max(20)
      .optional(),
  }),
  richText,
]);

/** Blocks as Slack took them. */
export type Block = z.infer<typeof block>;

const unescape = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const textOf = (object: z.infer<typeof textObject>): string => (object.type === "mrkdwn" ? unescape(object.text) : object.text);
const richTextOf = ({ elements }: z.infer<typeof richText>): string =>
  elements.map((part) => part.elements.map(({ text }) => text).join("")).join("\n");

function blockText(one: Block): string {
  switch (one.type) {
    case "section":
      return [...(one.text ? [one.text] : []), ...(one.fields ?? [])].map(textOf).join("\n");
    case "context":
      return one.elements.map(textOf).join(" ");
    case "header":
      return textOf(one.text);
    case "divider":
      return "────";
    case "actions":
      return "";
    case "table":
      return one.rows.map((row) => row.map(richTextOf).join(" | ")).join("\n");
    case "rich_text":
      return richTextOf(one);
    default:
      return one satisfies never;
  }
}

/** What a person reads of blocks, without markup. */
export const readBlocks = (blocks: Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n");

/** The text of a message that has no blocks, as a person reads it. */
export const readText = unescape;

/** The buttons of blocks in reading order. */
export function buttonsOf(blocks: Block[]): Button[] {
  return blocks.flatMap((one, at) =>
    one.type === "actions"
      ? one.elements.map((button) => ({
          label: button.text.text,
          value: button.value,
          actionId: button.action_id,
          blockId: one.block_id ?? `b${at}`,
        }))
      : [],
  );
}

/**
 * Blocks as Slack checks them where it matters: the blocks, or Slack's word for what is wrong.
 * Sources: docs.slack.dev/reference/block-kit (50 blocks a message, 100 a view, sizes of texts, buttons and tables; one table
 * a message), and for the sum of all texts github.com/slackapi/bolt-js/issues/2509 (about 13,200 characters).
 */
export function checkBlocks(given: unknown, surface: "message" | "home"): Block[] | string {
  const parsed = z
    .array(block)
    .max(surface === "home" ? 100 : 50)
    .safeParse(given);
  if (!parsed.success) return "invalid_blocks";
  const blocks = parsed.data;
  const tables = blocks.filter(({ type }) => type === "table").length;
  if (tables > (surface === "home" ? 0 : 1)) return surface === "home" ? "invalid_blocks" : "invalid_attachments";
  const ids = buttonsOf(blocks).map(({ actionId, blockId }) => `${blockId} ${actionId}`);
  if (new Set(ids).size < ids.length) return "invalid_blocks";
  if (readBlocks(blocks).length > 13_200) return "msg_blocks_too_long";
  return blocks;
}

import { z } from "zod";
import type { Card } from "../chat/card.ts";
import type { Inbound } from "../chat/event.ts";
import type { Body } from "./store.ts";

const part = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["fact", "note"]), text: z.string() }),
  z.object({ type: z.literal("text"), text: z.string(), fades: z.string().optional() }),
  z.object({ type: z.literal("fields"), rows: z.array(z.object({ label: z.string(), text: z.string() })) }),
  z.object({ type: z.literal("quote"), text: z.string(), source: z.string(), answers: z.boolean() }),
  z.object({ type: z.literal("divider") }),
]);

const card: z.ZodType<Card> = z.object({
  lang: z.enum(["zh", "en"]),
  parts: z.array(part),
  actions: z.array(z.object({ label: z.string(), token: z.string(), kind: z.enum(["choice", "tool"]) })),
});

const came = {
  platform: z.string(),
  key: z.string(),
  person: z.string(),
  conversation: z.string(),
  private: z.boolean(),
  shared: z.string().nullable(),
  message: z.string().nullable(),
  lang: z.enum(["zh", "en"]).nullable(),
};

const inbound: z.ZodType<Inbound> = z.discriminatedUnion("type", [
  z.object({ ...came, type: z.literal("text"), text: z.string(), edited: z.boolean() }),
  z.object({ ...came, type: z.literal("action"), token: z.string() }),
  z.object({
    ...came,
    type: z.literal("file"),
    name: z.string(),
    size: z.number().nullable(),
    reference: z.string(),
    about: z.string().nullable().default(null),
  }),
  z.object({ ...came, type: z.literal("joined"), code: z.string().nullable() }),
]);

const file = z.object({
  name: z.string(),
  content: z.union([z.base64(), z.object({ draws: z.string() })]),
  caption: z.string(),
});

/** An event as it was stored, or null where the text is none. */
export function readEvent(text: string): Inbound | null {
  try {
    return inbound.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A message's body as text; `edits` stands in a column of its own. */
export function writeBody(body: Body): string {
  if (body.kind !== "file") return JSON.stringify(body.card);
  const { name, caption, content } = body;
  return JSON.stringify({ name, content: content instanceof Uint8Array ? Buffer.from(content).toString("base64") : content, caption });
}

/** A message's body as it was stored. Throws where the text is none. */
export function readBody(kind: Body["kind"], text: string, edits: string | null): Body {
  const json: unknown = JSON.parse(text);
  if (kind === "file") {
    const read = file.parse(json);
    return { kind, ...read, content: typeof read.content === "string" ? Buffer.from(read.content, "base64") : read.content };
  }
  return kind === "edit" ? { kind, card: card.parse(json), edits: edits ?? "" } : { kind, card: card.parse(json) };
}

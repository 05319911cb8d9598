import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Inbound } from "../../src/chat/event.ts";

/** What the browser posts. `key` is the browser's own, so that a repeated request is answered once. */
const posted = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().max(1_000_000), key: z.string().max(64).optional() }),
  z.object({ type: z.literal("action"), token: z.string().max(64), key: z.string().max(64).optional() }),
  z.object({
    type: z.literal("joined"),
    lang: z.enum(["zh", "en"]),
    code: z.string().max(64).optional(),
    key: z.string().max(64).optional(),
  }),
]);

/** A posted body as an event of a session, or null where it has not the form. */
export function parse(body: unknown, session: string): Inbound | null {
  const parsed = posted.safeParse(body);
  if (!parsed.success) return null;
  const { data } = parsed;
  const came = {
    platform: "web",
    key: `web:${session}:${data.key ?? randomUUID()}`,
    person: session,
    conversation: session,
    private: true,
    shared: null,
    message: null,
    lang: null,
  };
  switch (data.type) {
    case "text":
      return { ...came, type: "text", text: data.text, edited: false };
    case "action":
      return { ...came, type: "action", token: data.token };
    case "joined":
      return { ...came, type: "joined", code: data.code ?? null, lang: data.lang };
    default:
      return data satisfies never;
  }
}

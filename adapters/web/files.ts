import { createHash, randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Core } from "../../src/chat/adapter.ts";
import type { Inbound } from "../../src/chat/event.ts";
import { MOST_BYTES, type Uploads } from "../../src/chat/file.ts";
import type { Browsers } from "./browsers.ts";

/** What the parts of a form take beside the file. */
const FORM_BYTES = 16 * 1024;
const LONGEST_NAME = 120;

interface Doors {
  uploads: Uploads;
  core: () => Core | undefined;
  browsers: Browsers;
}

/** A name without a path and without what would break a line. */
const plainName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, "")
    .replaceAll(/\p{Cc}/gu, "")
    .slice(-LONGEST_NAME) || "file";

function eventOf(session: string, key: string, file: File): Extract<Inbound, { type: "file" }> {
  const of = `web:${session}:${key}`;
  return {
    type: "file",
    platform: "web",
    key: of,
    person: session,
    conversation: session,
    private: true,
    shared: null,
    message: null,
    lang: null,
    name: plainName(file.name),
    size: file.size,
    reference: createHash("sha256").update(of).digest("hex"),
    about: null,
  };
}

/** Takes one file of a form. It is kept before its event is stored, and the page is told only after that. */
async function taken(context: Context, core: Core, { uploads, browsers }: Doors): Promise<Response> {
  const { account: session, revoked } = await browsers.of(context);
  // The page listens for an account that has ended: it must listen for the fresh one first.
  if (revoked) return context.json({ error: "ended" }, 409);
  const form = await context.req.parseBody().catch(() => null);
  const { file, key } = form ?? {};
  if (!(file instanceof File) || (key !== undefined && (typeof key !== "string" || key.length > 64)))
    return context.json({ error: "form" }, 400);
  if (file.size > MOST_BYTES) return context.json({ error: "too-large" }, 413);
  const event = eventOf(session, key ?? randomUUID(), file);
  try {
    const kept = await uploads.put(event.reference, new Uint8Array(await file.arrayBuffer()));
    if (!kept) return context.json({ error: "not-now" }, 503);
    await core.receive([event]);
  } catch {
    return context.json({ error: "not-now" }, 503);
  }
  return context.json({ ok: true });
}

/** Gives a file that was sent to the conversation of the session that asks, and to nobody else. It is saved, never opened in the page; a picture may stand in it. */
async function given(context: Context, core: Core, session: string): Promise<Response> {
  const number = Number(context.req.param("number"));
  const file = Number.isSafeInteger(number) ? await core.fileSent(session, number) : null;
  if (!file) return context.text("There is no such file here.\n", 404);
  const name = encodeURIComponent(file.name).replaceAll(/['()*]/g, (char) => `%${(char.codePointAt(0) ?? 0).toString(16)}`);
  return context.body(new Uint8Array(file.content), 200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${name}`,
    "cache-control": "private, no-store",
  });
}

/** The doors for files: posted as a form with the parts `file` and `key`, and fetched by the number of the message that brought them. */
export function fileRoutes(doors: Doors): Hono {
  const routes = new Hono();
  const tooLarge = bodyLimit({ maxSize: MOST_BYTES + FORM_BYTES, onError: (context) => context.json({ error: "too-large" }, 413) });
  routes.post("/api/file", tooLarge, async (context) => {
    const core = doors.core();
    return core ? taken(context, core, doors) : context.json({ error: "not-ready" }, 503);
  });
  routes.get("/api/file/:number", async (context) => {
    const core = doors.core();
    return core ? given(context, core, (await doors.browsers.of(context)).account) : context.json({ error: "not-ready" }, 503);
  });
  return routes;
}

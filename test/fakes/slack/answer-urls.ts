import { checkBlocks } from "./blocks.ts";
import type { Answer, Args } from "./web-api.ts";
import type { Posted, Workspace } from "./workspace.ts";

/** The addresses that come with commands and presses: five answers each, seen by one person, also where the bot is not a member. */
export function createAnswerUrls(workspace: Workspace, address: () => string) {
  const places = new Map<string, { channel: string; person: string; on: Posted | null; left: number }>();
  return {
    /** `on`: the message that was pressed, which may be replaced. */
    make: (channel: string, person: string, on: Posted | null = null): string => {
      const path = `/response/${crypto.randomUUID()}`;
      places.set(path, { channel, person, on, left: 5 });
      return address() + path;
    },
    respond: (path: string, args: Args): Answer => {
      const place = places.get(path);
      if (!place || place.left === 0) return { ok: false, error: place ? "used_url" : "expired_url" };
      const blocks = checkBlocks(args["blocks"] ?? [], "message");
      if (typeof blocks === "string") return { ok: false, error: blocks };
      place.left -= 1;
      const { channel, person, on } = place;
      const content = { text: String(args["text"]), blocks };
      if (on && args["replace_original"] === true) workspace.change(on, content);
      else workspace.post({ channel, thread: null, author: "bot", only: person }, content);
      return { ok: true };
    },
  };
}

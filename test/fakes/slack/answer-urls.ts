import { checkBlocks } from "./blocks.ts";
import type { Answer, Args } from "./web-api.ts";
import type { Workspace } from "./workspace.ts";

/** The addresses that come with commands and presses: five answers each, seen by one person, also where the bot is not a member. */
export function createAnswerUrls(workspace: Workspace, address: () => string) {
  const places = new Map<string, { channel: string; person: string; left: number }>();
  return {
    make: (channel: string, person: string): string => {
      const path = `/response/${crypto.randomUUID()}`;
      places.set(path, { channel, person, left: 5 });
      return address() + path;
    },
    respond: (path: string, args: Args): Answer => {
      const place = places.get(path);
      if (!place || place.left === 0) return { ok: false, error: place ? "used_url" : "expired_url" };
      const blocks = checkBlocks(args["blocks"] ?? [], "message");
      if (typeof blocks === "string") return { ok: false, error: blocks };
      place.left -= 1;
      const { channel, person } = place;
      workspace.post({ channel, thread: null, author: "bot", only: person }, { text: String(args["text"]), blocks });
      return { ok: true };
    },
  };
}

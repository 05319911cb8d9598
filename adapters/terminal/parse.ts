import type { Inbound } from "../../src/chat/event.ts";

/** Who sits at the terminal, and where. */
const came = {
  platform: "terminal",
  person: "terminal",
  conversation: "terminal",
  private: true,
  shared: null,
  message: null,
  lang: null,
};

/** A typed line as an event; `count` makes its key. */
export function parse(line: string, count: number): Inbound {
  return { ...came, type: "text", key: String(count), text: line, edited: false };
}

/** The conversation was opened. */
export function opened(lang: "zh" | "en"): Inbound {
  return { ...came, type: "joined", key: "0", lang, code: null };
}

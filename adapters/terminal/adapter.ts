import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Adapter, Core } from "../../src/chat/adapter.ts";
import { DeliveryError } from "../../src/chat/delivery-error.ts";
import { opened, parse } from "./parse.ts";
import { render } from "./render.ts";

interface Streams {
  input: Readable;
  output: Writable;
  lang: "zh" | "en";
  /** Called when the person closes the conversation. */
  onEnd: () => void;
}

/** Takes lines one after another, each once the one before is stored. */
function readLines(lines: Interface, core: Core, onEnd: () => void): void {
  let count = 0;
  let taken = Promise.resolve();
  lines.on("line", (line) => {
    count += 1;
    const event = parse(line, count);
    if (line.trim() === "") lines.prompt();
    else taken = taken.then(() => core.receive([event])).catch(() => core.log("a line could not be stored"));
  });
  lines.on("close", () => void taken.then(onEnd));
}

/** The conversation in a terminal: a line is a message, a number presses a button. */
export function createTerminalAdapter({ input, output, lang, onEnd }: Streams): Adapter {
  let lines: Interface | undefined;
  let closed = false;
  return {
    name: "terminal",
    can: { buttons: 0, edit: false, files: false, speaksFirst: true, longest: 200_000 },
    limits: { perSecond: 1_000, conversationMs: 0 },
    measure: (card) => render(card).length,
    async start(core) {
      await core.receive([opened(lang)]);
      lines = createInterface({ input, output, prompt: "> " });
      lines.on("close", () => (closed = true));
      readLines(lines, core, onEnd);
    },
    async stop() {
      lines?.close();
    },
    async send({ number, card }) {
      output.write(render(card));
      if (!closed) lines?.prompt();
      return String(number);
    },
    async edit() {
      throw new DeliveryError("refused", "what is printed stays");
    },
    async sendFile() {
      throw new DeliveryError("refused", "the terminal takes no files");
    },
    async fetch() {
      throw new DeliveryError("refused", "nothing but lines comes from the terminal");
    },
    async check() {
      return { ok: true, says: "the terminal needs no token" };
    },
  };
}

import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Adapter, Receive } from "../../src/chat/adapter.ts";
import type { Effect } from "../../src/chat/event.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";

interface Streams {
  input: Readable;
  output: Writable;
  lang: "zh" | "en";
  /** Called when the person closes the conversation. */
  onEnd: () => void;
}

/** The conversation in a terminal: a line is a message, a number presses a button. */
export function createTerminalAdapter({ input, output, lang, onEnd }: Streams): Adapter {
  let lines: Interface | undefined;
  const show = (effects: Effect[]): void => {
    for (const { card } of effects) output.write(render(card));
  };
  return {
    name: "terminal",
    async start(receive: Receive) {
      let count = 0;
      show(receive({ type: "joined", key: "terminal:0", person: "terminal", conversation: "terminal", lang }));
      lines = createInterface({ input, output, prompt: "> " });
      lines.on("line", (line) => {
        count += 1;
        if (line.trim() !== "") show(receive(parse(line, count)));
        lines?.prompt();
      });
      lines.on("close", onEnd);
      lines.prompt();
    },
    async stop() {
      lines?.close();
    },
  };
}

import { PassThrough, Writable } from "node:stream";
import { createTerminalAdapter } from "../../../adapters/terminal/adapter.ts";
import { adapterContract } from "../../contract/adapter.ts";
import type { Harness } from "../../contract/harness.ts";

/** A terminal with a person at it: lines go in, and what is printed between prompts is a message each. */
async function openTerminal(): Promise<Harness> {
  const input = new PassThrough();
  const printed: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      printed.push(chunk.toString());
      done();
    },
  });
  const textOf = (message: string): string => message.trim().replaceAll(/^ {2}/gm, "");
  return {
    adapter: createTerminalAdapter({ input, output, lang: "zh", onEnd: () => {} }),
    secrets: [],
    says: async (text) => void input.write(`${text}\n`),
    sees: async () => printed.filter((one) => one.startsWith("\n")).map((one) => ({ text: textOf(one), buttons: [], file: null })),
    close: async () => void input.end(),
  };
}

// No buttons, no edits, no files and no server: those parts are skipped, and said so.
adapterContract("terminal", [], openTerminal);

import { run } from "./cli/program.ts";

/** Runs the command line and sets the exit code. Only here are adapters imported, and only the one that is used. */
export async function main(args: string[]): Promise<void> {
  process.exitCode = await run(args, {
    async web(sessions, uploads) {
      const { createWebAdapter } = await import("../adapters/web/adapter.ts");
      return createWebAdapter(sessions, uploads);
    },
    async terminal({ lang, onEnd }) {
      const { createTerminalAdapter } = await import("../adapters/terminal/adapter.ts");
      return createTerminalAdapter({ input: process.stdin, output: process.stdout, lang, onEnd });
    },
    async telegram(config) {
      const { createTelegramAdapter } = await import("../adapters/telegram/adapter.ts");
      return createTelegramAdapter(config);
    },
    async slack(config) {
      const { createSlackAdapter } = await import("../adapters/slack/adapter.ts");
      return createSlackAdapter(config);
    },
  });
}
